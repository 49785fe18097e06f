package juki.registry.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The results in a folder, by scenario. Nothing is read from a scenario that does not say where it was measured. */
public final class Results {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Run> runs;
    private final Map<String, List<Result>> measured = new TreeMap<>();
    private final Map<String, List<JsonNode>> lines = new TreeMap<>();

    private Results(Map<String, Run> runs) {
        this.runs = runs;
    }

    /**
     * Reads a folder.
     *
     * @param folder the folder
     * @return its results
     * @throws IOException if a file cannot be read
     */
    public static Results in(Path folder) throws IOException {
        Results results = new Results(Run.in(folder));
        for (String scenario : results.runs.keySet()) {
            Path jmh = folder.resolve(scenario + ".json");
            if (Files.exists(jmh)) {
                List<Result> read = new ArrayList<>();
                JSON.readTree(jmh.toFile()).forEach(result -> read.add(Result.read(result)));
                results.measured.put(scenario, read);
            }
            Path other = folder.resolve(scenario + ".jsonl");
            if (Files.exists(other)) {
                List<JsonNode> read = new ArrayList<>();
                for (String line : Files.readAllLines(other, StandardCharsets.UTF_8)) {
                    read.add(JSON.readTree(line));
                }
                results.lines.put(scenario, read);
            }
        }
        return results;
    }

    /**
     * What JMH measured.
     *
     * @param scenario the scenario's name
     * @return in the order of the file; empty if there is nothing
     */
    public Stream<Result> of(String scenario) {
        return measured.getOrDefault(scenario, List.of()).stream();
    }

    /**
     * What a process measured.
     *
     * @param scenario the scenario's name
     * @return a JSON object a line; empty if there is nothing
     */
    public Stream<JsonNode> lines(String scenario) {
        return lines.getOrDefault(scenario, List.of()).stream();
    }

    /**
     * Where and when a scenario was measured.
     *
     * @param scenario its name
     * @return the run, unless it was not measured
     */
    public Optional<Run> run(String scenario) {
        return Optional.ofNullable(runs.get(scenario));
    }

    /**
     * Whether figures of several scenarios may stand in one chart.
     *
     * @param scenarios their names
     * @return why not, in words; empty if they may
     */
    public Optional<String> obstacle(String... scenarios) {
        Set<String> absent = new LinkedHashSet<>();
        for (String scenario : scenarios) {
            if (of(scenario).findAny().isEmpty() && lines(scenario).findAny().isEmpty()) {
                absent.add(scenario);
            }
        }
        if (!absent.isEmpty()) {
            return Optional.of(String.join(", ", absent) + " not measured");
        }
        Run first = runs.get(scenarios[0]);
        for (String scenario : scenarios) {
            Run other = runs.get(scenario);
            if (first == null || other == null || !first.comparableWith(other)) {
                return Optional.of(scenarios[0] + " and " + scenario + " were measured in different circumstances");
            }
        }
        return Optional.empty();
    }
}
