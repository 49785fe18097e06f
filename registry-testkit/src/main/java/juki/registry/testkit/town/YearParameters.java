package juki.registry.testkit.town;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The invented parameters of a year, by name; {@code year.properties} says what each is. */
final class YearParameters {

    static final YearParameters SHIPPED = new YearParameters();

    private static final String MOBILITY = "mobility\\.[0-9]+";

    private final Properties values = new Properties();
    private final TreeMap<Integer, Double> mobility = new TreeMap<>();

    private YearParameters() {
        try (InputStream stream = Objects.requireNonNull(
                YearParameters.class.getResourceAsStream("year.properties"), "year.properties")) {
            values.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("year.properties: could not be read", e);
        }
        mobility.put(0, 0.0);
        for (String name : values.stringPropertyNames()) {
            if (name.matches(MOBILITY)) {
                mobility.put(Integer.valueOf(name.substring(name.lastIndexOf('.') + 1)), of(name));
            }
        }
    }

    double of(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("year.properties: has no " + name);
        }
        return Double.parseDouble(value.trim());
    }

    /** How readily someone of an age leads a move, 0 to 1. */
    double mobility(int age) {
        return mobility.floorEntry(Math.max(age, 0)).getValue();
    }
}
