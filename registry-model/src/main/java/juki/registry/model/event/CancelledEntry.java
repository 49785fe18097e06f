package juki.registry.model.event;

import juki.registry.codes.AddresseeNumber;

/**
 * An entry of someone's history that is cancelled (取り消される異動, torikesareru idō).
 *
 * @param subject whose history
 * @param historyNumber the number of the entry (履歴番号), from 1
 */
public record CancelledEntry(AddresseeNumber subject, int historyNumber) {
    /**
     * History numbers start at 1.
     *
     * @param subject whose history
     * @param historyNumber the entry's number, at least 1
     */
    public CancelledEntry {
        if (historyNumber < 1) {
            throw new IllegalArgumentException("historyNumber: must be at least 1");
        }
    }
}
