package juki.registry.codes.unique;

import java.io.IOException;
import java.io.InputStream;

/** Reads lines as stretches of one buffer. */
final class LineReader {
    private final InputStream in;
    private final int mostBytes;
    private final byte[] buffer;
    private int next;
    private int filled;
    private boolean ended;
    private int begin;
    private int end;

    /** Of lines longer than {@code mostBytes} only so many bytes and one more are kept, so that none can fill the memory. */
    LineReader(InputStream in, int bufferBytes, int mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
        this.buffer = new byte[Math.max(bufferBytes, 2 * mostBytes + 4)];
    }

    /** Goes to the next line: false if there is none. */
    boolean next() throws IOException {
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
            int read = in.read(buffer, filled, buffer.length - filled);
            ended = read < 0;
            filled += Math.max(read, 0);
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
