package juki.registry.benchmarks.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import juki.registry.benchmarks.Machine;

/**
 * The finished command line in processes of its own: several runs, after one that does not count, each with a new folder for
 * what it writes.
 *
 * @param runs how many runs count
 * @param machineOptions options of the virtual machine
 * @param words the command and its options
 */
record CommandLine(int runs, List<String> machineOptions, List<String> words) {

    /** From the number of counted runs, options of the virtual machine, {@code --}, options of the command. */
    static CommandLine of(String[] args) {
        int divider = Arrays.asList(args).indexOf("--");
        return new CommandLine(
                Integer.parseInt(args[0]),
                List.copyOf(Arrays.asList(args).subList(1, divider)),
                List.copyOf(Arrays.asList(args).subList(divider + 1, args.length)));
    }

    /** The seconds of each run that counts, the shortest first. What the command writes goes into {@code --out folder/name}. */
    double[] seconds(String command, String name) throws IOException, InterruptedException {
        if (runs > 1) {
            oneRun(command, name);
        }
        double[] seconds = new double[runs];
        for (int i = 0; i < runs; i++) {
            seconds[i] = oneRun(command, name);
        }
        Arrays.sort(seconds);
        return seconds;
    }

    /** A line of JSON about runs, with further members. */
    String line(String measure, double[] seconds, String further) throws IOException {
        return String.format(
                Locale.ROOT,
                "{\"measure\": \"%s\", \"options\": \"%s\", \"jvm\": \"%s\", \"runs\": %d, "
                        + "\"minSeconds\": %.2f, \"medianSeconds\": %.2f, \"maxSeconds\": %.2f, %s%s}",
                measure,
                String.join(" ", words),
                String.join(" ", machineOptions),
                runs,
                seconds[0],
                seconds[runs / 2],
                seconds[runs - 1],
                further,
                Machine.json());
    }

    private double oneRun(String command, String name) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("command-line");
        try {
            List<String> line = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseParallelGC"));
            line.addAll(machineOptions);
            line.addAll(List.of("-jar", "registry-cli/target/registry-cli.jar", command));
            line.addAll(words);
            line.addAll(List.of("--out", folder.resolve(name).toString()));
            long start = System.nanoTime();
            Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
            try (InputStream printed = process.getInputStream()) {
                byte[] text = printed.readAllBytes();
                if (process.waitFor() != 0) {
                    System.err.write(text);
                    throw new IOException("the command failed with exit status " + process.exitValue());
                }
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
