package juki.registry.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import juki.registry.cli.Terminal;
import juki.registry.model.event.EventType;
import juki.registry.rules.Rule;
import juki.registry.rules.RuleBook;
import juki.registry.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    private static final RuleBook BOOK = RuleBook.standard();

    @TempDir
    private Path folder;

    private Path book(String... lines) throws IOException {
        return Files.write(folder.resolve("mihon.rules"), List.of(lines), StandardCharsets.UTF_8);
    }

    @Test
    void listsEveryRuleInTheOrderOfTheBook() {
        Terminal terminal = Terminal.running("rules");

        assertThat(terminal.status()).isZero();
        assertThat(terminal.complaints()).isEmpty();
        assertThat(terminal.output().lines().skip(1).takeWhile(line -> !line.isEmpty()))
                .map(line -> line.split(" ", 2)[0])
                .containsExactlyElementsOf(BOOK.rules().stream().map(Rule::id).toList());
        assertThat(terminal.output())
                .containsPattern("HH-004 +エラー +1967-11-10 +世帯分離で世帯員が残る +A split leaves somebody behind\n")
                .contains("\nrules " + BOOK.rules().size() + ", ERROR ");
    }

    @Test
    void listsTheRulesOfADay() {
        String of2010 = Terminal.running("rules", "--day", "2010-04-01").output();

        assertThat(of2010).contains("HH-004").doesNotContain("ENTRY-008");
        assertThat(of2010)
                .contains("rules "
                        + BOOK.inForceOn(LocalDate.of(2010, 4, 1)).rules().size() + ", ");
        assertThat(Terminal.running("rules", "--day", "1967-11-09").output())
                .contains("rules 0, ERROR 0, ALERT 0, HOLD 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"転入", "move-in", "MOVE_IN"})
    void listsTheRulesOfAKindOfChange(String kind) {
        String output = Terminal.running("rules", "--applies-to", kind).output();

        assertThat(output).contains("MOVE-IN-001", "COMMON-001").doesNotContain("MOVE-OUT-003", "HH-004");
        assertThat(output)
                .contains("rules "
                        + BOOK.rules().stream()
                                .filter(rule -> rule.appliesTo().contains(EventType.MOVE_IN))
                                .count() + ", ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alert", "アラート"})
    void listsTheRulesOfASeverity(String severity) {
        assertThat(Terminal.running("rules", "--severity", severity).output())
                .contains("MOVE-IN-001", "ERROR 0")
                .doesNotContain("HH-004");
    }

    @Test
    void writesTheSameTableAsTheFileOfTheModule() throws IOException {
        assertThat(Terminal.running("rules", "--format", "markdown").output())
                .isEqualTo(Files.readString(Path.of("..", "registry-rules", "RULES.md"), StandardCharsets.UTF_8));
    }

    @Test
    void writesRulesAsJson() throws IOException {
        JsonNode rules = new ObjectMapper()
                .readTree(Terminal.running("rules", "--format", "json").output());

        assertThat(rules).hasSize(BOOK.rules().size());
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = BOOK.rules().get(i);
            assertThat(rules.get(i).get("id").textValue()).isEqualTo(rule.id());
            assertThat(rules.get(i).get("severity").textValue())
                    .isEqualTo(rule.severity().name());
            assertThat(rules.get(i).get("since").textValue())
                    .isEqualTo(rule.inForce().start().toString());
            assertThat(rules.get(i).get("appliesTo")).hasSize(rule.appliesTo().size());
        }
        assertThat(Terminal.running("rules", "--format", "json", "--day", "1900-01-01")
                        .output())
                .isEqualTo("[]\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HH-004", "hh-004"})
    void explainsARule(String id) {
        Terminal terminal = Terminal.running("rules", "explain", id);

        assertThat(terminal.status()).isZero();
        assertThat(terminal.output())
                .startsWith("HH-004  世帯分離で世帯員が残る\n        A split leaves somebody behind\n")
                .contains("エラー ERROR: the change cannot be made until the cause is gone")
                .contains("住民基本台帳法", "Basic Resident Registration Act Art. 25", "from 1967-11-10", "世帯分離")
                .contains("objects to", "because", "remedy");
    }

    @Test
    void explainsEveryRule() {
        assertThat(BOOK.rules()).allSatisfy(rule -> {
            Terminal terminal = Terminal.running("rules", "explain", rule.id());
            assertThat(terminal.status()).isZero();
            assertThat(terminal.output())
                    .contains(
                            rule.title(),
                            rule.titleEnglish(),
                            rule.basis().wording(),
                            rule.severity().wording());
        });
    }

    @Test
    void anUnknownRuleIsRefusedWithThoseNearIt() {
        Terminal.running("rules", "explain", "HH-04")
                .refusedInOneSentence("there is no rule HH-04; near it are HH-004, ");
        Terminal.running("rules", "explain", "HEADS").refusedInOneSentence("near it are");
    }

    @Test
    void wrongWordsAreRefusedInOneSentence() {
        Terminal.running("rules", "--applies-to", "転入届").refusedInOneSentence("no such kind of change", "転入");
        Terminal.running("rules", "--applies-to", "move-inn").refusedInOneSentence("near it are move-in, ");
        Terminal.running("rules", "--day", "2010-02-30").refusedInOneSentence("2010-04-01");
        Terminal.running("rules", "--severity", "warning").refusedInOneSentence("error, alert and hold");
        Terminal.running("rules", "--format", "xml").refusedInOneSentence("text, json and markdown");
        Terminal.running("rules", "explain").refusedInOneSentence("ID");
    }

    @Test
    void saysWhatAMunicipalityChanges() throws IOException {
        Terminal terminal = Terminal.running(
                "rules",
                "diff",
                book(
                        "# 見本市",
                        "without COMMON-024 # asked at the window",
                        "lower HH-003 # one lot, written in two ways",
                        "raise MOVE-IN-002",
                        "",
                        "greatest-usual-age 110",
                        "closed 2026-05-01 # anniversary"));

        assertThat(terminal.status()).isZero();
        assertThat(terminal.output())
                .containsPattern("left out +COMMON-024 +ALERT +世帯主の配偶者は一人 A head has one spouse +asked at the window\n")
                .containsPattern("lowered +HH-003 +ERROR +ALERT +.* one lot, written in two ways\n")
                .containsPattern("raised +MOVE-IN-002 +ALERT +ERROR ")
                .containsPattern("practice +greatest-usual-age +120 +110 ")
                .containsPattern("practice +closed +2026-05-01 .* anniversary\n")
                .endsWith("\nrules of the standard " + BOOK.rules().size() + ", here "
                        + (BOOK.rules().size() - 1) + ", left out 1, lowered 1, practice 2, raised 1\n");
    }

    /** The module's README shows a book and what comes of it, word for word. */
    @Test
    void theReadmeShowsWhatIsPrinted() throws IOException {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        String begins = "```text\n";
        int first = readme.indexOf(begins, readme.indexOf("## The rule book")) + begins.length();
        int second = readme.indexOf(begins, first) + begins.length();
        Path book =
                Files.writeString(folder.resolve("mihon.rules"), readme.substring(first, readme.indexOf("```", first)));

        assertThat("$ ./juki rules diff mihon.rules\n"
                        + Terminal.running("rules", "diff", book).output())
                .startsWith(readme.substring(second, readme.indexOf("```", second)));
    }

    @Test
    void aBookThatProvidesNothingDiffersInNothing() throws IOException {
        Terminal terminal = Terminal.running("rules", "diff", book("# nothing yet"));

        assertThat(terminal.status()).isZero();
        assertThat(terminal.output()).startsWith("rules of the standard ").endsWith(", no difference\n");
    }

    @Test
    void writesDifferencesAsJsonAndMarkdown() throws IOException {
        Path book = book("lower HH-003 # a | b", "closed 2026-05-01");
        JsonNode json = new ObjectMapper()
                .readTree(Terminal.running("rules", "diff", book, "--format", "json")
                        .output());

        assertThat(json).hasSize(2);
        assertThat(json.get(0).get("change").textValue()).isEqualTo("lowered");
        assertThat(json.get(0).get("standard").textValue()).isEqualTo(Severity.ERROR.name());
        assertThat(json.get(0).get("reason").textValue()).isEqualTo("a | b");
        assertThat(json.get(1).get("here").textValue()).isEqualTo("2026-05-01");
        assertThat(Terminal.running("rules", "diff", book, "--format", "markdown")
                        .output())
                .contains("| lowered | HH-003 | ERROR | ALERT | ", " | a \\| b |\n");
    }

    @Test
    void everyLineThatCannotBeUsedIsListed() throws IOException {
        Terminal terminal = Terminal.running(
                "rules",
                "diff",
                book("lower HH-003", "remove HH-004", "without HH-04 # why", "raise HH-004", "closed 1 May"));

        assertThat(terminal.status()).isEqualTo(1);
        assertThat(terminal.output()).isEmpty();
        assertThat(terminal.complaints().lines())
                .satisfiesExactly(
                        one -> assertThat(one).contains("line 1: gives no reason"),
                        one -> assertThat(one).contains("line 2: begins with a word", "without, raise, lower"),
                        one -> assertThat(one).contains("line 3: names a rule", "HH-004"),
                        one -> assertThat(one).contains("line 4: raises what is no alert"),
                        one -> assertThat(one).contains("line 5: is not a verb and one word"));
    }

    @Test
    void aBookThatCannotBeReadIsRefusedInOneSentence() throws IOException {
        Terminal.running("rules", "diff", folder.resolve("none")).refusedInOneSentence("cannot read", "no such file");
        Terminal.running("rules", "diff", folder).refusedInOneSentence("it is a folder");
        Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
        Terminal.running("rules", "diff", binary).refusedInOneSentence("no text in UTF-8");
    }

    @Test
    void nearWordsAreNearInLetters() {
        assertThat(Near.distance("", "abc")).isEqualTo(3);
        assertThat(Near.distance("abc", "abc")).isZero();
        assertThat(Near.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Near.to("move-ni", List.of("birth", "move-out", "move-in", "death")))
                .startsWith("move-in");
    }
}
