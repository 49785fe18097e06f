package juki.registry.cli.rules;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import juki.registry.cli.Console;
import juki.registry.cli.terminal.TextTable;
import juki.registry.rules.Rule;
import juki.registry.rules.RuleBook;
import juki.registry.rules.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code juki rules}: the rule book, listed. */
@Command(
        name = "rules",
        header = "Lists the rule book, explains a rule, and says what a municipality's own book changes.",
        description = {
            "Lists every rule (規則) with its id, severity, first day and what it asserts: all there ever were, those in",
            "force on a day, or those that ask about one kind of change."
        },
        subcommands = {ExplainCommand.class, DiffCommand.class, HelpCommand.class},
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:It ran.",
            "2:It could not run: wrong options, or a rule or kind of change that there is not.",
            "3:A fault of the program itself."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  juki rules --day 2010-04-01 --applies-to 転入",
            "  juki rules --format markdown          the whole table, as registry-rules/RULES.md",
            "  juki rules explain HH-004",
            "  juki rules diff mihon.rules"
        })
public final class RulesCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Selection selection = new Selection();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = Form.Named.class,
            description = "text, json (an array, one object on each line) or markdown. Default: text.")
    private Form form = Form.TEXT;

    /** Made by the command line. */
    public RulesCommand() {}

    @Override
    public Integer call() {
        RuleBook book = selection.from(RuleBook.standard());
        PrintWriter terminal = Console.of(spec).getOut();
        terminal.print(
                switch (form) {
                    case TEXT -> table(book);
                    case JSON -> RuleJson.array(book.rules(), RuleJson::rule);
                    case MARKDOWN -> book.markdown();
                });
        terminal.flush();
        return 0;
    }

    private static String table(RuleBook book) {
        TextTable table = new TextTable(5).row("id", "severity", "since", "規則", "rule");
        for (Rule rule : book.rules()) {
            table.row(
                    rule.id(),
                    rule.severity().wording(),
                    rule.inForce().toString().replaceFirst("\\.\\.$", ""),
                    rule.title(),
                    rule.titleEnglish());
        }
        StringBuilder counts = new StringBuilder("\nrules ").append(book.rules().size());
        for (Severity severity : Severity.values()) {
            counts.append(", ")
                    .append(severity)
                    .append(' ')
                    .append(book.rules().stream()
                            .filter(rule -> rule.severity() == severity)
                            .count());
        }
        return table.text() + counts + "\n";
    }
}
