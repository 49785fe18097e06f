package juki.registry.benchmarks.issuing;

import java.util.List;
import java.util.Map;
import juki.registry.benchmarks.Round;
import juki.registry.benchmarks.Scenario;

/** The questions of this package that JMH answers. */
public final class IssuingScenarios {

    private static final int HALF_A_SECOND = 500;

    private IssuingScenarios() {}

    /** {@return them, in the order in which they are best read} */
    public static List<Scenario> all() {
        return List.of(generator(), permutation());
    }

    private static Scenario generator() {
        return new Scenario(
                "generator",
                "What does it cost to draw a payload by chance, and what does it cost more if nobody may foresee it?",
                GeneratorBenchmark.class,
                List.of(Round.quick()),
                List.of(
                        recorded(5),
                        recorded(5)
                                .with("source", "secure-random", "thread-local", "juki-secure")
                                .threads(2)));
    }

    private static Scenario permutation() {
        Round quick = Round.quick().with("digits", "10").with("keyBits", "128");
        Round recorded = recorded(5).with("digits", "10").with("keyBits", "128");
        // Peers of many small methods take seconds to be compiled; the row that counts gets them, for all alike.
        Round compared = Round.recorded().effort(3, 5, 5).with("digits", "10").with("keyBits", "128");
        return new Scenario(
                "permutation",
                "What does it cost to show a counter as a code that nobody can foresee?",
                PermutationBenchmark.class,
                List.of(
                        quick.with("method", "ff1").with("batch", "1", "1024"),
                        quick.with("method", "bouncy-castle-ff1", "bouncy-castle-ff3-1", "mysto-ff3-1", "aes-feistel")
                                .with("batch", "1024")),
                List.of(
                        compared.with("batch", "1024"),
                        recorded.with("method", "ff1").with("batch", "1", "16", "64"),
                        recorded.with("method", "ff1").with("batch", "1024").with("digits", "11"),
                        recorded.with("method", "ff1").with("batch", "1024").with("keyBits", "256")));
    }

    private static Round recorded(int iterations) {
        return new Round(".*", Map.of(), 3, 3, iterations, HALF_A_SECOND, 0, List.of());
    }
}
