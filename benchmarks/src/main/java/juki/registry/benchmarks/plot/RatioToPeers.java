package juki.registry.benchmarks.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import juki.registry.benchmarks.Comparison;
import juki.registry.benchmarks.Interval;
import juki.registry.benchmarks.Results;

/** How many times faster than the best peer of the same run, with what is aimed at. */
final class RatioToPeers extends Plot {

    private static final float THICKNESS = 14;

    RatioToPeers() {
        super("8-ratio-to-peers", "How many times faster than a peer in the same run?");
    }

    private record Row(Comparison comparison, Interval ratio) {}

    private static List<Row> rows(Results results) {
        List<Row> rows = new ArrayList<>();
        for (Comparison comparison : Comparison.all()) {
            comparison.ratio(results).ifPresent(ratio -> rows.add(new Row(comparison, ratio)));
        }
        return rows;
    }

    @Override
    Optional<String> reasonToLeaveOut(Results results) {
        List<String> scenarios = rows(results).stream()
                .map(row -> row.comparison().ours().scenario())
                .distinct()
                .toList();
        return scenarios.isEmpty()
                ? Optional.of("nothing was measured beside a peer")
                : results.obstacle(scenarios.toArray(String[]::new));
    }

    @Override
    boolean isEmpty(Results results) {
        return false;
    }

    @Override
    Drawing draw(Results results) {
        List<Row> rows = rows(results);
        List<Double> ratios = new ArrayList<>(List.of(1.0));
        rows.forEach(row -> {
            ratios.add(row.ratio().mean());
            ratios.add(shownHigh(row));
            ratios.add(row.comparison().atLeast());
        });
        double highest = ratios.stream().mapToDouble(Double::doubleValue).max().orElse(10);
        double lowest = Math.min(
                0.9, ratios.stream().mapToDouble(Double::doubleValue).min().orElse(1) * 0.8);
        Drawing drawing = new Drawing(
                headline(
                        question(),
                        "",
                        results,
                        rows.stream()
                                .map(row -> row.comparison().ours().scenario())
                                .distinct()),
                Axis.decades(
                        "times faster, logarithmic; bar: 99 % interval, ring: the goal",
                        lowest, highest * 1.9, value -> Axis.plain(value) + " ×"),
                Axis.rows(rows.stream().map(row -> row.comparison().label()).toList()),
                150 + rows.size() * 26,
                440,
                40);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String label = row.comparison().label();
            double at = -i;
            boolean reached = row.ratio().mean() >= row.comparison().atLeast();
            Ink ink = reached ? Ink.of("dense") : Ink.WARNING;
            drawing.line(
                    label,
                    List.of(1.0, row.ratio().mean()),
                    List.of(at, at),
                    ink.faded(reached ? 190 : 150).bar(THICKNESS));
            if (row.ratio().hasWidth()) {
                drawing.line(
                        label + ", 99 % interval",
                        List.of(Math.max(lowest, row.ratio().low()), shownHigh(row)),
                        List.of(at, at),
                        Ink.WORDS);
            }
            drawing.marks(label + ", goal", List.of(row.comparison().atLeast()), List.of(at), Mark.ring(4), Ink.THEORY);
            drawing.write(
                    String.format(
                            Locale.ROOT,
                            row.ratio().mean() >= 10 ? "%.0f ×" : "%.1f ×",
                            row.ratio().mean()),
                    Math.max(shownHigh(row), row.comparison().atLeast()),
                    at,
                    Drawing.Side.RIGHT,
                    Ink.WORDS);
        }
        drawing.at(1, "");
        return drawing;
    }

    /** An interval that says next to nothing is cut, so that the others can be seen. */
    private static double shownHigh(Row row) {
        return Math.min(row.ratio().high(), 3 * row.ratio().mean());
    }
}
