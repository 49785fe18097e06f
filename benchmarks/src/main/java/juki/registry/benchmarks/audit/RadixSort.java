package juki.registry.benchmarks.audit;

/** Sorting by digits, the lowest first: three passes over the 34 bits of a resident record code's payload. */
final class RadixSort {
    private static final int DIGIT_BITS = 12;
    private static final int PASSES = 3;
    private static final int MASK = (1 << DIGIT_BITS) - 1;

    private RadixSort() {}

    /** The codes in ascending order, in an array of its own; the given one is used up. */
    static long[] sorted(long[] codes) {
        int[][] counts = new int[PASSES][1 << DIGIT_BITS];
        for (long code : codes) {
            counts[0][(int) code & MASK]++;
            counts[1][(int) (code >>> DIGIT_BITS) & MASK]++;
            counts[2][(int) (code >>> 2 * DIGIT_BITS) & MASK]++;
        }
        long[] from = codes;
        long[] to = new long[codes.length];
        for (int pass = 0; pass < PASSES; pass++) {
            int[] next = counts[pass];
            int place = 0;
            for (int digit = 0; digit <= MASK; digit++) {
                int count = next[digit];
                next[digit] = place;
                place += count;
            }
            int shift = pass * DIGIT_BITS;
            for (long code : from) {
                to[next[(int) (code >>> shift) & MASK]++] = code;
            }
            long[] emptied = from;
            from = to;
            to = emptied;
        }
        return from;
    }
}
