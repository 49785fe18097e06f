package juki.registry.rules.law;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import juki.registry.model.date.RegisterDate;

/**
 * The days between which a reckoned day lies (期日の範囲, kijitsu no han'i): one day if it was reckoned from a certain date, more if
 * from an uncertain one (不詳日).
 *
 * <p>Serves comparison only. No day in between is ever picked as if it were known (standard specification 1.1.8).
 *
 * @param earliest the first possible day
 * @param latest the last possible day, not before {@code earliest}
 */
public record PossibleDays(LocalDate earliest, LocalDate latest) {

    /**
     * Days from one to another, both possible.
     *
     * @param earliest the first possible day
     * @param latest the last possible day, not before {@code earliest}
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public PossibleDays {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("latest: must not lie before earliest");
        }
    }

    /**
     * One day.
     *
     * @param day the day
     * @return that day alone
     */
    public static PossibleDays on(LocalDate day) {
        return new PossibleDays(day, day);
    }

    /**
     * The days on which a date may lie.
     *
     * @param date the date
     * @return its days
     */
    public static PossibleDays of(RegisterDate date) {
        return new PossibleDays(date.earliest(), date.latest());
    }

    /** {@return whether only one day is possible} */
    public boolean isCertain() {
        return earliest.equals(latest);
    }

    /**
     * Whether the day has come by the end of another.
     *
     * @param day the other day
     * @return undetermined if it lies between the possible days
     */
    public Answer hasComeBy(LocalDate day) {
        return Answer.between(!latest.isAfter(day), !earliest.isAfter(day));
    }

    /**
     * The day reckoned from this one.
     *
     * @param reckoning the way of reckoning, which never brings a later day before an earlier one
     * @return the days between which the result lies
     * @throws IllegalArgumentException if the reckoning changes the order of days
     */
    public PossibleDays then(UnaryOperator<LocalDate> reckoning) {
        return new PossibleDays(reckoning.apply(earliest), reckoning.apply(latest));
    }

    /**
     * The later of this day and another.
     *
     * @param other the other
     * @return the days between which the later of both lies
     */
    public PossibleDays orLater(PossibleDays other) {
        return new PossibleDays(later(earliest, other.earliest), later(latest, other.latest));
    }

    /**
     * The earlier of this day and another.
     *
     * @param other the other
     * @return the days between which the earlier of both lies
     */
    public PossibleDays orEarlier(PossibleDays other) {
        return new PossibleDays(earlier(earliest, other.earliest), earlier(latest, other.latest));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** {@return {@code 2026-03-31}, or {@code 2026-03-31/2027-03-30} if more days are possible} */
    @Override
    public String toString() {
        return isCertain() ? earliest.toString() : earliest + "/" + latest;
    }
}
