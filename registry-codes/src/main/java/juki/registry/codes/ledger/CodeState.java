package juki.registry.codes.ledger;

/**
 * State of a code (コードの状態, kōdo no jōtai): how far a code has come. A code only ever moves down this list, and none goes
 * back to be designated again.
 */
public enum CodeState {
    /** No entry names the code. */
    NEVER_DESIGNATED,
    /** Some municipality may assign it, and none has. */
    DESIGNATED,
    /** It stands on a person's record. */
    ASSIGNED,
    /** The person it stood for was given another one on request. */
    REPLACED,
    /** It is out of use for good. */
    RETIRED
}
