package juki.registry.codes.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32C;
import juki.registry.codes.unique.BatchMarks;
import juki.registry.codes.unique.UniquenessIndex;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a ledger up to a batch, state by state in ascending order: what an opening would otherwise gather from all
 * segments. Each code is written as its distance from the one before, seven bits to a byte.
 *
 * <pre>
 * header (120)  magic 8, version 4, identity 28, last batch 8, its checksum 4, segment 8, position of the next frame 8,
 *               number of codes of each state 4 × 8, bytes of content 8, CRC of content 4, zeros 4, CRC of all this 4
 * </pre>
 */
final class Snapshot {
    private static final int HEADER = 120;
    private static final int WINDOW = 1 << 20;

    /** A distance takes at most this many bytes. */
    private static final int LONGEST = 6;

    private static final int CLAIMED_AT_ONCE = 1 << 14;

    /** Codes sorted at a time. */
    private static final long CHUNK = 1 << 23;

    private final String name;
    private final ByteBuffer header;

    private Snapshot(String name, ByteBuffer header) {
        this.name = name;
        this.header = header;
    }

    LedgerMark mark() {
        return new LedgerMark(header.getLong(40), header.getInt(48));
    }

    long segment() {
        return header.getLong(52);
    }

    long position() {
        return header.getLong(60);
    }

    /** Reads the header and checks header and content; null if anything is not as it was written. */
    static @Nullable Snapshot checked(LedgerFiles files, LedgerIdentity identity, String name) throws IOException {
        ByteBuffer header = Form.buffer(HEADER);
        try (LedgerFiles.LedgerFile file = files.open(name)) {
            file.readFully(header, 0);
            if (header.hasRemaining()
                    || header.getLong(0) != Form.SNAPSHOT_MAGIC
                    || header.getInt(8) != Form.VERSION
                    || header.getInt(116) != Form.checksum(0, header, 0, 116)
                    || !Form.hasIdentity(header, 12, identity)
                    || file.size() != HEADER + header.getLong(100)) {
                return null;
            }
            ByteBuffer window = Form.buffer((int) Math.min(WINDOW, file.size()));
            CRC32C checksum = new CRC32C();
            for (long at = HEADER; at < file.size(); at += window.limit()) {
                window.clear();
                file.readFully(window, at);
                checksum.update(window.flip());
            }
            return (int) checksum.getValue() == header.getInt(108) ? new Snapshot(name, header) : null;
        }
    }

    /** Claims all codes. */
    void load(LedgerFiles files, CodeStates states) throws IOException {
        try (LedgerFiles.LedgerFile file = files.open(name)) {
            ByteBuffer window = Form.buffer(WINDOW).limit(0);
            long[] codes = new long[CLAIMED_AT_ONCE];
            BatchMarks refused = BatchMarks.ofLength(CLAIMED_AT_ONCE);
            long read = HEADER;
            for (int s = 0; s < CodeStates.REMEMBERED.size(); s++) {
                UniquenessIndex index = states.reaching(CodeStates.REMEMBERED.get(s));
                long count = header.getLong(68 + s * Long.BYTES);
                long payload = -1;
                for (long claimed = 0; claimed < count; ) {
                    int length = (int) Math.min(codes.length, count - claimed);
                    for (int i = 0; i < length; i++) {
                        if (window.remaining() < LONGEST) {
                            window.compact();
                            int kept = window.position();
                            file.readFully(window, read);
                            read += window.position() - kept;
                            window.flip();
                        }
                        payload += 1 + nextDistance(window);
                        codes[i] = payload;
                    }
                    claimed += length;
                    // They ascend: the last one is the greatest.
                    if (payload >= states.codeSpace() || index.claimAll(codes, 0, length, refused) != length) {
                        throw new LedgerException(
                                LedgerFault.DAMAGED,
                                mark(),
                                name + " has right checksums and wrong content. Nothing was changed: remove that file,"
                                        + " and the ledger opens from its segments");
                    }
                }
            }
        }
    }

    private static long nextDistance(ByteBuffer window) {
        long distance = 0;
        int shift = 0;
        int part;
        do {
            part = window.get();
            distance |= (long) (part & 0x7F) << shift;
            shift += 7;
        } while (part < 0);
        return distance;
    }

