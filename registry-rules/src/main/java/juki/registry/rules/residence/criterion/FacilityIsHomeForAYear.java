package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Situation.Length;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.PlaceKind;
import juki.registry.rules.residence.fact.Whereabouts;

/**
 * A welfare facility is home from a year on (社会福祉施設): a stay expected to last a year or more makes it the residence. A rehabilitation
 * facility for the elderly is on the way home and normally not. Special rules of insurance (住所地特例) change nothing here.
 */
final class FacilityIsHomeForAYear {

    static final Criterion CRITERION = Criterion.of("C-FAC", "社会福祉施設", "Welfare facilities")
            .at(Stage.CATEGORY)
            .on(CertaintyMark.GENERAL, Authorities.YARDSTICK_1971, Authorities.PRACTICE)
            .saying(
                    "1年以上の入所が見込まれれば施設に住所がある。老健は通過施設で原則として住所としない。帰来地がなければ施設。",
                    "Expected for a year or more, the facility; a rehabilitation facility normally not; with nowhere to return to, the facility.")
            .appraising(FacilityIsHomeForAYear::appraise);

    private FacilityIsHomeForAYear() {}

    private static Optional<Opinion> appraise(Situation situation) {
        boolean rehabilitation = situation.at(PlaceKind.REHABILITATION_FACILITY);
        if (!rehabilitation
                && !situation.at(PlaceKind.NURSING_HOME, PlaceKind.WELFARE_FACILITY, PlaceKind.CHILDRENS_HOME)) {
            return Optional.empty();
        }
        Length length = situation.stay();
        boolean transitional = rehabilitation
                && situation.keepsHome()
                && !(length == Length.LONG && situation.is(Fact.BELONGINGS, Whereabouts.HERE));
        if (transitional) {
            return Optional.of(Institutions.goesHome(situation));
        }
        return Optional.of(
                length == Length.LONG
                        ? Opinion.resident(
                                        "1年以上の入所が見込まれる",
                                        "a year or more in the facility is expected",
                                        Fact.EXPECTED_STAY,
                                        Fact.PLACE)
                                .with("G8")
                        : Institutions.forLessThanAYear(situation, length, Fact.EXPECTED_STAY));
    }
}
