package juki.registry.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** A folder of results as the command writes it, with invented figures. */
public final class Sample {

    private final Path folder;

    /** Begins an empty folder. */
    public Sample(Path folder) {
        this.folder = folder;
    }

    /** One result of JMH: parameters as {@code name=value}, and what each of its forks measured. */
    public static String result(String method, String mode, String unit, List<String> params, double... forks) {
        String named = params.stream()
                .map(param -> "\"" + param.replace("=", "\": \"") + "\"")
                .collect(Collectors.joining(", "));
        String raw = DoubleStream.of(forks).mapToObj(fork -> "[" + fork + "]").collect(Collectors.joining(", "));
        double lowest = DoubleStream.of(forks).min().orElseThrow();
        double highest = DoubleStream.of(forks).max().orElseThrow();
        return String.format(
                Locale.ROOT,
                """
                {"benchmark": "some.package.SomeBenchmark.%s", "mode": "%s", "threads": 1, "params": {%s},
                 "primaryMetric": {"score": %s, "scoreUnit": "%s", "rawData": [%s],
                                   "scorePercentiles": {"0.0": %s, "50.0": %s, "90.0": %s}},
                 "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 0.25}}}
                """,
                method,
                mode,
                named,
                DoubleStream.of(forks).average().orElseThrow(),
                unit,
                raw,
                lowest,
                lowest,
                highest);
    }

    /** A result of sampled times, each seen so often as it is long, one after the other. */
    public static String sampled(String method, List<String> params, double factor) {
        StringBuilder histogram = new StringBuilder();
        for (int i = 1; i <= 200; i++) {
            histogram
                    .append(i == 1 ? "" : ", ")
                    .append('[')
                    .append(i * factor)
                    .append(", ")
                    .append(1 + 400 / i)
                    .append(']');
        }
        return result(method, "sample", "us/op", params, factor)
                .replaceFirst("\"rawData\": \\[.*?]]", "\"rawDataHistogram\": [[[" + histogram + "]]]");
    }

    /** Writes a scenario's results. */
    public Sample with(String scenario, Run run, String... results) throws IOException {
        Files.writeString(
                folder.resolve(scenario + ".json"), "[" + String.join(", ", results) + "]", StandardCharsets.UTF_8);
        run.note(folder, scenario);
        return this;
    }

    /** Writes what a process printed. */
    public Sample withLines(String scenario, Run run, String... lines) throws IOException {
        Files.write(folder.resolve(scenario + ".jsonl"), List.of(lines), StandardCharsets.UTF_8);
        run.note(folder, scenario);
        return this;
    }

    /** A run on some machine. */
    public static Run run(String machine) {
        return new Run(Run.Kind.RECORD, "2026-11-23", "0123456", machine, "Some 17.0.15+6", "madvise");
    }
}
