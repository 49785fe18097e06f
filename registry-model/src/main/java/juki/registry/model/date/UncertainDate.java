package juki.registry.model.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An uncertain date (不詳日, fushō-bi): its words as the register shows them, and the days between which it lies.
 *
 * <p>The words are what is printed and never change. The two bounds serve comparison and order only; no day is ever made
 * up from them ("deemed birth dates" are forbidden by standard specification 1.1.8). Words have 1 to 72 characters, the
 * length of the data list's field.
 *
 * <p>Immutable and thread-safe.
 */
public final class UncertainDate implements RegisterDate {

    /** The longest wording, in characters (不詳表記 of the data list). */
    public static final int MAX_WORDING = 72;

    private static final LocalDate FIRST_CONCEIVABLE = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_CONCEIVABLE = LocalDate.of(9999, 12, 31);
    private static final UncertainDate UNKNOWN = new UncertainDate("年月日不詳", FIRST_CONCEIVABLE, LAST_CONCEIVABLE);

    private final String wording;
    private final LocalDate earliest;
    private final LocalDate latest;

    private UncertainDate(String wording, LocalDate earliest, LocalDate latest) {
        this.wording = wording;
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * A date in the register's own words.
     *
     * @param wording the words, 1 to 72 characters
     * @param earliest the first possible day
     * @param latest the last possible day, after {@code earliest}
     * @return the date
     * @throws IllegalArgumentException if the words are missing or too long, or only one day is possible
     */
    public static UncertainDate between(String wording, LocalDate earliest, LocalDate latest) {
        if (wording.isBlank() || wording.codePointCount(0, wording.length()) > MAX_WORDING) {
            throw new IllegalArgumentException("wording: must have 1 to 72 characters");
        }
        if (!earliest.isBefore(latest)) {
            throw new IllegalArgumentException("latest: must lie after earliest");
        }
        return new UncertainDate(wording, earliest, latest);
    }

    /** {@return a date of which nothing is known: 年月日不詳} */
    public static UncertainDate unknown() {
        return UNKNOWN;
    }

    /**
     * A date of which the year alone is known: 昭和19年月日不詳.
     *
     * @param year a year of the common era, 1868 to 9999; its era is the one in force at its end
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static UncertainDate inYear(int year) {
        if (year < 1868 || year > 9999) {
            throw new IllegalArgumentException("year: must be 1868 to 9999");
        }
        LocalDate last = LocalDate.of(year, 12, 31);
        return new UncertainDate(JapaneseEra.on(last).yearWording(last) + "月日不詳", LocalDate.of(year, 1, 1), last);
    }

    /**
     * A date of which year and month are known: 昭和19年3月日不詳.
     *
     * @param month the month, 1868-01 to 9999-12; its era is the one in force at its end
     * @return the date
     * @throws IllegalArgumentException if the month is out of range
     */
    public static UncertainDate inMonth(YearMonth month) {
        if (month.getYear() < 1868 || month.getYear() > 9999) {
            throw new IllegalArgumentException("month: must lie in 1868 to 9999");
        }
        LocalDate last = month.atEndOfMonth();
        return new UncertainDate(
                JapaneseEra.on(last).yearWording(last) + month.getMonthValue() + "月日不詳", month.atDay(1), last);
    }

    @Override
    public LocalDate earliest() {
        return earliest;
    }

    @Override
    public LocalDate latest() {
        return latest;
    }

    @Override
    public String wording() {
        return wording;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.uncertain(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UncertainDate that
                && wording.equals(that.wording)
                && earliest.equals(that.earliest)
                && latest.equals(that.latest);
    }

    @Override
    public int hashCode() {
        return 31 * wording.hashCode() + earliest.hashCode();
    }

    /** {@return the wording} */
    @Override
    public String toString() {
        return wording;
    }
}
