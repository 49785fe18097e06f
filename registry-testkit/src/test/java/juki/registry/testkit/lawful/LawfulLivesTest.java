package juki.registry.testkit.lawful;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import juki.registry.model.event.EventType;
import juki.registry.rules.Outcome;
import juki.registry.rules.Registrar;
import juki.registry.rules.RuleBook;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.life.Lives;
import juki.registry.testkit.life.Step;
import juki.registry.testkit.population.Chance;
import org.junit.jupiter.api.Test;

/** What lawful lives are worth. */
class LawfulLivesTest {

    private static final Registrar REGISTRAR = Registrar.under(RuleBook.standard());

    private static Life life(long seed) {
        Chance chance = Chance.seeded(seed, "lawful", 0);
        return LawfulLives.any(chance::nextLong, Lives.LONGEST);
    }

    private static Stream<Life> lives() {
        return IntStream.range(0, 60).mapToObj(LawfulLivesTest::life);
    }

    @Test
    void everyChangeIsAccepted() {
        lives().flatMap(life -> life.steps().stream())
                .forEach(step -> assertThat(outcome(step))
                        .as(step.event().type().wording())
                        .isEqualTo(Outcome.ACCEPTED));
    }

    private static Outcome outcome(Step step) {
        return REGISTRAR
                .decide(step.event(), step.before())
                .acknowledging(alert -> Optional.of(alert.acknowledgedBy("窓口１")))
                .outcome();
    }

    /** The register is opened by no change that a book accepts; every other kind happens. */
    @Test
    void everyKindOfChangeHappens() {
        Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
        lives().flatMap(life -> life.events().stream()).forEach(event -> counts.merge(event.type(), 1, Integer::sum));

        assertThat(counts.keySet()).isEqualTo(EnumSet.complementOf(EnumSet.of(EventType.CARRY_OVER)));
        assertThat(counts.values()).allMatch(count -> count >= 5);
    }

    @Test
    void livesAreLong() {
        assertThat(lives().mapToInt(Life::size).max().orElseThrow()).isGreaterThan(60);
        assertThat(lives().mapToInt(Life::size).sum()).isGreaterThan(1_500);
    }

    @Test
    void aLawfulLifeShrinksToLawfulLives() {
        Life life = life(3);

        assertThat(life.smaller().limit(200))
                .allSatisfy(smaller -> assertThat(smaller.steps()).allMatch(step -> outcome(step) == Outcome.ACCEPTED));
    }

    @Test
    void edgeCasesAreLawful() {
        List<Life> edgeCases = LawfulLives.edgeCases();

        assertThat(edgeCases).hasSameSizeAs(Lives.edgeCases());
        assertThat(edgeCases)
                .allSatisfy(life -> assertThat(life.steps()).allMatch(step -> outcome(step) == Outcome.ACCEPTED));
    }
}
