package juki.registry.benchmarks.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import juki.registry.benchmarks.Pick;
import juki.registry.benchmarks.Result;
import juki.registry.benchmarks.Results;

/** How often one operation takes longer than so long: the tail that a mean hides. */
final class TailOfLatency extends Plot {

    /** Shares below this rest on too few samples. */
    private static final double LEAST_SHARE = 1e-4;

    private static final double STEP = 1.07;

    private static final Map<String, String> FLOORS =
            Map.of("raw-fdatasync", "the disk alone", "memory", "the memory alone");

    private final String what;
    private final String who;
    private final Pick pick;

    private TailOfLatency(String name, String question, String what, String who, Pick pick) {
        super(name, question, pick.scenario());
        this.what = what;
        this.who = who;
        this.pick = pick;
    }

    static TailOfLatency ofLookUps() {
        return new TailOfLatency(
                "7-look-up-tail",
                "How long may a single look-up keep you waiting?",
                "look-up",
                "strategy",
                Pick.from("latency").method("containsOne").with("universe", "10000000000"));
    }

    static TailOfLatency ofCommits() {
        return new TailOfLatency(
                "7-commit-tail",
                "How long may a durable commit of 1,000 codes keep you waiting?",
                "commit",
                "store",
                Pick.from("durable-issue")
                        .method("commitLatency")
                        .with("sync", "data")
                        .with("group", "1000")
                        .threads(1));
    }

    /** At the greatest size that was measured. */
    private Map<String, Result> curves(Results results) {
        Map<String, Result> curves = new TreeMap<>();
        pick.in(results)
                .filter(result -> result.histogram().size() > 2)
                .forEach(result ->
                        curves.merge(result.param(who), result, (a, b) -> a.number("n") >= b.number("n") ? a : b));
        return curves;
    }

    @Override
    boolean isEmpty(Results results) {
        return curves(results).size() < 2;
    }

    @Override
    Drawing draw(Results results) {
        Map<String, Result> curves = curves(results);
        List<Double> times = new ArrayList<>();
        double least = 1;
        for (Result result : curves.values()) {
            NavigableMap<Double, Double> tail = tail(result);
            times.addAll(tail.keySet());
            least = Math.min(least, tail.lastEntry().getValue());
        }
        Drawing drawing = new Drawing(
                headline(results, ""),
                Axis.decades("time of one " + what, times, Axis::duration),
                Axis.decades("share of " + what + "s that take longer", least, 1, TailOfLatency::share),
                480,
                80,
                60);
        curves.forEach((store, result) -> {
            boolean floor = FLOORS.containsKey(store);
            Ink ink = floor ? Ink.THEORY : Ink.of(store);
            NavigableMap<Double, Double> tail = tail(result);
            List<Double> at = List.copyOf(tail.keySet());
            List<Double> shares = List.copyOf(tail.values());
            drawing.line(store, at, shares, ink);
            List<Double> placesAt = new ArrayList<>();
            List<Double> placesOf = new ArrayList<>();
            for (double wish : new double[] {0.3, 0.1, 0.03, 0.01, 0.003, 0.001, 0.7}) {
                tail.entrySet().stream()
                        .filter(point -> point.getValue() <= wish)
                        .findFirst()
                        .ifPresent(point -> {
                            placesAt.add(point.getKey());
                            placesOf.add(point.getValue());
                        });
            }
            drawing.label(FLOORS.getOrDefault(store, store), placesAt, placesOf, ink);
        });
        return drawing;
    }

    private static String share(double share) {
        return share >= 0.01 ? Axis.plain(share * 100) + " %" : "1 in " + Axis.plain(Math.rint(1 / share));
    }

    /** By time in nanoseconds, the share of samples that took longer, in steps that an eye can tell apart. */
    private static NavigableMap<Double, Double> tail(Result result) {
        double samples =
                result.histogram().values().stream().mapToLong(Long::longValue).sum();
        NavigableMap<Double, Double> tail = new TreeMap<>();
        double above = samples;
        for (Map.Entry<Double, Long> bucket : result.histogram().entrySet()) {
            double nanos = result.nanos(bucket.getKey());
            if (tail.isEmpty()) {
                tail.put(nanos * 0.999, 1.0);
            }
            above -= bucket.getValue();
            double share = above / samples;
            if (share < LEAST_SHARE || above < 1) {
                break;
            }
            if (nanos > tail.lastKey() * STEP || share < tail.lastEntry().getValue() / STEP) {
                tail.put(nanos, share);
            }
        }
        return tail;
    }
}
