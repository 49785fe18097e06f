package juki.registry.benchmarks.durable;

import java.util.List;
import juki.registry.benchmarks.Round;
import juki.registry.benchmarks.Scenario;

/** The questions of this package that JMH answers. */
public final class DurableScenarios {

    private static final int BRIEFLY = 500;

    private DurableScenarios() {}

    /** {@return them, in the order in which they are best read} */
    public static List<Scenario> all() {
        return List.of(durableIssue(), recovery(), storeLookup());
    }

    private static Scenario durableIssue() {
        Round quick = Round.quick();
        Round recorded = Round.recorded();
        Round curve = lasting(BRIEFLY, recorded.effort(2, 1, 2));
        return new Scenario(
                "durable-issue",
                "How many codes a second can be issued so that none is ever forgotten, and how long does a commit take?",
                DurableIssueBenchmark.class,
                List.of(
                        quick.only("issue").with("group", "1000"),
                        quick.only("issue")
                                .with("store", "ledger", "raw-fdatasync")
                                .with("group", "1", "100000"),
                        quick.only("issueTogether")
                                .with("store", "ledger")
                                .with("group", "1")
                                .threads(4),
                        quick.only("commitLatency").with("store", "ledger").with("group", "1000")),
                List.of(
                        // The rows that must reach their goals, together and first.
                        recorded.only("issue").with("group", "1000").effort(3, 1, 5),
                        curve.only("issue").with("group", "1", "10", "100", "10000", "100000"),
                        together(1),
                        together(2),
                        together(4),
                        together(8),
                        recorded.only("commitLatency")
                                .with("store", "ledger", "raw-fdatasync", "rocksdb", "sqlite", "postgresql")
                                .with("group", "1", "1000")
                                .effort(1, 1, 5),
                        curve.only("issue")
                                .with("group", "1000")
                                .with("sync", "none")
                                .effort(1, 1, 3)));
    }

    private static Round together(int threads) {
        return lasting(BRIEFLY, Round.recorded())
                .only("issueTogether")
                .with("store", "ledger", "rocksdb", "postgresql")
                .with("group", "1")
                .effort(2, 1, 2)
                .threads(threads);
    }

    private static Round lasting(int milliseconds, Round round) {
        return new Round(
                round.methods(),
                round.parameters(),
                round.forks(),
                round.warmUps(),
                round.iterations(),
                milliseconds,
                round.threads(),
                round.jvmArgs());
    }

    private static Scenario recovery() {
        Round whole = Round.recorded().with("n", "125000000");
        return new Scenario(
                "recovery",
                "How long does it take to open a ledger that remembers a nation's codes?",
                RecoveryBenchmark.class,
                List.of(
                        Round.quick().effort(1, 0, 2).with("n", "1000000"),
                        Round.quick()
                                .effort(1, 0, 2)
                                .with("n", "1000000")
                                .with("snapshot", "none")
                                .with("torn", "true")),
                List.of(
                        // The row that must reach its goal. Every shot is the first of its virtual machine.
                        whole.with("snapshot", "none").effort(3, 0, 1),
                        whole.with("snapshot", "half", "fresh").effort(2, 0, 1),
                        Round.recorded().with("torn", "false", "true").effort(2, 0, 2)));
    }

    private static Scenario storeLookup() {
        return new Scenario(
                "store-lookup",
                "What does it cost to ask a durable store whether a code was ever issued?",
                StoreLookupBenchmark.class,
                List.of(Round.quick().with("n", "100000")),
                List.of(lasting(BRIEFLY, Round.recorded()).effort(2, 2, 4)));
    }
}
