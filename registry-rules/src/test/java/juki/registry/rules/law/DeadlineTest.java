package juki.registry.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines by the Civil Code and the Local Autonomy Act. */
class DeadlineTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Property
    void theLastDayIsCountedOffTheCalendarDayByDay(
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll @IntRange(min = 0, max = 20_000) int offset,
            @ForAll long holidays) {
        ClosedDays closed = closed(holidays, offset);
        LocalDate event = NEW_YEAR.plusDays(offset);

        assertThat(Deadline.ofDays(days).lastDay(event, closed)).isEqualTo(counted(event, days, closed));
    }

    @Property
    void aDeadlineIsMissedFromTheDayAfterTheLastOn(
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(min = 0, max = 20_000) int offset,
            @ForAll long holidays,
            @ForAll @IntRange(min = -20, max = 100) int apart) {
        ClosedDays closed = closed(holidays, offset);
        Deadline deadline = Deadline.ofDays(days);
        LocalDate event = NEW_YEAR.plusDays(offset);
        LocalDate filed = event.plusDays(apart);

        assertThat(deadline.isMissed(event, filed, closed)).isEqualTo(filed.isAfter(deadline.lastDay(event, closed)));
    }

    private static ClosedDays closed(long seed, int offset) {
        Random random = new Random(seed);
        Set<LocalDate> holidays = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            holidays.add(NEW_YEAR.plusDays(offset + random.nextInt(450)));
        }
        return ClosedDays.standard().andOn(holidays);
    }

    private static LocalDate counted(LocalDate event, int days, ClosedDays closed) {
        LocalDate day = event;
        for (int n = 1; n <= days; n++) {
            day = day.plusDays(1);
        }
        while (closed.isClosed(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2026-04-01, 2026-04-15",
        "2026-04-04, 2026-04-20",
        "2025-12-18, 2026-01-05",
    })
    void agreesWithTheExamples(LocalDate event, LocalDate last) {
        assertThat(Deadline.FOURTEEN_DAYS.lastDay(event, ClosedDays.standard())).isEqualTo(last);
    }

    @Test
    void aHolidayGivesWayToTheNextOpenDay() {
        // 29 April 2026 is the day of Shōwa, a Wednesday.
        LocalDate holiday = LocalDate.of(2026, 4, 29);
        ClosedDays closed = ClosedDays.standard().andOn(List.of(holiday));

        assertThat(Deadline.FOURTEEN_DAYS.lastDay(LocalDate.of(2026, 4, 15), closed))
                .isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(Deadline.FOURTEEN_DAYS.lastDay(LocalDate.of(2026, 4, 15), ClosedDays.standard()))
                .isEqualTo(holiday);
    }

    @Test
    void anOfficeIsClosedOnWeekendsAndAroundNewYear() {
        ClosedDays closed = ClosedDays.standard();

        for (int n = 0; n < 366; n++) {
            LocalDate day = NEW_YEAR.plusDays(n);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean newYear = n <= 2 || n >= 362;
            assertThat(closed.isClosed(day)).as(day.toString()).isEqualTo(weekend || newYear);
        }
    }

    @Test
    void answersForTheFirstAndTheLastDayThatCanBeWritten() {
        assertThat(Deadline.FOURTEEN_DAYS.isMissed(LocalDate.MAX, LocalDate.MAX, ClosedDays.standard()))
                .isFalse();
        assertThat(Deadline.FOURTEEN_DAYS.isMissed(LocalDate.MAX, LocalDate.MIN, ClosedDays.standard()))
                .isFalse();
        assertThat(Deadline.FOURTEEN_DAYS.isMissed(LocalDate.MIN, LocalDate.MAX, ClosedDays.standard()))
                .isTrue();
        assertThat(Deadline.FOURTEEN_DAYS.isMissed(NEW_YEAR, NEW_YEAR.plusDays(40), day -> true))
                .isFalse();
    }

    @Test
    void hasAtLeastOneDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.ofDays(0))
                .withMessageStartingWith("days: ");
        assertThat(Deadline.ofDays(14)).isEqualTo(Deadline.FOURTEEN_DAYS).hasSameHashCodeAs(Deadline.FOURTEEN_DAYS);
        assertThat(Deadline.ofDays(14).days()).isEqualTo(14);
        assertThat(Deadline.ofDays(7)).isNotEqualTo(Deadline.FOURTEEN_DAYS).hasToString("Deadline[7 days]");
    }
}
