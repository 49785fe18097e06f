package juki.registry.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import juki.registry.model.date.UncertainDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages by the Act on Counting Age. */
class AgeTest {

    @Property
    void anAgeIsReachedWithTheLastDayOfThatYearOfLife(
            @ForAll("days") LocalDate birth, @ForAll @IntRange(min = 1, max = 130) int years) {
        assertThat(Age.reachedOn(birth, years)).isEqualTo(lastDayOfYearOfLife(birth, years));
    }

    @Property
    void anAgeIsReachedFromItsDayOn(
            @ForAll("days") LocalDate birth,
            @ForAll @IntRange(min = 1, max = 130) int years,
            @ForAll @IntRange(min = -800, max = 800) int apart) {
        LocalDate day = Age.reachedOn(birth, years).plusDays(apart);

        assertThat(Age.isReached(birth, years, day)).isEqualTo(apart >= 0);
    }

    /** Civil Code Art. 143 read literally: the day before the corresponding day, or the last day of a month without it. */
    private static LocalDate lastDayOfYearOfLife(LocalDate birth, int years) {
        YearMonth month = YearMonth.of(birth.getYear() + years, birth.getMonth());
        return birth.getDayOfMonth() <= month.lengthOfMonth()
                ? month.atDay(birth.getDayOfMonth()).minusDays(1)
                : month.atEndOfMonth();
    }

    @ParameterizedTest(name = "born {0}, {1} on {2}")
    @CsvSource({
        "2008-04-01, 18, 2026-03-31",
        "2008-04-02, 18, 2026-04-01",
        "2008-02-29, 18, 2026-02-28",
        "2008-02-29, 20, 2028-02-28",
        "2008-03-01, 18, 2026-02-28",
        "2020-04-01, 6, 2026-03-31",
        "2020-04-02, 6, 2026-04-01",
        "2004-07-11, 18, 2022-07-10",
        "2000-01-01, 1, 2000-12-31",
    })
    void agreesWithTheExamples(LocalDate birth, int years, LocalDate reached) {
        assertThat(Age.reachedOn(birth, years)).isEqualTo(reached);
    }

    @Test
    void isUndeterminedWithinAnUncertainYearOfBirth() {
        UncertainDate birth = UncertainDate.inYear(2011);
        LocalDate day = LocalDate.of(2026, 4, 20);

        assertThat(Age.isPossiblyReached(birth, 15, day)).isTrue();
        assertThat(Age.isSurelyReached(birth, 15, day)).isFalse();
        assertThat(Age.isSurelyReached(birth, 15, LocalDate.of(2026, 12, 30))).isTrue();
        assertThat(Age.isPossiblyReached(birth, 15, LocalDate.of(2025, 12, 30))).isFalse();
    }

    @Test
    void answersForTheFirstAndTheLastDayThatCanBeWritten() {
        assertThat(Age.isReached(LocalDate.MIN, 121, LocalDate.MAX)).isTrue();
        assertThat(Age.isReached(LocalDate.MAX, 1, LocalDate.MAX)).isFalse();
        assertThat(Age.isReached(LocalDate.MAX.minusYears(1), 1, LocalDate.MAX)).isFalse();
        assertThat(Age.isReached(LocalDate.MAX, 15, LocalDate.MIN)).isFalse();
    }

    @Test
    void noAgeBelowOneIsReached() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Age.reachedOn(LocalDate.of(2000, 1, 1), 0))
                .withMessageStartingWith("years: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Age.isReached(LocalDate.of(2000, 1, 1), 0, LocalDate.of(2001, 1, 1)))
                .withMessageStartingWith("years: ");
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(
                                LocalDate.of(1868, 1, 1).toEpochDay(),
                                LocalDate.of(2100, 1, 1).toEpochDay())
                        .map(LocalDate::ofEpochDay),
                Arbitraries.integers()
                        .between(467, 525)
                        .map(leap -> LocalDate.of(leap * 4, 2, 28).plusDays(leap % 3)));
    }
}
