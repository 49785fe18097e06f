package juki.registry.rules.moveout;

import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveOut;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Destination is elsewhere (転出先は市外): moving out means leaving the municipality; a move inside it is an address
 * change (転居). A ward of a designated city has a code of its own, so a move between wards is not objected to.
 *
 * <p>Basis: Basic Resident Registration Act Art. 24, since 1967-11-10. Catalogue T-02; error as in a product's
 * practice and by logic.
 */
final class DestinationIsElsewhere {

    private static final Objection HERE = Objection.to("転出先住所", "destination")
            .because("転出先がこの市区町村になっています", "the destination is this municipality")
            .remedy("市区町村内の異動は転居として処理してください", "record a move inside the municipality as an address change");

    static final Rule RULE = Rule.asserting("MOVE-OUT-003", "転出先は市区町村外", "The destination is another municipality")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(24))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    MoveOut.class,
                    EventType.MOVE_OUT,
                    (moveOut, register) -> HERE.when(moveOut.destination()
                            .municipality()
                            .filter(register.municipality()::equals)
                            .isPresent()));

    private DestinationIsElsewhere() {}
}
