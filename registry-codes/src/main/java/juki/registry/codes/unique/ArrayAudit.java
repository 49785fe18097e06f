package juki.registry.codes.unique;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds every code of an array that comes more than once, and where. Codes are copied by range, without their high bits and
 * positions: the copying is what takes the time, and half the bytes take half of it.
 *
 * <p>The copy keeps the order of each range, and it is noted how far each range had come at every page of the array. So a place
 * in the copy tells its page, and only pages in which some code repeats are read a second time. Where a range has many codes
 * that repeat, seeking the pages would take longer than reading them all.
 */
final class ArrayAudit {
    private static final int SMALLEST_PAGE_BITS = 12;

    /** The notes take at most a byte for each code. */
    private static final int NOTE_SHARE_BITS = 2;

    /** With so many in every range, a third of the copy read for each and an eighth of the array a second time cost alike. */
    private static final int MOST_SOUGHT = 16;

    private final CodePartition partition;
    private final Crew crew;
    private final long[] codes;
    private final int from;
    private final int to;

    private final int ranges;
    private final int pageBits;
    private final int pages;
    private final int slices;

    /** Where in the copy the codes of each page begin, range by range. */
    private final int[] pageStarts;

    /** Where in the copy each range ends. */
    private final int[] ends;

    private final int[] lows;

    /** Threads set the same bytes at most to the same value. */
    private final boolean[] readAgain;

    ArrayAudit(CodePartition partition, Crew crew, long[] codes, int from, int to) {
        this.partition = partition;
        this.crew = crew;
        this.codes = codes;
        this.from = from;
        this.to = to;
        ranges = partition.ranges();
        pageBits = Math.max(SMALLEST_PAGE_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(ranges) + NOTE_SHARE_BITS);
        pages = (to - from - 1 >> pageBits) + 1;
        slices = Math.min(DuplicateAudit.slices(crew, to - from), Math.max(1, pages));
        pageStarts = new int[pages * ranges];
        ends = new int[ranges];
        lows = new int[to - from];
        readAgain = new boolean[pages];
    }

    AuditReport report() {
        copyByRange();
        LongList repeating = sweep();
        LongList duplicates = new LongList();
        if (repeating.size() > 0) {
            locate(new Repeats(repeating), duplicates);
        }
        return AuditReport.of(to - from, duplicates);
    }

    private void copyByRange() {
        int[][] next = new int[slices][];
        crew.share(
                slices,
                () -> slice -> next[slice] = count(pageBegin(firstPage(slice)), pageBegin(firstPage(slice + 1))));
        int place = 0;
        for (int range = 0; range < ranges; range++) {
            for (int[] ofSlice : next) {
                int count = ofSlice[range];
                ofSlice[range] = place;
                place += count;
            }
            ends[range] = place;
        }
        crew.share(slices, () -> slice -> {
            for (int page = firstPage(slice); page < firstPage(slice + 1); page++) {
                System.arraycopy(next[slice], 0, pageStarts, page * ranges, ranges);
                scatter(pageBegin(page), pageBegin(page + 1), next[slice]);
            }
        });
    }

    private int firstPage(int slice) {
        return DuplicateAudit.sliceBegin(0, pages, slices, slice);
    }

    private int pageBegin(int page) {
        return (int) Math.min(to, from + ((long) page << pageBits));
    }

    private int[] count(int begin, int end) {
        partition.space().requireAll(codes, begin, end);
        int shift = partition.rangeBits();
        int[] counts = new int[ranges];
        for (int i = begin; i < end; i++) {
            counts[(int) (codes[i] >>> shift)]++;
        }
        return counts;
    }

    private void scatter(int begin, int end, int[] next) {
        int shift = partition.rangeBits();
        int mask = (1 << shift) - 1;
        for (int i = begin; i < end; i++) {
            long code = codes[i];
            lows[next[(int) (code >>> shift)]++] = (int) code & mask;
        }
    }

    /** The codes that repeat, once for each time they come again. */
    private LongList sweep() {
        // Some ranges for each task: taking a task costs a little, and neighbours lie together in memory.
        int tasks = Math.min(ranges, crew.members() * 16);
        LongList[] found = new LongList[tasks];
        crew.share(tasks, () -> new Sweeper(found));
        LongList all = new LongList();
        for (LongList some : found) {
            all.addAll(some);
        }
        return all;
    }

    private void locate(Repeats repeats, LongList duplicates) {
        LongList[] occurrences = new LongList[slices];
        crew.share(slices, () -> slice -> {
            LongList found = new LongList();
            for (int page = firstPage(slice); page < firstPage(slice + 1); page++) {
                if (readAgain[page]) {
                    occurrences(repeats, pageBegin(page), pageBegin(page + 1), found);
                }
            }
            occurrences[slice] = found;
        });
        for (LongList found : occurrences) {
            for (int i = 0; i < found.size(); i++) {
                repeats.occurs(codes[(int) found.at(i)], found.at(i), duplicates);
            }
        }
    }

    private void occurrences(Repeats repeats, int begin, int end, LongList found) {
        for (int i = begin; i < end; i++) {
            if (repeats.has(codes[i])) {
                found.add(i);
            }
        }
    }

    /** Takes one stretch of ranges after the other. */
    private final class Sweeper implements IntConsumer {
        private final LongList[] found;
        private final long[] bitmap = new long[partition.wordsOfRange()];

        /** Where in the copy the codes are that came before, of the range being swept. */
        private final LongList places = new LongList();

        Sweeper(LongList[] found) {
            this.found = found;
        }

        @Override
        public void accept(int task) {
            LongList repeating = new LongList();
            int end = DuplicateAudit.sliceBegin(0, ranges, found.length, task + 1);
            for (int range = DuplicateAudit.sliceBegin(0, ranges, found.length, task); range < end; range++) {
                int begin = range == 0 ? 0 : ends[range - 1];
                places.clear();
                sweep(begin, ends[range]);
                for (int i = 0; i < places.size(); i++) {
                    repeating.add(partition.codeOf(range, lows[(int) places.at(i)]));
                }
                choosePages(range, begin);
            }
            found[task] = repeating;
        }

        private void sweep(int begin, int end) {
            int[] copied = lows;
            long[] words = bitmap;
            for (int i = begin; i < end; i++) {
                int low = copied[i];
                long old = words[low >>> 6];
                long bit = 1L << low;
                if ((old & bit) != 0) {
                    places.add(i);
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

        private void choosePages(int range, int begin) {
            if (places.size() > MOST_SOUGHT) {
                Arrays.fill(readAgain, true);
                return;
            }
            for (int i = 0; i < places.size(); i++) {
                int again = (int) places.at(i);
                readAgain[pageOf(range, again)] = true;
                readAgain[pageOf(range, placeOf(lows[again], begin))] = true;
            }
        }

        private int placeOf(int low, int begin) {
            int[] copied = lows;
            int place = begin;
            while (copied[place] != low) {
                place++;
            }
            return place;
        }

        /** The last page at which the range had not come beyond the place. */
        private int pageOf(int range, int place) {
            int low = 0;
            int high = pages;
            while (high - low > 1) {
                int middle = low + high >>> 1;
                if (pageStarts[middle * ranges + range] <= place) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
