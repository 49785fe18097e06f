package juki.registry.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import juki.registry.codes.unique.BatchMarks;
import juki.registry.codes.unique.CodeSpace;
import juki.registry.codes.unique.UniquenessIndex;
import org.junit.jupiter.api.Test;

/**
 * Laws of the uniqueness index (重複確認索引の契約, chōfuku kakunin sakuin no keiyaku): what every {@link UniquenessIndex}
 * promises, as tests.
 *
 * <p>Implement it in a test class and say how an empty index is made:
 *
 * <pre>{@code
 * class OurIndexTest implements UniquenessIndexLaws {
 *     public UniquenessIndex created(CodeSpace space) { return new OurIndex(space.size()); }
 * }
 * }</pre>
 *
 * <p>One thread claims and asks; what an index promises to several threads it has to show by tests of its own.
 */
public interface UniquenessIndexLaws {
    /**
     * An empty index, which shares nothing with those made before.
     *
     * @param space the payloads that will be claimed: those of six digits
     * @return the index
     */
    UniquenessIndex created(CodeSpace space);

    /**
     * Whether the index refuses codes that are outside its space. One that takes every code answers false.
     *
     * @return true unless overridden
     */
    default boolean refusesCodesOutsideItsSpace() {
        return true;
    }

    /** A new index contains nothing. */
    @Test
    default void newIndexContainsNothing() {
        UniquenessIndex index = created(IndexCases.SPACE);
        assertThat(index.size()).as("codes claimed").isZero();
        assertThat(index.contains(0)).as("the first code of the space").isFalse();
        assertThat(index.contains(IndexCases.SPACE.size() - 1))
                .as("the last code of the space")
                .isFalse();
    }

    /** Of two claims of one code the first succeeds and the second fails; the code is contained from then on. */
    @Test
    default void ofTwoClaimsOfOneCodeExactlyTheFirstSucceeds() {
        UniquenessIndex index = created(IndexCases.SPACE);
        for (long code : new long[] {0, 1, 63, 64, 31_415, IndexCases.SPACE.size() - 1}) {
            assertThat(index.claim(code)).as("the first claim of a code").isTrue();
            assertThat(index.claim(code)).as("the second claim of a code").isFalse();
            assertThat(index.contains(code)).as("a claimed code").isTrue();
        }
        assertThat(index.size()).as("codes claimed").isEqualTo(6);
    }

    /** Claims, questions and size answer as a set of the codes does: random, crowded, running on, and at the edges. */
    @Test
    default void answersAsASetDoes() {
        for (int history = 0; history < 40; history++) {
            UniquenessIndex index = created(IndexCases.SPACE);
            Set<Long> expected = new HashSet<>();
            for (long code : IndexCases.codes(history, 300)) {
                assertThat(index.contains(code))
                        .as("whether the code was claimed, history %d", history)
                        .isEqualTo(expected.contains(code));
                assertThat(index.claim(code))
                        .as("whether the claim is the code's first, history %d", history)
                        .isEqualTo(expected.add(code));
                assertThat(index.size()).as("codes claimed").isEqualTo(expected.size());
            }
        }
    }

    /** A batch claims what claims one after the other would, and marks those that were claimed before, be it by itself. */
    @Test
    default void claimingABatchEqualsClaimingOneByOne() {
        BatchMarks refused = BatchMarks.ofLength(0);
        for (int history = 0; history < 40; history++) {
            UniquenessIndex index = created(IndexCases.SPACE);
            Set<Long> expected = new HashSet<>();
            for (int part = 0; part < 3; part++) {
                long[] batch = IndexCases.codes(3 * history + part, 200);
                int from = 17 * part;
                int claimed = index.claimAll(batch, from, batch.length, refused);
                assertThat(claimed)
                        .as("codes newly claimed: those not marked")
                        .isEqualTo(batch.length - from - refused.count());
                for (int i = from; i < batch.length; i++) {
                    assertThat(refused.isMarked(i))
                            .as("whether the code at index %d was claimed before, history %d", i, history)
                            .isEqualTo(!expected.add(batch[i]));
                }
                assertThat(index.size()).as("codes claimed").isEqualTo(expected.size());
            }
        }
    }

