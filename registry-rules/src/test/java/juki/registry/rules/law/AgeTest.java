package juki.registry.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.JapaneseEra;
import juki.registry.model.date.NonCalendarDate;
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

    @ParameterizedTest(name = "{0} to {1} is at least 18: {2}")
    @CsvSource({"17, 17, NO", "17, 18, UNDETERMINED", "17, 19, UNDETERMINED", "18, 18, YES", "18, 30, YES"})
    void anAgeBetweenBoundsIsAtLeastAnother(int least, int most, Answer adult) {
        assertThat(new Age(least, most).isAtLeast(18)).isEqualTo(adult);
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

    @Property
    void theAgeOnADayIsTheGreatestReached(
            @ForAll("days") LocalDate birth, @ForAll @IntRange(min = -400, max = 50_000) int lived) {
        LocalDate day = birth.plusDays(lived);
        int full = 0;
        while (!lastDayOfYearOfLife(birth, full + 1).isAfter(day)) {
            full++;
        }

        assertThat(Age.on(CalendarDate.of(birth), day))
                .isEqualTo(lived < 0 ? Optional.empty() : Optional.of(new Age(full, full)));
    }

    @Property
    void anUncertainBirthGivesTheRangeOfAllItsDays(
            @ForAll("days") LocalDate earliest,
            @ForAll @IntRange(min = 1, max = 500) int width,
            @ForAll @IntRange(min = -600, max = 40_000) int lived,
            @ForAll @IntRange(min = 1, max = 110) int years) {
        LocalDate latest = earliest.plusDays(width);
        UncertainDate birth = UncertainDate.between("ある日", earliest, latest);
        LocalDate day = earliest.plusDays(lived);
        List<LocalDate> possible = earliest.datesUntil(latest.plusDays(1)).toList();

        Optional<Age> age = Age.on(birth, day);
        assertThat(age.isEmpty()).isEqualTo(possible.stream().allMatch(one -> one.isAfter(day)));
        age.ifPresent(range -> assertThat(possible.stream()
                        .filter(one -> !one.isAfter(day))
                        .mapToInt(one ->
                                Age.on(CalendarDate.of(one), day).orElseThrow().least())
                        .boxed())
                .allSatisfy(one -> assertThat(one).isBetween(range.least(), range.most()))
                .contains(range.most()));
        boolean all = possible.stream().allMatch(one -> Age.isReached(one, years, day));
        boolean some = possible.stream().anyMatch(one -> Age.isReached(one, years, day));
        assertThat(Age.isReached(birth, years, day)).isEqualTo(Answer.between(all, some));
        age.ifPresent(range -> assertThat(range.isAtLeast(years)).isEqualTo(Age.isReached(birth, years, day)));
        assertThat(Age.reachedOn(birth, years))
                .isEqualTo(new PossibleDays(lastDayOfYearOfLife(earliest, years), lastDayOfYearOfLife(latest, years)));
    }

    @Property
    void theLatestBirthIsTheLastOfThoseOfAge(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 110) int years) {
        LocalDate birth = Age.latestBirth(years, day);

        assertThat(Age.isReached(birth, years, day)).isTrue();
        assertThat(Age.isReached(birth.plusDays(1), years, day)).isFalse();
    }

    @Test
    void isUndeterminedWithinAnUncertainYearOfBirth() {
        UncertainDate birth = UncertainDate.inYear(2011);
        LocalDate day = LocalDate.of(2026, 4, 20);

        assertThat(Age.isReached(birth, 15, day)).isEqualTo(Answer.UNDETERMINED);
        assertThat(Age.isReached(birth, 15, LocalDate.of(2026, 12, 30))).isEqualTo(Answer.YES);
        assertThat(Age.isReached(birth, 15, LocalDate.of(2025, 12, 30))).isEqualTo(Answer.NO);
        assertThat(Age.on(birth, day)).contains(new Age(14, 15));
        assertThat(new Age(14, 15).isCertain()).isFalse();
        assertThat(Age.on(UncertainDate.unknown(), day)).contains(new Age(0, 2025));
    }

    @Test
    void bornOnALeapDayOrOnADayTheCalendarLacks() {
        NonCalendarDate lacking = NonCalendarDate.of(2010, 2, 29);

        // The last day of February 2010 or the day after it.
        assertThat(Age.reachedOn(lacking, 18))
                .isEqualTo(new PossibleDays(LocalDate.of(2028, 2, 27), LocalDate.of(2028, 2, 29)));
        assertThat(Age.reachedOn(NonCalendarDate.lastDayOf(JapaneseEra.TABLE.get(1)), 100))
                .isEqualTo(PossibleDays.on(LocalDate.of(2026, 12, 24)));
    }

    @Test
    void whoMayVoteInYokohamaIsBornByADay() {
        assertThat(Age.latestBirth(18, LocalDate.of(2022, 7, 10))).isEqualTo(LocalDate.of(2004, 7, 11));
        assertThat(Age.latestBirth(18, LocalDate.of(2026, 2, 28))).isEqualTo(LocalDate.of(2008, 3, 1));
        assertThat(Age.latestBirth(18, LocalDate.of(2026, 2, 27))).isEqualTo(LocalDate.of(2008, 2, 28));
    }

    @Test
    void anAgeIsNotNegativeAndItsBoundsAreInOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Age(-1, 3)).withMessageStartingWith("least: ");
        assertThatIllegalArgumentException().isThrownBy(() -> new Age(4, 3)).withMessageStartingWith("most: ");
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
