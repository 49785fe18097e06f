package juki.registry.rules.law;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import juki.registry.model.date.RegisterDate;
import org.jspecify.annotations.Nullable;

/**
 * Legal period (期間, kikan): so many days, months or years from a day on, as the Civil Code counts them.
 *
 * <p>The first day is not counted (Art. 140, 「…の日から」), unless the law counts it (「…の日から起算して」, or Family Register Act Art.
 * 43). Days are counted one by one. Months and years follow the calendar (Art. 143): the period ends with the day before the
 * one that corresponds to the first day counted, or, where the last month has no such day, with the last day of that month.
 * It ends with the end of its last day (Art. 141). What is done for the office after hours is another question.
 *
 * <p>Laws name the end in two ways. 「経過する日」 is the {@linkplain #lastDay(LocalDate) last day} of the period; 「経過した日」 is the
 * {@linkplain #dayAfter day after it}.
 *
 * <p>If a thing is to be filed within the period and the office is closed on its last day, the next open day takes its place
 * (Local Autonomy Act Art. 4-2 para. 4): such a period is {@linkplain #extendedOnClosedDays() extended on closed days}.
 *
 * <p>Days so late that they cannot be written are taken for the last one that can. Immutable and thread-safe. Source: Civil
 * Code Art. 138, 140, 141, 143.
 */
public final class LegalPeriod {

    private static final int LONGEST = 100_000;
    private static final int LONGEST_CLOSURE = 366;

    private final int length;
    private final ChronoUnit unit;
    private final boolean firstDayCounted;
    private final boolean extended;

    private LegalPeriod(int length, ChronoUnit unit, boolean firstDayCounted, boolean extended) {
        this.length = length;
        this.unit = unit;
        this.firstDayCounted = firstDayCounted;
        this.extended = extended;
    }

    private static LegalPeriod of(String parameter, int length, ChronoUnit unit) {
        if (length < 1 || length > LONGEST) {
            throw new IllegalArgumentException(parameter + ": must be 1 to " + LONGEST);
        }
        return new LegalPeriod(length, unit, false, false);
    }

    /**
     * So many days, the first day not counted.
     *
     * @param days the number, 1 to 100,000
     * @return the period
     * @throws IllegalArgumentException if the number is out of range
     */
    public static LegalPeriod ofDays(int days) {
        return of("days", days, ChronoUnit.DAYS);
    }

    /**
     * So many months, the first day not counted.
     *
     * @param months the number, 1 to 100,000
     * @return the period
     * @throws IllegalArgumentException if the number is out of range
     */
    public static LegalPeriod ofMonths(int months) {
        return of("months", months, ChronoUnit.MONTHS);
    }

    /**
     * So many years, the first day not counted.
     *
     * @param years the number, 1 to 100,000
     * @return the period
     * @throws IllegalArgumentException if the number is out of range
     */
    public static LegalPeriod ofYears(int years) {
        return of("years", years, ChronoUnit.YEARS);
    }

    /** {@return this period with the first day counted (初日算入): 「…の日から起算して」} */
    public LegalPeriod countingFirstDay() {
        return new LegalPeriod(length, unit, true, extended);
    }

    /** {@return this period, its last day giving way to the next open day if the office is closed} */
    public LegalPeriod extendedOnClosedDays() {
        return new LegalPeriod(length, unit, firstDayCounted, true);
    }

    /** {@return how many days, months or years} */
    public int length() {
        return length;
    }

    /** {@return what is counted: days, months or years} */
    public ChronoUnit unit() {
        return unit;
    }

    /** {@return whether the first day is counted} */
    public boolean isFirstDayCounted() {
        return firstDayCounted;
    }

    /** {@return whether a last day on which the office is closed gives way to the next open day} */
    public boolean isExtendedOnClosedDays() {
        return extended;
    }

    /**
     * The last day of the period as counted (経過する日), closed or not.
     *
     * @param start the day of the event
     * @return the day
     */
    public LocalDate lastDay(LocalDate start) {
        if (start.getYear() >= Year.MAX_VALUE - length) {
            return LocalDate.MAX;
        }
        LocalDate first = firstDayCounted ? start : start.plusDays(1);
        LocalDate corresponding = first.plus(length, unit);
        // A month without the day makes the calendar stop at its last one, which then is the last day itself.
        return unit == ChronoUnit.DAYS || corresponding.getDayOfMonth() == first.getDayOfMonth()
                ? corresponding.minusDays(1)
                : corresponding;
    }

    /**
     * The last day on which what is due within the period is done in time.
     *
     * @param start the day of the event
     * @param closedDays when the office is closed; heeded if this period {@linkplain #isExtendedOnClosedDays() is extended}
     * @return the day
     * @throws IllegalArgumentException if the office stays closed for more than a year
     */
    public LocalDate lastDay(LocalDate start, ClosedDays closedDays) {
        LocalDate last = lastDay(start);
        if (!extended) {
            return last;
        }
        LocalDate open = firstOpenDay(last, plusDays(last, LONGEST_CLOSURE), closedDays);
        if (open.isBefore(LocalDate.MAX) && closedDays.isClosed(open)) {
            throw new IllegalArgumentException("closedDays: the office must open again within a year");
        }
        return open;
    }

