package juki.registry.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import juki.registry.model.date.UncertainDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages of the law, and laws that change them. */
class LegalAgeTest {

    @Property
    void isReachedOnTheFirstDayOnWhichTheLawOfThatDayHasIt(
            @ForAll LegalAge age, @ForAll @IntRange(min = 0, max = 12_000) int offset) {
        LocalDate birth = LocalDate.of(1990, 1, 1).plusDays(offset);
        LocalDate reached = age.reachedOn(birth);

        assertThat(isOfAge(age, birth, reached)).isTrue();
        assertThat(isOfAge(age, birth, reached.minusDays(1))).isFalse();
    }

    @Property(tries = 30)
    void nobodyIsOfAgeOnADayBeforeThat(@ForAll LegalAge age, @ForAll @IntRange(min = 0, max = 12_000) int offset) {
        LocalDate birth = LocalDate.of(1990, 1, 1).plusDays(offset);

        assertThat(birth.datesUntil(age.reachedOn(birth))).noneMatch(day -> isOfAge(age, birth, day));
    }

    private static boolean isOfAge(LegalAge age, LocalDate birth, LocalDate day) {
        OptionalInt years = age.yearsOn(day);
        return years.isPresent() && Age.isReached(birth, years.getAsInt(), day);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "MAJORITY, 2022-03-31, 20",
        "MAJORITY, 2022-04-01, 18",
        "CARD_FOR_TEN_YEARS, 2022-03-31, 20",
        "CARD_FOR_TEN_YEARS, 2022-04-01, 18",
        "VOTING, 2016-06-18, 20",
        "VOTING, 2016-06-19, 18",
        "SEAL_REGISTRATION, 2026-04-01, 15",
    })
    void isThatOfTheLawOfTheDay(LegalAge age, LocalDate day, int years) {
        assertThat(age.yearsOn(day)).hasValue(years);
    }

    @ParameterizedTest(name = "born {1}: {0} from {2}")
    @CsvSource({
        "MAJORITY, 2002-04-01, 2022-03-31",
        "MAJORITY, 2002-04-02, 2022-04-01",
        "MAJORITY, 2004-04-01, 2022-04-01",
        "MAJORITY, 2004-04-02, 2022-04-01",
        "MAJORITY, 2004-04-03, 2022-04-02",
        "VOTING, 1996-06-19, 2016-06-18",
        "VOTING, 1998-06-20, 2016-06-19",
        "VOTING, 1998-06-21, 2016-06-20",
        "LONG_TERM_CARE, 1961-02-28, 2026-02-27",
        "LATE_STAGE_ELDERLY_MEDICAL_CARE, 1951-03-01, 2026-02-28",
    })
    void manyReachAnAgeOnTheDayOfTheChange(LegalAge age, LocalDate birth, LocalDate reached) {
        assertThat(age.reachedOn(birth)).isEqualTo(reached);
    }

    @Test
    void theLawHadNoSuchAgeBeforeItBegan() {
        assertThat(LegalAge.LONG_TERM_CARE.yearsOn(LocalDate.of(2000, 3, 31))).isEmpty();
        assertThat(LegalAge.LONG_TERM_CARE.reachedOn(LocalDate.of(1920, 1, 1))).isEqualTo(LocalDate.of(2000, 4, 1));
    }

    @Test
    void anUncertainBirthReachesItBetweenTwoDays() {
        assertThat(LegalAge.MAJORITY.reachedOn(UncertainDate.inYear(2003)))
                .isEqualTo(PossibleDays.on(LocalDate.of(2022, 4, 1)));
        assertThat(LegalAge.MAJORITY.reachedOn(UncertainDate.inYear(2004)))
                .isEqualTo(new PossibleDays(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 12, 30)));
    }
}
