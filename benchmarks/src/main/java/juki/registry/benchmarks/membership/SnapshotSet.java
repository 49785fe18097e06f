package juki.registry.benchmarks.membership;

import juki.registry.codes.unique.BatchMarks;
import juki.registry.codes.unique.CodeSnapshot;

/** Our compact static set, asked in batches. */
final class SnapshotSet implements CodeSet {
    private final CodeSnapshot snapshot;
    private final BatchMarks marks = BatchMarks.ofLength(Population.BATCH);

    SnapshotSet(CodeSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    @Override
    public int addAll(long[] codes, int from, int to) {
        throw new UnsupportedOperationException("a snapshot takes no codes");
    }

    @Override
    public int containsAll(long[] codes, int from, int to) {
        return snapshot.containsAll(codes, from, to, marks);
    }

    @Override
    public boolean add(long code) {
        throw new UnsupportedOperationException("a snapshot takes no codes");
    }

    @Override
    public boolean contains(long code) {
        return snapshot.contains(code);
    }
}
