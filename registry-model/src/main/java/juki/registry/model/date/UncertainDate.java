package juki.registry.model.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An uncertain date (不詳日, fushō-bi): its words as the register shows them, and the days between which it lies.
 *
 * <p>The words are what is printed and never change. The two bounds serve comparison and order only; no day is ever made
 * up from them ("deemed birth dates" are forbidden by standard specification 1.1.8). Words have 1 to 72 characters, the
 * length of the data list's field.
 *
 * <p>Words in one of the fourteen {@linkplain Form forms} of the specification are {@linkplain #parse read}, and the bounds
 * follow from them. Words of any other kind stand with bounds that the caller gives: {@link #between}.
 *
 * <p>Immutable and thread-safe.
 */
public final class UncertainDate implements RegisterDate {

    /** The longest wording, in characters (不詳表記 of the data list). */
    public static final int MAX_WORDING = 72;

    static final LocalDate FIRST_CONCEIVABLE = LocalDate.of(1, 1, 1);
    static final LocalDate LAST_CONCEIVABLE = LocalDate.of(9999, 12, 31);

    private static final UncertainDate UNKNOWN = new UncertainDate("年月日不詳", FIRST_CONCEIVABLE, LAST_CONCEIVABLE);

    /** The form of an uncertain date (不詳日の様式, fushō-bi no yōshiki), the fourteen of standard specification 1.1.8. */
    public enum Form {
        /** About a year: 昭和19年頃. */
        ABOUT_YEAR,
        /** About a month: 昭和19年3月頃. */
        ABOUT_MONTH,
        /** About a day: 昭和19年3月5日頃. */
        ABOUT_DAY,
        /** Supposed to be a day: 推定昭和19年3月5日. */
        ESTIMATED_DAY,
        /** Supposed to be in a month: 推定昭和19年3月. */
        ESTIMATED_MONTH,
        /** In a season of a year: 昭和19年春. */
        SEASON,
        /** In a third of a month: 昭和19年3月上旬. */
        THIRD,
        /** About a third of a month: 昭和19年3月中旬頃. */
        ABOUT_THIRD,
        /** Nothing is known: 年月日不詳. */
        UNKNOWN,
        /** The year is known: 昭和19年月日不詳. */
        IN_YEAR,
        /** Year and month are known: 昭和19年3月日不詳. */
        IN_MONTH,
        /** From a day to about another: 昭和19年3月5日から10日頃までの間. */
        RANGE,
        /** Supposed to be from a day to another: 推定昭和19年3月5日から10日までの間. */
        ESTIMATED_RANGE,
        /** From about a day to about another: 昭和19年3月5日頃から10日頃までの間. */
        ABOUT_RANGE
    }

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

    /**
     * Reads words in one of the fourteen forms, with the eras of {@link JapaneseCalendar#STANDARD} and the margins of {@link
     * Vagueness#DEFAULT}.
     *
     * @param wording the words; they are kept as they are
     * @return the date; empty if the words have another form, or name what the calendar lacks
     */
    public static Optional<UncertainDate> parse(String wording) {
        return parse(wording, JapaneseCalendar.STANDARD, Vagueness.DEFAULT);
    }

    /**
     * Reads words in one of the fourteen forms. Years are written with an era or, as for foreign residents, in the common era
     * (西暦1990年, 1990年); digits may be full-width. A year that two eras share is bounded by the days of the era named:
     * 明治45年月日不詳 ends on 30 July.
     *
     * @param wording the words; they are kept as they are
     * @param calendar the eras
     * @param vagueness how much 頃 and 推定 leave open
     * @return the date; empty if the words have another form, or name what the calendar lacks
     */
    public static Optional<UncertainDate> parse(String wording, JapaneseCalendar calendar, Vagueness vagueness) {
        return UncertainWords.read(wording, calendar).flatMap(words -> words.toDate(wording, vagueness));
    }

    /** {@return a date of which nothing is known: 年月日不詳} */
    public static UncertainDate unknown() {
        return UNKNOWN;
    }

    /**
     * A date of which the year alone is known: 昭和19年月日不詳. A year that two eras share is written in the common era, as
     * either era's name would say more than is known: 西暦1926年月日不詳.
     *
     * @param year a year of the common era, 1868 to 9999
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static UncertainDate inYear(int year) {
        if (year < 1868 || year > 9999) {
            throw new IllegalArgumentException("year: must be 1868 to 9999");
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return new UncertainDate(JapaneseCalendar.STANDARD.yearWords(first, last) + "月日不詳", first, last);
    }

    /**
     * A date of which year and month are known: 昭和19年3月日不詳. A month that two eras share is written in the common era:
     * 西暦1926年12月日不詳.
     *
     * @param month the month, 1868-01 to 9999-12
     * @return the date
     * @throws IllegalArgumentException if the month is out of range
     */
    public static UncertainDate inMonth(YearMonth month) {
        if (month.getYear() < 1868 || month.getYear() > 9999) {
            throw new IllegalArgumentException("month: must lie in 1868 to 9999");
        }
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return new UncertainDate(
                JapaneseCalendar.STANDARD.yearWords(first, last) + month.getMonthValue() + "月日不詳", first, last);
    }

    /** {@return which of the fourteen forms the words have; empty for words of another kind} */
    public Optional<Form> form() {
        return UncertainWords.read(wording, JapaneseCalendar.STANDARD).map(UncertainWords::form);
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
