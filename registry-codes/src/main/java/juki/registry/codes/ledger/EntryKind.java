package juki.registry.codes.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Kind of ledger entry (台帳の記録の種類, daichō no kiroku no shurui): what happened to a code.
 */
public enum EntryKind {
    /** The national body let a municipality use the code (指定, shitei; Act Art. 30-2(1)). */
    DESIGNATED(1),
    /** A municipality wrote a designated code on a person's record for the first time (付番, fuban; Act Art. 30-3). */
    ASSIGNED(2),
    /** A municipality replaced a person's code by a designated one on request (変更, henkō; Act Art. 30-4). */
    CHANGED(3),
    /** The code is out of use for good, be it that it was never assigned or that it was (廃止, haishi). */
    RETIRED(4);

    private final int written;

    EntryKind(int written) {
        this.written = written;
    }

    /** The number that stands for the kind in files. It never changes, whatever becomes of the order here. */
    int written() {
        return written;
    }

    /** The kind a number stands for, or null. */
    static @Nullable EntryKind ofWritten(int number) {
        return switch (number) {
            case 1 -> DESIGNATED;
            case 2 -> ASSIGNED;
            case 3 -> CHANGED;
            case 4 -> RETIRED;
            default -> null;
        };
    }
}
