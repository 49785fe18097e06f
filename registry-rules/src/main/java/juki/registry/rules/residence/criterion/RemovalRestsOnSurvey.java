package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.EffectiveDateRule;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.ResidenceOutcome;
import juki.registry.rules.residence.Signal;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;

/**
 * Removal of a record rests on a survey and two signs (職権消除の慎重): it takes away the vote and services, so whoever is recorded stays so
 * until a survey has been completed and independent signs agree. What law alone decides needs none. Whether a survey is asked for is
 * a policy.
 */
final class RemovalRestsOnSurvey {

    static final Criterion CRITERION = Criterion.of("ERASURE", "職権消除の要件", "Removal ex officio")
            .at(Stage.SUFFICIENCY)
            .on(
                    CertaintyMark.ENGINEERING,
                    Authorities.ACT_8,
                    Authorities.ORDER_12,
                    Authority.judgment("大阪地裁平成19年2月20日決定", "Osaka District Court 2007-02-20"))
            .saying(
                    "職権消除には、完了した実態調査と、独立した二つ以上の徴候、できる限り本人への通知を要する。",
                    "A record is removed ex officio only after a completed survey and two independent signs, with notice to the person where possible.")
            .reviewing(RemovalRestsOnSurvey::review);

    private RemovalRestsOnSurvey() {}

    private static Optional<Opinion> review(Situation situation, Opinion provisional) {
        boolean removes = provisional
                        .outcome()
                        .filter(it -> it == ResidenceOutcome.NOT_RESIDENT)
                        .isPresent()
                && provisional.action().isEmpty()
                && provisional.surveyNeeded()
                && situation.isRecordedHere();
        if (!removes
                || isMovingOut(situation, provisional)
                || !situation.policy().erasureNeedsSurvey()) {
            return Optional.empty();
        }
        boolean surveyed = situation.surveyFoundNobody() || situation.surveySawLiving();
        boolean agreed = Signal.in(situation).size() >= situation.policy().erasureSignals();
        if (surveyed && agreed) {
            return Optional.empty();
        }
        return Optional.of(Opinion.open(
                        "客観的事実は別の場所を示すが、消除の要件（実態調査と独立した二つの徴候）を満たさない",
                        "the facts point elsewhere, but a survey and two independent signs are needed before a record is removed",
                        surveyed ? Fact.MAIL : Fact.SURVEY)
                .with("G10"));
    }

    /** Whoever files a move-out and has left needs no survey. */
    private static boolean isMovingOut(Situation situation, Opinion provisional) {
        return situation.isFiled()
                && provisional
                        .dateRule()
                        .filter(rule -> rule == EffectiveDateRule.ED5)
                        .isPresent();
    }
}
