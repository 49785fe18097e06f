package juki.registry.cli.residence;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import juki.registry.cli.CannotRun;
import juki.registry.cli.Console;
import juki.registry.cli.terminal.TextTable;
import juki.registry.rules.residence.CriteriaBook;
import juki.registry.rules.residence.ResidenceDetermination;
import juki.registry.rules.residence.fact.FactFault;
import juki.registry.rules.residence.fact.FactsReading;
import juki.registry.rules.residence.fact.ResidenceFacts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code juki residence}: determines residences from facts, with reasons. */
@Command(
        name = "residence",
        header = "Determines where somebody's residence is, from facts and with reasons.",
        description = {
            "Reads a table of cases, determines each by the criteria of residence (住所の認定基準), and says how far the",
            "determinations agree with what the table expects; or determines one case and writes the memorandum.",
            "It supports whoever decides, and is no legal advice."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:Every row could be used, and whatever must hold (gate other than no) is as expected.",
            "1:It ran, and some row could not be used or does not hold.",
            "2:It could not run: wrong options, or a file that cannot be read or written.",
            "3:A fault of the program itself."
        },
        footerHeading = "%nThe table:%n",
        footer = {
            "  CSV in UTF-8 with a line of column names. structured_facts has the facts, key=value;key=value, with the keys",
            "  of registry-rules/README.md; id and category name a row; expected, residence_at, record_action and",
            "  expected_effective_date say what is expected, and may be missing. Unknown keys and values are listed with",
            "  their row. Where no key says whether the former place lies in the same municipality, the words of the column",
            "  facts are read for it, and the rows are told; --structured-only leaves them alone.",
            "",
            "  juki residence --cases cases.csv --out answers.csv",
            "  juki residence --cases cases.csv --case J105",
            "  juki residence --facts 'as_of=2024-05-20;nat=jp;place=dwelling;since=2024-05-15;nights_pw=7;other=none'"
        })
public final class ResidenceCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write a row for each case to this file: id, outcome, residence_at, record_action,"
                    + " effective_date_rule, effective_date, rules, agrees.")
    private @Nullable Path out;

    @Option(names = "--case", paramLabel = "ID", description = "Write the memorandum of this case alone.")
    private @Nullable String id;

    @Option(names = "--structured-only", description = "Take no fact from the words of a case.")
    private boolean structuredOnly;

    /** What is determined. */
    static final class Source {
        @Option(names = "--cases", paramLabel = "FILE", description = "The table of cases.")
        private @Nullable Path cases;

        @Option(
                names = "--facts",
                paramLabel = "FACTS",
                description = "One case, as key=value;key=value; its memorandum is written.")
        private @Nullable String facts;
    }

    /** Made by the command line. */
    public ResidenceCommand() {}

    @Override
    public Integer call() throws CannotRun {
        PrintWriter terminal = terminal();
        if (source.facts != null) {
            if (out != null || id != null) {
                throw new CannotRun("--out and --case belong to --cases");
            }
            terminal.print(memorandum(CriteriaBook.standard().determine(facts(source.facts))));
            terminal.flush();
            return 0;
        }
        Path file = source.cases == null ? Path.of("") : source.cases;
        if (out != null) {
            AnswerFile.requirePlace(out, file);
        }
        CaseFile table = CaseFile.read(file);
        List<Judged> cases = table.rows().stream()
                .map(row -> Judged.of(row, !structuredOnly))
                .toList();
        if (id != null) {
            return tellOne(terminal, cases, id);
        }
        if (out != null) {
            AnswerFile.write(out, cases);
        }
        return tellAll(terminal, table, cases);
    }

    private static ResidenceFacts facts(String text) throws CannotRun {
        FactsReading reading = ResidenceFacts.read(text);
        return reading.facts()
                .orElseThrow(() -> new CannotRun("the facts cannot be used: "
                        + reading.faults().stream().map(ResidenceCommand::told).collect(Collectors.joining(", "))));
    }

    private static String told(FactFault fault) {
        return (fault.key().isEmpty() ? "a piece" : fault.key()) + " "
                + fault.kind().english();
    }

    private static String memorandum(ResidenceDetermination determination) {
        return determination.memorandum() + "\n" + determination.memorandumEnglish();
    }

    private static int tellOne(PrintWriter terminal, List<Judged> cases, String id) throws CannotRun {
        Judged judged = cases.stream()
                .filter(it -> it.row().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new CannotRun("there is no case " + id));
        ResidenceDetermination determination = judged.determination()
                .orElseThrow(() ->
                        new CannotRun("case " + id + " cannot be determined: " + String.join(", ", judged.faults())));
        terminal.print(memorandum(determination));
        terminal.flush();
        return 0;
    }

    private static int tellAll(PrintWriter terminal, CaseFile table, List<Judged> cases) {
        StringBuilder text = new StringBuilder();
        List<Judged> differing =
                cases.stream().filter(it -> !it.agrees().orElse(true)).toList();
        differing.forEach(it -> text.append(Agreement.disagreement(it)).append('\n'));
        List<Judged> faulty =
                cases.stream().filter(it -> !it.faults().isEmpty()).toList();
        if (!faulty.isEmpty() || !table.broken().isEmpty()) {
            text.append("Rows that cannot be used, or not compared:\n");
            table.broken()
                    .forEach(row -> text.append("  line ")
                            .append(row.line())
                            .append(": ")
                            .append(row.reason())
                            .append('\n'));
            faulty.forEach(it -> text.append("  line ")
                    .append(it.row().line())
                    .append(it.row().cell("id").map(id -> " (" + id + ")").orElse(""))
                    .append(": ")
                    .append(String.join(", ", it.faults()))
                    .append('\n'));
            text.append('\n');
        }
        String fromWords = cases.stream()
                .filter(Judged::fromWords)
                .map(it -> it.row().id())
                .collect(Collectors.joining(", "));
        if (!fromWords.isEmpty()) {
            text.append("Taken from the words alone, that the former place lies in the same municipality: ")
                    .append(fromWords)
                    .append("\n\n");
        }
        text.append(Agreement.table(cases));
        text.append("\ncases ")
                .append(TextTable.number(cases.size() + table.broken().size()))
                .append(", disagreeing ")
                .append(TextTable.number(differing.size()))
                .append(", unusable ")
                .append(TextTable.number(table.broken().size() + faulty.size()))
                .append('\n');
        terminal.print(text);
        terminal.flush();
        boolean holds = differing.stream().noneMatch(it -> it.row().isGate());
        return holds && faulty.isEmpty() && table.broken().isEmpty() ? 0 : 1;
    }

    private PrintWriter terminal() {
        return Console.of(spec).getOut();
    }
}
