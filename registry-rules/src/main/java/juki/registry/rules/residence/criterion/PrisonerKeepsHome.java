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

/**
 * A prisoner keeps the home that is kept for him (刑事施設): only who has nothing left outside can have the residence at the institution.
 * Detention before trial changes nothing. Inmates are not surveyed.
 */
final class PrisonerKeepsHome {

    static final Criterion CRITERION = Criterion.of("C-PRIS", "刑事施設", "Prisons and detention")
            .at(Stage.CATEGORY)
            .on(
                    CertaintyMark.GENERAL,
                    Authority.practice("支援団体の説明、市区町村の要綱", "Pages of support associations; municipal ordinances"))
            .saying(
                    "家族が家と交流を保てば家族の住所。何も残らない単身者は施設の所在地とすることがある。未決の拘禁では変わらない。",
                    "While the family keeps house and contact, there; a single person with nothing left may have it at the institution; detention before trial changes nothing.")
            .appraising(PrisonerKeepsHome::appraise);

    private PrisonerKeepsHome() {}

    private static Optional<Opinion> appraise(Situation situation) {
        if (situation.at(PlaceKind.DETENTION)) {
            return Optional.of(Opinion.elsewhere(
                            situation.elsewhere(),
                            "未決の拘禁は住所を変えない",
                            "detention before trial does not change the residence",
                            Fact.PLACE)
                    .with("G8"));
        }
        if (situation.at(PlaceKind.PRISON)) {
            return Optional.of(inPrison(situation));
        }
        return situation.isAwayIn(OtherPlace.PRISON)
                ? Optional.of(Institutions.awayFromHome(situation, "収容中", "in prison"))
                : Optional.empty();
    }

    private static Opinion inPrison(Situation situation) {
        if (situation.keepsHome()) {
            return Opinion.elsewhere(
                    ResidencePlace.OTHER,
                    "家族等が住居と交流を保っている",
                    "a home and contact are kept outside",
                    Fact.OTHER,
                    Fact.FAMILY_CONTACT,
                    Fact.PLACE_TO_RETURN_TO);
        }
        return situation.hasNowhereToReturn() && situation.stay() == Length.LONG
                ? Opinion.resident(
                        "帰る場所がなく、1年以上収容される",
                        "there is nowhere to return to, and a year or more is to be served",
                        Fact.PLACE_TO_RETURN_TO,
                        Fact.EXPECTED_STAY)
                : Opinion.open(
                                "帰る場所の有無が明らかでない",
                                "whether there is a place to return to is not known",
                                Fact.PLACE_TO_RETURN_TO)
                        .with("G10");
    }
}
