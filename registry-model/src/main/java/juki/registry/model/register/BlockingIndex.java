package juki.registry.model.register;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Which of many records share a key (候補索引, kōho sakuin), in one array.
 *
 * <p>Every pair of key and record is one {@code long}: the upper {@value #KEY_BITS} bits of the mixed key above the number of
 * the record, in order. A question is a binary search for each key and a walk over what lies there; eight bytes a key and
 * record are all the memory. Keys that differ may meet in the bits that are kept, about once in ten thousand questions of a
 * register of ten million keys, so an answer may name a record too many and never one too few.
 *
 * <p>Immutable and thread-safe.
 */
public final class BlockingIndex {

    private static final int KEY_BITS = 36;
    private static final int NUMBER_BITS = Long.SIZE - KEY_BITS;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;

    private final long[] entries;

    private BlockingIndex(long[] entries) {
        this.entries = entries;
    }

    /**
     * The index of records numbered from 0.
     *
     * @param records how many, at most 2²⁸
     * @param keysOf the keys of the record with a number
     * @return the index
     * @throws IllegalArgumentException if there are too many records
     */
    public static BlockingIndex of(int records, IntFunction<long[]> keysOf) {
        if (records < 0 || records > NUMBER + 1) {
            throw new IllegalArgumentException("records: must be 0 to " + (NUMBER + 1));
        }
        long[] entries = new long[Math.max(16, records)];
        int size = 0;
        for (int number = 0; number < records; number++) {
            long[] keys = keysOf.apply(number);
            if (entries.length - size < keys.length) {
                entries = Arrays.copyOf(entries, Math.addExact(entries.length, (entries.length >> 1) + keys.length));
            }
            for (long key : keys) {
                entries[size++] = first(key) | number;
            }
        }
        long[] exact = Arrays.copyOf(entries, size);
        Arrays.sort(exact);
        return new BlockingIndex(exact);
    }

    /** The least entry that a key can have. */
    private static long first(long key) {
        return LongMap.mix(key) & ~NUMBER;
    }

    /**
     * The records that have any of some keys.
     *
     * @param keys the keys
     * @return their numbers, each once, in ascending order
     */
    public int[] sharing(long... keys) {
        int[] found = new int[8];
        int size = 0;
        for (long key : keys) {
            long first = first(key);
            int at = Arrays.binarySearch(entries, first);
            for (int i = at < 0 ? -at - 1 : at; i < entries.length && (entries[i] & ~NUMBER) == first; i++) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, 2 * size);
                }
                found[size++] = (int) (entries[i] & NUMBER);
            }
        }
        Arrays.sort(found, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || found[i] != found[i - 1]) {
                found[distinct++] = found[i];
            }
        }
        return Arrays.copyOf(found, distinct);
    }

    /**
     * All pairs of records that share a key, for an audit of the whole: each as the smaller number in the upper 32 bits above
     * the larger one.
     *
     * <p>A key that n records share makes n(n−1)/2 pairs, so this is for keys that few records share.
     *
     * @return the pairs, each once, in ascending order
     */
    public long[] pairs() {
        long[] pairs = new long[1024];
        int size = 0;
        int end;
        for (int start = 0; start < entries.length; start = end) {
            end = start + 1;
            while (end < entries.length && (entries[end] & ~NUMBER) == (entries[start] & ~NUMBER)) {
                end++;
            }
            for (int i = start; i < end; i++) {
                for (int j = i + 1; j < end; j++) {
                    if (entries[i] != entries[j]) {
                        if (size == pairs.length) {
                            pairs = Arrays.copyOf(pairs, Math.addExact(size, size));
                        }
                        pairs[size++] = (entries[i] & NUMBER) << 32 | entries[j] & NUMBER;
                    }
                }
            }
        }
        Arrays.sort(pairs, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[distinct++] = pairs[i];
            }
        }
        return Arrays.copyOf(pairs, distinct);
    }

    @Override
    public String toString() {
        return "BlockingIndex[" + entries.length + " entries]";
    }
}
