package juki.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.model.event.Basis;
import juki.registry.rules.Provision.Fault;
import juki.registry.rules.Provision.Rejected;
import juki.registry.rules.Provision.Verb;
import org.junit.jupiter.api.Test;

/** A municipality's own book, as it is written and as it is asked. */
class LocalBookTest {

    private static final RuleBook STANDARD = RuleBook.standard();

    private static LocalBook read(String... lines) {
        return LocalBook.read(String.join("\n", lines)).book().orElseThrow();
    }

    private static List<Rejected> rejected(String... lines) {
        return LocalBook.read(String.join("\r\n", lines)).rejected();
    }

    @Test
    void aBookThatSaysNothingIsTheStandardOne() {
        for (String text : List.of("", "\n\n", "# 見本市", "\uFEFF# 見本市", "   \t  # nothing")) {
            LocalBook book = LocalBook.read(text).book().orElseThrow();
            assertThat(book.provisions()).isEmpty();
            assertThat(book.changes()).isEmpty();
            assertThat(book.book().rules()).isEqualTo(STANDARD.rules());
        }
    }

    @Test
    void everyProvisionIsInTheBookAndInTheDifference() {
        LocalBook own = read(
                "\uFEFFwithout COMMON-024 # asked at the window",
                "\tlower   HH-003  #one lot, written in two ways",
                "raise MOVE-IN-002",
                "greatest-usual-age 110",
                "farthest-usual-plan 45",
                "closed 2026-05-01 # anniversary",
                "longest-wait-for-notice 20",
                "longest-provisional-measure 40");

        assertThat(own.book().rule("COMMON-024")).isEmpty();
        assertThat(own.book().rule("HH-003")).map(Rule::severity).contains(Severity.ALERT);
        assertThat(own.book().rule("MOVE-IN-002")).map(Rule::severity).contains(Severity.ERROR);
        assertThat(own.changes())
                .extracting(RuleChange::toString)
                .containsExactly("LEFT_OUT COMMON-024", "LOWERED HH-003", "RAISED MOVE-IN-002");
        assertThat(own.reasonFor("HH-003")).contains("one lot, written in two ways");
        assertThat(own.reasonFor("MOVE-IN-002")).isEmpty();
        assertThat(own.practice().greatestUsualAge()).isEqualTo(110);
        assertThat(own.practice().farthestUsualPlan()).isEqualTo(45);
        assertThat(own.practice().longestWaitForNotice()).isEqualTo(20);
        assertThat(own.practice().longestProvisionalMeasure()).isEqualTo(40);
        assertThat(own.practice().closedDays().isClosed(LocalDate.of(2026, 5, 1)))
                .isTrue();
        assertThat(own.practice().closedDays().isClosed(LocalDate.of(2026, 5, 7)))
                .isFalse();
        assertThat(own.provisions()).hasSize(8).contains(new Provision(6, Verb.CLOSED, "2026-05-01", "anniversary"));
    }

    @Test
    void practiceIsThatOfTheRulesInTheBook() {
        Filing fifteenDaysAgo = Filing.notified()
                .changed(2026, 4, 5)
                .basedOn(Basis.Notification.on(Village.TODAY.plusDays(1)))
                .recorded(Village.TODAY.plusDays(1));

        assertThat(ids(STANDARD, fifteenDaysAgo)).contains("MOVE-IN-001");
        // The fourteenth day is a Sunday, the day after it the office is closed too, and on the next it opens.
        assertThat(ids(read("closed " + Village.TODAY).book(), fifteenDaysAgo)).doesNotContain("MOVE-IN-001");
    }

    private static List<String> ids(RuleBook book, Filing filing) {
        return book.examine(filing.moveIn(Village.newHead()), Village.register()).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    @Test
    void nothingIsWeakenedWithoutAReason() {
        assertThat(rejected("lower HH-003", "without HH-003 #", "without HH-003 #  "))
                .containsExactly(
                        new Rejected(1, Fault.NO_REASON, "HH-003"),
                        new Rejected(2, Fault.TWICE, "HH-003"),
                        new Rejected(3, Fault.TWICE, "HH-003"));
        assertThat(rejected("without HH-003 #  ")).containsExactly(new Rejected(1, Fault.NO_REASON, "HH-003"));
    }

    @Test
    void everyLineThatCannotBeUsedIsToldWithItsReason() {
        assertThat(rejected(
                        "raise MOVE-IN-002",
                        "",
                        "raise",
                        "raise HH-003 twice",
                        "forbid HH-003",
                        "without HH-03 # no such rule",
                        "raise HH-003",
                        "lower MOVE-IN-001 # why",
                        "without MOVE-IN-002 # why",
                        "closed 2026-02-30",
                        "greatest-usual-age many",
                        "farthest-usual-plan 13",
                        "farthest-usual-plan 14",
                        "closed 2026-05-01",
                        "closed 2026-05-01"))
                .containsExactly(
                        new Rejected(3, Fault.NOT_A_PAIR, "raise"),
                        new Rejected(4, Fault.NOT_A_PAIR, "raise"),
                        new Rejected(5, Fault.UNKNOWN_VERB, "forbid"),
                        new Rejected(6, Fault.UNKNOWN_RULE, "HH-03"),
                        new Rejected(7, Fault.NO_ALERT, "HH-003"),
                        new Rejected(8, Fault.NO_ERROR, "MOVE-IN-001"),
                        new Rejected(9, Fault.TWICE, "MOVE-IN-002"),
                        new Rejected(10, Fault.NOT_A_DAY, "2026-02-30"),
                        new Rejected(11, Fault.NOT_A_NUMBER, "many"),
                        new Rejected(12, Fault.OUT_OF_RANGE, "13"),
                        new Rejected(13, Fault.TWICE, "14"),
                        new Rejected(15, Fault.TWICE, "2026-05-01"));
        assertThat(Fault.values())
                .allSatisfy(fault -> assertThat(fault.english()).isNotBlank());
    }

    @Test
    void aReadingHasABookOrRejectedLines() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalBook.Reading(Optional.empty(), List.of()))
                .withMessageStartingWith("book: ");
    }
}
