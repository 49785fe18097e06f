package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.RecordAction;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Situation.Length;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;

/**
 * The base outlasts a short stay elsewhere (1年未満の滞在): a stay or absence expected to be under one year does not move it if a place to
 * return to is kept.
 */
final class BaseOutlastsShortStay {

    static final Criterion CRITERION = Criterion.of("G8", "1年の目安", "One-year yardstick")
            .at(Stage.CATEGORY)
            .on(CertaintyMark.VERIFIED, Authorities.YARDSTICK_1971)
            .saying(
                    "帰来地を維持した1年未満の滞在・不在では本拠は移らず、1年以上なら通常は移る。",
                    "With a place to return to, under a year moves nothing; a year or more usually does.")
            .appraising(BaseOutlastsShortStay::appraise);

    private BaseOutlastsShortStay() {}

    private static Optional<Opinion> appraise(Situation situation) {
        boolean awayForShort = situation.isAway()
                && situation.value(Fact.EXPECTED_ABSENCE).isPresent()
                && situation.absence() == Length.SHORT
                && situation.isKeptWhileAway();
        if (awayForShort) {
            return Optional.of(Opinion.resident(
                            "1年未満の不在で、本拠が維持されている",
                            "the absence is under a year, and the base is kept",
                            Fact.EXPECTED_ABSENCE,
                            Fact.FAMILY_AT,
                            Fact.BELONGINGS,
                            Fact.PLACE_TO_RETURN_TO)
                    .whileAway()
                    .acting(RecordAction.KEEP));
        }
        return situation.stay() == Length.SHORT && situation.keepsHome() && !situation.isBackFromAbroad()
                ? Optional.of(Institutions.goesHome(situation))
                : Optional.empty();
    }
}
