package juki.registry.codes.ledger;

/**
 * Thrown when a ledger (台帳, daichō) cannot be opened, or can record nothing more.
 *
 * <p>The message says what is wrong, what is safe and what to do; it contains no code. What {@link #durable()} covers is
 * recorded for good. Nothing is ever repaired by leaving out something acknowledged.
 */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final LedgerFault fault;

    /** The last batch known to be durable. */
    private final long durableBatch;

    /** The checksum that belongs to it. */
    private final int durableChecksum;

    /**
     * A fault of a ledger.
     *
     * @param fault what is wrong
     * @param durable up to where everything is recorded and readable
     * @param message what is safe and what to do, without any code
     */
    public LedgerException(LedgerFault fault, LedgerMark durable, String message) {
        super(message);
        this.fault = fault;
        this.durableBatch = durable.batch();
        this.durableChecksum = durable.checksum();
    }

    /**
     * A fault of a ledger that something else brought about.
     *
     * @param fault what is wrong
     * @param durable up to where everything is recorded and readable
     * @param message what is safe and what to do, without any code
     * @param cause what brought it about
     */
    public LedgerException(LedgerFault fault, LedgerMark durable, String message, Throwable cause) {
        super(message, cause);
        this.fault = fault;
        this.durableBatch = durable.batch();
        this.durableChecksum = durable.checksum();
    }

    /**
     * What is wrong.
     *
     * @return the fault
     */
    public LedgerFault fault() {
        return fault;
    }

    /**
     * Up to where everything is recorded and readable.
     *
     * @return the mark; batch 0 if nothing is known to be
     */
    public LedgerMark durable() {
        return new LedgerMark(durableBatch, durableChecksum);
    }
}
