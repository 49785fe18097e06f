package juki.registry.rules.residence.criterion;

import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Stage;

/**
 * There is one residence (住所は一つ): at one time a person has exactly one in Japan, looked for in the whole of life.
 */
final class ResidenceIsOne {

    static final Criterion CRITERION = Criterion.of("G3", "住所の単一性", "One residence")
            .at(Stage.COMPETITION)
            .on(CertaintyMark.VERIFIED, Authorities.WHOLE_LIFE_1960, Authorities.ACT_4)
            .saying(
                    "住所は一つに限る。私生活、職業、政治活動の中心を分けない。",
                    "There is exactly one residence; private, business and political life are not split.")
            .appliedByOthers();

    private ResidenceIsOne() {}
}
