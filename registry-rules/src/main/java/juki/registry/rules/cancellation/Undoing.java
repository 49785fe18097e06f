package juki.registry.rules.cancellation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ResidentRecord;

/**
 * One entry to be undone (取り消される異動) and the record before it.
 *
 * @param entry the entry
 * @param before the record as it stood before; empty if the entry made the first record
 */
record Undoing(HistoryEntry entry, Optional<ResidentRecord> before) {

    /** What a cancellation undoes, as far as the register knows the entries. */
    static List<Undoing> of(ChangeCancelled cancellation, ResidentRegister register) {
        List<Undoing> undone = new ArrayList<>(cancellation.entries().size());
        for (CancelledEntry one : cancellation.entries()) {
            register.history(one.subject())
                    .ifPresent(history -> history.entry(one.historyNumber())
                            .ifPresent(entry -> undone.add(new Undoing(entry, history.before(one.historyNumber())))));
        }
        return undone;
    }

    /** The record of somebody who is a resident afterwards. */
    Optional<ResidentRecord> returning() {
        return before.filter(ResidentRecord::isLiving);
    }

    /** The reason of the standard for undoing such an entry: a removal, an entry, or any other change. */
    ChangeReason reason() {
        boolean wasResident = returning().isPresent();
        if (wasResident == entry.record().isLiving()) {
            return ChangeReason.CORRECTION_CANCELLED;
        }
        return wasResident ? ChangeReason.REMOVAL_CANCELLED : ChangeReason.ENTRY_CANCELLED;
    }
}
