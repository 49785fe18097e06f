package juki.registry.codes.ledger;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.zip.CRC32C;

/**
 * The written form of a file ledger; all numbers little-endian.
 *
 * <pre>
 * segment       header, then frames, then zeros or nothing
 * header (64)   magic 8, version 4, payload digits 4, id 16, key fingerprint 8, segment number 8, first batch 8,
 *               checksum of the batch before it 4, CRC of all this 4
 * frame         frame header, body, zeros up to a multiple of 8
 * frame h. (32) magic 4, body length 4, first batch 8, batches 4, checksum of the batch before 4, checksum 4,
 *               CRC of all this and of the identity 4
 * body          for each batch: number of runs 4; for each run: kind 4, municipality 4, entries 4, payloads of 5 bytes,
 *               in a change each followed by the previous one
 * </pre>
 *
 * <p>A frame's checksum is the CRC-32C of the checksum before it and of its body: it vouches for the whole history. A
 * frame is written only after the one before it was forced, and a segment is continued by the next one only after a frame
 * of no batches says so. What follows the last sound frame was therefore never acknowledged, unless a later frame exists.
 */
final class Form {
    static final long SEGMENT_MAGIC = 0x0047_444c_494b_554aL;
    static final long SNAPSHOT_MAGIC = 0x0050_4e53_494b_554aL;
    static final int VERSION = 1;
    static final int SEGMENT_HEADER = 64;

    static final int FRAME_MAGIC = 0x4652_4d31;
    static final int CONTINUED_MAGIC = 0x434f_4e31;
    static final int FRAME_HEADER = 32;

    static final int PAYLOAD = 5;
    static final long PAYLOAD_MASK = (1L << 40) - 1;
    static final int RUN_HEADER = 12;

    /** Payloads are read and written eight bytes at a time, so buffers need some room behind the last one. */
    static final int SLACK = Long.BYTES;

    static final String ACKNOWLEDGED = "acknowledged";
    static final String UNFINISHED = "unfinished";
    static final String UNFINISHED_SNAPSHOT = "unfinished-snapshot";
    private static final String SEGMENT_PREFIX = "segment-";
    private static final String SNAPSHOT_PREFIX = "snapshot-";

    private Form() {}

    static String segmentName(long number) {
        return String.format(Locale.ROOT, SEGMENT_PREFIX + "%08d", number);
    }

    static String snapshotName(long batch) {
        return String.format(Locale.ROOT, SNAPSHOT_PREFIX + "%016d", batch);
    }

    static boolean isSegment(String name) {
        return name.matches(SEGMENT_PREFIX + "[0-9]{8,18}");
    }

    static boolean isSnapshot(String name) {
        return name.matches(SNAPSHOT_PREFIX + "[0-9]{16}");
    }

    static long numberIn(String name) {
        return Long.parseLong(name.substring(name.indexOf('-') + 1));
    }

    static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static int padded(int length) {
        return length + 7 & -8;
    }

    /** The CRC-32C of a number and of a part of a buffer. */
    static int checksum(int before, ByteBuffer buffer, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(before);
        crc.update(before >>> 8);
        crc.update(before >>> 16);
        crc.update(before >>> 24);
        crc.update(buffer.duplicate().limit(from + length).position(from));
        return (int) crc.getValue();
    }

    static void putIdentity(ByteBuffer buffer, int at, LedgerIdentity identity) {
        buffer.putInt(at, identity.payloadDigits())
                .putLong(at + 4, identity.id().getMostSignificantBits())
                .putLong(at + 12, identity.id().getLeastSignificantBits())
                .putLong(at + 20, identity.keyFingerprint());
    }

    static boolean hasIdentity(ByteBuffer buffer, int at, LedgerIdentity identity) {
        return buffer.getInt(at) == identity.payloadDigits()
                && buffer.getLong(at + 4) == identity.id().getMostSignificantBits()
                && buffer.getLong(at + 12) == identity.id().getLeastSignificantBits()
                && buffer.getLong(at + 20) == identity.keyFingerprint();
    }

    /** Goes into the CRC of every frame header: no frame of another ledger is taken for one of this. */
    static int seal(LedgerIdentity identity) {
        ByteBuffer buffer = buffer(28);
        putIdentity(buffer, 0, identity);
        return checksum(0, buffer, 0, 28);
    }

    static ByteBuffer segmentHeader(LedgerIdentity identity, long number, LedgerMark before) {
        ByteBuffer header = buffer(SEGMENT_HEADER);
        header.putLong(0, SEGMENT_MAGIC).putInt(8, VERSION);
        putIdentity(header, 12, identity);
        header.putLong(40, number).putLong(48, before.batch() + 1).putInt(56, before.checksum());
        header.putInt(60, checksum(0, header, 0, 60));
        return header;
    }

    static void putFrameHeader(
            ByteBuffer buffer, int magic, int bodyLength, LedgerMark before, int batches, int checksum, int seal) {
        buffer.putInt(0, magic)
                .putInt(4, bodyLength)
                .putLong(8, before.batch() + 1)
                .putInt(16, batches)
                .putInt(20, before.checksum())
                .putInt(24, checksum);
        buffer.putInt(28, checksum(seal, buffer, 0, 28));
    }

    static boolean isFrameHeader(ByteBuffer buffer, int at, int seal) {
        int magic = buffer.getInt(at);
        return (magic == FRAME_MAGIC || magic == CONTINUED_MAGIC)
                && buffer.getInt(at + 28) == checksum(seal, buffer, at, 28);
    }
}
