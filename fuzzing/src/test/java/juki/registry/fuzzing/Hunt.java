package juki.registry.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Hunts for inputs that break a promise, led by the coverage they reach: Jazzer, in a process of its own for each target, for
 * {@code fuzz.seconds} each. Run by the profile {@code fuzz}, by name; see README.md.
 *
 * <p>What breaks a promise is left in {@code target/hunt/TARGET/found}, what reaches something new in {@code …/reached}, and a
 * row for each target is written to {@code target/hunt/report.md}.
 */
class Hunt {

    private static final Path FOLDER = Path.of("target", "hunt");
    private static final Pattern DONE = Pattern.compile("#(\\d+)\\s+DONE\\s+cov: (\\d+)");
    private static final Pattern LAST = Pattern.compile("#(\\d+)\\s+\\w+\\s+cov: (\\d+)");

    @TestFactory
    Stream<DynamicTest> nothingBreaksAPromise() throws IOException {
        Set<String> wanted = Set.of(System.getProperty("fuzz.targets", "all").split(","));
        Files.createDirectories(FOLDER);
        Files.writeString(
                FOLDER.resolve("report.md"),
                "| target | minutes | executions | coverage | found |\n| --- | --- | --- | --- | --- |\n");
        return Arrays.stream(Target.values())
                .filter(target -> wanted.contains("all") || wanted.contains(target.folder()))
                .map(target -> DynamicTest.dynamicTest(target.folder(), () -> hunt(target)));
    }

    private static void hunt(Target target) throws IOException, InterruptedException {
        Path folder = FOLDER.resolve(target.folder());
        Path found = Files.createDirectories(folder.resolve("found"));
        Path reached = Files.createDirectories(folder.resolve("reached"));
        Path log = folder.resolve("log");
        int seconds = Integer.getInteger("fuzz.seconds", 60);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzz.class.getName(),
                "--target_args=" + target.folder(),
                "--instrumentation_includes=juki.registry.**",
                "--keep_going=20",
                "--reproducer_path=" + found,
                "-artifact_prefix=" + found + File.separator,
                "-max_total_time=" + seconds,
                "-timeout=60",
                "-rss_limit_mb=0",
                "-max_len=16384",
                reached.toString(),
                Path.of("inputs", target.folder()).toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.waitFor();
        String said = Files.readString(log, StandardCharsets.UTF_8);
        List<String> breaking = breaking(found);
        Files.writeString(
                FOLDER.resolve("report.md"),
                row(target, seconds, said, breaking.size()),
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
        assertThat(breaking).as("inputs in %s that break a promise", found).isEmpty();
        assertThat(DONE.matcher(said).find())
                .as("whether the hunt came to its end, see %s", log)
                .isTrue();
    }

    private static List<String> breaking(Path found) throws IOException {
        try (Stream<Path> files = Files.list(found)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("(crash|timeout|oom|leak)-.*"))
                    .sorted()
                    .toList();
        }
    }

    private static String row(Target target, int seconds, String said, int found) {
        String executions = "none";
        String coverage = "none";
        Matcher progress = LAST.matcher(said);
        while (progress.find()) {
            executions = progress.group(1);
            coverage = progress.group(2);
        }
        return "| "
                + String.join(" | ", target.folder(), minutes(seconds), executions, coverage, Integer.toString(found))
                + " |\n";
    }

    private static String minutes(int seconds) {
        return seconds % 60 == 0 ? Integer.toString(seconds / 60) : String.format("%.1f", seconds / 60.0);
    }
}
