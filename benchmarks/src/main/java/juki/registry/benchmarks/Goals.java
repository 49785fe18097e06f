package juki.registry.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What is aimed at, beside what was measured. */
public final class Goals {

    private static final String FILE = "goals.md";
    private static final String NATION = "125000000";
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
        return rows;
    }

    private static List<Bound> bounds() {
        Pick contains = Pick.from("contains").with("n", NATION);
        Pick claim = Pick.from("claim").with("n", NATION).with("distribution", "uniform");
        Pick audit = Pick.from("bulk-audit")
                .method("audit")
                .with("n", NATION)
                .with("input", "array")
                .with("method", "partition");
        return List.of(
                atMost("must", "bytes a code, dense, 125 M of 10^10", 10.1, "B", bytes("dense", TEN_DIGITS)),
                atMost("must", "bytes a code, cache lines, 125 M of 10^11", 6.3, "B", bytes("lines", ELEVEN_DIGITS)),
                atMost(
                        "must",
                        "bytes a code, static snapshot, 125 M of 10^10",
                        2.3,
                        "B",
                        bytes("snapshot", TEN_DIGITS)),
                atMost("must", "audit of 125 M longs on one thread", 0.9, "s", time(audit.with("threads", "1"), 1e-9)),
                atMost("must", "audit of 125 M longs on two threads", 0.5, "s", time(audit.with("threads", "2"), 1e-9)),
                atMost(
                        "must",
                        "recovery of a ledger of 125 M codes",
                        3,
                        "s",
                        time(Pick.from("recovery").with("n", NATION).with("torn", "false"), 1e-9)),
                atMost(
                        "P6",
                        "contains in batches, dense, 125 M of 10^10",
                        9,
                        "ns",
                        time(contains.with("universe", TEN_DIGITS).with("strategy", "dense"), 1)),
                atMost(
                        "P7",
                        "insert if absent in batches, dense, 125 M of 10^10",
                        16,
                        "ns",
                        timePerCode(claim.with("universe", TEN_DIGITS).with("strategy", "dense"))),
                atMost(
                        "P9",
                        "contains in batches, cache lines, 125 M of 10^11",
                        26,
                        "ns",
                        time(contains.with("universe", ELEVEN_DIGITS).with("strategy", "lines"), 1)),
                atMost(
                        "P9",
                        "insert if absent in batches, cache lines, 125 M of 10^11",
                        35,
                        "ns",
                        timePerCode(claim.with("universe", ELEVEN_DIGITS).with("strategy", "lines"))),
                atMost(
                        "P10",
                        "contains in batches, static snapshot, 125 M of 10^10",
                        90,
                        "ns",
                        time(contains.with("universe", TEN_DIGITS).with("strategy", "snapshot"), 1)));
    }

    private static Bound atMost(
            String id, String sentence, double limit, String unit, Function<Results, Optional<Interval>> figure) {
        return new Bound(id, sentence, true, limit, unit, figure);
    }

    private static Function<Results, Optional<Interval>> time(Pick pick, double unit) {
        return results -> pick.fastestIn(results).map(result -> result.nanos().times(unit));
    }

    private static Function<Results, Optional<Interval>> timePerCode(Pick pick) {
        return results -> pick.fastestIn(results).map(result -> result.perCode().nanos());
    }

    private static Function<Results, Optional<Interval>> bytes(String strategy, String universe) {
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
     * Writes the table of goals into a folder of results.
     *
     * @param folder the folder
     * @throws IOException if a file cannot be read or written
     */
    static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), table(rows(Results.in(folder))), StandardCharsets.UTF_8);
    }

    /** {@return the rows as a table in Markdown} */
    static String table(List<Row> rows) {
        StringBuilder table =
                new StringBuilder("| goal | | target | measured, with 99 % interval | |\n|---|---|---:|---:|---|\n");
        rows.forEach(row -> table.append(String.format(
                "| %s | %s | %s | %s | %s |%n",
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
