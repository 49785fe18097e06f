package juki.registry.codes.unique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the strategies do beyond the laws of every index, which the testkit holds them to; and those laws on any codes. */
class StrategiesTest {
    private static final CodeSpace SPACE = CodeSpace.ofDigits(6);

    /** Few different codes, so that many come twice: random, running on, crowded, and the edges. */
    @Provide
    Arbitrary<List<Long>> codes() {
        Arbitrary<Long> code = Arbitraries.oneOf(
                Arbitraries.longs().between(0, SPACE.size() - 1),
                Arbitraries.longs().between(32_700, 32_800),
                Arbitraries.longs().between(0, 100),
                Arbitraries.longs().between(0, 30).map(i -> i << 15),
                Arbitraries.of(0L, 1L, SPACE.size() - 1, SPACE.size() - 2));
        return code.list().ofMaxSize(300);
    }

    @Property(tries = 300)
    void eachAnswersAsASetDoes(@ForAll Strategy strategy, @ForAll("codes") List<Long> codes) {
        UniquenessIndex index = strategy.in(SPACE);
        Set<Long> oracle = new TreeSet<>();
        for (long code : codes) {
            assertThat(index.contains(code)).isEqualTo(oracle.contains(code));
            assertThat(index.claim(code)).isEqualTo(oracle.add(code));
            assertThat(index.contains(code)).isTrue();
            assertThat(index.size()).isEqualTo(oracle.size());
        }
        assertThat(listed(index)).containsExactlyElementsOf(oracle);
        assertThat(index.audit()).isEqualTo(oracle.size());
    }

    @Property(tries = 300)
    void claimingABatchEqualsClaimingOneByOne(
            @ForAll Strategy strategy, @ForAll("codes") List<Long> before, @ForAll("codes") List<Long> codes) {
        UniquenessIndex oneByOne = strategy.in(SPACE);
        UniquenessIndex atOnce = strategy.in(SPACE);
        before.forEach(oneByOne::claim);
        before.forEach(atOnce::claim);
        long[] batch = codes.stream().mapToLong(Long::longValue).toArray();
        int from = batch.length / 5;
        BatchMarks found = BatchMarks.ofLength(0);
        BatchMarks refused = BatchMarks.ofLength(0);

        int hits = atOnce.containsAll(batch, from, batch.length, found);
        assertThat(hits).isEqualTo(found.count());
        for (int i = from; i < batch.length; i++) {
            assertThat(found.isMarked(i)).isEqualTo(oneByOne.contains(batch[i]));
        }

        int claimed = atOnce.claimAll(batch, from, batch.length, refused);
        assertThat(claimed).isEqualTo(batch.length - from - refused.count());
        for (int i = from; i < batch.length; i++) {
            assertThat(refused.isMarked(i)).isEqualTo(!oneByOne.claim(batch[i]));
        }
        assertThat(atOnce.size()).isEqualTo(oneByOne.size());
        assertThat(listed(atOnce)).isEqualTo(listed(oneByOne));
    }

