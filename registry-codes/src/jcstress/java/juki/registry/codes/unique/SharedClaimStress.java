package juki.registry.codes.unique;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZI_Result;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** What threads may see of an index in which all of them claim. */
final class SharedClaimStress {
    private static final CodeSpace ONE_WORD = new CodeSpace(64);

    private SharedClaimStress() {}

    /** Two threads claim one code. */
    @JCStressTest
    @Outcome(id = "true, false, 1", expect = Expect.ACCEPTABLE, desc = "The first thread won.")
    @Outcome(id = "false, true, 1", expect = Expect.ACCEPTABLE, desc = "The second thread won.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "A code has not exactly one owner.")
    @State
    public static class OneCode {
        private final UniquenessIndex index = UniquenessIndex.shared(ONE_WORD);

        @Actor
        public void first(ZZI_Result result) {
            result.r1 = index.claim(7);
        }

        @Actor
        public void second(ZZI_Result result) {
            result.r2 = index.claim(7);
        }

        @Arbiter
        public void afterwards(ZZI_Result result) {
            result.r3 = (int) index.size();
        }
    }

    /** Two threads claim different codes whose bits stand in one word. */
    @JCStressTest
    @Outcome(id = "true, true, 2", expect = Expect.ACCEPTABLE, desc = "Both are claimed.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "A claim was lost or refused.")
    @State
    public static class OneWord {
        private final UniquenessIndex index = UniquenessIndex.shared(ONE_WORD);

        @Actor
        public void first(ZZI_Result result) {
            result.r1 = index.claim(7);
        }

        @Actor
        public void second(ZZI_Result result) {
            result.r2 = index.claim(8);
        }

        @Arbiter
        public void afterwards(ZZI_Result result) {
            result.r3 = index.contains(7) && index.contains(8) ? (int) index.size() : -1;
        }
    }

    /** A thread claims a batch while another claims one of its codes, and one beside it. */
    @JCStressTest
    @Outcome(id = "true, true, 3", expect = Expect.ACCEPTABLE, desc = "The single claim won: the batch has one less.")
    @Outcome(id = "false, true, 3", expect = Expect.ACCEPTABLE, desc = "The batch won.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "A code has not exactly one owner, or a claim was lost.")
    @State
    public static class BatchAndOne {
        private final UniquenessIndex index = UniquenessIndex.shared(ONE_WORD);
        private final long[] batch = {6, 7};
        private final BatchMarks refused = BatchMarks.ofLength(2);
        private int claimed;

        @Actor
        public void batch() {
            claimed = index.claimAll(batch, 0, 2, refused);
        }

        @Actor
        public void one(ZZI_Result result) {
            result.r1 = index.claim(7);
            result.r2 = index.claim(8);
        }

        @Arbiter
        public void afterwards(ZZI_Result result) {
            // Whoever has the code, the other was told that it has not.
            boolean agreed =
                    !refused.isMarked(0) && refused.isMarked(1) == result.r1 && claimed == (result.r1 ? 1 : 2);
            result.r3 = agreed ? (int) index.size() : -1;
        }
    }

    /** A thread asks twice while another claims; a claim never goes away again, and what came before it is seen with it. */
    @JCStressTest
    @Outcome(id = "false, false", expect = Expect.ACCEPTABLE, desc = "Asked before both claims.")
    @Outcome(id = "false, true", expect = Expect.ACCEPTABLE, desc = "The first claim came between.")
    @Outcome(id = "true, true", expect = Expect.ACCEPTABLE, desc = "Asked after both claims.")
    @Outcome(id = "true, false", expect = Expect.FORBIDDEN, desc = "A later claim was seen without the earlier one.")
    @State
    public static class ClaimsInOrder {
        /** The codes stand in words far apart. */
        private final UniquenessIndex index = UniquenessIndex.shared(new CodeSpace(1024));

        @Actor
        public void claims() {
            index.claim(7);
            index.claim(1000);
        }

        @Actor
        public void asks(ZZ_Result result) {
            result.r1 = index.contains(1000);
            result.r2 = index.contains(7);
        }
    }
}
