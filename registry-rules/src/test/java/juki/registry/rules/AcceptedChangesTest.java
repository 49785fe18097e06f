package juki.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import juki.registry.model.event.EventType;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.rules.review.RegisterReview;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Laws of the book, on lives made up from ordinary and absurd changes. */
class AcceptedChangesTest {

    @Property(tries = 400)
    void anAcceptedChangeFoldsAndKeepsTheRegisterWhole(@ForAll long seed) {
        InMemoryRegister end = Lives.live(seed, (event, register) -> {});

        Invariants.hold(end);
    }

    /** The same at night, on half a million changes and more. */
    @Tag("slow")
    @Property(tries = 20_000)
    void anAcceptedChangeFoldsAndKeepsTheRegisterWholeInManyLives(@ForAll long seed) {
        anAcceptedChangeFoldsAndKeepsTheRegisterWhole(seed);
    }

    @Property(tries = 100)
    void aReviewOfWhatTheyLeaveNeverFailsAndFindsEveryHouseholdAtOneAddress(@ForAll long seed) {
        InMemoryRegister end = Lives.live(seed, (event, register) -> {});

        for (LocalDate day : List.of(LocalDate.MIN, Village.TODAY, LocalDate.MAX)) {
            RegisterReview.standard()
                    .of(
                            end,
                            day,
                            (record, point) -> assertThat(point.id()).isIn("REVIEW-001", "REVIEW-002"),
                            (household, point) ->
                                    assertThat(point.id()).isIn("REVIEW-003", "REVIEW-004", "REVIEW-006"));
        }
    }

    @Property(tries = 100)
    void examiningTwiceIsTheSame(@ForAll long seed) {
        Lives.live(
                seed,
                (event, register) ->
                        assertThat(Lives.BOOK.examine(event, register)).isEqualTo(Lives.BOOK.examine(event, register)));
    }

    @Property(tries = 100)
    void theOrderOfTheRulesIsIrrelevant(@ForAll long seed) {
        List<Rule> shuffled = new ArrayList<>(Lives.BOOK.rules());
        Collections.shuffle(shuffled, new Random(seed));
        RuleBook other = RuleBook.of(shuffled);

        Lives.live(
                seed,
                (event, register) -> assertThat(other.examine(event, register))
                        .containsExactlyInAnyOrderElementsOf(Lives.BOOK.examine(event, register)));
    }

    @Property(tries = 100)
    void noFindingShowsPersonalData(@ForAll long seed) {
        Lives.live(seed, (event, register) -> {
            for (Finding finding : Lives.BOOK.examine(event, register)) {
                String said = String.join(
                        " ",
                        finding.item(),
                        finding.itemEnglish(),
                        finding.reason(),
                        finding.reasonEnglish(),
                        finding.remedy(),
                        finding.remedyEnglish(),
                        finding.toString());
                assertThat(said).doesNotContain(Nonsense.NAME, Nonsense.TOWN, "見本", "架空");
                event.subjects().forEach(one -> assertThat(said).doesNotContain(one.digits()));
                assertThat(said).doesNotContainPattern("[0-9]{5}");
            }
        });
    }

    @Example
    void everyKindOfChangeIsAcceptedAndRefusedInThoseLives() {
        Map<EventType, Set<Outcome>> outcomes = new EnumMap<>(EventType.class);
        for (long seed = 0; seed < 200; seed++) {
            Lives.live(
                    seed,
                    (event, register) -> outcomes.computeIfAbsent(event.type(), type -> EnumSet.noneOf(Outcome.class))
                            .add(Lives.acknowledged(event, register).outcome()));
        }

        assertThat(outcomes.remove(EventType.CARRY_OVER)).containsExactly(Outcome.REFUSED);
        assertThat(outcomes).hasSize(EventType.values().length - 1);
        assertThat(outcomes.values())
                .allSatisfy(both -> assertThat(both).containsExactlyInAnyOrder(Outcome.ACCEPTED, Outcome.REFUSED));
    }

    @Example
    void everyRuleObjectsToSomethingInThoseLives() {
        Set<Rule> silent = new HashSet<>(
                Lives.BOOK.rules().stream().filter(rule -> !rule.asksThePaper()).toList());
        for (long seed = 0; seed < 800; seed++) {
            Lives.live(
                    seed,
                    (event, register) ->
                            Lives.BOOK.examine(event, register).forEach(finding -> silent.remove(finding.rule())));
        }

        assertThat(silent).isEmpty();
    }
}
