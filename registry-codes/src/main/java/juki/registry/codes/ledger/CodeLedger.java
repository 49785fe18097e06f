package juki.registry.codes.ledger;

import java.util.Objects;
import juki.registry.codes.unique.BatchMarks;
import juki.registry.codes.unique.UniquenessIndex;

/**
 * Code ledger (付番台帳, fuban daichō): the durable memory of every code of one kind that was ever designated, assigned,
 * changed or retired.
 *
 * <p>The laws that every ledger keeps, each of them a test in the contract of this interface:
 *
 * <ul>
 *   <li>What {@link #append} acknowledged is there for ever: after the process ends, by whatever end, too.
 *   <li>A batch is recorded whole or not at all.
 *   <li>A code is designated at most once. It is assigned only once and only after that, replaced or retired at most
 *       once, and never comes back.
 *   <li>Batches are numbered from 1 without gaps and are replayed in that order.
 *   <li>A code that might be given out is never said to be free: {@link #contains} answers true from the moment a batch
 *       is accepted, before it is durable. Such a code is reserved, not issued.
 *   <li>When the storage fails, nothing more is accepted, and the error says up to where everything is durable.
 * </ul>
 *
 * <p>A ledger does not judge which municipality may assign which code; it records what it is told. Threads may share it.
 */
public interface CodeLedger extends AutoCloseable {
    /**
     * Records a batch; returns when it is durable.
     *
     * @param batch the entries
     * @return a mark that covers the batch, and perhaps later ones of other threads
     * @throws IllegalArgumentException if a code has more digits than the codes of this ledger
     * @throws CodeRefusedException if the state of a code forbids its entry; nothing of the batch is recorded
     * @throws LedgerException if the batch cannot be made durable. The message says whether it may yet be found there
     *     later; until that is known, its codes count as used
     */
    LedgerMark append(LedgerBatch batch);

    /**
     * Whether a code was ever designated, or is just being so.
     *
     * @param payload a code without check digit, 0 or greater
     * @return true if it must not be designated
     * @throws IllegalArgumentException if the code is negative
     */
    boolean contains(long payload);

    /**
     * Marks the codes of a batch that were ever designated, or are just being so: {@link #contains} for many.
     *
     * @param payloads codes without check digit
     * @param from the index of the batch's first code
     * @param to one more than the index of its last code
     * @param found becomes the marks of this batch: a code is marked if it must not be designated
     * @return the number of codes marked
     * @throws IllegalArgumentException if a code is negative
     * @throws IndexOutOfBoundsException if the array does not have those indexes
     */
    default int containsAll(long[] payloads, int from, int to, BatchMarks found) {
        Objects.checkFromToIndex(from, to, payloads.length);
        found.begin(from, to);
        int count = 0;
        for (int i = from; i < to; i++) {
            if (contains(payloads[i])) {
                found.mark(i);
                count++;
            }
        }
        return count;
    }

    /**
     * How far a code has come, entries included that are just being recorded.
     *
     * @param payload a code without check digit, 0 or greater
     * @return its state
     * @throws IllegalArgumentException if the code is negative
     */
    CodeState state(long payload);

    /**
     * The number of codes ever designated.
     *
     * @return 0 or greater
     */
    long size();

    /**
     * Up to where everything is durable. Kept elsewhere, the mark shows later that an older copy was restored.
     *
     * @return the mark of the last durable batch
     */
    LedgerMark durable();

    /**
     * Shows every durable entry in the order of recording.
     *
     * @param afterBatch entries of batches up to this number are left out; 0 to see all
     * @param reader is shown each entry
     * @throws IllegalArgumentException if {@code afterBatch} is negative
     * @throws LedgerException if the entries cannot be read
     */
    void replay(long afterBatch, LedgerReader reader);

    /**
     * Reads everything again and compares it with what the ledger believes.
     *
     * @return how much was found, all of it sound
     * @throws LedgerException if something is damaged or contradicts itself
     */
    LedgerAudit audit();

    /**
     * A view for an issuer: it claims codes that the ledger does not contain, and remembers what it claimed.
     *
     * <p>A claim reserves a code in memory and records nothing: the issuer's codes are issued once {@link #append} has
     * returned for them. The view belongs to one thread at a time, and to the only issuer of this ledger.
     *
     * @return an index of the codes in the ledger and those claimed through the view
     */
    default UniquenessIndex reserving() {
        return new ReservingIndex(this);
    }

    /** Ends the use of the ledger; what was acknowledged stays. Closing again does nothing. */
    @Override
    void close();
}
