package juki.registry.rules.residence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a policy changes, and what it leaves. */
class ResidencePolicyTest {

    private static final String HERE = "as_of=2024-06-01;nat=jp;structure=yes;filed=2024-05-02;channel=counter;";

    private static ResidenceOutcome outcome(String facts, UnaryOperator<ResidencePolicy.Builder> choice) {
        ResidencePolicy policy = choice.apply(ResidencePolicy.builder()).build();
        return CriteriaBook.standard().determine(AnyFacts.of(facts), policy).outcome();
    }

    private static void flips(
            String facts,
            ResidenceOutcome standard,
            ResidenceOutcome changed,
            UnaryOperator<ResidencePolicy.Builder> choice) {
        assertThat(outcome(facts, it -> it)).isEqualTo(standard);
        assertThat(outcome(facts, choice)).isEqualTo(changed);
    }

    @Test
    void theYardstickOfAStay() {
        flips(
                HERE
                        + "place=dwelling;since=2024-05-01;stay_expected=P13M;nights_pw=7;other=family_home;return_place=yes;belongings=here",
                ResidenceOutcome.RESIDENT,
                ResidenceOutcome.NOT_RESIDENT,
                it -> it.oneYear(Period.ofMonths(18)));
    }

    @Test
    void weeklyReturns() {
        flips(
                HERE
                        + "place=dorm_company;contract=employer;since=2024-05-01;stay_expected=P3Y;nights_pw=5;other=family_home;"
                        + "returns=weekly;family_at=other;work=here;belongings=here",
                ResidenceOutcome.NOT_RESIDENT,
                ResidenceOutcome.RESIDENT,
                it -> it.weeklyReturn(false));
    }

    @Test
    void theMinimumOfATemporaryReturn() {
        flips(
                HERE + "place=dwelling;since=2024-05-01;stay_expected=P3M;nights_pw=7;other=abroad;family_at=candidate",
                ResidenceOutcome.NOT_RESIDENT,
                ResidenceOutcome.RESIDENT,
                it -> it.temporaryReturnMinimum(Optional.empty()));
    }

    @Test
    void theConsentOfALodging() {
        String cafe =
                HERE + "place=net_cafe;contract=daily;consent=no;since=2023-05-01;stay_expected=indefinite;nights_pw=7;"
                        + "other=none;return_place=no;belongings=here";
        flips(
                cafe,
                ResidenceOutcome.NEEDS_INVESTIGATION,
                ResidenceOutcome.NOT_RESIDENT,
                it -> it.lodgingConsent(ResidencePolicy.LodgingConsent.REQUIRED));
        flips(
                cafe,
                ResidenceOutcome.NEEDS_INVESTIGATION,
                ResidenceOutcome.RESIDENT,
                it -> it.lodgingConsent(ResidencePolicy.LodgingConsent.IGNORED));
    }

    @Test
    void whatBreaksATie() {
        String tie = HERE
                + "place=dwelling;since=2024-01-10;nights_pw=3.5;other=rented;other_nights_pw=3.5;belongings=split;"
                + "family_at=none;";
        flips(
                tie + "intent=other",
                ResidenceOutcome.NEEDS_INVESTIGATION,
                ResidenceOutcome.NOT_RESIDENT,
                it -> it.tieNeedsSurvey(false));
        flips(
                tie + "intent=here;survey=present",
                ResidenceOutcome.RESIDENT,
                ResidenceOutcome.NEEDS_INVESTIGATION,
                it -> it.tieBreak(List.of(ResidencePolicy.TieBreaker.FAMILY, ResidencePolicy.TieBreaker.SCHOOL)));
        flips(
                tie + "intent=here;survey=present;mail=returned",
                ResidenceOutcome.NOT_RESIDENT,
                ResidenceOutcome.NEEDS_INVESTIGATION,
                it -> it.tieBreak(List.of(ResidencePolicy.TieBreaker.INTENTION)));
    }

    @Test
    void traineesOfUpToTwoYears() {
        flips(
                HERE
                        + "place=training_centre;contract=institution;since=2024-04-01;stay_expected=P20M;nights_pw=7;other=family_home;"
                        + "return_place=yes;family_at=other",
                ResidenceOutcome.RESIDENT,
                ResidenceOutcome.NOT_RESIDENT,
                it -> it.traineeYardstick(Period.ofYears(2)));
    }

