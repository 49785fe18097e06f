package juki.registry.codes.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.check.RemainderRule;
import juki.registry.codes.issue.IssueStateException.Mismatch;
import juki.registry.codes.permute.KeyedPermutation;
import juki.registry.codes.unique.UniquenessIndex;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermutingIssuerTest extends NationalIssuerContract {
    @Override
    NationalIssuer issuer(long seed, UniquenessIndex designated, CheckDigit scheme, PatternFilter filter) {
        return NationalIssuer.permuting(permutation(seed), designated, 0, scheme, filter);
    }

    @Override
    NationalIssuer successor(NationalIssuer lost, long seed, UniquenessIndex designated) {
        return NationalIssuer.permuting(
                permutation(seed), designated, lost.lastCounter().getAsLong());
    }

    @Test
    void blocksAreIntervalsOfTheCounterShownThroughThePermutation() {
        KeyedPermutation permutation = permutation(1);
        NationalIssuer issuer = NationalIssuer.permuting(permutation(1), UniquenessIndex.hashed(0), 0);
        Designation first = issuer.designate(CHIYODA, 1_000);
        assertThat(issuer.lastCounter()).hasValue(1_000);
        Designation second = issuer.designate(NAHA, 1_500);
        assertThat(issuer.lastCounter()).hasValue(2_500);
        for (int i = 0; i < 1_000; i++) {
            assertThat(first.code(i)).isEqualTo(ResidentRecordCode.ofPayload(permutation.permute(i)));
        }
        for (int i = 0; i < 1_500; i++) {
            assertThat(second.code(i)).isEqualTo(ResidentRecordCode.ofPayload(permutation.permute(1_000 + i)));
        }
    }

    @Test
    void skippedPayloadsUseUpTheirCounters() {
        CheckDigit skipping = CheckDigit.RESIDENT_RECORD_CODE.withRule(RemainderRule.ONE_IS_SKIPPED);
        NationalIssuer issuer = issuer(1, UniquenessIndex.hashed(0), skipping, PatternFilter.NONE);
        issuer.designate(CHIYODA, 1_100);
        assertThat(issuer.lastCounter().getAsLong()).isBetween(1_150L, 1_280L);
    }

    @Test
    void codesWithoutCheckDigitAreNoGapsInTheIndex() {
        CheckDigit skipping = CheckDigit.RESIDENT_RECORD_CODE.withRule(RemainderRule.ONE_IS_SKIPPED);
        UniquenessIndex designated = UniquenessIndex.hashed(0);
        NationalIssuer issuer = issuer(1, designated, skipping, PatternFilter.NONE);
        issuer.designate(CHIYODA, 1_100);
        long last = issuer.lastCounter().getAsLong();
        NationalIssuer next = NationalIssuer.permuting(permutation(1), designated, last, skipping, PatternFilter.NONE);
        assertThat(next.designate(NAHA, 10).size()).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 63, 64, 65, 5_000})
    void anotherKeyIsFoundOutBeforeAnythingIsDesignated(int used) {
        UniquenessIndex designated = UniquenessIndex.hashed(0);
        issuer(1, designated, CheckDigit.RESIDENT_RECORD_CODE, PatternFilter.NONE)
                .designate(CHIYODA, used);
        refuses(Mismatch.ANOTHER_KEY_OR_INDEX, () -> NationalIssuer.permuting(permutation(2), designated, used));
        assertThat(designated.size()).isEqualTo(used);
    }

    @Test
    void emptyIndexBesideAUsedCounterIsFoundOut() {
        refuses(
                Mismatch.ANOTHER_KEY_OR_INDEX,
                () -> NationalIssuer.permuting(permutation(1), UniquenessIndex.hashed(0), 1_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 2_000})
    void indexRestoredFromABackUpIsFoundOut(int lost) {
        UniquenessIndex designated = UniquenessIndex.hashed(0);
        NationalIssuer issuer = NationalIssuer.permuting(permutation(1), designated, 0);
        issuer.designate(CHIYODA, 5_000);
        // The counter was stored, and the index knows nothing of the last designation.
        refuses(
                Mismatch.INDEX_OLDER_THAN_COUNTER,
                () -> NationalIssuer.permuting(permutation(1), designated, 5_000 + lost));
    }

    @Test
    void indexPutRightAsTheExceptionSaysGoesOnWithNewCodes() {
        UniquenessIndex designated = UniquenessIndex.hashed(0);
        NationalIssuer.permuting(permutation(1), designated, 0).designate(CHIYODA, 5_000);
        KeyedPermutation permutation = permutation(1);
        for (long counter = 5_001; counter <= 6_000; counter++) {
            designated.claim(permutation.permute(counter - 1));
        }
        NationalIssuer issuer = NationalIssuer.permuting(permutation, designated, 6_000);
        assertThat(issuer.designate(NAHA, 1).code(0).payload())
                .isEqualTo(permutation(1).permute(6_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4_999})
    void counterSetBackIsFoundOutBeforeAnythingIsDesignated(int counter) {
        UniquenessIndex designated = UniquenessIndex.hashed(0);
        NationalIssuer.permuting(permutation(1), designated, 0).designate(CHIYODA, 5_000);
        refuses(Mismatch.COUNTER_OLDER_THAN_INDEX, () -> NationalIssuer.permuting(permutation(1), designated, counter));
    }

    @Test
    void counterReplayedBesideTheIssuerDesignatesNothing() {
        UniquenessIndex designated = UniquenessIndex.hashed(0);
        NationalIssuer issuer = NationalIssuer.permuting(permutation(1), designated, 0);
        NationalIssuer twin = NationalIssuer.permuting(permutation(1), designated, 0);
        twin.designate(CHIYODA, 1).code(0);
        refuses(Mismatch.COUNTER_OLDER_THAN_INDEX, () -> issuer.designate(NAHA, 100));
        assertThat(designated.size()).isEqualTo(1);
        assertThat(issuer.lastCounter()).hasValue(0);
    }

    @Test
    void codeDesignatedElsewhereStopsTheCallAndItsCountersAreLost() {
        UniquenessIndex designated = UniquenessIndex.hashed(0);
        NationalIssuer issuer = NationalIssuer.permuting(permutation(1), designated, 0);
        designated.claim(permutation(1).permute(7));
        refuses(Mismatch.COUNTER_OLDER_THAN_INDEX, () -> issuer.designate(NAHA, 10));
        assertThat(issuer.lastCounter()).hasValue(10);
        assertThat(issuer.designate(NAHA, 1).code(0).payload())
                .isEqualTo(permutation(1).permute(10));
    }

    @Test
    void countersOfClaimsThatFailedAreNotUsedAgain() {
        UniquenessIndex full = new FailingAfter(3);
        NationalIssuer issuer = NationalIssuer.permuting(permutation(1), full, 0);
        assertThatIllegalStateException().isThrownBy(() -> issuer.designate(NAHA, 5));
        assertThat(issuer.lastCounter()).hasValue(5);
    }

    @Test
    void counterEndsWithTheSpace() {
        KeyedPermutation permutation = permutation(1);
        UniquenessIndex everything = new EverythingBut(permutation.permute(9_999_999_999L));
        NationalIssuer issuer = NationalIssuer.permuting(permutation, everything, 9_999_999_999L);
        assertThat(issuer.designate(NAHA, 1).size()).isEqualTo(1);
        assertThat(issuer.lastCounter()).hasValue(10_000_000_000L);
        assertThatExceptionOfType(CodeSpaceExhaustedException.class).isThrownBy(() -> issuer.designate(NAHA, 1));
    }

    @Test
    void askingPastTheCountersEndDesignatesNothing() {
        // A filter's payloads have used up the counters, while codes seem to be free by number.
        UniquenessIndex few = new EverythingBut(-1) {
            @Override
            public long size() {
                return 5;
            }
        };
        NationalIssuer issuer = NationalIssuer.permuting(permutation(1), few, 9_999_999_998L);
        assertThatExceptionOfType(CodeSpaceExhaustedException.class)
                .isThrownBy(() -> issuer.designate(NAHA, 3))
                .withMessageContaining("1 more");
        assertThat(issuer.lastCounter()).hasValue(9_999_999_998L);
    }

    @Test
    void designationOfManyBatchesIsOneInterval() {
        int count = 5 * PayloadSupply.BATCH / 2;
        NationalIssuer issuer = NationalIssuer.permuting(permutation(1), UniquenessIndex.hashed(count), 0);
        Designation designation = issuer.designate(NAHA, count);
        long[] expected = new long[count];
        Arrays.setAll(expected, i -> i);
        permutation(1).permute(expected, 0, count);
        for (int i = 0; i < count; i++) {
            assertThat(designation.payload(i)).isEqualTo(expected[i]);
        }
    }

    @Test
    void codesOfOthersArePassedOver() {
        UniquenessIndex designated = UniquenessIndex.hashed(0);
        KeyedPermutation permutation = permutation(1);
        // Others have the codes of every hundredth counter, and of counters that nobody will use here.
        UniquenessIndex index = new WithOthers(designated, 100_000_000);
        List<Long> expected = new ArrayList<>();
        for (int counter = 1; expected.size() < 70_000; counter++) {
            long payload = permutation.permute(counter - 1);
            if (counter % 100 == 0 || counter == 1) {
                designated.claim(payload);
            } else {
                expected.add(payload);
            }
        }
        long others = index.size();
        NationalIssuer issuer = NationalIssuer.permutingBesideOthers(permutation, index, 0, others);
        List<Long> given = new ArrayList<>();
        for (int count : new int[] {1, 98, 1, 1, 69_899}) {
            issuer.designate(NAHA, count).stream().forEach(code -> given.add(code.payload()));
        }
        assertThat(given).isEqualTo(expected);
        assertThat(issuer.lastCounter()).hasValue(70_000 + 70_000 / 99 + 1);
        NationalIssuer next = NationalIssuer.permutingBesideOthers(
                permutation(1), index, issuer.lastCounter().getAsLong(), others);
        assertThat(next.designate(NAHA, 10).stream().map(ResidentRecordCode::payload))
                .doesNotContainAnyElementsOf(given);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2_500, 4_950})
    void counterSetBackBesideOthersIsFoundOut(int counter) {
        int others = 125_000_000;
        UniquenessIndex index = new WithOthers(UniquenessIndex.hashed(0), others);
        NationalIssuer.permutingBesideOthers(permutation(1), index, 0, others).designate(CHIYODA, 5_000);
        refuses(
                Mismatch.COUNTER_OLDER_THAN_INDEX,
                () -> NationalIssuer.permutingBesideOthers(permutation(1), index, counter, others));
    }

    @Test
    void counterReplayedBesideOthersNeverRepeatsACode() {
        int others = 125_000_000;
        UniquenessIndex index = new WithOthers(UniquenessIndex.hashed(0), others);
        NationalIssuer issuer = NationalIssuer.permutingBesideOthers(permutation(1), index, 0, others);
        NationalIssuer twin = NationalIssuer.permutingBesideOthers(permutation(1), index, 0, others);
        Designation first = twin.designate(CHIYODA, 5);
        Designation second = issuer.designate(NAHA, 5);
        assertThat(second.stream()).doesNotContainAnyElementsOf(first.stream().toList());
        twin.designate(CHIYODA, 5_000);
        refuses(Mismatch.COUNTER_OLDER_THAN_INDEX, () -> issuer.designate(NAHA, 5_000));
    }

    @Test
    void indexWithoutTheCodesOfOthersIsFoundOut() {
        refuses(
                Mismatch.ANOTHER_KEY_OR_INDEX,
                () -> NationalIssuer.permutingBesideOthers(permutation(1), UniquenessIndex.hashed(0), 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> NationalIssuer.permutingBesideOthers(permutation(1), UniquenessIndex.hashed(0), 0, -1))
                .withMessageStartingWith("otherCodes: ");
    }

    /** An index that holds some codes of others nobody asks for. */
    private record WithOthers(UniquenessIndex index, int others) implements UniquenessIndex {
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
            return index.size() + others;
        }
    }

    @Test
    void permutationsOfOtherLengthsAreRefused() {
        KeyedPermutation eleven = KeyedPermutation.ff1(new byte[16], 11);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NationalIssuer.permuting(eleven, UniquenessIndex.hashed(0), 0))
                .withMessageStartingWith("permutation: ");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 10_000_000_001L})
    void countersOutOfRangeAreRefused(long counter) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NationalIssuer.permuting(permutation(1), UniquenessIndex.hashed(0), counter))
                .withMessageStartingWith("lastCounter: ");
    }

    private static void refuses(Mismatch mismatch, ThrowingCallable call) {
        assertThatExceptionOfType(IssueStateException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.mismatch()).isEqualTo(mismatch));
    }

    private static KeyedPermutation permutation(long seed) {
        byte[] key = new byte[16];
        new SplittableRandom(seed).nextBytes(key);
        return KeyedPermutation.ff1(key, 10);
    }

    /** A nation that has designated everything but one code. */
    private static class EverythingBut implements UniquenessIndex {
        private final long free;
        private boolean claimed;

        EverythingBut(long free) {
            this.free = free;
        }

        @Override
        public boolean claim(long code) {
            boolean isNew = code == free && !claimed;
            claimed |= isNew;
            return isNew;
        }

        @Override
        public boolean contains(long code) {
            return code != free || claimed;
        }

        @Override
        public long size() {
            return 9_999_999_999L + (claimed ? 1 : 0);
        }
    }

    /** An index that is full after some claims. */
    private static final class FailingAfter implements UniquenessIndex {
        private final UniquenessIndex index = UniquenessIndex.hashed(0);
        private final int room;

        FailingAfter(int room) {
            this.room = room;
        }

        @Override
        public boolean claim(long code) {
            if (index.size() == room) {
                throw new IllegalStateException("full");
            }
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
