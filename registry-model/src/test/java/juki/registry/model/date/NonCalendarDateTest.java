package juki.registry.model.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NonCalendarDateTest {

    @ParameterizedTest
    @CsvSource({
        "1945, 2, 29, 昭和20年2月29日, 1945-02-28, 1945-03-01",
        "1900, 2, 29, 明治33年2月29日, 1900-02-28, 1900-03-01",
        "2025, 2, 30, 令和7年2月30日, 2025-02-28, 2025-03-01",
        "1944, 2, 31, 昭和19年2月31日, 1944-02-29, 1944-03-01",
        "2019, 4, 31, 平成31年4月31日, 2019-04-30, 2019-05-01",
        "1926, 11, 31, 大正15年11月31日, 1926-11-30, 1926-12-01",
    })
    void aDayMissingAtTheEndOfAMonthLiesOnItsLastDayOrTheNext(
            int year, int month, int day, String words, LocalDate earliest, LocalDate latest) {
        NonCalendarDate date = NonCalendarDate.of(year, month, day);
        assertThat(date.wording()).isEqualTo(words).isEqualTo(date.toString());
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.isCertain()).isFalse();
        assertThat(date.year()).isEqualTo(year);
        assertThat(date.month()).isEqualTo(month);
        assertThat(date.day()).isEqualTo(day);
    }

    @Property
    void exactlyTheDaysThatTheCalendarLacksCanBeBuilt(
            @ForAll @IntRange(min = 1868, max = 2100) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(max = 33) int day) {
        boolean exists;
        try {
            LocalDate.of(year, month, day);
            exists = true;
        } catch (DateTimeException e) {
            exists = false;
        }
        if (exists || day == 0 || day > 31) {
            assertThatThrownBy(() -> NonCalendarDate.of(year, month, day))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("day: must be one that the month lacks, at most 31");
        } else {
            assertThat(NonCalendarDate.of(year, month, day)).isEqualTo(NonCalendarDate.of(year, month, day));
        }
    }

    @Test
    void yearsWithoutARegisterAreRefused() {
        assertThatThrownBy(() -> NonCalendarDate.of(1867, 2, 29)).hasMessage("year: must be 1868 to 9999");
        assertThatThrownBy(() -> NonCalendarDate.of(10_000, 2, 30)).hasMessage("year: must be 1868 to 9999");
        assertThatThrownBy(() -> NonCalendarDate.of(2025, 13, 31)).hasMessage("month: must be 1 to 12");
    }

    @ParameterizedTest
    @CsvSource({"0, 明治45年7月30日, 1912-07-30", "1, 大正15年12月25日, 1926-12-25"})
    void theFirstDayOfAnEraMayBeWrittenAsTheLastOfTheEraBefore(int era, String words, LocalDate day) {
        NonCalendarDate date = NonCalendarDate.lastDayOf(JapaneseEra.TABLE.get(era));
        assertThat(date.wording()).isEqualTo(words);
        assertThat(date.earliest()).isEqualTo(day).isEqualTo(date.latest());
        assertThat(date.isCertain()).isTrue();
        assertThat(CalendarDate.of(day).wording()).isNotEqualTo(words);
        assertThat(date).isNotEqualTo(CalendarDate.of(day));
    }

    @Test
    void otherErasEndedOnADayOfTheirOwnOrHaveNotEnded() {
        for (JapaneseEra era : JapaneseEra.TABLE.subList(2, 5)) {
            assertThatThrownBy(() -> NonCalendarDate.lastDayOf(era))
                    .hasMessage("ended: no day of two eras ends this era");
        }
    }
}
