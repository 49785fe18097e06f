package juki.registry.model.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The Japanese calendar as registers write it (和暦の書式, wareki no shoshiki): days into words and words into days.
 *
 * <p>Which eras there are, and whether the first year of an era is written 元年 or 1年, are properties of the value; {@link
 * #STANDARD} has the eras of {@link JapaneseEra#TABLE} and writes 元年, as certificates do. Reading takes either.
 *
 * <p>A written day keeps its digits. Until 明治5年12月2日 (1872-12-31) Japan reckoned by a lunisolar calendar; a day before
 * 1873-01-01 is written and read here digit by digit, 明治3年10月5日 as 1870-10-05, which is what registers exchange. On which
 * day of the Gregorian calendar it fell is not decided by that. Days before the first era are written with the year of the
 * common era: 西暦1850年1月1日.
 *
 * <p>Immutable and thread-safe. Source: standard specification 1.1.8, 1.1.9 (version 1.0, 2020), which makes a new era a
 * matter of data.
 */
public final class JapaneseCalendar {

    /** The eras known at the release of this version; the first year of each is written 元年. */
    public static final JapaneseCalendar STANDARD = new JapaneseCalendar(JapaneseEra.TABLE, true);

    private final List<JapaneseEra> eras;
    private final boolean namesFirstYears;

    private JapaneseCalendar(List<JapaneseEra> eras, boolean namesFirstYears) {
        this.eras = eras;
        this.namesFirstYears = namesFirstYears;
    }

    /**
     * The same with other eras: a new one is known before this library is.
     *
     * @param newEras the eras, oldest first
     * @return the changed calendar
     * @throws IllegalArgumentException if there is none, or their first days do not ascend
     */
    public JapaneseCalendar withEras(List<JapaneseEra> newEras) {
        if (newEras.isEmpty()) {
            throw new IllegalArgumentException("newEras: must not be empty");
        }
        for (int i = 1; i < newEras.size(); i++) {
            if (!newEras.get(i - 1).firstDay().isBefore(newEras.get(i).firstDay())) {
                throw new IllegalArgumentException("newEras: the first days must ascend");
            }
        }
        return new JapaneseCalendar(List.copyOf(newEras), namesFirstYears);
    }

    /** {@return the same, but the first year of an era is written with its number: 令和1年5月1日} */
    public JapaneseCalendar withNumberedFirstYears() {
        return new JapaneseCalendar(eras, false);
    }

    /** {@return the eras, oldest first} */
    public List<JapaneseEra> eras() {
        return eras;
    }

    /**
     * Writes a day: 令和元年5月1日.
     *
     * @param day the day
     * @return the words
     */
    public String format(LocalDate day) {
        return yearWords(day) + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /**
     * Reads a whole day, which may be one that the calendar lacks: 令和8年4月1日, 昭和20年2月29日, 明治45年7月30日, 西暦1990年3月5日,
     * 1990年3月5日. Digits may be full-width.
     *
     * @param text the words
     * @return the date; empty if they are no day, or one outside their era
     */
    public Optional<RegisterDate> parse(CharSequence text) {
        DateWords words = new DateWords(text, this);
        return words.point().filter(point -> point.hasDay() && words.isAtEnd()).flatMap(this::dayOf);
    }

    /** The words of a year that lies in one era; of one that two eras share, the year of the common era. */
    String yearWords(LocalDate first, LocalDate last) {
        return eraOn(first).equals(eraOn(last)) ? yearWords(first) : commonYearWords(first);
    }

    private String yearWords(LocalDate day) {
        return eraOn(day).map(era -> wordsInEra(era, day)).orElseGet(() -> commonYearWords(day));
    }

    String wordsInEra(JapaneseEra era, LocalDate day) {
        int year = day.getYear() - era.firstDay().getYear() + 1;
        return era.name() + (year == 1 && namesFirstYears ? "元" : Integer.toString(year)) + "年";
    }

    private static String commonYearWords(LocalDate day) {
        return "西暦" + day.getYear() + "年";
    }

    /** The era in force on a day; empty before the first. */
    Optional<JapaneseEra> eraOn(LocalDate day) {
        for (int i = eras.size() - 1; i >= 0; i--) {
            if (!day.isBefore(eras.get(i).firstDay())) {
                return Optional.of(eras.get(i));
            }
        }
        return Optional.empty();
    }

    /** The era that followed another; empty for the last one and for one that is none of these. */
    Optional<JapaneseEra> after(JapaneseEra era) {
        int next = eras.indexOf(era) + 1;
        return next > 0 && next < eras.size() ? Optional.of(eras.get(next)) : Optional.empty();
    }

    private Optional<RegisterDate> dayOf(DateWords.Point point) {
        int year = point.year().number();
        try {
            LocalDate day = LocalDate.of(year, point.month(), point.day());
            if (!point.year().contains(day)) {
                return Optional.empty();
            }
            return Optional.of(
                    point.year().isLastDayOfEra(day)
                            ? NonCalendarDate.lastDayOf(point.year().words(), day)
                            : CalendarDate.of(day));
        } catch (DateTimeException e) {
            // The month lacks the day, which a family register may show all the same; no month has more than 31.
            LocalDate first = LocalDate.of(year, point.month(), 1);
            boolean lacking = year >= 1868 && point.day() <= 31;
            return lacking && point.year().contains(first.withDayOfMonth(first.lengthOfMonth()))
                    ? Optional.of(NonCalendarDate.of(year, point.month(), point.day()))
                    : Optional.empty();
        }
    }
}
