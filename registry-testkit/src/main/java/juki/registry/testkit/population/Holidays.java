package juki.registry.testkit.population;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * National holidays (国民の祝日・休日, kokumin no shukujitsu, kyūjitsu) as proclaimed, 1955 to 2027.
 *
 * <p>Immutable and thread-safe. Source: 内閣府「国民の祝日」.
 */
public final class Holidays {

    private static final class Shipped {
        static final Holidays HOLIDAYS = new Holidays();
    }

    private final NavigableMap<LocalDate, String> names = new TreeMap<>();

    private Holidays() {
        for (String[] row : DataFile.rows("holidays.csv", "date", "name")) {
            names.put(LocalDate.parse(row[0]), row[1]);
        }
    }

    /** {@return the holidays that come with this package} */
    public static Holidays shipped() {
        return Shipped.HOLIDAYS;
    }

    /** {@return the first year whose holidays are known} */
    public int firstYear() {
        return names.firstKey().getYear();
    }

    /** {@return the last year whose holidays are known} */
    public int lastYear() {
        return names.lastKey().getYear();
    }

    /**
     * The holiday on a day.
     *
     * @param day a day from {@link #firstYear()} to {@link #lastYear()}
     * @return its name, empty if the day is none
     * @throws IllegalArgumentException if the holidays of that year are not known
     */
    public Optional<String> on(LocalDate day) {
        if (day.getYear() < firstYear() || day.getYear() > lastYear()) {
            throw new IllegalArgumentException("day: holidays are known for " + firstYear() + " to " + lastYear());
        }
        return Optional.ofNullable(names.get(day));
    }
}
