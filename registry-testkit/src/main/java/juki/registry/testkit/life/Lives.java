package juki.registry.testkit.life;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import juki.registry.model.event.EventType;
import juki.registry.testkit.population.Chance;

/**
 * Lives of a village to test with (村の一生の生成): a generator and value out, and those that most often find a fault, in order.
 *
 * <pre>{@code
 * Life life = Lives.any(RandomGenerator.of("L64X128MixRandom"), 200);
 * for (Step step : life.steps()) {
 *     …                                  // step.event(), step.change(), step.before(), step.after()
 * }
 * }</pre>
 */
public final class Lives {

    /** How many intents the longest life has to which the laws are held; some two hundred changes come of them. */
    public static final int LONGEST = 270;

    private static final List<EventType> WISHES = weighted();

    /** How many choices an intent names, and the greatest: more than there ever are possibilities. */
    private static final int CHOICES = 4;

    private static final int GREATEST_CHOICE = 255;

    private static final List<Integer> PAUSES = List.of(0, 0, 0, 1, 1, 2, 3, 7, 15, 40);

    private Lives() {}

    private static List<EventType> weighted() {
        List<EventType> wishes = new ArrayList<>();
        for (EventType type : EventType.values()) {
            int weight = switch (type) {
                case CHANGE_CANCELLED -> 6;
                case MOVE_IN, BIRTH -> 4;
                case MOVE_OUT, PLANNED_MOVE_OUT_REACHED, MOVE_IN_NOTICE_RECEIVED, DEATH -> 2;
                default -> 1;
            };
            for (int i = 0; i < weight; i++) {
                wishes.add(type);
            }
        }
        return List.copyOf(wishes);
    }

    /**
     * Any life.
     *
     * @param random where draws come from, asked for {@code nextLong()} only
     * @param maxChanges how many changes there are at most
     * @return the life
     */
    public static Life any(RandomGenerator random, int maxChanges) {
        Chance chance = Chance.over(random);
        List<Intent> intents = new ArrayList<>(maxChanges);
        for (int i = chance.below(maxChanges + 1); i > 0; i--) {
            intents.add(intent(random));
        }
        return Life.of(intents);
    }

    /**
     * Any intent.
     *
     * @param random where draws come from, asked for {@code nextLong()} only
     * @return the intent
     */
    public static Intent intent(RandomGenerator random) {
        Chance chance = Chance.over(random);
        EventType wish = WISHES.get(chance.below(WISHES.size()));
        int daysLater = PAUSES.get(chance.below(PAUSES.size()));
        List<Integer> choices = new ArrayList<>();
        for (int i = 0; i < CHOICES; i++) {
            choices.add(chance.below(GREATEST_CHOICE + 1));
        }
        return new Intent(wish, daysLater, choices, random.nextLong());
    }

    /**
     * Short lives that most often find a fault, the simplest first: nobody, somebody, and one for each situation in which
     * registers go wrong.
     *
     * @return the lives
     */
    public static List<Life> edgeCases() {
        return List.of(
                Life.of(),
                Life.of(arrival(0)),
                Life.of(arrival(0), Intent.of(EventType.DEATH, 0)),
                // Four of a household; its head dies, and nobody leads the three; then one does.
                Life.of(arrival(3), Intent.of(EventType.DEATH, 1), Intent.of(EventType.HOUSEHOLD_HEAD_CHANGE, 1, 0, 1)),
                // Two of a household: the one left leads; the death was another's.
                Life.of(arrival(1), Intent.of(EventType.DEATH, 1), Intent.of(EventType.CHANGE_CANCELLED, 1)),
                // The head's name changes, and with it what the others' records show.
                Life.of(arrival(2), Intent.of(EventType.EX_OFFICIO_CORRECTION, 1)),
                Life.of(arrival(2), Intent.of(EventType.CHANGE_CANCELLED, 0)),
                // A plan, its day, the notice; a plan and the notice before its day; a plan given up.
                Life.of(
                        arrival(0),
                        Intent.of(EventType.MOVE_OUT, 1),
                        Intent.of(EventType.PLANNED_MOVE_OUT_REACHED, 1),
                        Intent.of(EventType.MOVE_IN_NOTICE_RECEIVED, 1)),
                Life.of(arrival(0), Intent.of(EventType.MOVE_OUT, 1), Intent.of(EventType.MOVE_IN_NOTICE_RECEIVED, 0)),
                Life.of(arrival(0), Intent.of(EventType.MOVE_OUT, 1), Intent.of(EventType.CHANGE_CANCELLED, 0)),
                // Gone and back, under the number and the code of before.
                Life.of(arrival(0), Intent.of(EventType.MOVE_OUT, 1, 0, 0, 1), Intent.of(EventType.MOVE_IN, 40, 4)),
                Life.of(
                        arrival(0),
                        Intent.of(EventType.RECORD_CODE_CHANGE, 1),
                        Intent.of(EventType.RECORD_CODE_CHANGE, 0)),
                // A whole household moves, and has not; an ended household is made again.
                Life.of(
                        arrival(1),
                        Intent.of(EventType.ADDRESS_CHANGE, 1, 0, 0, 3),
                        Intent.of(EventType.CHANGE_CANCELLED, 1)),
                Life.of(
                        arrival(1),
                        Intent.of(EventType.ADDRESS_CHANGE, 1, 0, 1, 0, 3),
                        Intent.of(EventType.CHANGE_CANCELLED, 1)),
                // Undone one after the other, back to the beginning.
                Life.of(
                        arrival(1),
                        Intent.of(EventType.CLERICAL_ERROR_CORRECTION, 0, 0, 0, 1),
                        Intent.of(EventType.ADDRESS_CHANGE, 1, 0, 0, 3),
                        Intent.of(EventType.MOVE_OUT, 1),
                        Intent.of(EventType.CHANGE_CANCELLED, 0),
                        Intent.of(EventType.CHANGE_CANCELLED, 0),
                        Intent.of(EventType.CHANGE_CANCELLED, 0),
                        Intent.of(EventType.CHANGE_CANCELLED, 0)),
                // Gone, and back in a household made anew; then what was before that is undone too.
                Life.of(
                        arrival(0),
                        Intent.of(EventType.CLERICAL_ERROR_CORRECTION, 0, 0, 0, 1),
                        Intent.of(EventType.MOVE_OUT, 1, 0, 0, 1),
                        Intent.of(EventType.CHANGE_CANCELLED, 0, 0, 2),
                        Intent.of(EventType.CHANGE_CANCELLED, 0)),
                // One record ends and the next begins, by one change; and the last of three such is undone.
                Life.of(
                        arrival(1),
                        Intent.of(EventType.RECORD_RECOMPILED, 1),
                        Intent.of(EventType.NATIONALITY_LOSS, 1),
                        Intent.of(EventType.NATURALIZATION, 1),
                        Intent.of(EventType.CHANGE_CANCELLED, 0)),
                // Split, and together again at the same address.
                Life.of(
                        arrival(2),
                        Intent.of(EventType.HOUSEHOLD_SPLIT, 0),
                        Intent.of(EventType.HOUSEHOLD_MERGER, 0, 1)),
                Life.of(
                        Intent.of(EventType.CARRY_OVER, 0),
                        Intent.of(EventType.BIRTH, 0),
                        Intent.of(EventType.DEATH, 60)));
    }

    /** A new household of one and some more moves in. */
    private static Intent arrival(int more) {
        return Intent.of(EventType.MOVE_IN, 0, 0, more);
    }
}
