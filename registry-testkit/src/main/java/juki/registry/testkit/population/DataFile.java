package juki.registry.testkit.population;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables that come with this package: UTF-8, one row a line, commas between cells, no quoting, a header row; lines that
 * start with # are remarks.
 */
final class DataFile {

    private DataFile() {}

    /** Rows of a table whose header must be exactly the columns given, so that a changed file is noticed at once. */
    static List<String[]> rows(String file, String... columns) {
        List<String[]> rows = rowsWithHeader(file);
        String[] header = rows.remove(0);
        if (!List.of(columns).equals(List.of(header))) {
            throw new IllegalStateException(file + ": the columns are not those expected");
        }
        return rows;
    }

    /** Rows of a table, the header first. */
    static List<String[]> rowsWithHeader(String file) {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    rows.add(line.split(",", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": could not be read", e);
        }
        return rows;
    }

    static InputStream open(String file) {
        InputStream stream = DataFile.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException(file + ": is missing from the jar");
        }
        return stream;
    }
}
