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

    private static final String NATION = "125000000";
    private static final String TEN_DIGITS = "10000000000";
    private static final String ELEVEN_DIGITS = "100000000000";

    /** {@return every promise, those that must be kept first} */
    public static List<Comparison> all() {
        Pick contains = Pick.from("contains").with("n", NATION).with("distribution", "uniform");
        Pick ten = contains.with("universe", TEN_DIGITS);
        Pick eleven = contains.with("universe", ELEVEN_DIGITS);
        Pick claim = Pick.from("claim").method("claim").with("n", NATION).with("distribution", "uniform");
        Pick claimTen = claim.with("universe", TEN_DIGITS);
        Pick claimEleven = claim.with("universe", ELEVEN_DIGITS);
        Pick audits = Pick.from("bulk-audit")
                .method("audit")
                .with("n", NATION)
                .with("duplicates", "1000")
                .with("input", "array");
        Pick audit = audits.with("method", "partition").with("threads", "1").with("bucketBits", "0");
        Pick permutation = Pick.from("permutation").with("digits", "10").with("keyBits", "128");
        Pick ff1 = permutation.with("method", "ff1").with("batch", "1024");
        Pick digit = Pick.from("check-digit").with("scheme", "resident-record-code");
        Pick table = digit.with("method", "table");
        Pick parse = Pick.from("parse").with("errorRate", "0");
        Pick commits =
                Pick.from("durable-issue").method("issue").with("sync", "data").threads(1);
        Pick thousand = commits.with("group", "1000");
        Pick two = Pick.from("concurrent-claim")
                .with("threads", "2")
                .with("reads", "0")
                .with("contention", "disjoint");
        return List.of(
                of(
                        Goals.MUST,
                        "contains, hit, 125 M of 10^10, to HPPC",
                        2.2,
                        ten.with("hitRate", "1"),
                        "strategy",
                        "dense",
                        "hppc"),
                of(
                        Goals.MUST,
                        "contains, miss, 125 M of 10^10, to HPPC",
                        2.2,
                        ten.with("hitRate", "0"),
                        "strategy",
                        "dense",
                        "hppc"),
                of(Goals.MUST, "insert if absent, 125 M of 10^10, to HPPC", 1.7, claimTen, "strategy", "dense", "hppc"),
                new Comparison(
                        Goals.MUST, "audit of 125 M longs, to Arrays.sort", 12, audit, audits.with("method", "sort")),
                new Comparison(
                        Goals.MUST, "audit of 125 M longs, to fastutil", 7, audit, audits.with("method", "fastutil")),
                new Comparison(
                        Goals.MUST,
                        "FF1 in batches, to BouncyCastle FF1",
                        100,
                        ff1,
                        permutation.with("method", "bouncy-castle-ff1")),
                new Comparison(
                        Goals.MUST,
                        "check digit, to a loop over characters",
                        6,
                        table,
                        digit.with("method", "char-loop")),
                of(Goals.MUST, "durable, 1,000 a commit, to PostgreSQL", 12, thousand, "store", "ledger", "postgresql"),
                of(Goals.MUST, "durable, 1,000 a commit, to RocksDB", 15, thousand, "store", "ledger", "rocksdb"),
                new Comparison(
                        "P1", "check digit, to String.format", 300, table, digit.with("method", "string-format")),
                new Comparison(
                        "P2",
                        "well-formed or not, 12 ASCII bytes, to Commons Validator",
                        2.2,
                        parse.with("method", "fault-in").with("input", "bytes"),
                        parse.with("method", "commons-validator")),
                new Comparison(
                        "P3", "FF1 in batches, to mysto FF3-1", 190, ff1, permutation.with("method", "mysto-ff3-1")),
                new Comparison(
                        "P4",
                        "FF1 one by one, to BouncyCastle FF1",
                        10,
                        permutation.with("method", "ff1").with("batch", "1"),
                        permutation.with("method", "bouncy-castle-ff1")),
                of(
                        "P8",
                        "insert if absent, 2 threads, to locked fastutil",
                        2.4,
                        two,
                        "strategy",
                        "ranged",
                        "fastutil-sharded"),
                of(
                        "P9",
                        "contains, hit, 125 M of 10^11, to HPPC",
                        1.3,
                        eleven.with("hitRate", "1"),
                        "strategy",
                        "lines",
                        "hppc"),
                of(
                        "P9",
                        "contains, miss, 125 M of 10^11, to HPPC",
                        2,
                        eleven.with("hitRate", "0"),
                        "strategy",
                        "lines",
                        "hppc"),
                of("P9", "insert if absent, 125 M of 10^11, to HPPC", 1.2, claimEleven, "strategy", "lines", "hppc"),
                of(
                        "P10",
                        "static snapshot, to binary search",
                        14,
                        ten.with("hitRate", "1"),
                        "strategy",
                        "snapshot",
                        "sorted-array"),
                new Comparison(
                        "P11",
                        "audit of 125 M longs, to a radix sort",
                        3.5,
                        audit,
                        audits.with("method", "radix-sort")),
                of(
                        "P14",
                        "durable, 1 a commit, to RocksDB",
                        1.4,
                        commits.with("group", "1"),
                        "store",
                        "ledger",
                        "rocksdb"),
                of(
                        "P14",
                        "durable, 1 a commit, to PostgreSQL",
                        2,
                        commits.with("group", "1"),
                        "store",
                        "ledger",
                        "postgresql"),
                of(
                        "P15",
                        "durable, 10,000 a commit, to PostgreSQL",
                        33,
                        commits.with("group", "10000"),
                        "store",
                        "ledger",
                        "postgresql"));
    }

    private static Comparison of(
            String id, String label, double atLeast, Pick both, String parameter, String ours, String peer) {
        return new Comparison(id, label, atLeast, both.with(parameter, ours), both.with(parameter, peer));
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
