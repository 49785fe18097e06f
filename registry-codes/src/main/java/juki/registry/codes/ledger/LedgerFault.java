package juki.registry.codes.ledger;

/**
 * Fault of a ledger (台帳の異常, daichō no ijō): why it cannot be opened, or goes no further.
 */
public enum LedgerFault {
    /** There is no ledger where one should be opened. An empty one is never made in its place. */
    ABSENT,
    /** There is a ledger where one should be created. */
    PRESENT,
    /** Another writer, in this process or elsewhere, has it open. */
    IN_USE,
    /** It is a ledger of other codes, or was written with another key. */
    OTHER_IDENTITY,
    /** It was written in a form this version does not know. */
    UNKNOWN_VERSION,
    /** Something acknowledged is missing or cannot be read. */
    DAMAGED,
    /** Less is recorded than the caller's mark says: an older copy was restored. */
    OLDER_THAN_MARK,
    /** The history up to the caller's mark is another one. */
    OTHER_HISTORY,
    /** The storage refused to read or write, for example because it is full. */
    STORAGE_FAILED,
    /** It was closed. */
    CLOSED
}
