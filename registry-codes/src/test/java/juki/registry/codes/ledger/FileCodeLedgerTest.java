package juki.registry.codes.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.unique.UniquenessIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the file ledger does beyond the laws of every ledger, which the testkit holds it to. */
class FileCodeLedgerTest {
    private static final MunicipalityCode TOMAKOMAI = MunicipalityCode.of("012131");
    private static final MunicipalityCode CHIYODA = MunicipalityCode.of("131016");

    private static final LedgerIdentity IDENTITY =
            LedgerIdentity.of(UUID.fromString("5b6dd6f4-2f0a-4b3e-9d1c-6f1f2a3b4c5d"), 10);
    private static final LedgerOptions OPTIONS = LedgerOptions.defaults().withSegmentBytes(4096);

    @TempDir
    Path directory;

    private int ledgers;

    private CodeLedger created() {
        ledgers++;
        return FileCodeLedger.create(place(), IDENTITY, OPTIONS);
    }

    private CodeLedger reopened(CodeLedger ledger) {
        ledger.close();
        return FileCodeLedger.open(place(), IDENTITY, OPTIONS);
    }

    private Path place() {
        return directory.resolve("ledger" + ledgers);
    }

    private FileCodeLedger opened() {
        return FileCodeLedger.open(place(), IDENTITY, OPTIONS);
    }

    private void createdWith(int batches) {
        try (CodeLedger ledger = created()) {
            for (int batch = 1; batch <= batches; batch++) {
                ledger.append(LedgerBatch.designated(TOMAKOMAI, 10L * batch, 10L * batch + 1, 10L * batch + 2));
            }
        }
    }

    private static void assertFault(LedgerFault fault, Runnable opening, String... words) {
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(opening::run)
                .satisfies(e -> assertThat(e.fault()).isEqualTo(fault))
                .satisfies(e -> assertThat(List.of(words))
                        .allSatisfy(word -> assertThat(e).hasMessageContaining(word)));
    }

    @Test
    void absentLedgerIsNeverMadeByOpening() {
        assertFault(LedgerFault.ABSENT, this::opened, "No ledger was made in its place");
        assertThat(place()).doesNotExist();
        assertFault(
                LedgerFault.ABSENT,
                () -> FileCodeLedger.open(directory, IDENTITY, OPTIONS),
                "None was made in its place");
    }

    @Test
    void presentLedgerIsNeverMadeAnew() {
        createdWith(1);
        assertFault(LedgerFault.PRESENT, () -> FileCodeLedger.create(place(), IDENTITY, OPTIONS), "It was not touched");
        try (FileCodeLedger again = opened()) {
            assertThat(again.size()).isEqualTo(3);
        }
    }

    @Test
    void secondWriterIsRefusedUntilTheFirstCloses() {
        createdWith(1);
        try (FileCodeLedger first = opened()) {
            assertFault(LedgerFault.IN_USE, this::opened, "close that one first");
            assertFault(LedgerFault.IN_USE, () -> FileCodeLedger.create(place(), IDENTITY, OPTIONS));
            first.append(LedgerBatch.designated(CHIYODA, 1));
        }
        try (FileCodeLedger second = opened()) {
            assertThat(second.size()).isEqualTo(4);
        }
    }

    @Test
    void ledgerOfOtherCodesIsRefused() {
        createdWith(1);
        byte[] key = "an example of a key".getBytes(StandardCharsets.UTF_8);
        for (LedgerIdentity other : List.of(
                LedgerIdentity.of(new UUID(1, 2), 10), LedgerIdentity.of(IDENTITY.id(), 11), IDENTITY.withKey(key))) {
            assertFault(
                    LedgerFault.OTHER_IDENTITY,
                    () -> FileCodeLedger.open(place(), other, OPTIONS),
                    "Nothing was changed",
                    "key");
        }
    }

