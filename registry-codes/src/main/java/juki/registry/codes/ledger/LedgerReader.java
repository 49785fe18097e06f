package juki.registry.codes.ledger;

import juki.registry.codes.MunicipalityCode;

/**
 * Reader of ledger entries (台帳の読み手, daichō no yomite): is shown every entry in the order in which it was recorded.
 */
@FunctionalInterface
public interface LedgerReader {
    /** Stands for the previous code of an entry that has none. */
    long NO_PREVIOUS = -1;

    /**
     * Takes one entry.
     *
     * @param batch the number of its batch, from 1 on
     * @param kind what happened
     * @param municipality whose mayor it concerns
     * @param payload the code without check digit; of a change, the new code
     * @param previous of a change, the code that was replaced; else {@link #NO_PREVIOUS}
     */
    void entry(long batch, EntryKind kind, MunicipalityCode municipality, long payload, long previous);
}
