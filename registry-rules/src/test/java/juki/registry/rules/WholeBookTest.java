package juki.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

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
import juki.registry.model.event.EventType;
import juki.registry.model.protection.Protections;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.rules.common.CommonRules;
import juki.registry.rules.duplicate.BlockingKeys;
import juki.registry.rules.notification.Notification;
import juki.registry.rules.protection.ProtectionRules;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Laws of the whole book, the rules of the paper and those that a host adds included, on papers ordinary and absurd. */
class WholeBookTest {

    private static final RuleBook STANDARD = withHostsRules(Lives.BOOK);
    private static final RuleBook DESTINATION_ONLY =
            withHostsRules(RuleBook.standard(Lives.PRACTICE.under(MoveRegime.DESTINATION_ONLY)));

    private static final InMemoryRegister EMPTY = InMemoryRegister.opened(
                    Village.HERE, Village.OPENED, List.of(), List.of())
            .keyedBy(BlockingKeys.standard());

    private static final int PAPERS_IN_A_LIFE = 40;

    /** The changes of one or two persons are in hand. */
    private static RuleBook withHostsRules(RuleBook book) {
        List<Rule> more = new ArrayList<>(CommonRules.onWorkInHand(Village.YUKI::equals, Village.UME::equals));
        more.addAll(ProtectionRules.all(Protections.none(), Village.TODAY.atStartOfDay()));
        return book.plus(more.toArray(Rule[]::new));
    }

    private static RuleBook bookOf(long seed) {
        return seed % 3 == 0 ? DESTINATION_ONLY : STANDARD;
    }

    @Property(tries = 100)
    void noRuleThrowsWhateverTheChangeThePaperAndTheRegister(@ForAll long seed) {
        RuleBook book = bookOf(seed);
        live(seed, (paper, register) -> {
            for (InMemoryRegister asked : List.of(register, EMPTY)) {
                for (Rule rule : book.rules()) {
                    assertThatCode(() -> {
                                rule.findingIn(paper, asked);
                                paper.change(book.practice()).ifPresent(event -> rule.examine(event, asked));
                            })
                            .as("%s, asked about %s", rule, paper)
                            .doesNotThrowAnyException();
                }
            }
        });
    }

    @Property(tries = 100)
    void examiningTwiceIsTheSame(@ForAll long seed) {
        RuleBook book = bookOf(seed);
        live(
                seed,
                (paper, register) ->
                        assertThat(book.examine(paper, register)).isEqualTo(book.examine(paper, register)));
    }

    @Property(tries = 100)
    void theOrderOfTheRulesIsIrrelevant(@ForAll long seed) {
        RuleBook book = bookOf(seed);
        List<Rule> shuffled = new ArrayList<>(book.rules());
        Collections.shuffle(shuffled, new Random(seed));
        RuleBook other = RuleBook.of(shuffled, book.practice());

        live(
                seed,
                (paper, register) -> assertThat(other.examine(paper, register))
                        .containsExactlyInAnyOrderElementsOf(book.examine(paper, register)));
    }

    @Property(tries = 30)
    void everyRuleFindsByItselfWhatItFindsInTheBook(@ForAll long seed) {
        RuleBook book = bookOf(seed);
        List<RuleBook> alone = book.rules().stream()
                .map(rule -> RuleBook.of(List.of(rule), book.practice()))
                .toList();

        live(
                seed,
                (paper, register) -> assertThat(alone.stream().flatMap(one -> one.examine(paper, register).stream()))
                        .containsExactlyElementsOf(book.examine(paper, register)));
    }

    @Property(tries = 100)
    void aPaperAcceptedFoldsAndKeepsTheRegisterWholeAndAnyOtherChangesNothing(@ForAll long seed) {
        Invariants.hold(live(seed, (paper, register) -> {}));
    }

    @Tag("slow")
    @Property(tries = 20_000)
    void aPaperAcceptedFoldsAndKeepsTheRegisterWholeInManyLives(@ForAll long seed) {
        aPaperAcceptedFoldsAndKeepsTheRegisterWholeAndAnyOtherChangesNothing(seed);
    }

