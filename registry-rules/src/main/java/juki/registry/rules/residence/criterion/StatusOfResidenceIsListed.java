package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.law.Statute;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Direction;
import juki.registry.rules.residence.EffectiveDateRule;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.RecordAction;
import juki.registry.rules.residence.ResidencePlace;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.ForeignStatus;

/**
 * Status of a foreign national is one of those listed (外国人住民の区分): only the four groups of Art. 30-45 are recorded, whoever
 * else lives here in fact. Those in transit after birth or loss of nationality are recorded for sixty days, counted from the day
 * after.
 */
final class StatusOfResidenceIsListed {

    static final Criterion CRITERION = Criterion.of("C-FOR", "外国人住民", "Foreign residents")
            .at(Stage.SCOPE)
            .on(
                    CertaintyMark.VERIFIED,
                    Authorities.ACT_30_45,
                    Authority.of(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 50)))
            .saying(
                    "中長期在留者、特別永住者、一時庇護・仮滞在許可者、出生・国籍喪失による経過滞在者（60日）に限り記載する。住所の認定は日本人と同じ。",
                    "Only mid to long-term residents, special permanent residents, those granted temporary refuge or provisional stay, and those in transit for 60 days are recorded; the residence itself is found as for Japanese.")
            .appraising(StatusOfResidenceIsListed::appraise);

    private StatusOfResidenceIsListed() {}

    private static final int DAYS_IN_TRANSIT = 60;

    private static Optional<Opinion> appraise(Situation situation) {
        if (!situation.says(Fact.NATIONALITY)) {
            return Optional.of(Opinion.open("国籍が明らかでない", "the nationality is not known", Fact.NATIONALITY));
        }
        if (!situation.isForeign()) {
            return Optional.empty();
        }
        return Optional.of(situation
                .value(Fact.FOREIGN_STATUS)
                .map(status -> of(situation, status))
                .orElseGet(() ->
                        Opinion.open("在留の区分が明らかでない", "the status of residence is not known", Fact.FOREIGN_STATUS)));
    }

    private static Opinion of(Situation situation, ForeignStatus status) {
        boolean listed = switch (status) {
            case MID_TO_LONG_TERM, SPECIAL_PERMANENT, TEMPORARY_REFUGE, PROVISIONAL_STAY -> true;
            case TRANSITIONAL_BY_BIRTH, TRANSITIONAL_BY_LOSS_OF_NATIONALITY ->
                situation
                        .value(Fact.FOREIGN_STATUS_SINCE)
                        .filter(day -> day.plusDays(DAYS_IN_TRANSIT).isBefore(situation.asOf()))
                        .isEmpty();
            case THREE_MONTHS_OR_LESS, SHORT_TERM, DIPLOMAT, OFFICIAL, FORCES, NO_VALID_STATUS -> false;
        };
        if (!listed) {
            return outside(situation, "法第30条の45の区分に当たらない", "the status is none of those of Art. 30-45");
        }
        return situation
                        .value(Fact.FOREIGN_STATUS_SINCE)
                        .filter(day -> day.isAfter(situation.asOf()))
                        .isPresent()
                ? outside(situation, "区分に該当するのは後日である", "the status begins on a later day")
                : Opinion.noted(
                        Direction.NEUTRAL,
                        "法第30条の45の区分に当たる",
                        "the status is one of those of Art. 30-45",
                        Fact.FOREIGN_STATUS);
    }

    static Opinion outside(Situation situation, String wording, String english) {
        Opinion outside = Opinion.elsewhere(ResidencePlace.OUT_OF_SCOPE, wording, english, Fact.FOREIGN_STATUS)
                .withoutSurvey();
        return situation.isRecordedHere()
                ? outside.acting(RecordAction.ERASE).dated(EffectiveDateRule.ED7)
                : outside.acting(RecordAction.REFUSE).dated(EffectiveDateRule.ED9);
    }
}
