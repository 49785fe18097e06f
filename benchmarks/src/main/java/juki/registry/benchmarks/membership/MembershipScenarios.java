package juki.registry.benchmarks.membership;

import java.util.List;
import juki.registry.benchmarks.Measure;
import juki.registry.benchmarks.Measure.Invocation;
import juki.registry.benchmarks.Round;
import juki.registry.benchmarks.Scenario;

/** The questions of this package. */
public final class MembershipScenarios {
    private static final String TEN_DIGITS = "10000000000";
    private static final String ELEVEN_DIGITS = "100000000000";
    private static final String MILLION = "1000000";
    private static final String TEN_MILLION = "10000000";
    private static final String NATION = "125000000";
    private static final String NATION_AND_ITS_DEAD = "200000000";

    private static final String[] GROWING = {
        "dense",
        "shared",
        "lines",
        "hashed",
        "hppc",
        "fastutil",
        "agrona",
        "eclipse",
        "roaring-navigable",
        "hash-set",
        "concurrent-hash-map",
        "bit-sets",
        "guava-bloom"
    };

    private MembershipScenarios() {}

    /** {@return those that JMH answers, in the order in which they are best read} */
    public static List<Scenario> all() {
        return List.of(claim(), contains(), latency(), concurrentClaim());
    }

