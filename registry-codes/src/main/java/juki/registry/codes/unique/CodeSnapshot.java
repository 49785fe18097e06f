package juki.registry.codes.unique;

import java.util.function.LongConsumer;

/**
 * Code snapshot (コードの静止像, kōdo no seishizō): a set of codes that no longer changes, in little more memory than the
 * least possible.
 *
 * <p>For archives, and for programs that only ask. It is exact. Codes are split: the low bits of each are packed one after
 * the other, and a string of bits holds, for each value of the high bits in turn, a one for each code and then a zero
 * (Elias and Fano's way of writing an ascending sequence). Beside it stands the place of every 128th zero.
 *
 * <table>
 * <caption>Memory for each code</caption>
 * <tr><th>codes</th><th>of 10^10</th><th>of 10^11</th></tr>
 * <tr><td>1,000,000</td><td>2.1 bytes</td><td>2.5 bytes</td></tr>
 * <tr><td>125,000,000</td><td>1.2 bytes</td><td>1.5 bytes</td></tr>
 * </table>
 *
 * <p>However the codes lie, they take no more; the information itself needs 0.97 bytes for 125 million random ones of
 * 10^10. A question costs about three memory accesses. Values are immutable, so threads may share them.
 */
public final class CodeSnapshot {
    private static final int GROUP_BITS = 7;
    private static final int GROUP = 1 << GROUP_BITS;
    private static final long MOST_CODES = 1L << 32;

    private final CodeSpace space;
    private final long size;
    private final int lowBits;
    private final long lowMask;

    /** The low bits of all codes; one word more than needed, so that two neighbours can always be read. */
    private final long[] low;

    /** For each value of the high bits a one for each code, then a zero. */
    private final long[] high;

    /** Where in {@link #high} every 128th value of the high bits begins. */
    private final long[] groups;

    private CodeSnapshot(Writer written) {
        this.space = written.space;
        this.size = written.size;
        this.lowBits = written.lowBits;
        this.lowMask = (1L << lowBits) - 1;
        this.low = written.low;
        this.high = written.high;
        this.groups = written.groups;
    }

    /**
     * The codes claimed in an index now.
     *
     * @param space the space of the codes
     * @param index any index that can list its codes; not claimed in meanwhile
     * @return the snapshot
     * @throws IllegalArgumentException if a code lies outside the space, or there are more than 2^32
     * @throws UnsupportedOperationException if the index cannot list its codes
     */
    public static CodeSnapshot of(CodeSpace space, UniquenessIndex index) {
        Writer writer = new Writer(space, index.size());
        index.forEachAscending(writer);
        return writer.finish();
    }

    /**
     * Codes given in ascending order.
     *
     * @param space the space of the codes
     * @param codes the codes, strictly ascending
     * @return the snapshot
     * @throws IllegalArgumentException if a code lies outside the space, or is not greater than the one before it
     */
    public static CodeSnapshot ofSorted(CodeSpace space, long... codes) {
        Writer writer = new Writer(space, codes.length);
        for (long code : codes) {
            writer.accept(code);
        }
        return writer.finish();
    }

    /**
     * Whether a code is in the set.
     *
     * @param code a code of the space
     * @return true if it is
     * @throws IllegalArgumentException if the code lies outside the space
     */
    public boolean contains(long code) {
        space.require(code);
        return has(code);
    }

    /**
     * Marks the codes of a batch that are in the set.
     *
     * @param codes an array
     * @param from the index of the batch's first code
     * @param to one more than the index of its last code
     * @param found becomes the marks of this batch
     * @return the number of codes marked
     * @throws IllegalArgumentException if a code lies outside the space
     * @throws IndexOutOfBoundsException if the array does not have those indexes
     */
    public int containsAll(long[] codes, int from, int to, BatchMarks found) {
        space.requireAll(codes, from, to);
        found.begin(from, to);
        for (int i = from; i < to; i++) {
            if (has(codes[i])) {
                found.mark(i);
            }
        }
        return found.count();
    }

    /**
     * The number of codes.
     *
     * @return 0 or greater
     */
    public long size() {
        return size;
    }

    /**
     * The space of the codes.
     *
     * @return the space
     */
    public CodeSpace space() {
        return space;
    }

    /**
     * The memory the codes take.
     *
     * @return bytes, without the few of the object itself
     */
    public long bytes() {
        return 8L * (low.length + high.length + groups.length);
    }

    /**
     * Hands over all codes in ascending order.
     *
     * @param action what is done with each code
     */
    public void forEachAscending(LongConsumer action) {
        long index = 0;
        for (int word = 0; index < size; word++) {
            for (long ones = high[word]; ones != 0; ones &= ones - 1) {
                long place = ((long) word << 6) + Long.numberOfTrailingZeros(ones);
                action.accept(place - index << lowBits | lowOf(index));
                index++;
            }
        }
    }

