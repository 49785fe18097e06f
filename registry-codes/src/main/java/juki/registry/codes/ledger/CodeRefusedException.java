package juki.registry.codes.ledger;

/**
 * Thrown when a batch names a code whose state does not allow the entry (記録の拒否, kiroku no kyohi), first of all one that
 * was designated before. Nothing of the batch is recorded. The message says where in the batch the code stands, not which it
 * is.
 */
public final class CodeRefusedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** Where the code stands. */
    private final int index;

    /** The state that forbids the entry. */
    private final CodeState state;

    /**
     * The refusal of one entry.
     *
     * @param kind what the entry says
     * @param index the place of the entry in its batch, from 0 on
     * @param state the state that forbids it
     */
    public CodeRefusedException(EntryKind kind, int index, CodeState state) {
        super("the code at index " + index + " of the batch cannot be recorded as " + kind + ", because it is " + state
                + "; nothing of the batch was recorded");
        this.index = index;
        this.state = state;
    }

    /**
     * The place of the refused entry in its batch.
     *
     * @return 0 or greater
     */
    public int index() {
        return index;
    }

    /**
     * The state that forbids the entry: of the code itself, or of the one that it should replace.
     *
     * @return the state
     */
    public CodeState state() {
        return state;
    }
}
