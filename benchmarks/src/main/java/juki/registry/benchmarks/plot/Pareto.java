package juki.registry.benchmarks.plot;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import juki.registry.benchmarks.Interval;
import juki.registry.benchmarks.Pick;
import juki.registry.benchmarks.Result;
import juki.registry.benchmarks.Results;

/** Memory against time: whoever has nobody to the left and below is a good choice. */
final class Pareto extends Plot {

    private static final String UNIVERSE = "10000000000";
    private static final Set<String> PROBABILISTIC = Set.of("guava-bloom", "blocked-bloom", "xor", "xor-8", "bloom");

    private static final Pick HITS =
            Pick.from("contains").with("universe", UNIVERSE).with("hitRate", "1");

    private final boolean greatest;

    private Pareto(String name, String question, boolean greatest) {
        super(name, question, "contains", "memory-footprint");
        this.greatest = greatest;
    }

    /** At the greatest size: fewer structures, and the size that matters. */
    static Pareto ofTheGreatest() {
        return new Pareto("2-memory-against-time", "How much memory does speed cost in a large set?", true);
    }

    /** At the size at which most structures were measured, if that is another. */
    static Pareto ofTheMost() {
        return new Pareto("2-memory-against-time-of-most", "How much memory does speed cost in a middling set?", false);
    }

    private record Point(String strategy, Interval nanos, List<Double> forks, double bytes) {}

    private double size(Results results) {
        Map<Double, Integer> structures = new TreeMap<>();
        HITS.in(results).map(result -> result.number("n")).distinct().forEach(n -> {
            int count = points(results, n).size();
            if (count >= 3) {
                structures.put(n, count);
            }
        });
        if (structures.isEmpty()) {
            return Double.NaN;
        }
        double large = structures.keySet().stream().max(Double::compare).orElseThrow();
        if (greatest) {
            return large;
        }
        double most = Collections.max(structures.entrySet(), Map.Entry.comparingByValue())
                .getKey();
        return most == large ? Double.NaN : most;
    }

    private static List<Point> points(Results results, double n) {
        Map<String, Double> bytes = new TreeMap<>();
        footprints(results, n)
                .forEach(line -> bytes.put(
                        line.path("strategy").asText(),
                        line.path("bytesPerCode").asDouble()));
        List<Point> points = new ArrayList<>();
        bytes.forEach((strategy, footprint) -> HITS.with("strategy", strategy)
                .in(results)
                .filter(result -> result.number("n") == n)
                .min(Comparator.comparingDouble(
                        (Result result) -> result.nanos().mean()))
                .ifPresent(
                        result -> points.add(new Point(strategy, result.nanos(), result.nanosOfForks(), footprint))));
        return points;
    }

    private static List<JsonNode> footprints(Results results, double n) {
        return results.lines("memory-footprint")
                .filter(line -> line.path("n").asDouble() == n
                        && line.path("universe").asText().equals(UNIVERSE))
                .toList();
    }

    @Override
    boolean isEmpty(Results results) {
        return Double.isNaN(size(results));
    }

    @Override
    Drawing draw(Results results) {
        double n = size(results);
        List<Point> points = points(results, n);
        OptionalDouble minimum = footprints(results, n).stream()
                .mapToDouble(line -> line.path("minimumBytesPerCode").asDouble())
                .findFirst();
        Optional<Double> floor = HITS.with("strategy", "memory")
                .fastestIn(results)
                .map(result -> result.nanos().mean());
        List<Double> times = new ArrayList<>();
        floor.ifPresent(times::add);
        List<Double> sizes = new ArrayList<>();
        minimum.ifPresent(sizes::add);
        // Room above the highest for the words of the floor.
        sizes.add(2 * points.stream().mapToDouble(Point::bytes).max().orElse(1));
        points.forEach(point -> {
            times.add(point.nanos().mean());
            times.addAll(point.forks());
            sizes.add(point.bytes());
        });
        Drawing drawing = new Drawing(
                headline(results, codes(n) + " codes of 10^10"),
                Axis.decades(
                        "nanoseconds a look-up of a code that is there; bar: 99 % interval, small dots: forks",
                        times, Axis::plain),
                Axis.decades("bytes of heap a code; filled: exact, hollow: answers “perhaps”", sizes, Axis::plain),
                540,
                70,
                60);
        minimum.ifPresent(bytes -> drawing.level(bytes, "no exact structure can be smaller"));
        floor.ifPresent(nanos -> drawing.at(nanos, "one random read of 1.25 GB, and nothing else"));
        for (Point point : points) {
            Ink ink = Ink.of(point.strategy());
            boolean exact = !PROBABILISTIC.contains(point.strategy());
            drawing.line(
                    point.strategy() + ", 99 % interval",
                    List.of(point.nanos().low(), point.nanos().high()),
                    List.of(point.bytes(), point.bytes()),
                    ink.fine());
            drawing.marks(
                    point.strategy() + ", forks",
                    point.forks(),
                    point.forks().stream().map(fork -> point.bytes()).toList(),
                    Mark.dot(1.8),
                    ink);
            drawing.marks(
                    point.strategy(),
                    List.of(point.nanos().mean()),
                    List.of(point.bytes()),
                    exact ? Mark.dot(5) : Mark.ring(5),
                    ink);
            drawing.label(point.strategy(), List.of(point.nanos().mean()), List.of(point.bytes()), ink);
        }
        return drawing;
    }
}
