package juki.registry.benchmarks.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import juki.registry.benchmarks.Interval;
import juki.registry.benchmarks.Pick;
import juki.registry.benchmarks.Result;
import juki.registry.benchmarks.Results;

/** What a whole audit takes: ours by its phases, beside sorting and hashing. */
final class AuditPhases extends Plot {

    private static final Pick AUDITS = Pick.from("bulk-audit")
            .with("input", "array")
            .with("duplicates", "1000")
            .with("bucketBits", "0");

    private static final Ink READ = new Ink(new Color(0x93C5FD), Ink.AXIS.stroke());
    private static final Ink SPLIT = new Ink(new Color(0x3B82F6), Ink.AXIS.stroke());
    private static final Ink SWEEP = new Ink(new Color(0x1D4ED8), Ink.AXIS.stroke());

    private static final float THICKNESS = 16;

    /** Longer bars than so many of ours are cut, for the short ones to be seen. */
    private static final double LONGEST = 16;

    AuditPhases() {
        super("4-audit-phases", "How long does it take to find every duplicate?", AUDITS.scenario());
    }

    private record Row(String label, Result total, boolean ours, int threads) {}

    private static double size(Results results) {
        return AUDITS.method("audit")
                .in(results)
                .filter(result -> result.param("method").equals("sort"))
                .mapToDouble(result -> result.number("n"))
                .max()
                .orElse(Double.NaN);
    }

    private static int threads(Result result) {
        return result.param("threads").isEmpty() ? result.threads() : (int) result.number("threads");
    }

    /** Of every method and number of threads, the setting that suits it best. */
    private static List<Row> rows(Results results) {
        double n = size(results);
        List<Row> rows = new ArrayList<>();
        AUDITS.method("audit")
                .in(results)
                .filter(result -> result.number("n") == n)
                .sorted(Comparator.comparingDouble(result -> result.nanos().mean()))
                .forEach(result -> {
                    String method = result.param("method");
                    int threads = threads(result);
                    String label = threads == 1 ? method : method + ", " + threads + " threads";
                    if (rows.stream().noneMatch(row -> row.label().equals(label))) {
                        rows.add(new Row(label, result, Ink.isOurs(method), threads));
                    }
                });
        return rows;
    }

    private static Optional<Double> seconds(Results results, String phase, Result like) {
        return AUDITS.method(phase)
                .in(results)
                .filter(result -> result.number("n") == like.number("n") && threads(result) == threads(like))
                .map(result -> result.nanos().mean() / 1e9)
                .min(Comparator.naturalOrder());
    }

    @Override
    boolean isEmpty(Results results) {
        return rows(results).size() < 2;
    }

    @Override
    Drawing draw(Results results) {
        List<Row> rows = rows(results);
        double shortest = seconds(rows.get(0));
        double longest =
                Math.min(rows.stream().mapToDouble(AuditPhases::seconds).max().orElse(1), shortest * LONGEST * 2);
        Drawing drawing = new Drawing(
                headline(results, codes(size(results)) + " codes in memory"),
                Axis.fromZero("seconds; bar: 99 % interval, small dots: forks", longest * 1.12),
                Axis.rows(rows.stream().map(Row::label).toList()),
                Math.max(260, 160 + rows.size() * 30),
                180,
                60);
        drawing.key("reading", READ)
                .key("partitioning", SPLIT)
                .key("sweeping (all of it, where phases were not measured)", SWEEP);
        for (int i = 0; i < rows.size(); i++) {
            draw(drawing, results, rows.get(i), -i, longest);
        }
        return drawing;
    }

    private static double seconds(Row row) {
        return row.total().nanos().mean() / 1e9;
    }

    private static void draw(Drawing drawing, Results results, Row row, double at, double longest) {
        double total = seconds(row);
        double shown = Math.min(total, longest);
        double begin = 0;
        if (row.ours()) {
            Optional<Double> read = seconds(results, "readFloor", row.total());
            Optional<Double> split = seconds(results, "partitionOnly", row.total());
            begin = phase(drawing, row, "reading", begin, read.orElse(0.0), at, READ);
            begin = phase(drawing, row, "partitioning", begin, split.orElse(begin), at, SPLIT);
            phase(drawing, row, begin == 0 ? "" : "sweeping", begin, shown, at, SWEEP);
        } else {
            phase(drawing, row, "", begin, shown, at, new Ink(new Color(0x9CA3AF), Ink.AXIS.stroke()));
        }
        Interval interval = row.total().nanos().times(1e-9);
        if (interval.hasWidth() && interval.high() < longest * 1.1) {
            drawing.line(
                    row.label() + ", 99 % interval",
                    List.of(Math.max(0, interval.low()), interval.high()),
                    List.of(at, at),
                    Ink.WORDS);
        }
        List<Double> forks = row.total().nanosOfForks().stream()
                .map(nanos -> nanos / 1e9)
                .filter(seconds -> seconds < longest * 1.1)
                .toList();
        if (!forks.isEmpty()) {
            drawing.marks(
                    row.label() + ", forks",
                    forks,
                    forks.stream().map(fork -> at).toList(),
                    Mark.dot(2),
                    Ink.WORDS);
        }
        double end = Math.max(shown, interval.high() < longest * 1.1 ? interval.high() : shown);
        drawing.write(
                String.format(Locale.ROOT, total > longest ? "%.2f s →" : "%.2f s", total),
                end,
                at,
                Drawing.Side.RIGHT,
                row.ours() ? SWEEP : Ink.WORDS);
    }

    private static double phase(Drawing drawing, Row row, String phase, double from, double to, double at, Ink ink) {
        if (to <= from) {
            return from;
        }
        drawing.line(
                phase.isEmpty() ? row.label() : row.label() + ", " + phase,
                List.of(from, to),
                List.of(at, at),
                ink.bar(THICKNESS));
        return to;
    }
}
