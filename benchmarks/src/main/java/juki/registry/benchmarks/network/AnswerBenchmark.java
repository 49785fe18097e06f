package juki.registry.benchmarks.network;

import java.util.EnumSet;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.issue.SharingIdentifierSimulation;
import juki.registry.network.index.NationalIndex;
import juki.registry.network.log.ProvisionLog;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.provision.Answer;
import juki.registry.network.provision.AuthenticatedOperator;
import juki.registry.network.provision.Inquiry;
import juki.registry.network.provision.Provider;
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
 * What does an answer about one person cost an agency's question, with its entry in the log?
 *
 * <p>Why it matters. Some one and a half thousand million answers were given in a year (fiscal 2020): fifty a second on average, and
 * thousands where pensions are paid out.
 *
 * <p>How it is answered. An agency asks by Individual Number about persons drawn without order, a hundred thousand of them at once; each
 * question passes the control of access, is looked up, is logged with salt and hash, and is answered under the agency's own identifier.
 * Each question is made when it is asked, as if its message had just been read: the first records of this benchmark made all of a batch
 * beforehand, and timed fetching them from memory too, a tenth of the whole. {@link #answer} is one such question, {@link #refuse} one
 * about somebody whom nobody ever notified. The log begins anew for each batch. That everybody is answered, and nobody of the others,
 * is checked.
 *
 * <p>What could mislead. The log lies in memory; a host writes each entry to a disk before the answer goes. Much of the cost is that of
 * hashing, which a processor with instructions for SHA-256 does several times faster, and of waiting for memory: for the
 * record the whole heap has huge pages that were touched before.
 *
 * <p>Alone, in about a minute: {@code ./juki bench --quick --only answer}. For the record: {@code ./juki bench --record --only answer}.
 */
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xmx12g", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages"})
@State(Scope.Thread)
public class AnswerBenchmark {

    private static final int BATCH = 100_000;
    private static final AuthenticatedOperator OPERATOR = AgencyOnPaper.operator("甲");

    /** Persons in the index. */
    @Param({"100000", "10000000"})
    public int persons;

    private NationalIndex index;
    private long[] known;
    private long[] unknown;
    private Provider provider;
    private ProvisionLog log;

    /** Makes the index, and draws who is asked about. */
    @Setup(Level.Trial)
    public void draw() {
        index = NationalIndex.empty();
        for (int person = 0; person < persons; person++) {
            index.apply(NationOnPaper.birth(person));
        }
        int[] drawn = new Random(1).ints(BATCH, 0, persons).toArray();
        known = numbers(IntStream.of(drawn));
        unknown = numbers(IntStream.of(drawn).map(person -> persons + person));
    }

    private static long[] numbers(IntStream some) {
        return some.mapToLong(person -> NationOnPaper.number(person).value()).toArray();
    }

    private static Inquiry inquiry(long number) {
        return new Inquiry(
                AgencyOnPaper.AGENCY,
                OPERATOR,
                AgencyOnPaper.TASK,
                AgencyOnPaper.BASIS,
                new Inquiry.Subject.ByIndividualNumber(IndividualNumber.of(number)),
                EnumSet.of(IdentityItem.NAME, IdentityItem.DATE_OF_BIRTH, IdentityItem.SEX, IdentityItem.ADDRESS),
                AgencyOnPaper.NOW);
    }

    /** Begins a log. */
    @Setup(Level.Invocation)
    public void begin() {
        log = ProvisionLog.under(new byte[32]);
        provider = Provider.of(index, AgencyOnPaper.access(log), SharingIdentifierSimulation.of(new byte[32]));
    }

    /**
     * Answers.
     *
     * @return how many were answered
     */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int answer() {
        return asked(known, BATCH);
    }

    /**
     * Refuses.
     *
     * @return how many were answered
     */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int refuse() {
        return asked(unknown, 0);
    }

    private int asked(long[] numbers, int expected) {
        int answered = 0;
        for (long number : numbers) {
            if (provider.answer(inquiry(number)) instanceof Answer.Provided) {
                answered++;
            }
        }
        if (answered != expected || log.head().entries() != BATCH) {
            throw new IllegalStateException("an answer or an entry is wrong");
        }
        return answered;
    }
}
