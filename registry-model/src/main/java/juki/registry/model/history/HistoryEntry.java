package juki.registry.model.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Entry of a change history (異動履歴の1件, idō rireki no ikken): a change, and one person's whole record as it stood afterwards.
 *
 * <p>Its key is addressee number and history number. Unchanged parts of the record are shared with the entry before.
 * Immutable and thread-safe. Source: standard specification 1.2.1.
 */
@RegistryValue
@Value.Immutable
public abstract class HistoryEntry {

    HistoryEntry() {}

    /** {@return the history number (履歴番号), 1, 2, 3 … for each person} */
    public abstract int historyNumber();

    /** {@return the change; several persons' entries may share it} */
    public abstract ChangeEvent event();

    /** {@return the record as it stood after the change} */
    public abstract ResidentRecord record();

    /**
     * {@return the reason of this person's entry where it is another than that of the change: where the change removes one
     * record and makes the next, and where it touches somebody whom it does not name}
     */
    public abstract Optional<ChangeReason> ownReason();

    /** {@return the number of the entry of the same person that this one cancels} */
    public abstract OptionalInt cancels();

    /** {@return the alerts that were acknowledged when the change was accepted} */
    public abstract List<Acknowledgement> acknowledgements();

    /** {@return whose entry} */
    public AddresseeNumber addressee() {
        return record().addressee();
    }

    /**
     * {@return the reason (異動事由) for which this person's record was made, changed or removed; empty where the standard has
     * none. The widow who becomes head has the reason 53, the death 23 is her husband's alone}
     */
    public Optional<ChangeReason> reason() {
        return ownReason().or(event()::reason);
    }

    /**
     * {@return when the change took effect in life (異動日); a planned move-out that has not come about takes effect as a plan
     * on the day it is recorded}
     */
    public RegisterDate changeDate() {
        return event().changeDate();
    }

    /**
     * {@return the state to which this entry, a cancellation, went back because it was typed in: no entry that is kept shows it}
     */
    public Optional<ResidentRecord> typedIn() {
        return cancels().isPresent() && event() instanceof ChangeCancelled cancellation
                ? cancellation.entries().stream()
                        .filter(undone -> undone.subject().equals(addressee()))
                        .findFirst()
                        .flatMap(CancelledEntry::stateBefore)
                : Optional.empty();
    }

    /** {@return the day on which it was recorded (処理日)} */
    public LocalDate processingDate() {
        return event().processingDate();
    }

    /** History numbers start at 1, a reason is given once, and an entry cancels an earlier one. */
    @Value.Check
    void check() {
        if (historyNumber() < 1) {
            throw new IllegalArgumentException("historyNumber: must be at least 1");
        }
        if (ownReason().isPresent() && ownReason().equals(event().reason())) {
            throw new IllegalArgumentException("ownReason: must differ from that of the change");
        }
        if (cancels().isPresent() && (cancels().getAsInt() < 1 || cancels().getAsInt() >= historyNumber())) {
            throw new IllegalArgumentException("cancels: must be an earlier entry");
        }
    }

    /** {@return a builder; history number, event and record are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an entry. */
    public static final class Builder extends ImmutableHistoryEntry.Builder {
        Builder() {}
    }
}
