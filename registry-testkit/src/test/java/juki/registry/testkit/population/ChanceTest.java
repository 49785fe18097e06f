package juki.registry.testkit.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ChanceTest {

    @Property
    void drawsBelowTheBound(@ForAll long seed, @ForAll @LongRange(min = 1) long bound) {
        assertThat(Chance.seeded(seed, "test", 0).below(bound)).isBetween(0L, bound - 1);
    }

    @Property
    void drawsInsideTheRange(@ForAll long seed, @ForAll int one, @ForAll int other) {
        int first = Math.min(one, other);
        int last = Math.max(one, other);
        assertThat(Chance.seeded(seed, "test", 0).between(first, last)).isBetween(first, last);
    }

    @Property
    void shufflesWithoutLoss(@ForAll long seed, @ForAll @IntRange(max = 200) int size) {
        int[] numbers = IntStream.range(0, size).toArray();
        Chance.seeded(seed, "test", 0).shuffle(numbers);
        Arrays.sort(numbers);
        assertThat(numbers).isEqualTo(IntStream.range(0, size).toArray());
    }

    /** The values themselves: any change of them changes every town ever built. */
    @Test
    void givesTheSameValuesForEver() {
        Chance chance = Chance.seeded(42, "towns", 7);
        assertThat(new long[] {chance.nextLong(), chance.below(1_000_000_007L), chance.below(6)})
                .containsExactly(1220575044713037411L, 43431074L, 2L);
        assertThat(chance.fraction()).isEqualTo(0.8968318676833541);
    }

    @Test
    void keepsPurposesApart() {
        assertThat(Chance.seeded(1, "names", 0).nextLong())
                .isNotEqualTo(Chance.seeded(1, "towns", 0).nextLong())
                .isNotEqualTo(Chance.seeded(1, "names", 1).nextLong())
                .isNotEqualTo(Chance.seeded(2, "names", 0).nextLong());
    }

    @Test
    void asksTheGeneratorForNothingButLongs() {
        long[] next = {0};
        Chance chance = Chance.over(() -> next[0] += 2);
        assertThat(new long[] {chance.below(10), chance.below(10), chance.below(10)})
                .containsExactly(1, 2, 3);
    }

    @Test
    void drawsAgainWhereSmallValuesWouldBeFavoured() {
        long[] answers = {-1, 2 * 5};
        int[] asked = {0};
        Chance chance = Chance.over(() -> answers[asked[0]++]);
        // Of the 2^63 values the last is in an incomplete stretch of length 3.
        assertThat(chance.below(3)).isEqualTo(2);
        assertThat(asked[0]).isEqualTo(2);
    }

    @Test
    void givesEveryValueItsShare() {
        Chance chance = Chance.seeded(5, "test", 0);
        long[] counts = new long[20];
        for (int i = 0; i < 200_000; i++) {
            counts[chance.below(20)]++;
        }
        double[] expected = new double[20];
        Arrays.fill(expected, 10_000);
        assertThat(ChiSquare.of(counts, expected)).isLessThan(ChiSquare.critical(19));
    }

    @Test
    void roundsWithoutBias() {
        Chance chance = Chance.seeded(5, "test", 0);
        long sum = 0;
        for (int i = 0; i < 100_000; i++) {
            sum += chance.round(2.3);
        }
        assertThat(sum / 100_000.0).isBetween(2.29, 2.31);
    }

    @Test
    void refusesAnEmptyRange() {
        Chance chance = Chance.seeded(0, "test", 0);
        assertThatIllegalArgumentException().isThrownBy(() -> chance.below(0)).withMessageStartingWith("bound:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chance.between(2, 1))
                .withMessageStartingWith("last:");
    }
}
