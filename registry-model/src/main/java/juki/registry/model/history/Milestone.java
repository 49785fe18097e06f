package juki.registry.model.history;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.resident.ChangeReason;

/**
 * Milestone of a stay (異動の節目, idō no fushime): one of the three that a record shows beside its latest change, with date,
 * day of filing and reason.
 *
 * <p>They are derived from the history and kept nowhere else. Source: the data list's items 記載, 住定 and 消除.
 *
 * @param on the date: of the change that made the record, of settling at the address, of the cause of the removal
 * @param filedOn the day it was filed; empty if the office acted by itself
 * @param reason the reason of the standard; empty if it has none
 */
public record Milestone(RegisterDate on, Optional<LocalDate> filedOn, Optional<ChangeReason> reason) {

    static Milestone of(HistoryEntry entry, RegisterDate on) {
        return new Milestone(on, entry.event().basis().day(), entry.reason());
    }
}
