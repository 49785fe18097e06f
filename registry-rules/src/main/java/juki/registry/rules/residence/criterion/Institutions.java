package juki.registry.rules.residence.criterion;

import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.RecordAction;
import juki.registry.rules.residence.ResidencePlace;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Situation.Length;
import juki.registry.rules.residence.fact.ExistingRecord;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.FamilyContact;
import juki.registry.rules.residence.fact.OtherPlace;
import juki.registry.rules.residence.fact.PlaceKind;
import juki.registry.rules.residence.fact.PreviousBase;

/** What institutions have in common (施設に共通の判断): under a year one goes back home, unless there is none. */
final class Institutions {

    private Institutions() {}

    /** Somebody is in an institution for less than a year, or for nobody knows how long. */
    static Opinion forLessThanAYear(Situation situation, Length length, Fact<?> lengthFact) {
        if (situation.hasNowhereToReturn()) {
            return Opinion.resident(
                    "帰来地も引き取る者もない",
                    "there is nowhere to return to and nobody who would take the person in",
                    Fact.PLACE_TO_RETURN_TO,
                    Fact.OTHER,
                    Fact.FAMILY_CONTACT);
        }
        if (length != Length.SHORT) {
            return Opinion.open("滞在の見込みが明らかでない", "how long the stay will be is not known", lengthFact)
                    .with("G10");
        }
        return situation.keepsHome()
                ? goesHome(situation)
                : Opinion.open(
                                "帰来地の有無が明らかでない",
                                "whether there is a place to return to is not known",
                                Fact.PLACE_TO_RETURN_TO)
                        .with("G10");
    }

    /** The stay is temporary, and the residence is at the home. */
    static Opinion goesHome(Situation situation) {
        Opinion home = Opinion.elsewhere(
                        ResidencePlace.OTHER,
                        "一時的な滞在で、帰来地がある",
                        "the stay is temporary and there is a place to return to",
                        Fact.EXPECTED_STAY,
                        Fact.OTHER,
                        Fact.PLACE_TO_RETURN_TO,
                        Fact.FAMILY_CONTACT)
                .with("G8");
        return isTiedByFamilyAlone(situation) ? home.acting(RecordAction.REDIRECT) : home;
    }

    /**
     * Whether the previous base was given up, so that the residence has to be determined at the family's place. Where nobody says, it is
     * taken so of a grown-up whom nothing ties to the family's home but a close family: no record there is told of.
     */
    private static boolean isTiedByFamilyAlone(Situation situation) {
        return situation
                .value(Fact.PREVIOUS_BASE)
                .map(base -> base == PreviousBase.GIVEN_UP)
                .orElseGet(() -> !situation.isMinor()
                        && situation.at(PlaceKind.HOSPITAL, PlaceKind.NURSING_HOME, PlaceKind.REHABILITATION_FACILITY)
                        && situation.is(Fact.OTHER, OtherPlace.FAMILY_HOME)
                        && situation.is(Fact.FAMILY_CONTACT, FamilyContact.CLOSE)
                        && !situation.is(Fact.RECORD, ExistingRecord.OTHER, ExistingRecord.HERE));
    }

    /** The place asked about is the home of somebody who is away in an institution for less than a year. */
    static Opinion awayFromHome(Situation situation, String where, String whereEnglish) {
        return situation.isKeptWhileAway()
                ? Opinion.resident(
                                where + "だが、帰る場所として維持されている",
                                whereEnglish + ", and the place is kept to return to",
                                Fact.OTHER,
                                Fact.FAMILY_AT,
                                Fact.PLACE_TO_RETURN_TO,
                                Fact.BELONGINGS)
                        .whileAway()
                        .acting(RecordAction.KEEP)
                        .with("G8")
                : Opinion.open(
                                where + "で、申出の場所が維持されているか明らかでない",
                                whereEnglish + ", and whether the place is kept is not known",
                                Fact.PLACE_TO_RETURN_TO)
                        .with("G10");
    }
}