    @ParameterizedTest
    @EnumSource
    void eachHoldsAWholeSpaceTakenAtRandom(Strategy strategy) {
        CodeSpace space = new CodeSpace(100_003);
        UniquenessIndex index = strategy.in(space);
        SplittableRandom random = new SplittableRandom(11);
        long[] codes = random.longs(1_500_000, 0, space.size()).toArray();
        Set<Long> oracle = new HashSet<>();
        int wrong = 0;
        BatchMarks refused = BatchMarks.ofLength(1000);
        for (int start = 0; start < codes.length; start += 1000) {
            index.claimAll(codes, start, start + 1000, refused);
            for (int i = start; i < start + 1000; i++) {
                wrong += refused.isMarked(i) == oracle.add(codes[i]) ? 1 : 0;
            }
        }
        assertThat(wrong).isZero();
        assertThat(index.audit()).isEqualTo(oracle.size()).isGreaterThan(99_990);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 63, 64, 65, 1 << 15, (1 << 15) + 1})
    void spacesOfAnySizeHaveBothTheirEdges(long size) {
        CodeSpace space = new CodeSpace(size);
        for (UniquenessIndex index :
                List.of(UniquenessIndex.dense(space), UniquenessIndex.shared(space), UniquenessIndex.lines(space, 0))) {
            assertThat(index.claim(0)).isTrue();
            assertThat(index.claim(size - 1)).isEqualTo(size > 1);
            assertThatIllegalArgumentException().isThrownBy(() -> index.claim(size));
            assertThat(index.audit()).isEqualTo(Math.min(size, 2));
        }
    }

    @Test
    void linesHoldTheEdgesOfTheIndividualNumbersSpace() {
        UniquenessIndex index = UniquenessIndex.lines(CodeSpace.INDIVIDUAL_NUMBER, 1_000_000);
        assertThat(index.claim(0)).isTrue();
        assertThat(index.claim(99_999_999_999L)).isTrue();
        assertThat(index.claim(99_999_999_999L)).isFalse();
        assertThat(index.contains(99_999_999_998L)).isFalse();
        assertThat(index.contains(1)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> index.claim(100_000_000_000L));
    }

    @Test
    void aSpaceTooWideForAStrategyIsRefused() {
        CodeSpace wide = CodeSpace.ofDigits(18);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UniquenessIndex.dense(wide))
                .withMessageStartingWith("space: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UniquenessIndex.shared(wide))
                .withMessageStartingWith("space: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UniquenessIndex.lines(wide, 10))
                .withMessageStartingWith("space: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UniquenessIndex.lines(SPACE, -1))
                .withMessageStartingWith("expected: ");
    }

    /** Codes come at random; a line that has 31 and must take one more becomes a page, and nothing is lost. */
    @ParameterizedTest
    @CsvSource({"31, 0", "32, 1"})
    void aLineBecomesAPageWithTheThirtySecondCode(int codes, int pages) {
        UniquenessIndex index = UniquenessIndex.lines(CodeSpace.ofDigits(6), 10);
        for (int i = 0; i < codes; i++) {
            assertThat(index.claim(1000 - 7L * i)).isTrue();
            assertThat(index.claim(1000 - 7L * i)).isFalse();
        }
        assertThat(index.toString()).endsWith(pages + " pages]");
        assertThat(index.audit()).isEqualTo(codes);
    }

    @Test
    void anIndexThatListsAnotherNumberThanItCountsIsFoundOut() {
        assertThatIllegalStateException().isThrownBy(lying(5, 1, 2, 3)::audit).withMessageContaining("counts 5");
        assertThatIllegalStateException().isThrownBy(lying(3, 1, 3, 3)::audit).withMessageContaining("ascend");
        assertThatIllegalStateException().isThrownBy(lying(3, 1, 2, 99)::audit).withMessageContaining("not find");
        assertThat(lying(3, 1, 2, 3).audit()).isEqualTo(3);
    }

    @Test
    void anIndexNeedNotListItsCodes() {
        UniquenessIndex elsewhere = lying(0);
        assertThatThrownBy(() -> CodeSnapshot.of(SPACE, new Elsewhere(elsewhere)))
                .isInstanceOf(UnsupportedOperationException.class);
        BatchMarks refused = BatchMarks.ofLength(3);
        assertThat(new Elsewhere(UniquenessIndex.hashed(3)).claimAll(new long[] {4, 5, 4}, 0, 3, refused))
                .isEqualTo(2);
        assertThat(refused.indexes()).containsExactly(2);
    }

    private static List<Long> listed(UniquenessIndex index) {
        List<Long> codes = new ArrayList<>();
        index.forEachAscending(codes::add);
        return codes;
    }

    /** An index that counts and lists as it is told, and finds codes below 50. */
    private static UniquenessIndex lying(long size, long... listed) {
        return new UniquenessIndex() {
            @Override
            public boolean claim(long code) {
                return false;
            }

            @Override
            public boolean contains(long code) {
                return code < 50;
            }

            @Override
            public long size() {
                return size;
            }

            @Override
            public void forEachAscending(LongConsumer action) {
                for (long code : listed) {
                    action.accept(code);
                }
            }
        };
    }

    /** An index with nothing but the three questions every index has. */
    private record Elsewhere(UniquenessIndex index) implements UniquenessIndex {
        @Override
        public boolean claim(long code) {
            return index.claim(code);
        }

        @Override
        public boolean contains(long code) {
            return index.contains(code);
        }

        @Override
        public long size() {
            return index.size();
        }
    }
}
