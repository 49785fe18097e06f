package juki.registry.testkit.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightedChoiceTest {

    @Property(tries = 100)
    void neverDrawsWhatHasNoWeight(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 3) Integer> weights, @ForAll long seed) {
        Assume.that(weights.stream().anyMatch(weight -> weight > 0));
        WeightedChoice choice =
                WeightedChoice.of(weights.stream().mapToDouble(w -> w).toArray());
        Chance chance = Chance.seeded(seed, "test", 0);
        for (int i = 0; i < 200; i++) {
            assertThat(weights.get(choice.draw(chance))).isPositive();
        }
    }

    @Test
    void givesEachItsShare() {
        double[] weights = {1, 2, 3, 4, 0.5, 9.5, 30, 50};
        WeightedChoice choice = WeightedChoice.of(weights);
        Chance chance = Chance.seeded(3, "test", 0);
        long[] counts = new long[weights.length];
        for (int i = 0; i < 100_000; i++) {
            counts[choice.draw(chance)]++;
        }
        double[] expected =
                java.util.Arrays.stream(weights).map(weight -> weight * 1_000).toArray();
        assertThat(ChiSquare.of(counts, expected)).isLessThan(ChiSquare.critical(weights.length - 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatIsNoWeight(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedChoice.of(1, weight))
                .withMessageStartingWith("weights:");
    }

    @Test
    void refusesToChooseAmongNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> WeightedChoice.of());
        assertThatIllegalArgumentException().isThrownBy(() -> WeightedChoice.of(0, 0));
    }
}
