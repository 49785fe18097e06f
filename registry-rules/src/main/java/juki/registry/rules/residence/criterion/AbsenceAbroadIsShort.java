package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.EffectiveDateRule;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.RecordAction;
import juki.registry.rules.residence.ResidencePlace;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;

/**
 * An absence abroad is short (国外滞在): for under a year the residence stays with the home kept, for a year or more there is none in
 * Japan from the day of leaving. Who lived alone and gave up the flat is not covered by the notice and is investigated.
 */
final class AbsenceAbroadIsShort {

    static final Criterion CRITERION = Criterion.of("C-ABR", "国外滞在", "Stays abroad")
            .at(Stage.ABSENCE)
            .on(
                    CertaintyMark.VERIFIED,
                    Authorities.YARDSTICK_1971,
                    Authorities.GIFT_TAX_2011,
                    Authority.judgment("東京高裁判決（文京区住民税）", "Tokyo High Court (local tax, Bunkyo)"))
            .saying(
                    "国外滞在の見込みが1年未満で本拠が維持されていれば住所は変わらず、1年以上なら出国の日から国内に住所がない。",
                    "Abroad for under a year with the base kept nothing changes; for a year or more there is no residence in Japan from departure.")
            .appraising(AbsenceAbroadIsShort::appraise);

    private AbsenceAbroadIsShort() {}

    private static Optional<Opinion> appraise(Situation situation) {
        if (!situation.isAwayAbroad() || situation.hasNotBegun()) {
            return Optional.empty();
        }
        if (situation
                .value(Fact.LEAVE_DATE)
                .filter(day -> day.isAfter(situation.asOf()))
                .isPresent()) {
            return Optional.of(stays("出国の日がまだ来ていない", "the day of leaving has not come"));
        }
        return Optional.of(
                switch (situation.absence()) {
                    case SHORT -> ofShort(situation);
                    case LONG -> ofLong(situation);
                    case UNKNOWN, UNSTATED ->
                        Opinion.open(
                                        "国外滞在の見込み期間が明らかでない",
                                        "how long the person will be abroad is not known",
                                        Fact.EXPECTED_ABSENCE)
                                .with("G10");
                });
    }

    private static Opinion ofShort(Situation situation) {
        return situation.isKeptWhileAway()
                ? stays("国外滞在は1年未満の見込みで、本拠が維持されている", "less than a year abroad is expected and the base is kept")
                : Opinion.open(
                                "1年未満の国外滞在だが、国内の本拠が維持されているか明らかでない",
                                "less than a year abroad, and it is not known whether the base is kept",
                                Fact.PLACE_TO_RETURN_TO)
                        .with("G10");
    }

    private static Opinion ofLong(Situation situation) {
        Opinion left = Opinion.elsewhere(
                        ResidencePlace.ABROAD,
                        "国外滞在が1年以上にわたる",
                        "the absence abroad is of a year or more",
                        Fact.EXPECTED_STAY,
                        Fact.EXPECTED_ABSENCE,
                        Fact.LEAVE_DATE)
                .withoutSurvey()
                .with("G8");
        boolean known = situation
                .value(Fact.PLAN_CHANGED_ON)
                .filter(day -> !day.isAfter(situation.asOf()))
                .isPresent();
        return known && situation.policy().changedExpectationIsEvent()
                ? left.dated(EffectiveDateRule.ED4)
                : left.dated(EffectiveDateRule.ED5);
    }

    private static Opinion stays(String wording, String english) {
        return Opinion.resident(
                        wording,
                        english,
                        Fact.EXPECTED_STAY,
                        Fact.EXPECTED_ABSENCE,
                        Fact.LEAVE_DATE,
                        Fact.FAMILY_AT,
                        Fact.PLACE_TO_RETURN_TO)
                .whileAway()
                .acting(RecordAction.KEEP)
                .with("G8");
    }
}
