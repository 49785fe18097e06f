package juki.registry.benchmarks.membership;

import com.carrotsearch.hppc.LongHashSet;

/** HPPC's hash set of primitive numbers, with room for all codes from the start. */
final class HppcSet implements CodeSet {
    private final LongHashSet set;

    HppcSet(int expected) {
        set = new LongHashSet(expected);
    }

    @Override
    public int addAll(long[] codes, int from, int to) {
        int added = 0;
        for (int i = from; i < to; i++) {
            if (set.add(codes[i])) {
                added++;
            }
        }
        return added;
    }

    @Override
    public int containsAll(long[] codes, int from, int to) {
        int found = 0;
        for (int i = from; i < to; i++) {
            if (set.contains(codes[i])) {
                found++;
            }
        }
        return found;
    }

    @Override
    public boolean add(long code) {
        return set.add(code);
    }

    @Override
    public boolean contains(long code) {
        return set.contains(code);
    }
}
