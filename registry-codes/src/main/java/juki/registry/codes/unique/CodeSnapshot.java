package juki.registry.codes.unique;

import java.util.function.LongConsumer;

/**
 * Code snapshot (コードの静止像, kōdo no seishizō): a set of codes that no longer changes, in little more memory than the
 * least possible.
 *
 * <p>For archives, and for programs that only ask. It is exact. The space is cut into stretches of about a hundred codes, and
 * the codes of a stretch stand together in two or three cache lines: the low bits of each, packed one after the other, and
 * before them a string of bits that holds, for each value of the high bits in turn, a zero and then a one for each code (Elias
 * and Fano's way of writing an ascending sequence). Where codes crowd, a stretch is a bitmap or is cut again. One number for
 * each stretch says where and how it is written.
 *
 * <table>
 * <caption>Memory for each code, if they lie at random</caption>
 * <tr><th>codes</th><th>of 10^10</th><th>of 10^11</th></tr>
 * <tr><td>1,000,000</td><td>2.0 bytes</td><td>2.5 bytes</td></tr>
 * <tr><td>125,000,000</td><td>1.2 bytes</td><td>1.7 bytes</td></tr>
 * </table>
 *
 * <p>The information itself needs 0.97 bytes for 125 million random codes of 10^10. Codes that crowd take less: those given out
 * in order, two or three bits. A question is two memory accesses, one after the other; {@link #containsAll} has those of 64
 * codes under way at once, and answers in a third to half of the time. Values are immutable, so threads may share them.
 */
public final class CodeSnapshot {
    /** How many codes' places are fetched before the first of them is looked at. */
    private static final int AHEAD = 64;

    /** For each number of low bits, a one in each group of as many bits that has room in 63. */
    private static final long[] ONE_IN_EACH = new long[Long.SIZE];

    private static final long ONE_IN_EACH_BYTE = 0x0101_0101_0101_0101L;
    private static final long TOP_OF_EACH_BYTE = 0x8080_8080_8080_8080L;

    /** Where in a byte each of its ones stands, eight for each byte. */
    private static final byte[] PLACES = new byte[256 * 8];

    static {
        for (int value = 0; value < 256; value++) {
            int one = 0;
            for (int bit = 0; bit < 8; bit++) {
                if ((value >>> bit & 1) != 0) {
                    PLACES[value << 3 | one++] = (byte) bit;
                }
            }
        }
        for (int bits = 1; bits < Long.SIZE; bits++) {
            for (int bit = 0; bit + bits < Long.SIZE; bit += bits) {
                ONE_IN_EACH[bits] |= 1L << bit;
            }
        }
    }

    private final CodeSpace space;
    private final long size;

    /** How many low bits tell a payload from the others of its stretch. */
    private final int width;

    private final long mask;

    /** First a {@link Stretch} for each stretch of the space, then what they hold; and one word more. */
    private final long[] words;

    private CodeSnapshot(CodeSpace space, long size, int width, long[] words) {
        this.space = space;
        this.size = size;
        this.width = width;
        this.mask = (1L << width) - 1;
        this.words = words;
    }

    /**
     * The codes claimed in an index now.
     *
     * @param space the space of the codes
     * @param index any index that can list its codes; not claimed in meanwhile
     * @return the snapshot
     * @throws IllegalArgumentException if a code lies outside the space, or there are more than 2^32
     * @throws UnsupportedOperationException if the index cannot list its codes
     */
    public static CodeSnapshot of(CodeSpace space, UniquenessIndex index) {
        SnapshotWriter writer = new SnapshotWriter(space, index.size());
        index.forEachAscending(writer);
        return of(space, index.size(), writer);
    }

    /**
     * Codes given in ascending order.
     *
     * @param space the space of the codes
     * @param codes the codes, strictly ascending
     * @return the snapshot
     * @throws IllegalArgumentException if a code lies outside the space, or is not greater than the one before it
     */
    public static CodeSnapshot ofSorted(CodeSpace space, long... codes) {
        SnapshotWriter writer = new SnapshotWriter(space, codes.length);
        for (long code : codes) {
            writer.accept(code);
        }
        return of(space, codes.length, writer);
    }

    private static CodeSnapshot of(CodeSpace space, long size, SnapshotWriter writer) {
        return new CodeSnapshot(space, size, writer.width(), writer.finish());
    }

    /**
     * Whether a code is in the set.
     *
     * @param code a code of the space
     * @return true if it is
     * @throws IllegalArgumentException if the code lies outside the space
     */
    public boolean contains(long code) {
        space.require(code);
        return bitOf(code) != 0;
    }

