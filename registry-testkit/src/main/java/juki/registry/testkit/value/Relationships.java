package juki.registry.testkit.value;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import juki.registry.model.household.Relationship;
import juki.registry.model.household.Relationship.Word;
import juki.registry.testkit.population.Chance;

/** Relationships to the head to test with (続柄の試験値): every word of the vocabulary, in chains of one to four. */
public final class Relationships {

    private static final List<Relationship> ALONE = List.of(Relationship.COHABITANT, Relationship.RELATIVE);

    private static final List<Word> JOINABLE = List.of(
            Word.CHILD,
            Word.WIFE,
            Word.HUSBAND,
            Word.FATHER,
            Word.MOTHER,
            Word.ELDER_BROTHER,
            Word.YOUNGER_BROTHER,
            Word.ELDER_SISTER,
            Word.YOUNGER_SISTER,
            Word.UNREGISTERED_HUSBAND,
            Word.UNREGISTERED_WIFE,
            Word.CHILD_AND_CHILDS_HUSBAND,
            Word.CHILD_AND_CHILDS_WIFE);

    private Relationships() {}

    /**
     * A relationship of anybody but the head.
     *
     * @param random where draws come from
     * @return the relationship
     */
    public static Relationship ofMember(RandomGenerator random) {
        Chance chance = Chance.over(random);
        if (chance.below(5) == 0) {
            return ALONE.get(chance.below(ALONE.size()));
        }
        List<Word> words = new ArrayList<>();
        for (int i = 1 + chance.below(4) * chance.below(2); i > 0; i--) {
            words.add(JOINABLE.get(chance.below(JOINABLE.size())));
        }
        return Relationship.of(words);
    }

    /**
     * A relationship of anybody, the head included.
     *
     * @param random where draws come from
     * @return the relationship
     */
    public static Relationship any(RandomGenerator random) {
        return Chance.over(random).below(8) == 0 ? Relationship.HEAD : ofMember(random);
    }
}
