package juki.registry.rules.notification;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;
import juki.registry.rules.law.StatutoryPeriod;

/**
 * Late move-out becomes ex officio (14日経過後の転出の職権処理): more than fourteen days after the departure a move-out is no
 * notification any more. The decision proposes the same move-out recorded ex officio, without a day of notification,
 * and somebody sees that. The days are counted as MOVE-OUT-001 counts them, which refuses the notification itself.
 *
 * <p>Basis: Basic Resident Registration Act Art. 24, since 1967-11-10; standard specification 4.1.3.0.1. Catalogue
 * D-20; that a paper is taken up and not refused is our reading, since the office then acts anyhow.
 */
final class LateMoveOutBecomesExOfficio {

    private static final Objection OBJECTION = Objection.to("届出日", "filing day")
            .because(
                    "転出から14日を過ぎているため、職権で処理します",
                    "more than 14 days have passed since the departure, so it is recorded ex officio")
            .remedy(
                    "転出証明書に代えて、準ずる証明書または除票の写しを交付してください",
                    "issue the equivalent of the certificate or a copy of the removed record");

    static Rule rule(OfficePractice practice) {
        return Rule.asserting("NOTIFICATION-023", "14日を過ぎた転出の職権処理", "A late move-out is taken up ex officio")
                .alert()
                .citing(StatutoryPeriod.LATE_MOVE_OUT_NOTIFICATION.basis())
                .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
                .onPaper(
                        EnumSet.of(EventType.MOVE_OUT),
                        (paper, register) -> OBJECTION.when(paper.isLateMoveOut(practice)));
    }

    private LateMoveOutBecomesExOfficio() {}
}
