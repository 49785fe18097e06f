package juki.registry.codes.unique;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * A set of codes in cache lines: the high bits of a code choose a line of 64 bytes, and the line holds the low bits of up
 * to 31 codes. Line and low bits together are the whole code, so the set is exact.
 *
 * <p>A line has 32 lanes of 16 bits. The lowest lane of its first word counts the codes; the others hold, in order of
 * arrival, low bits with the lane's top bit set, and zero where nothing is. A line that is full and must take one more
 * becomes a page: a bitmap of its stretch of the space. Codes that stand closely together thus end in bitmaps, which is
 * what suits them.
 */
final class LineIndex implements UniquenessIndex {
    private static final int LANES = 31;

    /** With as many codes or more, the second half of the line is in use. */
    private static final int HALF_OF_LANES = 16;

    /** In the place of a line's count: it is a page now, whose number stands in the line's second word. */
    private static final int PAGE = 0x7FFF;

    private static final int COUNT_BITS = 0xFFFF;
    private static final long ONE_IN_EACH = 0x0001_0001_0001_0001L;
    private static final long TOP_OF_EACH = 0x8000_8000_8000_8000L;
    private static final int TAKEN = 0x8000;

    private static final int MOST_LOW_BITS = 15;

    /** Below this a line takes as much memory as the bitmap of its stretch, and a page nothing worth having. */
    private static final int FEWEST_LOW_BITS = 10;

    /** With random codes and this mean, fewer than 1 line in 1,000 has to become a page. */
    private static final int MEAN_LOAD = 17;

    private static final long MOST_LINES = 1L << 27;

    private final CodeSpace space;
    private final int lowBits;
    private final long lowMask;
    private final long[] words;
    private long[][] pages = {};
    private int pageCount;
    private long size;

    LineIndex(CodeSpace space, long expected) {
        if (expected < 0) {
            throw new IllegalArgumentException("expected: must not be negative");
        }
        int bits = MOST_LOW_BITS;
        while (bits > FEWEST_LOW_BITS && (double) expected * (1 << bits) > (double) MEAN_LOAD * space.size()) {
            bits--;
        }
        long lines = (space.size() - 1 >>> bits) + 1;
        if (lines > MOST_LINES) {
            throw new IllegalArgumentException(
                    "space: with that many codes expected, it needs more than " + MOST_LINES + " cache lines");
        }
        this.space = space;
        this.lowBits = bits;
        this.lowMask = (1L << bits) - 1;
        this.words = new long[(int) lines << 3];
    }

    @Override
    public boolean claim(long code) {
        space.require(code);
        boolean claimed = put(code);
        size += claimed ? 1 : 0;
        return claimed;
    }

    @Override
    public boolean contains(long code) {
        space.require(code);
        return has(code);
    }

    @Override
    public int claimAll(long[] codes, int from, int to, BatchMarks refused) {
        space.requireAll(codes, from, to);
        refused.begin(from, to);
        int refusals = 0;
        for (int start = from, word = 0; start < to; start += 64, word++) {
            int end = Math.min(to - start, 64);
            loadAhead(codes, start, end);
            long was = 0;
            for (int i = 0; i < end; i++) {
                long code = codes[start + i];
                int line = lineOf(code);
                int count = (int) words[line] & COUNT_BITS;
                if (count >= LANES) {
                    was |= (put(code) ? 0L : 1L) << i;
                    continue;
                }
                long stored = code & lowMask | TAKEN;
                long hit = hits(line, count, stored);
                long fresh = ~(hit | -hit) >>> 63;
                int lane = count + 1;
                words[line + (lane >>> 2)] |= (stored & -fresh) << (lane << 4);
                words[line] += fresh;
                was |= (fresh ^ 1) << i;
            }
            refused.setWord(word, was);
            refusals += Long.bitCount(was);
        }
        int claimed = to - from - refusals;
        size += claimed;
        return claimed;
    }

