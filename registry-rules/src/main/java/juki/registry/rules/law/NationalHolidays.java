package juki.registry.rules.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * National holidays (国民の祝日・休日, kokumin no shukujitsu, kyūjitsu) as the Cabinet Office published them.
 *
 * <p>The list that comes with this version goes from 1955 to 2027. Later equinoxes are not proclaimed yet; for those years a
 * host brings its own days with {@link ClosedDays#andOn}. Values are immutable. Source: Act on National Holidays (国民の祝日に関する法律,
 * Act 178 of 1948); 内閣府「国民の祝日」, see this module's notice.
 */
public final class NationalHolidays {

    private static final String TABLE = "national-holidays.csv";

    private final Map<LocalDate, String> names;
    private final int firstYear;
    private final int lastYear;

    private NationalHolidays(Map<LocalDate, String> names) {
        this.names = names;
        this.firstYear =
                names.keySet().stream().mapToInt(LocalDate::getYear).min().orElseThrow();
        this.lastYear =
                names.keySet().stream().mapToInt(LocalDate::getYear).max().orElseThrow();
    }

    /**
     * The list that comes with this version of the module.
     *
     * @return always the same list
     */
    public static NationalHolidays published() {
        return Published.LIST;
    }

    /** {@return the first year whose holidays are known} */
    public int firstYear() {
        return firstYear;
    }

    /** {@return the last year whose holidays are known} */
    public int lastYear() {
        return lastYear;
    }

    /**
     * Whether the holidays of a day's year are known.
     *
     * @param day the day
     * @return true from {@link #firstYear()} to {@link #lastYear()}
     */
    public boolean cover(LocalDate day) {
        return day.getYear() >= firstYear && day.getYear() <= lastYear;
    }

    /**
     * The holiday on a day.
     *
     * @param day the day
     * @return its name; empty if it is none, or of a year that is not {@linkplain #cover covered}
     */
    public Optional<String> on(LocalDate day) {
        return Optional.ofNullable(names.get(day));
    }

    /**
     * How many holidays of which years.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "NationalHolidays[" + names.size() + " days, " + firstYear + " to " + lastYear + "]";
    }

    /** The one place of this module that reads anything, and it reads nothing but its own table. */
    private static NationalHolidays read() {
        try (InputStream in = NationalHolidays.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the table " + TABLE + " is missing from this module's jar");
            }
            return new NationalHolidays(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toUnmodifiableMap(row -> LocalDate.parse(row[0]), row -> row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + TABLE + " cannot be read from this module's jar", e);
        }
    }

    /** Read when it is first asked for, and never changed. */
    private static final class Published {
        static final NationalHolidays LIST = read();
    }
}
