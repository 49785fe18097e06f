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
import juki.registry.rules.residence.fact.ExistingRecord;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.PlaceKind;

/**
 * A refuge from violence moves nothing (緊急避難): days or weeks in an emergency shelter leave the residence as it is; a new dwelling is
 * judged like any other. Reasons shown to the other party must never tell of the place.
 */
final class RefugeMovesNothing {

    static final Criterion CRITERION = Criterion.of("C-DV", "DV等の避難", "Refuge from violence")
            .at(Stage.CATEGORY)
            .on(
                    CertaintyMark.ENGINEERING,
                    Authority.practice("住民基本台帳事務における支援措置", "Protective measures of the registry"))
            .saying(
                    "緊急の一時避難では住所は移らない。新たな住居は通常の基準による。理由により所在を知らせてはならない。",
                    "An emergency shelter moves nothing; a new dwelling is judged as usual; the reasons must not expose the place.")
            .appraising(RefugeMovesNothing::appraise);

    private RefugeMovesNothing() {}

    private static Optional<Opinion> appraise(Situation situation) {
        if (!situation.at(PlaceKind.EMERGENCY_SHELTER)) {
            return Optional.empty();
        }
        if (situation.stay() == Length.LONG) {
            return Optional.of(
                    Opinion.resident("避難先での生活が1年以上にわたる", "living there lasts a year or more", Fact.EXPECTED_STAY)
                            .with("G8"));
        }
        boolean unrecorded = situation.is(Fact.RECORD, ExistingRecord.NONE, ExistingRecord.ERASED);
        return Optional.of(Opinion.elsewhere(
                        unrecorded ? situation.elsewhere() : ResidencePlace.OTHER,
                        "緊急の一時避難では住所は移らない",
                        "an emergency refuge moves nothing",
                        Fact.PLACE,
                        Fact.EXPECTED_STAY)
                .with("G8"));
    }
}
