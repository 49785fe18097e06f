package juki.registry.codes.unique;

/** Codes with their positions, range after range. */
final class SortedCodes {
    /** One or more numbers for each code. */
    private final long[] entries;

    /** Where in the entries each range begins, and at the end where the last one ends. */
    private final int[] begins;

    /** Takes the arrays over. */
    SortedCodes(long[] entries, int[] begins) {
        this.entries = entries;
        this.begins = begins;
    }

    long[] entries() {
        return entries;
    }

    int[] begins() {
        return begins;
    }
}