    /** {@return those that a program of its own answers} */
    public static List<Measure> measures() {
        return List.of(
                new Measure(
                        "memory-footprint",
                        "How many bytes does a code take in each structure, and how many would be enough?",
                        MemoryFootprint.class,
                        List.of(Invocation.of(MILLION).jvm("-Xmx6g", "-XX:+UseParallelGC")),
                        List.of(Invocation.of(MILLION, TEN_MILLION, NATION).jvm("-Xmx12g", "-XX:+UseParallelGC"))),
                new Measure(
                        "filter-false-positive",
                        "How often does a filter err, and what does it cost that an exact memory must still be asked?",
                        FilterFalsePositive.class,
                        List.of(Invocation.of(MILLION)
                                .jvm("-Xmx4g", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages")),
                        List.of(Invocation.of(MILLION, TEN_MILLION)
                                .jvm("-Xmx4g", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages"))));
    }

    private static Scenario claim() {
        return new Scenario(
                "claim",
                "What does it cost to claim a code: to find out that it is new, and to remember it?",
                ClaimBenchmark.class,
                List.of(uniform(Round.quick().effort(1, 1, 2).only("claim"), TEN_DIGITS)
                        .with("n", MILLION)
                        .with("strategy", "dense", "shared", "lines", "hashed", "hppc", "fastutil", "hash-set")),
                List.of(
                        national(TEN_DIGITS, 1, 2)
                                .only("claim")
                                .with("n", NATION)
                                .with("strategy", "dense", "hppc", "fastutil"),
                        national(ELEVEN_DIGITS, 1, 2)
                                .only("claim")
                                .with("n", NATION)
                                .with("strategy", "lines", "hppc"),
                        national(TEN_DIGITS, 0, 1)
                                .only("claimOneByOne")
                                .with("n", NATION)
                                .with("strategy", "dense"),
                        national(TEN_DIGITS, 0, 1)
                                .only("claim")
                                .with("n", NATION)
                                .with("strategy", "shared", "lines"),
                        national(ELEVEN_DIGITS, 0, 1)
                                .only("claim")
                                .with("n", NATION_AND_ITS_DEAD)
                                .with("strategy", "lines"),
                        national(TEN_DIGITS, 0, 1)
                                .only("claim")
                                .with("n", NATION_AND_ITS_DEAD)
                                .with("strategy", "dense"),
                        uniform(Round.recorded().effort(3, 1, 3).only("claim"), TEN_DIGITS)
                                .with("n", "10000", MILLION, TEN_MILLION)
                                .with("strategy", GROWING),
                        uniform(Round.recorded().effort(3, 0, 1).only("claim"), TEN_DIGITS)
                                .with("n", "10000", MILLION)
                                .with("strategy", "roaring64"),
                        Round.recorded()
                                .effort(3, 1, 3)
                                .only("claim")
                                .with("universe", TEN_DIGITS)
                                .with("n", TEN_MILLION)
                                .with("distribution", "sequential", "municipality-blocks")
                                .with("strategy", "dense", "lines", "hppc")));
    }

    private static Scenario contains() {
        return new Scenario(
                "contains",
                "What does it cost to ask whether a code was ever used?",
                ContainsBenchmark.class,
                List.of(uniform(Round.quick().effort(1, 1, 2), TEN_DIGITS)
                        .with("n", MILLION)
                        .with("hitRate", "1")
                        .with("batch", "1024")
                        .with("strategy", "dense", "lines", "hashed", "snapshot", "hppc", "fastutil", "sorted-array")),
                List.of(
                        national(TEN_DIGITS, 2, 3)
                                .with("n", NATION)
                                .with("hitRate", "0", "1")
                                .with("batch", "1024")
                                .with("strategy", "dense", "hppc", "fastutil"),
                        national(TEN_DIGITS, 2, 3)
                                .with("n", NATION)
                                .with("hitRate", "1")
                                .with("batch", "1024")
                                .with("strategy", "snapshot", "sorted-array"),
                        national(ELEVEN_DIGITS, 2, 3)
                                .with("n", NATION)
                                .with("hitRate", "0", "1")
                                .with("batch", "1024")
                                .with("strategy", "lines", "hppc"),
                        national(TEN_DIGITS, 2, 3)
                                .with("n", NATION)
                                .with("hitRate", "1")
                                .with("batch", "1", "64")
                                .with("strategy", "dense"),
                        uniform(Round.recorded().effort(3, 1, 3), TEN_DIGITS)
                                .with("n", TEN_MILLION)
                                .with("hitRate", "1")
                                .with("batch", "1024")
                                .with("strategy", GROWING),
                        uniform(Round.recorded().effort(3, 1, 3), TEN_DIGITS)
                                .with("n", TEN_MILLION)
                                .with("hitRate", "0", "0.5")
                                .with("batch", "1024")
                                .with("strategy", "dense", "hashed", "hppc"),
                        uniform(Round.recorded().effort(3, 1, 3), TEN_DIGITS)
                                .with("n", MILLION)
                                .with("hitRate", "1")
                                .with("batch", "1024")
                                .with("strategy", "dense", "lines", "hashed", "hppc", "fastutil", "roaring64"),
                        uniform(Round.recorded().effort(3, 1, 3), TEN_DIGITS)
                                .with("n", MILLION, TEN_MILLION)
                                .with("hitRate", "1")
                                .with("batch", "1024")
                                .with("strategy", "snapshot", "sorted-array")));
    }

    private static Scenario latency() {
        return new Scenario(
                "latency",
                "How long does one who must wait for the answer wait?",
                LatencyBenchmark.class,
                List.of(Round.quick()
                        .only("(chain|containsOne)")
                        .with("universe", TEN_DIGITS)
                        .with("n", MILLION)
                        .with("strategy", "dense", "hppc", "snapshot", "memory")),
                List.of(
                        nation(TEN_DIGITS, 1, 3)
                                .only("(chain|containsOne)")
                                .with("n", NATION)
                                .with("strategy", "dense", "snapshot", "hppc", "memory"),
                        nation(ELEVEN_DIGITS, 1, 3)
                                .only("(chain|containsOne)")
                                .with("n", NATION)
                                .with("strategy", "lines"),
                        nation(TEN_DIGITS, 1, 3)
                                .only("claimOne")
                                .with("n", NATION)
                                .with("strategy", "dense", "hppc")));
    }

    private static Scenario concurrentClaim() {
        return new Scenario(
                "concurrent-claim",
                "Do two threads claim twice as many codes as one?",
                ConcurrentClaimBenchmark.class,
                List.of(
                        concurrent(Round.quick().effort(1, 1, 2), 1)
                                .with("n", MILLION)
                                .with("contention", "disjoint")
                                .with("reads", "0"),
                        concurrent(Round.quick().effort(1, 1, 2), 2)
                                .with("n", MILLION)
                                .with("contention", "disjoint")
                                .with("reads", "0")),
                List.of(
                        disjoint(1).with("reads", "0"),
                        disjoint(2).with("reads", "0", "0.9"),
                        contended().with("contention", "shared").with("reads", "0"),
                        contended().with("contention", "same-code").with("reads", "0")));
    }

    private static Round disjoint(int threads) {
        return concurrent(Round.recorded().effort(3, 2, 4), threads)
                .with("n", TEN_MILLION)
                .with("contention", "disjoint");
    }

    private static Round contended() {
        return concurrent(Round.recorded().effort(3, 2, 4), 2)
                .with("n", TEN_MILLION)
                .with("strategy", "shared", "fastutil-sharded", "concurrent-hash-map");
    }

    private static Round concurrent(Round round, int threads) {
        return round.threads(threads)
                .with("threads", Integer.toString(threads))
                .with("strategy", "shared", "ranged", "fastutil-sharded", "concurrent-hash-map");
    }

    /** Three virtual machines with room for a nation's codes, and few iterations, since to fill a set takes seconds. */
    private static Round nation(String universe, int warmUps, int iterations) {
        return Round.recorded()
                .effort(3, warmUps, iterations)
                .with("universe", universe)
                .jvm("-Xmx12g");
    }

    private static Round national(String universe, int warmUps, int iterations) {
        return nation(universe, warmUps, iterations).with("distribution", "uniform");
    }

    private static Round uniform(Round round, String universe) {
        return round.with("universe", universe).with("distribution", "uniform");
    }
}
