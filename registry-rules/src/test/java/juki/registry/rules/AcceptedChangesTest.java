package juki.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressCode;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.CautionNote;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.RecordItem;
import juki.registry.rules.duplicate.BlockingKeys;
import juki.registry.rules.law.Answer;
import juki.registry.rules.review.RegisterReview;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Laws of the book, on lives made up from ordinary and absurd changes. */
class AcceptedChangesTest {

    /** An office with everything a rule may ask it for: short fields, and a dictionary that knows little. */
    private static final RuleBook BOOK = RuleBook.standard(OfficePractice.standard()
            .withPreviousHeadAsked(true)
            .writing(WritingStandard.standard().withLength(TextField.TOWN, Nonsense.TOWN.length() - 1))
            .lookingUp(new AddressDictionary() {
                @Override
                public Answer has(AddressCode code) {
                    return Answer.NO;
                }

                @Override
                public Answer hasPostalCodeFor(Address address) {
                    return Answer.of(address.supplement().isEmpty());
                }
            }));

    /** A child is to leave for special adoption, nobody says where to. */
    private static final InMemoryRegister LEAVING_UNTOLD = Village.after(
            Village.after(
                    Village.register(),
                    Filing.exOfficio()
                            .correction(
                                    Village.KOTA,
                                    RecordedItems.builder()
                                            .otherItems(OtherItems.builder()
                                                    .addCautionNotes(CautionNote.of(
                                                            2,
                                                            RecordItem.PLANNED_DESTINATION,
                                                            CautionNote.SPECIAL_ADOPTION))
                                                    .build())
                                            .build())),
            Filing.notified().changed(2026, 6, 10).moveOut(OutsideAddress.none(), Village.KOTA));

    private static final int CHANGES_IN_A_LIFE = 40;

    @Property(tries = 400)
    void anAcceptedChangeFoldsAndKeepsTheRegisterWhole(@ForAll long seed) {
        InMemoryRegister end = live(seed, (event, register) -> {});

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
        InMemoryRegister end = live(seed, (event, register) -> {});

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
        live(
                seed,
                (event, register) ->
                        assertThat(BOOK.examine(event, register)).isEqualTo(BOOK.examine(event, register)));
    }

    @Property(tries = 100)
    void theOrderOfTheRulesIsIrrelevant(@ForAll long seed) {
        List<Rule> shuffled = new ArrayList<>(BOOK.rules());
        Collections.shuffle(shuffled, new Random(seed));
        RuleBook other = RuleBook.of(shuffled);

        live(
                seed,
                (event, register) -> assertThat(other.examine(event, register))
                        .containsExactlyInAnyOrderElementsOf(BOOK.examine(event, register)));
    }

    @Property(tries = 100)
    void noFindingShowsPersonalData(@ForAll long seed) {
        live(seed, (event, register) -> {
            for (Finding finding : BOOK.examine(event, register)) {
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
            live(
                    seed,
                    (event, register) -> outcomes.computeIfAbsent(event.type(), type -> EnumSet.noneOf(Outcome.class))
                            .add(acknowledged(event, register).outcome()));
        }

        assertThat(outcomes.remove(EventType.CARRY_OVER)).containsExactly(Outcome.REFUSED);
        assertThat(outcomes).hasSize(EventType.values().length - 1);
        assertThat(outcomes.values())
                .allSatisfy(both -> assertThat(both).containsExactlyInAnyOrder(Outcome.ACCEPTED, Outcome.REFUSED));
    }

    @Example
    void everyRuleObjectsToSomethingInThoseLives() {
        Set<Rule> silent = new HashSet<>(
                BOOK.rules().stream().filter(rule -> !rule.asksThePaper()).toList());
        for (long seed = 0; seed < 800; seed++) {
            live(
                    seed,
                    (event, register) ->
                            BOOK.examine(event, register).forEach(finding -> silent.remove(finding.rule())));
        }

        assertThat(silent).isEmpty();
    }

    /** Lives through changes, those refused leaving no trace. */
    private static InMemoryRegister live(long seed, BiConsumer<ChangeEvent, InMemoryRegister> watching) {
        Random random = new Random(seed);
        InMemoryRegister register = LEAVING_UNTOLD.keyedBy(BlockingKeys.standard());
        LocalDate day = Village.TODAY;
        Village.Numbers numbers = new Village.Numbers(Nonsense.HANDED_IN + 1);
        for (int i = 0; i < CHANGES_IN_A_LIFE; i++) {
            ChangeEvent event = new Nonsense(random, register, day).next();
            watching.accept(event, register);
            Decision decision = acknowledged(event, register).drawing(numbers);
            if (decision.outcome() == Outcome.ACCEPTED) {
                InMemoryRegister before = register;
                List<InMemoryRegister> after = new ArrayList<>(1);
                assertThatCode(() -> after.add(before.apply(decision.orElseThrow())))
                        .as("seed %d, change %d, %s", seed, i, event.type())
                        .doesNotThrowAnyException();
                register = after.get(0);
                try {
                    Invariants.hold(register);
                } catch (AssertionError e) {
                    throw new AssertionError("after %s of seed %d, change %d".formatted(event, seed, i), e);
                }
            } else {
                assertThatCode(decision::orElseThrow).isInstanceOf(NotAcceptedException.class);
            }
            day = day.plusDays(random.nextInt(4));
        }
        return register;
    }

    private static Decision acknowledged(ChangeEvent event, InMemoryRegister register) {
        return Registrar.under(BOOK)
                .decide(event, register)
                .acknowledging(alert -> Optional.of(alert.acknowledgedBy("係員A")));
    }
}
