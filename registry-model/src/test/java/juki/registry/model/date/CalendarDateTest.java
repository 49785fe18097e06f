package juki.registry.model.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import juki.registry.model.ModelDomain;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class CalendarDateTest {

    @Property
    void theOrderOfDatesIsTheOrderOfDays(@ForAll CalendarDate one, @ForAll CalendarDate other) {
        int expected = Integer.signum(one.toLocalDate().compareTo(other.toLocalDate()));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(expected);
        assertThat(one.equals(other)).isEqualTo(expected == 0);
    }

    @Property
    void neighbouringDaysAreInOrder(@ForAll CalendarDate date) {
        LocalDate next = date.toLocalDate().plusDays(1);
        if (next.getYear() <= 9999) {
            assertThat(date).isLessThan(CalendarDate.of(next));
        }
    }

    @Property
    void yearMonthAndDayAreThoseOfTheDay(@ForAll CalendarDate date) {
        LocalDate day = date.toLocalDate();
        assertThat(date).isEqualTo(CalendarDate.of(day)).hasSameHashCodeAs(CalendarDate.of(day));
        assertThat(LocalDate.of(date.year(), date.month(), date.day())).isEqualTo(day);
        assertThat(CalendarDate.of(date.year(), date.month(), date.day())).isEqualTo(date);
        assertThat(date.earliest()).isEqualTo(day).isEqualTo(date.latest());
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll CalendarDate date) {
        assertThat(CalendarDate.parse(date.toString())).contains(date);
    }

    @Provide
    Arbitrary<String> nearlyDates() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789-").ofLength(10),
                Arbitraries.strings().withChars("0129-/ ").ofMinLength(8).ofMaxLength(11),
                Arbitraries.integers()
                        .between(0, 99_999_999)
                        .map(n -> String.format("%04d-%02d-%02d", n / 10_000, n / 100 % 100, n % 100)));
    }

    @Property
    void whatTheCalendarRefusesIsRefused(@ForAll("nearlyDates") String text) {
        Optional<LocalDate> expected;
        try {
            expected = text.startsWith("0000-") ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            expected = Optional.empty();
        }
        assertThat(CalendarDate.parse(text).map(CalendarDate::toLocalDate)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-2-29",
                "2025-02-29",
                "1900-02-29",
                "2025-13-01",
                "2025-00-10",
                "2025-01-00",
                "0000-01-01",
                "2025/01/01",
                "２０２５-01-01",
                "2025-01-01 ",
                "+025-01-01",
                "2025-04-31"
            })
    void otherFormsAndMissingDaysAreRefused(String text) {
        assertThat(CalendarDate.parse(text)).isEmpty();
    }

    @Property
    void daysThatTheCalendarLacksCannotBeBuilt(
            @ForAll @IntRange(min = 1, max = 9999) int year,
            @ForAll @IntRange(max = 14) int month,
            @ForAll @IntRange(max = 33) int day) {
        boolean exists;
        try {
            LocalDate.of(year, month, day);
            exists = true;
        } catch (DateTimeException e) {
            exists = false;
        }
        if (exists) {
            assertThat(CalendarDate.of(year, month, day).day()).isEqualTo(day);
        } else {
            assertThatThrownBy(() -> CalendarDate.of(year, month, day))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("day: the calendar has no such day");
        }
    }

    @Test
    void yearsOutsideFourDigitsAreRefused() {
        assertThat(CalendarDate.of(1, 1, 1)).hasToString("0001-01-01");
        assertThat(CalendarDate.of(9999, 12, 31)).hasToString("9999-12-31");
        assertThatThrownBy(() -> CalendarDate.of(LocalDate.of(10_000, 1, 1)))
                .hasMessage("day: the year must be 1 to 9999");
        assertThatThrownBy(() -> CalendarDate.of(LocalDate.of(0, 12, 31)))
                .hasMessage("day: the year must be 1 to 9999");
    }

    @Property
    void theWordingIsThatOfTheJapaneseCalendar(@ForAll CalendarDate date) {
        assertThat(date.wording()).isEqualTo(JapaneseCalendar.STANDARD.format(date.toLocalDate()));
        assertThat(date.isCertain()).isTrue();
    }
}
