package juki.registry.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import juki.registry.benchmarks.plot.Plot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code juki bench}: measures, draws and compares with the goals. */
@Command(
        name = "juki bench",
        description = {
            "Measures the library beside its peers, draws plots and compares with the goals.",
            "A figure belongs to the machine it was measured on; ratios of one run travel."
        },
        footer = {
            "",
            "Quick figures go to benchmarks/target/quick and are good for nobody but you. Recorded ones replace those in "
                    + "benchmarks/results, scenario by scenario: what --only leaves out stays. For the record close everything "
                    + "else first.",
            "",
            "  ./juki bench --quick --only check-digit     one scenario, in less than a minute",
            "  ./juki bench --record                       all of them; more than an hour"
        },
        usageHelpWidth = 110,
        usageHelpAutoWidth = false)
public final class Bench implements Callable<Integer> {

    private static final int A_SCENARIO_FAILED = 1;
    private static final int CANNOT_RUN = 2;
    private static final int FAULT = 3;

    private static final int ALL = Integer.MAX_VALUE;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(exclusive = true)
    private Task task = new Task();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "NAME",
            description = "Only these scenarios, in the order of --list.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--plot",
            description =
                    "Only draw, and compare with the goals, what was recorded (with --quick: measured quickly) before.")
    private boolean plot;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Only the first N rounds of each scenario: what the goals are about comes first.")
    private int rounds = ALL;

    @Option(
            names = "--forks",
            paramLabel = "N",
            description = "At most N virtual machines for each figure. Recorded figures have up to three.")
    private int forks = ALL;

    @Option(names = "--out", paramLabel = "DIR", description = "Another folder for the results.")
    private @Nullable Path out;

    /** Made by the command line. */
    public Bench() {}

    /** What is to be done. */
    private static final class Task {
        @Option(names = "--list", description = "Print every scenario with its question.")
        private boolean list;

        @Option(names = "--quick", description = "Measure briefly, to see that everything works.")
        private boolean quick;

        @Option(names = "--record", description = "Measure with the effort that published figures need.")
        private boolean record;
    }

    /**
     * Runs the command and ends with its exit status.
     *
     * @param args the options
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** {@return the command line, for {@link #main} and for tests} */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Bench());
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help and exit.")
                        .build());
        return line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((exception, args) -> complain(
                        exception.getCommandLine(),
                        String.valueOf(exception.getMessage()).replace("Error: ", "") + "; see ./juki bench --help",
                        CANNOT_RUN))
                .setExecutionExceptionHandler((exception, command, result) -> exception instanceof IOException
                        ? complain(command, exception.toString(), CANNOT_RUN)
                        : complain(command, "this should not have happened: " + exception, FAULT));
    }

    /** {@return the folder of the whole project, of which this module is a part} */
    static Path home() {
        return Path.of(System.getProperty("juki.home", ".")).toAbsolutePath().normalize();
    }

    @Override
    public Integer call() throws IOException {
        List<Study> studies = chosen();
        if (task.list) {
            int width = studies.stream()
                    .mapToInt(study -> study.name().length())
                    .max()
                    .orElse(0);
            studies.forEach(study ->
                    spec.commandLine().getOut().printf("%-" + width + "s  %s%n", study.name(), study.question()));
            return 0;
        }
        if (!plot && !task.quick && !task.record) {
            throw new ParameterException(
                    spec.commandLine(), "one of --list, --quick, --record and --plot says what is to be done");
        }
        if (rounds < 1 || forks < 1) {
            throw new ParameterException(spec.commandLine(), "--rounds and --forks take 1 or more");
        }
        Run.Kind kind = task.quick ? Run.Kind.QUICK : Run.Kind.RECORD;
        Path target = home().resolve("benchmarks/target");
        Path folder = out != null ? out : !task.quick ? home().resolve("benchmarks/results") : target.resolve("quick");
        PrintWriter err = spec.commandLine().getErr();
        List<String> failures = plot
                ? List.of()
                : new Session(kind, rounds, forks, folder, target.resolve("bench-log"), err).measure(studies);
        report(folder, err);
        failures.forEach(err::println);
        return failures.isEmpty() ? 0 : A_SCENARIO_FAILED;
    }

    private static void report(Path folder, PrintWriter err) throws IOException {
        Plot.drawAll(folder).forEach(err::println);
        Path recorded = home().resolve("benchmarks/results");
        Path page = folder.toAbsolutePath().normalize().equals(recorded)
                ? home().resolve("benchmarks/README.md")
                : folder.resolve("README.md");
        Goals.write(folder, page);
        err.println("plots and goals in " + folder);
    }

    private List<Study> chosen() {
        List<Study> all = Scenarios.all();
        for (String name : only) {
            if (all.stream().noneMatch(study -> study.name().equals(name))) {
                throw new ParameterException(
                        spec.commandLine(),
                        "there is no scenario " + name + " among "
                                + all.stream().map(Study::name).collect(Collectors.joining(", ")));
            }
        }
        return only.isEmpty()
                ? all
                : all.stream().filter(study -> only.contains(study.name())).toList();
    }

    private static int complain(CommandLine command, String sentence, int status) {
        command.getErr().println("juki bench: " + sentence.replaceAll("[\\p{Cntrl}]+", " "));
        return status;
    }
}