    /**
     * The last day of a period that begins with a date that may be uncertain.
     *
     * @param start the date of the event
     * @param closedDays when the office is closed; heeded if this period {@linkplain #isExtendedOnClosedDays() is extended}
     * @return the days between which the last day lies
     * @throws IllegalArgumentException if the office stays closed for more than a year
     */
    public PossibleDays lastDay(RegisterDate start, ClosedDays closedDays) {
        return PossibleDays.of(start).then(day -> lastDay(day, closedDays));
    }

    /**
     * The day after the period (経過した日), the first on which it has passed.
     *
     * @param start the day of the event
     * @return the day after {@link #lastDay(LocalDate)}
     */
    public LocalDate dayAfter(LocalDate start) {
        return plusDays(lastDay(start), 1);
    }

    /**
     * Whether a day lies in the period: neither before the day of the event nor after the last day.
     *
     * @param start the day of the event
     * @param day the day
     * @param closedDays when the office is closed; heeded if this period {@linkplain #isExtendedOnClosedDays() is extended}
     * @return true if it does
     */
    public boolean contains(LocalDate start, LocalDate day, ClosedDays closedDays) {
        return !day.isBefore(start) && !isMissed(start, day, closedDays);
    }

    /**
     * Whether something was done after the last day.
     *
     * @param start the day of the event
     * @param done the day on which it was done
     * @param closedDays when the office is closed; heeded if this period {@linkplain #isExtendedOnClosedDays() is extended}
     * @return true if it was late
     */
    public boolean isMissed(LocalDate start, LocalDate done, ClosedDays closedDays) {
        LocalDate last = lastDay(start);
        return done.isAfter(last)
                && (!extended || firstOpenDay(last, done, closedDays).isBefore(done));
    }

    /**
     * Whether something was done after the last day of a period that begins with a date that may be uncertain.
     *
     * @param start the date of the event
     * @param done the day on which it was done
     * @param closedDays when the office is closed; heeded if this period {@linkplain #isExtendedOnClosedDays() is extended}
     * @return undetermined if it was late only from some of the possible days
     */
    public Answer isMissed(RegisterDate start, LocalDate done, ClosedDays closedDays) {
        boolean surely = isMissed(start.latest(), done, closedDays);
        return Answer.between(surely, surely || !start.isCertain() && isMissed(start.earliest(), done, closedDays));
    }

    /**
     * How many days after the last day something was done.
     *
     * @param start the day of the event
     * @param done the day on which it was done
     * @param closedDays when the office is closed; heeded if this period {@linkplain #isExtendedOnClosedDays() is extended}
     * @return the days, 0 if it was in time
     */
    public long daysLate(LocalDate start, LocalDate done, ClosedDays closedDays) {
        if (!isMissed(start, done, closedDays)) {
            return 0;
        }
        LocalDate last = lastDay(start);
        return ChronoUnit.DAYS.between(extended ? firstOpenDay(last, done, closedDays) : last, done);
    }

    /**
     * The latest day of an event from which the period, as counted, is over by the end of a day: who filed by 21 March has
     * been recorded for three months on 21 June.
     *
     * @param day the day
     * @return the latest day whose {@link #lastDay(LocalDate)} is not after it
     */
    public LocalDate latestStart(LocalDate day) {
        if (day.getYear() <= Year.MIN_VALUE + length) {
            return LocalDate.MIN;
        }
        LocalDate start = day.minus(length, unit);
        while (lastDay(start).isAfter(day)) {
            start = start.minusDays(1);
        }
        while (start.isBefore(day) && !lastDay(start.plusDays(1)).isAfter(day)) {
            start = start.plusDays(1);
        }
        return start;
    }

    /** The first open day from a day on, or the limit if there is none before it. */
    private static LocalDate firstOpenDay(LocalDate start, LocalDate limit, ClosedDays closedDays) {
        LocalDate day = start;
        while (day.isBefore(limit) && closedDays.isClosed(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate plusDays(LocalDate day, int days) {
        return ChronoUnit.DAYS.between(day, LocalDate.MAX) < days ? LocalDate.MAX : day.plusDays(days);
    }

    /** {@return how long it is and how it is counted, in Japanese: 14日（閉庁日は翌開庁日）} */
    public String wording() {
        String measure = length
                + switch (unit) {
                    case MONTHS -> "か月";
                    case YEARS -> "年";
                    default -> "日";
                };
        return measure + noted("初日算入", "閉庁日は翌開庁日", "、", "（", "）");
    }

    /** {@return how long it is and how it is counted, in English: 14 days (extended on closed days)} */
    public String english() {
        String measure = switch (unit) {
            case MONTHS -> "month";
            case YEARS -> "year";
            default -> "day";
        };
        return length
                + " "
                + measure
                + (length == 1 ? "" : "s")
                + noted("first day counted", "extended on closed days", ", ", " (", ")");
    }

    private String noted(String counted, String extension, String and, String open, String close) {
        if (!firstDayCounted && !extended) {
            return "";
        }
        return open
                + (firstDayCounted ? counted : "")
                + (firstDayCounted && extended ? and : "")
                + (extended ? extension : "")
                + close;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LegalPeriod that
                && length == that.length
                && unit == that.unit
                && firstDayCounted == that.firstDayCounted
                && extended == that.extended;
    }

    @Override
    public int hashCode() {
        return 31 * length + unit.hashCode();
    }

    /** {@return {@link #english()}} */
    @Override
    public String toString() {
        return english();
    }
}
