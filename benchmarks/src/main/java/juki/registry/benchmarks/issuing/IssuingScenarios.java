package juki.registry.benchmarks.issuing;

import java.util.List;
import java.util.Map;
import juki.registry.benchmarks.Round;
import juki.registry.benchmarks.Scenario;

/** The questions of this package that JMH answers. */
public final class IssuingScenarios {

    private static final int HALF_A_SECOND = 500;
    private static final String NATION = "125000000";

    private IssuingScenarios() {}

    /** {@return them, in the order in which they are best read} */
    public static List<Scenario> all() {
        return List.of(endToEndIssue(), permutation(), generator(), retryByFill(), blockAllocation());
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
                                .with(
                                        "source",
                                        "secure-random",
                                        "thread-local",
                                        "juki-secure-bulk",
                                        "juki-keystream-bulk")
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

    private static Scenario retryByFill() {
        return new Scenario(
                "retry-by-fill",
                "What does a code cost when most are gone?",
                RetryByFillBenchmark.class,
                List.of(Round.quick()),
                List.of(recorded(3)));
    }

    private static Scenario blockAllocation() {
        return new Scenario(
                "block-allocation",
                "How fast can codes be designated to all municipalities, and be used up by their offices?",
                BlockAllocationBenchmark.class,
                List.of(Round.quick().effort(1, 2, 3).with("n", "1000000")),
                List.of(
                        Round.recorded().effort(3, 10, 10).with("n", "1000000"),
                        Round.recorded().effort(1, 2, 3).only("designate").with("n", "10000000")));
    }

    private static Scenario endToEndIssue() {
        Round parts = Round.recorded()
                .effort(3, 10, 10)
                .with("strategy", "permuting")
                .with("durable", "no")
                .with("batch", "10000");
        Round whole = parts.only("issue").with("issued", NATION);
        return new Scenario(
                "end-to-end-issue",
                "How many codes a second can a nation issue, from nothing to a code that nobody ever had?",
                EndToEndIssueBenchmark.class,
                quickEndToEndIssue(),
                List.of(
                        whole.with("strategy", "permuting", "drawing"),
                        whole.effort(3, 1, 2).with("strategy", "bouncy-castle-hppc"),
                        parts.only("permute|checkDigits").with("issued", NATION),
                        parts.only("claim").with("issued", NATION),
                        whole.effort(1, 10, 10)
                                .with("strategy", "permuting", "drawing")
                                .with("batch", "1000"),
                        // On disk: what was there before does not matter to an append, and would be written first.
                        parts.only("issue")
                                .effort(3, 5, 10)
                                .with("strategy", "permuting", "drawing")
                                .with("durable", "yes")
                                .with("issued", "0")
                                .with("batch", "1000", "10000")));
    }

    private static List<Round> quickEndToEndIssue() {
        Round quick = Round.quick()
                .effort(1, 2, 3)
                .with("strategy", "permuting")
                .with("durable", "no")
                .with("issued", "0")
                .with("batch", "10000")
                .jvm("-Xmx3g");
        return List.of(
                quick.only("issue").with("strategy", "permuting", "drawing"),
                quick.only("issue").effort(1, 0, 1).with("strategy", "bouncy-castle-hppc"),
                quick.only("issue").with("durable", "yes"),
                quick.only("permute|checkDigits|claim"));
    }

    private static Round recorded(int iterations) {
        return new Round(".*", Map.of(), 3, 3, iterations, HALF_A_SECOND, 0, List.of());
    }
}
