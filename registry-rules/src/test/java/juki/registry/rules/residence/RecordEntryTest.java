package juki.registry.rules.residence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import juki.registry.rules.residence.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a decision does to the record, and under which date. */
class RecordEntryTest {

    private static final Opinion LIVES_HERE = Opinion.resident("住む", "lives here", Fact.NIGHTS);

    private static Situation situation(String facts) {
        return Situation.of(AnyFacts.of("as_of=2024-06-10;" + facts), ResidencePolicy.standard());
    }

    private static Opinion livesIn(ResidencePlace place) {
        return Opinion.elsewhere(place, "別の場所", "elsewhere", Fact.NIGHTS);
    }

    @ParameterizedTest
    @CsvSource({
        "reg=here, OTHER, ERASE",
        "nat=jp, OTHER, KEEP",
        "filed=2024-06-01, OTHER, REFUSE",
        "nat=jp, ABROAD, ERASE",
        "reg=none, ABROAD, KEEP",
        "filed=2024-06-01, ABROAD, REFUSE"
    })
    void whoLivesElsewhereIsErasedKeptOrRefused(String facts, ResidencePlace place, RecordAction action) {
        assertThat(RecordEntry.action(situation(facts), livesIn(place))).isEqualTo(action);
    }

    @ParameterizedTest
    @CsvSource({
        "filed=2024-06-01, ED4, ERASE",
        "filed=2024-06-01, ED5, ERASE",
        "filed=2024-06-01;reg=none, ED5, KEEP",
        "filed=2024-06-01, ED6, REFUSE",
        "nat=jp, ED6, KEEP"
    })
    void whoLeftIsErasedUnlessThereIsNoRecord(String facts, EffectiveDateRule rule, RecordAction action) {
        assertThat(RecordEntry.action(
                        situation(facts), livesIn(ResidencePlace.OTHER).dated(rule)))
                .isEqualTo(action);
    }

    @Test
    void aRemovalIsDatedByDepartureAbroadOrByTheSurvey() {
        assertThat(RecordEntry.dateRule(situation("nat=jp"), livesIn(ResidencePlace.ABROAD), RecordAction.ERASE))
                .isEqualTo(EffectiveDateRule.ED5);
        assertThat(RecordEntry.dateRule(situation("nat=jp"), livesIn(ResidencePlace.OTHER), RecordAction.ERASE))
                .isEqualTo(EffectiveDateRule.ED6);
    }

    @ParameterizedTest
    @CsvSource({
        "nat=jp;since=2024-05-01, ED1",
        "nat=jp;age=0;birth_notice=accepted, ED2",
        "nat=foreign;since=2024-05-01, ED3",
        "nat=jp;since=2024-05-01;plan_changed_on=2024-05-01, ED1",
        "nat=jp;since=2024-05-01;plan_changed_on=2024-05-02, ED4",
        "nat=jp;plan_changed_on=2024-05-02, ED1"
    })
    void aResidentIsDatedByWhatMadeTheResidence(String facts, EffectiveDateRule rule) {
        assertThat(RecordEntry.dateRule(situation(facts), LIVES_HERE, RecordAction.CREATE))
                .isEqualTo(rule);
    }

    @Test
    void aForeignResidentIsDatedByTheLaterOfLivingAndStatus() {
        assertThat(RecordEntry.date(situation("since=2024-05-01"), EffectiveDateRule.ED3))
                .contains(LocalDate.of(2024, 5, 1));
        assertThat(RecordEntry.date(situation("since=2024-05-01;fstatus_since=2024-04-01"), EffectiveDateRule.ED3))
                .contains(LocalDate.of(2024, 5, 1));
        assertThat(RecordEntry.date(situation("since=2024-05-01;fstatus_since=2024-05-20"), EffectiveDateRule.ED3))
                .contains(LocalDate.of(2024, 5, 20));
    }

    @Test
    void aDepartureStillToComeDatesNothing() {
        assertThat(RecordEntry.date(situation("leave_date=2024-06-10"), EffectiveDateRule.ED5))
                .contains(LocalDate.of(2024, 6, 10));
        assertThat(RecordEntry.date(situation("leave_date=2024-06-11"), EffectiveDateRule.ED5))
                .isEmpty();
    }

    @Test
    void whetherItCanBeRecordedFollowsFromOutcomeActionAndPlace() {
        assertThat(RecordEntry.recordability(ResidenceOutcome.RESIDENT, LIVES_HERE, RecordAction.CREATE))
                .isEqualTo(Recordability.RECORDABLE);
        assertThat(RecordEntry.recordability(ResidenceOutcome.RESIDENT, LIVES_HERE, RecordAction.HOLD))
                .isEqualTo(Recordability.AWAITING_DOCUMENTS);
        assertThat(RecordEntry.recordability(
                        ResidenceOutcome.NOT_RESIDENT, livesIn(ResidencePlace.OTHER), RecordAction.REFUSE))
                .isEqualTo(Recordability.NOT_HERE);
        assertThat(RecordEntry.recordability(
                        ResidenceOutcome.NOT_RESIDENT, livesIn(ResidencePlace.OUT_OF_SCOPE), RecordAction.REFUSE))
                .isEqualTo(Recordability.OUTSIDE_THE_ACT);
    }

    @Test
    void onlyAHoldAsksAndOnlyAResidentLivesHere() {
        assertThat(LIVES_HERE.questions()).isEmpty();
        assertThat(LIVES_HERE.livingHere()).isTrue();
        assertThat(livesIn(ResidencePlace.OTHER).questions()).isEmpty();
        assertThat(livesIn(ResidencePlace.OTHER).livingHere()).isFalse();
        assertThat(Opinion.open("不明", "unknown", Fact.NIGHTS).questions())
                .containsExactly(OpenQuestion.missing(Fact.NIGHTS));
    }
}
