package juki.registry.model.event;

import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.resident.ResidentRecord;

/**
 * An entry of someone's history that is cancelled (取り消される異動, torikesareru idō), and the state to go back to where that is
 * not kept.
 *
 * <p>Removed records leave the register some years after their removal, and with them the entries that show how things stood
 * before. To undo something that old nobody need read them back: the state before may be typed in (異動前の状態の入力). The same goes
 * for what another system recorded before the carry-over. Source: standard specification 1.1.5, 4.6.
 *
 * @param subject whose history
 * @param historyNumber the number of the entry (履歴番号), from 1
 * @param stateBefore the record as it stood before the entry, typed in; empty if the register keeps it
 */
public record CancelledEntry(AddresseeNumber subject, int historyNumber, Optional<ResidentRecord> stateBefore) {
    /**
     * History numbers start at 1, and a state is that of the person.
     *
     * @param subject whose history
     * @param historyNumber the entry's number, at least 1
     * @param stateBefore the record before it, if typed in
     */
    public CancelledEntry {
        if (historyNumber < 1) {
            throw new IllegalArgumentException("historyNumber: must be at least 1");
        }
        if (stateBefore.filter(record -> !record.addressee().equals(subject)).isPresent()) {
            throw new IllegalArgumentException("stateBefore: must be of the same person");
        }
    }

    /**
     * An entry, the state before which is kept.
     *
     * @param subject whose history
     * @param historyNumber the entry's number, at least 1
     */
    public CancelledEntry(AddresseeNumber subject, int historyNumber) {
        this(subject, historyNumber, Optional.empty());
    }
}
