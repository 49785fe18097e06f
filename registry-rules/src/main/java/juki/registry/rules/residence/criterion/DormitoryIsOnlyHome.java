package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.PlaceKind;

/**
 * A company dormitory is the only home (会社の寮): who gave up the previous flat lives there.
 */
final class DormitoryIsOnlyHome {

    static final Criterion CRITERION = Criterion.of("C-DORM", "会社の寮", "Company dormitories")
            .at(Stage.CATEGORY)
            .on(
                    CertaintyMark.VERIFIED,
                    Authority.practice("期間工の案内", "Pages for fixed-term workers"),
                    Authorities.ACT_22)
            .saying(
                    "前の住居を引き払い寮に住む者は寮に住所がある。",
                    "Who gave up the previous flat and lives in the dormitory has the residence there.")
            .appraising(DormitoryIsOnlyHome::appraise);

    private DormitoryIsOnlyHome() {}

    private static Optional<Opinion> appraise(Situation situation) {
        return situation.at(PlaceKind.COMPANY_DORMITORY) && !situation.keepsHome() && situation.sleepsHere()
                ? Optional.of(Opinion.resident(
                        "前の住居を引き払い、寮に住んでいる", "the dormitory is the only home", Fact.PLACE, Fact.OTHER, Fact.NIGHTS))
                : Optional.empty();
    }
}
