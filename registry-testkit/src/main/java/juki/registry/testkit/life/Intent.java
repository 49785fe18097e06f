package juki.registry.testkit.life;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /**
     * Intents of the same kind that are simpler: on the same day, with a plainer rest, with smaller choices.
     *
     * @return the intents, the simplest first; none if this is as simple as can be
     */
    public Stream<Intent> simpler() {
        List<Integer> none = Collections.nCopies(choices.size(), 0);
        Stream<Intent> bold = Stream.of(
                new Intent(wish, 0, none, 0),
                new Intent(wish, daysLater, choices, 0),
                new Intent(wish, 0, choices, seed),
                new Intent(wish, daysLater / 2, choices, seed));
        Stream<Intent> timid = IntStream.range(0, choices.size())
                .boxed()
                .flatMap(i -> Stream.of(0, 1, choices.get(i) / 2, choices.get(i) - 1)
                        .filter(smaller -> smaller >= 0 && smaller < choices.get(i))
                        .map(smaller -> choosing(i, smaller)));
        return Stream.concat(bold, timid).distinct().filter(intent -> !equals(intent));
    }

    private Intent choosing(int index, int choice) {
        List<Integer> others = new ArrayList<>(choices);
        others.set(index, choice);
        return new Intent(wish, daysLater, others, seed);
    }

    /** Where an intent's choices come from: first those it names, then its seed's. */
    RandomGenerator source() {
        Chance rest = Chance.seeded(seed, "intent", 0);
        int[] next = {0};
        // A choice is read as Chance reads it: without its last bit, and modulo the number of possibilities.
        return () -> next[0] < choices.size() ? 2L * choices.get(next[0]++) : seed == 0 ? 0 : rest.nextLong();
    }
}
