package juki.registry.cli.town;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import juki.registry.cli.CannotRun;
import juki.registry.cli.Console;
import juki.registry.cli.MunicipalityOption;
import juki.registry.cli.report.Balance;
import juki.registry.cli.terminal.Progress;
import juki.registry.codes.MunicipalityCode;
import juki.registry.testkit.population.PublishedFigures;
import juki.registry.testkit.population.TownPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code juki town}: a real municipality's published figures, invented residents, and a year of their notifications from the
 * rule book to the history; or the same on the user's own files.
 */
@Command(
        name = "town",
        header = "A municipality's year, from its register on 1 January to balanced books.",
        description = {
            "Builds a real municipality's register to published figures, with invented residents, takes a year of",
            "notifications through rule book, decision and history, and balances the books at the end.",
            "With --register and --events it does the same to your own JSON Lines."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:The year is closed and the books balance.",
            "1:It ran, but lines were rejected or the books do not balance.",
            "2:It could not run: wrong options, or a file that cannot be read or written.",
            "3:A fault of the program itself."
        },
        footerHeading = "%nFiles written to --out, replacing earlier ones:%n",
        footer = {
            "  report.html     the year at a glance, one page for a browser",
            "  register.jsonl  the register on the first day: a first line that says which, then one record a line",
            "  events.jsonl    accepted changes, with the numbers drawn for them",
            "  history.jsonl   every entry written during the year",
            "  refused.jsonl   changes refused by law or sent back by the clerk, with every finding",
            "  rejects.jsonl   lines of your files that could not be used, with line number and reason",
            "register.jsonl and events.jsonl can be handed in again as --register and --events."
        })
public final class TownCommand implements Callable<Integer> {

    private static final String DEFAULT_MUNICIPALITY = "122335";
    private static final long DEFAULT_SEED = 20250101;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--municipality",
            paramLabel = "CODE",
            converter = MunicipalityOption.class,
            description = "Municipality, ward or designated city: six digits, the last a check digit." + " Default: "
                    + DEFAULT_MUNICIPALITY + ", 千葉県富里市, some 50,000 residents.")
    private @Nullable MunicipalityCode municipality;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "The year. Default: the newest one with published figures.")
    private @Nullable Integer year;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same seed gives the same residents and the same year. Default: " + DEFAULT_SEED + ".")
    private long seed = DEFAULT_SEED;

    @Option(
            names = "--scale",
            paramLabel = "FACTOR",
            description = "Size of the town relative to its published population. Default: 1.")
    private @Nullable Double scale;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "Your own register, as JSON Lines; together with --events.")
    private @Nullable Path registerFile;

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description = "Your own changes, as JSON Lines in the order in which they are to be processed.")
    private @Nullable Path eventFile;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for the files, made if missing." + " Default: town-<code>-<year>, or town-from-files.")
    private @Nullable Path outFolder;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but what is wrong.")
    private boolean quiet;

    /** Made by the command line. */
    public TownCommand() {}

    @Override
    public Integer call() throws CannotRun {
        boolean watched = !quiet && Progress.isWatched();
        ClosedYear closed;
        Path folder;
        if (registerFile != null && eventFile != null) {
            if (municipality != null || year != null || scale != null) {
                throw new CannotRun("--register and --events say themselves which municipality and year they are of;"
                        + " leave out --municipality, --year and --scale");
            }
            folder = prepared(Path.of("town-from-files"), List.of(registerFile, eventFile));
            try (TownYear town = TownYear.in(folder, watched)) {
                closed = town.of(registerFile, eventFile, seed);
            }
        } else if (registerFile == null && eventFile == null) {
            TownPlan plan = plan();
            folder = prepared(Path.of("town-" + plan.municipality().digits() + "-" + plan.year()), List.of());
            try (TownYear town = TownYear.in(folder, watched)) {
                closed = town.of(plan);
            }
        } else {
            throw new CannotRun("--register and --events belong together; "
                    + (registerFile == null ? "--register" : "--events") + " is missing");
        }
        PrintWriter out =
                quiet ? new PrintWriter(Writer.nullWriter()) : terminal().getOut();
        return told(closed, folder, out, terminal().getErr());
    }

    private CommandLine terminal() {
        return Console.of(spec);
    }

    private TownPlan plan() throws CannotRun {
        try {
            return new TownPlan(
                    municipality == null ? MunicipalityCode.of(DEFAULT_MUNICIPALITY) : municipality,
                    year == null ? PublishedFigures.shipped().lastYear() : year,
                    seed,
                    scale == null ? 1 : scale);
        } catch (IllegalArgumentException e) {
            // Its message begins with the name of the parameter, which is that of the option.
            throw new CannotRun("--" + e.getMessage());
        }
    }

    private Path prepared(Path byDefault, List<Path> inputs) throws CannotRun {
        Path folder = outFolder == null ? byDefault : outFolder;
        try {
            for (Path input : inputs) {
                if (Files.isDirectory(input)) {
                    throw new CannotRun("cannot read " + input + ": it is a folder");
                }
                if (!Files.isReadable(input)) {
                    throw new CannotRun("cannot read " + input + ": "
                            + (Files.exists(input) ? "permission denied" : "there is no such file"));
                }
            }
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new CannotRun("cannot write to " + folder + ": permission denied");
            }
            for (String name : List.of(
                    RegisterFile.NAME,
                    Journal.EVENTS,
                    Journal.HISTORY,
                    Journal.REFUSED,
                    Journal.REJECTS,
                    ClosedYear.REPORT)) {
                Path output = folder.resolve(name);
                for (Path input : inputs) {
                    if (Files.exists(output) && Files.isSameFile(input, output)) {
                        throw new CannotRun("cannot write to " + output
                                + ": it is one of the files to be read; choose another folder with --out");
                    }
                }
            }
        } catch (IOException e) {
            throw CannotRun.writing(folder, e);
        }
        return folder;
    }

    /**
     * Says what came of the year.
     *
     * @param year the year
     * @param folder where its files are
     * @param result takes the summary
     * @param complaint takes what is wrong, a sentence a line
     * @return the exit status
     */
    static int told(ClosedYear year, Path folder, PrintWriter result, PrintWriter complaint) {
        result.print(Summary.of(year, folder));
        result.flush();
        for (Balance balance : year.unbalanced()) {
            complaint.println("juki: the books do not balance: " + Summary.told(balance));
        }
        if (year.rejectedLines() > 0) {
            complaint.println("juki: lines that could not be used: " + year.rejectedLines()
                    + "; line numbers and reasons are in " + folder.resolve(Journal.REJECTS));
        }
        complaint.flush();
        return year.unbalanced().isEmpty() && year.rejectedLines() == 0 ? 0 : 1;
    }
}
