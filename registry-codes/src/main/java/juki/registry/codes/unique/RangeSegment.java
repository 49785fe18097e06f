package juki.registry.codes.unique;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Range segment (範囲の断片, han'i no danpen): the codes that one part has in one range, with their positions: what a distributed
 * audit sends from the machine that read them to the machine that audits the range.
 *
 * <p>On the way it is {@link #entries()}: for each code one number, whose lower 40 bits are the position and whose upper 24 are
 * the code's low bits. They are as confidential as the codes. Values are immutable.
 */
public final class RangeSegment {
    private final CodePartition partition;
    private final int range;
    private final long[] entries;

    /** Takes the array over. */
    RangeSegment(CodePartition partition, int range, long[] entries) {
        this.partition = partition;
        this.range = range;
        this.entries = entries;
    }

    /**
     * A segment that arrived from elsewhere.
     *
     * @param partition how the space is cut
     * @param range 0 to {@code partition.ranges() - 1}
     * @param entries what {@link #entries()} gave there
     * @return the segment
     * @throws IllegalArgumentException if there is no such range, an entry is of a code outside the space, or positions do not
     *     ascend
     */
    public static RangeSegment of(CodePartition partition, int range, long... entries) {
        if (range < 0 || range >= partition.ranges()) {
            throw new IllegalArgumentException("range: must be 0 to " + (partition.ranges() - 1));
        }
        long last = -1;
        for (long entry : entries) {
            int low = partition.lowOf(entry);
            if (low >>> partition.rangeBits() != 0 || !partition.space().contains(partition.codeOf(range, low))) {
                throw new IllegalArgumentException("entries: each must be of a code in the range");
            }
            if (CodePartition.positionOf(entry) <= last) {
                throw new IllegalArgumentException("entries: positions must ascend");
            }
            last = CodePartition.positionOf(entry);
        }
        return new RangeSegment(partition, range, entries.clone());
    }

    /**
     * How the space is cut.
     *
     * @return the partition
     */
    public CodePartition partition() {
        return partition;
    }

    /**
     * Which range it is.
     *
     * @return 0 to {@code partition().ranges() - 1}
     */
    public int range() {
        return range;
    }

    /**
     * The number of codes.
     *
     * @return 0 or greater
     */
    public int size() {
        return entries.length;
    }

    /**
     * The codes' low bits and positions, to be sent.
     *
     * @return a new array of {@link #size()} numbers; confidential
     */
    public long[] entries() {
        return entries.clone();
    }

    /** Copies the entries. */
    void read(long[] target, int at) {
        System.arraycopy(entries, 0, target, at, entries.length);
    }

    /** The position of the first code; there must be one. */
    long firstPosition() {
        return CodePartition.positionOf(entries[0]);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RangeSegment that
                && range == that.range
                && partition.equals(that.partition)
                && Arrays.equals(entries, that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(partition, range, Arrays.hashCode(entries));
    }

    /**
     * The range and the number of codes; none of them.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "RangeSegment[range " + range + ", " + entries.length + " codes]";
    }
}
