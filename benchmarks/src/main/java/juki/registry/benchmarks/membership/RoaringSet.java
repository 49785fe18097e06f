package juki.registry.benchmarks.membership;

import org.roaringbitmap.longlong.Roaring64Bitmap;

/** RoaringBitmap's tree of bitmaps. Its way of adding does not tell whether a number is new, so it is asked first. */
final class RoaringSet implements CodeSet {
    private final Roaring64Bitmap set;

    RoaringSet() {
        set = new Roaring64Bitmap();
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
