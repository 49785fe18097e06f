package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.ResidencePlace;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.Nights;
import juki.registry.rules.residence.fact.PlaceKind;
import juki.registry.rules.residence.fact.YesOrNo;

/**
 * The place can be found (所在の特定できる場所): a residence is the base of a life in a real place. No fixed place, a moving
 * vehicle, or an office where letters are collected is none.
 */
final class PlaceCanBeFound {

    static final Criterion CRITERION = Criterion.of("G1", "生活の本拠", "Principal place of living")
            .at(Stage.PLACE)
            .on(CertaintyMark.VERIFIED, Authorities.CIVIL_CODE_22, Authorities.AUTONOMY_10, Authorities.STUDENTS_1954)
            .saying(
                    "住所とは現実に所在する場所における生活の本拠をいう。定まった場所がない、移動する車両、郵便の受取りだけの事務所は住所にならない。",
                    "A residence is the principal place of living in a real place; no fixed place, a moving vehicle or an office for letters is none.")
            .appraising(PlaceCanBeFound::appraise);

    private PlaceCanBeFound() {}

    private static Optional<Opinion> appraise(Situation situation) {
        if (situation.at(PlaceKind.NONE)) {
            return Optional.of(Opinion.elsewhere(
                            ResidencePlace.NONE,
                            "定まった場所がない。自立支援センター等の利用を案内する",
                            "there is no fixed place; refer to a support centre or shelter",
                            Fact.PLACE)
                    .withoutSurvey()
                    .with("C-HOMELESS"));
        }
        boolean nobodySleeps = situation.is(Fact.NIGHTS, Nights.ZERO) || situation.hasNotBegun();
        if (situation.at(PlaceKind.OFFICE, PlaceKind.SUPPORT_OFFICE) && nobodySleeps) {
            return Optional.of(Opinion.elsewhere(
                            situation.elsewhere(),
                            "郵便の受取り等に使うだけで、居住していない",
                            "it is used for letters and the like, and nobody lives there",
                            Fact.PLACE,
                            Fact.NIGHTS)
                    .withoutSurvey());
        }
        boolean tent = situation.at(PlaceKind.PARK_TENT);
        boolean movable = situation.at(PlaceKind.VEHICLE)
                && !(situation.is(Fact.STRUCTURE, YesOrNo.YES) && situation.is(Fact.PLACED_LAWFULLY, YesOrNo.YES));
        return movable || !tent && situation.is(Fact.STRUCTURE, YesOrNo.NO)
                ? Optional.of(Opinion.elsewhere(
                                situation.elsewhere(),
                                "住居としての実体がない、又は移動する",
                                "there is no dwelling, or it moves",
                                Fact.PLACE,
                                Fact.STRUCTURE)
                        .withoutSurvey())
                : Optional.empty();
    }
}
