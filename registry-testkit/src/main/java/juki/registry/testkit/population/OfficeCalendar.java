package juki.registry.testkit.population;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * Days on which a municipal office is open (開庁日, kaichōbi): not on Saturdays, Sundays and holidays, nor from 29 December to 3
 * January.
 *
 * <p>Immutable and thread-safe. Source: the ordinances of municipalities on their days of rest, after 地方自治法第4条の2.
 */
public final class OfficeCalendar {

    private final Holidays holidays;

    private OfficeCalendar(Holidays holidays) {
        this.holidays = holidays;
    }

    /**
     * The calendar of an office that rests on the given holidays.
     *
     * @param holidays the holidays
     * @return the calendar
     */
    public static OfficeCalendar with(Holidays holidays) {
        return new OfficeCalendar(holidays);
    }

    /**
     * Whether the office is open.
     *
     * @param day a day of a year whose holidays are known
     * @return whether it is
     * @throws IllegalArgumentException if the holidays of that year are not known
     */
    public boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !(day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 29)
                && !(day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= 3)
                && holidays.on(day).isEmpty();
    }

    /**
     * The first open day on or after a day.
     *
     * @param day a day of a year whose holidays are known
     * @return the day itself if the office is open
     * @throws IllegalArgumentException if the holidays of that year, or of the next where it is needed, are not known
     */
    public LocalDate nextOpenDay(LocalDate day) {
        LocalDate next = day;
        while (!isOpen(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
