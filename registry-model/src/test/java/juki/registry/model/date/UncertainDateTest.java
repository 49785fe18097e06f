package juki.registry.model.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UncertainDateTest {

    @ParameterizedTest
    @CsvSource({
        "1944, 昭和19年月日不詳, 1944-01-01, 1944-12-31",
        // Either era's name would say more than is known.
        "1926, 西暦1926年月日不詳, 1926-01-01, 1926-12-31",
        "1868, 西暦1868年月日不詳, 1868-01-01, 1868-12-31",
    })
    void ofAYearAloneEveryDayIsPossible(int year, String words, LocalDate earliest, LocalDate latest) {
        UncertainDate date = UncertainDate.inYear(year);
        assertThat(date.wording()).isEqualTo(words).isEqualTo(date.toString());
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "1944-03, 昭和19年3月日不詳, 1944-03-01, 1944-03-31",
        "1944-02, 昭和19年2月日不詳, 1944-02-01, 1944-02-29",
        "2019-05, 令和元年5月日不詳, 2019-05-01, 2019-05-31",
        "1926-12, 西暦1926年12月日不詳, 1926-12-01, 1926-12-31",
        "1926-11, 大正15年11月日不詳, 1926-11-01, 1926-11-30",
    })
    void ofAMonthAloneEveryDayIsPossible(YearMonth month, String words, LocalDate earliest, LocalDate latest) {
        UncertainDate date = UncertainDate.inMonth(month);
        assertThat(date.wording()).isEqualTo(words);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.isCertain()).isFalse();
    }

    @Test
    void ofAnUnknownDateNothingIsSure() {
        UncertainDate unknown = UncertainDate.unknown();
        CalendarDate day = CalendarDate.of(2025, 4, 1);
        assertThat(unknown.wording()).isEqualTo("年月日不詳");
        assertThat(unknown.surelyBefore(day)).isFalse();
        assertThat(day.surelyBefore(unknown)).isFalse();
        assertThat(unknown.possiblyBefore(day)).isTrue();
        assertThat(day.possiblyBefore(unknown)).isTrue();
    }

    @Test
    void wordsHaveOneToSeventyTwoCharactersAndAtLeastTwoDaysArePossible() {
        LocalDate day = LocalDate.of(2025, 4, 1);
        assertThat(UncertainDate.between("𠮷".repeat(72), day, day.plusDays(1)).wording())
                .hasSize(144);
        assertThatThrownBy(() -> UncertainDate.between("頃".repeat(73), day, day.plusDays(1)))
                .hasMessage("wording: must have 1 to 72 characters");
        assertThatThrownBy(() -> UncertainDate.between("　", day, day.plusDays(1)))
                .hasMessage("wording: must have 1 to 72 characters");
        assertThatThrownBy(() -> UncertainDate.between("頃", day, day)).hasMessage("latest: must lie after earliest");
    }

    @Test
    void yearsWithoutARegisterAreRefused() {
        assertThatThrownBy(() -> UncertainDate.inYear(1867)).hasMessage("year: must be 1868 to 9999");
        assertThatThrownBy(() -> UncertainDate.inMonth(YearMonth.of(10_000, 1)))
                .hasMessage("month: must lie in 1868 to 9999");
    }

    @Test
    void datesOfTheSameDaysInOtherWordsAreOtherDates() {
        LocalDate day = LocalDate.of(2025, 3, 1);
        assertThat(UncertainDate.between("令和7年3月頃", day, LocalDate.of(2025, 3, 31)))
                .isNotEqualTo(UncertainDate.inMonth(YearMonth.of(2025, 3)))
                .isEqualTo(UncertainDate.between("令和7年3月頃", day, LocalDate.of(2025, 3, 31)));
    }
}
