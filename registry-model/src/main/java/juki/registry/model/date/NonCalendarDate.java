package juki.registry.model.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that the calendar lacks but a family register shows (暦上日でない日): 29 February of a common year, or a day written
 * in an era that had already ended that day, as 明治45年7月30日 and 大正15年12月25日.
 *
 * <p>Admitted only for date of birth, the dates of becoming a resident and of settling at the address, and the change date
 * of birth, death and adjudication of disappearance (standard specification 1.1.8). A day missing at the end of a month
 * may lie on the last day of that month or on the first of the next, so such a date is not certain; the last day of an era
 * is one real day in other words.
 *
 * <p>Immutable and thread-safe.
 */
public final class NonCalendarDate implements RegisterDate {

    private final int year;
    private final int month;
    private final int day;
    private final String wording;
    private final LocalDate earliest;
    private final LocalDate latest;

    private NonCalendarDate(int year, int month, int day, String wording, LocalDate earliest, LocalDate latest) {
        this.year = year;
        this.month = month;
        this.day = day;
        this.wording = wording;
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * A day that its month lacks, such as 29 February of a common year.
     *
     * @param year the year, 1868 to 9999
     * @param month the month, 1 to 12
     * @param day the day, at most 31 and greater than the length of the month
     * @return the date
     * @throws IllegalArgumentException if the calendar has the day, or no register could
     */
    public static NonCalendarDate of(int year, int month, int day) {
        if (year < 1868 || year > 9999) {
            throw new IllegalArgumentException("year: must be 1868 to 9999");
        }
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("month: must be 1 to 12");
        }
        LocalDate first = LocalDate.of(year, month, 1);
        if (day <= first.lengthOfMonth() || day > 31) {
            throw new IllegalArgumentException("day: must be one that the month lacks, at most 31");
        }
        LocalDate last = first.withDayOfMonth(first.lengthOfMonth());
        String wording = JapaneseCalendar.STANDARD.yearWords(last, last) + month + "月" + day + "日";
        return new NonCalendarDate(year, month, day, wording, last, last.plusDays(1));
    }

    /**
     * The first day of an era written as the last day of the era before: 明治45年7月30日, 大正15年12月25日.
     *
     * @param ended the era in whose words the day is written
     * @return the date
     * @throws IllegalArgumentException if the era that followed began on a day of its own, or none has followed
     */
    public static NonCalendarDate lastDayOf(JapaneseEra ended) {
        JapaneseEra next = ended.next()
                .filter(JapaneseEra::sharesFirstDay)
                .orElseThrow(() -> new IllegalArgumentException("ended: no day of two eras ends this era"));
        LocalDate day = next.firstDay();
        return lastDayOf(JapaneseCalendar.STANDARD.wordsInEra(ended, day), day);
    }

    /** The last day of an era in whose words its year is given. */
    static NonCalendarDate lastDayOf(String yearWords, LocalDate day) {
        String wording = yearWords + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        return new NonCalendarDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), wording, day, day);
    }

    /** {@return the year of the common era as written} */
    public int year() {
        return year;
    }

    /** {@return the month as written} */
    public int month() {
        return month;
    }

    /** {@return the day as written, possibly greater than its month is long} */
    public int day() {
        return day;
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
        return cases.nonCalendar(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NonCalendarDate that && wording.equals(that.wording);
    }

    @Override
    public int hashCode() {
        return wording.hashCode();
    }

    /** {@return the wording} */
    @Override
    public String toString() {
        return wording;
    }
}
