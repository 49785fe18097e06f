package juki.registry.codes.ledger;

import java.nio.ByteBuffer;

/** The batches that go into the ledger with one force, in their written form. Reused, so that batches cost no memory. */
final class GroupBuffer {
    /** A group that has come this far takes no further batch. */
    private static final int FULL = 1 << 22;

    private ByteBuffer bytes = Form.buffer(1 << 16);
    private int length = Form.FRAME_HEADER;
    private int batches;

    boolean isEmpty() {
        return batches == 0;
    }

    boolean isFull() {
        return length >= FULL;
    }

    int batches() {
        return batches;
    }

    void add(LedgerBatch batch) {
        int size = Integer.BYTES;
        for (LedgerBatch.Run run : batch.runs()) {
            size += Form.RUN_HEADER + run.codes() * Form.PAYLOAD;
        }
        reserve(size);
        bytes.putInt(length, batch.runs().size());
        int at = length + Integer.BYTES;
        for (LedgerBatch.Run run : batch.runs()) {
            bytes.putInt(at, run.kind().written())
                    .putInt(at + 4, run.municipality())
                    .putInt(at + 8, run.entries());
            at += Form.RUN_HEADER;
            at = run.kind() == EntryKind.CHANGED
                    ? putLinked(bytes, at, run.payloads(), run.previous())
                    : put(bytes, at, run.payloads());
        }
        length = at;
        batches++;
    }

    private static int put(ByteBuffer bytes, int start, long[] payloads) {
        for (int i = 0; i < payloads.length; i++) {
            bytes.putLong(start + i * Form.PAYLOAD, payloads[i]);
        }
        return start + payloads.length * Form.PAYLOAD;
    }

    private static int putLinked(ByteBuffer bytes, int start, long[] payloads, long[] previous) {
        int at = start;
        for (int i = 0; i < payloads.length; i++) {
            bytes.putLong(at, payloads[i]).putLong(at + Form.PAYLOAD, previous[i]);
            at += 2 * Form.PAYLOAD;
        }
        return at;
    }

    /** Makes a frame of the batches, ready to be written from its position to its limit. */
    LedgerMark seal(LedgerMark before, int seal) {
        int body = length - Form.FRAME_HEADER;
        int checksum = Form.checksum(before.checksum(), bytes, Form.FRAME_HEADER, body);
        Form.putFrameHeader(bytes, Form.FRAME_MAGIC, body, before, batches, checksum, seal);
        bytes.putLong(length, 0);
        bytes.limit(Form.padded(length)).position(0);
        return new LedgerMark(before.batch() + batches, checksum);
    }

    ByteBuffer bytes() {
        return bytes;
    }

    void clear() {
        bytes.clear();
        length = Form.FRAME_HEADER;
        batches = 0;
    }

    private void reserve(int size) {
        int needed = length + size + Form.SLACK;
        if (needed > bytes.capacity()) {
            ByteBuffer larger = Form.buffer(Math.max(needed, 2 * bytes.capacity()));
            larger.put(bytes.limit(length).position(0));
            larger.clear();
            bytes = larger;
        }
    }
}
