package juki.registry.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** Measures scenarios one after the other; a failure of one does not stop the others. */
final class Session {

    private final Run.Kind kind;
    private final Path results;
    private final Path logs;
    private final int mostRounds;
    private final int mostForks;
    private final PrintWriter progress;
    private final long start = System.nanoTime();

    Session(Run.Kind kind, int mostRounds, int mostForks, Path results, Path logs, PrintWriter progress) {
        this.kind = kind;
        this.mostRounds = mostRounds;
        this.mostForks = mostForks;
        this.results = results;
        this.logs = logs;
        this.progress = progress;
    }

    /** {@return what failed, a sentence each} */
    List<String> measure(List<Study> studies) throws IOException {
        Files.createDirectories(results);
        Files.createDirectories(logs);
        tell("results in " + shown(results) + ", what JMH says in " + shown(logs));
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < studies.size(); i++) {
            Study study = studies.get(i);
            tell(study.name() + " (" + (i + 1) + " of " + studies.size() + "): " + study.question());
            List<String> own = new ArrayList<>();
            Run run = Run.now(kind);
            try (PrintStream log = new PrintStream(
                    Files.newOutputStream(logs.resolve(study.name() + ".log")), true, StandardCharsets.UTF_8)) {
                boolean something = study instanceof Scenario scenario
                        ? rounds(scenario, log, own)
                        : processes((Measure) study, log, own);
                if (something) {
                    run.note(results, study.name());
                }
            }
            own.forEach(failure -> failures.add(study.name() + " failed: " + failure));
            own.forEach(failure -> tell(study.name() + " failed: " + failure));
        }
        tell(
                failures.isEmpty()
                        ? "done"
                        : "done; failed: " + failures.size() + ", see the end of each and " + shown(logs));
        return failures;
    }

    private boolean rounds(Scenario scenario, PrintStream log, List<String> failures) throws IOException {
        List<Round> all = kind == Run.Kind.RECORD ? scenario.recorded() : scenario.quick();
        List<Round> rounds = all.subList(0, Math.min(mostRounds, all.size()));
        List<RunResult> measured = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            String round = scenario.name() + ", round " + (i + 1) + " of " + rounds.size();
            CalmOutput output = new CalmOutput(log, line -> tell(round + ": " + line));
            try {
                Collection<RunResult> results = new Runner(
                                rounds.get(i)
                                        .withForksAtMost(mostForks)
                                        .options(scenario.benchmark())
                                        .addProfiler(GCProfiler.class)
                                        .build(),
                                output)
                        .run();
                measured.addAll(results);
                if (results.isEmpty() && output.failures().isEmpty()) {
                    failures.add("round " + (i + 1) + " measured nothing");
                }
            } catch (RunnerException e) {
                log.println(e);
                failures.add("round " + (i + 1) + ": " + e.getMessage());
            }
            failures.addAll(output.failures());
        }
        if (measured.isEmpty()) {
            return false;
        }
        Path file = results.resolve(scenario.file());
        Path draft = results.resolve(scenario.file() + ".new");
        try (PrintStream json = new PrintStream(Files.newOutputStream(draft), false, StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, json).writeOut(measured);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private boolean processes(Measure measure, PrintStream log, List<String> failures) throws IOException {
        List<Measure.Invocation> runs = kind == Run.Kind.RECORD ? measure.recorded() : measure.quick();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            if (runs.size() > 1) {
                tell(measure.name() + ", process " + (i + 1) + " of " + runs.size());
            }
            try {
                lines.addAll(process(measure, runs.get(i), log));
            } catch (IOException e) {
                failures.add(String.valueOf(e.getMessage()));
            }
        }
        if (lines.isEmpty()) {
            return false;
        }
        Files.write(results.resolve(measure.file()), lines, StandardCharsets.UTF_8);
        return true;
    }

    private static List<String> process(Measure measure, Measure.Invocation run, PrintStream log) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(run.jvmArgs());
        command.addAll(List.of(
                "-Djuki.home=" + Bench.home(),
                "-cp",
                System.getProperty("java.class.path"),
                measure.benchmark().getName()));
        command.addAll(run.arguments());
        Process process = new ProcessBuilder(command)
                .directory(Bench.home().toFile())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new ArrayList<>();
        String last = "";
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                log.println(line);
                if (line.startsWith("{")) {
                    lines.add(line);
                } else if (!line.isBlank() && !line.startsWith("\t")) {
                    last = line;
                }
            }
            if (process.waitFor() != 0) {
                throw new IOException("a process ended with status " + process.exitValue() + ": " + last);
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return lines;
    }

    private void tell(String line) {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        progress.println(String.format(
                Locale.ROOT,
                "%d:%02d:%02d  %s",
                elapsed.toHours(),
                elapsed.toMinutesPart(),
                elapsed.toSecondsPart(),
                line));
    }

    private static Path shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(Bench.home()) ? Bench.home().relativize(absolute) : absolute;
    }
}
