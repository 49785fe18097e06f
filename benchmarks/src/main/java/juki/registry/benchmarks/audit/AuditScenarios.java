package juki.registry.benchmarks.audit;

import java.util.List;
import juki.registry.benchmarks.Round;
import juki.registry.benchmarks.Scenario;

/** The questions of this package that JMH answers. */
public final class AuditScenarios {

    private static final String NATION = "125000000";
    private static final String[] LARGE_HEAP = {"-Xms8g", "-Xmx8g", "-XX:+AlwaysPreTouch"};

    private AuditScenarios() {}

    /** {@return them, in the order in which they are best read} */
    public static List<Scenario> all() {
        return List.of(new Scenario(
                "bulk-audit",
                "How long does it take to find every code that was given out twice, among all codes of a nation?",
                BulkAuditBenchmark.class,
                quick(),
                recorded()));
    }

    private static List<Round> quick() {
        Round small = plain(Round.quick().effort(1, 1, 2), "1000000").jvm("-Xmx3g");
        return List.of(
                small.only("audit")
                        .with(
                                "method",
                                "partition",
                                "sort",
                                "parallel-sort",
                                "radix-sort",
                                "fastutil",
                                "hppc",
                                "hash-set",
                                "direct-bitmap"),
                small.only("audit").with("method", "partition").with("threads", "2"),
                small.only("audit").with("method", "partition").with("input", "packed-file", "text-lines"),
                small.only("audit").with("method", "partition").with("duplicates", "0", "1", "1%"),
                small.only("readFloor|partitionOnly").with("method", "partition"));
    }

    private static List<Round> recorded() {
        Round nation = plain(Round.recorded(), NATION).jvm(LARGE_HEAP);
        Round tenth =
                plain(Round.recorded().effort(3, 2, 3), "10000000").jvm("-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch");
        Round once = nation.effort(1, 1, 2).only("audit").with("method", "partition");
        return List.of(
                // What must be reached, and its peers, in one run.
                nation.only("audit").effort(3, 1, 3).with("method", "partition").with("threads", "1", "2"),
                nation.only("audit").effort(3, 0, 1).with("method", "sort"),
                nation.only("audit").effort(3, 0, 2).with("method", "fastutil"),
                nation.only("readFloor|partitionOnly").effort(3, 1, 3).with("method", "partition"),
                // The other ways, at the size of the nation as far as they fit there.
                nation.only("audit").effort(1, 0, 2).with("method", "hppc", "radix-sort", "direct-bitmap"),
                nation.only("audit")
                        .effort(1, 0, 1)
                        .with("method", "parallel-sort")
                        .with("threads", "2"),
                tenth.only("audit")
                        .with(
                                "method",
                                "partition",
                                "sort",
                                "radix-sort",
                                "fastutil",
                                "hppc",
                                "hash-set",
                                "direct-bitmap"),
                tenth.only("audit").with("method", "partition", "parallel-sort").with("threads", "2"),
                // What the parameters of the partition do.
                once.with("bucketBits", "19", "20", "21", "22", "23", "24").with("threads", "1", "2"),
                once.with("duplicates", "0", "1", "1%"),
                once.with("input", "packed-file", "text-lines").with("threads", "1", "2"));
    }

    private static Round plain(Round round, String n) {
        return round.with("n", n)
                .with("duplicates", "1000")
                .with("bucketBits", "0")
                .with("threads", "1")
                .with("input", "array");
    }
}
