package juki.registry.benchmarks.issuing;

import java.util.concurrent.TimeUnit;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.permute.KeyedPermutation;
import juki.registry.codes.unique.BatchMarks;
import juki.registry.codes.unique.CodeSpace;
import juki.registry.codes.unique.UniquenessIndex;
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
 * How many codes a second can a nation issue, from nothing to a code with its check digit that nobody ever had?
 *
 * <p>Parts that are fast alone need not be fast together. Here a whole issue runs: a payload is found, claimed in the memory of
 * all codes ever issued, and gets its check digit. {@code issued} codes are out before the first shot. The score is
 * milliseconds for {@code n} codes on one core, designated {@code batch} at a time; {@code n} divided by it is thousands of
 * codes a second.
 *
 * <p>The strategies: {@code permuting} and {@code drawing} are the two of this library's {@code NationalIssuer}, over a bitmap of
 * 1.25 GB; {@code bouncy-castle-hppc} is the same way with what others offer, Bouncy Castle's FF1 over a counter and HPPC's
 * {@code LongHashSet}, and our check digits, which favours it. With {@code durable} {@code yes} a batch counts when it is
 * forced to disk in a {@code FileCodeLedger}. {@link #permute}, {@link #checkDigits} and {@link #claim} are the parts of
 * {@code permuting} by themselves, in batches of the same size, so that the whole can be compared with their sum; the values of
 * {@code strategy} and {@code durable} mean nothing to them.
 *
 * <p>Correctness comes first: before timing, 10,000 codes must be different, well-formed and counted; after the last shot the
 * memory must hold exactly the codes issued before and in the shots, and a ledger must pass its audit.
 *
 * <p>What could mislead: every shot issues new codes, so the memory fills up, by less than a tenth of what was there. The key
 * is fixed, and fast or slow keys do not exist. A single code, asked for alone, costs several times what it costs in a batch.
 * Durable figures are those of the disk and of how honest it is about having written; a batch of 10,000 shares one force. The
 * peer's codes are not designated to anybody, which spares it a little.
 *
 * <p>Alone, in about a minute: {@code ./juki bench --quick --only end-to-end-issue}. For the record, with 5 GB of heap: {@code
 * ./juki bench --record --only end-to-end-issue}.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xmx5g", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages"})
@Warmup(iterations = 10)
@Measurement(iterations = 10)
@State(Scope.Thread)
public class EndToEndIssueBenchmark {

    private static final int JUDGED = 10_000;

    /** How codes are found and remembered. */
    @Param({"permuting", "drawing", "bouncy-castle-hppc"})
    public String strategy = "permuting";

    /** How many codes a shot issues. */
    @Param({"1000000"})
    public int n;

    /** How many codes are designated at once; the count of codes of a shot is a multiple of it. */
    @Param({"1000", "10000"})
    public int batch;

    /** How many codes are out before. */
    @Param({"0", "125000000"})
    public long issued;

    /** Whether codes must be on disk. */
    @Param({"no", "yes"})
    public String durable = "no";

    /** The line, for the whole way only. */
    @State(Scope.Thread)
    public static class Whole {
        private IssueLine line;
        private long expected;

        /** Issues what is out before, and looks at the next 10,000 codes. */
        @Setup(Level.Trial)
        public void prepare(EndToEndIssueBenchmark benchmark) {
            line = IssueLine.of(benchmark.strategy, benchmark.durable.equals("yes"), benchmark.issued);
            IssueLine.Block block = line.issue(JUDGED);
            UniquenessIndex seen = UniquenessIndex.hashed(JUDGED);
            for (int i = 0; i < block.size(); i++) {
                // Throws if the check digit is wrong.
                ResidentRecordCode code = ResidentRecordCode.of(block.code(i));
                if (!seen.claim(code.payload())) {
                    throw new IllegalStateException(benchmark.strategy + " issues a code twice");
                }
            }
            expected = benchmark.issued + JUDGED;
            requireExpected();
        }

        private void requireExpected() {
            if (line.size() != expected) {
                throw new IllegalStateException("the memory holds other codes than were issued");
            }
        }

        /** Counts the codes. */
        @TearDown(Level.Trial)
        public void end() {
            requireExpected();
            line.close();
        }
    }

    /** {@return the blocks of all codes of a shot} */
    @Benchmark
    public IssueLine.Block[] issue(Whole whole) {
        IssueLine.Block[] blocks = new IssueLine.Block[n / batch];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = whole.line.issue(batch);
        }
        whole.expected += (long) blocks.length * batch;
        return blocks;
    }

    /** What the parts work on. */
    @State(Scope.Thread)
    public static class Counted {
        private KeyedPermutation permutation;
        private long[] payloads;
        private long counter;

        /** Begins after the codes that are out. */
        @Setup(Level.Trial)
        public void prepare(EndToEndIssueBenchmark benchmark) {
            permutation = IssueLine.Counters.permutation();
            payloads = new long[benchmark.n];
            counter = benchmark.issued;
        }

        /** Lays new counters into the array. */
        @Setup(Level.Invocation)
        public void count() {
            for (int i = 0; i < payloads.length; i++) {
                payloads[i] = counter++;
            }
        }
    }

    /** {@return the counters, permuted} */
    @Benchmark
    public long[] permute(Counted counted) {
        for (int from = 0; from < n; from += batch) {
            counted.permutation.permute(counted.payloads, from, Math.min(from + batch, n));
        }
        return counted.payloads;
    }

    /** Payloads, permuted before the clock runs. */
    @State(Scope.Thread)
    public static class Payloads {
        private long[] payloads;

        /** Permutes. */
        @Setup(Level.Invocation)
        public void prepare(Counted counted) {
            payloads = counted.payloads;
            counted.permutation.permute(payloads, 0, payloads.length);
        }
    }

    /** {@return the payloads with their check digits behind them} */
    @Benchmark
    public long[] checkDigits(Payloads permuted) {
        long[] payloads = permuted.payloads;
        for (int i = 0; i < n; i++) {
            payloads[i] = payloads[i] * 10 + CheckDigit.RESIDENT_RECORD_CODE.digitFor(payloads[i]);
        }
        return payloads;
    }

    /** A memory of the codes that are out before. */
    @State(Scope.Thread)
    public static class Memory {
        private final BatchMarks refused = BatchMarks.ofLength(IssueLine.Counters.CHUNK);
        private UniquenessIndex index;

        /** Claims them. */
        @Setup(Level.Trial)
        public void prepare(EndToEndIssueBenchmark benchmark) {
            index = UniquenessIndex.dense(CodeSpace.RESIDENT_RECORD_CODE);
            IssueLine.Counters.forEach(benchmark.issued, (codes, count) -> index.claimAll(codes, 0, count, refused));
        }
    }

    /** {@return how many of the payloads were new: all of them} */
    @Benchmark
    public int claim(Payloads permuted, Memory memory) {
        int claimed = 0;
        for (int from = 0; from < n; from += batch) {
            claimed += memory.index.claimAll(permuted.payloads, from, Math.min(from + batch, n), memory.refused);
        }
        if (claimed != n) {
            throw new IllegalStateException("codes of new counters were claimed before");
        }
        return claimed;
    }
}
