package juki.registry.benchmarks.membership;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import juki.registry.codes.unique.CodeSpace;
import juki.registry.codes.unique.RangedIndex;
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
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.ThreadParams;

/**
 * Do two threads claim twice as many codes as one?
 *
 * <p>Why it matters. A service that issues on several cores must still give each code to one caller only. It can share one
 * bitmap through atomic writes, lock parts of a hash set, or divide the space so that nothing is shared. This shows what each way leaves of
 * the second core.
 *
 * <p>How it is answered. A shot makes {@code n} attempts on an empty set, shared out evenly among the threads, which begin
 * together. <strong>The score is the mean time a thread takes for its share; {@code n} divided by it is the attempts a second of all
 * threads together</strong>, and the speed-up is one thread's score divided by that of several. {@code contention} says what they
 * claim: {@code disjoint} gives each thread codes of a stretch of the space of its own, {@code shared} codes from anywhere,
 * and with {@code same-code} all race for the very same codes in the same order. With {@code reads} a share of the batches of
 * 1,024 asks instead of claiming. Threads are JMH's and stand in its results as {@code threads}; the parameter of that name
 * must be the same, because it decides how the codes are divided.
 *
 * <p>After each shot the claims that succeeded must be as many as there were different codes: a set that gives a code to two
 * threads is no answer, however fast. Every peer is told beforehand how many codes will come.
 *
 * <p>What could mislead.
 * <ul>
 * <li>Two virtual processors may be two threads of one core, and other tenants use them too; one thread alone can already
 *     keep much of the memory busy. No claim beyond two threads follows from a machine with two.
 * <li>{@code ranged} needs codes sorted by range beforehand; that work is not in the figure, and so it runs {@code disjoint} only.
 * <li>Racing for the same code, the loser finds the cache line that the winner has just fetched: that is cheap, and no way to
 *     issue.
 * <li>A {@code ConcurrentHashMap} allocates an object a code; its collector's work is in the figure, as it is in life.
 * </ul>
 *
 * <p>Alone, in a minute: {@code ./juki bench --quick --only concurrent-claim}. For the record: {@code ./juki bench --record
 * --only concurrent-claim}.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xmx6g", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages"})
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@State(Scope.Benchmark)
public class ConcurrentClaimBenchmark {
    private static final int STRETCH = 1_024;
    private static final CodeSpace SPACE = CodeSpace.RESIDENT_RECORD_CODE;

    /** What remembers the codes, and how threads share it. */
    @Param({"shared", "ranged", "fastutil-sharded", "concurrent-hash-map"})
    public String strategy = "shared";

    /** How many attempts all threads together make in one shot. */
    @Param({"10000000"})
    public int n;

    /** What the threads claim: codes of stretches of their own, of anywhere, or the same. */
    @Param({"disjoint", "shared", "same-code"})
    public String contention = "disjoint";

    /** The share of batches that ask instead of claiming. */
    @Param({"0", "0.5", "0.9"})
    public double reads;

    /** How many threads divide the attempts; JMH must run as many. */
    @Param({"1", "2"})
    public int threads;

    private long[][] codes;
    private long distinct;
    private CodeSet[] views;
    private final AtomicLong claimed = new AtomicLong();

    /** Divides the codes among the threads. */
    @Setup(Level.Trial)
    public void prepare(BenchmarkParams params) {
        if (params.getThreads() != threads) {
            throw new IllegalStateException("threads: " + threads + ", but JMH runs " + params.getThreads());
        }
        if (strategy.equals("ranged") && !contention.equals("disjoint")) {
            throw new IllegalStateException("ranged: each range is one thread's");
        }
        int share = n / threads / STRETCH * STRETCH;
        codes = new long[threads][];
        for (int thread = 0; thread < threads; thread++) {
            codes[thread] = switch (contention) {
                case "disjoint" -> ownStretch(thread, share);
                case "shared" -> Population.beyond(SPACE, (long) thread * share, share);
                default -> Population.beyond(SPACE, 0, share);
            };
        }
        // Every tenth batch, every second, or none claims nothing.
        long claims = 0;
        for (int batch = 0; batch < share / STRETCH; batch++) {
            claims += asks(batch) ? 0 : STRETCH;
        }
        distinct = contention.equals("same-code") ? claims : claims * threads;
    }

    private long[] ownStretch(int thread, int share) {
        long width = SPACE.size() / threads;
        UniformKeys keys = new UniformKeys(SPACE);
        long[] own = new long[share];
        int count = 0;
        for (long number = 0; count < share; number++) {
            long code = keys.at(number);
            if (code / width == thread) {
                own[count++] = code;
            }
        }
        return own;
    }

    private boolean asks(int batch) {
        return (int) ((batch + 1) * reads) > (int) (batch * reads);
    }

    /** Makes an empty set, with a view for each thread. */
    @Setup(Level.Iteration)
    public void empty() {
        claimed.set(0);
        views = new CodeSet[threads];
        switch (strategy) {
            case "shared" -> {
                UniquenessIndex index = UniquenessIndex.shared(SPACE);
                for (int thread = 0; thread < threads; thread++) {
                    views[thread] = new IndexSet(index);
                }
            }
            case "ranged" -> {
                RangedIndex index = RangedIndex.of(SPACE, threads, UniquenessIndex::dense);
                for (int thread = 0; thread < threads; thread++) {
                    views[thread] = new IndexSet(index.range(thread));
                }
            }
            case "fastutil-sharded" -> fill(new ShardedSet(n));
            case "concurrent-hash-map" -> fill(new BoxedSet(ConcurrentHashMap.newKeySet(n)));
            default -> throw new IllegalArgumentException("strategy: unknown");
        }
    }

    private void fill(CodeSet set) {
        for (int thread = 0; thread < threads; thread++) {
            views[thread] = set;
        }
    }

    /** Makes sure that each code was given to one thread, and to one only. */
    @TearDown(Level.Iteration)
    public void verify() {
        if (claimed.get() != distinct) {
            throw new IllegalStateException(claimed.get() + " claims succeeded of " + distinct + " different codes");
        }
    }

    /** {@return the attempts of one thread that were answered yes} */
    @Benchmark
    public int claim(ThreadParams thread) {
        CodeSet set = views[thread.getThreadIndex()];
        long[] own = codes[thread.getThreadIndex()];
        int won = 0;
        int found = 0;
        for (int batch = 0; batch < own.length / STRETCH; batch++) {
            int start = batch * STRETCH;
            if (asks(batch)) {
                found += set.containsAll(own, start, start + STRETCH);
            } else {
                won += set.addAll(own, start, start + STRETCH);
            }
        }
        claimed.addAndGet(won);
        return won + found;
    }
}
