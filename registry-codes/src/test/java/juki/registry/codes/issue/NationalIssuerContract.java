package juki.registry.codes.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.check.RemainderRule;
import juki.registry.codes.unique.UniquenessIndex;
import org.junit.jupiter.api.Test;

/** What every way of designating codes must hold to. */
abstract class NationalIssuerContract {
    static final MunicipalityCode CHIYODA = MunicipalityCode.of("131016");
    static final MunicipalityCode NAHA = MunicipalityCode.of("472018");

    abstract NationalIssuer issuer(long seed, UniquenessIndex designated, CheckDigit scheme, PatternFilter filter);

    /** An issuer that goes on after another one with the same seed was lost, and with what that one left behind. */
    abstract NationalIssuer successor(NationalIssuer lost, long seed, UniquenessIndex designated);

    private NationalIssuer issuer(long seed, UniquenessIndex designated) {
        return issuer(seed, designated, CheckDigit.RESIDENT_RECORD_CODE, PatternFilter.NONE);
    }

    @Test
    void noCodeIsDesignatedTwiceWhateverTheBlocks() {
        SplittableRandom sizes = new SplittableRandom(11);
        UniquenessIndex designated = UniquenessIndex.hashed(0);
        NationalIssuer issuer = issuer(1, designated);
        Set<Long> seen = new HashSet<>();
        int asked = 0;
        for (int block = 0; block < 60; block++) {
            int count = 1 + sizes.nextInt(2_000);
            asked += count;
            Designation designation = issuer.designate(block % 2 == 0 ? CHIYODA : NAHA, count);
            assertThat(designation.size()).isEqualTo(count);
            designation.stream().forEach(code -> seen.add(code.payload()));
        }
        assertThat(seen).hasSize(asked);
        assertThat(designated.size()).isEqualTo(asked);
        assertThat(seen).allMatch(designated::contains);
    }

    @Test
    void noCodeIsDesignatedTwiceAcrossARestart() {
        UniquenessIndex designated = UniquenessIndex.hashed(0);
        NationalIssuer issuer = issuer(2, designated);
        List<ResidentRecordCode> codes = new ArrayList<>();
        for (int life = 0; life < 5; life++) {
            issuer.designate(CHIYODA, 500).stream().forEach(codes::add);
            issuer = successor(issuer, 2, designated);
        }
        assertThat(codes).doesNotHaveDuplicates().hasSize(2_500);
        NationalIssuer last = issuer;
        assertThat(codes).allMatch(last::hasDesignated);
    }

    @Test
    void sameSeedDesignatesTheSameCodes() {
        assertThat(issuer(3, UniquenessIndex.hashed(0)).designate(NAHA, 100))
                .isEqualTo(issuer(3, UniquenessIndex.hashed(0)).designate(NAHA, 100))
                .isNotEqualTo(issuer(4, UniquenessIndex.hashed(0)).designate(NAHA, 100));
    }

    @Test
    void everyCodeHasTheCheckDigitOfTheReadingInUse() {
        CheckDigit other = CheckDigit.RESIDENT_RECORD_CODE.withRule(RemainderRule.ZERO_GIVES_ONE);
        Designation codes =
                issuer(5, UniquenessIndex.hashed(0), other, PatternFilter.NONE).designate(NAHA, 1_000);
        assertThat(codes.stream()).allMatch(code -> other.accepts(code.value()));
        assertThat(codes.stream()).anyMatch(code -> !CheckDigit.RESIDENT_RECORD_CODE.accepts(code.value()));
    }

    @Test
    void payloadsWithoutCheckDigitAreNeverDesignatedNorClaimed() {
        CheckDigit skipping = CheckDigit.RESIDENT_RECORD_CODE.withRule(RemainderRule.ONE_IS_SKIPPED);
        UniquenessIndex designated = UniquenessIndex.hashed(0);
        NationalIssuer issuer = issuer(6, designated, skipping, PatternFilter.NONE);
        assertThat(issuer.designate(NAHA, 1_000).stream()).allMatch(code -> skipping.remainder(code.payload()) != 1);
        assertThat(designated.size()).isEqualTo(1_000);
    }

    @Test
    void refusedPatternsAreNeverDesignated() {
        PatternFilter filter = PatternFilter.withoutRunsOf(2);
        NationalIssuer issuer = issuer(7, UniquenessIndex.hashed(0), CheckDigit.RESIDENT_RECORD_CODE, filter);
        assertThat(issuer.designate(NAHA, 2_000).stream()).allMatch(code -> filter.accepts(code.payload(), 10));
    }

    @Test
    void moreThanAFilterLeavesIsRefusedAndNothingDesignated() {
        // Every second digit equal to the one before it would be a run: what is left are 10 · 9^9 of 10^10 payloads.
        UniquenessIndex designated = new SizeOnly(10L * 387_420_489 - 5);
        NationalIssuer issuer;
        try {
            issuer = issuer(8, designated, CheckDigit.RESIDENT_RECORD_CODE, PatternFilter.withoutRunsOf(2));
        } catch (IssueStateException e) {
            // A counted issuer finds out at once that no counter made so many codes.
            assertThat(e.mismatch()).isEqualTo(IssueStateException.Mismatch.COUNTER_OLDER_THAN_INDEX);
            return;
        }
        assertThatExceptionOfType(CodeSpaceExhaustedException.class)
                .isThrownBy(() -> issuer.designate(NAHA, 6))
                .withMessageContaining("only 5 of 3874204890")
                .withMessageContaining("without runs of 2")
                .withMessageContaining("6 are asked for");
    }

    @Test
    void prefecturesAndEmptyDesignationsAreRefused() {
        UniquenessIndex designated = UniquenessIndex.hashed(0);
        NationalIssuer issuer = issuer(9, designated);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> issuer.designate(MunicipalityCode.of("010006"), 1))
                .withMessageStartingWith("municipality: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> issuer.designate(NAHA, 0))
                .withMessageStartingWith("count: ");
        assertThat(designated.size()).isZero();
    }

    @Test
    void schemesOfOtherCodesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> issuer(1, UniquenessIndex.hashed(0), CheckDigit.INDIVIDUAL_NUMBER, PatternFilter.NONE))
                .withMessageStartingWith("scheme: ");
    }

    /** As if so many codes were designated, none of which anybody asks for. */
    private record SizeOnly(long size) implements UniquenessIndex {
        @Override
        public boolean claim(long code) {
            return true;
        }

        @Override
        public boolean contains(long code) {
            return false;
        }
    }
}
