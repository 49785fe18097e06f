package juki.registry.benchmarks.issuing;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
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
 * What does it cost to show a counter as a code that nobody can foresee?
 *
 * <p>A counter that only goes up never gives a code twice; a keyed permutation (鍵付き置換) hides it, so that neither place nor
 * order can be read from a code. FF1 of NIST SP 800-38G is the standard for that. The score is nanoseconds for each number;
 * 1,024 numbers are mapped in calls of {@code batch} numbers each, and mapped again, so that they always look random.
 *
 * <p>The methods: {@code ff1} is this library's {@link KeyedPermutation}, which maps a batch in one call.
 * {@code bouncy-castle-ff1} and {@code bouncy-castle-ff3-1} are the two standards by Bouncy Castle, {@code mysto-ff3-1} is FF3-1
 * by a library that works on texts. {@code aes-feistel} is what one would write without knowing the standards: ten rounds of
 * the platform's AES over two halves of 17 bits (19 for eleven digits), and cycle walking. The peers take one number at a time,
 * whatever {@code batch} says; turning numbers into their digits or texts and back is in their time, because a caller needs it.
 *
 * <p>Correctness comes first: before timing, 1,024 numbers mapped by {@code ff1} are compared with Bouncy Castle's FF1, in
 * batches as timed, and mysto's FF3-1 with Bouncy Castle's; the Feistel network must map distinct numbers to distinct ones in
 * range.
 *
 * <p>What could mislead: the peers are slow, so that too little warm-up would flatter us by far; that is why this is never
 * timed by hand. Bouncy Castle uses its own AES in Java here, as its engines do by themselves, and ours uses the
 * platform's, which has the processor's instructions: much of the ratio is that, and the rest is big integers and batches.
 * FF3-1 has eight rounds instead of ten and is no longer recommended; it is here because people ask.
 *
 * <p>Alone, in about a minute: {@code ./juki bench --quick --only permutation}. For the record: {@code ./juki bench --record
 * --only permutation}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@State(Scope.Thread)
public class PermutationBenchmark {

    private static final int NUMBERS = 1_024;

    /** How the numbers are mapped. */
    @Param({"ff1", "bouncy-castle-ff1", "bouncy-castle-ff3-1", "mysto-ff3-1", "aes-feistel"})
    public String method = "ff1";

    /** How many numbers are handed over at once. */
    @Param({"1", "16", "64", "1024"})
    public int batch;

    /** The digits of a number: a resident record code's payload has ten, an Individual Number's eleven. */
    @Param({"10", "11"})
    public int digits;

    /** The bits of the AES key. */
    @Param({"128", "256"})
    public int keyBits;

    private final long[] numbers = new long[NUMBERS];
    private DigitPermutation permutation;

    /** Makes the numbers, and compares what becomes of them. */
    @Setup(Level.Trial)
    public void prepare() {
        SplittableRandom random = new SplittableRandom(80038);
        byte[] key = new byte[keyBits / Byte.SIZE];
        random.nextBytes(key);
        long limit = 1;
        for (int i = 0; i < digits; i++) {
            limit *= 10;
        }
        for (int i = 0; i < NUMBERS; i++) {
            numbers[i] = random.nextLong(limit);
        }
        permutation = DigitPermutation.named(method, key, digits);

        long[] mapped = numbers.clone();
        permuteInBatches(permutation, mapped);
        boolean right = switch (method) {
            case "ff1" -> Arrays.equals(mapped, mappedBy("bouncy-castle-ff1", key));
            case "mysto-ff3-1" -> Arrays.equals(mapped, mappedBy("bouncy-castle-ff3-1", key));
            default -> isOneToOne(mapped, limit);
        };
        if (!right) {
            throw new IllegalStateException(method + " maps numbers wrongly");
        }
    }

    private long[] mappedBy(String peer, byte[] key) {
        long[] mapped = numbers.clone();
        DigitPermutation.named(peer, key, digits).permute(mapped, 0, NUMBERS);
        return mapped;
    }

    private boolean isOneToOne(long[] mapped, long limit) {
        boolean inRange = LongStream.of(mapped).allMatch(number -> number >= 0 && number < limit);
        long different = LongStream.of(mapped).distinct().count();
        return inRange && different == LongStream.of(numbers).distinct().count() && !Arrays.equals(mapped, numbers);
    }

    private void permuteInBatches(DigitPermutation mapping, long[] array) {
        for (int from = 0; from < array.length; from += batch) {
            mapping.permute(array, from, Math.min(from + batch, array.length));
        }
    }

    /** {@return 1,024 numbers, mapped once more} */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public long[] permute() {
        permuteInBatches(permutation, numbers);
        return numbers;
    }
}
