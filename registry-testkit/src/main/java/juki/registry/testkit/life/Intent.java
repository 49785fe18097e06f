package juki.registry.testkit.life;

import java.util.List;
import java.util.random.RandomGenerator;
import juki.registry.model.event.EventType;
import juki.registry.testkit.population.Chance;

/**
 * What somebody means to do next (異動の意図): a kind of change, some days later, and the choices that make it one change.
 *
 * <p>Choices say who, where and how, each counted among the possibilities that there then are, 0 the first; whatever is chosen
 * beyond them, as names and dates, follows from the seed. With the seed 0 all of it is as plain as can be.
 *
 * @param wish the kind of change
 * @param daysLater days that pass at the office before it, not negative
 * @param choices choices, not negative, the weightiest first
 * @param seed what decides the rest
 */
public record Intent(EventType wish, int daysLater, List<Integer> choices, long seed) {

    /** How many choices an intent of a generated life names. */
    public static final int CHOICES = 4;

    /** The greatest choice that an intent of a generated life names. */
    public static final int GREATEST_CHOICE = 255;

    /**
     * Days and choices are not negative.
     *
     * @param wish the kind of change
     * @param daysLater days that pass before it
     * @param choices the choices
     * @param seed what decides the rest
     */
    public Intent {
        choices = List.copyOf(choices);
        if (daysLater < 0) {
            throw new IllegalArgumentException("daysLater: must not be negative");
        }
        if (choices.stream().anyMatch(choice -> choice < 0)) {
            throw new IllegalArgumentException("choices: must not be negative");
        }
    }

    /**
     * An intent whose choices beyond those given are the plainest.
     *
     * @param wish the kind of change
     * @param daysLater days that pass before it
     * @param choices the choices
     * @return the intent
     */
    public static Intent of(EventType wish, int daysLater, Integer... choices) {
        return new Intent(wish, daysLater, List.of(choices), 0);
    }

    /** Where an intent's choices come from: first those it names, then its seed's. */
    RandomGenerator source() {
        Chance rest = Chance.seeded(seed, "intent", 0);
        int[] next = {0};
        // A choice is read as Chance reads it: without its last bit, and modulo the number of possibilities.
        return () -> next[0] < choices.size() ? 2L * choices.get(next[0]++) : seed == 0 ? 0 : rest.nextLong();
    }
}
