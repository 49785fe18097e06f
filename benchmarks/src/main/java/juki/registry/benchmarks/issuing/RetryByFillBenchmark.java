package juki.registry.benchmarks.issuing;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import juki.registry.codes.issue.RandomSource;
import juki.registry.codes.permute.KeyedPermutation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does a code cost when most are gone?
 *
 * <p>Whoever draws at random and draws again where somebody has the code needs 1 / (1 - fill) draws. In a nation's 10^10 payloads
 * of which one in eighty is used that is next to nothing; in a block that one office got, or in a form of few digits, it is
 * everything. The score is nanoseconds for each code, 100 codes a time, in a block of 10^7 payloads of which {@code fill}
 * percent are given out. The codes issued are taken back afterwards, within the time, so that the fill stays.
 *
 * <p>The methods: {@code retry} draws until a code is free. {@code permutation} shows the next counters through a keyed
 * permutation, 100 at a time: one try each, however full the block is. {@code next-free} draws a place and takes the first free
 * code from there on: fast, and wrong for real codes, because a code after a long run of used ones is taken more often, and who
 * knows the neighbours knows much about a code.
 *
 * <p>Chance comes from {@link RandomSource#secure()}, as for real codes; with {@code source=splittable} from a seeded generator,
 * which shows the tries without the price of secure chance.
 *
 * <p>Correctness comes first: before timing each method must issue 100 different codes that were free, and leave the block as
 * it was.
 *
 * <p>What could mislead: the block's bitmap has 1.25 MB and stays in or near the cache; a try in a nation's bitmap costs a
 * memory access more. At 99.9 percent {@code permutation} goes round in the last 10,000 counters again and again, which
 * costs it nothing. The permutation is of seven digits, a little dearer than that of ten, whose halves are of one size.
 *
 * <p>Alone, in about a minute: {@code ./juki bench --quick --only retry-by-fill}. For the record: {@code ./juki bench --record
 * --only retry-by-fill}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@State(Scope.Thread)
public class RetryByFillBenchmark {

    private static final int CODES = 100;

    /** How a free code is found. */
    @Param({"retry", "permutation", "next-free"})
    public String method = "retry";

    /** The percentage of the block that is given out. */
    @Param({"0", "2", "50", "90", "99", "99.9"})
    public String fill = "0";

    /** Where chance comes from. */
    @Param({"secure"})
    public String source = "secure";

    private final long[] codes = new long[CODES];
    private FillableBlock block;
    private Method issuing;

    /** Finds free codes, claims them, and leaves them in the array. */
    private interface Method {
        void issue(long[] codes);
    }

    /** Fills the block, and issues once. */
    @Setup(Level.Trial)
    public void prepare() {
        KeyedPermutation permutation =
                KeyedPermutation.ff1("key of one block".getBytes(StandardCharsets.US_ASCII), FillableBlock.DIGITS);
        int used = (int) Math.round(FillableBlock.SIZE / 100.0 * Double.parseDouble(fill));
        FillableBlock filled = new FillableBlock(permutation, used);
        block = filled;
        RandomSource random =
                source.equals("secure") ? RandomSource.secure() : RandomSource.of(new SplittableRandom(99));
        issuing = switch (method) {
            case "retry" -> issued -> retry(filled, random, issued);
            case "permutation" -> new Counted(filled, permutation, used);
            case "next-free" -> issued -> nextFree(filled, random, issued);
            default -> throw new IllegalArgumentException("method: there is none of this name: " + method);
        };

        issuing.issue(codes);
        boolean different = LongStream.of(codes).distinct().count() == CODES;
        boolean wereFree = filled.used() == used + CODES;
        release();
        if (!different || !wereFree || filled.used() != used) {
            throw new IllegalStateException(method + " issued codes that were not free, or one twice");
        }
    }

    private static void retry(FillableBlock block, RandomSource random, long[] codes) {
        for (int i = 0; i < codes.length; i++) {
            long code;
            do {
                code = random.below(FillableBlock.SIZE);
            } while (!block.claim(code));
            codes[i] = code;
        }
    }

    private static void nextFree(FillableBlock block, RandomSource random, long[] codes) {
        for (int i = 0; i < codes.length; i++) {
            long code = block.nextFree(random.below(FillableBlock.SIZE));
            block.claim(code);
            codes[i] = code;
        }
    }

    /** Goes through the free counters, again and again. */
    private static final class Counted implements Method {
        private final FillableBlock block;
        private final KeyedPermutation permutation;
        private final int used;
        private int next;

        Counted(FillableBlock block, KeyedPermutation permutation, int used) {
            this.block = block;
            this.permutation = permutation;
            this.used = used;
            this.next = used;
        }

        @Override
        public void issue(long[] codes) {
            if (next + codes.length > FillableBlock.SIZE) {
                next = used;
            }
            for (int i = 0; i < codes.length; i++) {
                codes[i] = next++;
            }
            permutation.permute(codes, 0, codes.length);
            for (long code : codes) {
                if (!block.claim(code)) {
                    throw new IllegalStateException("the code of a free counter is given out");
                }
            }
        }
    }

    private void release() {
        for (long code : codes) {
            block.release(code);
        }
    }

    /** {@return 100 codes that were free, and are free again} */
    @Benchmark
    @OperationsPerInvocation(CODES)
    public long[] issue() {
        issuing.issue(codes);
        release();
        return codes;
    }
}
