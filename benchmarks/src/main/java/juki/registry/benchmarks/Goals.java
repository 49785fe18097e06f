package juki.registry.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What is aimed at, beside what was measured. */
public final class Goals {

    /** What a release waits for; other goals are numbered P1 to P21. */
    static final String MUST = "must";

    private static final String FILE = "goals.md";
    private static final String BEGIN = "<!-- goals, written by ./juki bench -->";
    private static final String END = "<!-- end of goals -->";
    private static final String NATION = "125000000";
    private static final String MANY_PERSONS = "10000000";
    private static final String TEN_DIGITS = "10000000000";
    private static final String ELEVEN_DIGITS = "100000000000";

    private Goals() {}

    /**
     * A goal and what became of it.
     *
     * @param id where it was set
     * @param sentence what is measured
     * @param target what is aimed at
     * @param measured the figure with its 99 % interval; empty if it was not measured
     * @param verdict reached or missed; empty if it was not measured
     */
    public record Row(String id, String sentence, String target, String measured, String verdict) {}

    /** A bound for a figure. */
    private record Bound(
            String id,
            String sentence,
            boolean atMost,
            double limit,
            String unit,
            Function<Results, Optional<Interval>> figure) {

        Row row(Results results) {
            String target = (atMost ? "≤ " : "≥ ") + number(limit) + " " + unit;
            return figure.apply(results)
                    .map(interval -> new Row(
                            id,
                            sentence,
                            target,
                            shown(interval) + " " + unit,
                            verdict(atMost ? interval.mean() <= limit : interval.mean() >= limit)))
                    .orElseGet(() -> new Row(id, sentence, target, "not measured", ""));
        }
    }

    /**
     * Compares results with every goal.
     *
     * @param results the results of a folder
     * @return a row a goal
     */
    public static List<Row> rows(Results results) {
        List<Row> rows = new ArrayList<>();
        for (Comparison comparison : Comparison.all()) {
            String target = "≥ " + number(comparison.atLeast()) + " ×";
            rows.add(comparison
                    .ratio(results)
                    .map(ratio -> new Row(
                            comparison.id(),
                            comparison.label(),
                            target,
                            shown(ratio) + " ×",
                            verdict(ratio.mean() >= comparison.atLeast())))
                    .orElseGet(() -> new Row(comparison.id(), comparison.label(), target, "not measured", "")));
        }
        bounds().forEach(bound -> rows.add(bound.row(results)));
        rows.sort(Comparator.comparingInt(
                row -> row.id().equals(MUST) ? 0 : Integer.parseInt(row.id().substring(1))));
        return rows;
    }

