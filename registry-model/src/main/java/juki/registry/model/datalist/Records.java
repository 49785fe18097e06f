package juki.registry.model.datalist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A file cut into rows, so that one that is no CSV spoils itself alone: what stands between two line ends outside of
 * quotation marks. Line ends are LF, CRLF or CR; a byte order mark at the beginning is passed over.
 */
final class Records {

    /** Longer than any row: a quotation mark that is never closed does not swallow the rest of a large file. */
    static final int MAX_LENGTH = 1 << 17;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final BufferedReader in;
    private final StringBuilder record = new StringBuilder(1024);
    private int pushedBack = -1;
    private long line = 1;
    private long firstLine;
    private long lastLine;

    Records(Reader in) throws IOException {
        this.in = new BufferedReader(in, 1 << 16);
        int first = this.in.read();
        if (first != BYTE_ORDER_MARK) {
            pushedBack = first;
        }
    }

    /** Goes to the next row that is not an empty line; false at the end of the file. */
    boolean next() throws IOException {
        do {
            firstLine = line;
            if (!read()) {
                return false;
            }
        } while (record.length() == 0);
        return true;
    }

    /** The row, without its line end. */
    String text() {
        return record.toString();
    }

    /** The line on which it begins, from 1. */
    long firstLine() {
        return firstLine;
    }

    /** The line on which it ends. */
    long lastLine() {
        return lastLine;
    }

    /** Whether it was given up because some quotation mark is not closed. */
    boolean isTooLong() {
        return record.length() >= MAX_LENGTH;
    }

    private boolean read() throws IOException {
        record.setLength(0);
        boolean quoted = false;
        boolean mayOpen = true;
        for (int c = take(); c >= 0; c = take()) {
            boolean lineEnd = c == '\n' || c == '\r';
            lastLine = line;
            if (lineEnd) {
                line++;
            }
            if (lineEnd && (!quoted || isTooLong())) {
                passOverLineFeed(c);
                return true;
            }
            if (quoted) {
                // A second mark right behind this one would open the text again: "" is one mark of it.
                quoted = c != '"';
                mayOpen = !quoted;
            } else {
                quoted = c == '"' && mayOpen;
                mayOpen = c == ',';
            }
            if (!isTooLong()) {
                record.append((char) c);
                if (lineEnd && passOverLineFeed(c)) {
                    record.append('\n');
                }
            }
        }
        return record.length() > 0;
    }

    private int take() throws IOException {
        int c = pushedBack >= 0 ? pushedBack : in.read();
        pushedBack = -1;
        return c;
    }

    private boolean passOverLineFeed(int lineEnd) throws IOException {
        if (lineEnd != '\r') {
            return false;
        }
        int next = take();
        if (next != '\n') {
            pushedBack = next;
        }
        return next == '\n';
    }
}
