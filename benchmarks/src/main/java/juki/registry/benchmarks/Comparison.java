package juki.registry.benchmarks;

import java.util.List;
import java.util.Optional;

/**
 * A promise to be so many times faster than a peer in the same run.
 *
 * @param id where it was made: the number in the list of goals
 * @param label what is compared with whom, in a few words
 * @param atLeast the promise
 * @param ours what of ours is meant; the fastest of several
 * @param peers which peers are meant; the fastest of several
 */
public record Comparison(String id, String label, double atLeast, Pick ours, Pick peers) {

    /** {@return every promise, those that must be kept first} */
    public static List<Comparison> all() {
        Pick contains = Pick.from("contains").with("n", "125000000").with("universe", "10000000000");
        Pick hits = contains.with("hitRate", "1");
        Pick misses = contains.with("hitRate", "0");
        Pick claim = Pick.from("claim")
                .with("n", "125000000")
                .with("universe", "10000000000")
                .with("distribution", "uniform");
        Pick audit =
                Pick.from("bulk-audit").method("audit").with("n", "125000000").with("input", "array");
        Pick ff1 = Pick.from("permutation").with("digits", "10");
        Pick digit = Pick.from("check-digit").with("scheme", "resident-record-code");
        Pick durable =
                Pick.from("durable-issue").method("issue").with("sync", "data").threads(1);
        Pick thousand = durable.with("group", "1000");
        return List.of(
                new Comparison(
                        "must",
                        "contains, hit, 125 M of 10^10, to HPPC",
                        2.2,
                        hits.with("strategy", "dense"),
                        hits.with("strategy", "hppc")),
                new Comparison(
                        "must",
                        "contains, miss, 125 M of 10^10, to HPPC",
                        2.2,
                        misses.with("strategy", "dense"),
                        misses.with("strategy", "hppc")),
                new Comparison(
                        "must",
                        "insert if absent, 125 M of 10^10, to HPPC",
                        1.7,
                        claim.with("strategy", "dense"),
                        claim.with("strategy", "hppc")),
                new Comparison(
                        "must",
                        "audit of 125 M longs, to Arrays.sort",
                        12,
                        audit.with("method", "partition").with("threads", "1"),
                        audit.with("method", "sort")),
                new Comparison(
                        "must",
                        "audit of 125 M longs, to fastutil",
                        7,
                        audit.with("method", "partition").with("threads", "1"),
                        audit.with("method", "fastutil")),
                new Comparison(
                        "must",
                        "FF1 in batches, to BouncyCastle FF1",
                        100,
                        ff1.with("method", "ff1").with("batch", "1024").with("keyBits", "128"),
                        ff1.with("method", "bouncycastle-ff1").with("keyBits", "128")),
                new Comparison(
                        "must",
                        "check digit, to a loop over characters",
                        6,
                        digit.with("method", "table"),
                        digit.with("method", "char-loop")),
                new Comparison(
                        "must",
                        "durable, 1,000 a commit, to PostgreSQL",
                        12,
                        thousand.with("store", "ledger"),
                        thousand.with("store", "postgresql")),
                new Comparison(
                        "must",
                        "durable, 1,000 a commit, to RocksDB",
                        15,
                        thousand.with("store", "ledger"),
                        thousand.with("store", "rocksdb")));
    }

    /**
     * Measures the promise.
     *
     * @param results the results of a folder
     * @return how many times faster, unless one of the two was not measured
     */
    public Optional<Interval> ratio(Results results) {
        return ours.fastestIn(results)
                .flatMap(
                        own -> peers.fastestIn(results).map(peer -> peer.nanos().over(own.nanos())));
    }
}
