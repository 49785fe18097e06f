package juki.registry.codes.unique;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.LongConsumer;

/** A set of codes as one bit for each payload of the space; one thread claims. */
final class DenseIndex implements UniquenessIndex {
    /** A little less than the longest array there can be. */
    private static final long MOST_WORDS = Integer.MAX_VALUE - 8;

    /**
     * Writes and foreign reads are opaque: on every common processor they cost what plain ones do, and a thread that asks
     * while another claims never sees a claim come and go.
     */
    private static final VarHandle WORDS = MethodHandles.arrayElementVarHandle(long[].class);

    private static final VarHandle SIZE;

    static {
        try {
            SIZE = MethodHandles.lookup().findVarHandle(DenseIndex.class, "size", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final CodeSpace space;
    private final long[] words;
    private long size;

    DenseIndex(CodeSpace space) {
        this.space = space;
        this.words = bitmapOf(space);
    }

    @Override
    public boolean claim(long code) {
        space.require(code);
        int word = (int) (code >>> 6);
        long old = words[word];
        long bit = 1L << code;
        if ((old & bit) != 0) {
            return false;
        }
        WORDS.setOpaque(words, word, old | bit);
        SIZE.setOpaque(this, size + 1);
        return true;
    }

    @Override
    public boolean contains(long code) {
        space.require(code);
        return ((long) WORDS.getOpaque(words, (int) (code >>> 6)) >>> code & 1) != 0;
    }

    @Override
    public int claimAll(long[] codes, int from, int to, BatchMarks refused) {
        space.requireAll(codes, from, to);
        refused.begin(from, to);
        long[] bitmap = words;
        int refusals = 0;
        for (int start = from, word = 0; start < to; start += 64, word++) {
            int end = Math.min(to - start, 64);
            long was = 0;
            // No branch depends on a code, so that the processor has many of them under way at once.
            for (int i = 0; i < end; i++) {
                long code = codes[start + i];
                int place = (int) (code >>> 6);
                long old = bitmap[place];
                WORDS.setOpaque(bitmap, place, old | 1L << code);
                was |= (old >>> code & 1) << i;
            }
            refused.setWord(word, was);
            refusals += Long.bitCount(was);
        }
        int claimed = to - from - refusals;
        SIZE.setOpaque(this, size + claimed);
        return claimed;
    }

    @Override
    public int containsAll(long[] codes, int from, int to, BatchMarks found) {
        space.requireAll(codes, from, to);
        return findAll(words, codes, from, to, found);
    }

    @Override
    public long size() {
        return (long) SIZE.getOpaque(this);
    }

    @Override
    public void forEachAscending(LongConsumer action) {
        forEach(words, action);
    }

    @Override
    public String toString() {
        return "UniquenessIndex[dense, " + size() + " of " + space.size() + " codes]";
    }

    static long[] bitmapOf(CodeSpace space) {
        long length = (space.size() - 1 >>> 6) + 1;
        if (length > MOST_WORDS) {
            throw new IllegalArgumentException("space: a bitmap holds at most " + MOST_WORDS * 64 + " payloads");
        }
        return new long[(int) length];
    }

    /** Marks the codes of a batch, all within the space, whose bit is set. */
    static int findAll(long[] bitmap, long[] codes, int from, int to, BatchMarks found) {
        found.begin(from, to);
        int hits = 0;
        for (int start = from, word = 0; start < to; start += 64, word++) {
            long is = bitsOf(bitmap, codes, start, Math.min(to - start, 64));
            found.setWord(word, is);
            hits += Long.bitCount(is);
        }
        return hits;
    }

    /** The bits of up to 64 codes, the first one's lowest. */
    static long bitsOf(long[] bitmap, long[] codes, int start, int length) {
        long bits = 0;
        for (int i = 0; i < length; i++) {
            long code = codes[start + i];
            bits |= ((long) WORDS.getOpaque(bitmap, (int) (code >>> 6)) >>> code & 1) << i;
        }
        return bits;
    }

    static void forEach(long[] bitmap, LongConsumer action) {
        for (int word = 0; word < bitmap.length; word++) {
            for (long rest = (long) WORDS.getOpaque(bitmap, word); rest != 0; rest &= rest - 1) {
                action.accept(((long) word << 6) + Long.numberOfTrailingZeros(rest));
            }
        }
    }
}
