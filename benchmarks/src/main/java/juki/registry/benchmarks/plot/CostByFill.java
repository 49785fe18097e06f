package juki.registry.benchmarks.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import juki.registry.benchmarks.Pick;
import juki.registry.benchmarks.Result;
import juki.registry.benchmarks.Results;

/** What one more code costs as the space fills, beside the theory of drawing until one is free. */
final class CostByFill extends Plot {

    private static final String SCENARIO = "retry-by-fill";

    CostByFill() {
        super("3-cost-by-fill", "What does one more code cost as the numbers run out?", SCENARIO);
    }

    /** Draws that are expected until one is free; equal steps of its logarithm are equal steps of what is left. */
    private static double tries(Result result) {
        double fill = Double.parseDouble(result.param("fill").replace("%", ""));
        return 1 / (1 - fill / 100);
    }

    private static Map<String, NavigableMap<Double, Result>> lines(Results results) {
        Map<String, NavigableMap<Double, Result>> lines = new TreeMap<>();
        Pick.from(SCENARIO)
                .in(results)
                .forEach(result -> lines.computeIfAbsent(result.param("method"), name -> new TreeMap<>())
                        .put(tries(result), result));
        return lines;
    }

    @Override
    boolean isEmpty(Results results) {
        return lines(results).values().stream().noneMatch(line -> line.size() > 1);
    }

    @Override
    Drawing draw(Results results) {
        Map<String, NavigableMap<Double, Result>> lines = lines(results);
        List<Double> fills = new ArrayList<>();
        List<Double> costs = new ArrayList<>();
        lines.values()
                .forEach(line -> line.forEach((tries, result) -> {
                    fills.add(tries);
                    costs.add(result.nanos().mean());
                    costs.addAll(result.nanosOfForks());
                }));
        double last = fills.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        NavigableMap<Double, Result> retry = lines.get("retry");
        if (retry != null) {
            costs.add(retry.firstEntry().getValue().nanos().mean() / retry.firstKey() * last);
        }
        Axis even = Axis.decades("share of the numbers already given out", fills, CostByFill::fill);
        List<Axis.Tick> ticks = new ArrayList<>(even.ticks());
        ticks.add(new Axis.Tick(2, "50 %"));
        Drawing drawing = new Drawing(
                headline(results, ""),
                new Axis(even.title(), true, even.min(), even.max(), ticks, true),
                Axis.decades(
                        "nanoseconds for one more code; bar: 99 % interval, small dots: forks", costs, Axis::plain),
                480,
                70,
                170);
        if (retry != null) {
            double alone = retry.firstEntry().getValue().nanos().mean() / retry.firstKey();
            drawing.line("1/(1 − fill)", List.of(1.0, last), List.of(alone, alone * last), Ink.THEORY);
            drawing.name("1/(1 − fill), theory", last, alone * last, Ink.THEORY, false);
        }
        lines.forEach((method, line) -> draw(drawing, method, line));
        return drawing;
    }

    private static String fill(double tries) {
        double percent = 100 - 100 / tries;
        return percent == Math.rint(percent)
                ? String.format(Locale.ROOT, "%.0f %%", percent)
                : String.format(Locale.ROOT, "%s %%", Math.round(percent * 100) / 100.0);
    }

    private static void draw(Drawing drawing, String method, NavigableMap<Double, Result> line) {
        Ink ink = Ink.of(method);
        List<Double> fills = List.copyOf(line.keySet());
        List<Double> means =
                line.values().stream().map(result -> result.nanos().mean()).toList();
        drawing.line(method, fills, means, ink);
        line.forEach((tries, result) ->
                Forks.draw(drawing, method + " at " + fill(tries), tries, result.nanos(), result.nanosOfForks(), ink));
        drawing.name(method, fills.get(fills.size() - 1), means.get(means.size() - 1), ink, Ink.isOurs(method));
    }
}
