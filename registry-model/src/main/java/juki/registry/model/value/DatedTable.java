package juki.registry.model.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The dated tables that come with this module: the one place that reads anything, and reads nothing but them. */
public final class DatedTable {
    private DatedTable() {}

    /**
     * The rows below the header, cut at commas.
     *
     * @param name package and file inside this module, such as {@code person/variant-ideographs.csv}
     * @return the rows
     */
    public static List<String[]> rows(String name) {
        try (InputStream in = DatedTable.class.getResourceAsStream("/juki/registry/model/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " is missing from this module's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read from this module's jar", e);
        }
    }
}
