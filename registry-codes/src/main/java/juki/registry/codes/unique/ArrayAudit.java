package juki.registry.codes.unique;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds which codes of an array come more than once. Codes are copied by range, without their high bits and positions: the
 * copying is what takes the time, and half the bytes take half of it.
 */
final class ArrayAudit {
    private final CodePartition partition;
    private final Crew crew;
    private final long[] codes;
    private final int from;
    private final int to;
    private final int slices;

    ArrayAudit(CodePartition partition, Crew crew, long[] codes, int from, int to) {
        this.partition = partition;
        this.crew = crew;
        this.codes = codes;
        this.from = from;
        this.to = to;
        this.slices = DuplicateAudit.slices(crew, to - from);
    }

    /** The codes that repeat, once for each time they come again. */
    LongList repeating() {
        int[][] next = new int[slices][];
        crew.share(slices, () -> slice -> next[slice] = count(begin(slice), begin(slice + 1)));
        int[] ends = new int[partition.ranges()];
        int place = 0;
        for (int range = 0; range < ends.length; range++) {
            for (int[] ofSlice : next) {
                int count = ofSlice[range];
                ofSlice[range] = place;
                place += count;
            }
            ends[range] = place;
        }
        int[] lows = new int[to - from];
        crew.share(slices, () -> slice -> scatter(begin(slice), begin(slice + 1), next[slice], lows));
        // Some ranges for each task: taking a task costs a little, and neighbours lie together in memory.
        int tasks = Math.min(ends.length, crew.members() * 16);
        LongList[] found = new LongList[tasks];
        crew.share(tasks, () -> new Sweeper(ends, lows, found));
        LongList all = new LongList();
        for (LongList some : found) {
            all.addAll(some);
        }
        return all;
    }

    private int begin(int slice) {
        return DuplicateAudit.sliceBegin(from, to, slices, slice);
    }

    private int[] count(int begin, int end) {
        partition.space().requireAll(codes, begin, end);
        int shift = partition.rangeBits();
        int[] counts = new int[partition.ranges()];
        for (int i = begin; i < end; i++) {
            counts[(int) (codes[i] >>> shift)]++;
        }
        return counts;
    }

    private void scatter(int begin, int end, int[] next, int[] lows) {
        int shift = partition.rangeBits();
        int mask = (1 << shift) - 1;
        for (int i = begin; i < end; i++) {
            long code = codes[i];
            lows[next[(int) (code >>> shift)]++] = (int) code & mask;
        }
    }

    /** Takes one stretch of ranges after the other. */
    private final class Sweeper implements IntConsumer {
        private final int[] ends;
        private final int[] lows;
        private final LongList[] found;
        private final long[] bitmap = new long[partition.wordsOfRange()];

        Sweeper(int[] ends, int[] lows, LongList[] found) {
            this.ends = ends;
            this.lows = lows;
            this.found = found;
        }

        @Override
        public void accept(int task) {
            LongList repeating = new LongList();
            int end = DuplicateAudit.sliceBegin(0, ends.length, found.length, task + 1);
            for (int range = DuplicateAudit.sliceBegin(0, ends.length, found.length, task); range < end; range++) {
                sweep(range, range == 0 ? 0 : ends[range - 1], ends[range], repeating);
            }
            found[task] = repeating;
        }

        private void sweep(int range, int begin, int end, LongList repeating) {
            long[] words = bitmap;
            for (int i = begin; i < end; i++) {
                int low = lows[i];
                long old = words[low >>> 6];
                long bit = 1L << low;
                if ((old & bit) != 0) {
                    repeating.add(partition.codeOf(range, low));
                }
                words[low >>> 6] = old | bit;
            }
            if (end - begin < words.length / 8) {
                for (int i = begin; i < end; i++) {
                    words[lows[i] >>> 6] = 0;
                }
            } else {
                Arrays.fill(words, 0);
            }
        }
    }
}
