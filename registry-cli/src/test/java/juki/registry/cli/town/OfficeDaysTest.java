package juki.registry.cli.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import juki.registry.rules.law.ClosedDays;
import juki.registry.testkit.population.Holidays;
import juki.registry.testkit.population.OfficeCalendar;
import org.junit.jupiter.api.Test;

/** The days on which generated notifications are filed and those on which the rules hold the office closed. */
class OfficeDaysTest {

    @Test
    void thoseWhoFileAndThoseWhoJudgeKnowTheSameHolidays() {
        Holidays holidays = Holidays.shipped();
        OfficeCalendar calendar = OfficeCalendar.with(holidays);
        ClosedDays closed = ClosedDays.standard();

        LocalDate.of(holidays.firstYear(), 1, 1)
                .datesUntil(LocalDate.of(holidays.lastYear() + 1, 1, 1))
                .forEach(day ->
                        assertThat(closed.isClosed(day)).as(day.toString()).isEqualTo(!calendar.isOpen(day)));
    }
}
