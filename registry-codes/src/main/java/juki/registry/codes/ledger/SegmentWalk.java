package juki.registry.codes.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Goes through the frames of one segment, each of them checked before any of it is shown. */
final class SegmentWalk implements Closeable {
    /** Takes a run of entries where they were read. */
    @FunctionalInterface
    interface RunReader {
        void run(long batch, EntryKind kind, int municipality, int entries, ByteBuffer bytes, int at);
    }

    private static final int WINDOW = 1 << 20;

    private final LedgerFiles.LedgerFile file;
    private final long number;
    private final int seal;

    private ByteBuffer window;
    private long windowStart;
    private int windowLength;

    /** Where the next frame begins, and what comes before it. */
    private long position = Form.SEGMENT_HEADER;

    private LedgerMark mark = new LedgerMark(0, 0);
    private boolean continued;

    SegmentWalk(LedgerFiles files, LedgerIdentity identity, long number) throws IOException {
        this.file = files.open(Form.segmentName(number));
        this.number = number;
        this.seal = Form.seal(identity);
        this.window = Form.buffer((int) Math.min(WINDOW, file.size()) + Form.SLACK);
    }

    /** Checks the header and stands at the first frame. */
    void enter(LedgerIdentity identity) throws IOException {
        int at = offsetOf(0, Form.SEGMENT_HEADER);
        if (at < 0
                || window.getLong(at) != Form.SEGMENT_MAGIC
                || window.getInt(at + 60) != Form.checksum(0, window, at, 60)
                || window.getLong(at + 40) != number
                || window.getLong(at + 48) < 1) {
            throw new LedgerException(
                    LedgerFault.DAMAGED,
                    mark,
                    "the header of " + Form.segmentName(number)
                            + " cannot be read. Nothing was changed: restore that file from a copy");
        }
        if (window.getInt(at + 8) != Form.VERSION) {
            throw new LedgerException(
                    LedgerFault.UNKNOWN_VERSION,
                    mark,
                    "the ledger is written in form " + window.getInt(at + 8) + ", and this library knows form "
                            + Form.VERSION + ". Nothing was changed: open it with a newer library");
        }
        if (!Form.hasIdentity(window, at + 12, identity)) {
            throw new LedgerException(
                    LedgerFault.OTHER_IDENTITY,
                    mark,
                    "this is the ledger of other codes, or was written with another key. Nothing was changed: open the"
                            + " right directory, with the right identity and key");
        }
        mark = new LedgerMark(window.getLong(at + 48) - 1, window.getInt(at + 56));
    }

    /** Stands at a frame that a snapshot names. */
    void moveTo(long start, LedgerMark before) {
        position = start;
        mark = before;
    }

    long position() {
        return position;
    }

    LedgerMark mark() {
        return mark;
    }

    /** Whether the walk ended at the word that the next segment goes on. */
    boolean isContinued() {
        return continued;
    }

    long size() throws IOException {
        return file.size();
    }

    /** Goes one frame on; false if there is no sound frame of further batches. */
    boolean next(RunReader reader) throws IOException {
        int at = offsetOf(position, Form.FRAME_HEADER);
        if (at < 0
                || !Form.isFrameHeader(window, at, seal)
                || window.getLong(at + 8) != mark.batch() + 1
                || window.getInt(at + 20) != mark.checksum()) {
            return false;
        }
        if (window.getInt(at) == Form.CONTINUED_MAGIC) {
            continued = true;
            return false;
        }
        int body = window.getInt(at + 4);
        int batches = window.getInt(at + 16);
        int checksum = window.getInt(at + 24);
        if (body < 0 || position + Form.FRAME_HEADER + (long) body > file.size()) {
            return false;
        }
        at = offsetOf(position, Form.FRAME_HEADER + body);
        if (at < 0 || Form.checksum(mark.checksum(), window, at + Form.FRAME_HEADER, body) != checksum) {
            return false;
        }
        show(at + Form.FRAME_HEADER, body, batches, reader);
        mark = new LedgerMark(mark.batch() + batches, checksum);
        position += Form.padded(Form.FRAME_HEADER + body);
        return true;
    }

    private void show(int start, int body, int batches, RunReader reader) {
        int at = start;
        int end = start + body;
        for (int batch = 1; batch <= batches; batch++) {
            int runs = at + Integer.BYTES <= end ? window.getInt(at) : -1;
            require(runs >= 1);
            at += Integer.BYTES;
            for (int run = 0; run < runs; run++) {
                EntryKind kind = at + Form.RUN_HEADER <= end ? EntryKind.ofWritten(window.getInt(at)) : null;
                if (kind == null) {
                    throw malformed();
                }
                int municipality = window.getInt(at + 4);
                int entries = window.getInt(at + 8);
                long bytes = (long) entries * entrySize(kind);
                at += Form.RUN_HEADER;
                require(entries >= 0 && at + bytes <= end);
                reader.run(mark.batch() + batch, kind, municipality, entries, window, at);
                at += (int) bytes;
            }
        }
        require(at == end);
    }

    static int entrySize(EntryKind kind) {
        return kind == EntryKind.CHANGED ? 2 * Form.PAYLOAD : Form.PAYLOAD;
    }

    private void require(boolean sound) {
        if (!sound) {
            throw malformed();
        }
    }

    private LedgerException malformed() {
        return new LedgerException(
                LedgerFault.DAMAGED,
                mark,
                Form.segmentName(number) + " has right checksums and wrong content at byte " + position
                        + ": it was not written by this library. Nothing was changed");
    }

    /** What stands behind the last sound frame. */
    record Tail(long length, boolean hasLaterFrame) {}

    /** Looks through everything behind the last sound frame. */
    Tail tail() throws IOException {
        long lastUsed = position - 1;
        boolean later = false;
        long size = file.size();
        for (long here = position; here < size; here += Long.BYTES) {
            int at = offsetOf(here, (int) Math.min(Long.BYTES, size - here));
            if (size - here < Long.BYTES) {
                for (int i = 0; i < size - here; i++) {
                    lastUsed = window.get(at + i) == 0 ? lastUsed : here + i;
                }
            } else if (window.getLong(at) != 0) {
                lastUsed = here + Long.BYTES - 1 - Long.numberOfLeadingZeros(window.getLong(at)) / Byte.SIZE;
                int header = offsetOf(here, Form.FRAME_HEADER);
                // The frame at the very position may be whole but for its body; only one behind it proves that it was
                // acknowledged.
                later |= header >= 0
                        && Form.isFrameHeader(window, header, seal)
                        && window.getLong(header + 8) > mark.batch() + 1;
            }
        }
        return new Tail(lastUsed - position + 1, later);
    }

    /** Where in the window the bytes of the file are, read now if need be; -1 if the file ends before them. */
    private int offsetOf(long start, int length) throws IOException {
        if (start < windowStart || start + length > windowStart + windowLength) {
            if (length > window.capacity() - Form.SLACK) {
                window = Form.buffer(Math.max(length, WINDOW) + Form.SLACK);
            }
            window.limit(window.capacity() - Form.SLACK).position(0);
            file.readFully(window, start);
            windowStart = start;
            windowLength = window.position();
            window.clear();
        }
        return length <= windowLength - (start - windowStart) ? (int) (start - windowStart) : -1;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
