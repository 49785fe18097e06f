package juki.registry.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.testkit.life.Life;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** That a life which breaks something shrinks to the changes that matter. */
class LifeDomainTest {

    /** The first life that is wrong, shrunk as long as a smaller one is wrong too. */
    private static Life smallest(Predicate<Life> wrong) {
        RandomGenerator<Life> lives = LifeDomain.lives().generator(1_000);
        Random random = new Random(20_260_401);
        Shrinkable<Life> found = lives.next(random);
        while (!wrong.test(found.value()) || found.value().size() < 50) {
            found = lives.next(random);
        }
        Optional<Shrinkable<Life>> smaller = Optional.of(found);
        while (smaller.isPresent()) {
            found = smaller.get();
            smaller = found.shrink().filter(life -> wrong.test(life.value())).findFirst();
        }
        return found.value();
    }

    private static List<EventType> types(Life life) {
        return life.events().stream().map(ChangeEvent::type).toList();
    }

    @Example
    void lifeWithADeathShrinksToAnArrivalAndADeath() {
        Life life = smallest(any -> types(any).contains(EventType.DEATH));
        assertThat(types(life)).hasSize(2).endsWith(EventType.DEATH);
        assertThat(life.intents()).hasSize(2);
    }

    @Example
    void lifeWithACancelledMoveShrinksToThreeChanges() {
        Life life = smallest(any -> any.steps().stream()
                .anyMatch(step -> step.event().type() == EventType.CHANGE_CANCELLED
                        && step.change().entries().stream()
                                .anyMatch(entry -> entry.cancels().stream()
                                        .anyMatch(number -> step.before()
                                                        .history(entry.addressee())
                                                        .orElseThrow()
                                                        .entry(number)
                                                        .orElseThrow()
                                                        .event()
                                                        .type()
                                                == EventType.ADDRESS_CHANGE))));
        assertThat(types(life)).hasSize(3).endsWith(EventType.ADDRESS_CHANGE, EventType.CHANGE_CANCELLED);
        assertThat(life.register().residents()).isEqualTo(1);
    }
}
