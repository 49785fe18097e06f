package juki.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import juki.registry.model.date.DateSpan;
import juki.registry.model.event.EventType;
import juki.registry.rules.law.Statute;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of changing a book, and of telling in what two books differ. */
class RuleBookChangesTest {

    private static final RuleBook STANDARD = RuleBook.standard();

    private static Rule own(int number) {
        return Rule.asserting("LOCAL-00" + number, "独自" + number, "Local " + number)
                .alert()
                .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(8))
                .since(LocalDate.of(2026, 4, 1))
                .onEach(EnumSet.allOf(EventType.class), (event, register) -> Optional.empty());
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.of(STANDARD.rules());
    }

    /** Books of an office: some rules left out, some of another severity, some added, in any order. */
    @Provide
    Arbitrary<RuleBook> books() {
        return Arbitraries.randoms().map(RuleBookChangesTest::book);
    }

    private static RuleBook book(Random random) {
        RuleBook book = STANDARD;
        for (Rule rule : STANDARD.rules()) {
            switch (random.nextInt(12)) {
                case 0 -> book = book.without(rule.id());
                case 1 ->
                    book = switch (rule.severity()) {
                        case ALERT -> book.raising(rule.id());
                        case ERROR -> book.lowering(rule.id());
                        case HOLD -> book;
                    };
                default -> {}
            }
        }
        for (int number = random.nextInt(3); number > 0; number--) {
            book = book.plus(own(number));
        }
        List<Rule> shuffled = new ArrayList<>(book.rules());
        Collections.shuffle(shuffled, random);
        return RuleBook.of(shuffled);
    }

    @Property(tries = 50)
    void whatIsAddedAndLeftOutAgainWasNeverThere(@ForAll("books") RuleBook book) {
        assertThat(book.plus(own(7)).without("LOCAL-007").rules()).isEqualTo(book.rules());
    }

    @Property(tries = 50)
    void whatIsLeftOutAndAddedAgainIsThere(@ForAll("rules") Rule rule) {
        RuleBook again = STANDARD.without(rule.id()).plus(rule);

        assertThat(again.rules()).containsExactlyInAnyOrderElementsOf(STANDARD.rules());
        assertThat(again.changesFrom(STANDARD)).isEmpty();
    }

    @Property(tries = 50)
    void replacingKeepsThePlaceAndTheOthers(@ForAll("rules") Rule rule) {
        RuleBook replaced = STANDARD.replacing(rule.withSeverity(Severity.ERROR));

        assertThat(replaced.rules())
                .extracting(Rule::id)
                .isEqualTo(STANDARD.rules().stream().map(Rule::id).toList());
        assertThat(replaced.without(rule.id()).rules())
                .isEqualTo(STANDARD.without(rule.id()).rules());
        assertThat(STANDARD.replacing(rule).rules()).isEqualTo(STANDARD.rules());
    }

    @Property(tries = 50)
    void raisingAndLoweringUndoEachOther(@ForAll("rules") Rule rule) {
        Assume.that(rule.severity() != Severity.HOLD);
        boolean alert = rule.severity() == Severity.ALERT;
        RuleBook once = alert ? STANDARD.raising(rule.id()) : STANDARD.lowering(rule.id());

        assertThat(once.changesFrom(STANDARD))
                .extracting(RuleChange::kind)
                .containsExactly(alert ? RuleChange.Kind.RAISED : RuleChange.Kind.LOWERED);
        assertThat((alert ? once.lowering(rule.id()) : once.raising(rule.id())).rules())
                .isEqualTo(STANDARD.rules());
    }

    @Property(tries = 50)
    void theOrderOfTwoChangesIsIrrelevant(@ForAll("rules") Rule one, @ForAll("rules") Rule other) {
        if (!one.id().equals(other.id())) {
            RuleBook first = STANDARD.without(one.id())
                    .replacing(other.withSeverity(Severity.ERROR))
                    .plus(own(1));
            RuleBook second = STANDARD.plus(own(1))
                    .replacing(other.withSeverity(Severity.ERROR))
                    .without(one.id());

            assertThat(second.rules()).isEqualTo(first.rules());
        }
    }

    @Property(tries = 50)
    void aBookDiffersInNothingFromItselfInAnotherOrder(@ForAll("books") RuleBook book, @ForAll Random random) {
        List<Rule> shuffled = new ArrayList<>(book.rules());
        Collections.shuffle(shuffled, random);

        assertThat(RuleBook.of(shuffled).changesFrom(book)).isEmpty();
        assertThat(RuleBook.of(shuffled).changesFrom(STANDARD)).isEqualTo(book.changesFrom(STANDARD));
    }

    @Property(tries = 50)
    void theDifferenceIsAllThatHasToBeKnown(@ForAll("books") RuleBook one, @ForAll("books") RuleBook other) {
        RuleBook made = one;
        for (RuleChange change : other.changesFrom(one)) {
            String id = change.rule().id();
            made = switch (change.kind()) {
                case ADDED -> made.plus(change.rule());
                case LEFT_OUT -> made.without(id);
                case RAISED -> made.raising(id);
                case LOWERED -> made.lowering(id);
                case REPLACED -> made.replacing(change.rule());
            };
        }

        assertThat(new HashSet<>(made.rules())).isEqualTo(new HashSet<>(other.rules()));
    }

    @Property(tries = 50)
    void seenFromTheOtherBookTheDifferenceIsTurnedRound(
            @ForAll("books") RuleBook one, @ForAll("books") RuleBook other) {
        assertThat(one.changesFrom(other))
                .isEqualTo(other.changesFrom(one).stream()
                        .map(change -> new RuleChange(change.after(), change.before()))
                        .toList());
    }

    @Example
    void noRuleIsMadeMilderUnderAnotherName() {
        Rule error = STANDARD.rule("HH-003").orElseThrow();
        Rule alert = STANDARD.rule("MOVE-IN-001").orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.replacing(error.withSeverity(Severity.ALERT)))
                .withMessageStartingWith("rule: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.raising("HH-003"))
                .withMessageStartingWith("id: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.lowering(alert.id()))
                .withMessageStartingWith("id: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.lowering("LOCAL-001"))
                .withMessageStartingWith("id: ");
    }

    @Example
    void anErrorIsTheStrictestAndAnAlertTheMildest() {
        assertThat(Severity.ALERT.isMilderThan(Severity.HOLD)).isTrue();
        assertThat(Severity.HOLD.isMilderThan(Severity.ERROR)).isTrue();
        assertThat(Severity.ALERT.isMilderThan(Severity.ERROR)).isTrue();
        for (Severity one : Severity.values()) {
            for (Severity other : Severity.values()) {
                assertThat(one.isMilderThan(other) && other.isMilderThan(one)).isFalse();
                assertThat(one.isMilderThan(other) || other.isMilderThan(one)).isEqualTo(one != other);
            }
        }
    }

    @Example
    void aRuleOfAnotherSpanIsReplaced() {
        Rule other = Rule.asserting("LOCAL-001", "独自1", "Local 1")
                .alert()
                .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(8))
                .during(DateSpan.of(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 4, 1)))
                .onEach(EnumSet.allOf(EventType.class), (event, register) -> Optional.empty());

        assertThat(STANDARD.plus(other).changesFrom(STANDARD.plus(own(1))))
                .extracting(RuleChange::toString)
                .containsExactly("REPLACED LOCAL-001");
        assertThat(RuleChange.Kind.REPLACED.wording()).isEqualTo("差替え");
    }

    @Example
    void aDifferenceIsOneOfOneRule() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleChange(Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleChange(Optional.of(own(1)), Optional.of(own(2))));
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleChange(Optional.of(own(1)), Optional.of(own(1))));
    }
}
