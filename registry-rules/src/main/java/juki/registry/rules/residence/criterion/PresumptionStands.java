package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Direction;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.Weighing;
import juki.registry.rules.residence.Weight;
import juki.registry.rules.residence.fact.Fact;

/**
 * A presumption stands unless two strong objective factors speak against it (推定の覆し): what the presumption took into account already
 * is not counted again.
 */
final class PresumptionStands {

    static final Criterion CRITERION = Criterion.of("REBUTTAL", "推定の覆し", "Rebuttal")
            .at(Stage.SUFFICIENCY)
            .on(CertaintyMark.ENGINEERING, Authorities.LIBRARY)
            .saying(
                    "類型による推定は、二つ以上の強い客観的要素が反対を示すときに限り覆る。",
                    "A presumption of a category yields only to two strong objective factors.")
            .reviewing(PresumptionStands::review);

    private PresumptionStands() {}

    private static final int STRONG_FACTORS = 2;

    private static Optional<Opinion> review(Situation situation, Opinion provisional) {
        if (provisional.force() != Opinion.Force.PRESUMED) {
            return Optional.empty();
        }
        Weighing weighing = Weighing.of(situation).without(Fact.FAMILY_AT);
        Direction against = provisional.direction() == Direction.FOR ? Direction.AGAINST : Direction.FOR;
        boolean rebutted =
                weighing.count(Weight.STRONG, against) >= STRONG_FACTORS && weighing.balance(Weight.STRONG) == against;
        if (!rebutted) {
            return Optional.empty();
        }
        Opinion opposite = against == Direction.FOR
                ? Opinion.resident("推定が覆り、本拠は申出の場所にある", "the presumption is rebutted: the base is here", Fact.NIGHTS)
                : Opinion.elsewhere(
                        situation.elsewhere(),
                        "推定が覆り、本拠は別の場所にある",
                        "the presumption is rebutted: the base is elsewhere",
                        Fact.NIGHTS);
        return Optional.of(opposite.weighing(weighing.findings()).with("G2"));
    }
}
