package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Situation.Length;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.PlaceKind;

/**
 * A soldier lives in barracks (営舎): the duty to live there makes them the base of a posting of a year or more. A basic course of months
 * leaves the residence at home; practice differs.
 */
final class SoldierLivesInBarracks {

    static final Criterion CRITERION = Criterion.of("C-BARR", "自衛隊営舎", "Barracks")
            .at(Stage.CATEGORY)
            .on(
                    CertaintyMark.GENERAL,
                    Authority.notice(
                            "自衛隊法第55条、同法施行規則第51条", "Self-Defense Forces Act Art. 55; Enforcement Rule Art. 51"))
            .saying(
                    "営舎内居住の義務により、1年以上の配属では営舎が本拠となる。数か月の教育課程では家庭のまま。",
                    "The duty to live in barracks makes them the base of a posting of a year or more; months of basic training do not.")
            .appraising(SoldierLivesInBarracks::appraise);

    private SoldierLivesInBarracks() {}

    private static Optional<Opinion> appraise(Situation situation) {
        if (!situation.at(PlaceKind.BARRACKS)) {
            return Optional.empty();
        }
        return Optional.of(
                situation.stay() == Length.SHORT && situation.keepsHome()
                        ? Institutions.goesHome(situation)
                        : Opinion.resident(
                                "営舎に居住する義務がある", "there is a duty to live in barracks", Fact.PLACE, Fact.EXPECTED_STAY));
    }
}
