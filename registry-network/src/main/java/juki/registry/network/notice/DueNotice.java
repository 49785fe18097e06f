package juki.registry.network.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.EventType;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.network.notice.ChangeCause.Concern;
import juki.registry.network.notice.ChangeCause.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Notice that is due after a change of the register (通知すべき本人確認情報), before it is numbered.
 *
 * <p>Addressee number and history number are the municipality's own and stay with it: they say whose notice it is and in which order
 * notices of one person go out. A notice is due when a record is made or removed, and when an item that travels is written
 * otherwise; never for what changes households alone, nor for a record made anew as it stood, nor for records carried over from
 * another system, which has notified them. A person without a resident record code is notified when the code is written. Immutable; {@code toString} shows no personal data. Source: Basic Resident
 * Registration Act Art. 30-6 para. 1; standard specification 7.1.1.1.
 *
 * @param addressee whose record changed
 * @param historyNumber the number of the entry that gives rise to it
 * @param recordedOn the day on which that was recorded (処理日)
 * @param identity the identity information; of a removed record what was recorded
 * @param change why, when, and what was before
 */
public record DueNotice(
        AddresseeNumber addressee,
        int historyNumber,
        LocalDate recordedOn,
        IdentityInformation identity,
        ChangeInformation change) {

    /**
     * The notices that are due after a change.
     *
     * @param change the change
     * @param before the register against which it was folded
     * @return the notices, those of one person in the order of the history; none if nothing that travels has changed
     */
    public static List<DueNotice> of(RegisterChange change, ResidentRegister before) {
        if (change.event().type() == EventType.CARRY_OVER) {
            return List.of();
        }
        List<DueNotice> due = new ArrayList<>();
        Map<AddresseeNumber, HistoryEntry> last = new HashMap<>();
        change.entries().forEach(entry -> last.put(entry.addressee(), entry));
        // What the last notices told of each person; a record that is made anew as it stood is not told of.
        Map<AddresseeNumber, ResidentRecord> told = new HashMap<>();
        for (HistoryEntry entry : change.entries()) {
            AddresseeNumber one = entry.addressee();
            HistoryEntry end = last.getOrDefault(one, entry);
            if (isMadeAnew(entry) && end != entry && end.record().isLiving()) {
                continue;
            }
            ResidentRecord known = told.get(one);
            due(entry, known == null ? before.record(one).orElse(null) : known).ifPresent(due::add);
            told.put(one, entry.record());
        }
        return Collections.unmodifiableList(due);
    }

    /** Removed only to be made again as it stood (改製). */
    private static boolean isMadeAnew(HistoryEntry entry) {
        return !entry.record().isLiving() && entry.reason().equals(Optional.of(ChangeReason.DELETION_ON_RECOMPILATION));
    }

    private static Optional<DueNotice> due(HistoryEntry entry, @Nullable ResidentRecord before) {
        ResidentRecord after = entry.record();
        IdentityInformation was = before == null ? null : onTheNetwork(before);
        IdentityInformation is = onTheNetwork(after);
        if (is == null) {
            return was == null ? Optional.empty() : Optional.of(removed(entry, was));
        }
        if (was == null) {
            // Somebody who lives here already is not entered again when the first code is written.
            return Optional.of(
                    before != null && before.isLiving()
                            ? notice(entry, is, cause(entry, Operation.CORRECTION, Concern.RECORD_CODE), null)
                            : notice(entry, is, cause(entry, Operation.ENTRY, Concern.RECORD), null));
        }
        return was.equals(is)
                ? Optional.empty()
                : Optional.of(notice(entry, is, cause(entry, Operation.CORRECTION, concern(was, is)), was));
    }

    /** What others know of a record: nothing once it is removed, and nothing without a code. */
    private static @Nullable IdentityInformation onTheNetwork(ResidentRecord record) {
        return record.isLiving() ? IdentityInformation.of(record).orElse(null) : null;
    }

    /** Where several items change at once, the numbers come first: the Order gives them causes of their own. */
    private static Concern concern(IdentityInformation was, IdentityInformation is) {
        if (!was.recordCode().equals(is.recordCode())) {
            return Concern.RECORD_CODE;
        }
        return was.individualNumber().equals(is.individualNumber()) ? Concern.RECORD : Concern.INDIVIDUAL_NUMBER;
    }

    /** The cause to which the reason belongs, if that is what happened; otherwise the one ex officio. */
    private static ChangeCause cause(HistoryEntry entry, Operation operation, Concern concern) {
        return entry.reason()
                .flatMap(reason -> CauseTable.standard().causeOf(reason, entry.processingDate()))
                .filter(cause -> cause.operation() == operation && cause.concern() == concern)
                .orElse(exOfficio(operation, concern));
    }

    private static ChangeCause exOfficio(Operation operation, Concern concern) {
        return switch (operation) {
            case ENTRY -> ChangeCause.EX_OFFICIO_ENTRY;
            case DELETION -> ChangeCause.EX_OFFICIO_DELETION;
            case CORRECTION ->
                switch (concern) {
                    case RECORD -> ChangeCause.EX_OFFICIO_CORRECTION;
                    case RECORD_CODE -> ChangeCause.RECORD_CODE_EX_OFFICIO_ENTRY;
                    case INDIVIDUAL_NUMBER -> ChangeCause.INDIVIDUAL_NUMBER_CORRECTION;
                };
        };
    }

    private static DueNotice removed(HistoryEntry entry, IdentityInformation was) {
        ChangeCause cause = cause(entry, Operation.DELETION, Concern.RECORD);
        RegisterDate occurredOn = entry.record()
                .removal()
                .map(removal -> cause == ChangeCause.MOVE_OUT
                        ? removal.planned()
                                .<RegisterDate>map(plan -> CalendarDate.of(plan.on()))
                                .orElse(removal.occurredOn())
                        : removal.occurredOn())
                .orElse(entry.changeDate());
        return new DueNotice(
                entry.addressee(),
                entry.historyNumber(),
                entry.processingDate(),
                was,
                new ChangeInformation(cause, occurredOn, isForeign(entry), Optional.empty()));
    }

    private static DueNotice notice(
            HistoryEntry entry, IdentityInformation is, ChangeCause cause, @Nullable IdentityInformation was) {
        return new DueNotice(
                entry.addressee(),
                entry.historyNumber(),
                entry.processingDate(),
                is,
                new ChangeInformation(cause, entry.changeDate(), isForeign(entry), Optional.ofNullable(was)));
    }

    private static boolean isForeign(HistoryEntry entry) {
        return entry.record().kind() == ResidentKind.FOREIGN;
    }

    /** {@return {@code DueNotice[} and the cause} */
    @Override
    public String toString() {
        return "DueNotice[" + change.cause() + "]";
    }
}