    @Property(tries = 100)
    void noFindingShowsPersonalData(@ForAll long seed) {
        RuleBook book = bookOf(seed);
        live(seed, (paper, register) -> {
            List<String> said = new ArrayList<>(List.of(paper.toString()));
            for (Finding finding : book.examine(paper, register)) {
                said.addAll(List.of(
                        finding.item(),
                        finding.itemEnglish(),
                        finding.reason(),
                        finding.reasonEnglish(),
                        finding.remedy(),
                        finding.remedyEnglish(),
                        finding.toString()));
            }
            assertThat(String.join(" ", said)).doesNotContain(Nonsense.NAME, Nonsense.TOWN, "見本", "架空");
        });
    }

    @Example
    void papersOfEveryKindAreAcceptedRefusedAndHeldInThoseLives() {
        Map<EventType, Set<Outcome>> outcomes = new EnumMap<>(EventType.class);
        for (long seed = 0; seed < 300; seed++) {
            RuleBook book = bookOf(seed);
            live(
                    seed,
                    (paper, register) -> outcomes.computeIfAbsent(paper.type(), type -> EnumSet.noneOf(Outcome.class))
                            .add(decided(paper, register, book).outcome()));
        }

        assertThat(outcomes).hasSize(EventType.values().length);
        assertThat(outcomes).allSatisfy((type, each) -> {
            assertThat(each).as(type.wording()).contains(Outcome.REFUSED);
            assertThat(each.contains(Outcome.ACCEPTED)).as(type.wording()).isEqualTo(type != EventType.CARRY_OVER);
        });
        assertThat(outcomes.values()).anyMatch(each -> each.contains(Outcome.HELD));
    }

    @Example
    void everyRuleOfThePaperObjectsToSomethingInThoseLives() {
        Set<Rule> silent = new HashSet<>();
        Set<String> heard = new HashSet<>();
        for (long seed = 0; seed < 600; seed++) {
            RuleBook book = bookOf(seed);
            book.rules().stream().filter(Rule::asksThePaper).forEach(silent::add);
            live(
                    seed,
                    (paper, register) -> book.examine(paper, register)
                            .forEach(finding -> heard.add(finding.rule().id())));
        }
        silent.removeIf(rule -> heard.contains(rule.id()));

        assertThat(silent).isEmpty();
        assertThat(heard).contains("HOST-001", "HOST-002");
    }

    /** Lives through papers; those held and refused leave no trace. */
    private static InMemoryRegister live(long seed, BiConsumer<Notification, InMemoryRegister> watching) {
        RuleBook book = bookOf(seed);
        Random random = new Random(seed);
        InMemoryRegister register = Lives.REGISTER;
        Village.Numbers numbers = new Village.Numbers(Nonsense.HANDED_IN + 1);
        for (int i = 0; i < PAPERS_IN_A_LIFE; i++) {
            Notification paper = new NonsensePapers(random, register)
                    .around(new Nonsense(random, register, Village.TODAY.plusDays(i)).next());
            watching.accept(paper, register);
            Decision decision = decided(paper, register, book).drawing(numbers);
            if (decision.outcome() == Outcome.ACCEPTED) {
                register = register.apply(decision.orElseThrow());
                Invariants.hold(register);
            } else {
                assertThatCode(decision::orElseThrow)
                        .as("%s of seed %d, paper %d", decision, seed, i)
                        .isInstanceOf(
                                decision.holds().isEmpty() && decision.errors().isEmpty()
                                        ? IllegalStateException.class
                                        : NotAcceptedException.class);
            }
        }
        return register;
    }

    private static Decision decided(Notification paper, InMemoryRegister register, RuleBook book) {
        return Registrar.under(book)
                .decide(paper, register)
                .acknowledging(alert -> Optional.of(alert.acknowledgedBy("係員A")));
    }
}
