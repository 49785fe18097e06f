package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.law.Statute;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.ForeignStatus;

/**
 * Members of forces under a status of forces agreement stand outside (地位協定該当者): until discharge the Act does not
 * apply to them.
 */
final class ForcesStandOutside {

    static final Criterion CRITERION = Criterion.of("C-SOFA", "地位協定該当者", "Status of forces agreement")
            .at(Stage.SCOPE)
            .on(
                    CertaintyMark.VERIFIED,
                    Authority.of(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(39)),
                    Authority.practice("日米地位協定第9条第2項", "Japan-US Status of Forces Agreement Art. 9 para. 2"))
            .saying(
                    "合衆国軍隊の構成員、軍属及びこれらの家族は適用外。除隊後は他の外国人と同じ。",
                    "Members of the forces, the civilian component and dependants are outside; after discharge they are like any foreign national.")
            .appraising(ForcesStandOutside::appraise);

    private ForcesStandOutside() {}

    private static Optional<Opinion> appraise(Situation situation) {
        return situation.isForeign() && situation.is(Fact.FOREIGN_STATUS, ForeignStatus.FORCES)
                ? Optional.of(StatusOfResidenceIsListed.outside(
                        situation,
                        "地位協定該当者であり、法の適用を受けない",
                        "the status of forces agreement takes the person outside the Act"))
                : Optional.empty();
    }
}
