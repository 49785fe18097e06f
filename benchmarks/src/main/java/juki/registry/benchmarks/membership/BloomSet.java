package juki.registry.benchmarks.membership;

import com.google.common.hash.BloomFilter;
import com.google.common.hash.Funnels;

/** Guava's Bloom filter: not exact, and beside the others only to show what erring saves. */
final class BloomSet implements CodeSet {
    private final BloomFilter<Long> set;

    BloomSet(int expected, double falsePositives) {
        set = BloomFilter.create(Funnels.longFunnel(), expected, falsePositives);
    }

    @Override
    public int addAll(long[] codes, int from, int to) {
        int added = 0;
        for (int i = from; i < to; i++) {
            if (set.put(codes[i])) {
                added++;
            }
        }
        return added;
    }

    @Override
    public int containsAll(long[] codes, int from, int to) {
        int found = 0;
        for (int i = from; i < to; i++) {
            if (set.mightContain(codes[i])) {
                found++;
            }
        }
        return found;
    }

    @Override
    public boolean add(long code) {
        return set.put(code);
    }

    @Override
    public boolean contains(long code) {
        return set.mightContain(code);
    }
}
