package juki.registry.testkit.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeCalendarTest {

    private final OfficeCalendar calendar = OfficeCalendar.with(Holidays.shipped());

    @Property
    void opensAgainWithinElevenDays(@ForAll @IntRange(max = 26_000) int days) {
        LocalDate day = LocalDate.of(1955, 1, 1).plusDays(days);
        LocalDate open = calendar.nextOpenDay(day);
        assertThat(calendar.isOpen(open)).isTrue();
        assertThat(ChronoUnit.DAYS.between(day, open)).isBetween(0L, 11L);
        assertThat(day.datesUntil(open)).noneMatch(calendar::isOpen);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-20, 2026-04-20", // a Monday
        "2026-04-25, 2026-04-27", // Saturday
        "2026-05-03, 2026-05-07", // three holidays and one in lieu
        "2025-12-27, 2026-01-05", // Saturday before the end of the year
        "2025-12-29, 2026-01-05",
        "2019-04-27, 2019-05-07" // ten days at the accession
    })
    void opensNextOn(LocalDate day, LocalDate open) {
        assertThat(calendar.nextOpenDay(day)).isEqualTo(open);
    }

    @Test
    void knowsTheHolidaysProclaimed() {
        Holidays holidays = Holidays.shipped();
        assertThat(holidays.on(LocalDate.of(2026, 11, 3))).contains("文化の日");
        assertThat(holidays.on(LocalDate.of(2026, 11, 4))).isEmpty();
        assertThat(holidays.firstYear()).isEqualTo(1955);
        assertThat(holidays.lastYear()).isEqualTo(2027);
        assertThat(LocalDate.of(1955, 1, 1)
                        .datesUntil(LocalDate.of(2028, 1, 1))
                        .filter(day -> holidays.on(day).isPresent()))
                .hasSize(1067);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> holidays.on(LocalDate.of(2028, 1, 1)))
                .withMessageStartingWith("day:")
                .withMessageContaining("1955 to 2027");
    }
}
