package juki.registry.codes.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** The append-only files of a ledger: one writer, any number of readers. */
final class SegmentedLog implements Closeable {
    /** Small frames are written over zeros that are already there: forcing them need not make the file longer. */
    private static final int STEP = 1 << 20;

    private static final int WITNESS = 20;

    private final LedgerFiles files;
    private final LedgerIdentity identity;
    private final int segmentBytes;
    private final int seal;
    private final ByteBuffer zeros;
    private final ByteBuffer note = Form.buffer(Form.FRAME_HEADER);
    private final LedgerFiles.LedgerFile witness;

    private LedgerFiles.LedgerFile segment;
    private long number;
    private long position;
    private long allocated;
    private LedgerMark mark;

    /** Goes on where a recovery ended. */
    SegmentedLog(
            LedgerFiles files, LedgerIdentity identity, int segmentBytes, long number, long position, LedgerMark mark)
            throws IOException {
        this.files = files;
        this.identity = identity;
        this.segmentBytes = segmentBytes;
        this.zeros = Form.buffer(Math.min(STEP, segmentBytes));
        this.seal = Form.seal(identity);
        this.number = number;
        this.position = position;
        this.mark = mark;
        this.witness = files.open(Form.ACKNOWLEDGED);
        this.segment = files.open(Form.segmentName(number));
        this.allocated = segment.size();
    }

    /** Makes the first segment. It has its name only when it is whole. */
    static void create(LedgerFiles files, LedgerIdentity identity) throws IOException {
        writeHeader(files, identity, 1, new LedgerMark(0, 0));
    }

    private static void writeHeader(LedgerFiles files, LedgerIdentity identity, long number, LedgerMark before)
            throws IOException {
        try (LedgerFiles.LedgerFile file = files.open(Form.UNFINISHED)) {
            file.truncate(0);
            file.writeFully(Form.segmentHeader(identity, number, before), 0);
            file.force();
        }
        files.rename(Form.UNFINISHED, Form.segmentName(number));
        files.force();
    }

    static List<Long> segments(LedgerFiles files) throws IOException {
        return files.names().stream()
                .filter(Form::isSegment)
                .map(Form::numberIn)
                .sorted()
                .toList();
    }

    /** What the files themselves remember to have acknowledged; batch 0 if that cannot be read. */
    static LedgerMark witnessed(LedgerFiles files, LedgerIdentity identity) throws IOException {
        ByteBuffer bytes = Form.buffer(WITNESS);
        if (files.names().contains(Form.ACKNOWLEDGED)) {
            try (LedgerFiles.LedgerFile file = files.open(Form.ACKNOWLEDGED)) {
                file.readFully(bytes, 0);
            }
        }
        boolean sound = !bytes.hasRemaining()
                && bytes.getInt(16) == Form.checksum(Form.seal(identity), bytes, 0, 16)
                && bytes.getLong(0) > 0;
        return sound ? new LedgerMark(bytes.getLong(0), bytes.getInt(8)) : new LedgerMark(0, 0);
    }

    LedgerMark mark() {
        return mark;
    }

    long number() {
        return number;
    }

    long position() {
        return position;
    }

    /** Writes a group of batches and forces it. After an exception nothing more may be written. */
    LedgerMark commit(GroupBuffer group) throws IOException {
        LedgerMark after = group.seal(mark, seal);
        int length = group.bytes().remaining();
        if (position > Form.SEGMENT_HEADER && position + length + Form.FRAME_HEADER > segmentBytes) {
            startNextSegment();
        }
        allocate(length);
        segment.writeFully(group.bytes(), position);
        segment.force();
        position += length;
        mark = after;
        witness();
        return after;
    }

