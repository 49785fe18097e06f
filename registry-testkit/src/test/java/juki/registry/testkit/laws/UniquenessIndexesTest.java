package juki.registry.testkit.laws;

import juki.registry.codes.unique.CodeSpace;
import juki.registry.codes.unique.RangedIndex;
import juki.registry.codes.unique.UniquenessIndex;
import org.junit.jupiter.api.Nested;

/** Every strategy of the library keeps the laws. */
class UniquenessIndexesTest {
    @Nested
    class Hashed implements UniquenessIndexLaws {
        @Override
        public UniquenessIndex created(CodeSpace space) {
            return UniquenessIndex.hashed(100);
        }

        @Override
        public boolean refusesCodesOutsideItsSpace() {
            return false;
        }
    }

    @Nested
    class Dense implements UniquenessIndexLaws {
        @Override
        public UniquenessIndex created(CodeSpace space) {
            return UniquenessIndex.dense(space);
        }
    }

    @Nested
    class Shared implements UniquenessIndexLaws {
        @Override
        public UniquenessIndex created(CodeSpace space) {
            return UniquenessIndex.shared(space);
        }
    }

    @Nested
    class Lines implements UniquenessIndexLaws {
        @Override
        public UniquenessIndex created(CodeSpace space) {
            return UniquenessIndex.lines(space, 1_000);
        }
    }

    @Nested
    class LinesFarMoreCrowdedThanExpected implements UniquenessIndexLaws {
        @Override
        public UniquenessIndex created(CodeSpace space) {
            return UniquenessIndex.lines(space, 0);
        }
    }

    @Nested
    class NarrowLines implements UniquenessIndexLaws {
        @Override
        public UniquenessIndex created(CodeSpace space) {
            return UniquenessIndex.lines(space, space.size() / 60);
        }
    }

    @Nested
    class Ranged implements UniquenessIndexLaws {
        @Override
        public UniquenessIndex created(CodeSpace space) {
            return RangedIndex.of(space, 7, UniquenessIndex::dense);
        }
    }

    @Nested
    class RangedLines implements UniquenessIndexLaws {
        @Override
        public UniquenessIndex created(CodeSpace space) {
            return RangedIndex.of(space, 4, part -> UniquenessIndex.lines(part, 100_000));
        }
    }
}
