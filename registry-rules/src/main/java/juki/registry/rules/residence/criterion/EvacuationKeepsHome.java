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
import juki.registry.rules.residence.fact.PlaceKind;

/**
 * An evacuation keeps the home (避難者): while return is intended and no move is notified the residence stays; settling in the host town
 * moves it. An evacuation site is never a residence.
 */
final class EvacuationKeepsHome {

    static final Criterion CRITERION = Criterion.of("C-EVAC", "避難者", "Evacuees")
            .at(Stage.CATEGORY)
            .on(
                    CertaintyMark.VERIFIED,
                    Authority.notice(
                            "東日本大震災における原子力発電所の事故による避難住民に係る事務処理の特例等に関する法律（平成23年法律第98号）",
                            "Act on evacuees of the nuclear accident (Act 98 of 2011)"))
            .saying(
                    "帰る意思があり届出をしないうちは避難元に住所がある。避難先に定住し届け出れば移る。避難所は住所にならない。",
                    "While return is intended and nothing is notified, the residence stays; settling on notification moves it; an evacuation site is none.")
            .appraising(EvacuationKeepsHome::appraise);

    private EvacuationKeepsHome() {}

    private static Optional<Opinion> appraise(Situation situation) {
        if (situation.at(PlaceKind.EVACUATION_SITE)) {
            ResidencePlace home = situation.elsewhere();
            return Optional.of(Opinion.elsewhere(
                    home == ResidencePlace.UNKNOWN ? ResidencePlace.OTHER : home,
                    "避難所は生活の本拠にならない",
                    "an evacuation site is no base",
                    Fact.PLACE));
        }
        if (!situation.at(PlaceKind.TEMPORARY_HOUSING)) {
            return Optional.empty();
        }
        if (situation.hasNowhereToReturn()) {
            return Optional.of(Opinion.resident(
                    "元の住居を失い、ほかに住居がない",
                    "the old home is lost and there is no other",
                    Fact.PLACE_TO_RETURN_TO,
                    Fact.OTHER));
        }
        if (!situation.isFiled() || situation.stay() == Length.SHORT) {
            return Optional.of(Opinion.elsewhere(
                    situation.elsewhere(),
                    "避難中であり、元の住所に帰ることが予定されている",
                    "the stay is an evacuation, and return is intended",
                    Fact.PLACE_TO_RETURN_TO,
                    Fact.FILED));
        }
        return Optional.of(Opinion.resident(
                        "避難先に定住し、届け出た",
                        "the person settled in the host town and notified it",
                        Fact.FILED,
                        Fact.EXPECTED_STAY)
                .presumed());
    }
}
