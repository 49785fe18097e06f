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
import juki.registry.rules.residence.fact.Title;
import juki.registry.rules.residence.fact.Whereabouts;

/**
 * A seasonal worker returns (出稼ぎ・季節労働): going back after a month to under a year is what seasonal work means, so the residence stays
 * at home.
 */
final class SeasonalWorkerReturns {

    static final Criterion CRITERION = Criterion.of("C-SEAS", "出稼ぎ・季節労働", "Seasonal work")
            .at(Stage.CATEGORY)
            .on(CertaintyMark.PARTLY_READ, Authorities.YARDSTICK_1971)
            .saying(
                    "1月以上1年未満働いて帰るのが出稼ぎであり、住所は家族の住む家にある。",
                    "Seasonal work is to go back after a month to under a year; the residence is at home.")
            .appraising(SeasonalWorkerReturns::appraise);

    private SeasonalWorkerReturns() {}

    private static Optional<Opinion> appraise(Situation situation) {
        boolean working = situation.at(PlaceKind.COMPANY_DORMITORY)
                || situation.is(Fact.TITLE, Title.EMPLOYER) && situation.is(Fact.WORK, Whereabouts.HERE);
        return working && situation.stay() == Length.SHORT && situation.keepsHome() && !situation.says(Fact.RETURNS)
                ? Optional.of(Institutions.goesHome(situation))
                : Optional.empty();
    }
}
