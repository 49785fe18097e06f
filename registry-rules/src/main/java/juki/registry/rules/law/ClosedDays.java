package juki.registry.rules.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * Days on which a municipal office is closed (地方公共団体の休日, kyūjitsu): Saturdays, Sundays, national holidays and the days
 * around New Year that the municipality sets by ordinance.
 *
 * <p>What the law names is known here; an office adds its own days: {@code ClosedDays.standard().andOn(days)}. Source: Local
 * Autonomy Act Art. 4-2 para. 1 to 3.
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

    /**
     * {@return Saturdays, Sundays, {@linkplain NationalHolidays#published() national holidays} as far as they are published,
     * and the days from 29 December to 3 January, which most ordinances name}
     */
    static ClosedDays standard() {
        NationalHolidays holidays = NationalHolidays.published();
        return day -> {
            DayOfWeek weekday = day.getDayOfWeek();
            return weekday == DayOfWeek.SATURDAY
                    || weekday == DayOfWeek.SUNDAY
                    || isAroundNewYear(day)
                    || holidays.on(day).isPresent();
        };
    }

    /**
     * These days and more.
     *
     * @param days further closed days, as the anniversary of the municipality or holidays not published yet
     * @return both
     */
    default ClosedDays andOn(Collection<LocalDate> days) {
        Set<LocalDate> more = Set.copyOf(days);
        return day -> isClosed(day) || more.contains(day);
    }

    private static boolean isAroundNewYear(LocalDate day) {
        return day.getMonthValue() == 12 && day.getDayOfMonth() >= 29
                || day.getMonthValue() == 1 && day.getDayOfMonth() <= 3;
    }
}
