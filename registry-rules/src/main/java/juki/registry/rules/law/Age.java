package juki.registry.rules.law;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import juki.registry.model.date.RegisterDate;

/**
 * Age (年齢, nenrei): when an age is reached.
 *
 * <p>The day of birth is day one, so a year of life ends with the day before the birthday, and an age is reached at the end
 * of that day; laws that speak of days treat the whole day as reached. Someone born on 29 February reaches an age on 28
 * February of a common year as the last day of its month, and on 28 February of a leap year as the day before the birthday.
 *
 * <p>Source: Act on Counting Age (年齢計算ニ関スル法律, Act 50 of 1902); Civil Code Art. 143.
 */
public final class Age {

    private Age() {}

    /**
     * The day at whose end an age is reached.
     *
     * @param birth the day of birth
     * @param years the age, at least 1
     * @return the day
     * @throws IllegalArgumentException if the age is below 1
     */
    public static LocalDate reachedOn(LocalDate birth, int years) {
        if (years < 1) {
            throw new IllegalArgumentException("years: must be at least 1");
        }
        LocalDate birthday = birth.plusYears(years);
        // plusYears already moves 29 February of a common year to the 28th, which is the last day itself.
        return isLeapDay(birth) && !birthday.isLeapYear() ? birthday : birthday.minusDays(1);
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
     * Whether someone has surely reached an age by the end of a day: counted from the latest possible day of birth.
     *
     * @param birth the date of birth
     * @param years the age, at least 1
     * @param day the day
     * @return true if certain, false if not or undetermined
     */
    public static boolean isSurelyReached(RegisterDate birth, int years, LocalDate day) {
        return isReached(birth.latest(), years, day);
    }

    /**
     * Whether someone may have reached an age by the end of a day: counted from the earliest possible day of birth.
     *
     * @param birth the date of birth
     * @param years the age, at least 1
     * @param day the day
     * @return true if possible
     */
    public static boolean isPossiblyReached(RegisterDate birth, int years, LocalDate day) {
        return isReached(birth.earliest(), years, day);
    }

    private static boolean isLeapDay(LocalDate day) {
        return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29;
    }
}
