package juki.registry.rules.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Set;

/**
 * Days on which a municipal office is closed (地方公共団体の休日, kyūjitsu): Saturdays, Sundays, national holidays and the days
 * around New Year that the municipality sets by ordinance.
 *
 * <p>Holidays are data of the host: {@code ClosedDays.standard().andOn(holidays)}. Source: Local Autonomy Act Art. 4-2.
 */
@FunctionalInterface
public interface ClosedDays {

    /**
     * Whether the office is closed all day.
     *
     * @param day the day
     * @return true if it is closed
     */
    boolean isClosed(LocalDate day);

    /** {@return Saturdays, Sundays and the days from 29 December to 3 January, which most ordinances name; no holidays} */
    static ClosedDays standard() {
        return day -> {
            DayOfWeek weekday = day.getDayOfWeek();
            return weekday == DayOfWeek.SATURDAY
                    || weekday == DayOfWeek.SUNDAY
                    || !MonthDay.from(day).isBefore(MonthDay.of(12, 29))
                    || !MonthDay.from(day).isAfter(MonthDay.of(1, 3));
        };
    }

    /**
     * These days and more.
     *
     * @param holidays further closed days
     * @return both
     */
    default ClosedDays andOn(Collection<LocalDate> holidays) {
        Set<LocalDate> more = Set.copyOf(holidays);
        return day -> isClosed(day) || more.contains(day);
    }
}