    private static List<Bound> bounds() {
        Pick contains = Pick.from("contains").with("n", NATION).with("distribution", "uniform");
        Pick ten = contains.with("universe", TEN_DIGITS);
        Pick eleven = contains.with("universe", ELEVEN_DIGITS);
        Pick claim = Pick.from("claim").method("claim").with("n", NATION).with("distribution", "uniform");
        Pick claimTen = claim.with("universe", TEN_DIGITS).with("strategy", "dense");
        Pick claimEleven = claim.with("universe", ELEVEN_DIGITS).with("strategy", "lines");
        Pick audits = Pick.from("bulk-audit")
                .method("audit")
                .with("n", NATION)
                .with("method", "partition")
                .with("duplicates", "1000")
                .with("bucketBits", "0");
        Pick audit = audits.with("input", "array");
        Pick texts = audits.with("input", "text-lines");
        Pick recovery = Pick.from("recovery").with("n", NATION).with("torn", "false");
        Pick table =
                Pick.from("check-digit").with("scheme", "resident-record-code").with("method", "table");
        Pick bytes = Pick.from("parse")
                .with("errorRate", "0")
                .with("method", "fault-in")
                .with("input", "bytes");
        Pick ff1 = Pick.from("permutation")
                .with("digits", "10")
                .with("keyBits", "128")
                .with("method", "ff1");
        Pick batches = ff1.with("batch", "1024");
        Pick wholeIssue = Pick.from("end-to-end-issue")
                .method("issue")
                .with("strategy", "permuting")
                .with("issued", NATION)
                .with("batch", "10000")
                .with("durable", "no");
        // By itself: single shots of the scenario claim make the whole set, and its memory is none of a claim's.
        Pick claims = Pick.from("end-to-end-issue").method("claim").with("issued", NATION);
        Pick applied = Pick.from("notice-apply").method("apply", "applyAll").with("persons", MANY_PERSONS);
        Pick answered = Pick.from("answer").method("answer").with("persons", MANY_PERSONS);
        return List.of(
                atLeast(
                        MUST,
                        "whole issue: permuted, checked, claimed, one thread",
                        12,
                        "M/s",
                        results -> wholeIssue
                                .fastestIn(results)
                                .map(result ->
                                        result.perCode().nanos().inverse().times(1e3))),
                atMost(MUST, "bytes a code, dense, 125 M of 10^10", 10.1, "B", footprint("dense", TEN_DIGITS)),
                atMost(MUST, "bytes a code, cache lines, 125 M of 10^11", 6.3, "B", footprint("lines", ELEVEN_DIGITS)),
                atMost(
                        MUST,
                        "bytes a code, static snapshot, 125 M of 10^10",
                        2.3,
                        "B",
                        footprint("snapshot", TEN_DIGITS)),
                atMost(MUST, "audit of 125 M longs, one thread", 0.9, "s", seconds(audit.with("threads", "1"))),
                atMost(MUST, "audit of 125 M longs, two threads", 0.5, "s", seconds(audit.with("threads", "2"))),
                atMost(
                        MUST,
                        "recovery of a ledger of 125 M codes, no snapshot",
                        3,
                        "s",
                        seconds(recovery.with("snapshot", "none"))),
                atMost(
                        MUST,
                        "recovery of a ledger of 125 M codes, fresh snapshot",
                        3,
                        "s",
                        seconds(recovery.with("snapshot", "fresh"))),
                atMost(
                        MUST,
                        "allocated for a code: contains",
                        LITTLE,
                        "B",
                        allocated(ten.with("strategy", "dense", "snapshot"))),
                atMost(MUST, "allocated for a code: claim", LITTLE, "B", allocated(claims)),
                atMost(MUST, "allocated for a code: FF1 in batches", LITTLE, "B", allocated(batches)),
                atMost(MUST, "allocated for a code: check digit", LITTLE, "B", allocated(table)),
                atMost("P1", "check digit", 3, "ns", nanos(table)),
                atMost("P2", "well-formed or not, 12 ASCII bytes", 12, "ns", nanos(bytes)),
                atMost("P3", "FF1 in batches", 35, "ns", nanos(batches)),
                atMost("P4", "FF1 one by one", 330, "ns", nanos(ff1.with("batch", "1"))),
                atMost(
                        "P6",
                        "contains, hit, 125 M of 10^10",
                        9,
                        "ns",
                        nanos(ten.with("strategy", "dense").with("hitRate", "1"))),
                atMost(
                        "P6",
                        "contains, miss, 125 M of 10^10",
                        9,
                        "ns",
                        nanos(ten.with("strategy", "dense").with("hitRate", "0"))),
                atMost("P7", "insert if absent, 125 M of 10^10", 16, "ns", nanosPerCode(claimTen)),
                atMost(
                        "P9",
                        "contains, hit, 125 M of 10^11",
                        26,
                        "ns",
                        nanos(eleven.with("strategy", "lines").with("hitRate", "1"))),
                atMost(
                        "P9",
                        "contains, miss, 125 M of 10^11",
                        26,
                        "ns",
                        nanos(eleven.with("strategy", "lines").with("hitRate", "0"))),
                atMost("P9", "insert if absent, 125 M of 10^11", 35, "ns", nanosPerCode(claimEleven)),
                atMost(
                        "P10",
                        "contains, static snapshot, 125 M of 10^10",
                        90,
                        "ns",
                        nanos(ten.with("strategy", "snapshot").with("hitRate", "1"))),
                atMost(
                        "P12",
                        "audit of 125 M lines of text, one thread",
                        2.3,
                        "s",
                        seconds(texts.with("threads", "1"))),
                atMost(
                        "P12",
                        "audit of 125 M lines of text, two threads",
                        1.2,
                        "s",
                        seconds(texts.with("threads", "2"))),
                atLeast("P14", "durable, 1 a commit, of what the disk alone allows", 75, "%", Goals::shareOfDisk),
                atLeast("P15", "durable, 1,000 a commit", 2.5, "M/s", durable("1000")),
                atLeast("P15", "durable, 10,000 a commit", 6, "M/s", durable("10000")),
                atLeast(
                        "P18",
                        "notices applied, an index of 10 M, one thread",
                        0.5,
                        "M/s",
                        results -> applied.fastestIn(results)
                                .map(result -> result.nanos().inverse().times(1e3))),
                atMost(
                        "P19",
                        "answer about one of 10 M persons, with its entry in the log",
                        2_000,
                        "ns",
                        nanos(answered)),
                atMost("P20", "everybody of 10 M persons extracted", 30, "s", Goals::extraction),
                atMost("P21", "bytes a person, an index of 10 M", 200, "B", Goals::bytesOfPerson));
    }

    private static Optional<Interval> extraction(Results results) {
        return results.lines("extraction-run")
                .filter(line -> line.path("persons").asText().equals(MANY_PERSONS))
                .map(line -> line.path("seconds"))
                .filter(JsonNode::isNumber)
                .findFirst()
                .map(seconds -> Interval.exactly(seconds.asDouble()));
    }

