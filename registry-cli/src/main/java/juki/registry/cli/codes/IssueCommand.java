package juki.registry.cli.codes;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import juki.registry.cli.CannotRun;
import juki.registry.cli.Console;
import juki.registry.cli.MunicipalityOption;
import juki.registry.cli.terminal.Progress;
import juki.registry.cli.terminal.TextTable;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.issue.Designation;
import juki.registry.codes.unique.CodeSpace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code juki codes issue}: resident record codes for a municipality. */
@Command(
        name = "issue",
        header = "Designates resident record codes (住民票コード) to a municipality.",
        description = {
            "Draws eleven-digit codes at random, as the national body does (Act Art. 30-2), and prints one on each",
            "line: no code twice, and neither place nor order can be read from one.",
            "",
            "With --ledger every code is recorded in a folder before it is printed: it is on the storage before you",
            "see it. A later call with the same folder never designates it again, to whichever municipality, not",
            "even if the program was killed in between. Without a ledger nothing is remembered after the call.",
            "",
            "The codes of real residents are designated by the national body (地方公共団体情報システム機構) alone."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:All codes are designated.",
            "2:It could not run: wrong options, a file that cannot be written, a ledger in use or damaged.",
            "3:A fault of the program itself."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  juki codes issue --count 10 --seed 1",
            "  juki codes issue --count 5000 --municipality 131016 --ledger ledger --out codes.txt"
        })
public final class IssueCommand implements Callable<Integer> {
    private static final String DEFAULT_MUNICIPALITY = "122335";

    /** Codes of one designation and of one commit of the ledger. */
    private static final int CODES_AT_ONCE = 1 << 17;

    private static final int DIGITS = 11;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--municipality",
            paramLabel = "CODE",
            converter = MunicipalityOption.class,
            description =
                    "Whose mayor may assign the codes: six digits, the last a check digit. Needed with --ledger, which"
                            + " records it. Default otherwise: " + DEFAULT_MUNICIPALITY + ", 千葉県富里市.")
    private @Nullable MunicipalityCode municipality;

    @Option(names = "--count", required = true, paramLabel = "N", description = "How many codes.")
    private long count;

    @Option(
            names = "--ledger",
            paramLabel = "DIR",
            description = "Folder of the ledger, for one program at a time; made if missing.")
    private @Nullable Path ledger;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "Draw the same codes in every call with this seed, and with the same ledger, if there is one. For"
                            + " tests only: whoever knows the seed knows the codes. Default: chance that nobody can know.")
    private @Nullable Long seed;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Write the codes to this file, which only you can read, and which is replaced when they are complete."
                            + " Default: standard output.")
    private @Nullable Path out;

    /** Made by the command line. */
    public IssueCommand() {}

    @Override
    public Integer call() throws CannotRun {
        MunicipalityCode whose = municipality();
        if (count < 1) {
            throw new CannotRun("--count: must be at least 1");
        }
        CommandLine terminal = terminal();
        PrintWriter err = terminal.getErr();
        try (Listing listing = Listing.of(out, List.of(), terminal.getOut());
                CodeSupply supply =
                        ledger == null ? CodeSupply.forgetting(seed, count) : LedgerSupply.in(ledger, seed, count)) {
            long free = CodeSpace.RESIDENT_RECORD_CODE.size() - supply.designatedBefore();
            if (count > free) {
                throw new CannotRun("--count: only " + TextTable.number(free) + " codes were never designated");
            }
            if (seed != null) {
                err.println("juki: codes from a seed are for tests only: whoever knows the seed knows the codes");
            }
            issue(whose, supply, listing);
            err.println(
                    "juki: designated " + TextTable.number(count) + (count == 1 ? " code" : " codes") + " to " + whose
                            + (ledger == null
                                    ? "; without --ledger nobody remembers them"
                                    : "; the ledger in " + ledger + " holds "
                                            + TextTable.number(supply.designatedBefore() + supply.recorded())));
            err.flush();
            return 0;
        }
    }

    private void issue(MunicipalityCode whose, CodeSupply supply, Listing listing) throws CannotRun {
        try (Progress progress = Progress.of(Progress.isWatched(), "designating", count)) {
            for (long done = 0; done < count; ) {
                Designation codes = supply.designate(whose, (int) Math.min(CODES_AT_ONCE, count - done));
                for (int i = 0; i < codes.size(); i++) {
                    listing.digits(codes.code(i).value(), DIGITS).end();
                }
                if (out == null) {
                    listing.flush();
                }
                done += codes.size();
                progress.reached(done);
            }
            listing.finish();
        } catch (Trouble e) {
            throw withRecorded(e.sentence(), supply);
        } catch (CannotRun e) {
            throw withRecorded(e, supply);
        }
    }

    /** Codes that were recorded are gone, even if nobody got them: that is to be said, not to be undone. */
    private static CannotRun withRecorded(CannotRun sentence, CodeSupply supply) {
        return supply.recorded() == 0
                ? sentence
                : new CannotRun(sentence.getMessage() + "; " + TextTable.number(supply.recorded())
                        + " codes of this call are in the ledger for good, and no call designates them again");
    }

    private MunicipalityCode municipality() throws CannotRun {
        if (municipality == null && ledger != null) {
            throw new CannotRun("--municipality is missing: the ledger records whose codes they are");
        }
        MunicipalityCode whose = municipality == null ? MunicipalityCode.of(DEFAULT_MUNICIPALITY) : municipality;
        if (whose.isPrefecture()) {
            throw new CannotRun(
                    "--municipality: " + whose + " is a prefecture, and those keep no register of residents");
        }
        return whose;
    }

    private CommandLine terminal() {
        return Console.of(spec);
    }
}
