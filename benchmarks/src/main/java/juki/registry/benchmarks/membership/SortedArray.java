package juki.registry.benchmarks.membership;

import java.util.Arrays;

/** A sorted array, asked by halving: the simplest exact archive. */
final class SortedArray implements CodeSet {
    private final long[] codes;

    SortedArray(long[] sorted) {
        codes = sorted;
    }

    @Override
    public int addAll(long[] added, int from, int to) {
        throw new UnsupportedOperationException("a sorted array takes no codes");
    }

    @Override
    public int containsAll(long[] asked, int from, int to) {
        int found = 0;
        for (int i = from; i < to; i++) {
            if (Arrays.binarySearch(codes, asked[i]) >= 0) {
                found++;
            }
        }
        return found;
    }

    @Override
    public boolean add(long code) {
        throw new UnsupportedOperationException("a sorted array takes no codes");
    }

    @Override
    public boolean contains(long code) {
        return Arrays.binarySearch(codes, code) >= 0;
    }
}
