package juki.registry.rules.notification;

import java.util.EnumSet;
import java.util.Optional;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.EventType;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Move-out is withdrawn (転出証明書の返納): who stays, or comes back, hands the certificate back, or the municipality that has
 * the data says that it makes no record on them; otherwise two municipalities could have a living record of one person.
 * Asked whenever a departure inside Japan is undone, before its day or after it, and of a removal ex officio too; the
 * standard forbids an alert on the time of such a cancellation, and this asks for no time.
 *
 * <p>Basis: Basic Resident Registration Act Art. 8, Art. 24, since 1967-11-10; standard specification 4.6. Not in the
 * catalogue (T-33 is another thing); a hold after the practice of offices, our reading.
 */
final class MoveOutIsWithdrawn {

    private static final Objection MISSING = Objection.to("転出証明書", "move-out certificate")
            .because("転出証明書の返納または転出証明書情報の取下げが確認できません", "the certificate is not handed back, nor the data withdrawn")
            .remedy(
                    "転出証明書を返納させるか、転出先の市区町村に確認してください",
                    "have it handed back, or ask the municipality of the destination");

    static final Rule RULE = Rule.asserting(
                    "NOTIFICATION-022", "転出証明書の返納", "A cancelled move-out is withdrawn everywhere")
            .hold()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(8)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(24))
                    .and(Statute.STANDARD_SPECIFICATION.section("4.6")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onPaper(
                    EnumSet.of(EventType.CHANGE_CANCELLED),
                    (paper, register) -> MISSING.when(isToBeWithdrawn(paper, register)
                            && !paper.attachments().contains(new Attachment.MoveOutWithdrawn())));

    private MoveOutIsWithdrawn() {}

    private static boolean isToBeWithdrawn(Notification paper, ResidentRegister register) {
        return paper.formed()
                .filter(event -> event instanceof ChangeCancelled cancellation
                        && cancellation.entries().stream().anyMatch(undone -> isDeparture(undone, register)))
                .isPresent();
    }

    private static boolean isDeparture(CancelledEntry undone, ResidentRegister register) {
        return register.history(undone.subject()).stream()
                .flatMap(history -> history.entry(undone.historyNumber()).stream())
                .anyMatch(entry -> isDeparture(entry, undone));
    }

    private static boolean isDeparture(HistoryEntry entry, CancelledEntry undone) {
        return switch (entry.event().type()) {
            case MOVE_OUT, PLANNED_MOVE_OUT_REACHED, MOVE_IN_NOTICE_RECEIVED, EX_OFFICIO_DELETION ->
                entry.event().subjects().contains(undone.subject())
                        && plan(entry.record())
                                .filter(plan -> plan.destination().kind() == OutsideAddress.Kind.ABROAD)
                                .isEmpty();
            default -> false;
        };
    }

    private static Optional<PlannedMoveOut> plan(ResidentRecord record) {
        return record.plannedMoveOut().or(() -> record.removal().flatMap(Removal::planned));
    }
}
