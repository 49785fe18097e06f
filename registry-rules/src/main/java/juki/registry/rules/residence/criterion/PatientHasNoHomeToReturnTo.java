package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.ResidencePlace;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Situation.Length;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.MedicalOpinion;
import juki.registry.rules.residence.fact.OtherPlace;
import juki.registry.rules.residence.fact.PlaceKind;

/**
 * A patient stays in hospital for a year or more, or has no home to return to (入院患者): otherwise the residence is at home. Relatives
 * without contact count as nobody.
 */
final class PatientHasNoHomeToReturnTo {

    static final Criterion CRITERION = Criterion.of("C-HOSP", "入院", "In-patients")
            .at(Stage.CATEGORY)
            .on(CertaintyMark.GENERAL, Authorities.NHI_HOSPITAL_1972, Authorities.YARDSTICK_1971, Authorities.PRACTICE)
            .saying(
                    "医師が1年以上の入院を要すると認めれば病院、1年未満で帰来地があれば帰来地。帰る場所も引き取る者もなければ期間を問わず病院。",
                    "A year or more by the doctor's expectation: the hospital; less with a place to return to: that place; nowhere and nobody to return to: the hospital, however short.")
            .appraising(PatientHasNoHomeToReturnTo::appraise);

    private PatientHasNoHomeToReturnTo() {}

    private static Optional<Opinion> appraise(Situation situation) {
        if (situation.at(PlaceKind.HOSPITAL)) {
            return Optional.of(inHospital(situation));
        }
        return situation.isAwayIn(OtherPlace.HOSPITAL) ? Optional.of(atHome(situation)) : Optional.empty();
    }

    private static Opinion inHospital(Situation situation) {
        Length length = situation
                .medical()
                .map(it -> it == MedicalOpinion.ONE_YEAR_OR_MORE ? Length.LONG : Length.SHORT)
                .orElseGet(situation::stay);
        if (length == Length.LONG) {
            return Opinion.resident(
                            "1年以上の入院が見込まれる", "a year or more in hospital is expected", Fact.MEDICAL, Fact.EXPECTED_STAY)
                    .with("G8");
        }
        return Institutions.forLessThanAYear(situation, length, Fact.MEDICAL);
    }

    private static Opinion atHome(Situation situation) {
        boolean long_ = situation
                .medical()
                .map(it -> it == MedicalOpinion.ONE_YEAR_OR_MORE)
                .orElseGet(() -> situation.absence() == Length.LONG);
        if (long_) {
            return Opinion.elsewhere(
                            ResidencePlace.OTHER,
                            "1年以上の入院が見込まれる",
                            "a year or more in hospital is expected",
                            Fact.MEDICAL,
                            Fact.EXPECTED_ABSENCE)
                    .with("G8");
        }
        return Institutions.awayFromHome(situation, "入院中", "in hospital");
    }
}
