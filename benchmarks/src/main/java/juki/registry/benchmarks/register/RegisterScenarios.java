package juki.registry.benchmarks.register;

import java.util.List;
import juki.registry.benchmarks.Round;
import juki.registry.benchmarks.Scenario;

/** The questions of this package that JMH answers. */
public final class RegisterScenarios {

    private RegisterScenarios() {}

    /** {@return them, in the order in which they are best read} */
    public static List<Scenario> all() {
        return List.of(new Scenario(
                "decide-and-fold",
                "What does one notification cost, and does the cost stay flat as the register grows?",
                DecideAndFoldBenchmark.class,
                List.of(Round.quick().with("residents", "1000", "50000")),
                List.of(Round.recorded().effort(3, 4, 10))));
    }
}
