package juki.registry.benchmarks.digits;

import java.util.List;
import java.util.Map;
import juki.registry.benchmarks.Round;
import juki.registry.benchmarks.Scenario;

/** The questions of this package that JMH answers. */
public final class DigitsScenarios {

    private static final int HALF_A_SECOND = 500;

    private DigitsScenarios() {}

    /** {@return them, in the order in which they are best read} */
    public static List<Scenario> all() {
        return List.of(checkDigit(), parse());
    }

    private static Scenario checkDigit() {
        return new Scenario(
                "check-digit",
                "What does a check digit cost, from tables, by loops and from a general library?",
                CheckDigitBenchmark.class,
                List.of(Round.quick()),
                List.of(
                        recorded(5)
                                .with("method", "table", "char-loop", "weights-loop", "arithmetic-loop")
                                .with("scheme", "resident-record-code", "individual-number"),
                        recorded(5)
                                .with("method", "string-format", "commons-modulus-11", "commons-verhoeff")
                                .with("scheme", "resident-record-code")));
    }

    private static Scenario parse() {
        return new Scenario(
                "parse",
                "What does it cost to judge whether something is a well-formed number, and what if one in ten is not?",
                ParseBenchmark.class,
                List.of(Round.quick().effort(1, 1, 1)),
                List.of(recorded(3)));
    }

    private static Round recorded(int iterations) {
        return new Round(".*", Map.of(), 3, 3, iterations, HALF_A_SECOND, 0, List.of());
    }
}
