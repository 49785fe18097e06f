package juki.registry.rules.moveout;

import java.time.temporal.ChronoUnit;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveOut;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Plan is near at hand (転出予定日が近い): a move-out may be notified before its day, and the day may be a slip if it lies
 * very far ahead. How far is the office's practice, 60 days where it says nothing.
 *
 * <p>Basis: Basic Resident Registration Act Art. 24, since 1967-11-10, which names no limit. Catalogue D-21; alert
 * and limit are proposals, neither law nor standard.
 */
final class PlanIsNearAtHand {

    private static final Objection FAR = Objection.to("転出予定年月日", "planned day of moving out")
            .because("転出予定日が処理日から遠く離れています", "the planned day lies unusually far ahead")
            .remedy("転出予定日に誤りがないか確認してください", "ask whether the planned day is right");

    static Rule rule(int farthestUsualPlan) {
        return Rule.asserting("MOVE-OUT-002", "転出予定日が遠い将来でない", "The planned day is not far ahead")
                .alert()
                .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                        .article(24)
                        .and(Statute.STANDARD_SPECIFICATION.section("4.1.3")))
                .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
                .on(
                        MoveOut.class,
                        EventType.MOVE_OUT,
                        (moveOut, register) ->
                                FAR.when(ChronoUnit.DAYS.between(moveOut.processingDate(), moveOut.plannedOn())
                                        > farthestUsualPlan));
    }

    private PlanIsNearAtHand() {}
}