    /**
     * Writes a snapshot.
     *
     * @param counts how many codes reached each state up to the mark
     */
    static void write(
            LedgerFiles files,
            LedgerIdentity identity,
            LedgerMark mark,
            long segment,
            long position,
            Map<CodeState, Long> counts)
            throws IOException {
        boolean written = false;
        try {
            writeUnfinished(files, identity, mark, segment, position, counts);
            files.rename(Form.UNFINISHED_SNAPSHOT, Form.snapshotName(mark.batch()));
            files.force();
            written = true;
        } finally {
            if (!written && files.names().contains(Form.UNFINISHED_SNAPSHOT)) {
                // What it took may be the room that the segments need.
                files.delete(Form.UNFINISHED_SNAPSHOT);
            }
        }
    }

    private static void writeUnfinished(
            LedgerFiles files,
            LedgerIdentity identity,
            LedgerMark mark,
            long segment,
            long position,
            Map<CodeState, Long> counts)
            throws IOException {
        ByteBuffer header = Form.buffer(HEADER);
        header.putLong(0, Form.SNAPSHOT_MAGIC).putInt(8, Form.VERSION);
        Form.putIdentity(header, 12, identity);
        header.putLong(40, mark.batch())
                .putInt(48, mark.checksum())
                .putLong(52, segment)
                .putLong(60, position);
        try (LedgerFiles.LedgerFile file = files.open(Form.UNFINISHED_SNAPSHOT)) {
            file.truncate(0);
            Output output = new Output(file);
            for (int s = 0; s < CodeStates.REMEMBERED.size(); s++) {
                CodeState state = CodeStates.REMEMBERED.get(s);
                long count = counts.getOrDefault(state, 0L);
                header.putLong(68 + s * Long.BYTES, count);
                long previous = -1;
                long parts = count / CHUNK + 1;
                long width = identity.codeSpace() / parts + 1;
                for (long part = 0; count > 0 && part < parts; part++) {
                    Gathering gathering = new Gathering(state, part * width, (part + 1) * width);
                    SegmentedLog.read(files, identity, 0, mark, gathering);
                    previous = output.writeAll(gathering.sorted(), gathering.size, previous);
                }
            }
            output.flush();
            header.putLong(100, output.position - HEADER).putInt(108, (int) output.checksum.getValue());
            header.putInt(116, Form.checksum(0, header, 0, 116));
            file.writeFully(header, 0);
            file.force();
        }
    }

    /** The codes of one state within a range, in the order of the log. */
    private static final class Gathering implements SegmentWalk.RunReader {
        private final CodeState state;
        private final long from;
        private final long to;
        private long[] codes = new long[1 << 10];
        private int size;

        Gathering(CodeState state, long from, long to) {
            this.state = state;
            this.from = from;
            this.to = to;
        }

        @Override
        public void run(long batch, EntryKind kind, int municipality, int entries, ByteBuffer bytes, int at) {
            int offset = state == CodeState.REPLACED && kind == EntryKind.CHANGED ? Form.PAYLOAD : 0;
            if (offset == 0 && CodeStates.stateAfter(kind) != state) {
                return;
            }
            int step = SegmentWalk.entrySize(kind);
            for (int i = 0; i < entries; i++) {
                long payload = bytes.getLong(at + i * step + offset) & Form.PAYLOAD_MASK;
                if (payload >= from && payload < to) {
                    if (size == codes.length) {
                        codes = Arrays.copyOf(codes, size + (size >> 1));
                    }
                    codes[size++] = payload;
                }
            }
        }

        long[] sorted() {
            Arrays.sort(codes, 0, size);
            return codes;
        }
    }

    private static final class Output {
        private final LedgerFiles.LedgerFile file;
        private final ByteBuffer window = Form.buffer(WINDOW);
        private long position = HEADER;
        private final CRC32C checksum = new CRC32C();

        Output(LedgerFiles.LedgerFile file) {
            this.file = file;
        }

        long writeAll(long[] codes, int size, long before) throws IOException {
            long previous = before;
            for (int i = 0; i < size; i++) {
                if (window.remaining() < LONGEST) {
                    flush();
                }
                long distance = codes[i] - previous - 1;
                while (distance > 0x7F) {
                    window.put((byte) (distance | 0x80));
                    distance >>>= 7;
                }
                window.put((byte) distance);
                previous = codes[i];
            }
            return previous;
        }

        void flush() throws IOException {
            window.flip();
            checksum.update(window.duplicate());
            int length = window.remaining();
            file.writeFully(window, position);
            position += length;
            window.clear();
        }
    }
}
