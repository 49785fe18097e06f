package juki.registry.benchmarks.plot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juki.registry.benchmarks.Results;
import juki.registry.benchmarks.Run;

/** A picture that answers one question from recorded results. */
public abstract sealed class Plot
        permits AuditPhases, CostBySize, CostByFill, DurableByGroup, Pareto, RatioToPeers, SpeedUp, TailOfLatency {

    private final String name;
    private final String question;
    private final List<String> scenarios;

    Plot(String name, String question, String... scenarios) {
        this.name = name;
        this.question = question;
        this.scenarios = List.of(scenarios);
    }

    /** {@return every plot, in the order in which they are best looked at} */
    public static List<Plot> all() {
        return List.of(
                CostBySize.ofClaim(),
                CostBySize.ofContains(),
                Pareto.ofTheGreatest(),
                Pareto.ofTheMost(),
                new CostByFill(),
                new AuditPhases(),
                new DurableByGroup(),
                new SpeedUp(),
                TailOfLatency.ofLookUps(),
                TailOfLatency.ofCommits(),
                new RatioToPeers());
    }

    /**
     * Draws every plot whose results are there into the folder they are in, and takes a picture away whose results are not.
     *
     * @param folder the folder of results
     * @return a sentence for each plot that was left out
     * @throws IOException if a file cannot be read or written
     */
    public static List<String> drawAll(Path folder) throws IOException {
        Results results = Results.in(folder);
        List<String> leftOut = new ArrayList<>();
        for (Plot plot : all()) {
            Path file = folder.resolve(plot.file());
            Optional<String> obstacle = plot.reasonToLeaveOut(results);
            if (obstacle.isPresent()) {
                Files.deleteIfExists(file);
                leftOut.add(plot.file() + " is left out: " + obstacle.get());
            } else {
                Files.writeString(file, plot.draw(results).svg(), StandardCharsets.UTF_8);
            }
        }
        return leftOut;
    }

    /** {@return the name of its file} */
    public final String file() {
        return name + ".svg";
    }

    /** {@return the question that it answers} */
    public final String question() {
        return question;
    }

    /** {@return why it cannot be drawn from these results, if so} */
    Optional<String> reasonToLeaveOut(Results results) {
        return results.obstacle(scenarios.toArray(String[]::new))
                .or(() -> isEmpty(results)
                        ? Optional.of("not enough was measured of " + scenarios.get(0))
                        : Optional.empty());
    }

    /** {@return whether there is nothing to compare} */
    abstract boolean isEmpty(Results results);

    /** {@return the picture of results that are there} */
    abstract Drawing draw(Results results);

    /** {@return what stands above the picture}
     *
     * @param results where the run is described
     * @param more said after the question's circumstances; empty for nothing
     */
    final Drawing.Headline headline(Results results, String more) {
        return headline(question, more, results, scenarios.stream());
    }

    static Drawing.Headline headline(String question, String more, Results results, Stream<String> scenarios) {
        List<Run> runs =
                scenarios.flatMap(scenario -> results.run(scenario).stream()).toList();
        Run first = runs.get(0);
        Set<String> moments = runs.stream()
                .map(run -> "commit " + run.commit() + ", " + run.date())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String circumstances = Stream.of(
                        more,
                        first.machineAndSystem(),
                        "JDK " + first.jdk().replaceFirst("^\\S+ ", "").replaceFirst("\\+.*", ""),
                        "huge pages: " + first.pages(),
                        moments.size() == 1 ? String.join("", moments) : "commits and days: see runs.json")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Drawing.Headline(question, circumstances, first.kind() == Run.Kind.QUICK);
    }

    /** {@return a number of codes as it is said} */
    static String codes(double n) {
        return String.format(Locale.ROOT, "%s", Axis.plain(n));
    }
}