    @Test
    void foreignResidentsWhoStayLessThanAYear() {
        flips(
                "as_of=2024-06-01;nat=foreign;fstatus=midlong;fstatus_since=2024-05-01;place=dwelling;since=2024-05-01;"
                        + "stay_expected=P6M;nights_pw=7;other=abroad;return_place=yes;filed=2024-05-02;channel=counter",
                ResidenceOutcome.RESIDENT,
                ResidenceOutcome.NOT_RESIDENT,
                it -> it.foreignShortStay(ResidencePolicy.ForeignShortStay.YARDSTICK));
    }

    @Test
    void removalWithoutASurveyAndTheSignsItTakes() {
        String gone =
                "as_of=2024-06-01;nat=jp;place=dwelling;since=2015-01-01;nights_pw=1;other=own_home;other_nights_pw=6;"
                        + "family_at=other;belongings=other;work=other;reg=here;mail=returned";
        flips(
                gone,
                ResidenceOutcome.NEEDS_INVESTIGATION,
                ResidenceOutcome.NOT_RESIDENT,
                it -> it.erasureNeedsSurvey(false));
        flips(
                "as_of=2024-06-01;nat=jp;place=dwelling;since=2015-01-01;nights_pw=0;other=unknown;reg=here;survey=absent;"
                        + "trigger=mail_returned",
                ResidenceOutcome.NEEDS_INVESTIGATION,
                ResidenceOutcome.NOT_RESIDENT,
                it -> it.erasureSignals(1));
    }

    @Test
    void theDateOfAChangedExpectation() {
        String extended = HERE
                + "place=hospital;since=2024-01-10;stay_expected=P2Y;medical=ge1y;plan_changed_on=2024-05-01;nights_pw=7;"
                + "other=own_home;return_place=yes";
        CriteriaBook book = CriteriaBook.standard();

        assertThat(book.determine(AnyFacts.of(extended)).effectiveDate()).contains(LocalDate.of(2024, 5, 1));
        assertThat(book.determine(
                                AnyFacts.of(extended),
                                ResidencePolicy.builder()
                                        .changedExpectationIsEvent(false)
                                        .build())
                        .effectiveDate())
                .contains(LocalDate.of(2024, 1, 10));
    }

    @Test
    void theLapsedCertificateBetweenMoveOutAndMoveIn() {
        String online =
                "as_of=2024-06-30;nat=jp;place=dwelling;structure=yes;since=2024-06-01;nights_pw=7;other=none;belongings=here;"
                        + "util=normal;filed=2024-06-10;channel=online;evidence=id+mail+util;certificate=lapsed";
        flips(
                online,
                ResidenceOutcome.RESIDENT,
                ResidenceOutcome.NEEDS_INVESTIGATION,
                it -> it.lapsedCertificate(ResidencePolicy.LapsedCertificate.REFUSED));
        assertThat(outcome(online.replace("filed=2024-06-10", "filed=2024-06-16"), it -> it))
                .isEqualTo(ResidenceOutcome.NEEDS_INVESTIGATION);
        assertThat(outcome(online.replace("certificate=lapsed", "certificate=valid"), it -> it))
                .isEqualTo(ResidenceOutcome.RESIDENT);
    }

    @Test
    void theDaysOfAHold() {
        ResidencePolicy patient =
                ResidencePolicy.builder().version("120").holdDays(120).build();

        assertThat(CriteriaBook.standard()
                        .determine(AnyFacts.of("as_of=2024-06-01;nat=jp;place=hospital"), patient)
                        .holdUntil())
                .contains(LocalDate.of(2024, 9, 29));
    }

    @Test
    void aPolicyIsChecked() {
        assertThat(ResidencePolicy.builder().build()).isEqualTo(ResidencePolicy.standard());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResidencePolicy.builder().version(" ").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResidencePolicy.builder().oneYear(Period.ZERO).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResidencePolicy.builder().holdDays(0).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResidencePolicy.builder().erasureSignals(0).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResidencePolicy.builder()
                        .tieBreak(List.of(ResidencePolicy.TieBreaker.MAIL, ResidencePolicy.TieBreaker.MAIL))
                        .build());
    }
}
