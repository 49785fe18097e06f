package juki.registry.model.register;

import static juki.registry.model.Numbers.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import juki.registry.model.register.IdentityJudgements.Judgement;
import juki.registry.model.register.IdentityJudgements.Outcome;
import org.junit.jupiter.api.Test;

class IdentityJudgementsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private static Judgement judged(int one, int other, Outcome outcome) {
        return new Judgement(person(one), person(other), outcome, DAY, "係員A");
    }

    @Test
    void aPairIsRememberedWhicheverIsNamedFirst() {
        IdentityJudgements judgements = IdentityJudgements.none().with(judged(3, 1, Outcome.DISTINCT));
        assertThat(judgements.areDistinct(person(1), person(3))).isTrue();
        assertThat(judgements.areDistinct(person(3), person(1))).isTrue();
        assertThat(judgements.areDistinct(person(1), person(2))).isFalse();
        assertThat(IdentityJudgements.none().about(person(1), person(3))).isEmpty();
    }

    @Test
    void theLatestJudgementCountsAndEarlierOnesStay() {
        IdentityJudgements reopened = IdentityJudgements.of(
                List.of(judged(1, 2, Outcome.DISTINCT), judged(1, 3, Outcome.SAME), judged(2, 1, Outcome.OPEN)));
        assertThat(reopened.areDistinct(person(1), person(2))).isFalse();
        assertThat(reopened.about(person(1), person(2)).orElseThrow().outcome()).isEqualTo(Outcome.OPEN);
        assertThat(reopened.about(person(3), person(1)).orElseThrow().outcome()).isEqualTo(Outcome.SAME);
        assertThat(reopened.all()).hasSize(3);
        assertThat(reopened.with(judged(1, 2, Outcome.DISTINCT)).areDistinct(person(2), person(1)))
                .isTrue();
    }

    @Test
    void aJudgementIsOfTwoNumbersAndHasAName() {
        assertThatThrownBy(() -> judged(1, 1, Outcome.DISTINCT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("other:");
        assertThatThrownBy(() -> new Judgement(person(1), person(2), Outcome.DISTINCT, DAY, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("by:");
        assertThat(judged(1, 2, Outcome.DISTINCT)).hasToString("Judgement[DISTINCT, 2026-04-20]");
        assertThat(Outcome.values()).extracting(Outcome::wording).containsExactly("別人", "同一人", "未判断");
    }
}