    /**
     * Marks the codes of a batch that are in the set.
     *
     * @param codes an array
     * @param from the index of the batch's first code
     * @param to one more than the index of its last code
     * @param found becomes the marks of this batch
     * @return the number of codes marked
     * @throws IllegalArgumentException if a code lies outside the space
     * @throws IndexOutOfBoundsException if the array does not have those indexes
     */
    public int containsAll(long[] codes, int from, int to, BatchMarks found) {
        space.requireAll(codes, from, to);
        found.begin(from, to);
        int all = 0;
        for (int start = from, word = 0; start < to; start += AHEAD, word++) {
            int length = Math.min(to - start, AHEAD);
            found.keep(loadAhead(codes, start, length));
            long is = 0;
            for (int i = 0; i < length; i++) {
                is |= bitOf(codes[start + i]) << i;
            }
            found.setWord(word, is);
            all += Long.bitCount(is);
        }
        return all;
    }

    /**
     * The number of codes.
     *
     * @return 0 or greater
     */
    public long size() {
        return size;
    }

    /**
     * The space of the codes.
     *
     * @return the space
     */
    public CodeSpace space() {
        return space;
    }

    /**
     * The memory the codes take.
     *
     * @return bytes, without the few of the object itself
     */
    public long bytes() {
        return 8L * words.length;
    }

    /**
     * Hands over all codes in ascending order.
     *
     * @param action what is done with each code
     */
    public void forEachAscending(LongConsumer action) {
        int stretches = (int) (space.size() - 1 >>> width) + 1;
        for (int i = 0; i < stretches; i++) {
            forEach(words[i], (long) i << width, width, action);
        }
    }

    /**
     * How many codes of how many; none of them.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "CodeSnapshot[" + size + " of " + space.size() + " codes]";
    }

    private void forEach(long stretch, long first, int width, LongConsumer action) {
        int begin = Stretch.beginOf(stretch);
        int bits = Stretch.bitsOf(stretch);
        switch (Stretch.wayOf(stretch)) {
            case Stretch.LISTED -> forEachListed(begin, Stretch.highWordsOf(stretch), bits, first, action);
            case Stretch.BITMAP -> {
                for (int word = 0; word < 1L << width >>> 6; word++) {
                    for (long rest = words[begin + word]; rest != 0; rest &= rest - 1) {
                        action.accept(first + ((long) word << 6) + Long.numberOfTrailingZeros(rest));
                    }
                }
            }
            case Stretch.CUT -> {
                for (int part = 0; part < 1 << width - bits; part++) {
                    forEach(words[begin + part], first + ((long) part << bits), bits, action);
                }
            }
            default -> {
                // Empty.
            }
        }
    }

    private void forEachListed(int begin, int highWords, int lowBits, long first, LongConsumer action) {
        int index = 0;
        for (int word = 0; word < highWords; word++) {
            for (long ones = words[begin + word]; ones != 0; ones &= ones - 1) {
                long high = ((long) word << 6) + Long.numberOfTrailingZeros(ones) - 1 - index;
                long low = windowAt(begin + highWords, index * lowBits) & (1L << lowBits) - 1;
                action.accept(first + (high << lowBits | low));
                index++;
            }
        }
    }

    /** 1 if the code is in the set, otherwise 0. */
    private long bitOf(long code) {
        long stretch = words[(int) (code >>> width)];
        return Stretch.wayOf(stretch) == Stretch.LISTED
                ? bitInList(stretch, code & mask)
                : bitElsewhere(stretch, code & mask);
    }

    private long bitElsewhere(long stretch, long code) {
        long part = stretch;
        long inPart = code;
        while (Stretch.wayOf(part) == Stretch.CUT) {
            int bits = Stretch.bitsOf(part);
            part = words[Stretch.beginOf(part) + (int) (inPart >>> bits)];
            inPart &= (1L << bits) - 1;
        }
        return switch (Stretch.wayOf(part)) {
            case Stretch.LISTED -> bitInList(part, inPart);
            case Stretch.BITMAP -> words[Stretch.beginOf(part) + (int) (inPart >>> 6)] >>> inPart & 1;
            default -> 0;
        };
    }

