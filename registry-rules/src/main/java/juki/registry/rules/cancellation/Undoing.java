package juki.registry.rules.cancellation;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ResidentRecord;

/**
 * One entry to be undone (取り消される異動), what the register knows of its person, and the record before it.
 *
 * @param cancelled what is to be undone
 * @param history the person's history; empty if the register knows nothing of the person, or nothing any more
 * @param before the record as it stood before, kept or typed in; empty if the entry made the first record
 */
record Undoing(CancelledEntry cancelled, Optional<ChangeHistory> history, Optional<ResidentRecord> before) {

    /** What a cancellation undoes, as far as the register knows the entries or may have known them. */
    static List<Undoing> of(ChangeCancelled cancellation, ResidentRegister register) {
        return cancellation.entries().stream()
                .map(one -> new Undoing(one, register.history(one.subject()), register.recordBefore(one)))
                .filter(one -> one.entry().isPresent()
                        || one.isOlderThanKept()
                                && one.cancelled().stateBefore().isPresent())
                .toList();
    }

    /** The entry, if the register keeps it. */
    Optional<HistoryEntry> entry() {
        return history.flatMap(it -> it.entry(cancelled.historyNumber()));
    }

    /** Whether the entry is older than all that the register keeps of the person. */
    boolean isOlderThanKept() {
        return history.map(it -> cancelled.historyNumber() < it.entries().get(0).historyNumber())
                .orElse(true);
    }

    /** Whether the record before it is not kept. */
    boolean lacksStateBefore() {
        return history.map(it -> it.lacksStateBefore(cancelled.historyNumber())).orElse(true);
    }

    /** The record of somebody who is a resident afterwards. */
    Optional<ResidentRecord> returning() {
        return before.filter(ResidentRecord::isLiving);
    }

    /** The household to which that person then belongs. */
    Optional<HouseholdNumber> formerHousehold() {
        return returning().map(record -> record.membership().household());
    }

    /** The reason of the standard for undoing such an entry: a removal, an entry, or any other change. */
    ChangeReason reason() {
        boolean wasResident = returning().isPresent();
        boolean isResident = entry().map(HistoryEntry::record)
                .or(() -> history.map(ChangeHistory::current))
                .filter(ResidentRecord::isLiving)
                .isPresent();
        if (wasResident == isResident) {
            return ChangeReason.CORRECTION_CANCELLED;
        }
        return wasResident ? ChangeReason.REMOVAL_CANCELLED : ChangeReason.ENTRY_CANCELLED;
    }
}
