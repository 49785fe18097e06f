package juki.registry.benchmarks.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import juki.registry.network.index.Holding;
import juki.registry.network.index.NationalIndex;
import juki.registry.network.notice.IdentityNotice;
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
 * How many notices a second does the national index take, and what does a question to it cost?
 *
 * <p>Why it matters. Some fifty million notices set out in a year; after a disaster, or when an index is made again from its log, they
 * come as fast as they are taken. Half a million a second and core makes 125 million persons in four minutes.
 *
 * <p>How it is answered. An index of so many persons, all born, takes a hundred thousand notices of moves at once, of persons drawn
 * without order; each carries what was before, which the index compares. {@link #apply} is one such notice, {@link #applyAll}
 * one of those handed over together, {@link #ask} the latest of a
 * person drawn without order, made into values. Every invocation of the first two begins from an index of its own, which is made
 * outside the measured time; that every notice was applied is checked.
 *
 * <p>What could mislead. The notices are made beforehand and lie in memory, as if they had just been read; making them from a wire format
 * is not counted. A small index lies in a core's cache. For the record the whole heap has huge pages
 * that were touched before.
 *
 * <p>Alone, in about a minute: {@code ./juki bench --quick --only notice-apply}. For the record: {@code ./juki bench --record
 * --only notice-apply}.
 */
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xmx12g", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages"})
@State(Scope.Thread)
public class NoticeApplyBenchmark {

    private static final int BATCH = 100_000;

    /** Persons in the index before. */
    @Param({"100000", "1000000", "10000000"})
    public int persons;

    private List<IdentityNotice> moves;
    private int[] drawn;
    private int next;

    /** Draws who moves and who is asked for. */
    @Setup(Level.Trial)
    public void draw() {
        drawn = new Random(1).ints(0, persons).distinct().limit(BATCH).toArray();
        moves = new ArrayList<>(BATCH);
        long[] numbers = NationOnPaper.lastNumbers(persons);
        for (int person : drawn) {
            moves.add(NationOnPaper.move(person, ++numbers[NationOnPaper.municipalityOf(person)]));
        }
    }

    private NationalIndex nation() {
        NationalIndex born = NationalIndex.empty();
        for (int person = 0; person < persons; person++) {
            born.apply(NationOnPaper.birth(person));
        }
        return born;
    }

    /** The index that one invocation changes. */
    @State(Scope.Thread)
    public static class Fresh {

        private NationalIndex index;

        /**
         * Makes an index in which nobody has moved yet.
         *
         * @param nation the persons
         */
        @Setup(Level.Invocation)
        public void born(NoticeApplyBenchmark nation) {
            index = nation.nation();
        }
    }

    /** The index that {@link #ask} asks: everybody was born, and a hundred thousand have moved. */
    @State(Scope.Thread)
    public static class Settled {

        private NationalIndex index;

        /**
         * Makes the index.
         *
         * @param nation the persons
         */
        @Setup(Level.Trial)
        public void moved(NoticeApplyBenchmark nation) {
            index = nation.nation();
            for (IdentityNotice move : nation.moves) {
                index.apply(move);
                if (index.person(move.identity().recordCode())
                        .filter(one -> one.identity().equals(move.identity()))
                        .isEmpty()) {
                    throw new IllegalStateException("who has moved is not found there");
                }
            }
        }
    }

    /**
     * Applies notices of moves.
     *
     * @param fresh the index
     * @return how many were applied
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OperationsPerInvocation(BATCH)
    @Warmup(iterations = 5)
    @Measurement(iterations = 5)
    public int apply(Fresh fresh) {
        int applied = 0;
        for (IdentityNotice move : moves) {
            if (fresh.index.apply(move) == NationalIndex.Outcome.APPLIED) {
                applied++;
            }
        }
        return everyOne(applied);
    }

    /**
     * Applies them all together.
     *
     * @param fresh the index
     * @return how many were applied
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OperationsPerInvocation(BATCH)
    @Warmup(iterations = 5)
    @Measurement(iterations = 5)
    public int applyAll(Fresh fresh) {
        return everyOne(Collections.frequency(fresh.index.applyAll(moves), NationalIndex.Outcome.APPLIED));
    }

    private static int everyOne(int applied) {
        if (applied != BATCH) {
            throw new IllegalStateException("a move was not applied");
        }
        return applied;
    }

    /**
     * Asks for somebody.
     *
     * @param settled the index
     * @return the latest of a person
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 5, time = 2)
    public Optional<Holding> ask(Settled settled) {
        next = (next + 1) % drawn.length;
        return settled.index.person(NationOnPaper.code(drawn[next]));
    }
}
