package juki.registry.testkit.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import juki.registry.codes.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedFiguresTest {

    private final PublishedFigures figures = PublishedFigures.shipped();

    @ParameterizedTest
    @CsvSource({"2013, 128373879", "2020, 127138033", "2024, 124885175", "2025, 124330690"})
    void addUpToTheNation(int year, long residents) {
        assertThat(figures.municipalities().stream()
                        .mapToLong(code -> figures.figure(code, year).total())
                        .sum())
                .isEqualTo(residents);
        assertThat(IntStream.rangeClosed(1, 47)
                        .mapToLong(prefecture -> figures.residentsOfPrefecture(prefecture, year))
                        .sum())
                .isEqualTo(residents);
    }

    @Test
    void coverEveryMunicipalityAndWard() {
        assertThat(figures.municipalities()).hasSize(1892).doesNotHaveDuplicates();
        assertThat(figures.designatedCities()).hasSize(20);
        assertThat(figures.municipalities()).allMatch(figures::cover);
    }

    @Test
    void knowTheSmallestVillage() {
        assertThat(figures.figure(MunicipalityCode.of("134023"), 2025))
                .isEqualTo(new PublishedFigures.Figure(MunicipalityCode.of("134023"), "東京都", "青ヶ島村", 2025, 160, 0));
    }

    @Test
    void addUpADesignatedCity() {
        MunicipalityCode yokohama = MunicipalityCode.of("141003");
        assertThat(figures.wards(yokohama)).hasSize(18);
        assertThat(figures.figure(yokohama, 2025).total())
                .isEqualTo(figures.wards(yokohama).stream()
                        .mapToInt(ward -> figures.figure(ward, 2025).total())
                        .sum())
                .isGreaterThan(3_700_000);
        assertThat(figures.cityOf(figures.wards(yokohama).get(0))).contains(yokohama);
        assertThat(figures.cityOf(MunicipalityCode.of("134023"))).isEmpty();
    }

    /** 浜松市 has had three wards since 2024; figures are on the boundaries of 2025 for every year. */
    @Test
    void areOnTodaysBoundaries() {
        assertThat(figures.wards(MunicipalityCode.of("221309")))
                .extracting(MunicipalityCode::digits)
                .containsExactly("221384", "221392", "221406");
        assertThat(figures.cover(MunicipalityCode.of("221317"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {2012, 2026})
    void nameTheYearsThereAre(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figures.figure(MunicipalityCode.of("134023"), year))
                .withMessageStartingWith("year:")
                .withMessageContaining("2013 to 2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"130001", "221317", "016951"})
    void refuseACodeWithoutAFigure(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figures.figure(MunicipalityCode.of(code), 2025))
                .withMessageStartingWith("municipality:");
    }
}
