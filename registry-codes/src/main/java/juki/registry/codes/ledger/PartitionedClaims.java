package juki.registry.codes.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;
import juki.registry.codes.unique.BatchMarks;
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
    private final BatchMarks marks = BatchMarks.ofLength(0);
    private int size;

    PartitionedClaims(long codeSpace, UniquenessIndex index) {
        this.codeSpace = codeSpace;
        this.index = index;
    }

    /** How many more codes can be gathered before they are claimed. */
    int room() {
        return MOST - size;
    }

    /**
     * Gathers codes where they were read, no more than there is room for; false if one is beyond the last code there can be.
     *
     * @param at where the first one is
     * @param step from each to the next
     */
    boolean add(ByteBuffer bytes, int at, int step, int count) {
        int end = size + count;
        if (end > gathered.length) {
            gathered = Arrays.copyOf(gathered, Math.min(MOST, Math.max(end, 2 * gathered.length)));
        }
        long[] codes = gathered;
        long last = codeSpace - 1;
        long beyond = 0;
        for (int i = 0; i < count; i++) {
            long payload = bytes.getLong(at + i * step) & Form.PAYLOAD_MASK;
            codes[size + i] = payload;
            beyond |= last - payload;
        }
        size = end;
        return beyond >= 0;
    }

    /**
     * Claims all that was gathered.
     *
     * @param earlier what must contain every code, or the index itself if nothing must
     * @return false if a code was claimed before, or is not in what must contain it
     */
    boolean claimAll(UniquenessIndex earlier) {
        long[] codes = partitioned();
        int count = size;
        size = 0;
        return (earlier == index || earlier.containsAll(codes, 0, count, marks) == count)
                && index.claimAll(codes, 0, count, marks) == count;
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
