package juki.registry.benchmarks.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import juki.registry.benchmarks.Pick;
import juki.registry.benchmarks.Result;
import juki.registry.benchmarks.Results;

/** What a code costs in sets of growing size: one line a strategy, with a band from the fastest to the 90th percentile. */
final class CostBySize extends Plot {

    /** 1 MiB holds as many codes of eight bytes. */
    private static final double CODES_IN_L2 = 131_072;

    private static final double NATION = 125_000_000;

    private final Pick pick;

    private CostBySize(String name, String question, Pick pick) {
        super(name, question, pick.scenario());
        this.pick = pick;
    }

    static CostBySize ofClaim() {
        return new CostBySize(
                "1-claim-by-size",
                "What does claiming a code cost as the set grows?",
                Pick.from("claim")
                        .method("claim")
                        .with("universe", "10000000000")
                        .with("distribution", "uniform"));
    }

    static CostBySize ofContains() {
        return new CostBySize(
                "1-contains-by-size",
                "What does looking a code up cost as the set grows?",
                Pick.from("contains").with("universe", "10000000000").with("hitRate", "1"));
    }

    /** Of one strategy at one size, the setting that suits it best. */
    private Map<String, NavigableMap<Double, Result>> lines(Results results) {
        Map<String, NavigableMap<Double, Result>> lines = new TreeMap<>();
        pick.in(results)
                .filter(result -> !result.param("strategy").equals("memory"))
                .map(result -> result.mode().equals("ss") ? result.perCode() : result)
                .forEach(result -> lines.computeIfAbsent(result.param("strategy"), name -> new TreeMap<>())
                        .merge(
                                result.number("n"),
                                result,
                                (a, b) -> a.nanos().mean() <= b.nanos().mean() ? a : b));
        return lines;
    }

    @Override
    boolean isEmpty(Results results) {
        return lines(results).size() < 2;
    }

    @Override
    Drawing draw(Results results) {
        Map<String, NavigableMap<Double, Result>> lines = lines(results);
        List<Double> sizes = new ArrayList<>(List.of(CODES_IN_L2, NATION));
        List<Double> costs = new ArrayList<>();
        lines.values()
                .forEach(line -> line.forEach((n, result) -> {
                    sizes.add(n);
                    costs.add(result.nanosAt(0));
                    costs.add(result.nanosAt(90));
                }));
        Drawing drawing = new Drawing(
                headline(results, ""),
                Axis.decades("codes in the set", sizes, Plot::codes),
                Axis.decades(
                        "nanoseconds a code; line: mean of forks, dots: forks, band: fastest to 90th percentile",
                        costs,
                        Axis::plain),
                560,
                62,
                170);
        drawing.at(CODES_IN_L2, "as many longs fill 1 MiB of L2").at(NATION, "125 M");
        lines.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, NavigableMap<Double, Result>> line) -> Ink.isOurs(line.getKey())))
                .forEach(line -> draw(drawing, line.getKey(), line.getValue()));
        return drawing;
    }

    private static void draw(Drawing drawing, String strategy, NavigableMap<Double, Result> line) {
        Ink ink = Ink.of(strategy);
        boolean ours = Ink.isOurs(strategy);
        List<Double> sizes = List.copyOf(line.keySet());
        List<Result> results = List.copyOf(line.values());
        if (sizes.size() > 1) {
            drawing.band(
                    strategy + ", fastest to 90th percentile",
                    sizes,
                    results.stream().map(result -> result.nanosAt(0)).toList(),
                    results.stream().map(result -> result.nanosAt(90)).toList(),
                    ink.faded(ours ? 40 : 18));
        }
        List<Double> means =
                results.stream().map(result -> result.nanos().mean()).toList();
        drawing.line(strategy, sizes, means, ink);
        List<Double> atForks = new ArrayList<>();
        List<Double> forks = new ArrayList<>();
        line.forEach((n, result) -> result.nanosOfForks().forEach(fork -> {
            atForks.add(n);
            forks.add(fork);
        }));
        drawing.marks(strategy + ", forks", atForks, forks, Mark.dot(ours ? 2.6 : 1.8), ink);
        drawing.name(strategy, sizes.get(sizes.size() - 1), means.get(means.size() - 1), ink, ours);
    }
}
