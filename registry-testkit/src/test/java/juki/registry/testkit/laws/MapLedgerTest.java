package juki.registry.testkit.laws;

import juki.registry.codes.ledger.CodeLedger;

/** A ledger that has nothing in common with the file ledger keeps the same laws: they ask for no more than the contract. */
class MapLedgerTest implements CodeLedgerLaws {
    @Override
    public CodeLedger created() {
        return new MapLedger();
    }

    @Override
    public CodeLedger reopened(CodeLedger ledger) {
        MapLedger before = (MapLedger) ledger;
        return new MapLedger(before.batches, before.states);
    }
}
