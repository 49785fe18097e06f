package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.PlaceKind;

/**
 * A hotel is the only home (ホテル・ウィークリーマンション): lodging beside a home is none; as the only home, on a long contract and with
 * the manager's consent, it is. A true lease is a dwelling like any other.
 */
final class LodgingIsOnlyHome {

    static final Criterion CRITERION = Criterion.of("C-HOTEL", "ホテル等", "Hotels and flats by the week")
            .at(Stage.CATEGORY)
            .on(CertaintyMark.GENERAL, Authorities.CABINET_2009, Authorities.PRACTICE)
            .saying(
                    "ほかに家のある一時の宿泊は住所でない。唯一の住居で、長期契約と管理者の同意があれば住所となる。賃貸借なら住宅と同じ。",
                    "Lodging beside a home is no residence; as the only home on a long contract with consent it is; a true lease makes a dwelling.")
            .appraising(LodgingIsOnlyHome::appraise);

    private LodgingIsOnlyHome() {}

    private static Optional<Opinion> appraise(Situation situation) {
        return situation.at(PlaceKind.HOTEL, PlaceKind.WEEKLY_FLAT) ? Lodgings.of(situation) : Optional.empty();
    }
}
