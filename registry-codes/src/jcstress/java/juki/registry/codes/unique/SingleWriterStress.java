package juki.registry.codes.unique;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.ZZI_Result;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** What threads may see of an index, or of a range, in which one of them claims. */
final class SingleWriterStress {
    private SingleWriterStress() {}

    /** One thread claims one by one, another asks for one code twice. */
    @JCStressTest
    @Outcome(id = "false, false", expect = Expect.ACCEPTABLE, desc = "Asked before the claim.")
    @Outcome(id = "false, true", expect = Expect.ACCEPTABLE, desc = "The claim came between.")
    @Outcome(id = "true, true", expect = Expect.ACCEPTABLE, desc = "Asked after the claim.")
    @Outcome(id = "true, false", expect = Expect.FORBIDDEN, desc = "A claim was seen and then gone.")
    @State
    public static class SeenStaysSeen {
        private final UniquenessIndex index = UniquenessIndex.dense(new CodeSpace(64));

        @Actor
        public void claims() {
            index.claim(6);
            index.claim(7);
            index.claim(8);
        }

        @Actor
        public void asks(ZZ_Result result) {
            result.r1 = index.contains(7);
            result.r2 = index.contains(7);
        }
    }

    /** One thread claims a batch, another asks for one code twice in a batch of its own. */
    @JCStressTest
    @Outcome(id = "false, false", expect = Expect.ACCEPTABLE, desc = "Asked before the claim.")
    @Outcome(id = "false, true", expect = Expect.ACCEPTABLE, desc = "The claim came between.")
    @Outcome(id = "true, true", expect = Expect.ACCEPTABLE, desc = "Asked after the claim.")
    @Outcome(id = "true, false", expect = Expect.FORBIDDEN, desc = "A claim was seen and then gone.")
    @State
    public static class SeenStaysSeenInBatches {
        private final UniquenessIndex index = UniquenessIndex.dense(new CodeSpace(64));
        private final BatchMarks refused = BatchMarks.ofLength(3);
        private final BatchMarks found = BatchMarks.ofLength(1);
        private final long[] batch = {6, 7, 8};

        @Actor
        public void claims() {
            index.claimAll(batch, 0, 3, refused);
        }

        @Actor
        public void asks(ZZ_Result result) {
            result.r1 = index.containsAll(batch, 1, 2, found) == 1;
            result.r2 = index.containsAll(batch, 1, 2, found) == 1;
        }
    }

    /** One thread claims, another reads the size twice. */
    @JCStressTest
    @Outcome(id = {"0, 0", "0, 1", "0, 2", "1, 1", "1, 2", "2, 2"}, expect = Expect.ACCEPTABLE, desc = "The size only grows.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "The size shrank, or was never so.")
    @State
    public static class SizeOnlyGrows {
        private final UniquenessIndex index = UniquenessIndex.dense(new CodeSpace(64));

        @Actor
        public void claims() {
            index.claim(7);
            index.claim(8);
        }

        @Actor
        public void reads(II_Result result) {
            result.r1 = (int) index.size();
            result.r2 = (int) index.size();
        }
    }

    /** Each of two threads claims in its own range, on either side of where they meet. */
    @JCStressTest
    @Outcome(id = "true, true, 2", expect = Expect.ACCEPTABLE, desc = "Both are claimed.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "A claim was lost or refused.")
    @State
    public static class NeighbouringRanges {
        private final RangedIndex index = RangedIndex.of(new CodeSpace(20), 2, UniquenessIndex::dense);

        @Actor
        public void lower(ZZI_Result result) {
            result.r1 = index.range(0).claim(9);
        }

        @Actor
        public void upper(ZZI_Result result) {
            result.r2 = index.range(1).claim(10);
        }

        @Arbiter
        public void afterwards(ZZI_Result result) {
            result.r3 = index.contains(9) && index.contains(10) ? (int) index.audit() : -1;
        }
    }
}
