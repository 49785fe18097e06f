package juki.registry.benchmarks.membership;

import juki.registry.codes.unique.BatchMarks;
import juki.registry.codes.unique.UniquenessIndex;

/** One of our indexes, asked in batches. The marks belong to one thread; the index may be shared if it allows that. */
final class IndexSet implements CodeSet {
    private final UniquenessIndex index;
    private final BatchMarks marks = BatchMarks.ofLength(Population.BATCH);

    IndexSet(UniquenessIndex index) {
        this.index = index;
    }

    @Override
    public int addAll(long[] codes, int from, int to) {
        return index.claimAll(codes, from, to, marks);
    }

    @Override
    public int containsAll(long[] codes, int from, int to) {
        return index.containsAll(codes, from, to, marks);
    }

    @Override
    public boolean add(long code) {
        return index.claim(code);
    }

    @Override
    public boolean contains(long code) {
        return index.contains(code);
    }
}
