package juki.registry.benchmarks.durable;

import java.util.List;
import juki.registry.benchmarks.Scenario;

/** The questions of this package that JMH answers. */
public final class DurableScenarios {

    private DurableScenarios() {}

    /** {@return them, in the order in which they are best read} */
    public static List<Scenario> all() {
        return List.of();
    }
}
