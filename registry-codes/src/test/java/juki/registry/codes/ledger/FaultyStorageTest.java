package juki.registry.codes.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import juki.registry.codes.MunicipalityCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever the storage does, no acknowledged code is lost and none can be given twice. */
class FaultyStorageTest {
    private static final MunicipalityCode CHIYODA = MunicipalityCode.of("131016");
    private static final LedgerIdentity IDENTITY = LedgerIdentity.of(new UUID(3, 4), 10);
    private static final LedgerOptions OPTIONS = LedgerOptions.defaults().withSegmentBytes(4096);
    private static final int BATCHES = 60;
    private static final int CODES = 40;

    /** The codes of a batch: all different, and telling their batch. */
    private static long[] codesOf(int batch) {
        long[] codes = new long[CODES];
        Arrays.setAll(codes, i -> 7_000_003L * i + batch);
        return codes;
    }

    private static LedgerBatch batch(int number) {
        return LedgerBatch.designated(CHIYODA, codesOf(number));
    }

    /** Makes a ledger over several segments, with a snapshot on the way; returns the batches acknowledged. */
    private static int work(FaultyFiles files, int batches) {
        int acknowledged = 0;
        try (FileCodeLedger ledger = FileCodeLedger.create(files, IDENTITY, OPTIONS)) {
            for (int number = 1; number <= batches; number++) {
                ledger.append(batch(number));
                acknowledged = number;
                if (number == batches / 2) {
                    ledger.snapshot();
                }
            }
        } catch (LedgerException failed) {
            assertThat(failed.fault()).isIn(LedgerFault.STORAGE_FAILED, LedgerFault.CLOSED);
        }
        return acknowledged;
    }

    /** Opens what a crash left and goes on with it. */
    private static void requireNothingLostNorRepeated(FaultyFiles files, int acknowledged) {
        FileCodeLedger ledger;
        try {
            ledger = FileCodeLedger.open(files, IDENTITY, OPTIONS);
        } catch (LedgerException none) {
            // The crash came before there was a ledger.
            assertThat(none.fault()).isEqualTo(LedgerFault.ABSENT);
            assertThat(acknowledged).isZero();
            return;
        }
        try (ledger) {
            int found = (int) ledger.durable().batch();
            // What was on its way when the crash came may be there or not, but whole.
            assertThat(found).isBetween(acknowledged, acknowledged + 1);
            assertThat(ledger.audit().designated()).isEqualTo((long) found * CODES);
            for (int number = 1; number <= found; number++) {
                LedgerBatch again = batch(number);
                assertThatExceptionOfType(CodeRefusedException.class).isThrownBy(() -> ledger.append(again));
                for (long code : codesOf(number)) {
                    assertThat(ledger.contains(code)).isTrue();
                }
            }
            ledger.append(batch(found + 1));
            assertThat(ledger.audit().designated()).isEqualTo((found + 1L) * CODES);
        }
        try (FileCodeLedger again = FileCodeLedger.open(files, IDENTITY, OPTIONS)) {
            assertThat(again.recovery().cutBytes()).isZero();
            assertThat(again.size() % CODES).isZero();
        }
    }

    @Test
    void crashAtAnyByteOfACommitLosesAndRepeatsNothing() {
        int crashes = 0;
        boolean crashed = true;
        for (int bytes = 0; crashed; bytes++) {
            FaultyFiles files = new FaultyFiles();
            try (FileCodeLedger ledger = FileCodeLedger.create(files, IDENTITY, OPTIONS)) {
                ledger.append(batch(1));
                ledger.append(batch(2));
                files.crashAfter(bytes);
                ledger.append(batch(3));
                crashed = false;
            } catch (LedgerException e) {
                crashes++;
                requireNothingLostNorRepeated(files.asWritten(), 2);
            }
        }
        // A frame of forty codes, at the least.
        assertThat(crashes).isGreaterThan(240);
    }

    @Test
    void crashAtManyBytesOfAHistoryLosesAndRepeatsNothing() {
        crashEvery(61);
    }

    @Test
    @Tag("slow")
    void crashAtEveryByteOfAHistoryLosesAndRepeatsNothing() {
        crashEvery(1);
    }

    private static void crashEvery(int step) {
        FaultyFiles whole = new FaultyFiles();
        assertThat(work(whole, BATCHES)).isEqualTo(BATCHES);
        assertThat(segmentsOf(whole)).isGreaterThanOrEqualTo(4);
        for (long bytes = 0; bytes < whole.written(); bytes += step) {
            FaultyFiles files = new FaultyFiles();
            files.crashAfter(bytes);
            int acknowledged = work(files, BATCHES);
            requireNothingLostNorRepeated(files.asWritten(), acknowledged);
        }
    }

    @Test
    void powerFailureThatLosesAndReordersWritesLosesAndRepeatsNothing() {
        powerFailures(400);
    }

    @Test
    @Tag("slow")
    void manyPowerFailuresLoseAndRepeatNothing() {
        powerFailures(30_000);
    }

