package juki.registry.cli.codes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import juki.registry.cli.CannotRun;
import juki.registry.cli.Console;
import juki.registry.cli.terminal.Progress;
import juki.registry.cli.terminal.TextTable;
import juki.registry.codes.CodeFault;
import juki.registry.codes.unique.FileCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code juki codes check}: a verdict on each line of a file. */
@Command(
        name = "check",
        header = "Judges the form of every line of a file of codes.",
        description = {
            "Reads a text of one code on each line and writes a CSV line for each: its number, well-formed or",
            "malformed, and the first fault found. Well-formed says nothing of whether the code was ever issued.",
            "A line has the code's characters and nothing else; it may end with a carriage return. An empty line",
            "is malformed, and so is one with bytes that are no UTF-8; reading goes on after it."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:Every line is well-formed.",
            "1:It ran, and some line is malformed.",
            "2:It could not run: wrong options, or a file that cannot be read or written.",
            "3:A fault of the program itself."
        },
        footerHeading = "%nFaults:%n",
        footer = {
            "  EMPTY              nothing is on the line",
            "  WRONG_LENGTH       fewer or more characters than the code has",
            "  NOT_A_DIGIT        something else, perhaps a full-width digit, where an ASCII digit must be",
            "  NOT_A_LETTER       something else where one of the letters A to Z must be",
            "  OUT_OF_RANGE       a part that lies outside its table, as a prefecture beyond 47",
            "  WRONG_CHECK_DIGIT  the last digit does not follow from those before it",
            "",
            "Of addressee and household numbers the check digit is not verified: older numbers have none."
        })
public final class CheckCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private FormOptions form = new FormOptions();

    @Parameters(paramLabel = "FILE", description = "The text, in UTF-8; - for standard input.")
    private String file = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the verdicts to this file, which is replaced when they are complete."
                    + " Default: standard output.")
    private @Nullable Path out;

    /** Made by the command line. */
    public CheckCommand() {}

    @Override
    public Integer call() throws CannotRun {
        FileCheck check = FileCheck.of(form.form());
        CodeText text = CodeText.readable(file);
        CommandLine terminal = terminal();
        try (Listing listing = Listing.of(out, text.file().map(List::of).orElse(List.of()), terminal.getOut())) {
            Tally tally = new Tally(listing);
            listing.text("line,verdict,fault").end();
            try (Progress progress = Progress.of(Progress.isWatched(), "checking bytes", text.bytes());
                    InputStream in = text.open(progress::reached)) {
                check.lines(in, tally);
            }
            listing.finish();
            terminal.getErr().println("juki: " + tally.told(form.type()));
            terminal.getErr().flush();
            return tally.malformed() == 0 ? 0 : 1;
        } catch (Trouble e) {
            throw e.sentence();
        } catch (IOException e) {
            throw new CannotRun("cannot check " + file + ": " + e.getMessage());
        }
    }

    private CommandLine terminal() {
        return Console.of(spec);
    }

    /** Writes verdicts and counts them. */
    private static final class Tally implements FileCheck.Verdicts {
        private final Listing listing;
        private final Map<CodeFault, Long> faults = new EnumMap<>(CodeFault.class);
        private long lines;

        Tally(Listing listing) {
            this.listing = listing;
        }

        @Override
        public void line(long line, @Nullable CodeFault fault) throws IOException {
            lines = line;
            listing.number(line);
            if (fault == null) {
                listing.text(",well-formed,").end();
            } else {
                listing.text(",malformed,").text(fault.name()).end();
                faults.merge(fault, 1L, Long::sum);
            }
        }

        long malformed() {
            return faults.values().stream().mapToLong(Long::longValue).sum();
        }

        String told(CodeType type) {
            String sentence = TextTable.number(lines) + (lines == 1 ? " line" : " lines") + " read as " + type.option()
                    + " (" + type.term() + "): " + TextTable.number(lines - malformed()) + " well-formed, "
                    + TextTable.number(malformed()) + " malformed";
            return faults.isEmpty()
                    ? sentence
                    : sentence
                            + faults.entrySet().stream()
                                    .map(fault -> fault.getKey() + " " + TextTable.number(fault.getValue()))
                                    .collect(Collectors.joining(", ", " (", ")"));
        }
    }
}
