package juki.registry.testkit.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.random.RandomGenerator;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.JapaneseEra;
import juki.registry.model.date.NonCalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.testkit.population.Chance;

/**
 * Dates to test with (日付の試験値): days at the edges of eras, months and leap years, days that no calendar has, and uncertain
 * dates in every written form.
 *
 * <p>Source of the forms: standard specification 1.1.8.
 */
public final class Dates {

    private static final LocalDate FIRST = LocalDate.of(1868, 10, 23);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);

    private static final List<LocalDate> EDGES = List.of(
            LocalDate.of(2000, 1, 1),
            LocalDate.of(2000, 2, 29),
            LocalDate.of(1900, 2, 28),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(1868, 10, 23),
            LocalDate.of(1912, 7, 29),
            LocalDate.of(1912, 7, 30),
            LocalDate.of(1926, 12, 24),
            LocalDate.of(1926, 12, 25),
            LocalDate.of(1989, 1, 7),
            LocalDate.of(1989, 1, 8),
            LocalDate.of(2019, 4, 30),
            LocalDate.of(2019, 5, 1),
            LocalDate.of(1999, 12, 31));

    private Dates() {}

    /**
     * A day between the first of 明治 and the end of 2040, one in four at the edge of an era, a month or a leap year.
     *
     * @param random where draws come from
     * @return the day
     */
    public static LocalDate day(RandomGenerator random) {
        Chance chance = Chance.over(random);
        return chance.below(4) == 0
                ? EDGES.get(chance.below(EDGES.size()))
                : FIRST.plusDays(chance.below(LAST.toEpochDay() - FIRST.toEpochDay() + 1));
    }

    /**
     * A day of the calendar.
     *
     * @param random where draws come from
     * @return the date
     */
    public static CalendarDate calendarDate(RandomGenerator random) {
        return CalendarDate.of(day(random));
    }

    /**
     * A day that the calendar lacks: 29 to 31 of a month too short for it, or the last day of an era in the words of that era.
     *
     * @param random where draws come from
     * @return the date
     */
    public static NonCalendarDate nonCalendarDate(RandomGenerator random) {
        Chance chance = Chance.over(random);
        if (chance.below(4) == 3) {
            return NonCalendarDate.lastDayOf(JapaneseEra.TABLE.get(chance.below(2)));
        }
        YearMonth month =
                YearMonth.of(1945, List.of(2, 4, 6, 9, 11).get(chance.below(5))).plusYears(chance.below(90));
        int length = month.lengthOfMonth();
        return NonCalendarDate.of(month.getYear(), month.getMonthValue(), length + 1 + chance.below(31 - length));
    }

    /**
     * An uncertain date: in one of the fourteen written forms, or in words of its own.
     *
     * @param random where draws come from
     * @return the date
     */
    public static UncertainDate uncertainDate(RandomGenerator random) {
        Chance chance = Chance.over(random);
        if (chance.below(8) == 7) {
            LocalDate earliest = day(random);
            return UncertainDate.between(
                    Texts.text(random, UncertainDate.MAX_WORDING), earliest, earliest.plusDays(1 + chance.below(400)));
        }
        int form = chance.below(14);
        int year = 1 + chance.below(60);
        int month = 1 + chance.below(12);
        int day = 1 + chance.below(20);
        int later = day + 1 + chance.below(7);
        String inMonth = "昭和" + year + "年" + month + "月";
        String words = switch (form) {
            case 0 -> "年月日不詳";
            case 1 -> "昭和" + year + "年月日不詳";
            case 2 -> inMonth + "日不詳";
            case 3 -> "昭和" + year + "年頃";
            case 4 -> inMonth + "頃";
            case 5 -> inMonth + day + "日頃";
            case 6 -> "推定" + inMonth + day + "日";
            case 7 -> "推定" + inMonth;
            case 8 -> "昭和" + year + "年" + List.of("春", "夏", "秋", "冬").get(chance.below(4));
            case 9 -> inMonth + List.of("上旬", "中旬", "下旬").get(chance.below(3));
            case 10 -> inMonth + List.of("上旬", "中旬", "下旬").get(chance.below(3)) + "頃";
            case 11 -> inMonth + day + "日から" + later + "日頃までの間";
            case 12 -> "推定" + inMonth + day + "日から" + later + "日までの間";
            default -> inMonth + day + "日頃から" + later + "日頃までの間";
        };
        // What the era lacks, as the first months of 昭和1年, is no date in these words; that it is unknown always is.
        return UncertainDate.parse(words).orElseGet(UncertainDate::unknown);
    }

    /**
     * A date as a register shows it: mostly a day, sometimes one that the calendar lacks, sometimes uncertain.
     *
     * @param random where draws come from
     * @return the date
     */
    public static RegisterDate registerDate(RandomGenerator random) {
        return switch (Chance.over(random).below(9)) {
            case 7 -> nonCalendarDate(random);
            case 5, 6 -> uncertainDate(random);
            default -> calendarDate(random);
        };
    }

    /**
     * A day, or uncertain words for the time around it: its month, its year, or about it.
     *
     * @param random where draws come from
     * @param day the day meant
     * @return the date
     */
    public static RegisterDate around(RandomGenerator random, LocalDate day) {
        return switch (Chance.over(random).below(10)) {
            case 6 -> UncertainDate.inMonth(YearMonth.from(day));
            case 7 -> UncertainDate.inYear(day.getYear());
            case 8 ->
                UncertainDate.between(
                        "西暦" + day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日頃",
                        day.minusDays(3),
                        day.plusDays(3));
            case 9 -> UncertainDate.unknown();
            default -> CalendarDate.of(day);
        };
    }
}
