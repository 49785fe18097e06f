package juki.registry.rules.movein;

import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.model.resident.ResidentKind;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Resident since moving in (転入日に住民となる): until the first move inside, the day of settling at the address is the day of becoming a
 * resident, and both are the day of moving in; each stay has its own. Asked of Japanese residents: a foreign resident keeps the
 * date of becoming a foreign resident from one municipality to the next.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 items 6 and 7, since 1967-11-10; standard specification 4.1.1. Catalogue D-25;
 * error as verified.
 */
final class ResidentSinceMovingIn {

    private static final Objection DIFFERS = Objection.to("住民となった年月日", "date of becoming a resident")
            .because("転入日と住民となった年月日が異なります", "the date of becoming a resident is not the day of moving in")
            .remedy("住民となった年月日を転入日としてください", "let the date of becoming a resident be the day of moving in");

    static final Rule RULE = Rule.asserting("MOVE-IN-003", "転入日に住民となる", "Who moves in is a resident from that day")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(6)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(7).item(7))
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.1")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    MoveIn.class,
                    EventType.MOVE_IN,
                    (moveIn, register) -> DIFFERS.when(moveIn.newResidents().stream()
                            .anyMatch(one -> one.details().kind() == ResidentKind.JAPANESE
                                    && !one.details().becameResidentOn().equals(moveIn.changeDate()))));

    private ResidentSinceMovingIn() {}
}
