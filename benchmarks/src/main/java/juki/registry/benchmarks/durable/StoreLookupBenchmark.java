package juki.registry.benchmarks.durable;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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
 * What does it cost to ask a durable store whether a code was ever issued?
 *
 * <p><b>Why it matters.</b> Most questions to a ledger are not commits: is this code one that somebody has, or one that was never
 * given out? And whoever issues by chance asks once for every code that he draws.
 *
 * <p><b>How it is answered.</b> A store is filled, without forcing where it can do without, and asked one code after the other by
 * one thread: codes that are there ({@code hitRate=1}), in an order that has nothing to do with that of their insertion, or
 * codes that are not ({@code hitRate=0}).
 *
 * <p><b>Correctness first.</b> Before timing, the store counts its codes and every answer is checked once; while timing, the
 * answers are consumed.
 *
 * <p><b>What could mislead.</b> The ledger asks a bitmap in memory behind its lock, LMDB a mapped file, the others their caches;
 * all of them fit in memory here, so no disk is measured. PostgreSQL's figure is a round trip to another process: a host would
 * ask for many codes in one statement. The questions go round in a circle of 65,536, whose part of the bitmap and of the trees
 * may stay in a cache.
 *
 * <p>Alone, in about a minute: {@code ./juki bench --quick --only store-lookup}. For the record: {@code ./juki bench --record
 * --only store-lookup}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {
            "-Xmx3g",
            "-XX:+UseParallelGC",
            "-XX:+UseTransparentHugePages",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED"
        })
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class StoreLookupBenchmark {

    private static final int QUESTIONS = 1 << 16;
    private static final int GROUP = 100_000;

    /** Which store. */
    @Param({"ledger", "rocksdb", "lmdb", "sqlite", "h2-mvstore", "postgresql"})
    public String store = "ledger";

    /** Codes in the store, a multiple of 100,000. */
    @Param("1000000")
    public int n;

    /** The share of questions about codes that are there: 0 or 1. */
    @Param({"0", "1"})
    public int hitRate;

    private Path directory;
    private DurableStore opened;
    private DurableStore.Session session;
    private long[] questions;
    private int next;

    /** Fills the store and checks it. */
    @Setup(Level.Trial)
    public void fill() throws Exception {
        StoreKind kind = StoreKind.of(store);
        directory = WorkingDirectory.onDisk();
        opened = kind.create(directory, !kind.canLeaveUnforced());
        session = opened.session();
        CodesToIssue codes = new CodesToIssue(0, GROUP);
        while (codes.issued() < n) {
            session.insertAbsent(codes.next());
        }
        questions = hitRate == 1 ? codes.sampleOfIssued(QUESTIONS) : codes.sampleOfOthers(QUESTIONS);
        if (opened.codes() != codes.issued()) {
            throw new IllegalStateException(store + " does not hold the codes that were issued");
        }
        for (long code : questions) {
            if (session.contains(code) != (hitRate == 1)) {
                throw new IllegalStateException(store + " gave a wrong answer");
            }
        }
    }

    /** Removes the store. */
    @TearDown(Level.Trial)
    public void remove() throws Exception {
        opened.close();
        WorkingDirectory.delete(directory);
    }

    /** {@return whether the next code is there} */
    @Benchmark
    public boolean contains() throws Exception {
        next = next + 1 & QUESTIONS - 1;
        return session.contains(questions[next]);
    }
}
