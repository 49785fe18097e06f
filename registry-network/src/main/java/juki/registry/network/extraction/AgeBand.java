package juki.registry.network.extraction;

import java.time.LocalDate;
import juki.registry.model.date.DateSpan;
import juki.registry.model.date.RegisterDate;
import juki.registry.rules.law.Age;
import juki.registry.rules.law.Answer;

/**
 * Band of ages (年齢区分, nenrei kubun): those who are so many years old at the end of the base date, counted as {@link Age} does.
 *
 * @param from the least age in full years
 * @param to the greatest age, included
 */
public record AgeBand(int from, int to) {

    private static final int GREATEST = 999;

    /**
     * A band of ages.
     *
     * @param from the least age in full years, at least 0
     * @param to the greatest age, at least {@code from}, at most 999
     * @throws IllegalArgumentException if they are out of range
     */
    public AgeBand {
        if (from < 0) {
            throw new IllegalArgumentException("from: must not be negative");
        }
        if (to < from || to > GREATEST) {
            throw new IllegalArgumentException("to: must be at least from, and at most " + GREATEST);
        }
    }

    /**
     * Those who have reached an age.
     *
     * @param years the least age in full years
     * @return the band
     * @throws IllegalArgumentException if the age is negative or above 999
     */
    public static AgeBand atLeast(int years) {
        return new AgeBand(years, GREATEST);
    }

    /**
     * The days of birth of those who are of these ages.
     *
     * @param day the base date
     * @return the days, from the earliest to the day after the latest
     */
    public DateSpan births(LocalDate day) {
        LocalDate latest = from == 0 ? day : Age.latestBirth(from, day);
        return DateSpan.of(Age.latestBirth(to + 1, day).plusDays(1), latest.plusDays(1));
    }

    /**
     * Whether somebody is of these ages.
     *
     * @param birth the date of birth
     * @param day the base date
     * @return undetermined if only some of the possible days of birth lie in the band
     */
    public Answer holds(RegisterDate birth, LocalDate day) {
        DateSpan births = births(day);
        return Answer.between(
                births.contains(birth.earliest()) && births.contains(birth.latest()),
                !birth.latest().isBefore(births.start())
                        && births.end().filter(birth.earliest()::isBefore).isPresent());
    }
}
