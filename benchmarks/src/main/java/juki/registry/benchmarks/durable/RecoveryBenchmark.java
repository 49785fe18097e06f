package juki.registry.benchmarks.durable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import juki.registry.codes.ledger.FileCodeLedger;
import juki.registry.codes.ledger.LedgerBatch;
import juki.registry.codes.ledger.LedgerRecovery;
import juki.registry.codes.permute.KeyedPermutation;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long is the office shut after the lights went out: what does it take to open a ledger that remembers a nation's codes?
 *
 * <p><b>Why it matters.</b> The index of the ledger lives in memory and is built anew at each opening. Nobody can be given a code
 * until every code ever issued is known again.
 *
 * <p><b>How it is answered.</b> The set-up writes a ledger of {@code n} designated codes in batches of a million and closes it; one
 * shot is one {@code FileCodeLedger.open}, in seconds: allocating the bitmap of 1.25 GB, reading all frames, checking their
 * checksums, and claiming every code exactly once. A {@code snapshot} taken after half of the batches, or after all of them
 * ({@code fresh}), is read instead of the batches that it covers. With {@code torn=true} the last commit was cut short as by a
 * power failure; opening finds that it was never acknowledged and cuts it off.
 *
 * <p><b>Correctness first.</b> After every shot the ledger must hold exactly {@code n} codes, know a thousand of them, know none of
 * a thousand others, and report the snapshot and the torn commit if there were any.
 *
 * <p><b>What could mislead.</b> The files were just written and lie in the system's cache; after a real restart they are read from
 * the disk, at five bytes a code. The first shot of a virtual machine is the one an office sees, with code that has not run
 * before and pages of memory that were never touched; later shots are faster. Between shots the heap is collected, so that
 * none pays for the one before.
 *
 * <p>Alone, in about a minute: {@code ./juki bench --quick --only recovery}. For the record: {@code ./juki bench --record --only
 * recovery}; 125,000,000 codes take about a gigabyte of disk for as long as it runs, and six of memory.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xmx6g", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages"})
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@State(Scope.Benchmark)
public class RecoveryBenchmark {

    private static final int MOST_IN_A_BATCH = 1_000_000;
    private static final int TORN_CODES = 1_000;
    private static final int SAMPLE = 1_000;
    private static final String ACKNOWLEDGED = "acknowledged";

    /** Codes in the ledger, a multiple of 1,000. */
    @Param({"1000000", "10000000"})
    public int n;

    /** Which snapshot there is: {@code none}, or one after {@code half} or all of the batches ({@code fresh}). */
    @Param({"none", "half", "fresh"})
    public String snapshot = "none";

    /** Whether the last commit was cut short. */
    @Param("false")
    public boolean torn;

    private final KeyedPermutation codes =
            KeyedPermutation.ff1("benchmark key 01".getBytes(StandardCharsets.UTF_8), 10);
    private Path directory;
    private Path files;
    private Path tornFiles;
    private @Nullable FileCodeLedger opened;

    /** Writes the ledger. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        directory = WorkingDirectory.onDisk();
        files = directory.resolve("ledger");
        tornFiles = Files.createDirectory(directory.resolve("torn"));
        try (FileCodeLedger ledger = FileCodeLedger.create(files, LedgerStore.IDENTITY, LedgerStore.OPTIONS)) {
            int written = append(ledger, 0, n / 2);
            if (snapshot.equals("half")) {
                ledger.snapshot();
            }
            append(ledger, written, n);
            if (snapshot.equals("fresh")) {
                ledger.snapshot();
            }
            if (torn) {
                tear(ledger);
            }
        }
    }

    private int append(FileCodeLedger ledger, int from, int to) {
        for (int at = from; at < to; at += MOST_IN_A_BATCH) {
            ledger.append(
                    LedgerBatch.designated(LedgerStore.MUNICIPALITY, codes(at, Math.min(to, at + MOST_IN_A_BATCH))));
        }
        return to;
    }

    private long[] codes(long from, int to) {
        long[] batch = new long[(int) (to - from)];
        for (int i = 0; i < batch.length; i++) {
            batch[i] = from + i;
        }
        codes.permute(batch, 0, batch.length);
        return batch;
    }

    /** Lets the ledger make one more commit, and keeps the files as they were in the middle of it. */
    private void tear(FileCodeLedger ledger) throws IOException {
        Path witness = files.resolve(ACKNOWLEDGED);
        byte[] acknowledgedBefore = Files.readAllBytes(witness);
        Path last = lastSegment();
        ledger.append(LedgerBatch.designated(LedgerStore.MUNICIPALITY, codes(n, n + TORN_CODES)));
        byte[] after = Files.readAllBytes(last);
        int end = after.length;
        while (end > 0 && after[end - 1] == 0) {
            end--;
        }
        if (!last.equals(lastSegment())) {
            throw new IllegalStateException("the last commit is not where it was expected");
        }
        // Its middle never reached the disk.
        Arrays.fill(after, end - TORN_CODES, end, (byte) 0);
        Files.write(tornFiles.resolve(last.getFileName()), after);
        Files.write(tornFiles.resolve(ACKNOWLEDGED), acknowledgedBefore);
    }

    private Path lastSegment() throws IOException {
        try (Stream<Path> names = Files.list(files)) {
            return names.filter(file -> file.getFileName().toString().startsWith("segment-"))
                    .max(Path::compareTo)
                    .orElseThrow();
        }
    }

    /** Lets the lights go out again. */
    @Setup(Level.Iteration)
    public void interrupt() throws IOException {
        try (Stream<Path> kept = Files.list(tornFiles)) {
            for (Path file : kept.toList()) {
                Files.copy(file, files.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        System.gc();
    }

    /** {@return the ledger, every code in memory again} */
    @Benchmark
    public FileCodeLedger open() {
        FileCodeLedger ledger = FileCodeLedger.open(files, LedgerStore.IDENTITY, LedgerStore.OPTIONS);
        opened = ledger;
        return ledger;
    }

    /** Checks what was opened. */
    @TearDown(Level.Iteration)
    public void check() {
        try (FileCodeLedger ledger = Objects.requireNonNull(opened)) {
            opened = null;
            LedgerRecovery report = ledger.recovery();
            boolean sound = ledger.size() == n
                    && (report.snapshotBatch() > 0) != snapshot.equals("none")
                    && (report.snapshotBatch() == report.durable().batch()) == snapshot.equals("fresh")
                    && report.cutBytes() > 0 == torn;
            for (int i = 0; i < SAMPLE; i++) {
                sound &= ledger.contains(codes.permute((long) i * n / SAMPLE));
                sound &= !ledger.contains(codes.permute((long) n + TORN_CODES + i));
            }
            if (!sound) {
                throw new IllegalStateException("the ledger opened is not the one that was written: " + report);
            }
        }
    }

    /** Removes the ledger. */
    @TearDown(Level.Trial)
    public void remove() {
        WorkingDirectory.delete(directory);
    }
}
