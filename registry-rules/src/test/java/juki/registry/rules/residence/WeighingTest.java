package juki.registry.rules.residence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import juki.registry.rules.residence.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The factors of two places, and how they balance. */
class WeighingTest {

    private static Weighing weighing(String facts) {
        return Weighing.of(Situation.of(AnyFacts.of("as_of=2024-06-10;" + facts), ResidencePolicy.standard()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nat=jp                                       | ''
            nights_pw=0;other_nights_pw=0                | ''
            nights_pw=4.2;other_nights_pw=2.8            | clearly more nights are spent here
            nights_pw=4.1;other_nights_pw=2.8            | ''
            nights_pw=2.8;other_nights_pw=4.2            | clearly more nights are spent elsewhere
            nights_pw=2.8;other_nights_pw=4.1            | ''
            nights_pw=7;other_nights_pw=0                | clearly more nights are spent here
            nights_pw=0;other_nights_pw=7                | clearly more nights are spent elsewhere
            nights_pw=7                                  | ''
            other_nights_pw=7                            | ''
            stay_expected=P3Y                            | ''
            nights_pw=7;other_nights_pw=0;stay_expected=P3Y | clearly more nights are spent here, a stay of a year or more is expected
            nights_pw=7;other_nights_pw=0;stay_expected=P3M | clearly more nights are spent here
            nights_pw=7;other_nights_pw=0;since=2020-01-01  | clearly more nights are spent here
            nights_pw=0;other_nights_pw=7;stay_expected=P3Y | clearly more nights are spent elsewhere
            family_at=candidate                          | the family lives here
            family_at=other                              | the family lives elsewhere
            family_at=candidate;family_contact=none      | ''
            family_at=split                              | ''
            belongings=here;school=other                 | the household goods are here, school is elsewhere
            work=here;mail=received                      | work is here
            work=other;mail=returned                     | work is elsewhere, letters come back
            util=none;survey=absent                      | no utilities are used, a survey found nobody living there
            util=low;survey=present                      | ''
            """)
    void everyFactThatPointsSomewhereIsAFactor(String facts, String factors) {
        assertThat(weighing(facts).findings().stream()
                        .map(Weighing.Finding::english)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(factors);
    }

    @Test
    void theGreaterNumberOfOneWeightDecides() {
        Weighing weighing = weighing("family_at=candidate;belongings=here;school=other;work=other");

        assertThat(weighing.balance(Weight.STRONG)).isEqualTo(Direction.FOR);
        assertThat(weighing.balance(Weight.MEDIUM)).isEqualTo(Direction.AGAINST);
        assertThat(weighing("family_at=candidate;school=other").balance(Weight.STRONG))
                .isEqualTo(Direction.NEUTRAL);
    }

    @Test
    void placesAreEvenWhereNoStrongFactorPointsAnywhere() {
        assertThat(weighing("nat=jp").isEven()).isTrue();
        assertThat(weighing("work=here").isEven()).isTrue();
        assertThat(weighing("family_at=candidate;school=other").isEven()).isFalse();
    }

    @Test
    void whatAPresumptionHasCountedIsNotCountedTwice() {
        Weighing rest = weighing("family_at=candidate;belongings=here").without(Fact.FAMILY_AT);

        assertThat(rest.findings())
                .extracting(Weighing.Finding::english)
                .containsExactly("the household goods are here");
    }
}
