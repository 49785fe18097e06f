package juki.registry.benchmarks.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import juki.registry.benchmarks.Pick;
import juki.registry.benchmarks.Result;
import juki.registry.benchmarks.Results;

/** Durable codes a second against the codes of one commit, below what the disk alone would allow. */
final class DurableByGroup extends Plot {

    private static final String RAW = "raw-fdatasync";

    private static final Pick COMMITS =
            Pick.from("durable-issue").method("issue").with("sync", "data").threads(1);

    DurableByGroup() {
        super("5-durable-by-group", "How many codes a second survive a power cut?", COMMITS.scenario());
    }

    private static Map<String, NavigableMap<Double, Result>> lines(Results results) {
        Map<String, NavigableMap<Double, Result>> lines = new TreeMap<>();
        COMMITS.in(results)
                .forEach(result -> lines.computeIfAbsent(result.param("store"), name -> new TreeMap<>())
                        .put(result.number("group"), result));
        return lines;
    }

    /** Codes a second when each commit takes so many nanoseconds. */
    private static double codesPerSecond(double group, double nanos) {
        return group * 1e9 / nanos;
    }

    @Override
    boolean isEmpty(Results results) {
        return lines(results).size() < 2;
    }

    @Override
    Drawing draw(Results results) {
        Map<String, NavigableMap<Double, Result>> lines = lines(results);
        List<Double> groups = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        lines.values()
                .forEach(line -> line.forEach((group, result) -> {
                    groups.add(group);
                    rates.add(codesPerSecond(group, result.nanos().mean()));
                    result.nanosOfForks().forEach(nanos -> rates.add(codesPerSecond(group, nanos)));
                }));
        Drawing drawing = new Drawing(
                headline(results, "one writer"),
                Axis.decades("codes of one commit", groups, Plot::codes),
                Axis.decades("codes a second, each durable; bar: 99 % interval, small dots: forks", rates, Axis::plain),
                520,
                70,
                190);
        lines.forEach((store, line) -> draw(drawing, store, line));
        return drawing;
    }

    private static void draw(Drawing drawing, String store, NavigableMap<Double, Result> line) {
        Ink ink = store.equals(RAW) ? Ink.THEORY : Ink.of(store);
        List<Double> groups = List.copyOf(line.keySet());
        List<Double> rates = line.entrySet().stream()
                .map(entry ->
                        codesPerSecond(entry.getKey(), entry.getValue().nanos().mean()))
                .toList();
        drawing.line(store, groups, rates, ink);
        line.forEach((group, result) -> Forks.draw(
                drawing,
                store + " at " + codes(group),
                group,
                result.nanos().inverse().times(group * 1e9),
                result.nanosOfForks().stream()
                        .map(nanos -> codesPerSecond(group, nanos))
                        .toList(),
                ink));
        drawing.name(
                store.equals(RAW) ? "the disk alone" : store,
                groups.get(groups.size() - 1),
                rates.get(rates.size() - 1),
                ink,
                Ink.isOurs(store));
    }
}
