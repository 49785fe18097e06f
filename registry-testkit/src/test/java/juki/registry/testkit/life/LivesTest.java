package juki.registry.testkit.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.EventType;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.RecordState;
import juki.registry.testkit.population.Chance;
import org.junit.jupiter.api.Test;

/** What the generated lives of a village are worth. */
class LivesTest {

    private static Life life(long seed) {
        Chance chance = Chance.seeded(seed, "lives", 0);
        return Lives.any(chance::nextLong, Lives.LONGEST);
    }

    /** The laws would prove little if some kind of change hardly ever happened. */
    @Test
    void everyKindOfChangeHappens() {
        Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
        for (int seed = 0; seed < 60; seed++) {
            life(seed).events().forEach(event -> counts.merge(event.type(), 1, Integer::sum));
        }
        for (EventType type : EventType.values()) {
            assertThat(counts.getOrDefault(type, 0)).as(type.name()).isGreaterThan(10);
        }
    }

    @Test
    void hardThingsHappenInEveryFewLives() {
        int late = 0;
        int uncertain = 0;
        int sameDay = 0;
        int twiceUndone = 0;
        int returned = 0;
        for (int seed = 0; seed < 60; seed++) {
            List<Step> steps = life(seed).steps();
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                late += step.event()
                                .changeDate()
                                .latest()
                                .isBefore(step.event().processingDate().minusDays(14))
                        ? 1
                        : 0;
                uncertain += step.event().changeDate() instanceof CalendarDate ? 0 : 1;
                sameDay += i > 0
                                && step.event()
                                        .processingDate()
                                        .equals(steps.get(i - 1).event().processingDate())
                        ? 1
                        : 0;
                returned += step.event().type() == EventType.MOVE_IN
                                && step.event().subjects().stream()
                                        .anyMatch(
                                                one -> step.before().record(one).isPresent())
                        ? 1
                        : 0;
                twiceUndone += i > 0
                                && step.event().type() == EventType.CHANGE_CANCELLED
                                && steps.get(i - 1).event().type() == EventType.CHANGE_CANCELLED
                        ? 1
                        : 0;
            }
        }
        assertThat(List.of(late, uncertain, sameDay, twiceUndone, returned)).allMatch(count -> count > 30);
    }

    @Test
    void sameSeedGivesTheSameLife() {
        for (int seed = 0; seed < 10; seed++) {
            assertThat(life(seed)).isEqualTo(life(seed));
            assertThat(life(seed).changes()).isEqualTo(life(seed).changes());
        }
        assertThat(life(1)).isNotEqualTo(life(2));
    }

    @Test
    void lifeIsTakenFromAnyGenerator() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_260_401);
        Life life = Lives.any(random, 30);
        assertThat(life.size()).isBetween(1, 30);
        assertThat(life.register()).isSameAs(life.steps().get(life.size() - 1).after());
        assertThat(life.register(0).persons()).isZero();
        assertThat(Lives.any(() -> 0, 30)).isEqualTo(Life.of());
    }

    /** Shrinking depends on it. */
    @Test
    void whateverIsLeftOutALifeIsLeft() {
        List<Intent> intents = life(7).intents();
        for (int i = 0; i < intents.size(); i++) {
            List<Intent> fewer = new ArrayList<>(intents);
            fewer.remove(i);
            assertThat(Life.of(fewer).size()).isLessThanOrEqualTo(fewer.size());
        }
    }

    @Test
    void nothingOfTheEdgeCasesComesToNothing() {
        for (Life life : Lives.edgeCases()) {
            assertThat(life.size()).as(life.toString()).isEqualTo(life.intents().size());
        }
    }

    @Test
    void edgeCasesBringSomebodyBackUnderTheNumberOfBefore() {
        assertThat(Lives.edgeCases()).filteredOn(life -> life.size() > 0).anySatisfy(life -> {
            Step last = life.steps().get(life.size() - 1);
            assertThat(last.event().type()).isEqualTo(EventType.MOVE_IN);
            AddresseeNumber one = last.event().subjects().get(0);
            assertThat(last.before().record(one).map(record -> record.state())).contains(RecordState.MOVED_OUT);
            assertThat(last.after().record(one).map(record -> record.state())).contains(RecordState.RESIDENT);
            assertThat(last.after().record(one).flatMap(record -> record.recordCode()))
                    .isEqualTo(last.before().record(one).flatMap(record -> record.recordCode()));
        });
    }

    @Test
    void householdOfFourIsWithoutAHeadUntilSomebodyLeads() {
        Life life = Lives.edgeCases().get(3);
        InMemoryRegister afterDeath = life.register(2);
        List<Boolean> headed = new ArrayList<>();
        afterDeath.forEachHousehold(household -> headed.add(household.head().isPresent()));
        life.register()
                .forEachHousehold(household -> headed.add(household.head().isPresent()));
        assertThat(headed).containsExactly(false, true);
    }

    @Test
    void textShowsNothingOfAnybody() {
        Life life = life(3);
        String text = life.toString();
        assertThat(text)
                .startsWith("Life of " + life.size() + " changes\n  1. ")
                .doesNotContain("見本");
        life.register()
                .forEachHistory(history -> Optional.of(history.current().name().text())
                        .filter(name -> name.length() > 2)
                        .ifPresent(name -> assertThat(text).doesNotContain(name)));
    }

    @Test
    void intentsAreCounted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Intent.of(EventType.DEATH, -1))
                .withMessage("daysLater: must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Intent.of(EventType.DEATH, 0, 1, -1))
                .withMessage("choices: must not be negative");
    }
}
