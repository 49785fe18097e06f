package juki.registry.codes.ledger;

import juki.registry.codes.unique.BatchMarks;
import juki.registry.codes.unique.UniquenessIndex;

/** The codes of a ledger, and on top of them those that an issuer claimed and has perhaps not yet recorded. */
final class ReservingIndex implements UniquenessIndex {
    private final CodeLedger ledger;
    private final UniquenessIndex reserved = UniquenessIndex.hashed(0);

    /** Whatever is designated later was reserved here first. */
    private final long before;

    ReservingIndex(CodeLedger ledger) {
        this.ledger = ledger;
        this.before = ledger.size();
    }

    @Override
    public boolean claim(long code) {
        return !ledger.contains(code) && reserved.claim(code);
    }

    @Override
    public boolean contains(long code) {
        return ledger.contains(code) || reserved.contains(code);
    }

    @Override
    public int claimAll(long[] codes, int from, int to, BatchMarks refused) {
        ledger.containsAll(codes, from, to, refused);
        int claimed = 0;
        for (int i = from; i < to; i++) {
            if (!refused.isMarked(i)) {
                if (reserved.claim(codes[i])) {
                    claimed++;
                } else {
                    refused.mark(i);
                }
            }
        }
        return claimed;
    }

    @Override
    public long size() {
        return before + reserved.size();
    }

    @Override
    public String toString() {
        return "UniquenessIndex[reserving, " + size() + " codes]";
    }
}
