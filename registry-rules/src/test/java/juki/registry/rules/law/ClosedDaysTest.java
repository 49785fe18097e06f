package juki.registry.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an office is closed. */
class ClosedDaysTest {

    private static final NationalHolidays HOLIDAYS = NationalHolidays.published();

    @Test
    void anOfficeIsClosedOnWeekendsHolidaysAndAroundNewYear() {
        ClosedDays closed = ClosedDays.standard();

        LocalDate.of(2025, 12, 1).datesUntil(LocalDate.of(2027, 2, 1)).forEach(day -> {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            String monthAndDay = day.toString().substring(5);
            boolean newYear = monthAndDay.compareTo("12-29") >= 0 || monthAndDay.compareTo("01-03") <= 0;
            boolean holiday = HOLIDAYS.on(day).isPresent();
            assertThat(closed.isClosed(day)).as(day.toString()).isEqualTo(weekend || newYear || holiday);
        });
    }

    @Test
    void anOfficeAddsItsOwnDays() {
        LocalDate anniversary = LocalDate.of(2026, 10, 1);
        ClosedDays closed = ClosedDays.standard().andOn(List.of(anniversary));

        assertThat(ClosedDays.standard().isClosed(anniversary)).isFalse();
        assertThat(closed.isClosed(anniversary)).isTrue();
        assertThat(closed.isClosed(anniversary.plusDays(2))).isTrue();
        assertThat(closed.isClosed(anniversary.plusDays(1))).isFalse();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "1955-01-01, 元日",
        "1989-02-24, 大喪の礼",
        "2019-05-01, 休日（祝日扱い）",
        "2020-07-24, スポーツの日",
        "2026-05-06, 休日",
        "2027-11-23, 勤労感謝の日",
    })
    void knowsTheHolidaysAsPublished(LocalDate day, String name) {
        assertThat(HOLIDAYS.on(day)).contains(name);
        assertThat(HOLIDAYS.cover(day)).isTrue();
    }

    @Test
    void saysOfWhichYearsItKnowsThem() {
        assertThat(HOLIDAYS.firstYear()).isEqualTo(1955);
        assertThat(HOLIDAYS.lastYear()).isEqualTo(2027);
        assertThat(HOLIDAYS.cover(LocalDate.of(1954, 12, 31))).isFalse();
        assertThat(HOLIDAYS.cover(LocalDate.of(2028, 1, 1))).isFalse();
        assertThat(HOLIDAYS.on(LocalDate.of(2028, 1, 1))).isEmpty();
        assertThat(HOLIDAYS).hasToString("NationalHolidays[1067 days, 1955 to 2027]");
    }
}
