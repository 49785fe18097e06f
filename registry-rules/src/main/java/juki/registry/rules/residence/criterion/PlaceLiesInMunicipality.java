package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Direction;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.ResidencePlace;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.ExistingRecord;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.Territory;

/**
 * The place lies in the municipality (区域内にある): a building on the line belongs to one municipality alone.
 */
final class PlaceLiesInMunicipality {

    static final Criterion CRITERION = Criterion.of("C-BORDER", "区域", "Territory")
            .at(Stage.TERRITORY)
            .on(
                    CertaintyMark.PARTLY_READ,
                    Authorities.AUTONOMY_10,
                    Authority.judgment("大阪高裁平成23年12月7日判決（平成23年（行コ）第100号）", "Osaka High Court 2011-12-07"))
            .saying(
                    "場所が区域内になければならない。境界上の建物は一の市区町村に限り、隣で記録済みならそのままとし、いずれにもなければ法第33条による。",
                    "The place must lie in the municipality; a building on the line belongs to one: where recorded next door it stays there, otherwise Art. 33 applies.")
            .appraising(PlaceLiesInMunicipality::appraise);

    private PlaceLiesInMunicipality() {}

    private static Optional<Opinion> appraise(Situation situation) {
        if (situation.is(Fact.TERRITORY, Territory.OUTSIDE)) {
            return Optional.of(Opinion.elsewhere(
                            ResidencePlace.OTHER,
                            "場所が区域外にある",
                            "the place lies outside the municipality",
                            Fact.TERRITORY)
                    .withoutSurvey());
        }
        if (!situation.is(Fact.TERRITORY, Territory.BOUNDARY)) {
            return Optional.empty();
        }
        if (situation.is(Fact.RECORD, ExistingRecord.OTHER)) {
            return Optional.of(Opinion.elsewhere(
                            ResidencePlace.OTHER,
                            "境界上の建物で、隣の市区町村に記録がある",
                            "the building stands on the line and the person is recorded next door",
                            Fact.TERRITORY,
                            Fact.RECORD)
                    .withoutSurvey());
        }
        return situation.isRecordedHere()
                ? Optional.of(Opinion.noted(
                        Direction.FOR,
                        "境界上の建物で、この市区町村に記録がある",
                        "the building stands on the line and the person is recorded here",
                        Fact.TERRITORY,
                        Fact.RECORD))
                : Optional.of(Opinion.open(
                                "境界上の建物で、いずれの市区町村に属するか定まっていない",
                                "the building stands on the line and belongs to neither municipality yet",
                                Fact.TERRITORY)
                        .with("G11"));
    }
}
