package juki.registry.codes.unique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangedIndexTest {
    @Property
    void aCodeIsClaimedInItsOwnRangeOnly(
            @ForAll @IntRange(min = 1, max = 40) int ranges, @ForAll @LongRange(max = 99_999) long code) {
        RangedIndex index = RangedIndex.of(CodeSpace.ofDigits(5), ranges, space -> UniquenessIndex.lines(space, 0));
        int own = index.rangeOf(code);
        for (int range = 0; range < ranges; range++) {
            UniquenessIndex part = index.range(range);
            if (range == own) {
                assertThat(part.claim(code)).isTrue();
                assertThat(part.contains(code)).isTrue();
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> part.claim(code))
                        .withMessageStartingWith("code: ");
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> part.claimAll(new long[] {code}, 0, 1, BatchMarks.ofLength(1)));
            }
        }
        assertThat(index.contains(code)).isTrue();
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void rangesAreOfEqualWidth() {
        RangedIndex index = RangedIndex.of(CodeSpace.ofDigits(3), 4, UniquenessIndex::dense);
        assertThat(index.ranges()).isEqualTo(4);
        assertThat(index.rangeOf(0)).isZero();
        assertThat(index.rangeOf(249)).isZero();
        assertThat(index.rangeOf(250)).isEqualTo(1);
        assertThat(index.rangeOf(999)).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> index.rangeOf(1000));
    }

    @Test
    void aRangeRefusesOthersCodesThoughItsStrategyWouldTakeThem() {
        RangedIndex index = RangedIndex.of(CodeSpace.ofDigits(2), 4, space -> UniquenessIndex.hashed(10));
        assertThatIllegalArgumentException().isThrownBy(() -> index.range(1).claim(50));
        assertThatIllegalArgumentException().isThrownBy(() -> index.range(1).contains(24));
        assertThat(index.range(1).claim(49)).isTrue();
    }

    @Test
    void aRangeTakesLongBatches() {
        RangedIndex index = RangedIndex.of(CodeSpace.ofDigits(5), 4, UniquenessIndex::dense);
        long[] codes = new long[5000];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = 50_000L + i % 3000;
        }
        BatchMarks refused = BatchMarks.ofLength(codes.length);
        assertThat(index.range(2).claimAll(codes, 10, 5000, refused)).isEqualTo(3000);
        assertThat(refused.indexes().min()).hasValue(3010);
        assertThat(refused.count()).isEqualTo(1990);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 11, 65_537})
    void aNumberOfRangesThatCannotBeIsRefused(int ranges) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RangedIndex.of(CodeSpace.ofDigits(1), ranges, UniquenessIndex::dense))
                .withMessageStartingWith("ranges: ");
    }

    @Test
    void rangesThatCannotBeEqualAreRefused() {
        // Seven ranges of ten payloads would be of two, and the last two of none.
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RangedIndex.of(CodeSpace.ofDigits(1), 7, UniquenessIndex::dense))
                .withMessageStartingWith("ranges: ");
    }

    @Test
    void aRangeThatIsNotThereIsRefused() {
        RangedIndex index = RangedIndex.of(CodeSpace.ofDigits(1), 2, UniquenessIndex::dense);
        assertThatThrownBy(() -> index.range(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
