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
 * How long does the command {@code town} take as a whole process, from the start of the virtual machine to its end, and how
 * much heap does it get along with?
 *
 * <p>The finished command line is run in a process of its own several times, after one run that does not count, with a fixed
 * greatest heap: a run that needs more fails, and so does this measurement. Prints one JSON object.
 *
 * <p>What could mislead: a whole process includes compilation by the virtual machine, class loading and writing about a
 * hundred megabytes; another machine's disk and cores count as much as the library does. Alone, in about a minute: {@code ./juki bench
 * --quick --only town-run}. For the record: {@code ./juki bench --record --only town-run}.
 */
public final class TownRun {

    private TownRun() {}

    /**
     * Measures the command.
     *
     * @param args the number of counted runs, options of the virtual machine, {@code --}, options of the command
     * @throws IOException if the command cannot be started
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = Integer.parseInt(args[0]);
        int divider = Arrays.asList(args).indexOf("--");
        List<String> machineOptions = Arrays.asList(args).subList(1, divider);
        List<String> options = Arrays.asList(args).subList(divider + 1, args.length);
        if (runs > 1) {
            seconds(machineOptions, options);
        }
        double[] seconds = new double[runs];
        for (int i = 0; i < runs; i++) {
            seconds[i] = seconds(machineOptions, options);
        }
        Arrays.sort(seconds);
        System.out.println(String.format(
                Locale.ROOT,
                "{\"measure\": \"juki town, whole process\", \"options\": \"%s\", \"jvm\": \"%s\", \"runs\": %d, "
                        + "\"minSeconds\": %.2f, \"medianSeconds\": %.2f, \"maxSeconds\": %.2f, %s}",
                String.join(" ", options),
                String.join(" ", machineOptions),
                runs,
                seconds[0],
                seconds[runs / 2],
                seconds[runs - 1],
                Machine.json()));
    }

    private static double seconds(List<String> machineOptions, List<String> options)
            throws IOException, InterruptedException {
        Path out = Files.createTempDirectory("town-run");
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseParallelGC"));
            command.addAll(machineOptions);
            command.addAll(List.of("-jar", "registry-cli/target/registry-cli.jar", "town"));
            command.addAll(options);
            command.addAll(List.of("--out", out.toString()));
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try (InputStream printed = process.getInputStream()) {
                byte[] text = printed.readAllBytes();
                if (process.waitFor() != 0) {
                    System.err.write(text);
                    throw new IOException("the command failed with exit status " + process.exitValue());
                }
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            try (Stream<Path> files = Files.walk(out)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
