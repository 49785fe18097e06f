package juki.registry.benchmarks.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import juki.registry.codes.unique.AuditReport;
import juki.registry.codes.unique.CodePartition;
import juki.registry.codes.unique.DuplicateAudit;
import juki.registry.codes.unique.FileAudit;
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
 * How long does it take to find every code that was given out twice, among all codes of a nation?
 *
 * <p>125 million residents have a code each. A ledger that refuses duplicates prevents them; an audit (重複検査) proves to
 * somebody else that there are none, and finds what came in by other ways. It is exact or it is nothing. The score is seconds
 * for one whole audit of {@code n} codes; divide by {@code n} for the cost of a code.
 *
 * <p>The methods: {@code partition} is this library's {@link DuplicateAudit}, which sorts the codes roughly into ranges, each of
 * which is then swept in a bitmap that stays in the cache. {@code sort}, {@code parallel-sort} and {@code radix-sort} (three
 * passes of 12 bits, written here) sort and compare neighbours; {@code fastutil}, {@code hppc} and {@code hash-set} enter every
 * code in a hash set with room for all; {@code direct-bitmap} sets one bit in 1.25 GB for each. {@code bucketBits} is how many
 * payloads a range of {@code partition} has, as a power of two, and 0 what the library chooses; 24 are the most that
 * {@link CodePartition} allows. {@code threads} counts for {@code partition}; {@code parallel-sort} takes what the common pool
 * has, the others take one.
 *
 * <p>The codes are distinct and look random: a counter shown through a keyed permutation. {@code duplicates} of them, a number
 * or a share, repeat another one. Every shot is judged afterwards: the codes found must be exactly those planted, and for
 * {@code partition} their places too. Input is an array; or, with {@code packed-file} and {@code text-lines}, a file that was
 * just written, five bytes or twelve for each code: {@link FileAudit} for us, for the others a loop that reads it into an array,
 * in the case of lines with their check digits.
 *
 * <p>{@link #readFloor} adds up the array: nobody can be faster. {@link #partitionOnly} counts and copies the codes by range in
 * the plainest way, four bytes each, on one thread: what {@code partition} takes beyond that is its sweep.
 *
 * <p>What could mislead: the array is restored and garbage is collected before each shot, outside of the time, so that sorts
 * never see sorted codes and no method pays for another shot's memory; what a method needs itself it allocates within the shot.
 * The record is made with the heap touched beforehand and huge pages; without them whatever jumps about in much memory
 * takes up to twice as long. The files come from the page cache and not from a disk. {@code partition} reads the codes around
 * duplicates a second time, and all of them if there are many, as with {@code duplicates} 1%. {@code hash-set} is not asked for 125 million codes: it
 * would need 8 GB, and minutes, most of them for collecting garbage. That {@code sort} is no faster in parallel on two cores
 * than alone has been seen before; it is no mistake of the measurement.
 *
 * <p>Alone, in about a minute: {@code ./juki bench --quick --only bulk-audit}. For the record, with 8 GB of heap: {@code
 * ./juki bench --record --only bulk-audit}.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-XX:+UseTransparentHugePages"})
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@State(Scope.Benchmark)
public class BulkAuditBenchmark {

    /** How many codes are audited. */
    @Param({"1000000", "10000000", "125000000"})
    public int n;

    /** How many of the codes repeat another one, or which share of them. */
    @Param({"0", "1", "1000", "1%"})
    public String duplicates = "1000";

    /** How they are found. */
    @Param({"partition", "sort", "parallel-sort", "radix-sort", "fastutil", "hppc", "hash-set", "direct-bitmap"})
    public String method = "partition";

    /** The size of a range; 0 for the library's own choice. */
    @Param({"0", "19", "20", "21", "22", "23", "24"})
    public int bucketBits;

    /** How many threads work at once. */
    @Param({"1", "2"})
    public int threads;

    /** Where the codes are. */
    @Param({"array", "packed-file", "text-lines"})
    public String input = "array";

    private PlantedCodes planted;
    private DuplicateAudit audit;
    private Task task;
    private long[] sortable;
    private @Nullable ExecutorService helpers;
    private @Nullable Path file;
    private @Nullable Finding finding;

    /** A whole audit, from its input on. */
    private interface Task {
        Finding run() throws IOException;
    }

    /** Makes the codes, plants the duplicates and writes the file if one is asked for. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        planted = PlantedCodes.of(n, countOf(duplicates, n));
        audit = bucketBits == 0
                ? DuplicateAudit.of(PlantedCodes.SPACE)
                : DuplicateAudit.of(new CodePartition(PlantedCodes.SPACE, bucketBits));
        if (threads > 1) {
            helpers = Executors.newFixedThreadPool(threads - 1);
            audit = audit.inParallel(helpers, threads);
        }
        sortable = input.equals("array") && AuditMethod.sortsInPlace(method) ? new long[n] : new long[0];
        task = switch (input) {
            case "array" -> onArray();
            case "packed-file" -> onPackedFile(writtenTo(Files.createTempFile("codes", ".packed")));
            case "text-lines" -> onLines(writtenTo(Files.createTempFile("codes", ".txt")));
            default -> throw new IllegalArgumentException("input: there is none of this name: " + input);
        };
    }

    private static int countOf(String duplicates, int n) {
        return duplicates.equals("1%") ? n / 100 : Integer.parseInt(duplicates);
    }

    private boolean isOurs() {
        return method.equals("partition");
    }

    private Task onArray() {
        AuditMethod how = isOurs() ? AuditMethod.of(audit) : AuditMethod.peer(method);
        long[] codes = AuditMethod.sortsInPlace(method) ? sortable : planted.codes();
        return () -> how.audit(codes);
    }

    private Task onPackedFile(Path codes) {
        if (isOurs()) {
            FileAudit files = FileAudit.of(audit);
            return () -> found(files.packed(codes), 0);
        }
        AuditMethod peer = AuditMethod.peer(method);
        return () -> peer.audit(CodeFile.readPacked(codes, n));
    }

    private Task onLines(Path codes) {
        if (isOurs()) {
            FileAudit files = FileAudit.of(audit);
            // Lines are counted from 1.
            return () -> found(files.lines(codes, CodeFile.SCHEME), 1);
        }
        AuditMethod peer = AuditMethod.peer(method);
        return () -> peer.audit(CodeFile.readLines(codes, n));
    }

    private static Finding found(AuditReport report, long firstPosition) {
        return codes -> codes.areThoseOf(report, firstPosition);
    }

    private Path writtenTo(Path newFile) throws IOException {
        file = newFile;
        if (input.equals("packed-file")) {
            CodeFile.writePacked(planted.codes(), newFile);
        } else {
            CodeFile.writeLines(planted.codes(), newFile);
        }
        return newFile;
    }

    /** Restores what the last shot changed, and frees what it left. */
    @Setup(Level.Invocation)
    public void restore() {
        finding = null;
        System.arraycopy(planted.codes(), 0, sortable, 0, sortable.length);
        System.gc();
    }

    /** Judges the last shot. */
    @TearDown(Level.Invocation)
    public void judge() {
        if (finding != null && !finding.isExactly(planted)) {
            throw new IllegalStateException(method + " did not find exactly the planted duplicates");
        }
    }

    /** Sends the helpers home and deletes the file. */
    @TearDown(Level.Trial)
    public void end() throws IOException {
        if (helpers != null) {
            helpers.shutdown();
        }
        if (file != null) {
            Files.delete(file);
        }
    }

    /** Finds the duplicates. */
    @Benchmark
    public void audit() {
        try {
            finding = task.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the sum of the codes, which takes as long as reading them} */
    @Benchmark
    public long readFloor() {
        long sum = 0;
        for (long code : planted.codes()) {
            sum += code;
        }
        return sum;
    }

    /** {@return the low bits of all codes, range by range} */
    @Benchmark
    public int[] partitionOnly() {
        CodePartition partition = audit.partition();
        int shift = partition.rangeBits();
        int mask = (1 << shift) - 1;
        long[] codes = planted.codes();
        int[] next = new int[partition.ranges()];
        for (long code : codes) {
            next[(int) (code >>> shift)]++;
        }
        int place = 0;
        for (int range = 0; range < next.length; range++) {
            int count = next[range];
            next[range] = place;
            place += count;
        }
        int[] lows = new int[codes.length];
        for (long code : codes) {
            lows[next[(int) (code >>> shift)]++] = (int) code & mask;
        }
        return lows;
    }
}
