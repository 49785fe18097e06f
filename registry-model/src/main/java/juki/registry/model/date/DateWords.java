package juki.registry.model.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the words of a date from left to right. */
final class DateWords {
    private static final int LAST_YEAR = 9999;

    private final String text;
    private final JapaneseCalendar calendar;
    private int at;

    DateWords(CharSequence text, JapaneseCalendar calendar) {
        this.text = text.toString();
        this.calendar = calendar;
    }

    /**
     * A year as it was written, and its days: an era's first year begins, and its last one ends, within a calendar year.
     *
     * @param words such as 昭和64年
     * @param number the year of the common era
     * @param first its first day
     * @param last its last day
     * @param sharesLast whether the last day is also the first one of the next era
     */
    record Year(String words, int number, LocalDate first, LocalDate last, boolean sharesLast) {

        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        boolean isLastDayOfEra(LocalDate day) {
            return sharesLast && day.equals(last);
        }
    }

    /**
     * A year, a month of it, or a day of that.
     *
     * @param year the year
     * @param month 1 to 12; 0 if only the year is said
     * @param day 1 to 99; 0 if no day is said
     */
    record Point(Year year, int month, int day) {

        boolean hasMonth() {
            return month > 0;
        }

        boolean hasDay() {
            return day > 0;
        }

        /** The smallest unit said. */
        ChronoUnit unit() {
            if (hasDay()) {
                return ChronoUnit.DAYS;
            }
            return hasMonth() ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
        }

        /** The first and the last of its days that the year has; empty if it has none. */
        Optional<LocalDate[]> bounds() {
            LocalDate first = LocalDate.of(year.number(), Math.max(month, 1), 1);
            LocalDate last = hasMonth()
                    ? first.withDayOfMonth(first.lengthOfMonth())
                    : first.withDayOfYear(first.lengthOfYear());
            if (hasDay()) {
                if (day > first.lengthOfMonth()) {
                    return Optional.empty();
                }
                first = first.withDayOfMonth(day);
                last = first;
            }
            LocalDate from = first.isBefore(year.first()) ? year.first() : first;
            LocalDate to = last.isAfter(year.last()) ? year.last() : last;
            return from.isAfter(to) ? Optional.empty() : Optional.of(new LocalDate[] {from, to});
        }
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    boolean takes(String words) {
        if (!text.startsWith(words, at)) {
            return false;
        }
        at += words.length();
        return true;
    }

    /** A year, with its month and day as far as they are said. */
    Optional<Point> point() {
        Year year = year();
        return year == null ? Optional.empty() : monthAndDay(year);
    }

    /** The far end of a range, which need not say again what the near end said. */
    Optional<Point> pointAfter(Point near) {
        int start = at;
        Optional<Point> whole = point();
        if (whole.isPresent()) {
            return whole.filter(Point::hasDay);
        }
        at = start;
        int day = number("日", 99);
        if (day > 0) {
            return Optional.of(new Point(near.year(), near.month(), day));
        }
        return monthAndDay(near.year()).filter(Point::hasDay);
    }

    private Optional<Point> monthAndDay(Year year) {
        int month = number("月", 12);
        int day = month > 0 ? number("日", 99) : 0;
        return Optional.of(new Point(year, month, day));
    }

    private @Nullable Year year() {
        for (JapaneseEra era : calendar.eras()) {
            if (takes(era.name())) {
                int year = takes("元年") ? 1 : number("年", LAST_YEAR);
                return year == 0 ? null : yearOf(era, year);
            }
        }
        takes("西暦");
        int start = at;
        int year = number("年", LAST_YEAR);
        if (year == 0) {
            return null;
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        return new Year(text.substring(start, at), year, first, LocalDate.of(year, 12, 31), false);
    }

    private @Nullable Year yearOf(JapaneseEra era, int yearOfEra) {
        int number = era.firstDay().getYear() + yearOfEra - 1;
        if (number > LAST_YEAR) {
            return null;
        }
        LocalDate first = LocalDate.of(number, 1, 1);
        LocalDate last = LocalDate.of(number, 12, 31);
        Optional<JapaneseEra> next = calendar.after(era);
        boolean shares = next.filter(JapaneseEra::sharesFirstDay).isPresent();
        LocalDate end = next.map(it ->
                        it.sharesFirstDay() ? it.firstDay() : it.firstDay().minusDays(1))
                .orElse(LocalDate.MAX);
        LocalDate from = first.isBefore(era.firstDay()) ? era.firstDay() : first;
        LocalDate to = last.isAfter(end) ? end : last;
        if (from.isAfter(to)) {
            return null;
        }
        return new Year(calendar.wordsInEra(era, first), number, from, to, shares && to.equals(end));
    }

    /** A number and the word after it; 0, with nothing taken, if there is none from 1 to the greatest. */
    private int number(String unit, int greatest) {
        int end = at;
        int value = 0;
        // Five digits are more than any year has.
        while (end < text.length()
                && end - at < 5
                && Character.digit(text.charAt(end), 10) >= 0
                && isDigit(text.charAt(end))) {
            value = value * 10 + Character.digit(text.charAt(end), 10);
            end++;
        }
        if (end == at || value < 1 || value > greatest || !text.startsWith(unit, end)) {
            return 0;
        }
        at = end + unit.length();
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }
}