    /**
     * Looks a code up in a list. Its high bits are written as a zero for each value of them in turn, followed by a one for each
     * code that has it: so the place of the value's zero tells both how many codes come before, and how many it has.
     */
    private long bitInList(long stretch, long code) {
        int lowBits = Stretch.bitsOf(stretch);
        int begin = Stretch.beginOf(stretch);
        int value = (int) (code >>> lowBits);
        // Which of four words has the value's zero, without a branch that would be mispredicted for every other code.
        int zeros0 = Long.bitCount(~words[begin]);
        int zeros1 = Long.bitCount(~words[begin + 1]);
        int zeros2 = Long.bitCount(~words[begin + 2]);
        int behind0 = zeros0 - value - 1 >> 31;
        int behind1 = zeros0 + zeros1 - value - 1 >> 31;
        int behind2 = zeros0 + zeros1 + zeros2 - value - 1 >> 31;
        int word = begin - behind0 - behind1 - behind2;
        int skip = value - (zeros0 & behind0) - (zeros1 & behind1) - (zeros2 & behind2);
        long zeros = ~words[word];
        for (int count = Long.bitCount(zeros); count <= skip; count = Long.bitCount(zeros)) {
            skip -= count;
            zeros = ~words[++word];
        }
        int place = placeOf(zeros, skip);
        int before = (word - begin << 6) + place - value;
        // The ones that follow the zero.
        long behind = ~(words[word] >>> 1 >>> place | words[word + 1] << (~place & 63));
        int count = Long.numberOfTrailingZeros(behind);
        if (count == Long.SIZE) {
            count += moreOnes(word + 1, place + 1);
        }
        return bitAmong(begin + Stretch.highWordsOf(stretch), before, count, lowBits, code & (1L << lowBits) - 1);
    }

    /** How many ones there are without a zero from a bit of a word on. */
    private int moreOnes(int word, int bit) {
        int at = word + (bit >>> 6);
        long zeros = ~words[at] & -1L << bit;
        int count = -(bit & 63);
        while (zeros == 0) {
            zeros = ~words[++at];
            count += Long.SIZE;
        }
        return count + Long.numberOfTrailingZeros(zeros);
    }

    /**
     * 1 if one of {@code count} neighbouring low bits, which ascend, equals what is wanted. As many as fit a word are compared at
     * once; of more than that the wrong halves are left out first.
     */
    private long bitAmong(int low, int first, int count, int lowBits, long wanted) {
        long one = ONE_IN_EACH[lowBits];
        int lanes = Long.bitCount(one);
        int from = first;
        int rest = count;
        while (rest > lanes) {
            int half = rest >>> 1;
            boolean upper = (windowAt(low, (from + half) * lowBits) & (1L << lowBits) - 1) <= wanted;
            from += upper ? half : 0;
            rest = upper ? rest - half : half;
        }
        long different = windowAt(low, from * lowBits) ^ wanted * one | -1L << rest * lowBits;
        // Some lane's top bit is left if and only if some lane is zero.
        long equal = different - one & ~different & one << lowBits - 1;
        return (equal | -equal) >>> 63;
    }

    /** The 64 bits from a bit on. */
    private long windowAt(int begin, int bit) {
        int word = begin + (bit >>> 6);
        // Shifting by one and then by the rest of 63 makes a shift by 64 where nothing of the neighbour is wanted.
        return words[word] >>> bit | words[word + 1] << 1 << (~bit & 63);
    }

    /** Where in a word its n-th one stands, counted from 0: finds the byte from the ones up to each, then asks a table. */
    private static int placeOf(long ones, int n) {
        long counts = ones - (ones >>> 1 & 0x5555_5555_5555_5555L);
        counts = (counts & 0x3333_3333_3333_3333L) + (counts >>> 2 & 0x3333_3333_3333_3333L);
        counts = (counts + (counts >>> 4) & 0x0F0F_0F0F_0F0F_0F0FL) * ONE_IN_EACH_BYTE;
        // The top bit of each byte up to which there are too few.
        long tooFew = (n * ONE_IN_EACH_BYTE | TOP_OF_EACH_BYTE) - counts & TOP_OF_EACH_BYTE;
        int bit = Long.bitCount(tooFew) << 3;
        int rest = n - ((int) (counts << 8 >>> bit) & 0xFF);
        return bit + PLACES[((int) (ones >>> bit) & 0xFF) << 3 | rest];
    }

    /**
     * Fetches what up to 64 codes will ask for while nothing waits for one of them: first what describes their stretches, then
     * the two cache lines in which most lists end.
     */
    private long loadAhead(long[] codes, int start, int length) {
        long loaded = 0;
        for (int i = 0; i < length; i++) {
            loaded |= words[(int) (codes[start + i] >>> width)];
        }
        for (int i = 0; i < length; i++) {
            int begin = Stretch.beginOf(words[(int) (codes[start + i] >>> width)]);
            loaded |= words[begin] | words[begin + SnapshotWriter.SPARE_WORDS - 1];
        }
        return loaded;
    }
}
