package juki.registry.rules.moveout;

import java.util.List;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.Rule;

/**
 * Rules of the move-out (転出の規則), of the planned day and of the move-in notice, besides those that hold of every
 * change. Source: Basic Resident Registration Act Art. 9 para. 1, Art. 24.
 */
public final class MoveOutRules {

    private MoveOutRules() {}

    /**
     * The rules in order.
     *
     * @param practice what the law leaves to the office
     * @return the rules, unmodifiable
     */
    public static List<Rule> all(OfficePractice practice) {
        return List.of(
                LateMoveOutIsExOfficio.rule(practice),
                PlanIsNearAtHand.rule(practice.farthestUsualPlan()),
                DestinationIsElsewhere.RULE,
                MoveOutIsPlannedOnce.RULE,
                PlannedDayHasCome.RULE,
                NoticeFollowsMoveOut.RULE,
                NoticeArrivesOnce.RULE,
                NoticeAgreesWithPlan.RULE,
                DestinationIsGiven.RULE);
    }
}
