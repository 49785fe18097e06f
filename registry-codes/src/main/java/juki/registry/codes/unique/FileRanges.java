package juki.registry.codes.unique;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/** How the codes of a file are sorted into ranges, and how the duplicates of one range are found. */
interface FileRanges {
    CodeSpace space();

    /** The number of ranges; equal codes are in the same one. */
    int count();

    /** The memory one code takes until its range is audited. */
    int bytesOfCode();

    /** The first codes of an array by range, in order of position within each; positions ascend. */
    SortedCodes sort(long[] codes, IntToLongFunction positions, int count);

    /** A worker that audits one range after the other. */
    Sweep sweep();

    /** Audits ranges. */
    @FunctionalInterface
    interface Sweep {
        /** The report on a range's entries, in order of position. */
        AuditReport sweep(int range, long[] entries, int count);
    }

    /** Ranges of neighbours, each with its bitmap: for spaces of which a bitmap of a few thousand ranges can be made. */
    static FileRanges ofNeighbours(CodePartition partition) {
        return new FileRanges() {
            @Override
            public CodeSpace space() {
                return partition.space();
            }

            @Override
            public int count() {
                return partition.ranges();
            }

            @Override
            public int bytesOfCode() {
                return Long.BYTES;
            }

            @Override
            public SortedCodes sort(long[] codes, IntToLongFunction positions, int count) {
                PartitionedCodes sorted = PartitionedCodes.of(partition, codes, count, positions);
                return new SortedCodes(sorted.entries(), sorted.begins());
            }

            @Override
            public Sweep sweep() {
                return new RangeSweep(partition)::sweep;
            }

            @Override
            public String toString() {
                return partition.toString();
            }
        };
    }

    /** Ranges of a hash value, for spaces of any size. */
    static FileRanges scattered(CodeSpace space) {
        return new ScatteredRanges(space);
    }

    /** Ranges of a hash value. An entry is the whole code and the position after it. */
    final class ScatteredRanges implements FileRanges {
        private static final int NUMBERS_OF_ENTRY = 2;

        /** Some thousand ranges: of a nation's codes a range's table then fits the second-level cache. */
        private static final int RANGE_BITS = 12;

        /** Multiplying by it is a bijection whose highest bits depend on all bits of the code. */
        private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

        private final CodeSpace space;

        ScatteredRanges(CodeSpace space) {
            this.space = space;
        }

        @Override
        public CodeSpace space() {
            return space;
        }

        @Override
        public int count() {
            return 1 << RANGE_BITS;
        }

        @Override
        public int bytesOfCode() {
            return NUMBERS_OF_ENTRY * Long.BYTES;
        }

        @Override
        public SortedCodes sort(long[] codes, IntToLongFunction positions, int count) {
            int[] next = new int[count() + 1];
            for (int i = 0; i < count; i++) {
                next[rangeOf(codes[i]) + 1] += NUMBERS_OF_ENTRY;
            }
            for (int range = 1; range < next.length; range++) {
                next[range] += next[range - 1];
            }
            int[] begins = next.clone();
            long[] entries = new long[count * NUMBERS_OF_ENTRY];
            for (int i = 0; i < count; i++) {
                int range = rangeOf(codes[i]);
                entries[next[range]] = codes[i];
                entries[next[range] + 1] = positions.applyAsLong(i);
                next[range] += NUMBERS_OF_ENTRY;
            }
            return new SortedCodes(entries, begins);
        }

        private static int rangeOf(long code) {
            return (int) (code * SPREAD >>> Long.SIZE - RANGE_BITS);
        }

        @Override
        public Sweep sweep() {
            return new TableSweep();
        }

        @Override
        public String toString() {
            return space + " in " + count() + " scattered ranges";
        }

        /** Finds duplicates in a hash table that is used again for the next range. */
        private static final class TableSweep implements Sweep {
            private static final int SMALLEST_BITS = 10;

            /** Open addressing, half full at most; the code plus one, so that zero is an empty slot. */
            private long[] slots = {};

            private long[] firsts = {};
            private int shift;

            @Override
            public AuditReport sweep(int range, long[] entries, int count) {
                clear(count / NUMBERS_OF_ENTRY);
                LongList duplicates = new LongList();
                for (int i = 0; i < count; i += NUMBERS_OF_ENTRY) {
                    long code = entries[i];
                    long position = entries[i + 1];
                    int slot = slotOf(code);
                    if (slots[slot] == 0) {
                        slots[slot] = code + 1;
                        firsts[slot] = position;
                    } else {
                        AuditReport.note(duplicates, code, firsts[slot], position);
                    }
                }
                return AuditReport.of(count / NUMBERS_OF_ENTRY, duplicates);
            }

            private void clear(int codes) {
                int bits = Math.max(SMALLEST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(2 * codes));
                if (slots.length < 1 << bits) {
                    slots = new long[1 << bits];
                    firsts = new long[1 << bits];
                } else {
                    Arrays.fill(slots, 0);
                }
                shift = Long.SIZE - (Integer.SIZE - 1 - Integer.numberOfLeadingZeros(slots.length));
            }

            private int slotOf(long code) {
                // The highest bits are the same in the whole range.
                int slot = (int) (code * SPREAD << RANGE_BITS >>> shift);
                while (slots[slot] != 0 && slots[slot] != code + 1) {
                    slot = slot + 1 & slots.length - 1;
                }
                return slot;
            }
        }
    }
}
