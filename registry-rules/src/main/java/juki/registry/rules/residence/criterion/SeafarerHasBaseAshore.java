package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.ResidencePlace;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Situation.Length;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.OtherPlace;
import juki.registry.rules.residence.fact.PlaceKind;
import juki.registry.rules.residence.fact.Returns;
import juki.registry.rules.residence.fact.Title;

/**
 * A seafarer has the base ashore (船員): with the family, or in the lodging used between voyages; on the ship only if there is nothing
 * ashore. Crews of the navy are bound to live on the ship.
 */
final class SeafarerHasBaseAshore {

    static final Criterion CRITERION = Criterion.of("C-SHIP", "船員", "Seafarers")
            .at(Stage.CATEGORY)
            .on(
                    CertaintyMark.GENERAL,
                    Authorities.PRACTICE,
                    Authority.notice("自衛隊法施行規則第52条", "Self-Defense Forces Enforcement Rule Art. 52"))
            .saying(
                    "家族の住む陸上の家、家族がなければ航海の間に使う陸上の住居。陸上に何もないときに限り船。自衛艦の乗員は艦に居住する義務がある。",
                    "The family's home ashore; without family the lodging used between voyages; the ship only if nothing is ashore; navy crews must live on board.")
            .appraising(SeafarerHasBaseAshore::appraise);

    private SeafarerHasBaseAshore() {}

    private static Optional<Opinion> appraise(Situation situation) {
        if (situation.isAwayIn(OtherPlace.SHIP)) {
            return Optional.of(Opinion.resident(
                            "乗船中のほか、陸上の本拠は申出の場所である",
                            "the base ashore is here while the person is at sea",
                            Fact.OTHER,
                            Fact.FAMILY_AT,
                            Fact.BELONGINGS)
                    .whileAway());
        }
        if (!situation.at(PlaceKind.SHIP)) {
            return Optional.empty();
        }
        boolean boundToShip = situation.is(Fact.TITLE, Title.INSTITUTION)
                && situation.stay() != Length.SHORT
                && !situation.is(Fact.RETURNS, Returns.WEEKLY, Returns.SEVERAL_MONTHLY);
        if (situation.keepsHome() && !boundToShip) {
            return Optional.of(Opinion.elsewhere(
                    ResidencePlace.OTHER,
                    "陸上に本拠がある",
                    "there is a base ashore",
                    Fact.OTHER,
                    Fact.FAMILY_AT,
                    Fact.PLACE_TO_RETURN_TO));
        }
        return Optional.of(
                boundToShip || situation.hasNowhereToReturn()
                        ? Opinion.resident(
                                "艦に居住する義務があるか、陸上に住居がない",
                                "the crew is bound to live on board, or there is nothing ashore",
                                Fact.TITLE,
                                Fact.OTHER)
                        : Opinion.open("陸上の住居の有無が明らかでない", "whether there is a home ashore is not known", Fact.OTHER)
                                .with("G10"));
    }
}
