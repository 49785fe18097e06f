package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Situation.Length;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.ExistingRecord;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.PlaceKind;
import juki.registry.rules.residence.fact.YesOrNo;

/**
 * A lodger in a shelter or simple lodging house has settled (ホームレス): where nobody has a record anywhere and the manager agrees, the
 * place can be the residence. Offices help actively.
 */
final class LodgerHasSettled {

    static final Criterion CRITERION = Criterion.of("C-HOMELESS", "シェルター・簡易宿所", "Shelters and simple lodging houses")
            .at(Stage.CATEGORY)
            .on(CertaintyMark.VERIFIED, Authorities.NOTICE_114)
            .saying(
                    "いずれの市区町村にも記録がなく、管理者の同意があれば、シェルター、自立支援センター、簡易宿所も住所となり得る。",
                    "Without a record anywhere and with the manager's consent, a shelter, support centre or simple lodging house can be the residence.")
            .appraising(LodgerHasSettled::appraise);

    private LodgerHasSettled() {}

    private static Optional<Opinion> appraise(Situation situation) {
        if (!situation.at(PlaceKind.SHELTER, PlaceKind.SIMPLE_LODGING) || Lodgings.isLet(situation)) {
            return Optional.empty();
        }
        if (situation.keepsHome()) {
            return Lodgings.besideAHome(situation);
        }
        if (situation.at(PlaceKind.SHELTER) && situation.hasOtherHome() && situation.stay() == Length.SHORT) {
            // Whoever fled from a home has not moved by staying in a shelter for a time, even if there is no way back.
            return Optional.of(Institutions.goesHome(situation));
        }
        return Optional.of(
                situation.is(Fact.CONSENT, YesOrNo.YES) && !situation.is(Fact.RECORD, ExistingRecord.OTHER)
                        ? Opinion.resident(
                                "ほかに記録がなく、管理者の同意がある",
                                "there is no record elsewhere, and the manager agrees",
                                Fact.RECORD,
                                Fact.CONSENT)
                        : Lodgings.withoutAHome(situation));
    }
}
