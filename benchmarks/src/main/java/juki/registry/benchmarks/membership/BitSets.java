package juki.registry.benchmarks.membership;

import java.util.BitSet;

/** As many {@link BitSet}s as a space needs, each of a thousand million payloads: what the JDK has of bitmaps. */
final class BitSets implements CodeSet {
    private static final int EACH = 1_000_000_000;

    private final BitSet[] sets;

    BitSets(long space) {
        sets = new BitSet[(int) ((space - 1) / EACH + 1)];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = new BitSet(EACH);
        }
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
            if (contains(codes[i])) {
                found++;
            }
        }
        return found;
    }

    @Override
    public boolean add(long code) {
        BitSet set = sets[(int) (code / EACH)];
        int bit = (int) (code % EACH);
        if (set.get(bit)) {
            return false;
        }
        set.set(bit);
        return true;
    }

    @Override
    public boolean contains(long code) {
        return sets[(int) (code / EACH)].get((int) (code % EACH));
    }
}
