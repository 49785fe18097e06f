package juki.registry.codes.unique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UniquenessIndexTest {
    /** Few different codes, so that many come twice; the edges and codes of like low or high bits among them. */
    @Provide
    Arbitrary<List<Long>> codes() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 200),
                        Arbitraries.longs().between(9_999_999_900L, 9_999_999_999L),
                        Arbitraries.longs().between(0, 50).map(i -> i << 40),
                        Arbitraries.of(0L, Long.MAX_VALUE, Long.MAX_VALUE - 1))
                .list()
                .ofMaxSize(300);
    }

    @Property
    void answersAsASetDoes(@ForAll("codes") List<Long> codes, @ForAll @IntRange(max = 400) int expected) {
        UniquenessIndex index = UniquenessIndex.hashed(expected);
        Set<Long> oracle = new HashSet<>();
        for (long code : codes) {
            assertThat(index.contains(code)).isEqualTo(oracle.contains(code));
            assertThat(index.claim(code)).isEqualTo(oracle.add(code));
            assertThat(index.contains(code)).isTrue();
            assertThat(index.size()).isEqualTo(oracle.size());
        }
        for (long code : codes) {
            assertThat(index.claim(code)).isFalse();
            assertThat(index.contains(code + 1 < 0 ? 0 : code + 1))
                    .isEqualTo(oracle.contains(code + 1 < 0 ? 0 : code + 1));
        }
    }

    @Test
    void growsFarBeyondWhatWasExpected() {
        UniquenessIndex index = UniquenessIndex.hashed(0);
        SplittableRandom random = new SplittableRandom(7);
        Set<Long> oracle = new HashSet<>();
        for (int i = 0; i < 300_000; i++) {
            long code = random.nextLong(1_000_000);
            assertThat(index.claim(code)).isEqualTo(oracle.add(code));
        }
        assertThat(index.size()).isEqualTo(oracle.size());
        for (long code = 0; code < 1_000_000; code++) {
            assertThat(index.contains(code)).isEqualTo(oracle.contains(code));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE})
    void negativeCodesAreRefused(long code) {
        UniquenessIndex index = UniquenessIndex.hashed(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.claim(code))
                .withMessageStartingWith("code: ")
                .withMessageNotContaining(Long.toString(code));
        assertThatIllegalArgumentException().isThrownBy(() -> index.contains(code));
        assertThat(index.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 715_827_883, Long.MAX_VALUE})
    void roomIsMadeForWhatATableCanHold(long expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UniquenessIndex.hashed(expected))
                .withMessageStartingWith("expected: ");
    }

    @Test
    void textShowsNoCode() {
        UniquenessIndex index = UniquenessIndex.hashed(1);
        index.claim(1_234_567_890L);
        assertThat(index).hasToString("UniquenessIndex[hashed, 1 codes]");
    }
}
