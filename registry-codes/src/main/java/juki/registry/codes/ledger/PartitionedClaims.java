package juki.registry.codes.ledger;

import java.util.Arrays;
import juki.registry.codes.unique.UniquenessIndex;

/**
 * Codes read from a log on their way into an index. They are claimed range by range, so that a large index is touched
 * one cache-sized part after the other and not at random.
 */
final class PartitionedClaims {
    /** Codes gathered before they are claimed. */
    private static final int MOST = 1 << 23;

    /** A range of a bitmap then takes one MiB, which a second-level cache holds. */
    private static final int RANGE_BITS = 23;

    private final long codeSpace;
    private final UniquenessIndex index;
    private long[] gathered = new long[1 << 10];
    private long[] ordered = {};
    private int size;

    PartitionedClaims(long codeSpace, UniquenessIndex index) {
        this.codeSpace = codeSpace;
        this.index = index;
    }

    /** Gathers a code, unless this is full; false if it is beyond the last code there can be. */
    boolean add(long payload) {
        if (payload >= codeSpace) {
            return false;
        }
        if (size == gathered.length) {
            gathered = Arrays.copyOf(gathered, Math.min(MOST, 2 * size));
        }
        gathered[size++] = payload;
        return true;
    }

    boolean isFull() {
        return size == MOST;
    }

    /**
     * Claims all that was gathered.
     *
     * @param earlier what must contain every code, or the index itself if nothing must
     * @return false if a code was claimed before, or is not in what must contain it
     */
    boolean claimAll(UniquenessIndex earlier) {
        long[] codes = partitioned();
        boolean sound = true;
        for (int i = 0; i < size; i++) {
            sound &= earlier == index || earlier.contains(codes[i]);
            sound &= index.claim(codes[i]);
        }
        size = 0;
        return sound;
    }

    private long[] partitioned() {
        int ranges = (int) (codeSpace >>> RANGE_BITS) + 1;
        // Ordering costs a pass over the ranges; a few codes do not earn it back.
        if (size < ranges) {
            return gathered;
        }
        if (ordered.length < size) {
            ordered = new long[gathered.length];
        }
        int[] ends = new int[ranges + 1];
        for (int i = 0; i < size; i++) {
            ends[(int) (gathered[i] >>> RANGE_BITS) + 1]++;
        }
        for (int range = 1; range < ends.length; range++) {
            ends[range] += ends[range - 1];
        }
        for (int i = 0; i < size; i++) {
            ordered[ends[(int) (gathered[i] >>> RANGE_BITS)]++] = gathered[i];
        }
        return ordered;
    }
}
