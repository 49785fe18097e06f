package juki.registry.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import juki.registry.codes.issue.RandomSource;
import juki.registry.codes.unique.BatchMarks;
import juki.registry.codes.unique.CodeSpace;
import juki.registry.codes.unique.UniquenessIndex;
import juki.registry.testkit.population.Chance;

/** The codes on which indexes are tried. */
final class IndexCases {
    static final CodeSpace SPACE = CodeSpace.ofDigits(6);

    private IndexCases() {}

    /** So few different codes that many come twice: random, running on, crowded, and the edges. */
    static long[] codes(int history, int count) {
        RandomSource random = RandomSource.of(Chance.seeded(2026, "index laws", history)::nextLong);
        long[] codes = new long[count];
        for (int i = 0; i < count; i++) {
            codes[i] = switch ((int) random.below(6)) {
                case 0 -> random.below(SPACE.size());
                case 1 -> 32_700 + random.below(100);
                case 2 -> random.below(100);
                case 3 -> random.below(31) << 15;
                case 4 -> SPACE.size() - 1 - random.below(2);
                default -> i == 0 ? 0 : codes[(int) random.below(i)];
            };
        }
        return codes;
    }

    /** Claims and questions with the code are refused, alone and in a batch, and nothing is claimed. */
    static void refuses(UniquenessIndex index, long code) {
        assertThatIllegalArgumentException()
                .as("the claim of a code that cannot be")
                .isThrownBy(() -> index.claim(code))
                .withMessageStartingWith("code: ")
                .withMessageNotContaining(Long.toString(code));
        assertThatIllegalArgumentException()
                .as("asking for a code that cannot be")
                .isThrownBy(() -> index.contains(code))
                .withMessageStartingWith("code: ");
        long[] batch = {1, 2, code, 3};
        BatchMarks marks = BatchMarks.ofLength(4);
        assertThatIllegalArgumentException()
                .as("the claim of a batch with a code that cannot be")
                .isThrownBy(() -> index.claimAll(batch, 0, 4, marks));
        assertThatIllegalArgumentException()
                .as("asking for a batch with a code that cannot be")
                .isThrownBy(() -> index.containsAll(batch, 0, 4, marks));
        assertThat(index.size()).as("codes claimed by a refused batch").isZero();
        assertThat(index.claimAll(batch, 0, 2, marks))
                .as("codes claimed by the batch without it")
                .isEqualTo(2);
    }
}
