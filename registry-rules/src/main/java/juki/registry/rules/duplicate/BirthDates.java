package juki.registry.rules.duplicate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import juki.registry.model.date.JapaneseEra;
import juki.registry.model.date.RegisterDate;

/**
 * How two dates of birth are alike (出生の年月日の照合): the day, what is possible, and the mistakes made with dates of two calendars.
 */
final class BirthDates {

    /** A date with more possible days than this is not compared as one that is known: two born in one month differ as a rule. */
    private static final long MOST_DAYS_TO_AGREE = 31;

    /** A date with more possible days than this says nothing that tells two persons apart. */
    private static final long MOST_DAYS_TO_BE_CLOSE = 5 * 366;

    private BirthDates() {}

    static Likeness likeness(RegisterDate one, RegisterDate other) {
        LocalDate first = one.earliest();
        LocalDate second = other.earliest();
        if (isNarrow(one) && first.equals(second) && one.latest().equals(other.latest())) {
            return one.equals(other) ? Likeness.IDENTICAL : Likeness.OTHER_ERA_WORDS;
        }
        if (!first.isAfter(other.latest()) && !second.isAfter(one.latest())) {
            return days(one) > MOST_DAYS_TO_BE_CLOSE || days(other) > MOST_DAYS_TO_BE_CLOSE
                    ? Likeness.MISSING
                    : Likeness.POSSIBLE_DATE;
        }
        if (!one.isCertain() || !other.isCertain()) {
            return Likeness.DISTINCT;
        }
        if (isEraSwapped(first, second)) {
            return Likeness.ERA_SWAPPED;
        }
        return isTransposed(first, second) ? Likeness.DIGITS_TRANSPOSED : Likeness.DISTINCT;
    }

    private static long days(RegisterDate date) {
        return ChronoUnit.DAYS.between(date.earliest(), date.latest()) + 1;
    }

    /** Whether another date with the same possible days agrees with it. */
    static boolean isNarrow(RegisterDate date) {
        return days(date) <= MOST_DAYS_TO_AGREE;
    }

    private static boolean isEraSwapped(LocalDate one, LocalDate other) {
        return one.getMonthValue() == other.getMonthValue()
                && one.getDayOfMonth() == other.getDayOfMonth()
                && one.getYear() != other.getYear()
                && yearOfEra(one) == yearOfEra(other);
    }

    private static int yearOfEra(LocalDate day) {
        return day.getYear() - JapaneseEra.on(day).firstDay().getYear() + 1;
    }

    private static boolean isTransposed(LocalDate one, LocalDate other) {
        boolean year = one.getYear() == other.getYear();
        boolean month = one.getMonthValue() == other.getMonthValue();
        boolean day = one.getDayOfMonth() == other.getDayOfMonth();
        if (year && month) {
            return isSwapped(one.getDayOfMonth(), other.getDayOfMonth());
        }
        if (year && day) {
            return isSwapped(one.getMonthValue(), other.getMonthValue());
        }
        if (month && day) {
            return isSwapped(one.getYear() % 100, other.getYear() % 100) && one.getYear() / 100 == other.getYear() / 100
                    || isEraYearSwapped(one, other);
        }
        return year && one.getMonthValue() == other.getDayOfMonth() && one.getDayOfMonth() == other.getMonthValue();
    }

    private static boolean isEraYearSwapped(LocalDate one, LocalDate other) {
        return JapaneseEra.on(one).equals(JapaneseEra.on(other)) && isSwapped(yearOfEra(one), yearOfEra(other));
    }

    /** Whether two numbers of two digits are each other backwards. */
    private static boolean isSwapped(int one, int other) {
        return one / 10 == other % 10 && one % 10 == other / 10;
    }
}
