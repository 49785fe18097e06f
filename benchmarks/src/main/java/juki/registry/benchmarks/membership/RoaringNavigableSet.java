package juki.registry.benchmarks.membership;

import org.roaringbitmap.longlong.Roaring64NavigableMap;

/** RoaringBitmap's map of 32-bit bitmaps. Its way of adding does not tell whether a number is new, so it is asked first. */
final class RoaringNavigableSet implements CodeSet {
    private final Roaring64NavigableMap set;

    RoaringNavigableSet() {
        set = new Roaring64NavigableMap();
    }

    @Override
    public int addAll(long[] codes, int from, int to) {
        int added = 0;
        for (int i = from; i < to; i++) {
            if (add(codes[i])) {
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
        if (set.contains(code)) {
            return false;
        }
        set.addLong(code);
        return true;
    }

    @Override
    public boolean contains(long code) {
        return set.contains(code);
    }
}
