package juki.registry.codes.unique;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntToLongFunction;

/**
 * Partitioned codes (範囲ごとのコード, han'i-goto no kōdo): one part of the codes to be audited, sorted into the ranges of a
 * {@link CodePartition}, each code with its position.
 *
 * <p>Made by {@link CodePartition#split}: the second step of a distributed audit. Eight bytes are kept for each code, four for
 * each range. Values are immutable.
 */
public final class PartitionedCodes {
    private final CodePartition partition;

    /** All codes' low bits and positions, range after range, in order of position within a range. */
    private final long[] entries;

    /** Where each range begins, and at the end where the last one ends. */
    private final int[] begins;

    private PartitionedCodes(CodePartition partition, long[] entries, int[] begins) {
        this.partition = partition;
        this.entries = entries;
        this.begins = begins;
    }

    /** The first codes of an array, by range; positions must ascend. */
    static PartitionedCodes of(CodePartition partition, long[] codes, int count, IntToLongFunction positions) {
        partition.space().requireAll(codes, 0, count);
        int shift = partition.rangeBits();
        int[] next = new int[partition.ranges() + 1];
        for (int i = 0; i < count; i++) {
            next[(int) (codes[i] >>> shift) + 1]++;
        }
        for (int range = 1; range < next.length; range++) {
            next[range] += next[range - 1];
        }
        int[] begins = next.clone();
        long[] entries = new long[count];
        for (int i = 0; i < count; i++) {
            long code = codes[i];
            entries[next[(int) (code >>> shift)]++] = partition.entryOf(code, positions.applyAsLong(i));
        }
        return new PartitionedCodes(partition, entries, begins);
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
     * The number of codes in all ranges.
     *
     * @return 0 or greater
     */
    public int size() {
        return entries.length;
    }

    /**
     * The codes of one range, to be sent to whoever audits that range.
     *
     * @param range 0 to {@code partition().ranges() - 1}
     * @return the segment, possibly without codes
     * @throws IndexOutOfBoundsException if there is no such range
     */
    public RangeSegment segment(int range) {
        Objects.checkIndex(range, partition.ranges());
        return new RangeSegment(partition, range, Arrays.copyOfRange(entries, begins[range], begins[range + 1]));
    }

    /** All entries, range after range, for whoever writes them down. */
    long[] entries() {
        return entries;
    }

    int[] begins() {
        return begins;
    }

    /**
     * The number of codes; none of them.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "PartitionedCodes[" + entries.length + " codes in " + partition.ranges() + " ranges]";
    }
}
