package juki.registry.cli.rules;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import juki.registry.cli.CannotRun;
import juki.registry.cli.Console;
import juki.registry.cli.terminal.TextTable;
import juki.registry.model.event.EventType;
import juki.registry.rules.Finding;
import juki.registry.rules.Rule;
import juki.registry.rules.RuleBook;
import juki.registry.testkit.lawful.Breach;
import juki.registry.testkit.lawful.UnlawfulLives;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code juki rules explain}: one rule of the book. */
@Command(
        name = "explain",
        header = "Explains one rule: what it asserts, how it objects, on which passage it stands, since when.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:It ran.",
            "2:It could not run: there is no such rule, or an option is wrong.",
            "3:A fault of the program itself."
        },
        footerHeading = "%nExample:%n",
        footer = "  juki rules explain HH-004")
public final class ExplainCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The rule's id, as HH-004.")
    private String id = "";

    /** Made by the command line. */
    public ExplainCommand() {}

    @Override
    public Integer call() throws CannotRun {
        Rule rule = rule(RuleBook.standard());
        PrintWriter terminal = Console.of(spec).getOut();
        terminal.print(explained(rule));
        terminal.flush();
        return 0;
    }

    private Rule rule(RuleBook book) throws CannotRun {
        String meant = id.toUpperCase(Locale.ROOT);
        return book.rule(meant)
                .orElseThrow(() -> new CannotRun("there is no rule " + id + "; near it are "
                        + String.join(
                                ", ",
                                Near.to(
                                        meant,
                                        book.rules().stream().map(Rule::id).toList()))));
    }

    private static String explained(Rule rule) {
        TextTable table = new TextTable(2)
                .row("severity", rule.severity().wording() + " " + rule.severity() + ": " + effect(rule))
                .row("basis", rule.basis().wording())
                .row("", rule.basis().english())
                .row("in force", inForce(rule))
                .row("asks about", kinds(rule));
        example(rule)
                .ifPresent(finding -> table.row("objects to", finding.item() + "  " + finding.itemEnglish())
                        .row("because", finding.reason())
                        .row("", finding.reasonEnglish())
                        .row("remedy", finding.remedy())
                        .row("", finding.remedyEnglish()));
        return rule.id() + "  " + rule.title() + "\n" + " ".repeat(rule.id().length() + 2) + rule.titleEnglish() + "\n"
                + table.text();
    }

    /** What the rule finds in a breach of it, if one is known: what a clerk would read. */
    private static Optional<Finding> example(Rule rule) {
        return Arrays.stream(Breach.values())
                .filter(breach -> breach.ruleId().equals(rule.id()))
                .findFirst()
                .map(UnlawfulLives::plainest)
                .flatMap(life -> rule.examine(life.broken(), life.register()));
    }

    private static String effect(Rule rule) {
        return switch (rule.severity()) {
            case ERROR -> "the change cannot be made until the cause is gone";
            case ALERT -> "the change can be made once somebody has acknowledged it by name";
            case HOLD -> "the paper is neither accepted nor refused until what is missing has come";
        };
    }

    private static String inForce(Rule rule) {
        return "from " + rule.inForce().start()
                + rule.inForce().end().map(end -> ", no longer on " + end).orElse("");
    }

    private static String kinds(Rule rule) {
        return rule.appliesTo().size() == EventType.values().length
                ? "every kind of change"
                : rule.appliesTo().stream().map(EventType::wording).collect(Collectors.joining("・"));
    }
}
