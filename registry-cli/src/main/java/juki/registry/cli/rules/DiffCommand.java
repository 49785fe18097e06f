package juki.registry.cli.rules;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import juki.registry.cli.CannotRun;
import juki.registry.cli.Console;
import juki.registry.cli.terminal.TextTable;
import juki.registry.rules.LocalBook;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.Provision;
import juki.registry.rules.Rule;
import juki.registry.rules.RuleBook;
import juki.registry.rules.RuleChange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code juki rules diff}: what a municipality's own book changes against the standard one. */
@Command(
        name = "diff",
        header = "Says what a municipality's own book changes against the standard one.",
        description = {
            "Reads a municipality's own book and writes every difference: rules left out, raised and lowered, each"
                    + " with",
            "the reason given, and the practice of the office where it is another."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:It ran, whether or not there are differences.",
            "1:Lines of the book cannot be used; they are listed on standard error.",
            "2:It could not run: wrong options, or a file that cannot be read.",
            "3:A fault of the program itself."
        },
        footerHeading = "%nThe book, a text in UTF-8; after a # a line may say why:%n",
        footer = {
            "  raise   MOVE-IN-002       # an alert becomes an error",
            "  lower   HH-003            # an error becomes an alert; the reason must be given",
            "  without COMMON-024        # not asked here; the reason must be given",
            "  greatest-usual-age  110   # attention above this age",
            "  farthest-usual-plan 45    # attention to move-outs planned more days ahead",
            "  longest-wait-for-notice 20       # days until a move-in notice is missed",
            "  longest-provisional-measure 40   # days until a provisional measure is due",
            "  closed  2026-05-01        # a day more on which the office is closed"
        })
public final class DiffCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The municipality's own book.")
    private Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = Form.Named.class,
            description = "text, json (an array, one object on each line) or markdown. Default: text.")
    private Form form = Form.TEXT;

    /** Made by the command line. */
    public DiffCommand() {}

    /**
     * One difference.
     *
     * @param change what has happened
     * @param subject the rule's id, or the name of the practice
     * @param standard what the standard has; empty for nothing
     * @param here what the municipality has; empty for nothing
     * @param title what the rule asserts, or what the practice is about
     * @param reason the reason given
     */
    private record Difference(
            String change, String subject, String standard, String here, String title, String reason) {}

    @Override
    public Integer call() throws CannotRun {
        LocalBook.Reading reading = LocalBook.read(text());
        if (reading.book().isEmpty()) {
            PrintWriter complaints = terminal().getErr();
            reading.rejected().forEach(one -> complaints.println("juki: " + complaint(one)));
            complaints.flush();
            return 1;
        }
        LocalBook book = reading.book().get();
        List<Difference> differences = differences(book);
        PrintWriter out = terminal().getOut();
        out.print(
                switch (form) {
                    case TEXT -> text(book, differences);
                    case JSON ->
                        RuleJson.array(differences, (json, one) -> {
                            json.writeStringField("change", one.change());
                            json.writeStringField("subject", one.subject());
                            json.writeStringField("standard", one.standard());
                            json.writeStringField("here", one.here());
                            json.writeStringField("title", one.title());
                            json.writeStringField("reason", one.reason());
                        });
                    case MARKDOWN -> markdown(differences);
                });
        out.flush();
        return 0;
    }

    private CommandLine terminal() {
        return Console.of(spec);
    }

    private String text() throws CannotRun {
        if (Files.isDirectory(file)) {
            throw new CannotRun("cannot read " + file + ": it is a folder");
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new CannotRun("cannot read " + file + ": it is no text in UTF-8");
        } catch (IOException e) {
            throw CannotRun.reading(file, e);
        }
    }

    private String complaint(Provision.Rejected one) {
        String sentence = file + ", line " + one.line() + ": " + one.fault().english();
        return switch (one.fault()) {
            case UNKNOWN_RULE ->
                sentence + "; near it are "
                        + String.join(
                                ", ",
                                Near.to(
                                        one.word().toUpperCase(Locale.ROOT),
                                        RuleBook.standard().rules().stream()
                                                .map(Rule::id)
                                                .toList()));
            case UNKNOWN_VERB ->
                sentence + "; there are "
                        + Arrays.stream(Provision.Verb.values())
                                .map(Provision.Verb::word)
                                .collect(Collectors.joining(", "));
            default -> sentence;
        };
    }

    private static List<Difference> differences(LocalBook book) {
        List<Difference> differences = new ArrayList<>();
        for (RuleChange change : book.changes()) {
            Rule rule = change.rule();
            differences.add(new Difference(
                    change.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    rule.id(),
                    severity(change.before()),
                    severity(change.after()),
                    rule.title() + " " + rule.titleEnglish(),
                    book.reasonFor(rule.id()).orElse("")));
        }
        OfficePractice standard = OfficePractice.standard();
        for (Provision one : book.provisions()) {
            switch (one.verb()) {
                case CLOSED -> differences.add(practice(one, "", "閉庁日 the office is closed"));
                case GREATEST_USUAL_AGE ->
                    differences.add(practice(one, standard.greatestUsualAge(), "greatest age that needs no attention"));
                case FARTHEST_USUAL_PLAN ->
                    differences.add(practice(
                            one,
                            standard.farthestUsualPlan(),
                            "days ahead that a move-out may be planned without attention"));
                case LONGEST_WAIT_FOR_NOTICE ->
                    differences.add(practice(
                            one,
                            standard.longestWaitForNotice(),
                            "days after a move-out that the move-in notice may take"));
                case LONGEST_PROVISIONAL_MEASURE ->
                    differences.add(practice(
                            one,
                            standard.longestProvisionalMeasure(),
                            "days that a provisional support measure may be open"));
                case WITHOUT, RAISE, LOWER -> {}
            }
        }
        return differences;
    }

    private static Difference practice(Provision one, int standard, String title) {
        return practice(one, String.valueOf(standard), title);
    }

    private static Difference practice(Provision one, String standard, String title) {
        return new Difference("practice", one.verb().word(), standard, one.word(), title, one.reason());
    }

    private static String severity(Optional<Rule> rule) {
        return rule.map(one -> one.severity().name()).orElse("");
    }

    private static String text(LocalBook book, List<Difference> differences) {
        TextTable table = new TextTable(6).row("change", "", "standard", "here", "", "reason");
        differences.forEach(
                one -> table.row(one.change(), one.subject(), one.standard(), one.here(), one.title(), one.reason()));
        String counts = differences.stream()
                .collect(Collectors.groupingBy(Difference::change, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> ", " + entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining());
        return (differences.isEmpty() ? "" : table.text() + "\n") + "rules of the standard "
                + RuleBook.standard().rules().size() + ", here "
                + book.book().rules().size() + (counts.isEmpty() ? ", no difference" : counts) + "\n";
    }

    private static String markdown(List<Difference> differences) {
        StringBuilder table =
                new StringBuilder("| change | | standard | here | | reason |\n| --- | --- | --- | --- | --- | --- |\n");
        for (Difference one : differences) {
            table.append("| ")
                    .append(String.join(
                            " | ",
                            one.change(),
                            one.subject(),
                            one.standard(),
                            one.here(),
                            one.title(),
                            one.reason().replace("|", "\\|")))
                    .append(" |\n");
        }
        return table.toString();
    }
}
