package juki.registry.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.life.Step;
import net.jqwik.api.Example;

/** That a life which breaks something shrinks to the changes that matter. */
class LifeDomainTest {

    private static final int LONG = 80;

    /** The first long life that is wrong, shrunk. */
    private static Life smallest(Predicate<Life> wrong) {
        return Shrunk.of(LifeDomain.lives(), life -> life.size() >= LONG && wrong.test(life), wrong);
    }

    private static List<EventType> types(Life life) {
        return life.events().stream().map(ChangeEvent::type).toList();
    }

    private static boolean cancels(EventType type, Step step) {
        return step.change().entries().stream()
                .anyMatch(entry -> entry.cancels().stream()
                        .anyMatch(number -> step.before()
                                .history(entry.addressee())
                                .orElseThrow()
                                .entry(number)
                                .filter(undone -> undone.event().type() == type)
                                .isPresent()));
    }

    @Example
    void lifeWithADeathShrinksToAnArrivalAndADeath() {
        Life life = smallest(any -> types(any).contains(EventType.DEATH));
        assertThat(types(life)).hasSize(2).endsWith(EventType.DEATH);
        assertThat(life.intents()).hasSize(2).allSatisfy(intent -> {
            assertThat(intent.seed()).isZero();
            assertThat(intent.daysLater()).isZero();
            assertThat(intent.choices()).allMatch(choice -> choice == 0);
        });
    }

    @Example
    void lifeWithACancelledMoveShrinksToThreeChangesOfOnePerson() {
        Life life = smallest(any -> any.steps().stream().anyMatch(step -> cancels(EventType.ADDRESS_CHANGE, step)));
        assertThat(types(life)).hasSize(3).endsWith(EventType.ADDRESS_CHANGE, EventType.CHANGE_CANCELLED);
        assertThat(life.intents()).hasSize(3);
        assertThat(life.register().persons()).isEqualTo(1);
    }

    @Example
    void lifeWithALateReturnShrinksToTheComingsAndGoingsBeforeIt() {
        Life life = smallest(any -> any.steps().stream()
                .anyMatch(step -> step.event().type() == EventType.MOVE_IN
                        && step.change().entries().stream().anyMatch(entry -> entry.historyNumber() >= 5)));
        assertThat(life.size()).isEqualTo(life.intents().size()).isLessThanOrEqualTo(6);
        assertThat(life.register().persons()).isLessThanOrEqualTo(2);
    }
}
