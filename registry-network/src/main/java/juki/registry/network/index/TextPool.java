package juki.registry.network.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.LongConsumer;

/**
 * Every text once, as UTF-8, under a number: 0 is no text. Texts are never normalised and never removed.
 *
 * <p>Segments are added as texts come; nothing is copied to grow. They are of a size that no collector gives room of its own to,
 * which would double what they take.
 */
final class TextPool {

    private static final int SEGMENT_BITS = 18;
    private static final int SEGMENT = 1 << SEGMENT_BITS;
    private static final int STARTS_BITS = 14;
    private static final int STARTS = 1 << STARTS_BITS;
    private static final int LENGTH_BYTES = 2;

    private byte[][] segments = {new byte[SEGMENT]};
    private long end;
    private long[][] starts = {new long[STARTS]};
    private int size;

    private final SlotTable numbers = new SlotTable() {
        @Override
        int hashOf(int row) {
            long start = start(row);
            byte[] segment = segments[(int) (start >>> SEGMENT_BITS)];
            int offset = (int) start & (SEGMENT - 1);
            return hashOfBytes(segment, offset + LENGTH_BYTES, length(segment, offset));
        }
    };

    TextPool() {
        add(new byte[0]);
    }

    /** The number of a text, which is put into the pool if it is not in it. */
    int numberOf(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long cursor = numbers.at(hashOfBytes(bytes, 0, bytes.length));
        for (int row; (row = numbers.row(cursor)) != SlotTable.NONE; cursor = numbers.on(cursor)) {
            if (isAt(row, bytes)) {
                return row;
            }
        }
        int row = add(bytes);
        numbers.fill(cursor, row);
        return row;
    }

    /** The number of a text; empty if the text is not in the pool. */
    OptionalInt known(String text) {
        if (text.isEmpty()) {
            return OptionalInt.of(0);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long cursor = numbers.at(hashOfBytes(bytes, 0, bytes.length));
        for (int row; (row = numbers.row(cursor)) != SlotTable.NONE; cursor = numbers.on(cursor)) {
            if (isAt(row, bytes)) {
                return OptionalInt.of(row);
            }
        }
        return OptionalInt.empty();
    }

    /** The text under a number. */
    String text(int number) {
        if (number == 0) {
            return "";
        }
        long start = start(number);
        byte[] segment = segments[(int) (start >>> SEGMENT_BITS)];
        int offset = (int) start & (SEGMENT - 1);
        return new String(segment, offset + LENGTH_BYTES, length(segment, offset), StandardCharsets.UTF_8);
    }

    /** Appends the text under a number as it stands in memory. */
    void append(int number, Utf8Line to) {
        if (number != 0) {
            long start = start(number);
            byte[] segment = segments[(int) (start >>> SEGMENT_BITS)];
            int offset = (int) start & (SEGMENT - 1);
            to.bytes(segment, offset + LENGTH_BYTES, length(segment, offset));
        }
    }

    /** Something of a text. */
    long touched(int number) {
        long start = start(number);
        return segments[(int) (start >>> SEGMENT_BITS)][(int) start & (SEGMENT - 1)];
    }

    /** The bytes that the texts themselves take. */
    long bytes() {
        return end;
    }

    private boolean isAt(int row, byte[] bytes) {
        long start = start(row);
        byte[] segment = segments[(int) (start >>> SEGMENT_BITS)];
        int offset = (int) start & (SEGMENT - 1);
        return length(segment, offset) == bytes.length
                && Arrays.equals(
                        segment, offset + LENGTH_BYTES, offset + LENGTH_BYTES + bytes.length, bytes, 0, bytes.length);
    }

    private int add(byte[] bytes) {
        int needed = bytes.length + LENGTH_BYTES;
        if (bytes.length > Character.MAX_VALUE) {
            throw new IllegalArgumentException("text: must have at most 65535 bytes");
        }
        if (((end + needed - 1) >>> SEGMENT_BITS) != (end >>> SEGMENT_BITS)) {
            end = ((end >>> SEGMENT_BITS) + 1) << SEGMENT_BITS;
        }
        int at = (int) (end >>> SEGMENT_BITS);
        if (at == segments.length) {
            segments = Arrays.copyOf(segments, at + 1);
            segments[at] = new byte[SEGMENT];
        }
        int offset = (int) end & (SEGMENT - 1);
        segments[at][offset] = (byte) (bytes.length >>> 8);
        segments[at][offset + 1] = (byte) bytes.length;
        System.arraycopy(bytes, 0, segments[at], offset + LENGTH_BYTES, bytes.length);
        int part = size >>> STARTS_BITS;
        if (part == starts.length) {
            starts = Arrays.copyOf(starts, part + 1);
            starts[part] = new long[STARTS];
        }
        starts[part][size & (STARTS - 1)] = end;
        end += needed;
        return size++;
    }

    private long start(int number) {
        return starts[number >>> STARTS_BITS][number & (STARTS - 1)];
    }

    private static int length(byte[] segment, int offset) {
        return (segment[offset] & 0xFF) << 8 | segment[offset + 1] & 0xFF;
    }

    private static int hashOfBytes(byte[] bytes, int from, int length) {
        long hash = length;
        for (int i = from; i < from + length; i++) {
            hash = (hash ^ bytes[i]) * 0x100000001B3L;
        }
        return SlotTable.hash(hash);
    }

    void forEachWord(LongConsumer action) {
        action.accept(size);
        for (int number = 1; number < size; number++) {
            action.accept(start(number));
            text(number).chars().forEach(action::accept);
        }
        numbers.forEachWord(action);
    }
}
