package juki.registry.testkit.lawful;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.RuleBook;
import juki.registry.rules.Severity;
import juki.registry.testkit.life.Intent;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.life.Lives;
import juki.registry.testkit.population.Chance;

/**
 * Lawful lives (適法な一生): those of {@link Lives} of which the standard rule book accepts every change, alerts acknowledged. What
 * it refuses is passed over, so a lawful life shrinks as any life does.
 */
public final class LawfulLives {

    private static final RuleBook BOOK = RuleBook.standard();

    private LawfulLives() {}

    /**
     * Any lawful life.
     *
     * @param random where draws come from, asked for {@code nextLong()} only
     * @param maxChanges how many changes there are at most; about one intent in three is lawful
     * @return the life
     */
    public static Life any(RandomGenerator random, int maxChanges) {
        List<Intent> intents = new ArrayList<>(maxChanges);
        for (int i = Chance.over(random).below(maxChanges + 1); i > 0; i--) {
            intents.add(Lives.intent(random));
        }
        return of(intents);
    }

    /**
     * The lawful life that intents lead to.
     *
     * @param intents the intents; those whose change the book refuses are passed over
     * @return the life
     */
    public static Life of(List<Intent> intents) {
        return Life.of(intents, LawfulLives::isAccepted);
    }

    /** {@return the edge cases of {@link Lives}, without what the book refuses} */
    public static List<Life> edgeCases() {
        return Lives.edgeCases().stream().map(life -> of(life.intents())).toList();
    }

    /**
     * Whether the standard book accepts a change, once its alerts are acknowledged.
     *
     * @param event the change
     * @param register the register as it stands
     * @return false if the book finds an error
     */
    public static boolean isAccepted(ChangeEvent event, ResidentRegister register) {
        return BOOK.examine(event, register).stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
