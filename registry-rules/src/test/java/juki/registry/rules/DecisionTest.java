package juki.registry.rules;

import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.newHead;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.MoveIn;
import juki.registry.model.history.Acknowledgement;
import juki.registry.model.register.RegisterChange;
import juki.registry.rules.consequence.Consequences;
import org.junit.jupiter.api.Test;

/** What becomes of a change. */
class DecisionTest {

    private static final Registrar REGISTRAR = Registrar.under(RuleBook.standard());

    /** Head of four: alert COMMON-021. */
    private static final ChangeEvent WITH_ALERT = Filing.noticed().death(TARO);

    private static final ChangeEvent WITH_ERROR =
            Filing.noticed().changed(2026, 4, 21).death(TARO);

    @Test
    void isAcceptedWithoutFindings() {
        Decision decision = REGISTRAR.decide(Filing.noticed().death(JIRO), register());

        assertThat(decision.findings()).isEmpty();
        assertThat(decision.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(decision.orElseThrow().entries()).hasSize(1);
    }

    @Test
    void tellsWhatFollowsFromTheChange() {
        Decision decision = REGISTRAR.decide(Filing.noticed().death(JIRO), register());
        RegisterChange change = decision.orElseThrow();

        assertThat(decision.consequences(change, Consequences.standard()))
                .isNotEmpty()
                .isEqualTo(Consequences.standard().of(change, register()));
    }

    @Test
    void needsEveryAlertAcknowledged() {
        Decision decision = REGISTRAR.decide(WITH_ALERT, register());

        assertThat(decision.errors()).isEmpty();
        assertThat(decision.alerts()).extracting(it -> it.rule().id()).containsExactly("COMMON-021");
        assertThat(decision.outcome()).isEqualTo(Outcome.NEEDS_ACKNOWLEDGEMENT);
        assertThat(decision.acknowledging(DecisionTest::clerk).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(decision.acknowledging(alert -> Optional.empty()).outcome())
                .isEqualTo(Outcome.NEEDS_ACKNOWLEDGEMENT);
        assertThat(decision.outcome()).isEqualTo(Outcome.NEEDS_ACKNOWLEDGEMENT);
    }

    @Test
    void isRefusedForAnErrorWhateverIsAcknowledged() {
        Decision decision = REGISTRAR.decide(WITH_ERROR, register()).acknowledging(DecisionTest::clerk);

        assertThat(decision.errors()).extracting(it -> it.rule().id()).containsExactly("COMMON-001");
        assertThat(decision.outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void namesTheRulesInTheWayAndNothingElse() {
        Decision decision = REGISTRAR.decide(WITH_ERROR, register());

        assertThatThrownBy(decision::orElseThrow)
                .isInstanceOfSatisfying(
                        NotAcceptedException.class,
                        e -> assertThat(e.ruleIds()).containsExactly("COMMON-001", "COMMON-021"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("DEATH is not accepted: COMMON-001, COMMON-021");
        assertThatThrownBy(decision.acknowledging(DecisionTest::clerk)::orElseThrow)
                .isInstanceOfSatisfying(
                        NotAcceptedException.class, e -> assertThat(e.ruleIds()).containsExactly("COMMON-001"));
    }

    @Test
    void acknowledgementsEnterTheHistoryOfEverybodyConcerned() {
        RegisterChange change = REGISTRAR
                .decide(WITH_ALERT, register())
                .acknowledging(DecisionTest::clerk)
                .orElseThrow();

        assertThat(change.entries())
                .hasSize(4)
                .allSatisfy(entry ->
                        assertThat(entry.acknowledgements()).containsExactly(new Acknowledgement("COMMON-021", "係員A")));
    }

    @Test
    void anAcknowledgementThatMatchesNoAlertIsRefused() {
        Decision decision = REGISTRAR.decide(WITH_ERROR, register());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision.acknowledging(List.of(new Acknowledgement("MOVE-IN-001", "係員A"))))
                .withMessageStartingWith("given: ");
        assertThatIllegalArgumentException()
                .as("an error is not acknowledged")
                .isThrownBy(() -> decision.acknowledging(List.of(new Acknowledgement("COMMON-001", "係員A"))))
                .withMessageStartingWith("given: ");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> decision.acknowledging(alert -> Optional.of(new Acknowledgement("COMMON-001", "係員A"))))
                .withMessageStartingWith("clerk: ");
    }

    @Test
    void asksOnlyAboutWhatNobodyHasAcknowledged() {
        List<Finding> asked = new ArrayList<>();
        Decision decision = REGISTRAR
                .decide(WITH_ALERT, register())
                .acknowledging(List.of(new Acknowledgement("COMMON-021", "係員A")))
                .acknowledging(alert -> {
                    asked.add(alert);
                    return Optional.empty();
                });

        assertThat(asked).isEmpty();
        assertThat(decision.acknowledgements()).containsExactly(new Acknowledgement("COMMON-021", "係員A"));
        assertThat(decision.acknowledging(List.of(new Acknowledgement("COMMON-021", "係員A")))
                        .acknowledgements())
                .as("said twice, kept once")
                .hasSize(1);
    }

    @Test
    void drawsNumbersOnlyForWhatIsAccepted() {
        Village.Numbers numbers = new Village.Numbers(20);
        Decision refused = REGISTRAR
                .decide(Filing.notified().changed(2026, 5, 1).moveIn(newHead()), register())
                .drawing(numbers);
        Decision accepted = REGISTRAR
                .decide(Filing.notified().moveIn(newHead()), register())
                .drawing(numbers);

        assertThatThrownBy(refused::orElseThrow).isInstanceOf(NotAcceptedException.class);
        assertThat(numbers.drawnSince(20)).isZero();
        MoveIn moveIn = (MoveIn) accepted.orElseThrow().event();
        assertThat(numbers.drawnSince(20)).isEqualTo(3);
        assertThat(moveIn.subjects()).containsExactly(Village.person(20));
        assertThat(moveIn.household().number()).contains(Village.household(20));
        assertThat(moveIn.newResidents().get(0).recordCode()).contains(Village.code(20));
    }

    @Test
    void whatNeedsANumberNeedsASource() {
        Decision decision = REGISTRAR.decide(Filing.notified().moveIn(newHead()), register());

        assertThat(decision.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThatIllegalStateException().isThrownBy(decision::orElseThrow).withMessageContaining("MOVE_IN");
    }

    @Test
    void decidingChangesNothing() {
        int before = register().persons();
        Decision decision = REGISTRAR.decide(WITH_ALERT, register());
        decision.acknowledging(DecisionTest::clerk).orElseThrow();

        assertThat(register().persons()).isEqualTo(before);
        assertThat(register().record(TARO).orElseThrow().isLiving()).isTrue();
        assertThat(decision.event()).containsSame(WITH_ALERT);
        assertThat(decision.paper()).isEmpty();
        assertThat(decision).hasToString("Decision[DEATH NEEDS_ACKNOWLEDGEMENT [COMMON-021]]");
    }

    private static Optional<Acknowledgement> clerk(Finding alert) {
        return Optional.of(alert.acknowledgedBy("係員A"));
    }
}
