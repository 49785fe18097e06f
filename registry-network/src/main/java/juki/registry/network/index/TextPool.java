package juki.registry.network.index;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.LongConsumer;

/**
 * Every text once, as UTF-8, under a number: 0 is no text. Texts are never normalised and never removed.
 *
 * <p>The number tells where the text lies, so that reading one looks nowhere else. Segments are added as texts come; nothing is copied
 * to grow. They are of a size that no collector gives room of its own to, which would double what they take.
 */
final class TextPool {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int SEGMENT_BITS = 18;
    private static final int SEGMENT = 1 << SEGMENT_BITS;
    /** Texts begin at every fourth byte, so that numbers of 32 bits reach sixteen thousand million. */
    private static final int STEP_BITS = 2;

    private static final long STEP = 1L << STEP_BITS;
    private static final long END = (1L << Integer.SIZE + STEP_BITS) - SEGMENT;
    private static final int LENGTH_BYTES = 2;
    /** In units, so that the bytes of every text can be counted in two. */
    private static final int LONGEST = Character.MAX_VALUE / Utf8Line.MOST_BYTES;

    private byte[][] segments = {new byte[SEGMENT]};
    private long end = STEP;
    private long textBytes;

    private final SlotTable numbers = new SlotTable();

    /** The text whose number is being asked for. */
    private final byte[] asked = new byte[LONGEST * Utf8Line.MOST_BYTES];

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
        int length = Utf8Line.encode(text, asked, 0);
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
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int number = numbers.number(place(bytes, bytes.length, hash(bytes, bytes.length)));
        return number == SlotTable.NONE ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The place of a text in the table, or the empty one where it would be. */
    private long place(byte[] bytes, int length, int hash) {
        long cursor = numbers.at(hash);
        for (int number; (number = numbers.number(cursor)) != SlotTable.NONE; cursor = numbers.on(cursor, hash)) {
            if (isAt(number, bytes, length)) {
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
        return number == 0
                ? ""
                : new String(segment(number), offset(number) + LENGTH_BYTES, length, StandardCharsets.UTF_8);
    }

    private int length(int number) {
        return length(segment(number), offset(number));
    }

    /** Appends the text under a number as it stands in memory. */
    void append(int number, Utf8Line to) {
        if (number != 0) {
            byte[] segment = segment(number);
            int offset = offset(number);
            to.bytes(segment, offset + LENGTH_BYTES, length(segment, offset));
        }
    }

    /** Something of a text. */
    long touched(int number) {
        return segment(number)[offset(number)];
    }

    /** The bytes that the texts themselves take. */
    long bytes() {
        return textBytes;
    }

    private byte[] segment(int number) {
        return segments[number >>> SEGMENT_BITS - STEP_BITS];
    }

    private static int offset(int number) {
        return number << STEP_BITS & SEGMENT - 1;
    }

    private static int length(byte[] segment, int offset) {
        return (segment[offset] & 0xFF) << 8 | segment[offset + 1] & 0xFF;
    }

    private boolean isAt(int number, byte[] bytes, int length) {
        byte[] segment = segment(number);
        int offset = offset(number);
        int from = offset + LENGTH_BYTES;
        return length(segment, offset) == length && Arrays.equals(segment, from, from + length, bytes, 0, length);
    }

    /** Puts the text asked for at the end. */
    private int add(int length) {
        int needed = length + LENGTH_BYTES;
        if ((end + needed - 1) >>> SEGMENT_BITS != end >>> SEGMENT_BITS) {
            end = ((end >>> SEGMENT_BITS) + 1) << SEGMENT_BITS;
        }
        if (end > END) {
            throw new IllegalStateException("an index holds at most 16 GB of different texts");
        }
        int at = (int) (end >>> SEGMENT_BITS);
        if (at == segments.length) {
            segments = Arrays.copyOf(segments, at + 1);
            segments[at] = new byte[SEGMENT];
        }
        int offset = (int) end & SEGMENT - 1;
        segments[at][offset] = (byte) (length >>> 8);
        segments[at][offset + 1] = (byte) length;
        System.arraycopy(asked, 0, segments[at], offset + LENGTH_BYTES, length);
        int number = (int) (end >>> STEP_BITS);
        end = end + needed + STEP - 1 & -STEP;
        textBytes += length;
        return number;
    }

    private static int hash(byte[] bytes, int length) {
        long hash = length;
        int at = 0;
        for (; at <= length - Long.BYTES; at += Long.BYTES) {
            hash = mixed(hash, (long) WORDS.get(bytes, at));
        }
        long rest = 0;
        for (; at < length; at++) {
            rest = rest << Byte.SIZE | bytes[at] & 0xFF;
        }
        return SlotTable.hash(mixed(hash, rest));
    }

    private static long mixed(long hash, long word) {
        return Long.rotateLeft((hash ^ word) * 0x9E3779B97F4A7C15L, 29);
    }

    void forEachWord(LongConsumer action) {
        action.accept(end);
        action.accept(textBytes);
        for (long at = 0; at < end; at += Long.BYTES) {
            action.accept((long) WORDS.get(segments[(int) (at >>> SEGMENT_BITS)], (int) at & SEGMENT - 1));
        }
        numbers.forEachWord(action);
    }
}
