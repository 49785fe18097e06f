package juki.registry.model.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DateSpanTest {

    private static final LocalDate START = LocalDate.of(2025, 5, 26);

    @Property
    void theFirstDayIsInAndTheEndIsOut(
            @ForAll @IntRange(min = 1, max = 400) int length, @ForAll @IntRange(min = -20, max = 420) int offset) {
        DateSpan span = DateSpan.of(START, START.plusDays(length));
        assertThat(span.contains(START.plusDays(offset))).isEqualTo(offset >= 0 && offset < length);
        assertThat(DateSpan.since(START).contains(START.plusDays(offset))).isEqualTo(offset >= 0);
    }

    @Test
    void aSpanHasAtLeastOneDay() {
        assertThatThrownBy(() -> DateSpan.of(START, START)).hasMessage("end: must lie after start");
    }

    @Test
    void spansOfTheSameDaysAreEqual() {
        DateSpan year = DateSpan.of(START, LocalDate.of(2026, 5, 26));
        assertThat(year)
                .isEqualTo(DateSpan.of(START, LocalDate.of(2026, 5, 26)))
                .hasSameHashCodeAs(DateSpan.of(START, LocalDate.of(2026, 5, 26)))
                .isNotEqualTo(DateSpan.since(START))
                .hasToString("2025-05-26..2026-05-26");
        assertThat(year.start()).isEqualTo(START);
        assertThat(year.end()).contains(LocalDate.of(2026, 5, 26));
        assertThat(DateSpan.since(START)).hasToString("2025-05-26..").isEqualTo(DateSpan.since(START));
        assertThat(DateSpan.since(START).end()).isEmpty();
    }
}
