package juki.registry.rules.residence.criterion;

import juki.registry.rules.residence.Direction;
import juki.registry.rules.residence.ResidencePolicy;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.FamilyAt;
import juki.registry.rules.residence.fact.FamilyContact;
import juki.registry.rules.residence.fact.Intention;
import juki.registry.rules.residence.fact.MailDelivery;
import juki.registry.rules.residence.fact.Whereabouts;

/** What breaks a tie of two objectively equal places (同等の場合の決め手). */
final class TieBreaks {

    private TieBreaks() {}

    /** Which way one of them points. */
    static Direction direction(ResidencePolicy.TieBreaker breaker, Situation situation) {
        return switch (breaker) {
            case FAMILY ->
                side(
                        situation.is(Fact.FAMILY_AT, FamilyAt.CANDIDATE)
                                && !situation.is(Fact.FAMILY_CONTACT, FamilyContact.NONE),
                        situation.hasFamilyElsewhere());
            case SCHOOL ->
                side(situation.is(Fact.SCHOOL, Whereabouts.HERE), situation.is(Fact.SCHOOL, Whereabouts.OTHER));
            // Letters that arrive here may arrive at the other place as well; those that come back do not arrive here.
            case MAIL -> side(false, situation.is(Fact.MAIL, MailDelivery.RETURNED));
            case INTENTION ->
                side(situation.is(Fact.INTENTION, Intention.HERE), situation.is(Fact.INTENTION, Intention.OTHER));
        };
    }

    private static Direction side(boolean here, boolean elsewhere) {
        return here ? Direction.FOR : elsewhere ? Direction.AGAINST : Direction.NEUTRAL;
    }
}
