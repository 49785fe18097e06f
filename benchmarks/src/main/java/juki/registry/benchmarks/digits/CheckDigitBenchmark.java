package juki.registry.benchmarks.digits;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import juki.registry.codes.check.CheckDigit;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.VerhoeffCheckDigit;
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
 * What does a check digit (検査数字) cost?
 *
 * <p>A nation's codes are issued once, but their digits are verified whenever a number is typed, sent or read from a file, so
 * that this small step is a part of everything else. The score is nanoseconds for each digit, over 1,024 payloads that are
 * random with a fixed seed and always the same.
 *
 * <p>The methods: {@code table} is this library's {@link CheckDigit#digitFor(long)}, which looks five digits at a time up.
 * {@code char-loop} goes over the characters of a text that is already there, with the formula as the ordinance has it;
 * {@code weights-loop} is the same with the weights in an array, the fastest plain loop that we know; {@code arithmetic-loop}
 * takes a number apart by dividing by ten; {@code string-format} makes the text with {@link String#format} first, as is often
 * seen, and then goes over it with weights.
 * {@code commons-modulus-11} is a subclass of Commons Validator's {@code ModulusCheckDigit} with the same weights;
 * {@code commons-verhoeff} is that library's Verhoeff digit, a different and stronger digit, to compare the effort with.
 *
 * <p>Correctness comes first: before timing, each method's digits are compared with a plain loop, Verhoeff's with its own
 * verification.
 *
 * <p>What could mislead: the loops over characters and the Commons methods get texts that nobody charges them for, so a program that
 * holds numbers pays more for them than is shown here. The tables of this library (200 KB) are in the second-level cache all
 * the time; a program that does much else between two digits loads them again. Loops over 1,024 payloads
 * let a processor work on several at once, as in a batch; a single digit between other work costs its latency.
 *
 * <p>Alone, in about a minute: {@code ./juki bench --quick --only check-digit}. For the record: {@code ./juki bench --record
 * --only check-digit}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@State(Scope.Thread)
public class CheckDigitBenchmark {

    private static final int BATCH = 1_024;

    /** How the digit is found. */
    @Param({
        "table",
        "char-loop",
        "weights-loop",
        "arithmetic-loop",
        "string-format",
        "commons-modulus-11",
        "commons-verhoeff"
    })
    public String method = "table";

    /** Whose digit it is. */
    @Param({"resident-record-code", "individual-number"})
    public String scheme = "resident-record-code";

    private Method digits;

    /** One way to a digit; one class for each fork, so that the call costs nothing. */
    private interface Method {
        int digit(int index);
    }

    /** Makes the payloads, and compares the digits with those of a plain loop. */
    @Setup(Level.Trial)
    public void prepare() {
        CheckDigit checkDigit = schemeNamed(scheme);
        WeightedLoop loop = new WeightedLoop(checkDigit);
        long limit = 1;
        for (int i = 0; i < loop.payloadDigits(); i++) {
            limit *= 10;
        }
        long[] payloads = new SplittableRandom(20020805).longs(BATCH, 0, limit).toArray();
        String[] texts = new String[BATCH];
        for (int i = 0; i < BATCH; i++) {
            texts[i] = padded(payloads[i], loop.payloadDigits());
        }
        digits = methodNamed(method, checkDigit, payloads, texts);
        for (int i = 0; i < BATCH; i++) {
            int digit = digits.digit(i);
            boolean right = method.equals("commons-verhoeff")
                    ? VerhoeffCheckDigit.VERHOEFF_CHECK_DIGIT.isValid(texts[i] + digit)
                    : digit == loop.digitOf(texts[i]);
            if (!right) {
                throw new IllegalStateException(method + " makes a wrong digit of payload " + i);
            }
        }
    }

    static CheckDigit schemeNamed(String name) {
        return switch (name) {
            case "resident-record-code" -> CheckDigit.RESIDENT_RECORD_CODE;
            case "individual-number" -> CheckDigit.INDIVIDUAL_NUMBER;
            default -> throw new IllegalArgumentException("scheme: there is none of this name: " + name);
        };
    }

    static String padded(long payload, int digits) {
        String text = Long.toString(payload);
        return "0".repeat(digits - text.length()) + text;
    }

    private static Method methodNamed(String name, CheckDigit scheme, long[] payloads, String[] texts) {
        WeightedLoop loop = new WeightedLoop(scheme);
        return switch (name) {
            case "table" -> i -> scheme.digitFor(payloads[i]);
            case "char-loop" -> i -> loop.digitByFormula(texts[i]);
            case "weights-loop" -> i -> loop.digitOf(texts[i]);
            case "arithmetic-loop" -> i -> loop.digitOf(payloads[i]);
            case "string-format" -> {
                String format = "%0" + loop.payloadDigits() + "d";
                yield i -> loop.digitOf(String.format(Locale.ROOT, format, payloads[i]));
            }
            case "commons-modulus-11" -> {
                CommonsModulus11 modulus = new CommonsModulus11(scheme);
                yield i -> calculated(modulus, texts[i]);
            }
            case "commons-verhoeff" -> i -> calculated(VerhoeffCheckDigit.VERHOEFF_CHECK_DIGIT, texts[i]);
            default -> throw new IllegalArgumentException("method: there is none of this name: " + name);
        };
    }

    private static int calculated(
            org.apache.commons.validator.routines.checkdigit.CheckDigit checkDigit, String payload) {
        try {
            return checkDigit.calculate(payload).charAt(0) - '0';
        } catch (CheckDigitException e) {
            throw new IllegalStateException("every payload has a digit", e);
        }
    }

    /** {@return the sum of the digits of 1,024 payloads} */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int digit() {
        int sum = 0;
        for (int i = 0; i < BATCH; i++) {
            sum += digits.digit(i);
        }
        return sum;
    }
}
