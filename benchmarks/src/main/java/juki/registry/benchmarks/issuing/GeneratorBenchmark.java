package juki.registry.benchmarks.issuing;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import juki.registry.codes.issue.RandomSource;
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
 * What does it cost to draw a payload by chance, and what does it cost more if nobody may foresee it?
 *
 * <p>The law wants resident record codes drawn at random. A draw is one of the 10^10 payloads, each with the same probability.
 * The score is nanoseconds for each draw, 1,024 draws a time.
 *
 * <p>The sources: {@code secure-random} is the platform's {@link SecureRandom}, eight bytes a call; {@code secure-random-bulk}
 * takes 64 KiB of it at a time, {@code drbg} and {@code drbg-bulk} the same of the platform's deterministic generator after
 * NIST SP 800-90A. {@code splittable} and {@code thread-local} are generators for simulations, which can be foreseen from a few
 * of their numbers and must never make a real code; they show what the rest of the work costs. {@code juki-secure} and
 * {@code juki-keystream} are this library's {@link RandomSource#secure()} and {@link RandomSource#secureInBulk()}, number by
 * number, or with {@code -bulk} by {@link RandomSource#fillBelow}, 1,024 numbers a call; {@code juki-seeded} is
 * {@link RandomSource#of} over a seeded generator.
 *
 * <p>All of them take the 34 highest bits of eight bytes and try again if that is no payload, 1.7 tries on average, except for
 * the two simulations, which have their own {@code nextLong(bound)}. With {@code threads} 2 each thread draws from the same
 * source, except for {@code thread-local}.
 *
 * <p>Correctness comes first: before timing 100,000 draws must be payloads, and their first digits come equally often.
 *
 * <p>What could mislead: eight bytes are more than the 34 bits need; a source that is slow per byte pays for that here, as it
 * does in most programs. How fast {@link SecureRandom} is depends on the system below it, the kernel's version and the load of
 * the machine, and differs by several times from one day to the next.
 *
 * <p>Alone, in about a minute: {@code ./juki bench --quick --only generator}. For the record: {@code ./juki bench --record
 * --only generator}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@State(Scope.Benchmark)
public class GeneratorBenchmark {

    private static final int DRAWS = 1_024;
    private static final long PAYLOADS = CodeSpace.RESIDENT_RECORD_CODE.size();
    private static final int UNUSED_BITS = Long.numberOfLeadingZeros(PAYLOADS - 1);
    private static final int JUDGED = 100_000;

    /** Where chance comes from. */
    @Param({
        "secure-random",
        "secure-random-bulk",
        "drbg",
        "drbg-bulk",
        "splittable",
        "thread-local",
        "juki-secure",
        "juki-secure-bulk",
        "juki-keystream",
        "juki-keystream-bulk",
        "juki-seeded"
    })
    public String source = "juki-secure";

    private Draw draw;

    /** Fills an array with payloads. */
    private interface Draw {
        void fill(long[] payloads);
    }

    /** What a thread draws into. */
    @State(Scope.Thread)
    public static class Drawn {
        private final long[] payloads = new long[DRAWS];
    }

    /** Makes the source, and looks at what it draws. */
    @Setup(Level.Trial)
    public void prepare() throws NoSuchAlgorithmException {
        draw = drawFrom(source);
        int[] counts = new int[10];
        long[] payloads = new long[JUDGED];
        draw.fill(payloads);
        for (long payload : payloads) {
            if (payload < 0 || payload >= PAYLOADS) {
                throw new IllegalStateException(source + " draws what is no payload");
            }
            counts[(int) (payload / (PAYLOADS / 10))]++;
        }
        double chiSquare = 0;
        for (int count : counts) {
            double difference = count - JUDGED / 10.0;
            chiSquare += difference * difference / (JUDGED / 10.0);
        }
        // Nine degrees of freedom: chance alone goes beyond 50 once in ten million times.
        if (chiSquare > 50) {
            throw new IllegalStateException(source + " favours some first digits");
        }
    }

    private static Draw drawFrom(String source) throws NoSuchAlgorithmException {
        return switch (source) {
            case "secure-random" -> oneByOne(tried(new SecureRandom()));
            case "secure-random-bulk" -> new Bulk(new SecureRandom());
            case "drbg" -> oneByOne(tried(SecureRandom.getInstance("DRBG")));
            case "drbg-bulk" -> new Bulk(SecureRandom.getInstance("DRBG"));
            case "splittable" -> {
                SplittableRandom random = new SplittableRandom(7);
                yield oneByOne(() -> random.nextLong(PAYLOADS));
            }
            case "thread-local" -> oneByOne(() -> ThreadLocalRandom.current().nextLong(PAYLOADS));
            case "juki-secure" -> oneByOne(below(RandomSource.secure()));
            case "juki-secure-bulk" -> inBulk(RandomSource.secure());
            case "juki-keystream" -> oneByOne(below(RandomSource.secureInBulk()));
            case "juki-keystream-bulk" -> inBulk(RandomSource.secureInBulk());
            case "juki-seeded" -> oneByOne(below(RandomSource.of(new SplittableRandom(7))));
            default -> throw new IllegalArgumentException("source: there is none of this name: " + source);
        };
    }

    private static Draw oneByOne(LongSupplier source) {
        return payloads -> {
            for (int i = 0; i < payloads.length; i++) {
                payloads[i] = source.getAsLong();
            }
        };
    }

    private static Draw inBulk(RandomSource random) {
        return payloads -> random.fillBelow(PAYLOADS, payloads, 0, payloads.length);
    }

    private static LongSupplier below(RandomSource random) {
        return () -> random.below(PAYLOADS);
    }

    private static LongSupplier tried(RandomGenerator random) {
        return () -> {
            long drawn;
            do {
                drawn = random.nextLong() >>> UNUSED_BITS;
            } while (drawn >= PAYLOADS);
            return drawn;
        };
    }

    /** Takes many bytes at a time; threads wait for each other. */
    private static final class Bulk implements Draw {
        private static final VarHandle AS_LONGS =
                MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

        private final SecureRandom random;
        private final byte[] bytes = new byte[1 << 16];
        private int next = bytes.length;

        Bulk(SecureRandom random) {
            this.random = random;
        }

        @Override
        public synchronized void fill(long[] payloads) {
            int filled = 0;
            while (filled < payloads.length) {
                if (next == bytes.length) {
                    random.nextBytes(bytes);
                    next = 0;
                }
                long drawn = (long) AS_LONGS.get(bytes, next) >>> UNUSED_BITS;
                next += Long.BYTES;
                if (drawn < PAYLOADS) {
                    payloads[filled++] = drawn;
                }
            }
        }
    }

    /** {@return 1,024 draws} */
    @Benchmark
    @OperationsPerInvocation(DRAWS)
    public long[] draw(Drawn drawn) {
        draw.fill(drawn.payloads);
        return drawn.payloads;
    }
}
