package juki.registry.cli.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import juki.registry.cli.CannotRun;
import juki.registry.cli.Console;
import juki.registry.cli.terminal.Progress;
import juki.registry.cli.terminal.TextTable;
import juki.registry.codes.unique.AuditReport;
import juki.registry.codes.unique.Duplicate;
import juki.registry.codes.unique.FileAudit;
import juki.registry.codes.unique.LineForm;
import juki.registry.codes.unique.Rejection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code juki codes audit}: every code that comes twice in a file. */
@Command(
        name = "audit",
        header = "Finds every code that comes twice in a file of any length, exactly.",
        description = {
            "Reads a text of one code on each line and prints, as its last line,",
            "",
            "  codes N, duplicates N, rejected N",
            "",
            "the well-formed codes read, those of them that had come before, and the lines that are no code.",
            "Rejected lines are left out of the audit, and the rest goes on. Two lines are the same code if all",
            "digits but the check digit are the same; of types whose check digit is not verified, all characters."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:Every line is a code, and none comes twice.",
            "1:It ran, and found duplicates or rejected lines.",
            "2:It could not run: wrong options, or a file that cannot be read or written.",
            "3:A fault of the program itself."
        },
        footerHeading = "%nMemory:%n",
        footer = {
            "  A code takes 8 bytes, of numbers with letters and of those with 15 digits 16. Beyond what --keep says",
            "  codes are written to a file in --temp, which only you can read, and which is gone when the audit ends,",
            "  however it ends.",
        })
public final class AuditCommand implements Callable<Integer> {
    /** The largest part of the heap that codes take: sorting and reporting need some as well. */
    private static final int PART_OF_HEAP = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private FormOptions form = new FormOptions();

    @Parameters(paramLabel = "FILE", description = "The text, in UTF-8; - for standard input.")
    private String file = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "List the duplicates in this file as CSV: the number of the line, and that of the line on which the"
                            + " code came first. The code itself is not in it.")
    private @Nullable Path out;

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            description = "List the rejected lines in this file as CSV: number and fault, as codes check names it.")
    private @Nullable Path rejected;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--keep",
            paramLabel = "N",
            description = "How many codes may stay in memory. Default: as many as fill half of the Java heap.")
    private @Nullable Long keep;

    @Option(
            names = "--temp",
            paramLabel = "DIR",
            description = "Folder for codes that are too many for memory. Default: ${sys:java.io.tmpdir}.")
    private Path temp = Path.of(System.getProperty("java.io.tmpdir"));

    /** Made by the command line. */
    public AuditCommand() {}

    @Override
    public Integer call() throws CannotRun {
        LineForm lines = form.form();
        CodeText text = CodeText.readable(file);
        requireSensible();
        PrintWriter result = terminal().getOut();
        List<Path> others = new ArrayList<>(text.file().map(List::of).orElse(List.of()));
        try (Listing duplicates = listing(out, others);
                Listing rejections = listing(rejected, others)) {
            AuditReport report = audited(lines, text);
            list(report, duplicates, rejections);
            duplicates.finish();
            rejections.finish();
            hint(report);
            result.println("codes " + report.codes() + ", duplicates " + report.duplicateCount() + ", rejected "
                    + report.rejectionCount());
            result.flush();
            return report.isClean() ? 0 : 1;
        } catch (Trouble e) {
            throw e.sentence();
        } catch (IOException e) {
            // Reading and listing are no longer in question.
            throw CannotRun.writing(temp, e);
        }
    }

    private void requireSensible() throws CannotRun {
        if (threads < 1 || threads > 1024) {
            throw new CannotRun("--threads: must be 1 to 1024");
        }
        if (keep != null && keep < 0) {
            throw new CannotRun("--keep: must not be negative");
        }
        if (!Files.isDirectory(temp)) {
            throw new CannotRun("cannot write to " + temp + ": there is no such folder");
        }
    }

    /** A list in a file, or one that nobody asked for. */
    private static Listing listing(@Nullable Path file, List<Path> others) throws CannotRun {
        if (file == null) {
            return Listing.on(new PrintWriter(PrintWriter.nullWriter()));
        }
        Listing listing = Listing.in(file, others);
        others.add(file);
        return listing;
    }

    private AuditReport audited(LineForm lines, CodeText text) throws IOException {
        FileAudit audit = FileAudit.of(lines.space());
        long most = keep == null ? Runtime.getRuntime().maxMemory() / PART_OF_HEAP / audit.bytesOfCode() : keep;
        ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, threads - 1), task -> {
            Thread thread = new Thread(task, "audit");
            thread.setDaemon(true);
            return thread;
        });
        try (Progress progress = Progress.of(Progress.isWatched(), "reading bytes", text.bytes());
                InputStream in = text.open(progress::reached)) {
            return audit.inParallel(executor, threads).spilling(temp, most).lines(in, lines);
        } finally {
            executor.shutdown();
        }
    }

    private static void list(AuditReport report, Listing duplicates, Listing rejections) throws Trouble {
        duplicates.text("line,first_line").end();
        for (Iterator<Duplicate> each = report.duplicates().iterator(); each.hasNext(); ) {
            Duplicate duplicate = each.next();
            duplicates
                    .number(duplicate.again())
                    .text(",")
                    .number(duplicate.first())
                    .end();
        }
        rejections.text("line,fault").end();
        for (Iterator<Rejection> each = report.rejections().iterator(); each.hasNext(); ) {
            Rejection rejection = each.next();
            rejections
                    .number(rejection.position())
                    .text(",")
                    .text(rejection.fault().name())
                    .end();
        }
    }

    /** Where to find what the last line only counts. */
    private void hint(AuditReport report) {
        PrintWriter err = terminal().getErr();
        if (report.duplicateCount() > 0) {
            err.println("juki: codes that had come before: " + TextTable.number(report.duplicateCount())
                    + (out == null ? "; --out FILE lists their lines" : "; their lines are in " + out));
        }
        if (report.rejectionCount() > 0) {
            err.println("juki: lines that are no " + form.type().option() + " ("
                    + form.type().term() + "): "
                    + TextTable.number(report.rejectionCount())
                    + (rejected == null ? "; --rejected FILE lists them" : "; they are in " + rejected));
        }
        err.flush();
    }

    private CommandLine terminal() {
        return Console.of(spec);
    }
}
