package juki.registry.codes.unique;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** Writes a {@link CodeSnapshot}: takes the codes one by one in ascending order, and writes stretch after stretch. */
final class SnapshotWriter implements LongConsumer {
    private static final long MOST_CODES = 1L << 32;

    /** A little less than the longest array there can be. */
    private static final int MOST_WORDS = Integer.MAX_VALUE - 8;

    /** Stretches are made so wide that they hold more than half of this at the mean: two or three cache lines. */
    private static final int MEAN_CODES = 128;

    /** More codes than this are listed nowhere; chance alone never brings so many together. */
    private static final int MOST_LISTED = 2 * MEAN_CODES;

    /** A stretch is cut into at least 2 to this power, so that codes in one place are found in few steps. */
    private static final int FEWEST_CUT_BITS = 4;

    /** So many words can be read from where any list, and any of its words, begins: one more than a cache line has. */
    static final int SPARE_WORDS = 9;

    private final CodeSpace space;
    private final long size;
    private final int width;

    /** Begins with the stretches of the whole space. */
    private long[] words;

    private int length;

    /** The codes of the present stretch, counted from its beginning. */
    private long[] codes = new long[MOST_LISTED];

    private int count;
    private long stretch;
    private long written;
    private long last = -1;

    SnapshotWriter(CodeSpace space, long size) {
        if (size > MOST_CODES) {
            throw new IllegalArgumentException("index: a snapshot holds at most " + MOST_CODES + " codes");
        }
        this.space = space;
        this.size = size;
        this.width = widthFor(space.size(), Math.max(1, size));
        this.length = Math.toIntExact((space.size() - 1 >>> width) + 1);
        // What evenly spread codes need. Wherever they crowd they need less, nearly always.
        double each = 2.5 + Math.max(0, Math.log((double) space.size() / Math.max(1, size)) / Math.log(2));
        this.words = new long[(int) Math.min(MOST_WORDS, length + 16L + (long) (size * each / 64) + length)];
    }

    @Override
    public void accept(long code) {
        if (!space.contains(code)) {
            throw new IllegalArgumentException("codes: each must be 0 to " + (space.size() - 1));
        }
        if (code <= last) {
            throw new IllegalArgumentException("codes: each must be greater than the one before");
        }
        last = code;
        if (code >>> width != stretch) {
            writeStretch();
            stretch = code >>> width;
        }
        if (count == codes.length) {
            codes = Arrays.copyOf(codes, Math.max(count, Math.min(MOST_WORDS, count + (count >> 1))));
        }
        codes[count++] = code - (stretch << width);
    }

    /** All words, when every code was taken. */
    long[] finish() {
        writeStretch();
        if (written != size) {
            throw new IllegalStateException("the index counts " + size + " codes and lists " + written);
        }
        return Arrays.copyOf(words, length + SPARE_WORDS);
    }

    /** How many low bits tell a code from the others of its stretch. */
    int width() {
        return width;
    }

    private void writeStretch() {
        // Writing may exchange the words for longer ones: it comes first.
        long described = write(0, count, 0, width);
        words[(int) stretch] = described;
        written += count;
        count = 0;
    }

    /** Writes the codes {@code codes[from]} to {@code codes[to - 1]} of a stretch of 2^{@code bits} payloads. */
    private long write(int from, int to, long first, int bits) {
        int listed = to - from;
        if (listed == 0) {
            return 0;
        }
        long payloads = 1L << bits;
        int lowBits = Math.getExponent((double) payloads / listed);
        long lowWords = (long) listed * lowBits + 63 >>> 6;
        long highWords = (payloads >>> lowBits) + listed + 64 >>> 6;
        if (payloads >>> 6 <= lowWords + highWords) {
            return writeBitmap(from, to, first, payloads);
        }
        if (listed <= MOST_LISTED) {
            return writeList(from, to, first, lowBits, (int) highWords, (int) lowWords);
        }
        return writeCut(from, to, first, bits);
    }

    private long writeBitmap(int from, int to, long first, long payloads) {
        int begin = take((payloads + 63) >>> 6);
        for (int i = from; i < to; i++) {
            long code = codes[i] - first;
            words[begin + (int) (code >>> 6)] |= 1L << code;
        }
        return Stretch.of(Stretch.BITMAP, 0, 0, begin);
    }

    private long writeList(int from, int to, long first, int lowBits, int highWords, int lowWords) {
        int begin = take((long) highWords + lowWords);
        int low = begin + highWords;
        long lowMask = (1L << lowBits) - 1;
        for (int i = from; i < to; i++) {
            long code = codes[i] - first;
            int place = (int) (code >>> lowBits) + 1 + (i - from);
            words[begin + (place >>> 6)] |= 1L << place;
            int bit = (i - from) * lowBits;
            long bits = code & lowMask;
            words[low + (bit >>> 6)] |= bits << bit;
            if ((bit & 63) + lowBits > 64) {
                words[low + (bit >>> 6) + 1] |= bits >>> -bit;
            }
        }
        return Stretch.of(Stretch.LISTED, lowBits, highWords, begin);
    }

    private long writeCut(int from, int to, long first, int bits) {
        int width = Math.min(bits - FEWEST_CUT_BITS, widthFor(1L << bits, to - from));
        int parts = 1 << bits - width;
        int begin = take(parts);
        int next = from;
        for (int part = 0; part < parts; part++) {
            long partFirst = first + ((long) part << width);
            int partFrom = next;
            while (next < to && codes[next] - partFirst < 1L << width) {
                next++;
            }
            long described = write(partFrom, next, partFirst, width);
            words[begin + part] = described;
        }
        return Stretch.of(Stretch.CUT, width, 0, begin);
    }

    /** The width of stretches that hold {@link #MEAN_CODES} or up to half less at the mean. */
    private static int widthFor(long payloads, long codes) {
        return Math.max(6, Math.min(Long.SIZE - 2, Math.getExponent((double) MEAN_CODES * payloads / codes)));
    }

    /** Makes room for that many words, all 0. */
    private int take(long count) {
        int begin = length;
        long end = begin + count;
        if (end > MOST_WORDS - SPARE_WORDS) {
            throw new IllegalArgumentException("codes: a snapshot takes at most " + MOST_WORDS + " words of memory");
        }
        if (end >= words.length) {
            words = Arrays.copyOf(words, (int) Math.min(MOST_WORDS, end + (end >>> 3) + 16));
        }
        length = (int) end;
        return begin;
    }
}