    /** Asking for a batch gives the answers of asking for each of its codes, and claims nothing. */
    @Test
    default void askingForABatchIsAskingForEach() {
        BatchMarks found = BatchMarks.ofLength(0);
        for (int history = 0; history < 40; history++) {
            UniquenessIndex index = created(IndexCases.SPACE);
            for (long code : IndexCases.codes(history, 150)) {
                index.claim(code);
            }
            long size = index.size();
            long[] batch = IndexCases.codes(history + 1_000, 200);
            int hits = index.containsAll(batch, 30, batch.length, found);
            assertThat(hits).as("codes found: those marked").isEqualTo(found.count());
            for (int i = 30; i < batch.length; i++) {
                assertThat(found.isMarked(i))
                        .as("whether the code at index %d was claimed, history %d", i, history)
                        .isEqualTo(index.contains(batch[i]));
            }
            assertThat(index.size()).as("codes claimed, after questions").isEqualTo(size);
        }
    }

    /** Codes given out in order, as within a municipality's block, are held like others. */
    @Test
    default void codesGivenOutInOrderAreHeld() {
        UniquenessIndex index = created(IndexCases.SPACE);
        for (long code = 400_000; code < 440_000; code++) {
            assertThat(index.contains(code)).as("a code before its claim").isFalse();
            assertThat(index.claim(code)).as("the first claim of a code").isTrue();
            assertThat(index.claim(code)).as("the second claim of a code").isFalse();
        }
        assertThat(index.contains(399_999)).as("the code before the block").isFalse();
        assertThat(index.contains(440_000)).as("the code after the block").isFalse();
        assertThat(index.size()).as("codes claimed").isEqualTo(40_000);
    }

    /** An index that lists its codes lists each once, in ascending order, and finds itself sound. */
    @Test
    default void listsItsCodesInOrderIfItListsThem() {
        for (int history = 0; history < 20; history++) {
            UniquenessIndex index = created(IndexCases.SPACE);
            Set<Long> expected = new TreeSet<>();
            for (long code : IndexCases.codes(history, 400)) {
                index.claim(code);
                expected.add(code);
            }
            List<Long> listed = new ArrayList<>();
            try {
                index.forEachAscending(listed::add);
            } catch (UnsupportedOperationException cannotList) {
                return;
            }
            assertThat(listed)
                    .as("codes claimed, each once and ascending, history %d", history)
                    .containsExactlyElementsOf(expected);
            assertThat(index.audit()).as("codes that the audit found").isEqualTo(expected.size());
        }
    }

    /** A negative code is refused without being shown, and none of its batch is claimed. */
    @Test
    default void negativeCodesAreRefusedAndNoneOfTheirBatchIsClaimed() {
        IndexCases.refuses(created(IndexCases.SPACE), -1);
        IndexCases.refuses(created(IndexCases.SPACE), Long.MIN_VALUE);
    }

    /** A code outside the space is refused without being shown, and none of its batch is claimed. */
    @Test
    default void codesOutsideTheSpaceAreRefused() {
        if (refusesCodesOutsideItsSpace()) {
            IndexCases.refuses(created(IndexCases.SPACE), IndexCases.SPACE.size());
            IndexCases.refuses(created(IndexCases.SPACE), 1L << 32);
            IndexCases.refuses(created(IndexCases.SPACE), Long.MAX_VALUE);
        }
    }

    /** A batch that is no part of its array is refused; an empty one claims nothing. */
    @Test
    default void batchesOutsideTheirArrayAreRefused() {
        UniquenessIndex index = created(IndexCases.SPACE);
        BatchMarks marks = BatchMarks.ofLength(4);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> index.claimAll(new long[] {1, 2, 3}, 1, 4, marks));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> index.containsAll(new long[] {1, 2, 3}, -1, 2, marks));
        assertThat(index.size()).as("codes claimed by refused batches").isZero();
        assertThat(index.claimAll(new long[3], 3, 3, marks))
                .as("codes claimed by an empty batch")
                .isZero();
    }

    /** The text of an index shows no code. */
    @Test
    default void textShowsNoCode() {
        UniquenessIndex index = created(IndexCases.SPACE);
        index.claim(987_654);
        assertThat(index.toString()).as("text of an index, for logs").doesNotContain("987654");
    }
}
