package juki.registry.codes.unique;

import java.util.Arrays;

/** Finds the duplicates among the codes of one range, in a bitmap that is used again for the next. */
final class RangeSweep {
    private final CodePartition partition;
    private final long[] bitmap;
    private final LongList repeating = new LongList();

    RangeSweep(CodePartition partition) {
        this.partition = partition;
        this.bitmap = new long[partition.wordsOfRange()];
    }

    /** The report on entries of one range, in order of position. */
    AuditReport sweep(int range, long[] entries, int count) {
        for (int i = 0; i < count; i++) {
            int low = partition.lowOf(entries[i]);
            long old = bitmap[low >>> 6];
            long bit = 1L << low;
            if ((old & bit) != 0) {
                repeating.add(partition.codeOf(range, low));
            }
            bitmap[low >>> 6] = old | bit;
        }
        LongList duplicates = new LongList();
        if (repeating.size() > 0) {
            Repeats repeats = new Repeats(repeating);
            for (int i = 0; i < count; i++) {
                long code = partition.codeOf(range, partition.lowOf(entries[i]));
                if (repeats.has(code)) {
                    repeats.occurs(code, CodePartition.positionOf(entries[i]), duplicates);
                }
            }
            repeating.clear();
        }
        if (count < bitmap.length / 8) {
            for (int i = 0; i < count; i++) {
                bitmap[partition.lowOf(entries[i]) >>> 6] = 0;
            }
        } else {
            Arrays.fill(bitmap, 0);
        }
        return AuditReport.of(count, duplicates);
    }
}
