package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.ResidencePlace;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.PlaceKind;

/**
 * A villa is seasonal (別荘): beside another home it is none; lived in all the year as the only home it is a dwelling.
 */
final class VillaIsSeasonal {

    static final Criterion CRITERION = Criterion.of("C-VILLA", "別荘", "Villas")
            .at(Stage.COMPETITION)
            .on(CertaintyMark.VERIFIED, Authorities.WHOLE_LIFE_1960, Authorities.ACT_4)
            .saying(
                    "季節的な利用では住所にならない。通年の唯一の住居なら住宅と同じ。",
                    "Seasonal use is no residence; as the only home all the year it is a dwelling.")
            .appraising(VillaIsSeasonal::appraise);

    private VillaIsSeasonal() {}

    private static Optional<Opinion> appraise(Situation situation) {
        return situation.at(PlaceKind.VILLA) && situation.hasOtherHome()
                ? Optional.of(Opinion.elsewhere(
                                ResidencePlace.OTHER,
                                "別荘のほかに住居がある",
                                "there is a home besides the villa",
                                Fact.PLACE,
                                Fact.OTHER)
                        .presumed())
                : Optional.empty();
    }
}
