package juki.registry.benchmarks.issuing;

import juki.registry.codes.permute.KeyedPermutation;

/**
 * A block of 10^7 payloads, part of which is given out: one bit for each. The codes of the counters 0, 1, 2 … of a keyed
 * permutation are those given out, so that they lie at random and the next free counter is known.
 */
final class FillableBlock {
    static final int DIGITS = 7;
    static final int SIZE = 10_000_000;

    private static final int CHUNK = 1 << 12;

    private final long[] words = new long[(SIZE + Long.SIZE - 1) / Long.SIZE];

    FillableBlock(KeyedPermutation permutation, int used) {
        long[] codes = new long[CHUNK];
        for (int counter = 0; counter < used; counter += CHUNK) {
            int count = Math.min(CHUNK, used - counter);
            for (int i = 0; i < count; i++) {
                codes[i] = (long) counter + i;
            }
            permutation.permute(codes, 0, count);
            for (int i = 0; i < count; i++) {
                if (!claim(codes[i])) {
                    throw new IllegalStateException("the permutation gives a code twice");
                }
            }
        }
    }

    /** Gives a code out, if it is not given out already. */
    boolean claim(long code) {
        int word = (int) (code >>> 6);
        long old = words[word];
        long bit = 1L << code;
        words[word] = old | bit;
        return (old & bit) == 0;
    }

    /** Takes a code back, so that the fill stays what it was. */
    void release(long code) {
        words[(int) (code >>> 6)] &= ~(1L << code);
    }

    /** The first free code from a place on, or from the beginning if there is none up to the end. */
    long nextFree(long from) {
        int word = (int) (from >>> 6);
        // What stands before the place in its word counts as given out.
        long free = ~words[word] & -1L << from;
        while (free == 0) {
            word = word + 1 == words.length ? 0 : word + 1;
            free = ~words[word];
        }
        return (long) word << 6 | Long.numberOfTrailingZeros(free);
    }

    int used() {
        int used = 0;
        for (long word : words) {
            used += Long.bitCount(word);
        }
        return used;
    }
}
