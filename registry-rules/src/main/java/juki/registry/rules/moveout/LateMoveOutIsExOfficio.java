package juki.registry.rules.moveout;

import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveOut;
import juki.registry.rules.Objection;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Late move-out is ex officio (14日経過後の転出は職権): a move-out is notified beforehand. Filed more than fourteen days after
 * the departure it is no notification of a move-out any more: the office removes the record ex officio and issues a
 * certificate equivalent to the move-out certificate (転出証明書に準ずる証明書). The fourteen days are counted as a deadline,
 * with the extension to the next open day, in favour of whoever files; of an uncertain departure the latest possible
 * day counts. A move-in that is deemed the move-out is late as a move-in alone.
 *
 * <p>Basis: Basic Resident Registration Act Art. 24, since 1967-11-10; standard specification 4.1.3.0.1. Catalogue
 * D-20; error as verified in the specification, the extension is our reading.
 */
final class LateMoveOutIsExOfficio {

    private static final Objection LATE = Objection.to("届出日", "filing day")
            .because(
                    "転出から14日を過ぎているため、届出としては受理できません",
                    "more than 14 days have passed since the departure, so it cannot be taken as a notification")
            .remedy(
                    "職権による消除として処理し、転出証明書に準ずる証明書を交付してください",
                    "remove the record ex officio and issue a certificate equivalent to the move-out certificate");

    static Rule rule(OfficePractice practice) {
        return Rule.asserting("MOVE-OUT-001", "14日を過ぎた転出は職権で処理する", "A late move-out is recorded ex officio")
                .error()
                .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                        .article(24)
                        .and(Statute.STANDARD_SPECIFICATION.section("4.1.3.0.1")))
                .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
                .on(
                        MoveOut.class,
                        EventType.MOVE_OUT,
                        (moveOut, register) -> LATE.when(practice.isTooLateToNotify(moveOut)));
    }

    private LateMoveOutIsExOfficio() {}
}
