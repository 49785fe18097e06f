package juki.registry.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of codes beside the tests. */
public final class Table {
    private Table() {}

    /** The rows below the header, cut at commas. */
    public static List<List<String>> rows(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes of all municipalities and wards. */
    public static List<MunicipalityCode> municipalities() {
        return rows("municipalities.csv").stream()
                .map(row -> MunicipalityCode.of(row.get(0)))
                .toList();
    }
}
