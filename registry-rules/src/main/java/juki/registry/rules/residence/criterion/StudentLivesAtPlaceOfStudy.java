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
import juki.registry.rules.residence.fact.PlaceKind;
import juki.registry.rules.residence.fact.Returns;
import juki.registry.rules.residence.fact.Whereabouts;

/**
 * A student lives at the place of study (学生): in dormitory or lodging, unless it is near the home and the student is often back outside
 * vacations. A wish to keep the record with the parents does not matter.
 */
final class StudentLivesAtPlaceOfStudy {

    static final Criterion CRITERION = Criterion.of("C-STU", "学生", "Students")
            .at(Stage.CATEGORY)
            .on(CertaintyMark.VERIFIED, Authorities.STUDENTS_1954, Authorities.YARDSTICK_1971)
            .saying(
                    "修学のため居住する寮・下宿に住所がある。家族の家に近く、休暇以外にもしばしば帰るときは家族の家。1年未満の在学は元の住所。",
                    "The dormitory or lodging; the family's home if it is near and the student is often back outside vacations; under a year the old residence.")
            .appraising(StudentLivesAtPlaceOfStudy::appraise);

    private StudentLivesAtPlaceOfStudy() {}

    private static final int EARLIEST_LODGING = 15;

    private static Optional<Opinion> appraise(Situation situation) {
        boolean student = situation.at(PlaceKind.STUDENT_DORMITORY)
                || situation.at(PlaceKind.DWELLING)
                        && situation.is(Fact.SCHOOL, Whereabouts.HERE)
                        && situation
                                .value(Fact.AGE)
                                .filter(age -> age >= EARLIEST_LODGING)
                                .isPresent();
        if (!student || !situation.keepsHome()) {
            return Optional.empty();
        }
        if (situation.stay() == Length.SHORT) {
            return Optional.of(Institutions.goesHome(situation));
        }
        boolean oftenBack = situation.policy().weeklyReturn() && situation.is(Fact.RETURNS, Returns.WEEKLY);
        return Optional.of(
                oftenBack
                        ? Opinion.elsewhere(
                                ResidencePlace.OTHER,
                                "家族の家に近く、休暇以外にもしばしば帰っている",
                                "the family's home is near, and the student is often back outside vacations",
                                Fact.RETURNS,
                                Fact.OTHER_NIGHTS)
                        : Opinion.resident(
                                        "修学のため寮・下宿に居住している",
                                        "the student lives in dormitory or lodging to study",
                                        Fact.SCHOOL,
                                        Fact.PLACE,
                                        Fact.RETURNS)
                                .presumed());
    }
}
