package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Direction;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;

/**
 * A change of plan counts from when it is known (見込みの変更): then one files; that it is also the date of the event is a choice.
 */
final class ChangeOfPlanCounts {

    static final Criterion CRITERION = Criterion.of("D3", "見込みの変更", "Change of plan")
            .at(Stage.DATE)
            .on(CertaintyMark.ENGINEERING, Authorities.YARDSTICK_1971)
            .saying(
                    "滞在・不在が1年以上になると判明した日、又は元の本拠を失った日に届け出る。",
                    "One files when it becomes clear that a year is reached or that the old base is lost.")
            .appraising(ChangeOfPlanCounts::appraise);

    private ChangeOfPlanCounts() {}

    private static Optional<Opinion> appraise(Situation situation) {
        return situation.says(Fact.PLAN_CHANGED_ON)
                ? Optional.of(Opinion.noted(
                        Direction.NEUTRAL,
                        "見込みの変わった日がある",
                        "there is a day on which the expectation changed",
                        Fact.PLAN_CHANGED_ON))
                : Optional.empty();
    }
}
