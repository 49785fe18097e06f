package juki.registry.model.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day of the calendar (暦上日, rekijō-bi), from 0001-01-01 to 9999-12-31 of the proleptic Gregorian calendar.
 *
 * <p>Sixteen bytes on the heap: a national register holds several hundred million of them.
 *
 * <p>Immutable and thread-safe.
 */
public final class CalendarDate implements RegisterDate, Comparable<CalendarDate> {

    /** Year, month and day side by side, so that the order of the numbers is the order of the days. */
    private final int packed;

    private CalendarDate(int packed) {
        this.packed = packed;
    }

    /**
     * The given day.
     *
     * @param day a day of the years 1 to 9999
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static CalendarDate of(LocalDate day) {
        int year = day.getYear();
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("day: the year must be 1 to 9999");
        }
        return new CalendarDate(year << 9 | day.getMonthValue() << 5 | day.getDayOfMonth());
    }

    /**
     * The given day.
     *
     * @param year the year, 1 to 9999
     * @param month the month, 1 to 12
     * @param day the day of the month
     * @return the date
     * @throws IllegalArgumentException if the calendar has no such day
     */
    public static CalendarDate of(int year, int month, int day) {
        try {
            return of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("day: the calendar has no such day", e);
        }
    }

    /**
     * Reads {@code YYYY-MM-DD}.
     *
     * @param text the text
     * @return the date, empty if the text has another form or names a day the calendar lacks
     */
    public static Optional<CalendarDate> parse(CharSequence text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (year < 1 || month < 1 || month > 12 || day < 1) {
            return Optional.empty();
        }
        if (day > LocalDate.of(year, month, 1).lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(new CalendarDate(year << 9 | month << 5 | day));
    }

    private static int digits(CharSequence text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** {@return the year, 1 to 9999} */
    public int year() {
        return packed >> 9;
    }

    /** {@return the month, 1 to 12} */
    public int month() {
        return packed >> 5 & 0xF;
    }

    /** {@return the day of the month, 1 to 31} */
    public int day() {
        return packed & 0x1F;
    }

    /** {@return this day as the JDK writes it} */
    public LocalDate toLocalDate() {
        return LocalDate.of(year(), month(), day());
    }

    @Override
    public LocalDate earliest() {
        return toLocalDate();
    }

    @Override
    public LocalDate latest() {
        return toLocalDate();
    }

    @Override
    public boolean isCertain() {
        return true;
    }

    @Override
    public String wording() {
        return JapaneseCalendar.STANDARD.format(toLocalDate());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.calendar(this);
    }

    @Override
    public int compareTo(CalendarDate other) {
        return Integer.compare(packed, other.packed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CalendarDate that && packed == that.packed;
    }

    @Override
    public int hashCode() {
        return packed * 0x9E3779B9;
    }

    /** {@return {@code YYYY-MM-DD}, which {@link #parse} accepts} */
    @Override
    public String toString() {
        return toLocalDate().toString();
    }
}
