package juki.registry.benchmarks.network;

import java.util.List;
import juki.registry.benchmarks.Measure;
import juki.registry.benchmarks.Measure.Invocation;
import juki.registry.benchmarks.Round;
import juki.registry.benchmarks.Scenario;

/** The questions of this package. */
public final class NetworkScenarios {

    private NetworkScenarios() {}

    /** {@return those that JMH answers, in the order in which they are best read} */
    public static List<Scenario> all() {
        return List.of(new Scenario(
                "notice-apply",
                "How many notices a second does the national index take, and what does a question to it cost?",
                NoticeApplyBenchmark.class,
                List.of(Round.quick().with("persons", "100000")),
                List.of(Round.recorded())));
    }

    /** {@return the questions of this package that processes answer} */
    public static List<Measure> measures() {
        return List.of(new Measure(
                "index-footprint",
                "How many bytes does a person take in the national index, and does that stay as it grows?",
                IndexFootprint.class,
                List.of(Invocation.of("100000", "1000000").jvm("-Xmx2g")),
                List.of(Invocation.of("1000000", "10000000").jvm("-Xmx12g"))));
    }
}
