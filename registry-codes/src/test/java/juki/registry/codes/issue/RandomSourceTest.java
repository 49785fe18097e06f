package juki.registry.codes.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomSourceTest {
    @Property
    void drawsAreBelowTheBound(@ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long bound, @ForAll long seed) {
        RandomSource random = RandomSource.of(new SplittableRandom(seed));
        for (int i = 0; i < 20; i++) {
            assertThat(random.below(bound)).isBetween(0L, bound - 1);
        }
    }

    @Test
    void takesTheHighestBitsAndRepeatsWhatReachesTheBound() {
        // Bound 5 needs three bits: 111 and 101 are repeated, 100 and 010 are taken.
        Deque<Long> stream = new ArrayDeque<>(List.of(0b111L << 61, 0b101L << 61, 0b100L << 61, 0b010L << 61));
        RandomSource random = RandomSource.of((RandomGenerator) stream::removeFirst);
        assertThat(random.below(5)).isEqualTo(4);
        assertThat(random.below(5)).isEqualTo(2);
        assertThat(stream).isEmpty();
    }

    @Test
    void boundOneTakesNothingFromTheGenerator() {
        RandomSource random = RandomSource.of((RandomGenerator) () -> {
            throw new AssertionError("asked for bits");
        });
        assertThat(random.below(1)).isZero();
    }

    @Test
    void sameStreamGivesTheSameDrawsOnEveryJavaVersion() {
        // A linear congruential generator of our own, so that no library can change the stream.
        RandomSource random = RandomSource.of(new RandomGenerator() {
            private long state = 20260401;

            @Override
            public long nextLong() {
                state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
                return state;
            }

            @Override
            public long nextLong(long bound) {
                throw new AssertionError("a generator's own bounded draw differs between versions");
            }
        });
        long[] draws = new long[4];
        Arrays.setAll(draws, i -> random.below(10_000_000_000L));
        assertThat(draws).containsExactly(8_625_868_528L, 800_043_731L, 4_889_235_572L, 3_476_373_121L);
    }

    @Test
    void noNumberIsFavoured() {
        RandomSource random = RandomSource.of(new SplittableRandom(11));
        long[] counts = new long[11];
        for (int i = 0; i < 110_000; i++) {
            counts[(int) random.below(11)]++;
        }
        assertThat(ChiSquare.of(counts)).isLessThan(ChiSquare.ONE_IN_A_THOUSAND_AT_10);
    }

    @Test
    void secureSourceNeverGivesTheSameStreamTwice() {
        long[] one = new long[4];
        long[] other = new long[4];
        RandomSource first = RandomSource.secure();
        RandomSource second = RandomSource.secure();
        Arrays.setAll(one, i -> first.below(Long.MAX_VALUE));
        Arrays.setAll(other, i -> second.below(Long.MAX_VALUE));
        assertThat(one).isNotEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void boundsBelowOneAreRefused(long bound) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RandomSource.secure().below(bound))
                .withMessageStartingWith("bound: ");
    }
}
