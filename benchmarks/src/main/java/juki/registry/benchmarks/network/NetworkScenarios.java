package juki.registry.benchmarks.network;

import java.util.List;
import juki.registry.benchmarks.Measure;
import juki.registry.benchmarks.Measure.Invocation;
import juki.registry.benchmarks.Round;
import juki.registry.benchmarks.Scenario;

/** The questions of this package. */
public final class NetworkScenarios {

    private NetworkScenarios() {}

    /** A heap that neither grows nor is touched for the first time while something is timed. */
    private static Round touched() {
        return Round.recorded().jvm("-Xms12g", "-XX:+AlwaysPreTouch");
    }

    /** {@return those that JMH answers, in the order in which they are best read} */
    public static List<Scenario> all() {
        return List.of(
                new Scenario(
                        "notice-apply",
                        "How many notices a second does the national index take, and what does a question to it cost?",
                        NoticeApplyBenchmark.class,
                        List.of(Round.quick().with("persons", "100000")),
                        List.of(
                                touched()
                                        .only("apply|applyAll")
                                        .with("persons", "100000", "1000000")
                                        .effort(2, 4, 8),
                                touched().only("ask").effort(2, 3, 5),
                                // Each shot needs an index of its own, half a minute to make.
                                touched()
                                        .only("apply|applyAll")
                                        .with("persons", "10000000")
                                        .effort(1, 2, 6))),
                new Scenario(
                        "answer",
                        "What does an answer about one person cost, with its entry in the log?",
                        AnswerBenchmark.class,
                        List.of(Round.quick().with("persons", "100000")),
                        List.of(touched().effort(2, 15, 15))));
    }

    /** {@return the questions of this package that processes answer} */
    public static List<Measure> measures() {
        return List.of(
                new Measure(
                        "index-footprint",
                        "How many bytes does a person take in the national index, and does that stay as it grows?",
                        IndexFootprint.class,
                        List.of(Invocation.of("100000", "1000000").jvm("-Xmx2g")),
                        List.of(
                                Invocation.of("1000000", "10000000").jvm("-Xmx12g"),
                                Invocation.of("25000000", "50000000").jvm("-Xmx18g"),
                                // The most that a machine of 24 GB holds where everybody has a name of the own, and
                                // where three have.
                                Invocation.of("75000000").jvm("-Xmx20g"),
                                Invocation.of("100000000x3").jvm("-Xmx20g"))),
                new Measure(
                        "extraction-run",
                        "How long does it take to extract everybody of a nation, or those of an age, as of a base date?",
                        ExtractionRun.class,
                        List.of(Invocation.of("500000")
                                .jvm("-Xmx2g", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages")),
                        List.of(Invocation.of("1000000", "10000000")
                                .jvm("-Xmx12g", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages"))));
    }
}
