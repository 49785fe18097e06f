package juki.registry.benchmarks.membership;

import java.util.SplittableRandom;

/**
 * One load from an array as large as the space's bitmap, and nothing around it: what the machine's memory allows. The bits
 * are random and mean nothing, so that nobody can guess an answer before it is there.
 */
final class RawMemory implements CodeSet {
    private final long[] words;

    RawMemory(long space) {
        words = new long[(int) ((space - 1 >>> 6) + 1)];
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < words.length; i++) {
            words[i] = random.nextLong();
        }
    }

    @Override
    public int addAll(long[] codes, int from, int to) {
        throw new UnsupportedOperationException("raw memory keeps no codes");
    }

    @Override
    public int containsAll(long[] codes, int from, int to) {
        int bits = 0;
        for (int i = from; i < to; i++) {
            bits += (int) (words[(int) (codes[i] >>> 6)] >>> codes[i] & 1);
        }
        return bits;
    }

    @Override
    public boolean add(long code) {
        throw new UnsupportedOperationException("raw memory keeps no codes");
    }

    @Override
    public boolean contains(long code) {
        return (words[(int) (code >>> 6)] >>> code & 1) != 0;
    }
}
