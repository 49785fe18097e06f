package juki.registry.model.date;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A date as a register holds it (年月日, nengappi): a {@linkplain CalendarDate day of the calendar}, a {@linkplain
 * NonCalendarDate day the calendar lacks}, or an {@linkplain UncertainDate uncertain date} (不詳日).
 *
 * <p>Every register date lies between an earliest and a latest possible day, both included. Where they are equal the date
 * is certain. Comparisons say which bound they use: {@link #surelyBefore} holds for every possible day, {@link
 * #possiblyBefore} for at least one; where the second holds without the first the answer is undetermined.
 *
 * <p>Immutable and thread-safe. Source: standard specification 1.1.8.
 */
public sealed interface RegisterDate permits CalendarDate, NonCalendarDate, UncertainDate {

    /**
     * Orders dates by their earliest possible day, then by their latest. This is an order for lists and histories, not a
     * statement that one date lies before the other.
     */
    Comparator<RegisterDate> BY_EARLIEST =
            Comparator.comparing(RegisterDate::earliest).thenComparing(RegisterDate::latest);

    /** {@return the first day on which this date may lie} */
    LocalDate earliest();

    /** {@return the last day on which this date may lie, never before {@link #earliest()}} */
    LocalDate latest();

    /** {@return the words printed on a record, in the Japanese calendar: 令和8年4月1日, 昭和19年3月日不詳} */
    String wording();

    /**
     * Answers by kind of date.
     *
     * @param <R> what is answered
     * @param cases one method for each kind
     * @return the answer of the method that fits
     */
    <R> R match(Cases<R> cases);

    /** {@return whether only one day is possible} */
    default boolean isCertain() {
        return earliest().equals(latest());
    }

    /**
     * Whether every possible day of this date lies before every possible day of the other.
     *
     * @param other the date to compare with
     * @return true if certain, false if not or undetermined
     */
    default boolean surelyBefore(RegisterDate other) {
        return latest().isBefore(other.earliest());
    }

    /**
     * Whether some possible day of this date lies before some possible day of the other.
     *
     * @param other the date to compare with
     * @return true if possible
     */
    default boolean possiblyBefore(RegisterDate other) {
        return earliest().isBefore(other.latest());
    }

    /**
     * Whether every possible day of this date lies after the given day.
     *
     * @param day the day to compare with
     * @return true if certain, false if not or undetermined
     */
    default boolean surelyAfter(LocalDate day) {
        return earliest().isAfter(day);
    }

    /**
     * One answer for each kind of register date.
     *
     * @param <R> what is answered
     */
    interface Cases<R> {
        /**
         * The answer for a day of the calendar.
         *
         * @param date the date
         * @return the answer
         */
        R calendar(CalendarDate date);

        /**
         * The answer for a day the calendar lacks.
         *
         * @param date the date
         * @return the answer
         */
        R nonCalendar(NonCalendarDate date);

        /**
         * The answer for an uncertain date.
         *
         * @param date the date
         * @return the answer
         */
        R uncertain(UncertainDate date);
    }
}
