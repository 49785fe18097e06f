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
import juki.registry.rules.residence.fact.PlaceKind;
import juki.registry.rules.residence.fact.Title;
import juki.registry.rules.residence.fact.YesOrNo;

/**
 * Objections outside the facts of residence are left out of account (居住外の異論は考慮しない): the mayor may examine only
 * whether the facts of residence are true.
 */
final class ObjectionsAreLeftOut {

    static final Criterion CRITERION = Criterion.of("G6", "審査の限度", "Limits of the examination")
            .at(Stage.STRIPPING)
            .on(
                    CertaintyMark.VERIFIED,
                    Authorities.REFUSAL_2003,
                    Authority.judgment("東京高裁平成14年5月15日判決", "Tokyo High Court 2002-05-15"))
            .saying(
                    "審査できるのは居住の事実の真偽に限る。権原、家主の禁止、思想信条、治安は不受理の理由にならない。",
                    "Only the truth of the residence facts is examined; title, a ban of the landlord, ideology and security are no grounds.")
            .appraising(ObjectionsAreLeftOut::appraise);

    private ObjectionsAreLeftOut() {}

    private static Optional<Opinion> appraise(Situation situation) {
        if (situation.leftOut(Fact.OBJECTION)) {
            return Optional.of(Opinion.noted(
                    Direction.NEUTRAL,
                    "居住の事実以外の異論は考慮しない",
                    "objections outside the facts of residence are left out of account"));
        }
        boolean withoutTitle = situation.is(Fact.CONSENT, YesOrNo.NO)
                || situation.is(Fact.TITLE, Title.NONE)
                || situation.is(Fact.PLACED_LAWFULLY, YesOrNo.NO);
        return withoutTitle && situation.at(PlaceKind.DWELLING)
                ? Optional.of(Opinion.noted(
                        Direction.NEUTRAL,
                        "権原、同意、建築法規の適否は住宅の住所の認定を左右しない",
                        "title, consent and building law do not decide about a dwelling",
                        Fact.TITLE,
                        Fact.CONSENT,
                        Fact.PLACED_LAWFULLY))
                : Optional.empty();
    }
}
