package juki.registry.rules.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ChangeReason;

/**
 * What is told of where those who move in come from (転入者の由来): whether everybody who comes from another municipality is found in
 * data of a move-out that are not outdated.
 *
 * <p>Data are outdated for somebody who left here after they were issued, or after leaving there, and for somebody who was entered
 * here on the day of leaving there or later, or whose entry was recorded since they were issued: they belong to an earlier move,
 * even if all of it happened on one day or the days do not agree. A child born since they were issued was never registered there
 * and needs none.
 */
final class Provenance {

    private final Notification paper;
    private final ResidentRegister register;

    private Provenance(Notification paper, ResidentRegister register) {
        this.paper = paper;
        this.register = register;
    }

    static Provenance of(Notification paper, ResidentRegister register) {
        return new Provenance(paper, register);
    }

    /** Whether everybody is told of by data as asked; so is nobody who comes from abroad, or from nowhere. */
    boolean isTold(Predicate<MoveOutData> asked) {
        return isTold(paper.moveOutData(), asked);
    }

    /** Whether everybody is told of by an attachment of a kind. */
    boolean isToldBy(Class<? extends Attachment> kind) {
        return isTold(
                paper.attachments().stream()
                        .filter(kind::isInstance)
                        .flatMap(one -> one.moveOutData().stream())
                        .toList(),
                data -> true);
    }

    private boolean isTold(List<MoveOutData> told, Predicate<MoveOutData> asked) {
        return paper.previousAddress()
                        .filter(from -> from.kind() == OutsideAddress.Kind.DOMESTIC)
                        .isEmpty()
                || paper.asked().newcomers().stream()
                        .allMatch(one -> told.stream().anyMatch(data -> asked.test(data) && tellsOf(data, one)));
    }

    private boolean tellsOf(MoveOutData data, NewResident newcomer) {
        Optional<ResidentRecordCode> code = newcomer.recordCode();
        return code.map(it -> data.isOf(it) && !isOutdated(data, it))
                .orElseGet(() -> newcomer.person().dateOfBirth().surelyAfter(data.issuedOn()));
    }

    private boolean isOutdated(MoveOutData data, ResidentRecordCode code) {
        LocalDate left = data.removedOn().orElse(data.plannedOn());
        LocalDate since = data.issuedOn().isBefore(left) ? data.issuedOn() : left;
        return register.holderOf(code)
                .flatMap(register::history)
                .filter(history -> history.entries().stream()
                        .anyMatch(
                                entry -> (isLaterDeparture(entry, since) || isEntryOnThem(entry, left, data.issuedOn()))
                                        && !history.isUndone(entry.historyNumber())))
                .isPresent();
    }

    private static boolean isEntryOnThem(HistoryEntry entry, LocalDate left, LocalDate issued) {
        return entry.event() instanceof MoveIn moveIn
                && (!moveIn.changeDate().latest().isBefore(left)
                        || !entry.processingDate().isBefore(issued));
    }

    private static boolean isLaterDeparture(HistoryEntry entry, LocalDate day) {
        return entry.record()
                .removal()
                .filter(removal -> removal.reason() != ChangeReason.ENTRY_CANCELLED
                        && removal.reason() != ChangeReason.DELETION_ON_RECOMPILATION
                        && removal.occurredOn().surelyAfter(day))
                .isPresent();
    }
}
