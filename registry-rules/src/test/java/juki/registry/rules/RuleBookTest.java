package juki.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.EventType;
import juki.registry.rules.law.ClosedDays;
import juki.registry.rules.law.Statute;
import org.junit.jupiter.api.Test;

/** The book as a whole. */
class RuleBookTest {

    private static final RuleBook BOOK = RuleBook.standard();
    private static final Objection OBJECTION =
            Objection.to("項目", "item").because("理由", "reason").remedy("対応", "remedy");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Path TABLE = Path.of("RULES.md");

    @Test
    void everyRuleHasAnIdATitleACitationASpanAndAKindOfChange() {
        assertThat(BOOK.rules()).hasSizeGreaterThan(35).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[A-Z]+(-[A-Z]+)*-[0-9]{3}");
            assertThat(rule.title()).isNotBlank();
            assertThat(rule.titleEnglish()).isNotBlank();
            assertThat(rule.basis().wording()).isNotBlank();
            assertThat(rule.inForce().start()).isAfterOrEqualTo(LocalDate.of(1967, 11, 10));
            assertThat(rule.appliesTo()).isNotEmpty();
        });
        assertThat(BOOK.rules().stream().map(Rule::id)).doesNotHaveDuplicates();
        assertThat(BOOK.rules().stream().map(Rule::titleEnglish)).doesNotHaveDuplicates();
        assertThat(BOOK.rules().stream().map(Rule::title)).doesNotHaveDuplicates();
    }

    @Test
    void noRuleIsOlderThanWhatItStandsOn() {
        LocalDate published = Statute.STANDARD_SPECIFICATION.inForceSince();

        assertThat(BOOK.rules())
                .filteredOn(rule -> rule.inForce().start().isBefore(published))
                .allSatisfy(rule ->
                        assertThat(rule.basis().wording()).contains(Statute.BASIC_RESIDENT_REGISTRATION_ACT.wording()));
    }

    @Test
    void everyRuleIsNamedInATestThatItObjectsAndInOneThatItIsSilent() throws IOException {
        String tests = testSources();

        assertThat(BOOK.rules())
                .allSatisfy(rule -> assertThat(tests)
                        .contains("contains(\"" + rule.id() + "\")")
                        .contains("doesNotContain(\"" + rule.id() + "\")"));
    }

    private static String testSources() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(RuleBookTest::read)
                    .map(text -> text.replaceAll("\\s+", ""))
                    .collect(Collectors.joining());
        }
    }

    @Test
    void everyKindOfChangeIsAskedAbout() {
        assertThat(EventType.values())
                .allSatisfy(type -> assertThat(BOOK.rules())
                        .anySatisfy(rule -> assertThat(rule.appliesTo()).contains(type)));
    }

    @Test
    void theTableIsTheBook() throws IOException {
        String table = BOOK.markdown();
        Path proposed = Path.of("target", "RULES.md");
        Files.writeString(proposed, table, StandardCharsets.UTF_8);

        assertThat(read(TABLE)).as("copy %s to %s", proposed, TABLE).isEqualTo(table);
    }

    @Test
    void aBookOfADayHasTheRulesInForceThatDay() {
        assertThat(BOOK.inForceOn(LocalDate.of(1967, 11, 9)).rules()).isEmpty();
        assertThat(ids(BOOK.inForceOn(LocalDate.of(2012, 7, 8))))
                .contains("CODE-001")
                .doesNotContain("ENTRY-008");
        assertThat(ids(BOOK.inForceOn(LocalDate.of(2012, 7, 9))))
                .contains("ENTRY-008")
                .doesNotContain("COMMON-018");
        assertThat(BOOK.inForceOn(LocalDate.of(2026, 4, 1)).rules()).isEqualTo(BOOK.rules());
    }

    @Test
    void rulesAreFoundAddedRemovedAndReplaced() {
        Rule own = Rule.asserting("LOCAL-001", "独自", "Local")
                .alert()
                .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(8))
                .since(LocalDate.of(2026, 4, 1))
                .onEach(EnumSet.allOf(EventType.class), (event, register) -> OBJECTION.when(true));
        RuleBook longer = BOOK.plus(own);

        assertThat(longer.rule("LOCAL-001")).contains(own);
        assertThat(longer.rules()).endsWith(own).hasSize(BOOK.rules().size() + 1);
        assertThat(longer.without("LOCAL-001").rules()).isEqualTo(BOOK.rules());
        assertThat(longer.replacing(own.withSeverity(Severity.ERROR)).rule("LOCAL-001"))
                .map(Rule::severity)
                .contains(Severity.ERROR);
        assertThat(BOOK.rule("LOCAL-001")).isEmpty();
    }

    @Test
    void twoRulesOfOneIdAndRulesThatAreNotThereAreRefused() {
        Rule first = BOOK.rules().get(0);

        assertThatIllegalArgumentException().isThrownBy(() -> BOOK.plus(first)).withMessageStartingWith("rules: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.without("LOCAL-001"))
                .withMessageStartingWith("id: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.without(first.id()).replacing(first))
                .withMessageStartingWith("id: ");
    }

    @Test
    void anOfficeHasItsOwnClosedDaysAndLimits() {
        Filing fifteenDaysAgo = Filing.notified().changed(2026, 4, 5);

        // The fourteenth day is Sunday the 19th; the office opens on Monday the 20th, unless that is a holiday too.
        assertThat(ids(RuleBook.standard(), fifteenDaysAgo)).isEmpty();
        assertThat(ids(RuleBook.standard(day -> false), fifteenDaysAgo)).containsExactly("MOVE-IN-001");
        assertThat(ids(
                        RuleBook.standard(ClosedDays.standard().andOn(List.of(Village.TODAY))),
                        fifteenDaysAgo.recorded(Village.TODAY.plusDays(1))))
                .isEmpty();
        RuleBook strict = RuleBook.standard(
                OfficePractice.standard().withGreatestUsualAge(100).withFarthestUsualPlan(14));
        assertThat(strict.examine(
                        Filing.notified()
                                .changed(CalendarDate.of(Village.TODAY.plusDays(15)))
                                .moveOut(Village.JIRO),
                        Village.register()))
                .extracting(finding -> finding.rule().id())
                .containsExactly("MOVE-OUT-002");
    }

    private static List<String> ids(RuleBook book, Filing filing) {
        return book.examine(filing.moveIn(Village.newHead()), Village.register()).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    private static List<String> ids(RuleBook book) {
        return book.rules().stream().map(Rule::id).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("cannot read " + file, e);
        }
    }
}
