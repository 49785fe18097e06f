package juki.registry.rules.law;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import juki.registry.model.date.RegisterDate;

/**
 * Age (年齢, nenrei): how many years of life are full at the end of a day, and when an age is reached.
 *
 * <p>The day of birth is day one, so a year of life ends with the day before the birthday, and an age is reached at the end
 * of that day; laws that speak of days treat the whole day as reached. Someone born on 29 February reaches an age on 28
 * February of a common year as the last day of its month, and on 28 February of a leap year as the day before the birthday.
 * An uncertain date of birth (不詳日) gives a range of ages; no date of birth is ever made up (standard specification 1.1.8).
 *
 * <p>Source: Act on Counting Age (年齢計算ニ関スル法律, Act 50 of 1902); Civil Code Art. 143.
 *
 * @param least the least possible age in full years
 * @param most the greatest possible age in full years, not below {@code least}
 */
public record Age(int least, int most) {

    /**
     * A range of ages.
     *
     * @param least the least possible age in full years, at least 0
     * @param most the greatest possible age in full years, not below {@code least}
     * @throws IllegalArgumentException if the least age is negative or above the greatest
     */
    public Age {
        if (least < 0) {
            throw new IllegalArgumentException("least: must not be negative");
        }
        if (most < least) {
            throw new IllegalArgumentException("most: must not be below least");
        }
    }

    /**
     * The age at the end of a day.
     *
     * @param birth the date of birth
     * @param day the day
     * @return the age, of an uncertain date of birth the range of ages; empty if birth surely follows the day
     */
    public static Optional<Age> on(RegisterDate birth, LocalDate day) {
        if (birth.surelyAfter(day)) {
            return Optional.empty();
        }
        int least = birth.latest().isAfter(day) ? 0 : fullYears(birth.latest(), day);
        return Optional.of(new Age(least, birth.isCertain() ? least : fullYears(birth.earliest(), day)));
    }

    private static int fullYears(LocalDate birth, LocalDate day) {
        int years = Math.toIntExact(ChronoUnit.YEARS.between(birth, day));
        return isReached(birth, years + 1, day) ? years + 1 : years;
    }

    /** {@return whether only one age is possible} */
    public boolean isCertain() {
        return least == most;
    }

    /**
     * Whether an age is reached.
     *
     * @param years the age
     * @return undetermined if only some of the possible ages reach it
     */
    public Answer isAtLeast(int years) {
        return Answer.between(least >= years, most >= years);
    }

    /**
     * The day at whose end an age is reached.
     *
     * @param birth the day of birth
     * @param years the age, at least 1
     * @return the day
     * @throws IllegalArgumentException if the age is below 1
     */
    public static LocalDate reachedOn(LocalDate birth, int years) {
        return lived(years).lastDay(birth);
    }

    /**
     * The days between which the day lies at whose end an age is reached.
     *
     * @param birth the date of birth
     * @param years the age, at least 1
     * @return the days, one if the date of birth is certain
     * @throws IllegalArgumentException if the age is below 1
     */
    public static PossibleDays reachedOn(RegisterDate birth, int years) {
        return PossibleDays.of(birth).then(lived(years)::lastDay);
    }

    /**
     * The latest day of birth of those who have reached an age by the end of a day: who is 18 on the polling day.
     *
     * @param years the age, at least 1
     * @param day the day
     * @return the day of birth
     * @throws IllegalArgumentException if the age is below 1
     */
    public static LocalDate latestBirth(int years, LocalDate day) {
        return lived(years).latestStart(day);
    }

    /**
     * Whether an age is reached by the end of a day.
     *
     * @param birth the day of birth, however early or late
     * @param years the age, at least 1
     * @param day the day
     * @return true if it is reached
     * @throws IllegalArgumentException if the age is below 1
     */
    public static boolean isReached(LocalDate birth, int years, LocalDate day) {
        if (years < 1) {
            throw new IllegalArgumentException("years: must be at least 1");
        }
        long past = (long) day.getYear() - birth.getYear() - years;
        // Only around the birthday itself do the days decide, and only there must they be written.
        return past > 0
                || past >= -1 && birth.getYear() + years < Year.MAX_VALUE && !day.isBefore(reachedOn(birth, years));
    }

    /**
     * Whether an age is reached by the end of a day, if the date of birth may be uncertain.
     *
     * @param birth the date of birth
     * @param years the age, at least 1
     * @param day the day
     * @return undetermined if it is reached from some of the possible days of birth only
     * @throws IllegalArgumentException if the age is below 1
     */
    public static Answer isReached(RegisterDate birth, int years, LocalDate day) {
        boolean surely = isReached(birth.latest(), years, day);
        return Answer.between(surely, surely || !birth.isCertain() && isReached(birth.earliest(), years, day));
    }

    private static LegalPeriod lived(int years) {
        return LegalPeriod.ofYears(years).countingFirstDay();
    }
}
