package juki.registry.network.index;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Line of comma-separated values that is being written (書出し行, kakidashi-gyō), as UTF-8: what the index holds is encoded into it without a text being
 * made of it.
 *
 * <p>A value is quoted where it has to be (RFC 4180). Several lines may stand one after the other before they are handed over. It
 * belongs to one thread at a time; {@code toString} shows nothing of it.
 */
public final class Utf8Line {

    private static final int AT_FIRST = 1 << 16;
    private static final int MOST_DIGITS = 19;
    /** How many bytes a unit of a text takes at most; the two of a rare character take four. */
    private static final int MOST_BYTES = 3;

    /** The text that is being written. */
    private char[] units = new char[AT_FIRST / MOST_BYTES];

    private byte[] bytes = new byte[AT_FIRST];
    private int length;
    /** Where the value that is being written begins. */
    private int value;

    private boolean first = true;

    /** Makes an empty line. */
    public Utf8Line() {}

    /** {@return how many bytes have been written and not been handed over} */
    public int length() {
        return length;
    }

    /** Begins the next value of the line. */
    public void next() {
        if (!first) {
            room(1);
            bytes[length++] = ',';
        }
        first = false;
        value = length;
    }

    /**
     * Goes on with a text.
     *
     * @param text the text
     */
    public void text(String text) {
        if (units.length < text.length()) {
            units = new char[text.length()];
        }
        text.getChars(0, text.length(), units, 0);
        text(units, 0, text.length());
    }

    /** Goes on with a text of so many units. */
    void text(char[] from, int start, int count) {
        room(count * MOST_BYTES);
        length = encode(from, start, start + count, bytes, length);
    }

    /**
     * Writes a text as UTF-8 where there is room for it, three bytes for each of its units. Half a character, which no text of a
     * register has, becomes a question mark, as everywhere on the platform.
     *
     * @return where it ends
     */
    private static int encode(char[] text, int start, int end, byte[] to, int from) {
        int at = from;
        for (int i = start; i < end; i++) {
            int unit = text[i];
            if (unit < 0x80) {
                to[at++] = (byte) unit;
            } else if (unit < 0x800) {
                to[at++] = (byte) (0xC0 | unit >>> 6);
                to[at++] = (byte) (0x80 | unit & 0x3F);
            } else if (!Character.isSurrogate((char) unit)) {
                to[at++] = (byte) (0xE0 | unit >>> 12);
                to[at++] = (byte) (0x80 | unit >>> 6 & 0x3F);
                to[at++] = (byte) (0x80 | unit & 0x3F);
            } else if (Character.isSupplementaryCodePoint(Character.codePointAt(text, i, end))) {
                int point = Character.codePointAt(text, i++, end);
                to[at++] = (byte) (0xF0 | point >>> 18);
                to[at++] = (byte) (0x80 | point >>> 12 & 0x3F);
                to[at++] = (byte) (0x80 | point >>> 6 & 0x3F);
                to[at++] = (byte) (0x80 | point & 0x3F);
            } else {
                to[at++] = '?';
            }
        }
        return at;
    }

    /**
     * Goes on with a number of so many digits.
     *
     * @param number the number, 0 or greater
     * @param digits how many digits, leading zeros included
     */
    public void digits(long number, int digits) {
        room(MOST_DIGITS);
        long rest = number;
        for (int i = length + digits - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    /** Ends a value that may have to be quoted. */
    public void quoteIfNeeded() {
        int quotes = 0;
        boolean needed = false;
        for (int i = value; i < length; i++) {
            byte one = bytes[i];
            quotes += one == '"' ? 1 : 0;
            needed |= one == '"' || one == ',' || one == '\n' || one == '\r';
        }
        if (!needed) {
            return;
        }
        room(quotes + 2);
        int to = length + quotes + 2;
        length = to;
        bytes[--to] = '"';
        for (int i = to - quotes - 2; to > value + 1; i--) {
            bytes[--to] = bytes[i];
            if (bytes[i] == '"') {
                bytes[--to] = '"';
            }
        }
        bytes[value] = '"';
    }

    /** Ends the line. */
    public void end() {
        room(1);
        bytes[length++] = '\n';
        first = true;
    }

    /**
     * Hands over what has been written, and begins anew.
     *
     * @param to where it goes
     * @param digest what is updated with it
     * @return how many bytes
     * @throws IOException if it cannot be written
     */
    public int handOver(OutputStream to, MessageDigest digest) throws IOException {
        int count = length;
        to.write(bytes, 0, count);
        digest.update(bytes, 0, count);
        length = 0;
        return count;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    /** {@return {@code Utf8Line[} and the number of bytes} */
    @Override
    public String toString() {
        return "Utf8Line[" + length + " bytes]";
    }
}
