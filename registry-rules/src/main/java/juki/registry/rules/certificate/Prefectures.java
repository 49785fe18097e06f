package juki.registry.rules.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of the prefectures (都道府県名), by their numbers in JIS X 0401. */
final class Prefectures {

    private static final Map<Integer, String> NAMES = read();

    private Prefectures() {}

    static String name(int number) {
        return NAMES.getOrDefault(number, "");
    }

    private static Map<Integer, String> read() {
        try (InputStream in = Prefectures.class.getResourceAsStream("prefectures.csv")) {
            if (in == null) {
                throw new IllegalStateException("prefectures.csv is missing from this module's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toUnmodifiableMap(row -> Integer.valueOf(row[0]), row -> row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("prefectures.csv cannot be read from this module's jar", e);
        }
    }
}