    /**
     * How many codes of how many; none of them.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "CodeSnapshot[" + size + " of " + space.size() + " codes]";
    }

    private boolean has(long code) {
        long bucket = code >>> lowBits;
        long begin = beginOf(bucket);
        long end = nextZero(begin);
        // Ones before a place are codes; zeros are buckets.
        long from = begin - bucket;
        long to = end - bucket;
        long wanted = code & lowMask;
        while (from < to) {
            long middle = from + to >>> 1;
            long found = lowOf(middle);
            if (found == wanted) {
                return true;
            }
            if (found < wanted) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return false;
    }

    /** The place behind the zero that ends the bucket before. */
    private long beginOf(long bucket) {
        long place = groups[(int) (bucket >>> GROUP_BITS)];
        int skip = (int) bucket & GROUP - 1;
        if (skip == 0) {
            return place;
        }
        int word = (int) (place >>> 6);
        long zeros = ~high[word] & -1L << place;
        int count = Long.bitCount(zeros);
        while (count < skip) {
            skip -= count;
            zeros = ~high[++word];
            count = Long.bitCount(zeros);
        }
        return ((long) word << 6) + placeOf(zeros, skip) + 1;
    }

    private long nextZero(long place) {
        int word = (int) (place >>> 6);
        long zeros = ~high[word] & -1L << place;
        while (zeros == 0) {
            zeros = ~high[++word];
        }
        return ((long) word << 6) + Long.numberOfTrailingZeros(zeros);
    }

    /** Where in a word its n-th one stands, counted from 1: halves the stretch in question six times. */
    private static int placeOf(long ones, int n) {
        int rest = n;
        int place = 0;
        long word = ones;
        for (int half = 32; half > 0; half >>= 1) {
            int below = Long.bitCount(word & (1L << half) - 1);
            // 1 if the lower half has too few.
            int up = below - rest >>> 31;
            rest -= below & -up;
            place += half & -up;
            word >>>= half & -up;
        }
        return place;
    }

    private long lowOf(long index) {
        long bit = index * lowBits;
        int word = (int) (bit >>> 6);
        // Shifting by one and then by the rest of 63 makes a shift by 64 where nothing of the neighbour is wanted.
        return (low[word] >>> bit | low[word + 1] << 1 << (~bit & 63)) & lowMask;
    }

    /** Takes the codes one by one in ascending order. */
    private static final class Writer implements LongConsumer {
        private final CodeSpace space;
        private final long size;
        private final int lowBits;
        private final long[] low;
        private final long[] high;
        private final long[] groups;
        private long written;
        private long last = -1;
        private long nextGroup;

        Writer(CodeSpace space, long size) {
            if (size > MOST_CODES) {
                throw new IllegalArgumentException("index: a snapshot holds at most " + MOST_CODES + " codes");
            }
            this.space = space;
            this.size = size;
            this.lowBits = 63 - Long.numberOfLeadingZeros(Math.max(1, space.size() / Math.max(1, size)));
            long buckets = (space.size() - 1 >>> lowBits) + 1;
            this.low = new long[Math.toIntExact((size * lowBits >>> 6) + 2)];
            this.high = new long[Math.toIntExact((size + buckets >>> 6) + 1)];
            this.groups = new long[Math.toIntExact((buckets - 1 >>> GROUP_BITS) + 1)];
        }

        @Override
        public void accept(long code) {
            if (!space.contains(code)) {
                throw new IllegalArgumentException("codes: each must be 0 to " + (space.size() - 1));
            }
            if (code <= last) {
                throw new IllegalArgumentException("codes: each must be greater than the one before");
            }
            last = code;
            long bucket = code >>> lowBits;
            beginGroupsUpTo(bucket >>> GROUP_BITS);
            long place = bucket + written;
            high[(int) (place >>> 6)] |= 1L << place;
            long bit = written * lowBits;
            int word = (int) (bit >>> 6);
            long bits = code & (1L << lowBits) - 1;
            low[word] |= bits << bit;
            low[word + 1] |= bits >>> 1 >>> (~bit & 63);
            written++;
        }

        CodeSnapshot finish() {
            if (written != size) {
                throw new IllegalStateException("the index counts " + size + " codes and lists " + written);
            }
            beginGroupsUpTo(groups.length - 1L);
            return new CodeSnapshot(this);
        }

        private void beginGroupsUpTo(long group) {
            for (; nextGroup <= group; nextGroup++) {
                groups[(int) nextGroup] = (nextGroup << GROUP_BITS) + written;
            }
        }
    }
}