    private static void powerFailures(int failures) {
        FaultyFiles whole = new FaultyFiles();
        work(whole, BATCHES);
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < failures; i++) {
            FaultyFiles files = new FaultyFiles();
            files.crashAfter(random.nextLong(whole.written()));
            int acknowledged = work(files, BATCHES);
            requireNothingLostNorRepeated(files.afterPowerFailure(random), acknowledged);
        }
    }

    @Test
    void powerFailureRightAfterAnAcknowledgementLosesNothing() {
        SplittableRandom random = new SplittableRandom(12);
        for (int batches = 1; batches <= BATCHES; batches++) {
            FaultyFiles files = new FaultyFiles();
            FileCodeLedger ledger = FileCodeLedger.create(files, IDENTITY, OPTIONS);
            for (int number = 1; number <= batches; number++) {
                ledger.append(batch(number));
            }
            requireNothingLostNorRepeated(files.afterPowerFailure(random), batches);
        }
    }

    @Test
    void shortWritesAreWrittenToTheEnd() {
        FaultyFiles files = new FaultyFiles();
        files.writeShort(13);
        assertThat(work(files, BATCHES)).isEqualTo(BATCHES);
        requireNothingLostNorRepeated(files.asWritten(), BATCHES);
    }

    @Test
    void fullDiskStopsTheLedgerAndLeavesNothingHalfWritten() {
        FaultyFiles whole = new FaultyFiles();
        work(whole, BATCHES);
        for (int free = 64; free < whole.written(); free += 197) {
            FaultyFiles files = new FaultyFiles();
            FileCodeLedger ledger = FileCodeLedger.create(files, IDENTITY, OPTIONS);
            files.leaveFree(free);
            int acknowledged = 0;
            LedgerException refusal = null;
            for (int number = 1; number <= BATCHES && refusal == null; number++) {
                try {
                    ledger.append(batch(number));
                    acknowledged = number;
                } catch (LedgerException full) {
                    refusal = full;
                }
            }
            if (refusal != null) {
                assertThat(refusal.fault()).isEqualTo(LedgerFault.STORAGE_FAILED);
                assertThat(refusal.durable().batch()).isEqualTo(acknowledged);
                assertThat(refusal)
                        .hasMessageContaining(
                                "Batches up to " + acknowledged + " are durable; the next 1 were taken back")
                        .hasMessageContaining("No space left");
                LedgerBatch next = batch(BATCHES + 1);
                assertThatExceptionOfType(LedgerException.class).isThrownBy(() -> ledger.append(next));
                // Reading goes on.
                assertThat(ledger.durable().batch()).isEqualTo(acknowledged);
                int[] entries = {0};
                ledger.replay(0, (b, kind, municipality, payload, previous) -> entries[0]++);
                assertThat(entries[0]).isEqualTo(acknowledged * CODES);
            }
            FaultyFiles mended = files.asWritten();
            try (FileCodeLedger again = FileCodeLedger.open(mended, IDENTITY, OPTIONS)) {
                assertThat(again.recovery().cutBytes()).isZero();
                assertThat(again.durable().batch()).isEqualTo(acknowledged);
            }
            requireNothingLostNorRepeated(mended, acknowledged);
        }
    }

    @Test
    void fullDiskInTheMiddleOfALargeBatchTakesItBack() {
        FaultyFiles files = new FaultyFiles();
        long[] codes = new long[60_000];
        Arrays.setAll(codes, i -> 100_003L * i);
        LedgerBatch large = LedgerBatch.designated(CHIYODA, codes);
        FileCodeLedger ledger = FileCodeLedger.create(files, IDENTITY, OPTIONS);
        ledger.append(batch(1));
        files.leaveFree(100_000);
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> ledger.append(large))
                .withMessageContaining("Batches up to 1 are durable; the next 1 were taken back");
        FaultyFiles mended = files.asWritten();
        try (FileCodeLedger again = FileCodeLedger.open(mended, IDENTITY, OPTIONS)) {
            assertThat(again.recovery().cutBytes()).isZero();
            assertThat(again.size()).isEqualTo(CODES);
            again.append(large);
        }
    }

    @Test
    void historyThatContradictsItselfIsAnError() throws IOException {
        LedgerBatch five = LedgerBatch.designated(CHIYODA, 5);
        LedgerBatch once = LedgerBatch.assigned(CHIYODA, 5);
        LedgerBatch change = LedgerBatch.changed(CHIYODA, 6, 5);
        for (List<LedgerBatch> history :
                List.of(List.of(five, five), List.of(once), List.of(five, once, once), List.of(five, change))) {
            FaultyFiles files = new FaultyFiles();
            SegmentedLog.create(files, IDENTITY);
            LedgerMark none = new LedgerMark(0, 0);
            try (SegmentedLog log = new SegmentedLog(files, IDENTITY, 4096, 1, Form.SEGMENT_HEADER, none)) {
                for (LedgerBatch batch : history) {
                    GroupBuffer group = new GroupBuffer();
                    group.add(batch);
                    log.commit(group);
                }
            }
            assertThatExceptionOfType(LedgerException.class)
                    .isThrownBy(() -> FileCodeLedger.open(files, IDENTITY, OPTIONS))
                    .withMessageContaining("contradict each other")
                    .satisfies(error -> assertThat(error.fault()).isEqualTo(LedgerFault.DAMAGED));
        }
    }

    @Test
    void fullDiskWhileASnapshotIsWrittenLeavesTheLedgerAtWork() {
        FaultyFiles files = new FaultyFiles();
        try (FileCodeLedger ledger = FileCodeLedger.create(files, IDENTITY, OPTIONS)) {
            ledger.append(batch(1));
            files.leaveFree(100);
            assertThatExceptionOfType(LedgerException.class)
                    .isThrownBy(ledger::snapshot)
                    .withMessageContaining("goes on without it");
            ledger.append(batch(2));
        }
        files.leaveFree(1_000_000);
        requireNothingLostNorRepeated(files.asWritten(), 2);
    }

    @Test
    void refusedForceIsNeverAcknowledged() {
        FaultyFiles files = new FaultyFiles();
        FileCodeLedger ledger = FileCodeLedger.create(files, IDENTITY, OPTIONS);
        ledger.append(batch(1));
        files.refuseForce(true);
        LedgerBatch second = batch(2);
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> ledger.append(second))
                .withMessageContaining("Batches up to 1 are durable; of the next 1 the next opening decides")
                .withMessageContaining("count as used");
        files.refuseForce(false);
        // The storage may work again; what it did with the batch is not known before the next opening.
        LedgerBatch third = batch(3);
        assertThatExceptionOfType(LedgerException.class).isThrownBy(() -> ledger.append(third));
        assertThat(ledger.contains(codesOf(2)[0])).isTrue();
        SplittableRandom random = new SplittableRandom(14);
        for (int i = 0; i < 100; i++) {
            requireNothingLostNorRepeated(files.afterPowerFailure(random), 1);
        }
    }

    @Test
    void everyFlippedBitIsHarmlessOrAnError() {
        FaultyFiles files = new FaultyFiles();
        int batches = 6;
        try (FileCodeLedger ledger = FileCodeLedger.create(files, IDENTITY, OPTIONS)) {
            for (int number = 1; number <= batches; number++) {
                ledger.append(LedgerBatch.designated(CHIYODA, number, 1_000 + number));
            }
        }
        String name = Form.segmentName(1);
        byte[] bytes = files.bytes(name);
        int used = bytes.length;
        while (bytes[used - 1] == 0) {
            used--;
        }
        int refused = 0;
        for (int bit = 0; bit < 8 * (used + 100); bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            FaultyFiles damaged = files.asWritten();
            damaged.put(name, flipped);
            try (FileCodeLedger ledger = FileCodeLedger.open(damaged, IDENTITY, OPTIONS)) {
                assertThat(ledger.audit().designated()).isEqualTo(2L * batches);
            } catch (LedgerException error) {
                refused++;
                assertThat(error.fault()).isEqualTo(LedgerFault.DAMAGED);
                assertThat(error).hasMessageContaining("Nothing was changed");
                assertThat(damaged.bytes(name)).isEqualTo(flipped);
            }
        }
        // All but the few bytes of filling between the frames.
        assertThat(refused).isGreaterThan(8 * (used - 8 * batches));
    }

    @Test
    void flippedBitBeforeALaterFrameIsAnErrorEvenWithoutTheNote() {
        FaultyFiles files = new FaultyFiles();
        work(files, 3);
        files.remove(Form.ACKNOWLEDGED);
        files.remove(Form.snapshotName(1));
        byte[] bytes = files.bytes(Form.segmentName(1));
        bytes[Form.SEGMENT_HEADER + Form.FRAME_HEADER + 20] ^= 1;
        files.put(Form.segmentName(1), bytes);
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> FileCodeLedger.open(files, IDENTITY, OPTIONS))
                .withMessageContaining("Batches up to 0 are intact");
    }

    @Test
    void segmentTruncatedAnywhereIsAnError() {
        FaultyFiles files = new FaultyFiles();
        work(files, BATCHES);
        for (int segment = 1; segment <= segmentsOf(files); segment++) {
            String name = Form.segmentName(segment);
            byte[] bytes = files.bytes(name);
            int used = bytes.length;
            while (bytes[used - 1] == 0) {
                used--;
            }
            for (int length = 0; length < used; length += 37) {
                FaultyFiles damaged = files.asWritten();
                damaged.put(name, Arrays.copyOf(bytes, length));
                assertThatExceptionOfType(LedgerException.class)
                        .isThrownBy(() ->
                                FileCodeLedger.open(damaged, IDENTITY, OPTIONS).audit())
                        .satisfies(error -> assertThat(error.fault()).isEqualTo(LedgerFault.DAMAGED));
            }
        }
    }

    private static long segmentsOf(FaultyFiles files) {
        try {
            return SegmentedLog.segments(files).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
