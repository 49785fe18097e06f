package juki.registry.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.rules.Decision;
import juki.registry.rules.Finding;
import juki.registry.rules.Outcome;
import juki.registry.rules.Registrar;
import juki.registry.rules.Rule;
import juki.registry.rules.RuleBook;
import juki.registry.testkit.arbitrary.LifeSupplier;
import juki.registry.testkit.arbitrary.UnlawfulLifeSupplier;
import juki.registry.testkit.lawful.UnlawfulLife;
import juki.registry.testkit.life.Life;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Laws of the rule book (規則集の契約, kisokushū no keiyaku): what every {@link RuleBook} promises, an office's own included, as
 * properties over {@linkplain Life lives} and {@linkplain UnlawfulLife breaches}.
 *
 * <p>Implement it in a test class and say which book it is:
 *
 * <pre>{@code
 * class OurBookTest implements RuleBookLaws {
 *     public RuleBook book() { return RuleBook.standard().plus(OurRule.RULE); }
 * }
 * }</pre>
 *
 * <p>A book is asked about changes where they happened, and about the same changes against registers where they never could: of
 * another day, of nobody, of others. Each property is tried a thousand times unless {@code @PropertyDefaults(tries = …)} on the
 * class says otherwise. Needs registry-rules.
 */
public interface RuleBookLaws {
    /**
     * The book held to the laws.
     *
     * @return the book; asked once for each law
     */
    RuleBook book();

    /**
     * No rule throws, however nonsensical the change: examining always answers.
     *
     * @param life any life
     */
    @Property
    default void examiningNeverThrows(@ForAll(supplier = LifeSupplier.class) Life life) {
        RuleBook book = book();
        RuleBookCase.of(life)
                .forEach(asked -> book.rules()
                        .forEach(rule -> assertThatCode(() -> rule.examine(asked.event(), asked.register()))
                                .as(
                                        "rule %s, asked about %s",
                                        rule.id(), asked.event().type())
                                .doesNotThrowAnyException()));
    }

    /**
     * Examining the same change against the same register once more finds the same.
     *
     * @param life any life
     */
    @Property
    default void examiningTwiceFindsTheSame(@ForAll(supplier = LifeSupplier.class) Life life) {
        RuleBook book = book();
        RuleBookCase.of(life).forEach(asked -> {
            List<Finding> first = book.examine(asked.event(), asked.register());
            assertThat(ids(book.examine(asked.event(), asked.register())))
                    .as(
                            "rules that object to %s, asked once more",
                            asked.event().type())
                    .isEqualTo(ids(first));
            assertThat(book.examine(asked.event(), asked.register()).equals(first))
                    .as("whether the same findings have the same words")
                    .isTrue();
        });
    }

    /**
     * The order of the rules decides the order of the findings and nothing else: no rule silences another.
     *
     * @param life any life
     */
    @Property
    default void orderOfTheRulesIsIrrelevant(@ForAll(supplier = LifeSupplier.class) Life life) {
        List<Rule> rules = new ArrayList<>(book().rules());
        RuleBook book = RuleBook.of(rules);
        Collections.reverse(rules);
        RuleBook reversed = RuleBook.of(rules);
        RuleBookCase.of(life)
                .forEach(asked -> assertThat(ids(reversed.examine(asked.event(), asked.register())))
                        .as(
                                "rules that object to %s, asked in the order reversed",
                                asked.event().type())
                        .containsExactlyInAnyOrderElementsOf(ids(book.examine(asked.event(), asked.register()))));
    }

    /**
     * An accepted change folds, and leaves every resident in one household with one head at most.
     *
     * @param life any life
     */
    @Property
    default void acceptedChangeFolds(@ForAll(supplier = LifeSupplier.class) Life life) {
        Registrar registrar = Registrar.under(book());
        RuleBookCase.of(life).forEach(asked -> {
            Decision decision = registrar
                    .decide(asked.event(), asked.register())
                    .acknowledging(alert -> Optional.of(alert.acknowledgedBy("窓口１")));
            if (decision.outcome() == Outcome.ACCEPTED) {
                List<RegisterChange> changes = new ArrayList<>(1);
                List<InMemoryRegister> after = new ArrayList<>(1);
                assertThatCode(() -> {
                            changes.add(decision.orElseThrow());
                            after.add(asked.register().apply(changes.get(0)));
                        })
                        .as("folding %s, which was accepted", asked.event().type())
                        .doesNotThrowAnyException();
                Set<AddresseeNumber> persons = new HashSet<>();
                changes.get(0).entries().stream().map(HistoryEntry::addressee).forEach(persons::add);
                Set<HouseholdNumber> households = new HashSet<>();
                changes.get(0).households().stream().map(Household::number).forEach(households::add);
                HouseholdsAgree.in(after.get(0), membersToo(persons, households, after.get(0)), households);
            }
        });
    }

    /**
     * A finding names items, never their values, and so do its words for logs.
     *
     * @param life any life
     */
    @Property
    default void findingShowsNothingOfAnybody(@ForAll(supplier = LifeSupplier.class) Life life) {
        RuleBook book = book();
        life.steps().stream()
                .skip(Math.max(0, life.size() - RuleBookCase.ASKED))
                .forEach(step -> {
                    for (Finding finding : book.examine(step.event(), step.before())) {
                        String said = String.join(
                                " ",
                                finding.item(),
                                finding.itemEnglish(),
                                finding.reason(),
                                finding.reasonEnglish(),
                                finding.remedy(),
                                finding.remedyEnglish(),
                                finding.toString());
                        step.change()
                                .entries()
                                .forEach(entry -> Secrets.of(entry.record()).assertNoneIn(said));
                    }
                });
    }

    /**
     * Of a known breach, the rule that it breaks objects, if the book has that rule; and not to the change without the slip.
     *
     * @param life a life that ends with a breach
     */
    @Property
    default void breachIsObjectedTo(@ForAll(supplier = UnlawfulLifeSupplier.class) UnlawfulLife life) {
        RuleBook book = book();
        if (book.rule(life.ruleId()).isPresent()) {
            assertThat(ids(book.examine(life.broken(), life.register())))
                    .as("rules that object to a breach: %s", life.breach())
                    .contains(life.ruleId());
            assertThat(ids(book.examine(life.mended(), life.register())))
                    .as("rules that object to the same change without the breach %s", life.breach())
                    .doesNotContain(life.ruleId());
        }
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }

    /** Those whose records changed and those who are members of what changed. */
    private static Collection<AddresseeNumber> membersToo(
            Set<AddresseeNumber> persons, Set<HouseholdNumber> households, InMemoryRegister register) {
        Set<AddresseeNumber> all = new HashSet<>(persons);
        all.forEach(one -> register.record(one)
                .filter(record -> record.isLiving())
                .ifPresent(record -> households.add(record.membership().household())));
        households.forEach(
                number -> all.addAll(register.household(number).orElseThrow().members()));
        return all;
    }
}
