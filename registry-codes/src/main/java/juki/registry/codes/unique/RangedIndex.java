package juki.registry.codes.unique;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * Ranged index (範囲分割索引, han'i bunkatsu sakuin): one space cut into ranges of equal width, each with an index of its own,
 * so that as many threads as there are ranges can claim at once without sharing anything.
 *
 * <p>Each range is claimed in by one thread at a time, the one to which the host gives it, through {@link #range}. Who has
 * codes of all ranges sorts them by {@link #rangeOf} first; {@link CodePartition} does it in bulk. Claims are linearizable,
 * because for each code there is one writer. Whether other threads may ask while a range's own thread claims is the
 * strategy's matter: {@link UniquenessIndex#dense} allows it.
 *
 * <p>As an index of the whole space it leads each code to its range, and then belongs to one thread at a time as the
 * strategy itself does. Memory is that of the ranges together. It scales with the cores: no cache line is written by two
 * threads, except the few at which dense ranges of small spaces meet in memory.
 */
public final class RangedIndex implements UniquenessIndex {
    private static final int MOST_RANGES = 1 << 16;

    private final CodeSpace space;
    private final long width;
    private final Range[] ranges;

    private RangedIndex(CodeSpace space, long width, Range[] ranges) {
        this.space = space;
        this.width = width;
        this.ranges = ranges;
    }

    /**
     * An empty index of that many ranges.
     *
     * @param space the payloads that may be claimed
     * @param ranges the number of ranges, 1 to 65,536 and at most the size of the space; the number of writing threads, or a
     *     small multiple of it
     * @param strategy makes the empty index of one range, whose payloads are counted from 0; for example
     *     {@code UniquenessIndex::dense}
     * @return the index
     * @throws IllegalArgumentException if the number of ranges is out of range, or cannot be made of equal width
     */
    public static RangedIndex of(CodeSpace space, int ranges, Function<CodeSpace, UniquenessIndex> strategy) {
        if (ranges < 1 || ranges > MOST_RANGES || ranges > space.size()) {
            throw new IllegalArgumentException(
                    "ranges: must be 1 to " + MOST_RANGES + " and not more than the space has payloads");
        }
        Objects.requireNonNull(strategy, "strategy");
        long width = (space.size() - 1) / ranges + 1;
        if ((space.size() - 1) / width + 1 != ranges) {
            throw new IllegalArgumentException("ranges: the space cannot be cut into as many of equal width");
        }
        Range[] made = new Range[ranges];
        for (int i = 0; i < ranges; i++) {
            CodeSpace part = new CodeSpace(Math.min(width, space.size() - i * width));
            made[i] = new Range(i * width, part, strategy.apply(part));
        }
        return new RangedIndex(space, width, made);
    }

    /**
     * The number of ranges.
     *
     * @return 1 to 65,536
     */
    public int ranges() {
        return ranges.length;
    }

    /**
     * The range in which a code is claimed.
     *
     * @param code a code of the space
     * @return 0 to {@code ranges() - 1}, ascending with the codes
     * @throws IllegalArgumentException if the code is outside the space
     */
    public int rangeOf(long code) {
        space.require(code);
        return (int) (code / width);
    }

    /**
     * The index of one range, for the thread that claims there. It takes codes as they are, and refuses those of other
     * ranges.
     *
     * @param range 0 to {@code ranges() - 1}
     * @return the range's index; always the same object
     * @throws IndexOutOfBoundsException if there is no such range
     */
    public UniquenessIndex range(int range) {
        return ranges[Objects.checkIndex(range, ranges.length)];
    }

    @Override
    public boolean claim(long code) {
        return ranges[rangeOf(code)].claim(code);
    }

    @Override
    public boolean contains(long code) {
        return ranges[rangeOf(code)].contains(code);
    }

    @Override
    public long size() {
        long size = 0;
        for (Range range : ranges) {
            size += range.size();
        }
        return size;
    }

    @Override
    public void forEachAscending(LongConsumer action) {
        for (Range range : ranges) {
            range.forEachAscending(action);
        }
    }

    /**
     * How many codes in how many ranges.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "UniquenessIndex[" + ranges.length + " ranges, " + size() + " of " + space.size() + " codes]";
    }

    /** One range: a stretch of the space, seen by its own index from 0. */
    private static final class Range implements UniquenessIndex {
        /** A multiple of 64, so that marks go over a word at a time; a few of these fit the fastest cache. */
        private static final int CHUNK = 1 << 10;

        private final long first;
        private final CodeSpace stretch;
        private final UniquenessIndex index;
        private final long[] chunk = new long[CHUNK];
        private final BatchMarks chunkMarks = BatchMarks.ofLength(CHUNK);

        Range(long first, CodeSpace stretch, UniquenessIndex index) {
            this.first = first;
            this.stretch = stretch;
            this.index = index;
        }

        @Override
        public boolean claim(long code) {
            return index.claim(inStretch(code));
        }

        @Override
        public boolean contains(long code) {
            return index.contains(inStretch(code));
        }

        @Override
        public int claimAll(long[] codes, int from, int to, BatchMarks refused) {
            for (int i = Objects.checkFromToIndex(from, to, codes.length); i < to; i++) {
                inStretch(codes[i]);
            }
            refused.begin(from, to);
            int claimed = 0;
            for (int start = from; start < to; start += CHUNK) {
                int length = Math.min(CHUNK, to - start);
                for (int i = 0; i < length; i++) {
                    chunk[i] = codes[start + i] - first;
                }
                claimed += index.claimAll(chunk, 0, length, chunkMarks);
                for (int word = 0; word << 6 < length; word++) {
                    refused.setWord((start - from >>> 6) + word, chunkMarks.word(word));
                }
            }
            return claimed;
        }

        @Override
        public long size() {
            return index.size();
        }

        @Override
        public void forEachAscending(LongConsumer action) {
            index.forEachAscending(code -> action.accept(first + code));
        }

        private long inStretch(long code) {
            if (code < first || code - first >= stretch.size()) {
                throw new IllegalArgumentException("code: must be " + first + " to " + (first + stretch.size() - 1));
            }
            return code - first;
        }

        @Override
        public String toString() {
            return "UniquenessIndex[from " + first + ", " + index + "]";
        }
    }
}
