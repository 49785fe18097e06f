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
 * A trainee stays for a year or more (研修・修養): residential courses are temporary by purpose. From which length on they move the base is
 * a policy: a year, though an inquiry of 1967 took trainees of up to two years as staying residents of their old place. Employees of
 * the institute live there.
 */
final class TraineeStaysForAYear {

    static final Criterion CRITERION = Criterion.of("C-TRAIN", "研修・職業訓練", "Trainees")
            .at(Stage.CATEGORY)
            .on(
                    CertaintyMark.GENERAL,
                    Authority.notice("昭和42年4月21日保険発第39号の2（照会）", "Hoken 39-2 of 1967-04-21 (inquiry)"),
                    Authorities.YARDSTICK_1971)
            .saying(
                    "研修等は目的上一時的で、元の住所。1年以上なら施設（基準期間は方針による）。職員として住み込む者は施設に住所がある。",
                    "Courses are temporary: the old residence; a year or more (a policy): the centre; employees who live in: there.")
            .appraising(TraineeStaysForAYear::appraise);

    private TraineeStaysForAYear() {}

    private static Optional<Opinion> appraise(Situation situation) {
        if (!situation.at(PlaceKind.TRAINING_CENTRE)) {
            return Optional.empty();
        }
        Length length = situation.stay(situation.policy().traineeYardstick());
        if (length == Length.LONG) {
            return Optional.of(
                    Opinion.resident("研修等が1年以上にわたる", "the course lasts as long as the yardstick", Fact.EXPECTED_STAY)
                            .presumed()
                            .with("G8"));
        }
        return Optional.of(Institutions.forLessThanAYear(situation, length, Fact.EXPECTED_STAY));
    }
}
