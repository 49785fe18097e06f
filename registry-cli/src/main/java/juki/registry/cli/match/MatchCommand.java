package juki.registry.cli.match;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import juki.registry.cli.CannotRun;
import juki.registry.cli.Console;
import juki.registry.cli.terminal.Progress;
import juki.registry.cli.terminal.TextTable;
import juki.registry.cli.town.Rejection;
import juki.registry.rules.duplicate.RegisterAudit.Pair;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code juki match}: who of a register may be the same person, on the user's own files or on invented residents whose truth is
 * known.
 */
@Command(
        name = "match",
        header = "Who may be the same person: double records, returning residents, shared codes.",
        description = {
            "With --register and --candidates: for every candidate, who of the register may be that person, with the",
            "evidence of every attribute. With --register alone: pairs of the register that somebody should look at.",
            "With --evaluate: how well that works on invented residents entered twice with known mistakes.",
            "It suggests and decides nothing. No name, address or code is printed; records are named by their lines."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:It ran; of an evaluation, its goals are reached.",
            "1:It ran, but lines were rejected, or goals of the evaluation are missed.",
            "2:It could not run: wrong options, or a file that cannot be read or written.",
            "3:A fault of the program itself."
        },
        footerHeading = "%nFiles:%n",
        footer = {
            "  A register has the form of register.jsonl that juki town writes. Candidates are records of that form, or",
            "  changes that enter somebody (MOVE_IN, BIRTH, EX_OFFICIO_ENTRY), one a line."
        })
public final class MatchCommand implements Callable<Integer> {

    private static final int DEFAULT_RESIDENTS = 20_000;
    private static final int FEWEST_RESIDENTS = 1_000;
    private static final long DEFAULT_SEED = 20250101;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--evaluate", description = "Measure recall, precision and speed on invented residents.")
    private boolean evaluate;

    @Option(
            names = "--residents",
            paramLabel = "N",
            description = "How many invented residents. Default: " + DEFAULT_RESIDENTS + ".")
    private @Nullable Integer residents;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same seed gives the same residents and mistakes. Default: " + DEFAULT_SEED + ".")
    private @Nullable Long seed;

    @Option(names = "--report", paramLabel = "FILE", description = "Write the evaluation as a page in Markdown, too.")
    private @Nullable Path report;

    @Option(names = "--register", paramLabel = "FILE", description = "Your register, as JSON Lines.")
    private @Nullable Path registerFile;

    @Option(names = "--candidates", paramLabel = "FILE", description = "Whom to look for in it, as JSON Lines.")
    private @Nullable Path candidateFile;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads audit. Default: as many as there are cores.")
    private @Nullable Integer threads;

    /** Made by the command line. */
    public MatchCommand() {}

    @Override
    public Integer call() throws CannotRun {
        if (evaluate) {
            if (registerFile != null || candidateFile != null) {
                throw new CannotRun("--evaluate invents its residents; leave out --register and --candidates");
            }
            return evaluated();
        }
        if (registerFile == null) {
            throw new CannotRun("--register is missing, or --evaluate");
        }
        if (residents != null || seed != null || report != null) {
            throw new CannotRun("--residents, --seed and --report belong to --evaluate");
        }
        return candidateFile == null ? audited(registerFile) : suggested(registerFile, candidateFile);
    }

    private int crew() throws CannotRun {
        int count = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (count < 1 || count > 256) {
            throw new CannotRun("--threads: must be 1 to 256");
        }
        return count;
    }

    private CommandLine terminal() {
        return Console.of(spec);
    }

    // ----- evaluation

    private int evaluated() throws CannotRun {
        int count = residents == null ? DEFAULT_RESIDENTS : residents;
        if (count < FEWEST_RESIDENTS) {
            throw new CannotRun("--residents: must be " + FEWEST_RESIDENTS + " or more");
        }
        int crew = crew();
        Figures figures = new Evaluation(count, seed == null ? DEFAULT_SEED : seed, crew, Progress.isWatched()).run();
        PrintWriter out = terminal().getOut();
        out.print(Report.text(figures));
        out.flush();
        if (report != null) {
            try {
                Files.writeString(report, Report.markdown(figures, crew), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw CannotRun.writing(report, e);
            }
        }
        boolean reached = figures.recall() >= 0.98 && figures.precision() >= 0.95 && figures.mistaken() == 0;
        if (!reached) {
            terminal().getErr().println("juki: recall 0.98, precision 0.95 and no mistaken identity are not reached");
            terminal().getErr().flush();
        }
        return reached ? 0 : 1;
    }

    // ----- one's own files

    private int audited(Path file) throws CannotRun {
        RecordFile records = RecordFile.read(file);
        List<Pair> pairs = records.audit(crew(), Progress.isWatched());
        TextTable table = new TextTable(5).row("line", "line", "case", "grade", "evidence");
        for (Pair pair : pairs) {
            table.row(
                    records.line(pair.first()),
                    records.line(pair.second()),
                    pair.kind().wording() + " " + pair.kind().name(),
                    pair.comparison().grade().name(),
                    pair.comparison().wording());
        }
        return told(table, "records " + records.size() + ", pairs " + pairs.size(), records.rejected());
    }

    private int suggested(Path register, Path candidates) throws CannotRun {
        Candidates found = Candidates.of(register, candidates);
        TextTable table = new TextTable(5).row("candidate", "line", "record", "grade", "evidence");
        for (Candidates.Row row : found.rows()) {
            table.row(
                    row.candidate(),
                    Long.toString(row.line()),
                    row.suggestion().living() ? "住登者 living" : "除票 removed",
                    row.suggestion().grade().name(),
                    row.suggestion().comparison().wording());
        }
        return told(
                table,
                "records " + found.records() + ", candidates " + found.candidates() + ", suggestions "
                        + found.rows().size(),
                found.rejected());
    }

    /** The table and a last line for programs; then, on standard error, every line that could not be used. */
    private int told(TextTable table, String summary, List<Rejection> rejected) {
        PrintWriter out = terminal().getOut();
        out.print(table.text());
        out.println(summary + ", rejected " + rejected.size());
        out.flush();
        PrintWriter err = terminal().getErr();
        for (Rejection rejection : rejected) {
            err.println("juki: " + rejection.file() + ", line "
                    + rejection.line().number() + ": " + rejection.reason().english());
        }
        err.flush();
        return rejected.isEmpty() ? 0 : 1;
    }
}
