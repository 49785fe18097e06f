package juki.registry.benchmarks;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which results of a scenario are meant.
 *
 * @param scenario its name
 * @param methods the methods that may be meant; empty for any
 * @param params the values that parameters may have; a result without the parameter is not meant
 * @param threads threads that work at once; 0 for any
 */
public record Pick(String scenario, List<String> methods, Map<String, List<String>> params, int threads) {

    /** Copies what can change. */
    public Pick {
        methods = List.copyOf(methods);
        params = Map.copyOf(params);
    }

    /**
     * Everything of a scenario.
     *
     * @param scenario its name
     * @return the pick
     */
    public static Pick from(String scenario) {
        return new Pick(scenario, List.of(), Map.of(), 0);
    }

    /**
     * Limits the methods.
     *
     * @param names their names
     * @return the narrower pick
     */
    public Pick method(String... names) {
        return new Pick(scenario, Arrays.asList(names), params, threads);
    }

    /**
     * Limits a parameter.
     *
     * @param name its name
     * @param values the values it may have
     * @return the narrower pick
     */
    public Pick with(String name, String... values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(params);
        changed.put(name, Arrays.asList(values));
        return new Pick(scenario, methods, changed, threads);
    }

    /**
     * Limits the number of threads.
     *
     * @param count threads at once
     * @return the narrower pick
     */
    public Pick threads(int count) {
        return new Pick(scenario, methods, params, count);
    }

    /**
     * Finds what is meant.
     *
     * @param results the results of a folder
     * @return what is there of it
     */
    public Stream<Result> in(Results results) {
        return results.of(scenario)
                .filter(result -> methods.isEmpty() || methods.contains(result.method()))
                .filter(result -> threads == 0 || threads == result.threads())
                .filter(result -> params.entrySet().stream()
                        .allMatch(param -> param.getValue().contains(result.param(param.getKey()))));
    }

    /**
     * Finds the fastest of what is meant: a peer is shown with the settings that suit it best, and so are we.
     *
     * @param results the results of a folder
     * @return the fastest, if anything is there
     */
    public Optional<Result> fastestIn(Results results) {
        return in(results)
                .min(Comparator.comparingDouble(result -> result.nanos().mean()));
    }
}
