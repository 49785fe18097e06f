package juki.registry.codes.unique;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Batch marks (一括処理の結果, ikkatsu shori no kekka): which codes of a batch an answer is about, one bit for each.
 *
 * <p>A batch is a stretch of an array, and its codes are known by their indexes in that array. {@link
 * UniquenessIndex#claimAll} marks the codes it refuses, {@link UniquenessIndex#containsAll} those it finds. One object
 * serves batch after batch and allocates only for one longer than it ever had. It belongs to one thread at a time.
 */
public final class BatchMarks {
    private long[] words;
    private int from;
    private int to;

    /** Nobody reads it. */
    long kept;

    private BatchMarks(int length) {
        words = new long[wordsFor(length)];
    }

    /**
     * Marks with room for a batch; no batch has begun.
     *
     * @param length how many codes a batch is expected to have, 0 or greater; longer ones are taken too
     * @return marks for an empty batch
     * @throws IllegalArgumentException if the length is negative
     */
    public static BatchMarks ofLength(int length) {
        if (length < 0) {
            throw new IllegalArgumentException("length: must not be negative");
        }
        return new BatchMarks(length);
    }

    /**
     * Begins a batch: from now on these indexes can be marked, and none is.
     *
     * @param from the index of the first code
     * @param to one more than the index of the last code
     * @throws IllegalArgumentException if {@code from} is negative or greater than {@code to}
     */
    public void begin(int from, int to) {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("from: must be 0 to the batch's end");
        }
        int needed = wordsFor(to - from);
        if (needed > words.length) {
            words = new long[needed];
        } else {
            Arrays.fill(words, 0, needed, 0);
        }
        this.from = from;
        this.to = to;
    }

    /**
     * Marks a code of the batch.
     *
     * @param index its index in the array
     * @throws IndexOutOfBoundsException if the batch does not have that index
     */
    public void mark(int index) {
        int bit = bitOf(index);
        words[bit >>> 6] |= 1L << bit;
    }

    /**
     * Whether a code of the batch is marked.
     *
     * @param index its index in the array
     * @return true if it is
     * @throws IndexOutOfBoundsException if the batch does not have that index
     */
    public boolean isMarked(int index) {
        int bit = bitOf(index);
        return (words[bit >>> 6] >>> bit & 1) != 0;
    }

    /**
     * The number of marks.
     *
     * @return 0 to the length of the batch
     */
    public int count() {
        int count = 0;
        for (int word = 0; word < wordsFor(to - from); word++) {
            count += Long.bitCount(words[word]);
        }
        return count;
    }

    /**
     * The marked indexes, ascending.
     *
     * @return a stream of {@link #count()} indexes in the array
     */
    public IntStream indexes() {
        return IntStream.range(from, to).filter(this::isMarked);
    }

    /** Sets 64 marks at once: bit i of the word is for the index {@code from + 64 * word + i}. */
    void setWord(int word, long bits) {
        words[word] = bits;
    }

    /** Takes what was only read to have it in the cache; reading what nobody takes would be optimised away. */
    void keep(long read) {
        kept = read;
    }

    /** The 64 marks from {@code from + 64 * word} on. */
    long word(int word) {
        return words[word];
    }

    private int bitOf(int index) {
        return Objects.checkIndex(Math.subtractExact(index, from), to - from);
    }

    private static int wordsFor(int length) {
        return (int) ((length + 63L) >>> 6);
    }

    /**
     * How many of how many codes are marked.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "BatchMarks[" + count() + " of " + (to - from) + "]";
    }
}