    @Test
    void ledgerWrittenWithAnotherKeyIsRefused() {
        byte[] key = "an example of a key".getBytes(StandardCharsets.UTF_8);
        byte[] wrong = "another sample of a key".getBytes(StandardCharsets.UTF_8);
        FileCodeLedger.create(place(), IDENTITY.withKey(key), OPTIONS).close();
        assertFault(LedgerFault.OTHER_IDENTITY, () -> FileCodeLedger.open(place(), IDENTITY.withKey(wrong), OPTIONS));
        FileCodeLedger.open(place(), IDENTITY.withKey(key), OPTIONS).close();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IDENTITY.withKey(new byte[15]))
                .withMessageStartingWith("key: ");
    }

    @Test
    void segmentOfALaterFormIsRefused() throws IOException {
        createdWith(1);
        Path segment = place().resolve("segment-00000001");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[8] = 2;
        var header = Form.buffer(64).put(bytes, 0, 64);
        int checksum = Form.checksum(0, header, 0, 60);
        for (int i = 0; i < 4; i++) {
            bytes[60 + i] = (byte) (checksum >>> 8 * i);
        }
        Files.write(segment, bytes);
        assertFault(LedgerFault.UNKNOWN_VERSION, this::opened, "form 2", "newer library");
    }

    @Test
    void tornTailIsCutOffAndReported() throws IOException {
        createdWith(3);
        long end = endOfSegment();
        Path segment = place().resolve("segment-00000001");
        byte[] bytes = Files.readAllBytes(segment);
        Arrays.fill(bytes, (int) end, (int) end + 100, (byte) 0x4A);
        Files.write(segment, bytes);
        try (FileCodeLedger ledger = opened()) {
            assertThat(ledger.recovery().cutBytes()).isEqualTo(100);
            assertThat(ledger.recovery().durable().batch()).isEqualTo(3);
            assertThat(ledger.audit().designated()).isEqualTo(9);
            ledger.append(LedgerBatch.designated(CHIYODA, 1));
        }
        try (FileCodeLedger ledger = opened()) {
            assertThat(ledger.recovery().cutBytes()).isZero();
            assertThat(ledger.size()).isEqualTo(10);
        }
    }

    /** Where the zeros begin. */
    private long endOfSegment() throws IOException {
        byte[] bytes = Files.readAllBytes(place().resolve("segment-00000001"));
        int end = bytes.length;
        while (bytes[end - 1] == 0) {
            end--;
        }
        return Form.padded(end);
    }

    @Test
    void missingSegmentIsAnError() throws IOException {
        createdWith(300);
        long segments;
        try (Stream<Path> files = Files.list(place())) {
            segments = files.filter(file -> file.getFileName().toString().startsWith("segment-"))
                    .count();
        }
        assertThat(segments).isGreaterThan(3);
        for (long number = 1; number <= segments; number++) {
            Path segment = place().resolve(Form.segmentName(number));
            Path aside = place().resolve("aside");
            Files.move(segment, aside);
            assertFault(LedgerFault.DAMAGED, this::opened, Form.segmentName(number) + " is missing", "restore");
            Files.move(aside, segment);
        }
        try (FileCodeLedger whole = opened()) {
            assertThat(whole.audit().designated()).isEqualTo(900);
        }
    }

    @Test
    void segmentFromAnOlderCopyIsAnError() throws IOException {
        createdWith(20);
        Path segment = place().resolve("segment-00000001");
        byte[] older = Files.readAllBytes(segment);
        try (FileCodeLedger ledger = opened()) {
            ledger.append(LedgerBatch.designated(CHIYODA, 1));
        }
        Files.write(segment, older);
        assertFault(LedgerFault.DAMAGED, this::opened, "Batches up to 20 are intact", "Batches up to 21");
    }

    @Test
    void olderCopyOfTheWholeDirectoryIsToldByTheMark() throws IOException {
        createdWith(20);
        copy(place(), directory.resolve("copy"));
        LedgerMark mark;
        try (FileCodeLedger ledger = opened()) {
            mark = ledger.append(LedgerBatch.designated(CHIYODA, 1));
        }
        Path copy = directory.resolve("copy");
        LedgerOptions marked = OPTIONS.withKnownMark(mark);
        assertFault(
                LedgerFault.OLDER_THAN_MARK,
                () -> FileCodeLedger.open(copy, IDENTITY, marked),
                "ends with batch 20",
                "batch 21",
                "give out no code before");
        // Somebody opens the copy without the mark and goes on: now it is long enough, and still another history.
        try (FileCodeLedger astray = FileCodeLedger.open(copy, IDENTITY, OPTIONS)) {
            astray.append(LedgerBatch.designated(CHIYODA, 2));
            astray.append(LedgerBatch.designated(CHIYODA, 3));
        }
        assertFault(LedgerFault.OTHER_HISTORY, () -> FileCodeLedger.open(copy, IDENTITY, marked));
        try (FileCodeLedger ledger = FileCodeLedger.open(place(), IDENTITY, marked)) {
            assertThat(ledger.durable()).isEqualTo(mark);
            ledger.append(LedgerBatch.designated(CHIYODA, 4));
        }
        FileCodeLedger.open(place(), IDENTITY, marked).close();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void snapshotSparesTheReplayAndChangesNothing() throws IOException {
        LedgerMark covered;
        try (CodeLedger made = created()) {
            FileCodeLedger ledger = (FileCodeLedger) made;
            ledger.append(LedgerBatch.designated(TOMAKOMAI, 0, 500, 9_999_999_999L, 4_000_000_000L));
            ledger.append(LedgerBatch.assigned(TOMAKOMAI, 500, 0));
            ledger.append(LedgerBatch.changed(TOMAKOMAI, 500, 4_000_000_000L));
            ledger.append(LedgerBatch.retired(TOMAKOMAI, 0));
            ledger.snapshot();
            for (int batch = 1; batch <= 200; batch++) {
                ledger.append(LedgerBatch.designated(CHIYODA, 1_000_000L * batch));
            }
            covered = ledger.snapshot();
            ledger.append(LedgerBatch.assigned(CHIYODA, 1_000_000));
        }
        try (Stream<Path> files = Files.list(place())) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("snapshot")))
                    .hasSize(1);
        }
        for (LedgerOptions options : List.of(OPTIONS, OPTIONS.withKnownMark(covered))) {
            try (FileCodeLedger ledger = FileCodeLedger.open(place(), IDENTITY, options)) {
                assertThat(ledger.recovery().snapshotBatch()).isEqualTo(204);
                assertThat(ledger.state(500)).isEqualTo(CodeState.REPLACED);
                assertThat(ledger.state(4_000_000_000L)).isEqualTo(CodeState.ASSIGNED);
                assertThat(ledger.state(0)).isEqualTo(CodeState.RETIRED);
                assertThat(ledger.state(9_999_999_999L)).isEqualTo(CodeState.DESIGNATED);
                assertThat(ledger.state(1_000_000)).isEqualTo(CodeState.ASSIGNED);
                assertThat(ledger.state(200_000_000)).isEqualTo(CodeState.DESIGNATED);
                assertThat(ledger.audit()).isEqualTo(new LedgerAudit(205, 204, 4, 1, 1));
            }
        }
    }

    @Test
    void marksBeforeTheSnapshotAreCheckedToo() {
        LedgerMark early;
        try (CodeLedger ledger = created()) {
            early = ledger.append(LedgerBatch.designated(TOMAKOMAI, 1));
            ledger.append(LedgerBatch.designated(TOMAKOMAI, 2));
            ((FileCodeLedger) ledger).snapshot();
        }
        FileCodeLedger.open(place(), IDENTITY, OPTIONS.withKnownMark(early)).close();
        LedgerMark other = new LedgerMark(1, early.checksum() + 1);
        assertFault(
                LedgerFault.OTHER_HISTORY, () -> FileCodeLedger.open(place(), IDENTITY, OPTIONS.withKnownMark(other)));
    }

    @Test
    void damagedSnapshotCostsOnlyTime() throws IOException {
        createdWith(5);
        try (FileCodeLedger ledger = opened()) {
            ledger.snapshot();
        }
        Path snapshot = place().resolve(Form.snapshotName(5));
        byte[] bytes = Files.readAllBytes(snapshot);
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= (byte) (1 << i % 8);
            Files.write(snapshot, damaged);
            try (FileCodeLedger ledger = opened()) {
                assertThat(ledger.recovery().snapshotsIgnored()).isEqualTo(1);
                assertThat(ledger.size()).isEqualTo(15);
            }
        }
    }

    @Test
    void snapshotThatKnowsMoreThanTheSegmentsIsAnError() throws IOException {
        createdWith(5);
        Path segment = place().resolve("segment-00000001");
        byte[] older = Files.readAllBytes(segment);
        try (FileCodeLedger ledger = opened()) {
            ledger.append(LedgerBatch.designated(CHIYODA, 1));
            ledger.snapshot();
        }
        Files.write(segment, older);
        Files.delete(place().resolve("acknowledged"));
        assertFault(LedgerFault.DAMAGED, this::opened, "covers batches up to 6", "older copy");
    }

    @Test
    void interruptedCallerStillGetsItsBatchRecorded() {
        try (CodeLedger ledger = created()) {
            for (int i = 1; i <= 5; i++) {
                Thread.currentThread().interrupt();
                ledger.append(LedgerBatch.designated(CHIYODA, i));
                assertThat(Thread.interrupted()).isTrue();
            }
            ledger.append(LedgerBatch.designated(CHIYODA, 6));
            assertThat(ledger.audit().designated()).isEqualTo(6);
        }
    }

    @Test
    @SuppressWarnings("Interruption") // That hosts interrupt their threads is what is tested.
    void callerInterruptedWhileItsBatchIsForcedStillGetsItRecorded() throws InterruptedException {
        int batches = 12;
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try (CodeLedger ledger = created()) {
            Thread caller = new Thread(() -> {
                for (int batch = 1; batch <= batches; batch++) {
                    ledger.append(LedgerBatch.designated(CHIYODA, batch));
                }
            });
            caller.setUncaughtExceptionHandler((thread, e) -> failure.set(e));
            caller.start();
            // Once for each batch: when one is durable, the next is soon being written or forced.
            for (long batch = 1; batch < batches && caller.isAlive(); batch++) {
                while (ledger.durable().batch() < batch && caller.isAlive()) {
                    Thread.onSpinWait();
                }
                caller.interrupt();
            }
            caller.join();
            assertThat(failure).hasNullValue();
            assertThat(ledger.audit().designated()).isEqualTo(batches);
        }
    }

    @Test
    void appendingAllocatesNothingForACode() {
        int count = 50_000;
        LedgerOptions roomy = LedgerOptions.defaults().withMemory(state -> UniquenessIndex.hashed(10L * count));
        long[] codes = new long[count];
        List<LedgerBatch> batches = new ArrayList<>();
        for (int batch = 0; batch < 6; batch++) {
            int first = batch;
            Arrays.setAll(codes, i -> 6L * i + first);
            batches.add(LedgerBatch.designated(CHIYODA, codes));
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (FileCodeLedger ledger = FileCodeLedger.create(directory.resolve("roomy"), IDENTITY, roomy)) {
            ledger.append(batches.get(0));
            long before = threads.getCurrentThreadAllocatedBytes();
            batches.subList(1, 6).forEach(ledger::append);
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(5 * count / 2);
        }
    }

    @Test
    void batchLargerThanASegmentIsKeptWhole() {
        long[] codes = new long[100_000];
        Arrays.setAll(codes, i -> 99_991L * i);
        try (CodeLedger ledger = created()) {
            ledger.append(LedgerBatch.designated(CHIYODA, 3));
            ledger.append(LedgerBatch.designated(TOMAKOMAI, codes));
            ledger.append(LedgerBatch.designated(CHIYODA, 4));
            try (CodeLedger again = reopened(ledger)) {
                assertThat(again.audit().designated()).isEqualTo(100_002);
                assertThat(Arrays.stream(codes).allMatch(again::contains)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1_000})
    void threadsThatAppendTogetherShareForces(long capMicros) throws Exception {
        FaultyFiles files = new FaultyFiles();
        LedgerOptions options = LedgerOptions.defaults().withLatencyCap(Duration.ofNanos(1_000 * capMicros));
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try (FileCodeLedger ledger = FileCodeLedger.create(files, IDENTITY, options)) {
            List<Future<LedgerMark>> marks = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                long code = i;
                marks.add(pool.submit(() -> ledger.append(LedgerBatch.designated(CHIYODA, code))));
            }
            for (Future<LedgerMark> mark : marks) {
                assertThat(mark.get().batch()).isPositive();
            }
            assertThat(ledger.durable().batch()).isEqualTo(400);
            assertThat(ledger.audit().designated()).isEqualTo(400);
            if (capMicros > 0) {
                assertThat(files.forces()).isLessThan(400);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void memoryThatIsFullStopsTheLedgerAndLosesNothing() {
        LedgerOptions narrow = OPTIONS.withMemory(state -> new Narrow());
        ledgers++;
        try (FileCodeLedger ledger = FileCodeLedger.create(place(), IDENTITY, narrow)) {
            ledger.append(LedgerBatch.designated(CHIYODA, 1, 2));
            assertFault(
                    LedgerFault.STORAGE_FAILED,
                    () -> ledger.append(LedgerBatch.designated(CHIYODA, 3, 4)),
                    "Batches up to 1 are durable");
            assertFault(LedgerFault.STORAGE_FAILED, () -> ledger.append(LedgerBatch.designated(CHIYODA, 5)));
        }
        try (FileCodeLedger again = opened()) {
            assertThat(again.audit().designated()).isEqualTo(2);
            again.append(LedgerBatch.designated(CHIYODA, 3, 4));
        }
    }

    /** Takes three codes. */
    private static final class Narrow implements UniquenessIndex {
        private final UniquenessIndex codes = UniquenessIndex.hashed(3);

        @Override
        public boolean claim(long code) {
            if (codes.size() == 3) {
                throw new IllegalStateException("full");
            }
            return codes.claim(code);
        }

        @Override
        public boolean contains(long code) {
            return codes.contains(code);
        }

        @Override
        public long size() {
            return codes.size();
        }
    }

    @Test
    void nothingTellsACodeOrAKey() {
        byte[] key = "an example of a key".getBytes(StandardCharsets.UTF_8);
        LedgerBatch batch = LedgerBatch.designated(CHIYODA, 2_472_705_960L);
        try (CodeLedger ledger = created()) {
            ledger.append(batch);
            assertThat(ledger.toString() + batch + ledger.durable() + ledger.audit() + ledger.reserving())
                    .doesNotContain("2472705960");
            assertThatExceptionOfType(CodeRefusedException.class)
                    .isThrownBy(() -> ledger.append(batch))
                    .withMessageNotContaining("2472705960");
        }
        assertThat(IDENTITY.withKey(key).toString()).isEqualTo(IDENTITY.toString());
    }
}
