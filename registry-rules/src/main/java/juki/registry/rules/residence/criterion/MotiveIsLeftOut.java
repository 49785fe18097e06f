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
 * Motive is left out of account (動機は考慮しない): an aim to vote, to save tax or to receive benefits neither makes nor
 * unmakes a residence.
 */
final class MotiveIsLeftOut {

    static final Criterion CRITERION = Criterion.of("G4", "動機・形式の不考慮", "Motive and form")
            .at(Stage.STRIPPING)
            .on(CertaintyMark.VERIFIED, Authorities.COUNCILLOR_1997, Authorities.GIFT_TAX_2011)
            .saying(
                    "選挙・租税・給付等の動機は住所の得喪に関わらない。客観的に生活の本拠の実体があるかだけを見る。",
                    "A motive such as votes, tax or benefits neither makes nor unmakes a residence; only the objective substance of a base counts.")
            .appraising(MotiveIsLeftOut::appraise);

    private MotiveIsLeftOut() {}

    private static Optional<Opinion> appraise(Situation situation) {
        return situation.leftOut(Fact.MOTIVE)
                ? Optional.of(Opinion.noted(
                        Direction.NEUTRAL, "動機の申出があるが、考慮しない", "a motive was told and is left out of account"))
                : Optional.empty();
    }
}
