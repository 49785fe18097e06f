package juki.registry.benchmarks.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import juki.registry.benchmarks.Interval;
import juki.registry.benchmarks.Pick;
import juki.registry.benchmarks.Result;
import juki.registry.benchmarks.Results;

/** How much faster several threads are together than one alone. */
final class SpeedUp extends Plot {

    private static final Map<String, String> CONTENTIONS =
            Map.of("disjoint", "apart", "shared", "mixed", "same-code", "same codes");

    private static final Pick CLAIMS = Pick.from("concurrent-claim").with("reads", "0");

    SpeedUp() {
        super("6-speed-up", "How much faster do several threads claim than one?", CLAIMS.scenario());
    }

    private static int threads(Result result) {
        return result.param("threads").isEmpty() ? result.threads() : (int) result.number("threads");
    }

    private static String line(Result result) {
        return result.param("strategy") + ", " + CONTENTIONS.getOrDefault(result.param("contention"), "");
    }

    /** Codes of all threads together, in an unknown unit: a shot is the same number of codes, however many threads share it. */
    private static Interval rate(Result result) {
        return result.nanos().inverse();
    }

    /** One thread alone has nobody to contend with, so it begins every line of its strategy. */
    private static Map<String, NavigableMap<Double, Result>> lines(Results results) {
        Map<String, NavigableMap<Double, Result>> lines = new TreeMap<>();
        CLAIMS.in(results)
                .filter(result -> threads(result) > 1)
                .forEach(result -> CLAIMS.in(results)
                        .filter(alone -> threads(alone) == 1
                                && alone.param("strategy").equals(result.param("strategy"))
                                && alone.param("n").equals(result.param("n")))
                        .findFirst()
                        .ifPresent(alone -> {
                            NavigableMap<Double, Result> line =
                                    lines.computeIfAbsent(line(result), name -> new TreeMap<>());
                            line.put(1.0, alone);
                            line.put((double) threads(result), result);
                        }));
        return lines;
    }

    @Override
    boolean isEmpty(Results results) {
        return lines(results).isEmpty();
    }

    @Override
    Drawing draw(Results results) {
        Map<String, NavigableMap<Double, Result>> lines = lines(results);
        double most =
                lines.values().stream().mapToDouble(NavigableMap::lastKey).max().orElse(2);
        double highest = Math.max(
                most,
                lines.values().stream()
                        .flatMap(line -> line.values().stream()
                                .map(result -> rate(result).mean()
                                        / rate(line.firstEntry().getValue()).mean()))
                        .max(Double::compare)
                        .orElse(most));
        List<Axis.Tick> ticks = new ArrayList<>();
        for (int threads = 1; threads <= most; threads++) {
            ticks.add(new Axis.Tick(threads, Integer.toString(threads)));
        }
        Drawing drawing = new Drawing(
                headline(results, ""),
                new Axis("threads", false, 0.9, most + 0.02, ticks, true),
                Axis.fromZero(
                        "times as many codes a second as one thread; apart: each thread in ranges of its own; bar: 99 % interval",
                        highest * 1.1),
                480,
                60,
                260);
        drawing.line("ideal", List.of(1.0, most), List.of(1.0, most), Ink.THEORY);
        drawing.name("ideal", most, most, Ink.THEORY, false);
        lines.forEach((name, line) -> {
            Result alone = line.firstEntry().getValue();
            String strategy = alone.param("strategy");
            Ink ink = Ink.of(strategy);
            List<Double> at = List.copyOf(line.keySet());
            List<Interval> ups = line.values().stream()
                    .map(result -> rate(result).over(rate(alone)))
                    .toList();
            drawing.line(name, at, ups.stream().map(Interval::mean).toList(), ink);
            for (int i = 1; i < at.size(); i++) {
                Interval up = ups.get(i);
                if (up.hasWidth()) {
                    drawing.line(
                            name + " at " + at.get(i).intValue() + ", 99 % interval",
                            List.of(at.get(i), at.get(i)),
                            List.of(up.low(), Math.min(up.high(), highest * 1.09)),
                            ink.fine());
                }
                drawing.marks(
                        name + " at " + at.get(i).intValue(),
                        List.of(at.get(i)),
                        List.of(up.mean()),
                        Mark.dot(3.5),
                        ink);
            }
            drawing.name(name, most, ups.get(ups.size() - 1).mean(), ink, Ink.isOurs(strategy));
        });
        return drawing;
    }
}