    private void allocate(int length) throws IOException {
        long end = position + length;
        if (end > allocated && length <= STEP / 4) {
            long wanted = Math.max(end, Math.min(allocated + zeros.capacity(), segmentBytes));
            zeros.clear().limit((int) Math.min(zeros.capacity(), wanted - allocated));
            segment.writeFully(zeros, allocated);
            allocated = wanted;
        }
        allocated = Math.max(allocated, end);
    }

    private void startNextSegment() throws IOException {
        writeHeader(files, identity, number + 1, mark);
        note.clear();
        Form.putFrameHeader(note, Form.CONTINUED_MAGIC, 0, mark, 0, mark.checksum(), seal);
        segment.truncate(position);
        segment.writeFully(note, position);
        segment.force();
        segment.close();
        number++;
        segment = files.open(Form.segmentName(number));
        position = Form.SEGMENT_HEADER;
        allocated = position;
    }

    /**
     * Notes what is durable, without forcing it: after a killed process, though not after a power failure, the note tells
     * a commit that was cut short from an acknowledged one that was damaged. It is never ahead of what is durable.
     */
    private void witness() {
        note.clear().limit(WITNESS);
        note.putLong(0, mark.batch()).putInt(8, mark.checksum()).putInt(12, 0);
        note.putInt(16, Form.checksum(seal, note, 0, 16));
        try {
            witness.writeFully(note, 0);
        } catch (IOException e) {
            // The batches are durable all the same, and an older note is as true as before.
        }
    }

    /** Takes back a group that could not be written; false if it may still be found later. */
    boolean withdraw() {
        try {
            segment.truncate(position);
            segment.force();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Shows every run of the batches after one number, up to a mark. */
    static void read(
            LedgerFiles files, LedgerIdentity identity, long afterBatch, LedgerMark upTo, SegmentWalk.RunReader reader)
            throws IOException {
        if (afterBatch >= upTo.batch()) {
            return;
        }
        List<Long> numbers = segments(files);
        int at = numbers.size();
        LedgerMark reached;
        do {
            at--;
            try (SegmentWalk walk = new SegmentWalk(files, identity, numbers.get(at))) {
                walk.enter(identity);
                reached = walk.mark();
            }
        } while (at > 0 && reached.batch() > afterBatch);
        boolean more = true;
        while (more) {
            try (SegmentWalk walk = new SegmentWalk(files, identity, numbers.get(at))) {
                walk.enter(identity);
                requireSound(walk.mark().equals(reached), numbers.get(at), walk, reached);
                while (walk.mark().batch() < upTo.batch()
                        && walk.next((batch, kind, municipality, entries, b, a) -> {
                            if (batch > afterBatch) {
                                reader.run(batch, kind, municipality, entries, b, a);
                            }
                        })) {
                    reached = walk.mark();
                }
                more = reached.batch() < upTo.batch();
                requireSound(!more || walk.isContinued() && at + 1 < numbers.size(), numbers.get(at), walk, reached);
            }
            at++;
        }
        if (!reached.equals(upTo)) {
            throw new LedgerException(
                    LedgerFault.OTHER_HISTORY,
                    upTo,
                    "the ledger has a history that does not go through the mark of batch " + upTo.batch()
                            + ": another copy was continued. Nothing was changed: use the copy that the mark is of");
        }
    }

    private static void requireSound(boolean sound, long number, SegmentWalk walk, LedgerMark reached) {
        if (!sound) {
            throw damaged(number, walk.position(), reached, "");
        }
    }

    static LedgerException damaged(long number, long position, LedgerMark intact, String more) {
        return new LedgerException(
                LedgerFault.DAMAGED,
                intact,
                Form.segmentName(number) + " cannot be read from byte " + position
                        + " on, where acknowledged batches are."
                        + " Batches up to " + intact.batch() + " are intact." + more
                        + " Nothing was changed: restore the files from a copy that has the later batches, and give out no"
                        + " code before");
    }

    @Override
    public void close() throws IOException {
        try {
            witness.force();
        } finally {
            witness.close();
            segment.close();
        }
    }
}
