package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.PlaceKind;

/**
 * A guest of a café that is open all night has settled (インターネットカフェ): a long contract, a stay meant to be long and the manager's
 * consent together; judged case by case. Consent is a factor and no condition of the law.
 */
final class GuestHasSettled {

    static final Criterion CRITERION = Criterion.of("C-NETCAFE", "インターネットカフェ", "Internet cafés")
            .at(Stage.CATEGORY)
            .on(CertaintyMark.VERIFIED, Authorities.CABINET_2009, Authorities.REFUSAL_2003)
            .saying(
                    "長期契約、長く住む見込み、管理者の同意がそろえば住所となり得る。同意がなくても長い実際の生活があれば調査する。",
                    "A long contract, a stay meant to be long and consent can make it a residence; without consent a long real stay is investigated.")
            .appraising(GuestHasSettled::appraise);

    private GuestHasSettled() {}

    private static Optional<Opinion> appraise(Situation situation) {
        return situation.at(PlaceKind.INTERNET_CAFE) ? Lodgings.of(situation) : Optional.empty();
    }
}
