package juki.registry.rules.residence.criterion;

import java.util.List;
import java.util.Optional;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.EffectiveDateRule;
import juki.registry.rules.residence.OpenQuestion;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.RecordAction;
import juki.registry.rules.residence.ResidencePlace;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.PlaceKind;

/**
 * A newborn lives with the household (出生): from birth, and not where the hospital is. A missing notice of birth holds up the recording,
 * not the residence.
 */
final class NewbornLivesWithHousehold {

    static final Criterion CRITERION = Criterion.of("C-NEWB", "出生", "Newborn children")
            .at(Stage.CATEGORY)
            .on(
                    CertaintyMark.VERIFIED,
                    Authorities.ACT_22,
                    Authority.judgment("最高裁平成21年4月17日判決", "Supreme Court 2009-04-17"))
            .saying(
                    "出生は転入に当たらず、出生の時から世帯の住所に住所がある。病院の所在地ではない。",
                    "Birth is no move-in; from birth the child lives where the household lives, and not where the hospital is.")
            .appraising(NewbornLivesWithHousehold::appraise);

    private NewbornLivesWithHousehold() {}

    private static Optional<Opinion> appraise(Situation situation) {
        if (!situation.isNewborn()) {
            return Optional.empty();
        }
        if (situation.hasFamilyElsewhere()) {
            return Optional.of(Opinion.elsewhere(
                            ResidencePlace.OTHER,
                            "新生児の世帯は別の場所にある",
                            "the household of the newborn is elsewhere",
                            Fact.FAMILY_AT,
                            Fact.PLACE)
                    .acting(RecordAction.REDIRECT));
        }
        if (situation.at(PlaceKind.HOSPITAL)) {
            return Optional.of(Opinion.open(
                            "新生児の世帯の所在が明らかでない", "where the household of the newborn lives is not known", Fact.FAMILY_AT)
                    .with("G10"));
        }
        Opinion here = Opinion.resident(
                        "新生児の世帯が申出の場所にある", "the household of the newborn lives here", Fact.FAMILY_AT, Fact.BIRTH_NOTICE)
                .dated(EffectiveDateRule.ED2)
                .whileAway();
        return Optional.of(
                situation.lacksBirthNotice()
                        ? here.acting(RecordAction.HOLD)
                                .asking(List.of(OpenQuestion.missing(Fact.BIRTH_NOTICE)))
                                .with("C-NOKO")
                        : here);
    }
}
