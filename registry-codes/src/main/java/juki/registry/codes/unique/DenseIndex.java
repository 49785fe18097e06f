package juki.registry.codes.unique;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.LongConsumer;

/** A set of codes as one bit for each payload of the space; one thread claims. */
final class DenseIndex implements UniquenessIndex {
    /** A little less than the longest array there can be. */
    private static final long MOST_WORDS = Integer.MAX_VALUE - 8;

    /** So many codes' words are fetched before the first of them is looked at: half of what the fastest cache holds. */
    static final int AHEAD = 256;

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
        int word = 0;
        for (int chunk = from; chunk < to; chunk += AHEAD) {
            int chunkEnd = Math.min(to - chunk, AHEAD) + chunk;
            refused.keep(touch(bitmap, codes, chunk, chunkEnd));
            for (int start = chunk; start < chunkEnd; start += 64) {
                long was = set(bitmap, codes, start, Math.min(chunkEnd - start, 64));
                refused.setWord(word++, was);
                refusals += Long.bitCount(was);
            }
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
        int word = 0;
        for (int chunk = from; chunk < to; chunk += AHEAD) {
            int chunkEnd = Math.min(to - chunk, AHEAD) + chunk;
            found.keep(touch(bitmap, codes, chunk, chunkEnd));
            for (int start = chunk; start < chunkEnd; start += 64) {
                long is = bitsOf(bitmap, codes, start, Math.min(chunkEnd - start, 64));
                found.setWord(word++, is);
                hits += Long.bitCount(is);
            }
        }
        return hits;
    }

    /**
     * Reads the words of many codes and nothing more, so that as many reads as possible are under way at once; what is done
     * with each word then finds it in the fastest cache.
     */
    static long touch(long[] bitmap, long[] codes, int from, int to) {
        long touched = 0;
        for (int i = from; i < to; i++) {
            touched |= bitmap[(int) (codes[i] >>> 6)];
        }
        return touched;
    }

    /** The bits of up to 64 codes, the first one's lowest. */
    static long bitsOf(long[] bitmap, long[] codes, int start, int length) {
        long bits = 0;
        for (int i = start + length - 1; i >= start; i--) {
            long code = codes[i];
            bits = bits + bits + ((long) WORDS.getOpaque(bitmap, (int) (code >>> 6)) >>> code & 1);
        }
        return bits;
    }

    /** Sets the bits of up to 64 codes in their order, and tells which were set, the first one's bit lowest. */
    private static long set(long[] bitmap, long[] codes, int start, int length) {
        long was = 0;
        // No branch depends on a code, so that the processor has many of them under way at once.
        for (int i = 0; i < length; i++) {
            long code = codes[start + i];
            int place = (int) (code >>> 6);
            long old = bitmap[place];
            WORDS.setOpaque(bitmap, place, old | 1L << code);
            was |= (old >>> code & 1) << i;
        }
        return was;
    }

    static void forEach(long[] bitmap, LongConsumer action) {
        for (int word = 0; word < bitmap.length; word++) {
            for (long rest = (long) WORDS.getOpaque(bitmap, word); rest != 0; rest &= rest - 1) {
                action.accept(((long) word << 6) + Long.numberOfTrailingZeros(rest));
            }
        }
    }
}
