package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.YesOrNo;

/**
 * Mayors agree where somebody lives (市町村長間の意見の一致): if they do not, the governor, or the minister across prefectures,
 * decides within sixty days.
 */
final class MayorsAgree {

    static final Criterion CRITERION = Criterion.of("G11", "市町村間の争い", "Disputes between municipalities")
            .at(Stage.TERRITORY)
            .on(CertaintyMark.VERIFIED, Authorities.ACT_33)
            .saying(
                    "市町村長の意見が異なり協議が調わないときは、都道府県知事（都道府県にわたるときは主務大臣）が60日以内に決定する。",
                    "Where mayors disagree, the governor, or the minister across prefectures, decides within 60 days.")
            .appraising(MayorsAgree::appraise);

    private MayorsAgree() {}

    private static Optional<Opinion> appraise(Situation situation) {
        return situation.is(Fact.DISPUTE, YesOrNo.YES)
                ? Optional.of(Opinion.open("住所について市町村長の意見が異なる", "mayors disagree about the residence", Fact.DISPUTE))
                : Optional.empty();
    }
}
