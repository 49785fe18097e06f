package juki.registry.benchmarks.membership;

import java.lang.invoke.VarHandle;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does one who must wait for the answer wait?
 *
 * <p>Why it matters. A counter clerk's single question, or a program that asks next what depends on the last answer, cannot
 * have many memory accesses under way at once. The benchmarks of claims and questions in a row show what a batch costs a
 * code; this one shows what a code costs by itself, and how far the slowest answers lie from the usual one.
 *
 * <p>How it is answered. In {@link #chain} the place of the next question depends on the answer to the last: half of the
 * answers are yes, so that they cannot be guessed, the answer enters the next place as a number, and a fence keeps the
 * processor from asking ahead on a guess. The score is the time of one question. The strategy {@code memory} is no set but a
 * bare load from an array as large as the bitmap: the floor below which no structure of main memory comes. {@link
 * #containsOne} and {@link #claimOne} time single operations, and JMH reports their percentiles; half of the questions are
 * hits, and the codes claimed are new until the store of eight million prepared ones is used up, and then refused.
 *
 * <p>What could mislead.
 * <ul>
 * <li>Without a dependence through data and the fence, such a loop measures throughput: processors guess the outcome of a branch
 *     and go on. What the fence itself costs, some nanoseconds, is in all figures of the chain, the floor's too.
 * <li>A sample contains two readings of the clock, some 20 to 50 ns; compare samples with samples only. Their
 *     far tail is the operating system's and other tenants', not the structure's.
 * <li>A hash set that was told of all codes beforehand never grows here. One that was not told has, once in a while, an
 *     answer that takes seconds.
 * </ul>
 *
 * <p>Alone, in a minute: {@code ./juki bench --quick --only latency}. For the record: {@code ./juki bench --record --only
 * latency}.
 */
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xmx6g", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages"})
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class LatencyBenchmark {
    private static final int FRESH = 1 << 23;

    /** What remembers the codes. */
    @Param({"dense", "lines", "snapshot", "hppc", "fastutil", "memory"})
    public String strategy = "dense";

    /** How many codes are in the set. */
    @Param({"1000000", "10000000", "125000000"})
    public int n;

    /** How many codes there could be. */
    @Param({"10000000000", "100000000000"})
    public long universe;

    private CodeSet set;
    private long[] questions;
    private long[] fresh;
    private final long[] one = new long[1];
    private int next;
    private int nextFresh;

    /** Fills the set and asks every question once. */
    @Setup(Level.Trial)
    public void prepare() {
        CodeSpace space = new CodeSpace(universe);
        Population population = Population.of(Strategy.of(strategy), space, n, "uniform", 0.5);
        set = population.set;
        questions = population.questions;
        fresh = Population.beyond(space, n + Population.QUESTIONS, FRESH);
    }

    /** {@return the place of the question after the next, which nobody knows before the answer to this one} */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public int chain() {
        one[0] = questions[next];
        int answer = set.containsAll(one, 0, 1);
        VarHandle.fullFence();
        next = next + 1 + answer & Population.QUESTIONS - 1;
        return next;
    }

    /** {@return whether a code is in the set} */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public boolean containsOne() {
        next = next + 1 & Population.QUESTIONS - 1;
        return set.contains(questions[next]);
    }

    /** {@return whether a code was new} */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public boolean claimOne() {
        nextFresh = nextFresh + 1 & FRESH - 1;
        return set.add(fresh[nextFresh]);
    }
}
