package juki.registry.benchmarks.durable;

import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.ThreadParams;

/**
 * How many codes a second can be issued so that none of them is ever forgotten, and how long does one commit take?
 *
 * <p><b>Why it matters.</b> A code counts as issued once it is on stable storage, not before: a code given out and then
 * forgotten in a power cut is given out again. Each commit waits for the disk, so what decides is how many codes share one
 * wait, and what else a store does for each code.
 *
 * <p><b>How it is answered.</b> A group of codes is inserted if absent: the store looks each of them up, takes the new ones,
 * and returns when they are durable. In groups of a hundred and more, one code in a hundred was issued before. All stores
 * get the same codes, payloads of ten digits in the order of a keyed permutation, made outside the timing. Every store starts
 * with 100,000 codes.
 *
 * <ul>
 *   <li>{@code ledger}: ours, {@code FileCodeLedger} without latency cap. {@code containsAll}, then {@code append}.
 *   <li>{@code rocksdb}: get, then one batch; synced write-ahead log; Bloom filters before the tables.
 *   <li>{@code rocksdb-multi-get}: the same with all codes of a group looked up in one call, and a Bloom filter before the
 *       memtable: whoever chooses RocksDB for this work should do so.
 *   <li>{@code lmdb}: one transaction, integer keys, not overwriting; synced at commit.
 *   <li>{@code sqlite}: one transaction of {@code INSERT OR IGNORE}; write-ahead log, {@code synchronous=FULL}.
 *   <li>{@code h2-mvstore}: {@code putIfAbsent}, then commit and sync.
 *   <li>{@code postgresql}: one statement, {@code INSERT … unnest … ON CONFLICT DO NOTHING}, over the loopback interface;
 *       {@code fsync} and {@code synchronous_commit} on. A server of its own is unpacked and started; where that is not
 *       possible the benchmark fails and says why.
 *   <li>{@code raw-fdatasync}: the ceiling. It writes as many bytes as the ledger does and forces them, and knows nothing.
 * </ul>
 *
 * <p>{@link #issue} counts commits a second; its second figure, {@code codes}, is new codes a second. {@link #commitLatency}
 * shows the spread of one commit. In {@link #issueTogether} several threads commit at once, each its own codes: the ledger
 * takes into one force whatever came in during the last one, and RocksDB and PostgreSQL do likewise.
 *
 * <p><b>Correctness first.</b> In every commit, timed or not, the number of codes inserted must be the number of new ones.
 * After each iteration the last group is offered once more, and none of it may be taken. At the end the store counts its
 * codes: exactly the different ones that were offered.
 *
 * <p><b>What could mislead.</b>
 *
 * <ul>
 *   <li>The stores are not equals. The ledger keeps its index in memory, a bitmap of 1.25 GB, and writes nothing but a log of
 *       five bytes a code; it answers one question. The others keep an index on the disk, serve other keys, values and
 *       queries as well, and PostgreSQL does so for many clients over a connection. The ratio says what a purpose-made ledger
 *       saves, not that a database is slow. All of them, ours too, check what they read back with checksums.
 *   <li>A disk's mood changes by a factor of twenty. Compare rows of one run only, and each with its ceiling. Whether a virtual
 *       disk reaches stable storage when it says so, no program can tell.
 *   <li>A temporary directory in memory would make everything durable at no cost. The benchmark refuses one.
 *   <li>{@code sync=none} is no way to issue codes: it takes the wait away and shows what is left. Peers are switched by their
 *       own options; the ledger has no such option, so it is put on a file system in memory.
 *   <li>No store is given its codes in sorted order, though trees like it: they come as they are issued.
 *   <li>Trees slow down as they outgrow memory: here they hold a few million codes at most, which favours the peers.
 *   <li>A throughput row ends after the commit during which its time ran out; a slow store may make one commit only.
 * </ul>
 *
 * <p>Alone, in about a minute: {@code ./juki bench --quick --only durable-issue}. For the record: {@code ./juki bench --record
 * --only durable-issue}. One row: {@code java -jar benchmarks/target/benchmarks.jar DurableIssueBenchmark.issue$ -f 1 -wi 1 -i 3
 * -r 1 -p store=ledger -p group=1000}.
 */
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {
            "-Xmx3g",
            "-XX:+UseParallelGC",
            "-XX:+UseTransparentHugePages",
            // LMDB's binding hands the addresses of buffers to the library.
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED"
        })
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class DurableIssueBenchmark {

    private static final int CODES_BEFORE = 100_000;
    private static final int GROUP_BEFORE = 10_000;
    private static final int WRITER_BEFORE = 9;

    /** Which store. */
    @Param({"ledger", "raw-fdatasync", "rocksdb", "rocksdb-multi-get", "lmdb", "sqlite", "h2-mvstore", "postgresql"})
    public String store = "ledger";

    /** Codes of one commit. */
    @Param({"1", "10", "100", "1000", "10000", "100000"})
    public int group;

    /** What a commit waits for: {@code data} on stable storage, or {@code none}. */
    @Param("data")
    public String sync = "data";

    private StoreKind kind;
    private Path directory;
    private DurableStore opened;
    private Queue<CodesToIssue> offered;

    /** Makes the store and puts the first codes into it; a store that takes one of them twice is an error. */
    @Setup(Level.Trial)
    public void create() throws Exception {
        kind = StoreKind.of(store);
        boolean forced = sync.equals("data");
        directory = forced || kind.canLeaveUnforced() ? WorkingDirectory.onDisk() : WorkingDirectory.inMemory();
        opened = kind.create(directory, forced);
        offered = new ConcurrentLinkedQueue<>();
        Writer first = new Writer();
        first.enter(this, WRITER_BEFORE, GROUP_BEFORE);
        for (int i = 0; i < CODES_BEFORE / GROUP_BEFORE; i++) {
            first.gather();
            first.commit();
        }
        first.offerAgain();
    }

    /** Counts what is in the store, and removes it. */
    @TearDown(Level.Trial)
    public void count() throws Exception {
        try {
            if (kind.remembers()) {
                long issued = offered.stream().mapToLong(CodesToIssue::issued).sum();
                long found = opened.codes();
                if (found != issued) {
                    throw new IllegalStateException(
                            store + " has " + found + " codes after " + issued + " were issued");
                }
            }
        } finally {
            opened.close();
            WorkingDirectory.delete(directory);
        }
    }

    /** One thread that issues. */
    @State(Scope.Thread)
    public static class Writer {
        private StoreKind kind;
        private CodesToIssue codes;
        private DurableStore.Session session;
        private long[] next;

        /** Takes its place beside the other writers. */
        @Setup(Level.Trial)
        public void enter(DurableIssueBenchmark benchmark, ThreadParams thread) throws Exception {
            enter(benchmark, thread.getThreadIndex(), benchmark.group);
        }

        private void enter(DurableIssueBenchmark benchmark, int writer, int group) throws Exception {
            kind = benchmark.kind;
            codes = new CodesToIssue(writer, group);
            session = benchmark.opened.session();
            benchmark.offered.add(codes);
        }

        /** Makes the codes of the next commit. */
        @Setup(Level.Invocation)
        public void gather() {
            next = codes.next();
        }

        /** {@return how many new codes are durable now} */
        private int commit() throws Exception {
            int inserted = session.insertAbsent(next);
            if (kind.remembers() && inserted != codes.fresh()) {
                throw new IllegalStateException(inserted + " codes were inserted and " + codes.fresh() + " were new");
            }
            return codes.fresh();
        }

        /** Offers the last group again: nothing of it is new. */
        @TearDown(Level.Iteration)
        public void offerAgain() throws Exception {
            if (kind.remembers() && session.insertAbsent(next) != 0) {
                throw new IllegalStateException("codes were inserted a second time");
            }
        }
    }

    /** Counted beside the commits. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Issued {
        /** New codes that became durable. */
        public long codes;
    }

    /** Commits a second of one thread. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    public void issue(Writer writer, Issued issued) throws Exception {
        issued.codes += writer.commit();
    }

    /** Commits a second of several threads at once. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @Threads(4)
    public void issueTogether(Writer writer, Issued issued) throws Exception {
        issued.codes += writer.commit();
    }

    /** The time of a commit. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public int commitLatency(Writer writer) throws Exception {
        return writer.commit();
    }
}
