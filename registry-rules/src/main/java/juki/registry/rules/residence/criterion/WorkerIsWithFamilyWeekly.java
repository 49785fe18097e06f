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
import juki.registry.rules.residence.fact.Returns;
import juki.registry.rules.residence.fact.Title;
import juki.registry.rules.residence.fact.Whereabouts;

/**
 * A worker posted away is with the family every week (単身赴任): then the residence is at the family's home, as it is for a posting of
 * under a year. A long posting with rare returns has it at the posting place.
 */
final class WorkerIsWithFamilyWeekly {

    static final Criterion CRITERION = Criterion.of("C-WORK", "単身赴任", "Working apart from the family")
            .at(Stage.CATEGORY)
            .on(
                    CertaintyMark.GENERAL,
                    Authorities.WHOLE_LIFE_1960,
                    Authorities.YARDSTICK_1971,
                    Authority.judgment("長崎地裁昭和33年10月15日判決", "Nagasaki District Court 1958-10-15"))
            .saying(
                    "休日ごとに家族と過ごす者は家族の家。1年以上で帰宅がまれなら赴任先。1年未満は家族の家。",
                    "With the family on every day off: the family's home; a year or more with rare returns: the posting place; under a year: home.")
            .appraising(WorkerIsWithFamilyWeekly::appraise);

    private WorkerIsWithFamilyWeekly() {}

    private static Optional<Opinion> appraise(Situation situation) {
        if (!situation.hasFamilyElsewhere() || !situation.hasOtherHome()) {
            return Optional.empty();
        }
        if (situation.policy().weeklyReturn() && situation.is(Fact.RETURNS, Returns.WEEKLY)) {
            return Optional.of(Opinion.elsewhere(
                    ResidencePlace.OTHER,
                    "毎週家族のもとで過ごしている",
                    "every week is spent with the family",
                    Fact.RETURNS,
                    Fact.FAMILY_AT));
        }
        boolean working = situation.at(PlaceKind.COMPANY_DORMITORY, PlaceKind.DIET_LODGING)
                || situation.is(Fact.TITLE, Title.EMPLOYER)
                || situation.is(Fact.WORK, Whereabouts.HERE);
        if (!working) {
            return Optional.empty();
        }
        if (situation.stay() == Length.SHORT && situation.keepsHome()) {
            return Optional.of(Institutions.goesHome(situation));
        }
        boolean seldomBack = situation.says(Fact.RETURNS)
                || situation.at(PlaceKind.COMPANY_DORMITORY)
                || situation.is(Fact.TITLE, Title.EMPLOYER);
        return situation.stay() == Length.LONG && seldomBack && situation.sleepsHereMostly()
                ? Optional.of(Opinion.resident(
                                "1年以上の赴任で、家族のもとに毎週は帰らない",
                                "the posting lasts a year or more, without weekly returns to the family",
                                Fact.EXPECTED_STAY,
                                Fact.RETURNS,
                                Fact.WORK)
                        .presumed()
                        .with("G2"))
                : Optional.empty();
    }
}