    private static Optional<Interval> bytesOfPerson(Results results) {
        return results.lines("index-footprint")
                .filter(line -> line.path("persons").asText().equals(MANY_PERSONS))
                .map(line -> line.path("bytesPerPerson"))
                .filter(JsonNode::isNumber)
                .findFirst()
                .map(bytes -> Interval.exactly(bytes.asDouble()));
    }

    /** Fewer bytes than this are what the profiler itself and a batch's own arguments leave. */
    private static final double LITTLE = 0.05;

    private static Pick commits(String store, String group) {
        return Pick.from("durable-issue")
                .method("issue")
                .with("sync", "data")
                .with("store", store)
                .with("group", group)
                .threads(1);
    }

    private static Optional<Interval> shareOfDisk(Results results) {
        return commits("ledger", "1")
                .fastestIn(results)
                .flatMap(ledger -> commits("raw-fdatasync", "1")
                        .fastestIn(results)
                        .map(disk -> disk.nanos().over(ledger.nanos()).times(100)));
    }

    private static Function<Results, Optional<Interval>> durable(String group) {
        return results -> commits("ledger", group)
                .fastestIn(results)
                .map(result -> result.nanos().inverse().times(1e3 * result.number("group")));
    }

    /** The most that any of them allocates. */
    private static Function<Results, Optional<Interval>> allocated(Pick pick) {
        return results -> pick.in(results)
                .map(result -> result.mode().equals("ss") ? result.perCode() : result)
                .map(Result::allocatedBytes)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .max(Double::compare)
                .map(Interval::exactly);
    }

    private static Bound atLeast(
            String id, String sentence, double limit, String unit, Function<Results, Optional<Interval>> figure) {
        return new Bound(id, sentence, false, limit, unit, figure);
    }

    private static Bound atMost(
            String id, String sentence, double limit, String unit, Function<Results, Optional<Interval>> figure) {
        return new Bound(id, sentence, true, limit, unit, figure);
    }

    private static Function<Results, Optional<Interval>> nanos(Pick pick) {
        return results -> pick.fastestIn(results).map(Result::nanos);
    }

    private static Function<Results, Optional<Interval>> seconds(Pick pick) {
        return results -> pick.fastestIn(results).map(result -> result.nanos().times(1e-9));
    }

    private static Function<Results, Optional<Interval>> nanosPerCode(Pick pick) {
        return results -> pick.fastestIn(results).map(result -> result.perCode().nanos());
    }

    private static Function<Results, Optional<Interval>> footprint(String strategy, String universe) {
        return results -> results.lines("memory-footprint")
                .filter(line -> line.path("strategy").asText().equals(strategy)
                        && line.path("n").asText().equals(NATION)
                        && line.path("universe").asText().equals(universe))
                .map(line -> line.path("bytesPerCode"))
                .filter(JsonNode::isNumber)
                .findFirst()
                .map(bytes -> Interval.exactly(bytes.asDouble()));
    }

    /**
     * Writes the table of goals into a folder of results, and into a page if it has a place for it.
     *
     * @param folder the folder
     * @param page a page in Markdown with both marks around the place
     * @throws IOException if a file cannot be read or written
     */
    static void write(Path folder, Path page) throws IOException {
        String table = table(rows(Results.in(folder)));
        Files.writeString(folder.resolve(FILE), table, StandardCharsets.UTF_8);
        if (Files.exists(page)) {
            Files.writeString(
                    page, placed(Files.readString(page, StandardCharsets.UTF_8), table), StandardCharsets.UTF_8);
        }
    }

    /** {@return the page with the table where its two marks are} */
    static String placed(String page, String table) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        return begin < 0 || end < begin
                ? page
                : page.substring(0, begin + BEGIN.length()) + "\n" + table + page.substring(end);
    }

    /** {@return the rows as a table in Markdown} */
    static String table(List<Row> rows) {
        StringBuilder table =
                new StringBuilder("| goal | | target | measured, with 99 % interval | |\n|---|---|---:|---:|---|\n");
        rows.forEach(row -> table.append(String.format(
                "| %s | %s | %s | %s | %s |\n",
                row.id(), row.sentence(), row.target(), row.measured(), row.verdict())));
        return table.toString();
    }

    private static String verdict(boolean reached) {
        return reached ? "reached" : "**missed**";
    }

    private static String shown(Interval interval) {
        String mean = number(interval.mean());
        return interval.hasWidth()
                ? mean + " (" + number(Math.max(0, interval.low())) + "–" + number(interval.high()) + ")"
                : mean;
    }

    private static String number(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        String text = String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
        return text.replaceAll("(\\.\\d*?)0+$", "$1").replaceAll("\\.$", "");
    }
}
