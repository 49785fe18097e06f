package juki.registry.benchmarks.membership;

import java.util.concurrent.TimeUnit;
import juki.registry.codes.unique.CodeSpace;
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
 * What does it cost to ask whether a code was ever used?
 *
 * <p>Why it matters. Every notice from another municipality, every file to be checked and every candidate for a new code asks
 * this, far more often than codes are claimed; and it is the question for archives, which never change.
 *
 * <p>How it is answered. A set of {@code n} codes is asked about four million codes in random order, a share of which, {@code
 * hitRate}, is in it. The score is the time of one question. With {@code batch} 64 or 1,024 our strategies get that many
 * questions at once, with 1 they get them one by one; a peer has only the method for one, and runs a plain loop over the same
 * stretch, so that one figure of it stands beside all of ours. Before timing, the strategy is compared with a {@code HashSet},
 * and every question is asked once: the number of yeses must be right.
 *
 * <p>What could mislead.
 * <ul>
 * <li>The questions do not depend on one another, so the processor has many under way at once, one by one too. Who must wait
 *     for an answer before he can ask again pays several times as much: see the latency benchmark.
 * <li>Hits and misses cost the same in a bitmap, and not in a hash set, where a miss walks to the next empty slot. A hit rate
 *     of one half is the hardest for a processor that guesses which way a branch goes.
 * <li>Without huge pages every figure about doubles, most of all of the largest structures.
 * <li>The questions themselves stream through the cache, 8 bytes each, with every strategy alike.
 * </ul>
 *
 * <p>Alone, in a minute: {@code ./juki bench --quick --only contains}. For the record: {@code ./juki bench --record --only
 * contains}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xmx6g", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages"})
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class ContainsBenchmark {
    private static final int STRETCH = 8_192;

    /** What remembers the codes. */
    @Param({"dense", "hppc", "fastutil"})
    public String strategy = "dense";

    /** How many codes are in the set. */
    @Param({"10000", "1000000", "10000000", "125000000", "200000000"})
    public int n;

    /** How many codes there could be. */
    @Param({"10000000000", "100000000000"})
    public long universe;

    /** How the codes lie in the space. */
    @Param({"uniform", "sequential", "municipality-blocks"})
    public String distribution = "uniform";

    /** The share of questions whose answer is yes. */
    @Param({"0", "0.01", "0.5", "1"})
    public double hitRate;

    /** How many questions are asked at once; 1 asks by the method for one. */
    @Param({"1", "64", "1024"})
    public int batch;

    private CodeSet set;
    private long[] questions;
    private int next;

    /** Fills the set and asks every question once. */
    @Setup(Level.Trial)
    public void prepare() {
        Population population = Population.of(Strategy.of(strategy), new CodeSpace(universe), n, distribution, hitRate);
        set = population.set;
        questions = population.questions;
    }

    /** {@return how many codes of a stretch are in the set} */
    @Benchmark
    @OperationsPerInvocation(STRETCH)
    public int contains() {
        int start = next;
        int end = start + STRETCH;
        next = end & Population.QUESTIONS - 1;
        int found = 0;
        if (batch == 1) {
            for (int i = start; i < end; i++) {
                found += set.contains(questions[i]) ? 1 : 0;
            }
        } else {
            for (int i = start; i < end; i += batch) {
                found += set.containsAll(questions, i, i + batch);
            }
        }
        return found;
    }
}
