package juki.registry.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The machine, JDK and commit that a figure belongs to, as members of a JSON object. */
public final class Machine {

    private Machine() {}

    /**
     * Prints the description as one JSON object.
     *
     * @param args none
     * @throws IOException if the machine does not tell
     */
    public static void main(String[] args) throws IOException {
        System.out.println("{" + json() + "}");
    }

    /** {@return the members of the JSON object}
     *
     * @throws IOException if the machine does not tell
     */
    public static String json() throws IOException {
        return String.format(
                Locale.ROOT,
                "\"processors\": %d, \"cpu\": \"%s\", \"memoryGiB\": %d, \"os\": \"%s %s\", \"jdk\": \"%s %s\", \"commit\": \"%s\"",
                Runtime.getRuntime().availableProcessors(),
                fromProc("/proc/cpuinfo", "model name"),
                Math.round(Double.parseDouble(fromProc("/proc/meminfo", "MemTotal")
                                .replace("kB", "")
                                .trim())
                        / (1 << 20)),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("java.vm.vendor"),
                System.getProperty("java.vm.version"),
                commit());
    }

    private static String fromProc(String file, String key) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(line.indexOf(':') + 1).trim())
                .findFirst()
                .orElse("0");
    }

    private static String commit() throws IOException {
        Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                .directory(Bench.home().toFile())
                .start();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(git.getInputStream(), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            return line == null ? "unknown" : line;
        }
    }
}
