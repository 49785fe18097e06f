package juki.registry.benchmarks.register;

import java.util.List;
import juki.registry.benchmarks.Measure;
import juki.registry.benchmarks.Measure.Invocation;
import juki.registry.benchmarks.Round;
import juki.registry.benchmarks.Scenario;

/** The questions of this package. */
public final class RegisterScenarios {

    private RegisterScenarios() {}

    /** {@return those that JMH answers, in the order in which they are best read} */
    public static List<Scenario> all() {
        return List.of(
                new Scenario(
                        "decide-and-fold",
                        "What does one notification cost, and does the cost stay flat as the register grows?",
                        DecideAndFoldBenchmark.class,
                        List.of(Round.quick().with("residents", "1000", "50000")),
                        List.of(Round.recorded().effort(3, 4, 10))),
                new Scenario(
                        "rule-book",
                        "What does it cost to ask the whole book about one notification?",
                        RuleBookBenchmark.class,
                        List.of(Round.quick()
                                .with("event", "move-in")
                                .with("members", "1", "10")
                                .with("rules", "all", "half")),
                        List.of(
                                Round.recorded()
                                        .effort(2, 3, 5)
                                        .with("event", "move-in", "birth", "death-of-head")
                                        .with("members", "1", "4", "30")
                                        .with("rules", "all"),
                                Round.recorded()
                                        .effort(2, 3, 5)
                                        .with("event", "head-change")
                                        .with("members", "4", "10", "30")
                                        .with("rules", "all"),
                                Round.recorded()
                                        .effort(2, 3, 5)
                                        .with("event", "move-in")
                                        .with("members", "4")
                                        .with("rules", "half", "quarter"))));
    }

    /** {@return the questions of this package that processes answer} */
    public static List<Measure> measures() {
        return List.of(
                new Measure(
                        "register-footprint",
                        "How many bytes of heap does a resident take in the in-memory register?",
                        RegisterFootprint.class,
                        List.of(Invocation.of("1000", "50000").jvm("-Xmx2g")),
                        List.of(Invocation.of("1000", "50000", "1000000").jvm("-Xmx12g"))),
                new Measure(
                        "town-run",
                        "How long does the year of a town take as a whole process, with a fixed greatest heap?",
                        TownRun.class,
                        List.of(Invocation.of("1", "-Xmx1g", "--", "--quiet", "--scale", "0.1")),
                        List.of(
                                Invocation.of("5", "-Xmx1g", "--", "--quiet"),
                                Invocation.of("1", "-Xmx12g", "--", "--quiet", "--municipality", "141003"))),
                new Measure(
                        "generate-run",
                        "How many values a second does the command generate write, with a fixed greatest heap?",
                        GenerateRun.class,
                        List.of(generating("1", "residents", "200000", "jsonl")),
                        List.of(
                                generating("5", "residents", "1000000", "jsonl"),
                                generating("5", "residents", "1000000", "csv"),
                                generating("5", "events", "100000", "jsonl"),
                                generating("5", "notifications", "100000", "jsonl"),
                                generating("5", "codes", "1000000", "csv"))));
    }

    private static Invocation generating(String runs, String what, String count, String format) {
        return Invocation.of(
                runs, "-Xmx256m", "-XX:ActiveProcessorCount=1", "--", what, "--count", count, "--format", format);
    }
}
