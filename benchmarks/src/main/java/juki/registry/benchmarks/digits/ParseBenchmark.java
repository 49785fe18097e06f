package juki.registry.benchmarks.digits;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.InvalidCodeException;
import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.unique.LineForm;
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
 * What does it cost to judge whether something is a well-formed Individual Number (個人番号), and what if one in ten is not?
 *
 * <p>Whatever comes from outside is judged before it is believed: a form, a message, a file of a hundred million lines. The
 * score is nanoseconds for each of 1,024 inputs, random with a fixed seed: twelve digits as a {@code long}, a {@code String}
 * or {@code bytes}. With {@code errorRate} 0.1 one in ten, at places of no pattern, is wrong: a wrong check digit, a digit too
 * many or too few, a letter, nothing at all; of numbers, a wrong check digit or one out of range.
 *
 * <p>The methods: {@code fault-in} is this library's {@link IndividualNumber#faultIn}, which answers what is wrong; bytes are
 * judged by a {@link LineForm}, and a {@code long} is asked of {@link CheckDigit#accepts}. {@code of} is
 * {@link IndividualNumber#of(String)}, which makes the value, and throws if there is a fault: bytes become a text first.
 * {@code regex-loop} is the usual way, a regular expression and a loop; {@code commons-validator} is a subclass of Commons
 * Validator's {@code ModulusCheckDigit} and its {@code isValid}, with the length looked at. Both need a text, and make one if
 * they have none.
 *
 * <p>Correctness comes first: before timing each method must say of every input what the making of the inputs says.
 *
 * <p>What could mislead: {@code fault-in} tells which fault it is, the peers only whether there is one. Exceptions are dear by
 * nature: {@code of} with errors shows why wrong input from outside should be asked about with {@code faultIn}; how dear
 * depends on the depth of the stack, which is low here. 1,024 inputs, always in the same order, let a processor learn where the
 * wrong ones are: real errors cost a mispredicted branch each, a few nanoseconds more than shown.
 *
 * <p>Alone, in about a minute: {@code ./juki bench --quick --only parse}. For the record: {@code ./juki bench --record --only
 * parse}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@State(Scope.Thread)
public class ParseBenchmark {

    private static final int BATCH = 1_024;
    private static final int DIGITS = 12;
    private static final long PAYLOADS = 100_000_000_000L;

    /** How an input is judged. */
    @Param({"fault-in", "of", "regex-loop", "commons-validator"})
    public String method = "fault-in";

    /** As what it comes. */
    @Param({"long", "string", "bytes"})
    public String input = "string";

    /** The share of inputs that are wrong. */
    @Param({"0", "0.1"})
    public String errorRate = "0";

    private Method judgement;

    /** One way to judge; one class for each fork, so that the call costs nothing. */
    private interface Method {
        boolean isWellFormed(int index);
    }

    /** The inputs in their three forms, and which of them are right. */
    private static final class Inputs {
        private final long[] numbers = new long[BATCH];
        private final String[] texts = new String[BATCH];
        private final byte[][] bytes = new byte[BATCH][];
        private final boolean[] right = new boolean[BATCH];
    }

    /** Makes the inputs, and has each judged once. */
    @Setup(Level.Trial)
    public void prepare() {
        Inputs inputs = inputs(Double.parseDouble(errorRate), input.equals("long"));
        judgement = methodNamed(inputs);
        for (int i = 0; i < BATCH; i++) {
            if (judgement.isWellFormed(i) != inputs.right[i]) {
                throw new IllegalStateException(method + " misjudges input " + i);
            }
        }
    }

    private static Inputs inputs(double errorRate, boolean asNumbers) {
        SplittableRandom random = new SplittableRandom(20151005);
        WeightedLoop loop = new WeightedLoop(CheckDigit.INDIVIDUAL_NUMBER);
        Inputs inputs = new Inputs();
        for (int i = 0; i < BATCH; i++) {
            long payload = random.nextLong(PAYLOADS);
            int digit = loop.digitOf(payload);
            long number = payload * 10 + digit;
            String text = CheckDigitBenchmark.padded(number, DIGITS);
            boolean right = random.nextDouble() >= errorRate;
            if (!right) {
                long wrongDigit = payload * 10 + (digit + 1) % 10;
                int kind = random.nextInt(asNumbers ? 2 : 5);
                number = kind == 0 ? wrongDigit : number + 10 * PAYLOADS;
                text = switch (kind) {
                    case 0 -> CheckDigitBenchmark.padded(wrongDigit, DIGITS);
                    case 1 -> text + "0";
                    case 2 -> text.substring(1);
                    case 3 -> text.substring(0, 5) + "O" + text.substring(6);
                    default -> "";
                };
            }
            inputs.numbers[i] = number;
            inputs.texts[i] = text;
            inputs.bytes[i] = text.getBytes(StandardCharsets.US_ASCII);
            inputs.right[i] = right;
        }
        return inputs;
    }

    private Method methodNamed(Inputs inputs) {
        return switch (method) {
            case "fault-in" -> faultIn(inputs);
            case "of" -> of(inputs);
            case "regex-loop" -> regexAndLoop(inputs);
            case "commons-validator" -> commons(inputs);
            default -> throw new IllegalArgumentException("method: there is none of this name: " + method);
        };
    }

    private Method faultIn(Inputs inputs) {
        long[] numbers = inputs.numbers;
        String[] texts = inputs.texts;
        byte[][] bytes = inputs.bytes;
        LineForm form = LineForm.of(CheckDigit.INDIVIDUAL_NUMBER);
        return switch (input) {
            case "long" -> i -> CheckDigit.INDIVIDUAL_NUMBER.accepts(numbers[i]);
            case "string" -> i -> IndividualNumber.faultIn(texts[i]).isEmpty();
            case "bytes" -> i -> form.faultIn(bytes[i], 0, bytes[i].length).isEmpty();
            default -> throw noInput();
        };
    }

    private Method of(Inputs inputs) {
        long[] numbers = inputs.numbers;
        String[] texts = inputs.texts;
        byte[][] bytes = inputs.bytes;
        return switch (input) {
            case "long" ->
                i -> {
                    try {
                        return IndividualNumber.of(numbers[i]).value() == numbers[i];
                    } catch (InvalidCodeException e) {
                        return false;
                    }
                };
            case "string" -> i -> isNumber(texts[i]);
            case "bytes" -> i -> isNumber(new String(bytes[i], StandardCharsets.ISO_8859_1));
            default -> throw noInput();
        };
    }

    private static boolean isNumber(String text) {
        try {
            return IndividualNumber.of(text).value() >= 0;
        } catch (InvalidCodeException e) {
            return false;
        }
    }

    private Method regexAndLoop(Inputs inputs) {
        Pattern twelveDigits = Pattern.compile("[0-9]{12}");
        WeightedLoop loop = new WeightedLoop(CheckDigit.INDIVIDUAL_NUMBER);
        return ofText(
                inputs,
                text -> twelveDigits.matcher(text).matches()
                        && loop.digitOf(text) == text.charAt(DIGITS - 1) - '0'
                        && Long.parseLong(text) >= 0);
    }

    private Method commons(Inputs inputs) {
        CommonsModulus11 modulus = new CommonsModulus11(CheckDigit.INDIVIDUAL_NUMBER);
        return ofText(inputs, modulus::isValid);
    }

    /** What is asked of a text. */
    private interface Judge {
        boolean accepts(String text);
    }

    private Method ofText(Inputs inputs, Judge judge) {
        long[] numbers = inputs.numbers;
        String[] texts = inputs.texts;
        byte[][] bytes = inputs.bytes;
        return switch (input) {
            case "long" ->
                i -> numbers[i] < 10 * PAYLOADS && judge.accepts(CheckDigitBenchmark.padded(numbers[i], DIGITS));
            case "string" -> i -> judge.accepts(texts[i]);
            case "bytes" -> i -> judge.accepts(new String(bytes[i], StandardCharsets.ISO_8859_1));
            default -> throw noInput();
        };
    }

    private IllegalArgumentException noInput() {
        return new IllegalArgumentException("input: there is none of this name: " + input);
    }

    /** {@return how many of 1,024 inputs are well-formed} */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int parse() {
        int wellFormed = 0;
        for (int i = 0; i < BATCH; i++) {
            wellFormed += judgement.isWellFormed(i) ? 1 : 0;
        }
        return wellFormed;
    }
}
