package juki.registry.benchmarks.membership;

import java.util.concurrent.TimeUnit;
import juki.registry.codes.unique.CodeSpace;
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
 * What does it cost to claim a code: to find out that it is new, and to remember it?
 *
 * <p>Why it matters. Whoever gives out a resident record code must know that it was never given out before, in a space of
 * 10^10 of which a nation uses 125 million now and some 200 million with its dead. A random code lies where no cache has it,
 * so the price is memory access, and a structure is as good as it keeps many accesses under way at once.
 *
 * <p>How it is answered. A shot fills an empty set with {@code n} different codes. <strong>The score is the whole shot; divided by
 * {@code n} it is the cost of one code.</strong> {@link #claim} hands them over in batches of 4,096, which is what our strategies
 * are made for; a peer has no batches and runs the plain loop that its users would write. {@link #claimOneByOne} uses the
 * method for one code on both sides. Every set is told beforehand how many codes will come, if it can be told, and its memory
 * has been touched; the codes are the same for all. Before anything is timed, the strategy is compared with a {@code HashSet} on codes
 * with planted duplicates, and after each shot it must have taken all {@code n}. Snapshots and sorted arrays cannot be added
 * to and are not here.
 *
 * <p>What could mislead.
 * <ul>
 * <li>{@code sequential} and {@code municipality-blocks} make any bitmap look several times faster, since neighbours share a
 *     cache line, and turn the lines into pages. Give a figure with its distribution.
 * <li>The bitmaps take 1.25 GB for 10,000 codes too; the time to obtain that memory is not in the score. Below some ten million codes they are
 *     the wrong choice, whatever this benchmark says; see the memory footprint.
 * <li>Hash sets end between two powers of two: at 125 million a table for 201 million is 62 % full. Another {@code n} may
 *     be kinder to them or harder.
 * <li>RoaringBitmap does not tell whether a number was new, so it is asked first and told then; and random codes are its worst
 *     case. The Bloom filter refuses new codes too: it is no answer to the question, and is drawn hollow.
 * <li>At 10,000 codes a shot is some hundred microseconds: compiled code is certain only because the check before it ran it.
 * <li>{@code hash-set} and {@code concurrent-hash-map} at 125 million want 8 GB and minutes, and are left out there.
 * </ul>
 *
 * <p>Alone, in a minute: {@code ./juki bench --quick --only claim}. For the record: {@code ./juki bench --record --only
 * claim}.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xmx6g", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages"})
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@State(Scope.Thread)
public class ClaimBenchmark {
    /** What remembers the codes. */
    @Param({"dense", "hppc", "fastutil"})
    public String strategy = "dense";

    /** How many codes are claimed in one shot. */
    @Param({"10000", "1000000", "10000000", "125000000", "200000000"})
    public int n;

    /** How many codes there could be. */
    @Param({"10000000000", "100000000000"})
    public long universe;

    /** How the codes lie in the space. */
    @Param({"uniform", "sequential", "municipality-blocks"})
    public String distribution = "uniform";

    private Strategy chosen;
    private CodeSpace space;
    private long[] codes;
    private CodeSet set;
    private int claimed;

    /** Compares the strategy with one that is surely right, and makes the codes. */
    @Setup(Level.Trial)
    public void prepare() {
        chosen = Strategy.of(strategy);
        space = new CodeSpace(universe);
        Population.check(chosen, space);
        codes = new long[n];
        Keys.of(space, distribution).next(codes, 0, n);
    }

    /** Makes an empty set; the one before it can go. */
    @Setup(Level.Iteration)
    public void empty() {
        set = Nothing.YET;
        set = chosen.empty(space, n);
    }

    /** Makes sure that every code was taken, since each was new. */
    @TearDown(Level.Iteration)
    public void verify() {
        if (chosen.exact() && claimed != n) {
            throw new IllegalStateException(strategy + " took " + claimed + " of " + n + " different codes");
        }
    }

    /** {@return the number of codes that were new, handed over in batches} */
    @Benchmark
    public int claim() {
        int count = 0;
        for (int start = 0; start < n; start += Population.BATCH) {
            count += set.addAll(codes, start, Math.min(n, start + Population.BATCH));
        }
        claimed = count;
        return count;
    }

    /** {@return the number of codes that were new, handed over one by one} */
    @Benchmark
    public int claimOneByOne() {
        int count = 0;
        for (long code : codes) {
            count += set.add(code) ? 1 : 0;
        }
        claimed = count;
        return count;
    }
}
