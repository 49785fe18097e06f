package juki.registry.testkit.residence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import juki.registry.rules.residence.CriteriaBook;
import juki.registry.rules.residence.ResidenceOutcome;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.ResidenceFacts;
import juki.registry.rules.residence.fact.Term;
import juki.registry.testkit.arbitrary.ResidenceDomain;
import juki.registry.testkit.population.Chance;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What the generator of facts is worth: that it leaves no kind and no value out, and comes to every outcome. */
@Domain(ResidenceDomain.class)
class FactsTest {

    private static Stream<ResidenceFacts> drawn() {
        return IntStream.range(0, 6_000).mapToObj(n -> {
            Chance chance = Chance.seeded(n, "facts", 0);
            return Facts.facts(chance::nextLong);
        });
    }

    @Property
    void factsGoThroughTheirText(@ForAll ResidenceFacts facts) {
        assertThat(ResidenceFacts.read(facts.text()).facts()).contains(facts);
    }

    @Property(tries = 300)
    void everythingIsDetermined(@ForAll ResidenceFacts facts) {
        assertThat(CriteriaBook.standard().determine(facts).reasons()).isNotEmpty();
    }

    @Example
    void everyKindOfFactIsInTheVocabulary() {
        Set<String> keys = new HashSet<>(Facts.vocabulary().keySet());
        keys.add(Fact.AS_OF.key());
        assertThat(keys)
                .isEqualTo(new HashSet<>(Fact.all().stream().map(Fact::key).toList()));
    }

    /** Of every kind whose values are words, each word that it takes is drawn. */
    @Example
    void everyValueIsDrawn() {
        Map<Fact<?>, Set<String>> seen = new HashMap<>();
        drawn().forEach(facts -> facts.stated().forEach(fact -> {
            seen.computeIfAbsent(fact, any -> new HashSet<>()).add(valueOf(facts, fact));
            if (facts.value(fact).orElseThrow() instanceof Term term) {
                assertThat(Facts.vocabulary().get(fact.key())).as(fact.key()).containsAll(wordsOf(term, fact));
            }
        }));
        Facts.vocabulary()
                .forEach((key, values) -> assertThat(seen.get(Fact.ofKey(key).orElseThrow()))
                        .as(key)
                        .containsAll(values));
    }

    private static String valueOf(ResidenceFacts facts, Fact<?> fact) {
        for (String piece : facts.text().split(";", -1)) {
            if (piece.startsWith(fact.key() + "=")) {
                return piece.substring(fact.key().length() + 1);
            }
        }
        throw new AssertionError(fact);
    }

    /** The words of the type of a value that its kind of fact takes. */
    private static Set<String> wordsOf(Term term, Fact<?> fact) {
        Set<String> words = new HashSet<>();
        for (Object constant : ((Enum<?>) term).getDeclaringClass().getEnumConstants()) {
            String key = ((Term) constant).key();
            if (fact.read(key).isPresent()) {
                words.add(key);
            }
        }
        return words;
    }

    @Example
    void everyOutcomeIsReached() {
        Set<ResidenceOutcome> outcomes = EnumSet.noneOf(ResidenceOutcome.class);
        drawn().map(CriteriaBook.standard()::determine).forEach(found -> outcomes.add(found.outcome()));
        assertThat(outcomes).containsExactlyInAnyOrder(ResidenceOutcome.values());
    }

    @Example
    void nothingDrawnStatesNothing() {
        assertThat(Facts.facts(() -> 0).stated()).containsExactly(Fact.AS_OF);
        assertThat(Facts.edgeCases()).hasSizeGreaterThan(10).startsWith(Facts.facts(() -> 0));
    }
}
