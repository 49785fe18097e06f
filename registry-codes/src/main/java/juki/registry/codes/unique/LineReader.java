package juki.registry.codes.unique;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads lines as stretches of one buffer. A byte order mark before the first is passed over. */
final class LineReader {
    /** The byte order mark, which some programs write before a text in UTF-8. */
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int mostBytes;
    private final byte[] buffer;
    private int next;
    private int filled;
    private boolean ended;
    private int begin;
    private int end;
    private boolean begun;

    /** Of lines longer than {@code mostBytes} only so many bytes and one more are kept, so that none can fill the memory. */
    LineReader(InputStream in, int bufferBytes, int mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
        this.buffer = new byte[Math.max(bufferBytes, 2 * mostBytes + 4)];
    }

    /** Goes to the next line: false if there is none. */
    boolean next() throws IOException {
        if (!begun) {
            passOverMark();
        }
        begin = next;
        int scanned = begin;
        boolean cut = false;
        while (true) {
            for (; scanned < filled; scanned++) {
                if (buffer[scanned] == '\n') {
                    next = scanned + 1;
                    end = scanned;
                    if (cut) {
                        end = begin + mostBytes + 1;
                    } else if (end > begin && buffer[end - 1] == '\r') {
                        end--;
                    }
                    return true;
                }
            }
            if (ended) {
                next = filled;
                end = cut ? begin + mostBytes + 1 : filled;
                return end > begin;
            }
            System.arraycopy(buffer, begin, buffer, 0, filled - begin);
            filled -= begin;
            begin = 0;
            if (filled > mostBytes + 2) {
                // Long enough to be wrong: the rest of the line is only skipped. A carriage return is not the byte in
                // question.
                cut = true;
                filled = mostBytes + 1;
            }
            scanned = filled;
            fill();
        }
    }

    private void fill() throws IOException {
        int read = in.read(buffer, filled, buffer.length - filled);
        ended = read < 0;
        filled += Math.max(read, 0);
    }

    private void passOverMark() throws IOException {
        begun = true;
        while (!ended && filled < MARK.length) {
            fill();
        }
        if (Arrays.equals(buffer, 0, Math.min(filled, MARK.length), MARK, 0, MARK.length)) {
            next = MARK.length;
        }
    }

    byte[] bytes() {
        return buffer;
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }
}
