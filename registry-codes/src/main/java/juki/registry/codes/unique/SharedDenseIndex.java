package juki.registry.codes.unique;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;

/** A set of codes as one bit for each payload of the space; any number of threads claim. */
final class SharedDenseIndex implements UniquenessIndex {
    private static final VarHandle WORDS = MethodHandles.arrayElementVarHandle(long[].class);

    private final CodeSpace space;
    private final long[] words;

    /** Written by every claim that wins; one counter for all threads would be what they wait for. */
    private final LongAdder size = new LongAdder();

    SharedDenseIndex(CodeSpace space) {
        this.space = space;
        this.words = DenseIndex.bitmapOf(space);
    }

    @Override
    public boolean claim(long code) {
        space.require(code);
        if (take(code) == 0) {
            return false;
        }
        size.increment();
        return true;
    }

    @Override
    public boolean contains(long code) {
        space.require(code);
        return ((long) WORDS.getVolatile(words, (int) (code >>> 6)) >>> code & 1) != 0;
    }

    @Override
    public int claimAll(long[] codes, int from, int to, BatchMarks refused) {
        space.requireAll(codes, from, to);
        refused.begin(from, to);
        int claimed = 0;
        for (int start = from, word = 0; start < to; start += 64, word++) {
            int end = Math.min(to - start, 64);
            // An atomic write waits for its cache line alone. Ask for all 64 lines first, while nothing waits.
            long set = DenseIndex.bitsOf(words, codes, start, end);
            long won = 0;
            for (int i = 0; i < end; i++) {
                if ((set >>> i & 1) == 0) {
                    won |= take(codes[start + i]) << i;
                }
            }
            refused.setWord(word, ~won & -1L >>> 64 - end);
            claimed += Long.bitCount(won);
        }
        size.add(claimed);
        return claimed;
    }

    @Override
    public int containsAll(long[] codes, int from, int to, BatchMarks found) {
        space.requireAll(codes, from, to);
        return DenseIndex.findAll(words, codes, from, to, found);
    }

    @Override
    public long size() {
        return size.sum();
    }

    @Override
    public void forEachAscending(LongConsumer action) {
        DenseIndex.forEach(words, action);
    }

    @Override
    public String toString() {
        return "UniquenessIndex[shared dense, " + size() + " of " + space.size() + " codes]";
    }

    /** Sets a bit: 1 if this call did, 0 if it was set. Reading first spares the atomic write where it is known to fail. */
    private long take(long code) {
        int word = (int) (code >>> 6);
        if (((long) WORDS.getVolatile(words, word) >>> code & 1) != 0) {
            return 0;
        }
        return ~((long) WORDS.getAndBitwiseOr(words, word, 1L << code) >>> code) & 1;
    }
}
