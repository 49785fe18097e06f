package juki.registry.rules.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.rules.Village;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MatchWeightsTest {

    @Provide
    Arbitrary<Comparison> comparisons() {
        return People.evidence().map(Criteria.standard()::judge);
    }

    /** Pairs of which every third is one person; each attribute agrees by itself, as often as told. */
    private static List<Comparison> drawn(int pairs, double ofOne, double ofTwo) {
        Random random = new Random(20260420);
        List<Comparison> drawn = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            Map<Attribute, Likeness> likenesses = new EnumMap<>(Attribute.class);
            for (Attribute attribute : Attribute.values()) {
                boolean agrees = random.nextDouble() < (i % 3 == 0 ? ofOne : ofTwo);
                likenesses.put(attribute, agrees ? Likeness.IDENTICAL : Likeness.DISTINCT);
            }
            drawn.add(Criteria.standard().judge(likenesses));
        }
        return drawn;
    }

    @Test
    void findsHowOftenEachAttributeAgreesWithoutBeingTold() {
        MatchWeights weights = MatchWeights.estimatedFrom(drawn(30_000, 0.9, 0.2), 40);
        double agreed = Math.log(0.9 / 0.2) / Math.log(2);
        double differed = Math.log(0.1 / 0.8) / Math.log(2);
        for (Attribute attribute : List.of(Attribute.NAME, Attribute.DATE_OF_BIRTH, Attribute.NATIONALITY)) {
            assertThat(weights.weightOf(attribute, Agreement.AGREED)).isCloseTo(agreed, within(0.1));
            assertThat(weights.weightOf(attribute, Agreement.DIFFERED)).isCloseTo(differed, within(0.2));
        }
        assertThat(weights).hasToString("MatchWeights[share=0.334]");
    }

    /** But for what the prior costs, which is a constant that does not grow with the pairs. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void noRoundMakesThePairsLessLikely(
            @ForAll @Size(min = 200, max = 300) List<@From("comparisons") Comparison> pairs) {
        MatchWeights weights = MatchWeights.unestimated();
        double before = weights.logLikelihood(pairs);
        for (int round = 0; round < 8; round++) {
            weights = weights.betterFor(pairs);
            double after = weights.logLikelihood(pairs);
            assertThat(after).isGreaterThan(before - 0.5);
            before = after;
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void codesAndWhatIsUnknownScoreNothing(@ForAll("comparisons") Comparison pair, @ForAll Agreement agreement) {
        MatchWeights weights = MatchWeights.unestimated();
        assertThat(weights.weightOf(Attribute.RECORD_CODE, agreement)).isZero();
        assertThat(weights.weightOf(Attribute.NAME, Agreement.UNKNOWN)).isZero();
        assertThat(weights.scoreOf(pair)).isFinite();
        assertThat(weights.probabilityOf(pair)).isBetween(0.0, 1.0);
    }

    /** A score moves a suggestion within its grade, and never to another or out of the list. */
    @Test
    void aScoreOrdersAListAndDecidesNothing() {
        var register = Village.register().keyedBy(BlockingKeys.standard());
        Particulars somebody = Particulars.of(Person.of(PersonName.of("見本 太郎"), CalendarDate.of(1970, 5, 3), Sex.MALE));
        MatchWeights weights = MatchWeights.estimatedFrom(drawn(300, 0.9, 0.2), 5);
        List<Suggestion> plain = CandidateSearch.in(register).candidatesFor(somebody);
        List<Suggestion> ranked = CandidateSearch.in(register).rankedBy(weights).candidatesFor(somebody);
        assertThat(plain).isNotEmpty();
        assertThat(ranked).containsExactlyInAnyOrderElementsOf(plain);
        assertThat(ranked).extracting(Suggestion::grade).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void refusesToEstimateFromNothing() {
        assertThatThrownBy(() -> MatchWeights.estimatedFrom(List.of(), 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("pairs:");
        assertThatThrownBy(() -> MatchWeights.estimatedFrom(drawn(3, 0.9, 0.2), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rounds:");
    }
}
