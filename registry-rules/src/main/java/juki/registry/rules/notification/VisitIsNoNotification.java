package juki.registry.rules.notification;

import java.time.LocalDate;
import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Visit is no notification (転入予約は届出ではない): who has reserved a visit has not moved in; the move-in is notified in person,
 * and the data sent ahead only save writing then.
 *
 * <p>Basis: Basic Resident Registration Act Art. 22, Art. 24-2, since 2023-02-06; official guidance. Not in the
 * catalogue; a hold by the Act, which knows the notification alone. No book makes a resident of a reservation, since no
 * change is formed from one.
 */
final class VisitIsNoNotification {

    private static final Objection MISSING = Objection.to("転入届", "notification of the move-in")
            .because("転入予約のみで、転入届がされていません", "there is a reservation and no notification")
            .remedy("来庁を待ち、転入届をさせてください", "wait for the visit, and have the move-in notified");

    static final Rule RULE = Rule.asserting("NOTIFICATION-024", "転入予約は届出ではない", "A reservation is no notification")
            .hold()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(22)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(24, 2)))
            .since(LocalDate.of(2023, 2, 6))
            .onPaper(
                    EnumSet.of(EventType.MOVE_IN),
                    (paper, register) -> MISSING.when(paper.asked() instanceof VisitReservation));

    private VisitIsNoNotification() {}
}
