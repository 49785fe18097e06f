package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Direction;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;

/**
 * A record is evidence only (住民票は証拠の一つ): neither a record nor its absence decides, nor does a move-out filed without a move.
 */
final class RecordIsEvidenceOnly {

    static final Criterion CRITERION = Criterion.of("G7", "住民票の証拠力", "Records as evidence")
            .at(Stage.DATE)
            .on(
                    CertaintyMark.VERIFIED,
                    Authorities.COUNCILLOR_1997,
                    Authority.notice(
                            "昭和42年4月21日保険発第39号の2、平成19年3月23日事務連絡",
                            "Hoken 39-2 of 1967-04-21; office memorandum of 2007-03-23"))
            .saying(
                    "住民票の有無は有力な証拠にとどまる。転居の実体のない転出届で住所は失われない。",
                    "A record or its absence is strong evidence only; a move-out filed without a move ends nothing.")
            .appraising(RecordIsEvidenceOnly::appraise);

    private RecordIsEvidenceOnly() {}

    private static Optional<Opinion> appraise(Situation situation) {
        return situation
                .value(Fact.RECORD)
                .map(record -> Opinion.noted(
                        Direction.NEUTRAL,
                        "住民票の所在は証拠の一つとして見る",
                        "where a record exists is one piece of evidence",
                        Fact.RECORD));
    }
}
