package juki.registry.benchmarks.membership;

import java.util.Set;

/** A set of boxed numbers as the JDK has them, with room for all codes from the start. */
final class BoxedSet implements CodeSet {
    private final Set<Long> set;

    BoxedSet(Set<Long> set) {
        this.set = set;
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
