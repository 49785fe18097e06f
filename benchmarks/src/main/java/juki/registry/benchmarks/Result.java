package juki.registry.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What JMH measured for one method with one set of parameters.
 *
 * @param method the name of the method
 * @param mode JMH's short name of the mode: {@code avgt}, {@code thrpt}, {@code ss} or {@code sample}
 * @param threads threads that worked at once
 * @param params by name
 * @param unit JMH's unit, such as {@code ns/op}
 * @param score in this unit
 * @param forks the mean of each fork, in this unit
 * @param percentiles by percentage, in this unit
 * @param histogram for sampled times, how often each was seen, in this unit; otherwise empty
 * @param allocatedBytes heap allocated in one operation, if the profiler ran
 */
public record Result(
        String method,
        String mode,
        int threads,
        Map<String, String> params,
        String unit,
        Interval score,
        List<Double> forks,
        NavigableMap<Double, Double> percentiles,
        NavigableMap<Double, Long> histogram,
        OptionalDouble allocatedBytes) {

    private static final Map<String, Double> NANOS = Map.of("ns/op", 1.0, "us/op", 1e3, "ms/op", 1e6, "s/op", 1e9);
    private static final Map<String, Double> OPERATIONS_A_NANO =
            Map.of("ops/ns", 1.0, "ops/us", 1e-3, "ops/ms", 1e-6, "ops/s", 1e-9);

    /** Copies what can change. */
    public Result {
        params = Map.copyOf(params);
        forks = List.copyOf(forks);
    }

    /**
     * Reads one element of JMH's array.
     *
     * @param json the element
     * @return the result
     */
    static Result read(JsonNode json) {
        String name = json.path("benchmark").asText();
        Map<String, String> params = new TreeMap<>();
        json.path("params")
                .properties()
                .forEach(param -> params.put(param.getKey(), param.getValue().asText()));
        JsonNode metric = json.path("primaryMetric");
        NavigableMap<Double, Double> percentiles = new TreeMap<>();
        metric.path("scorePercentiles")
                .properties()
                .forEach(percentile -> percentiles.put(
                        Double.valueOf(percentile.getKey()),
                        percentile.getValue().asDouble()));
        List<Double> forks = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (JsonNode fork : metric.path("rawData")) {
            List<Double> iterations = new ArrayList<>();
            fork.forEach(iteration -> iterations.add(iteration.asDouble()));
            forks.add(iterations.stream()
                    .mapToDouble(Double::doubleValue)
                    .average()
                    .orElse(Double.NaN));
            all.addAll(iterations);
        }
        NavigableMap<Double, Long> histogram = new TreeMap<>();
        for (JsonNode fork : metric.path("rawDataHistogram")) {
            for (JsonNode iteration : fork) {
                for (JsonNode bucket : iteration) {
                    histogram.merge(bucket.path(0).asDouble(), bucket.path(1).asLong(), Long::sum);
                }
            }
        }
        JsonNode allocated =
                json.path("secondaryMetrics").path("gc.alloc.rate.norm").path("score");
        return new Result(
                name.substring(name.lastIndexOf('.') + 1),
                json.path("mode").asText(),
                json.path("threads").asInt(),
                params,
                metric.path("scoreUnit").asText(),
                all.isEmpty() ? Interval.exactly(metric.path("score").asDouble()) : Interval.of(all),
                forks,
                percentiles,
                histogram,
                allocated.isNumber() ? OptionalDouble.of(allocated.asDouble()) : OptionalDouble.empty());
    }

    /**
     * The value of a parameter.
     *
     * @param name the parameter's name
     * @return its value; empty text if there is no such parameter
     */
    public String param(String name) {
        return params.getOrDefault(name, "");
    }

    /**
     * A parameter that is a number.
     *
     * @param name the parameter's name
     * @return its value; not a number if there is no such parameter
     */
    public double number(String name) {
        String value = param(name);
        return value.isEmpty() ? Double.NaN : Double.parseDouble(value);
    }

    /**
     * Changes the unit.
     *
     * @param value in this result's unit
     * @return the time of one operation in nanoseconds
     */
    public double nanos(double value) {
        Double factor = NANOS.get(unit);
        return factor != null ? value * factor : 1 / (value * OPERATIONS_A_NANO.getOrDefault(unit, Double.NaN));
    }

    /** {@return the time of one operation in nanoseconds} */
    public Interval nanos() {
        Double factor = NANOS.get(unit);
        return factor != null
                ? score.times(factor)
                : score.times(OPERATIONS_A_NANO.getOrDefault(unit, Double.NaN)).inverse();
    }

    /** {@return the same for one of the {@code n} codes of a single shot} */
    public Result perCode() {
        double share = 1 / number("n");
        NavigableMap<Double, Double> shares = new TreeMap<>();
        percentiles.forEach((percentage, value) -> shares.put(percentage, value * share));
        return new Result(
                method,
                mode,
                threads,
                params,
                unit,
                score.times(share),
                forks.stream().map(fork -> fork * share).toList(),
                shares,
                new TreeMap<>(),
                allocatedBytes.isPresent() ? OptionalDouble.of(allocatedBytes.getAsDouble() * share) : allocatedBytes);
    }

    /** {@return the time of one operation in nanoseconds, the mean of each fork} */
    public List<Double> nanosOfForks() {
        return forks.stream().map(this::nanos).toList();
    }

    /**
     * A percentile of the time of one operation.
     *
     * @param percentage from 0 to 100
     * @return nanoseconds
     */
    public double nanosAt(double percentage) {
        boolean rate = !NANOS.containsKey(unit);
        Map.Entry<Double, Double> found = percentiles.floorEntry(rate ? 100 - percentage : percentage);
        return nanos(found == null ? score.mean() : found.getValue());
    }
}
