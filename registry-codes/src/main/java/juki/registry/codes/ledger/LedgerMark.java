package juki.registry.codes.ledger;

/**
 * High-water mark of a ledger (到達点, tōtatsuten): the last batch that is durable, and a checksum over the whole history that
 * led to it.
 *
 * <p>A caller who keeps the latest mark outside the ledger's own storage can tell later that an older copy of the ledger
 * was restored, or one with another history. A mark holds nothing of any code.
 *
 * @param batch the number of the last durable batch; 0 if there is none yet
 * @param checksum a checksum over all batches up to it, as the ledger defines it
 */
public record LedgerMark(long batch, int checksum) {
    /**
     * Checks the parts.
     *
     * @param batch the number of the last durable batch; 0 if there is none yet
     * @param checksum a checksum over all batches up to it, as the ledger defines it
     * @throws IllegalArgumentException if the batch is negative
     */
    public LedgerMark {
        if (batch < 0) {
            throw new IllegalArgumentException("batch: must not be negative");
        }
    }
}
