package juki.registry.model.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How much 頃 and 推定 leave open (頃・推定の幅, koro / suitei no haba): how far from what is said an uncertain date may lie.
 *
 * <p>Neither the Act nor the standard specification gives a width; {@link #DEFAULT} is this library's own, and whoever knows
 * better passes another. A margin is that of the smallest unit said: 昭和19年頃 is widened by years, 昭和19年3月頃 by months,
 * 昭和19年3月5日頃 by days.
 *
 * @param years added before and after a year, 0 to 100
 * @param months added before and after a month, 0 to 100
 * @param days added before and after a day, 1 to 100: a day that is only supposed is never certain
 */
public record Vagueness(int years, int months, int days) {

    /** One year, one month, ten days. */
    public static final Vagueness DEFAULT = new Vagueness(1, 1, 10);

    private static final int MOST = 100;

    /**
     * Margins.
     *
     * @param years added before and after a year, 0 to 100
     * @param months added before and after a month, 0 to 100
     * @param days added before and after a day, 1 to 100
     * @throws IllegalArgumentException if one of them is out of range
     */
    public Vagueness {
        require("years", years, 0);
        require("months", months, 0);
        require("days", days, 1);
    }

    private static void require(String name, int value, int least) {
        if (value < least || value > MOST) {
            throw new IllegalArgumentException(name + ": must be " + least + " to " + MOST);
        }
    }

    /** The first possible day of what is said to begin about a day. */
    LocalDate before(LocalDate first, ChronoUnit unit) {
        return first.minus(margin(unit), unit);
    }

    /** The last possible day of what is said to end about a day. */
    LocalDate after(LocalDate last, ChronoUnit unit) {
        // By way of the next day, so that the end of a month stays the end of a month.
        return last.plusDays(1).plus(margin(unit), unit).minusDays(1);
    }

    private int margin(ChronoUnit unit) {
        return switch (unit) {
            case YEARS -> years;
            case MONTHS -> months;
            default -> days;
        };
    }
}
