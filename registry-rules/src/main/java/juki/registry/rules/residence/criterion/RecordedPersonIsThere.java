package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Direction;
import juki.registry.rules.residence.EffectiveDateRule;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.ResidenceOutcome;
import juki.registry.rules.residence.Signal;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.OtherPlace;

/**
 * Whoever is recorded is there (不現住の調査): a trigger calls for a survey, and a survey that found nobody, with independent signs
 * besides, ends the residence. A single sign is never enough.
 */
final class RecordedPersonIsThere {

    static final Criterion CRITERION = Criterion.of("C-UNK", "不現住", "Absence of recorded persons")
            .at(Stage.ABSENCE)
            .on(
                    CertaintyMark.VERIFIED,
                    Authorities.ACT_8,
                    Authorities.ACT_34_2,
                    Authorities.ORDER_12,
                    Authority.practice("市区町村の職権消除要綱", "Municipal ordinances on ex officio removal"))
            .saying(
                    "郵便の返戻、申出等を端緒に実態調査をし、居住がなく、独立した複数の徴候があれば住所がないと認める。一つの徴候では足りない。",
                    "Returned mail, reports and the like give rise to a survey; nobody found, and several independent signs, end the residence; one sign never does.")
            .asking(RecordedPersonIsThere::appraise, RecordedPersonIsThere::review);

    private RecordedPersonIsThere() {}

    private static Optional<Opinion> appraise(Situation situation) {
        boolean agreed = Signal.in(situation).size() >= situation.policy().erasureSignals();
        if (situation.surveyFoundNobody() && agreed) {
            return Optional.of(Opinion.elsewhere(
                            situation.elsewhere(),
                            "実態調査で居住が確認されず、独立した徴候が複数ある",
                            "a survey found nobody, and several independent signs agree",
                            Fact.SURVEY,
                            Fact.TRIGGER,
                            Fact.MAIL,
                            Fact.UTILITIES,
                            Fact.LEAVE_DATE,
                            Fact.BELONGINGS)
                    .dated(situation.isRecordedHere() ? EffectiveDateRule.ED6 : EffectiveDateRule.ED5));
        }
        if (hasLeft(situation)) {
            return Optional.of(Opinion.elsewhere(
                            situation.elsewhere(),
                            "申出の場所を去った",
                            "the person has left the place",
                            Fact.LEAVE_DATE,
                            Fact.NIGHTS)
                    .dated(EffectiveDateRule.ED5));
        }
        return situation.surveySawLiving()
                ? Optional.of(Opinion.noted(Direction.FOR, "実態調査で居住が確認された", "a survey saw living there", Fact.SURVEY))
                : Optional.empty();
    }

    /** Whatever else speaks for a residence here, a trigger is followed up. */
    private static Optional<Opinion> review(Situation situation, Opinion provisional) {
        boolean residence = provisional
                .outcome()
                .filter(it -> it != ResidenceOutcome.NOT_RESIDENT)
                .isPresent();
        return residence && situation.says(Fact.TRIGGER) && !situation.surveySawLiving()
                ? Optional.of(Opinion.open(
                                "端緒があり、居住が実態調査で確認されていない",
                                "there is a trigger, and no survey has seen living there",
                                situation.surveyFoundNobody() ? Fact.MAIL : Fact.SURVEY)
                        .with("G10"))
                : Optional.empty();
    }

    private static boolean hasLeft(Situation situation) {
        boolean gone = situation
                .value(Fact.LEAVE_DATE)
                .filter(day -> !day.isAfter(situation.asOf()))
                .isPresent();
        return gone
                && !situation.sleepsHere()
                && !situation.is(Fact.OTHER, OtherPlace.ABROAD, OtherPlace.HOSPITAL, OtherPlace.PRISON, OtherPlace.SHIP)
                && !situation.says(Fact.EXPECTED_ABSENCE);
    }
}
