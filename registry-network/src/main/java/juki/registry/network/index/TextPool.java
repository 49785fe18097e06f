package juki.registry.network.index;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.LongConsumer;

/**
 * Every text once under a number: 0 is no text. Texts are never normalised and never removed.
 *
 * <p>The number tells where the text lies, so that reading one looks nowhere else. It lies there as a text of the platform does, its
 * length before it, so that to compare it or to make it anew is to copy; most characters of a register take two bytes so, and three in
 * UTF-8. Segments are added as texts come; nothing is copied to grow. They are of a size that no collector gives room of its own to,
 * which would double what they take.
 */
final class TextPool {

    /** Of characters. */
    private static final int SEGMENT_BITS = 17;

    private static final int SEGMENT = 1 << SEGMENT_BITS;
    /** Texts begin at every second character, so that numbers of 32 bits reach eight thousand million. */
    private static final int STEP_BITS = 1;

    private static final long STEP = 1L << STEP_BITS;
    private static final long END = (1L << Integer.SIZE + STEP_BITS) - SEGMENT;
    private static final int LONGEST = Character.MAX_VALUE;
    private static final int WORD = Long.BYTES / Character.BYTES;

    private char[][] segments = {new char[SEGMENT]};
    private long end = STEP;
    private long textLength;

    private final SlotTable numbers = new SlotTable();

    /** The text whose number is being asked for. */
    private final char[] asked = new char[LONGEST];

    /**
     * The number of a text, which is put into the pool if it is not in it.
     *
     * @param likely the number of a text that it probably is, or 0
     */
    int numberOf(String text, int likely) {
        if (text.isEmpty()) {
            return 0;
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("text: must have at most " + LONGEST + " characters");
        }
        int length = text.length();
        text.getChars(0, length, asked, 0);
        if (likely != 0 && isAt(likely, asked, length)) {
            return likely;
        }
        int hash = hash(asked, length);
        long cursor = place(asked, length, hash);
        int known = numbers.number(cursor);
        if (known != SlotTable.NONE) {
            return known;
        }
        int number = add(length);
        numbers.fill(cursor, hash, number);
        return number;
    }

    /** The number of a text; empty if the text is not in the pool. */
    OptionalInt known(String text) {
        if (text.isEmpty()) {
            return OptionalInt.of(0);
        }
        char[] sought = text.toCharArray();
        int number = numbers.number(place(sought, sought.length, hash(sought, sought.length)));
        return number == SlotTable.NONE ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The place of a text in the table, or the empty one where it would be. */
    private long place(char[] text, int length, int hash) {
        long cursor = numbers.at(hash);
        for (int number; (number = numbers.number(cursor)) != SlotTable.NONE; cursor = numbers.on(cursor, hash)) {
            if (isAt(number, text, length)) {
                break;
            }
        }
        return cursor;
    }

    /** The text under a number. */
    String text(int number) {
        return text(number, length(number));
    }

    /** The texts under some numbers: the memory of all of them is waited for at once, and not of one after the other. */
    String[] texts(int... some) {
        int[] lengths = new int[some.length];
        for (int i = 0; i < some.length; i++) {
            lengths[i] = length(some[i]);
        }
        String[] texts = new String[some.length];
        for (int i = 0; i < some.length; i++) {
            texts[i] = text(some[i], lengths[i]);
        }
        return texts;
    }

    private String text(int number, int length) {
        return number == 0 ? "" : new String(segment(number), offset(number) + 1, length);
    }

    private int length(int number) {
        return segment(number)[offset(number)];
    }

    /** Appends the text under a number. */
    void append(int number, Utf8Line to) {
        if (number != 0) {
            to.text(segment(number), offset(number) + 1, length(number));
        }
    }

    /** Something of a text. */
    long touched(int number) {
        return segment(number)[offset(number)];
    }

    /** The bytes that the texts themselves take. */
    long bytes() {
        return textLength * Character.BYTES;
    }

    private char[] segment(int number) {
        return segments[number >>> SEGMENT_BITS - STEP_BITS];
    }

    private static int offset(int number) {
        return number << STEP_BITS & SEGMENT - 1;
    }

    private boolean isAt(int number, char[] text, int length) {
        int from = offset(number) + 1;
        return length(number) == length && Arrays.equals(segment(number), from, from + length, text, 0, length);
    }

    /** Puts the text asked for at the end. */
    private int add(int length) {
        int needed = 1 + length;
        if ((end + needed - 1) >>> SEGMENT_BITS != end >>> SEGMENT_BITS) {
            end = ((end >>> SEGMENT_BITS) + 1) << SEGMENT_BITS;
        }
        if (end > END) {
            throw new IllegalStateException("an index holds at most 16 GB of different texts");
        }
        int at = (int) (end >>> SEGMENT_BITS);
        if (at == segments.length) {
            segments = Arrays.copyOf(segments, at + 1);
            segments[at] = new char[SEGMENT];
        }
        int offset = (int) end & SEGMENT - 1;
        segments[at][offset] = (char) length;
        System.arraycopy(asked, 0, segments[at], offset + 1, length);
        int number = (int) (end >>> STEP_BITS);
        end = end + needed + STEP - 1 & -STEP;
        textLength += length;
        return number;
    }

    private static int hash(char[] text, int length) {
        long hash = length;
        int at = 0;
        for (; at <= length - WORD; at += WORD) {
            hash = mixed(hash, word(text, at));
        }
        long rest = 0;
        for (; at < length; at++) {
            rest = rest << Character.SIZE | text[at];
        }
        return SlotTable.hash(mixed(hash, rest));
    }

    /** Four characters. */
    private static long word(char[] text, int at) {
        return (long) text[at] << 3 * Character.SIZE
                | (long) text[at + 1] << 2 * Character.SIZE
                | (long) text[at + 2] << Character.SIZE
                | text[at + 3];
    }

    private static long mixed(long hash, long word) {
        return Long.rotateLeft((hash ^ word) * 0x9E3779B97F4A7C15L, 29);
    }

    void forEachWord(LongConsumer action) {
        action.accept(end);
        action.accept(textLength);
        for (long at = 0; at < end; at += WORD) {
            action.accept(word(segments[(int) (at >>> SEGMENT_BITS)], (int) at & SEGMENT - 1));
        }
        numbers.forEachWord(action);
    }
}
