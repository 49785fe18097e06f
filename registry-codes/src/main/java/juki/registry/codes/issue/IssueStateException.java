package juki.registry.codes.issue;

/**
 * Thrown when what an issuer was given does not belong together (発行状態の不一致, hakkō jōtai no fuitchi): the key, the counter and
 * the memory of the codes designated so far tell different stories.
 *
 * <p>Nothing was designated by the call that threw. The message says what must be put right before the issuer is used again.
 */
public final class IssueStateException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** What does not fit. Later versions may add constants. */
    public enum Mismatch {
        /**
         * The codes of counters that were used are not in the index at all: the key or tweak is another one, or the index is
         * not the one that goes with it.
         */
        ANOTHER_KEY_OR_INDEX,

        /**
         * The codes of the oldest counters are in the index, and those of later ones are not: the index was restored from a
         * back-up, or the designations after it were never put in.
         */
        INDEX_OLDER_THAN_COUNTER,

        /**
         * Codes of counters said to be unused are in the index: the counter was restored from a back-up or set back, or
         * somebody else designates from the same index.
         */
        COUNTER_OLDER_THAN_INDEX
    }

    /** What does not fit. */
    private final Mismatch mismatch;

    IssueStateException(Mismatch mismatch, String message) {
        super(message);
        this.mismatch = mismatch;
    }

    /**
     * What does not fit.
     *
     * @return the mismatch
     */
    public Mismatch mismatch() {
        return mismatch;
    }
}
