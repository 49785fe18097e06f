package juki.registry.benchmarks.model;

import java.util.List;
import juki.registry.benchmarks.Measure;
import juki.registry.benchmarks.Measure.Invocation;
import juki.registry.benchmarks.Round;
import juki.registry.benchmarks.Scenario;

/** The questions of this package. */
public final class ModelScenarios {

    private ModelScenarios() {}

    /** {@return those that JMH answers, in the order in which they are best read} */
    public static List<Scenario> all() {
        return List.of(
                new Scenario(
                        "fold-life",
                        "What does it cost to fold a whole life of twenty events?",
                        FoldLifeBenchmark.class,
                        List.of(Round.quick()),
                        List.of(Round.recorded())),
                new Scenario(
                        "as-of",
                        "What does it cost to ask how a record stood on one day, as far as known on another?",
                        AsOfBenchmark.class,
                        List.of(Round.quick().with("entries", "10", "100")),
                        List.of(Round.recorded())),
                new Scenario(
                        "json",
                        "How many megabytes of JSON a second, and how many would Jackson manage by hand?",
                        JsonBenchmark.class,
                        List.of(Round.quick()),
                        List.of(Round.recorded())));
    }

    /** {@return the questions of this package that processes answer} */
    public static List<Measure> measures() {
        return List.of(new Measure(
                "history-footprint",
                "How many bytes of heap do a resident and an entry of a history take?",
                HistoryFootprint.class,
                List.of(Invocation.of("1000", "15", "1").jvm("-Xmx1g")),
                List.of(Invocation.of("1000000", "15", "20").jvm("-Xmx14g"))));
    }
}
