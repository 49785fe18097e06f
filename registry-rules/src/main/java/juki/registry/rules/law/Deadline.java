package juki.registry.rules.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Deadline (期限, kigen): a number of days after an event within which something is to be filed.
 *
 * <p>The day of the event is not counted (Civil Code Art. 140) and the period ends with the end of its last day (Art. 141).
 * If the office is closed on the last day, the next open day takes its place (Local Autonomy Act Art. 4-2 para. 4). Other
 * laws count otherwise: the Family Register Act (Art. 43) counts the first day.
 *
 * <p>Immutable and thread-safe.
 */
public final class Deadline {

    /** Fourteen days, as for a move-in (Basic Resident Registration Act Art. 22, 23, 25, 30-46 to 30-48). */
    public static final Deadline FOURTEEN_DAYS = new Deadline(14);

    private final int days;

    private Deadline(int days) {
        this.days = days;
    }

    /**
     * So many days.
     *
     * @param days the number, at least 1
     * @return the deadline
     * @throws IllegalArgumentException if the number is below 1
     */
    public static Deadline ofDays(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("days: must be at least 1");
        }
        return new Deadline(days);
    }

    /** {@return the number of days} */
    public int days() {
        return days;
    }

    /**
     * The last day on which filing is in time.
     *
     * @param event the day of the event
     * @param closedDays when the office is closed; it must open again some day
     * @return the day
     */
    public LocalDate lastDay(LocalDate event, ClosedDays closedDays) {
        LocalDate last = event.plusDays(days);
        while (closedDays.isClosed(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    /**
     * Whether something was filed after the last day.
     *
     * @param event the day of the event
     * @param filed the day of filing
     * @param closedDays when the office is closed
     * @return true if it was late
     */
    public boolean isMissed(LocalDate event, LocalDate filed, ClosedDays closedDays) {
        // Counted from the event first: what is filed in time never asks for a day beyond those that can be written.
        return ChronoUnit.DAYS.between(event, filed) > days
                && filed.isAfter(firstOpenDay(event.plusDays(days), filed, closedDays));
    }

    private static LocalDate firstOpenDay(LocalDate start, LocalDate limit, ClosedDays closedDays) {
        LocalDate day = start;
        while (day.isBefore(limit) && closedDays.isClosed(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deadline that && days == that.days;
    }

    @Override
    public int hashCode() {
        return days;
    }

    @Override
    public String toString() {
        return "Deadline[" + days + " days]";
    }
}
