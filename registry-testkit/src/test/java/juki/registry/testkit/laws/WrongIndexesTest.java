package juki.registry.testkit.laws;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import juki.registry.codes.unique.BatchMarks;
import juki.registry.codes.unique.UniquenessIndex;
import org.junit.jupiter.api.Test;

/** For each law an index that breaks it, and is found out by it. */
class WrongIndexesTest {
    /** A right index over a plain set, to be made wrong in one way. */
    private static class SetIndex implements UniquenessIndex {
        final TreeSet<Long> codes = new TreeSet<>();

        long required(long code) {
            if (code < 0 || code >= IndexCases.SPACE.size()) {
                throw new IllegalArgumentException("code: must be in the space");
            }
            return code;
        }

        @Override
        public boolean claim(long code) {
            return codes.add(required(code));
        }

        @Override
        public boolean contains(long code) {
            return codes.contains(required(code));
        }

        @Override
        public long size() {
            return codes.size();
        }

        @Override
        public void forEachAscending(LongConsumer action) {
            codes.forEach(action::accept);
        }

        @Override
        public String toString() {
            return "SetIndex";
        }
    }

    @Test
    void rightIndexesKeepAllLaws() {
        UniquenessIndexLaws laws = of(SetIndex::new);
        laws.newIndexContainsNothing();
        laws.ofTwoClaimsOfOneCodeExactlyTheFirstSucceeds();
        laws.answersAsASetDoes();
        laws.claimingABatchEqualsClaimingOneByOne();
        laws.askingForABatchIsAskingForEach();
        laws.codesGivenOutInOrderAreHeld();
        laws.listsItsCodesInOrderIfItListsThem();
        laws.negativeCodesAreRefusedAndNoneOfTheirBatchIsClaimed();
        laws.codesOutsideTheSpaceAreRefused();
        laws.batchesOutsideTheirArrayAreRefused();
        laws.textShowsNoCode();
    }

    private static UniquenessIndexLaws of(Supplier<UniquenessIndex> index) {
        return space -> index.get();
    }

    private static void finds(Consumer<UniquenessIndexLaws> law, Supplier<UniquenessIndex> wrong) {
        assertThatThrownBy(() -> law.accept(of(wrong))).isInstanceOf(AssertionError.class);
    }

    @Test
    void indexesThatShareTheirMemory() {
        UniquenessIndex used = new SetIndex();
        used.claim(3);
        finds(UniquenessIndexLaws::newIndexContainsNothing, () -> used);
    }

    @Test
    void claimsThatSucceedTwice() {
        finds(UniquenessIndexLaws::ofTwoClaimsOfOneCodeExactlyTheFirstSucceeds, () -> new SetIndex() {
            @Override
            public boolean claim(long code) {
                super.claim(code);
                return true;
            }
        });
    }

    @Test
    void codesOfLikeLowBitsTakenForOne() {
        finds(UniquenessIndexLaws::answersAsASetDoes, () -> new SetIndex() {
            @Override
            long required(long code) {
                return super.required(code) & 0xFFFF;
            }
        });
    }

    @Test
    void batchesThatDoNotSeeTheirOwnDuplicates() {
        finds(UniquenessIndexLaws::claimingABatchEqualsClaimingOneByOne, () -> new SetIndex() {
            @Override
            public int claimAll(long[] codes, int from, int to, BatchMarks refused) {
                int found = containsAll(codes, from, to, refused);
                for (int i = from; i < to; i++) {
                    claim(codes[i]);
                }
                return to - from - found;
            }
        });
    }

    @Test
    void questionsThatClaim() {
        finds(UniquenessIndexLaws::askingForABatchIsAskingForEach, () -> new SetIndex() {
            @Override
            public int containsAll(long[] codes, int from, int to, BatchMarks found) {
                int count = super.containsAll(codes, from, to, found);
                for (int i = from; i < to; i++) {
                    claim(codes[i]);
                }
                return count;
            }
        });
    }

    @Test
    void filtersThatTakeNeighboursForClaimed() {
        finds(UniquenessIndexLaws::codesGivenOutInOrderAreHeld, () -> new SetIndex() {
            @Override
            public boolean contains(long code) {
                return super.contains(code) || codes.contains(code - 1);
            }
        });
    }

    @Test
    void listsInTheWrongOrder() {
        finds(UniquenessIndexLaws::listsItsCodesInOrderIfItListsThem, () -> new SetIndex() {
            @Override
            public void forEachAscending(LongConsumer action) {
                codes.descendingSet().forEach(action::accept);
            }
        });
    }

    @Test
    void batchesThatAreClaimedUpToTheRefusedCode() {
        Supplier<UniquenessIndex> partly = () -> new SetIndex() {
            @Override
            public int claimAll(long[] codes, int from, int to, BatchMarks refused) {
                refused.begin(from, to);
                int claimed = 0;
                for (int i = from; i < to; i++) {
                    claimed += claim(codes[i]) ? 1 : 0;
                }
                return claimed;
            }
        };
        finds(UniquenessIndexLaws::negativeCodesAreRefusedAndNoneOfTheirBatchIsClaimed, partly);
        finds(UniquenessIndexLaws::codesOutsideTheSpaceAreRefused, partly);
    }

    @Test
    void batchesCutToTheirArray() {
        finds(UniquenessIndexLaws::batchesOutsideTheirArrayAreRefused, () -> new SetIndex() {
            @Override
            public int claimAll(long[] codes, int from, int to, BatchMarks refused) {
                return super.claimAll(codes, from, Math.min(to, codes.length), refused);
            }
        });
    }

    @Test
    void textsWithCodes() {
        finds(UniquenessIndexLaws::textShowsNoCode, () -> new SetIndex() {
            @Override
            public String toString() {
                return codes.toString();
            }
        });
    }

    @Test
    void indexesNeedNotListTheirCodes() {
        of(() -> new SetIndex() {
                    @Override
                    public void forEachAscending(LongConsumer action) {
                        throw new UnsupportedOperationException("kept elsewhere");
                    }
                })
                .listsItsCodesInOrderIfItListsThem();
    }
}