    @Override
    public int containsAll(long[] codes, int from, int to, BatchMarks found) {
        space.requireAll(codes, from, to);
        found.begin(from, to);
        int all = 0;
        for (int start = from, word = 0; start < to; start += 64, word++) {
            int end = Math.min(to - start, 64);
            loadAhead(codes, start, end);
            long is = 0;
            for (int i = 0; i < end; i++) {
                long code = codes[start + i];
                int line = lineOf(code);
                int count = (int) words[line] & COUNT_BITS;
                if (count == PAGE) {
                    is |= (has(code) ? 1L : 0L) << i;
                    continue;
                }
                long hit = hits(line, count, code & lowMask | TAKEN);
                is |= ((hit | -hit) >>> 63) << i;
            }
            found.setWord(word, is);
            all += Long.bitCount(is);
        }
        return all;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void forEachAscending(LongConsumer action) {
        int[] low = new int[LANES];
        for (int line = 0; line < words.length; line += 8) {
            long first = (long) (line >>> 3) << lowBits;
            int count = (int) words[line] & COUNT_BITS;
            if (count == PAGE) {
                DenseIndex.forEach(pageOf(line), inPage -> action.accept(first + inPage));
                continue;
            }
            for (int lane = 1; lane <= count; lane++) {
                low[lane - 1] = (int) (words[line + (lane >>> 2)] >>> (lane << 4)) & (TAKEN - 1);
            }
            Arrays.sort(low, 0, count);
            for (int i = 0; i < count; i++) {
                action.accept(first + low[i]);
            }
        }
    }

    @Override
    public String toString() {
        return "UniquenessIndex[lines, " + size + " of " + space.size() + " codes, " + pageCount + " pages]";
    }

    private int lineOf(long code) {
        return (int) (code >>> lowBits) << 3;
    }

    private long[] pageOf(int line) {
        return pages[(int) words[line + 1]];
    }

    private boolean has(long code) {
        int line = lineOf(code);
        int count = (int) words[line] & COUNT_BITS;
        if (count == PAGE) {
            int low = (int) (code & lowMask);
            return (pageOf(line)[low >>> 6] >>> low & 1) != 0;
        }
        return hits(line, count, code & lowMask | TAKEN) != 0;
    }

    private boolean put(long code) {
        int line = lineOf(code);
        int count = (int) words[line] & COUNT_BITS;
        if (count != PAGE) {
            long stored = code & lowMask | TAKEN;
            if (hits(line, count, stored) != 0) {
                return false;
            }
            if (count < LANES) {
                int lane = count + 1;
                words[line + (lane >>> 2)] |= stored << (lane << 4);
                words[line]++;
                return true;
            }
            becomePage(line);
        }
        long[] page = pageOf(line);
        int low = (int) (code & lowMask);
        long bit = 1L << low;
        if ((page[low >>> 6] & bit) != 0) {
            return false;
        }
        page[low >>> 6] |= bit;
        return true;
    }

    private void becomePage(int line) {
        long[] page = new long[1 << lowBits - 6];
        for (int lane = 1; lane <= LANES; lane++) {
            int low = (int) (words[line + (lane >>> 2)] >>> (lane << 4)) & (TAKEN - 1);
            page[low >>> 6] |= 1L << low;
        }
        if (pageCount == pages.length) {
            pages = Arrays.copyOf(pages, Math.max(16, pageCount + (pageCount >> 1)));
        }
        pages[pageCount] = page;
        Arrays.fill(words, line, line + 8, 0);
        words[line] = PAGE;
        words[line + 1] = pageCount++;
    }

    /**
     * Not zero if and only if one of the line's lanes in use holds what is looked for. Four lanes are compared at a time, and
     * all of a half line: a loop that ends early would often be mispredicted. The second half is rarely in use, and may lie in
     * a cache line of its own, as nobody can say where an array begins.
     */
    private long hits(int line, int count, long stored) {
        long pattern = stored * ONE_IN_EACH;
        long[] w = words;
        long found = zeros(w[line] ^ pattern)
                | zeros(w[line + 1] ^ pattern)
                | zeros(w[line + 2] ^ pattern)
                | zeros(w[line + 3] ^ pattern);
        if (count >= HALF_OF_LANES) {
            found |= zeros(w[line + 4] ^ pattern)
                    | zeros(w[line + 5] ^ pattern)
                    | zeros(w[line + 6] ^ pattern)
                    | zeros(w[line + 7] ^ pattern);
        }
        return found & TOP_OF_EACH;
    }

    /** Some lane's top bit is set if and only if some lane is zero; which lane it is does not follow. */
    private static long zeros(long lanes) {
        return lanes - ONE_IN_EACH & ~lanes;
    }

    /** Fetches the lines of up to 64 codes while nothing waits for one of them. */
    private void loadAhead(long[] codes, int start, int length) {
        long counts = 0;
        for (int i = 0; i < length; i++) {
            counts |= words[lineOf(codes[start + i])];
        }
        // Counts never have their lane's top bit. Asking keeps the reads from being optimised away.
        if ((counts & TAKEN) != 0) {
            throw new IllegalStateException("the index is damaged: a line counts more codes than it can hold");
        }
    }
}
