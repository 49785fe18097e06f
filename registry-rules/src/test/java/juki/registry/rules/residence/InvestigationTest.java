package juki.registry.rules.residence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import juki.registry.codes.MunicipalityCode;
import juki.registry.rules.residence.fact.Fact;
import org.junit.jupiter.api.Test;

/** Investigations (Art. 34) and disputes (Art. 33). */
class InvestigationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
    private static final Investigation OPEN =
            Investigation.opened(Investigation.Rules.STANDARD, DAY, List.of(OpenQuestion.missing(Fact.SURVEY)));
    private static final Set<Signal> TWO = EnumSet.of(Signal.RETURNED_MAIL, Signal.UNUSED_UTILITIES);

    private static Investigation.Visit empty(LocalDate day) {
        return new Investigation.Visit(day, 2, false);
    }

    private static Investigation surveyed() {
        return OPEN.visited(empty(DAY.plusDays(5))).visited(empty(DAY.plusDays(35)));
    }

    @Test
    void goesFromOpeningToClosing() {
        assertThat(OPEN.deadline()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(OPEN.isOpen()).isTrue();
        assertThat(OPEN.isOverdue(OPEN.deadline())).isFalse();
        assertThat(OPEN.isOverdue(OPEN.deadline().plusDays(1))).isTrue();

        Investigation closed = surveyed().closed(DAY.plusDays(40), ResidenceOutcome.NOT_RESIDENT);

        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.foundNobody()).isTrue();
        assertThat(OPEN.visits()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> closed.visited(empty(DAY.plusDays(50))));
        assertThatIllegalStateException().isThrownBy(() -> closed.extended(DAY.plusDays(200)));
        assertThatIllegalStateException().isThrownBy(() -> closed.closed(DAY.plusDays(50), ResidenceOutcome.RESIDENT));
    }

    @Test
    void isExtendedOnce() {
        Investigation longer = OPEN.extended(LocalDate.of(2024, 8, 1));

        assertThat(longer.deadline()).isEqualTo(LocalDate.of(2024, 8, 1));
        assertThatIllegalStateException().isThrownBy(() -> longer.extended(LocalDate.of(2024, 9, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> OPEN.extended(OPEN.deadline()));
    }

    @Test
    void oneVisitOrTwoInHasteCompleteNoSurveyThatFindsNobody() {
        assertThat(OPEN.visited(empty(DAY)).isCompleted()).isFalse();
        assertThat(OPEN.visited(empty(DAY)).visited(empty(DAY.plusDays(29))).isCompleted())
                .isFalse();
        assertThat(OPEN.visited(empty(DAY))
                        .visited(new Investigation.Visit(DAY.plusDays(30), 1, false))
                        .isCompleted())
                .isFalse();
        assertThat(OPEN.visited(empty(DAY)).visited(empty(DAY.plusDays(30))).isCompleted())
                .isTrue();
        assertThat(OPEN.visited(new Investigation.Visit(DAY, 1, true)).isCompleted())
                .isTrue();
        assertThat(OPEN.visited(new Investigation.Visit(DAY, 1, true)).foundNobody())
                .isFalse();
    }

    @Test
    void endsWithACompletedSurveyOrAtItsDeadline() {
        assertThatIllegalStateException().isThrownBy(() -> OPEN.closed(DAY.plusDays(1), ResidenceOutcome.RESIDENT));
        assertThat(OPEN.closed(OPEN.deadline(), ResidenceOutcome.RESIDENT).isOpen())
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> surveyed().closed(DAY.plusDays(40), ResidenceOutcome.NEEDS_INVESTIGATION));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> surveyed().closed(DAY.plusDays(34), ResidenceOutcome.NOT_RESIDENT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Investigation.opened(Investigation.Rules.STANDARD, DAY, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> surveyed().visited(empty(DAY)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Investigation.Rules(0, 1, 1, 1));
    }

    @Test
    void aRecordIsRemovedOnlyOnACompletedSurveyAndTwoIndependentSigns() {
        ResidencePolicy policy = ResidencePolicy.standard();
        Investigation closed = surveyed().closed(DAY.plusDays(40), ResidenceOutcome.NOT_RESIDENT);

        assertThat(closed.allowsErasure(TWO, policy)).isTrue();
        assertThat(closed.allowsErasure(EnumSet.of(Signal.RETURNED_MAIL), policy))
                .isFalse();
        assertThat(surveyed().allowsErasure(TWO, policy)).isFalse();
        assertThat(OPEN.closed(OPEN.deadline(), ResidenceOutcome.NOT_RESIDENT).allowsErasure(TWO, policy))
                .isFalse();
        assertThat(surveyed()
                        .closed(DAY.plusDays(40), ResidenceOutcome.RESIDENT)
                        .allowsErasure(TWO, policy))
                .isFalse();
    }

    @Test
    void aReturnedLetterAndTheReportOfItAreOneSign() {
        assertThat(Signal.in(Situation.of(
                        AnyFacts.of("as_of=2024-06-01;mail=returned;trigger=mail_returned"),
                        ResidencePolicy.standard())))
                .containsExactly(Signal.RETURNED_MAIL);
        assertThat(Signal.in(Situation.of(
                        AnyFacts.of("as_of=2024-06-01;mail=returned;trigger=owner_report;leave_date=2024-07-01"),
                        ResidencePolicy.standard())))
                .containsExactly(Signal.RETURNED_MAIL, Signal.REPORT);
    }

    @Test
    void disputesAreDecidedWithinSixtyDays() {
        MunicipalityCode chiyoda = MunicipalityCode.of("131016");
        MunicipalityCode chuo = MunicipalityCode.of("131024");
        MunicipalityCode yokohama = MunicipalityCode.of("141003");
        ResidenceDispute dispute = ResidenceDispute.between(chiyoda, chuo, DAY);

        assertThat(dispute.decider()).isEqualTo(ResidenceDispute.Decider.GOVERNOR);
        assertThat(ResidenceDispute.between(chiyoda, yokohama, DAY).decider())
                .isEqualTo(ResidenceDispute.Decider.MINISTER);
        assertThat(dispute.decisionUntil()).isEqualTo(LocalDate.of(2024, 5, 31));

        ResidenceDispute.Decision decision = new ResidenceDispute.Decision(DAY.plusDays(50), chuo, "家族と宿泊");
        ResidenceDispute decided = dispute.decided(decision);

        assertThat(decision.suitUntil()).isEqualTo(LocalDate.of(2024, 6, 20));
        assertThat(decided.decision()).contains(decision);
        assertThat(decided.toString()).doesNotContain("家族");
        assertThatIllegalStateException().isThrownBy(() -> decided.decided(decision));
        assertThatIllegalArgumentException().isThrownBy(() -> ResidenceDispute.between(chuo, chuo, DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dispute.decided(new ResidenceDispute.Decision(DAY, yokohama, "理由")));
        assertThatIllegalArgumentException().isThrownBy(() -> new ResidenceDispute.Decision(DAY, chuo, " "));
    }
}
