package juki.registry.codes.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.Table;
import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.check.RemainderRule;
import juki.registry.codes.permute.KeyedPermutation;
import juki.registry.codes.unique.UniquenessIndex;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIssuerTest {
    private static final MunicipalityCode TOMAKOMAI = MunicipalityCode.of("012131");
    private static final MunicipalityCode CHIYODA = MunicipalityCode.of("131016");
    private static final MunicipalityCode HOKKAIDO = MunicipalityCode.of("010006");
    private static final long CODE_SPACE = 10_000_000_000L;

    @Property(tries = 100)
    void noCodeIsEverDesignatedTwice(
            @ForAll long seed, @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 500) Integer> counts) {
        NationalIssuer issuer = NationalIssuer.drawing(crowded(new SplittableRandom(seed)), UniquenessIndex.hashed(0));
        Set<Long> seen = new HashSet<>();
        for (int count : counts) {
            Designation designation = issuer.designate(TOMAKOMAI, count);
            assertThat(designation.size()).isEqualTo(count);
            designation.stream().forEach(code -> {
                assertThat(seen.add(code.payload())).isTrue();
                assertThat(issuer.hasDesignated(code)).isTrue();
                assertThat(ResidentRecordCode.faultIn(code.digits())).isEmpty();
            });
        }
    }

    @Property(tries = 60)
    void drawingManyAtOnceGivesWhatDrawingOneByOneWould(
            @ForAll long seed,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 600) Integer> counts,
            @ForAll boolean skipping) {
        CheckDigit scheme = skipping
                ? CheckDigit.RESIDENT_RECORD_CODE.withRule(RemainderRule.ONE_IS_SKIPPED)
                : CheckDigit.RESIDENT_RECORD_CODE;
        SplittableRandom generator = new SplittableRandom(seed);
        SplittableRandom twin = new SplittableRandom(seed);
        NationalIssuer issuer = NationalIssuer.drawing(crowded(generator), UniquenessIndex.hashed(0), scheme);
        RandomSource oneByOne = crowded(twin);
        Set<Long> before = new HashSet<>();
        for (int count : counts) {
            List<Long> expected = new ArrayList<>();
            while (expected.size() < count) {
                long payload = oneByOne.below(CODE_SPACE);
                if (scheme.digitFor(payload) != CheckDigit.NONE && before.add(payload)) {
                    expected.add(payload);
                }
            }
            assertThat(issuer.designate(TOMAKOMAI, count).stream().map(ResidentRecordCode::payload))
                    .containsExactlyElementsOf(expected);
            assertThat(generator.split().nextLong()).isEqualTo(twin.split().nextLong());
        }
    }

    @Test
    void designationsOfManyBatchesAreDrawnAsOne() {
        SplittableRandom twin = new SplittableRandom(4);
        int count = 3 * PayloadSupply.BATCH / 2;
        Designation designation = NationalIssuer.drawing(
                        RandomSource.of(new SplittableRandom(4)), UniquenessIndex.hashed(count))
                .designate(CHIYODA, count);
        RandomSource oneByOne = RandomSource.of(twin);
        Set<Long> expected = new LinkedHashSet<>();
        while (expected.size() < count) {
            expected.add(oneByOne.below(CODE_SPACE));
        }
        int index = 0;
        for (long payload : expected) {
            assertThat(designation.payload(index++)).isEqualTo(payload);
        }
    }

    /** Draws from the lowest 20,000 payloads only, so that draws of designated codes are common. */
    private static RandomSource crowded(SplittableRandom generator) {
        RandomSource random = RandomSource.of(generator);
        return bound -> random.below(Math.min(bound, 20_000));
    }

    @Test
    void everyMunicipalityOfJapanGetsCodesOfItsOwn() {
        List<MunicipalityCode> municipalities = Table.municipalities();
        NationalIssuer issuer = NationalIssuer.drawing(
                RandomSource.of(new SplittableRandom(2026)), UniquenessIndex.hashed(100L * municipalities.size()));
        Set<ResidentRecordCode> seen = new HashSet<>();
        for (MunicipalityCode municipality : municipalities) {
            Designation designation = issuer.designate(municipality, 100);
            assertThat(designation.municipality()).isEqualTo(municipality);
            designation.stream().forEach(seen::add);
        }
        assertThat(seen).hasSize(100 * municipalities.size());
    }

    @Test
    void everyDigitOfACodeIsEquallyLikelyInEveryPlace() {
        NationalIssuer issuer =
                NationalIssuer.drawing(RandomSource.of(new SplittableRandom(3)), UniquenessIndex.hashed(100_000));
        long[][] counts = new long[10][10];
        issuer.designate(CHIYODA, 100_000).stream()
                .map(ResidentRecordCode::digits)
                .forEach(digits -> {
                    for (int place = 0; place < 10; place++) {
                        counts[place][digits.charAt(place) - '0']++;
                    }
                });
        for (long[] place : counts) {
            assertThat(ChiSquare.of(place)).isLessThan(ChiSquare.ONE_IN_A_THOUSAND_AT_9);
        }
    }

    @Test
    void codesDesignatedBeforeAreNotDrawnAgain() {
        UniquenessIndex designated = UniquenessIndex.hashed(10);
        designated.claim(1);
        designated.claim(2);
        NationalIssuer issuer = NationalIssuer.drawing(scripted(1, 2, 1, 3, 3, 4), designated);
        assertThat(issuer.hasDesignated(ResidentRecordCode.ofPayload(2))).isTrue();
        assertThat(issuer.hasDesignated(ResidentRecordCode.ofPayload(3))).isFalse();
        assertThat(issuer.designate(CHIYODA, 2).stream())
                .containsExactly(ResidentRecordCode.ofPayload(3), ResidentRecordCode.ofPayload(4));
        assertThat(designated.size()).isEqualTo(4);
    }

    @Test
    void designatingAllocatesNothingButTheCodes() {
        int count = 20_000;
        KeyedPermutation permutation = KeyedPermutation.ff1(new byte[16], 10);
        List<NationalIssuer> issuers = List.of(
                NationalIssuer.drawing(RandomSource.of(new SplittableRandom(9)), UniquenessIndex.hashed(10L * count)),
                NationalIssuer.permuting(permutation, UniquenessIndex.hashed(10L * count), 0));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (NationalIssuer issuer : issuers) {
            issuer.designate(CHIYODA, count);
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int round = 0; round < 5; round++) {
                issuer.designate(CHIYODA, count);
            }
            long perCode = (threads.getCurrentThreadAllocatedBytes() - before) * 2 / count;
            assertThat(perCode).as("tenths of a byte for each code").isBetween(80L, 84L);
        }
    }

    @Test
    void codesTakeTheCheckDigitOfTheReadingInUse() {
        CheckDigit otherReading = CheckDigit.RESIDENT_RECORD_CODE.withRule(RemainderRule.ZERO_GIVES_ONE);
        NationalIssuer issuer =
                NationalIssuer.drawing(scripted(9_722_818_662L), UniquenessIndex.hashed(1), otherReading);
        Designation designation = issuer.designate(CHIYODA, 1);
        assertThat(designation.code(0).digits()).isEqualTo("97228186621");
        assertThat(issuer.hasDesignated(ResidentRecordCode.of("97228186620"))).isTrue();
        assertThat(MunicipalStock.of(designation, bound -> 0, 0).draw().digits())
                .isEqualTo("97228186621");
    }

    @Test
    void payloadsWithoutCheckDigitAreSkippedUnclaimed() {
        CheckDigit skipping = CheckDigit.RESIDENT_RECORD_CODE.withRule(RemainderRule.ONE_IS_SKIPPED);
        UniquenessIndex designated = UniquenessIndex.hashed(1);
        NationalIssuer issuer = NationalIssuer.drawing(scripted(7_777_777_777L, 5), designated, skipping);
        assertThat(issuer.designate(CHIYODA, 1).code(0).payload()).isEqualTo(5);
        assertThat(designated.contains(7_777_777_777L)).isFalse();
    }

    @Test
    void schemesOfOtherCodesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        NationalIssuer.drawing(bound -> 0, UniquenessIndex.hashed(1), CheckDigit.INDIVIDUAL_NUMBER))
                .withMessageStartingWith("scheme: ");
    }

    @Test
    void askingForMoreThanIsLeftDesignatesNothing() {
        UniquenessIndex nearlyAll = new AllButTheLast(3);
        NationalIssuer issuer =
                NationalIssuer.drawing(scripted(CODE_SPACE - 1, CODE_SPACE - 3, CODE_SPACE - 2), nearlyAll);
        assertThatExceptionOfType(CodeSpaceExhaustedException.class)
                .isThrownBy(() -> issuer.designate(CHIYODA, 4))
                .withMessageContaining("only 3 of 10000000000")
                .withMessageContaining("4 are asked for");
        assertThat(nearlyAll.size()).isEqualTo(CODE_SPACE - 3);
        assertThat(issuer.designate(CHIYODA, 3).size()).isEqualTo(3);
        assertThatExceptionOfType(CodeSpaceExhaustedException.class).isThrownBy(() -> issuer.designate(CHIYODA, 1));
    }

    @Test
    void sourceThatRepeatsItselfIsFoundOut() {
        NationalIssuer issuer = NationalIssuer.drawing(bound -> 42, UniquenessIndex.hashed(1));
        assertThat(issuer.designate(CHIYODA, 1).size()).isEqualTo(1);
        assertThatIllegalStateException()
                .isThrownBy(() -> issuer.designate(CHIYODA, 1))
                .withMessageContaining("repeats itself");
    }

    @Test
    void prefecturesGetNoCodes() {
        UniquenessIndex designated = UniquenessIndex.hashed(1);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> NationalIssuer.drawing(scripted(1), designated).designate(HOKKAIDO, 1))
                .withMessageStartingWith("municipality: ");
        assertThat(designated.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void atLeastOneCodeIsDesignated(int count) {
        NationalIssuer issuer = NationalIssuer.drawing(scripted(), UniquenessIndex.hashed(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> issuer.designate(CHIYODA, count))
                .withMessageStartingWith("count: ");
    }

    private static RandomSource scripted(long... draws) {
        var remaining = Arrays.stream(draws).iterator();
        return bound -> remaining.nextLong();
    }

    /** A nation that has designated nearly everything, which no test can afford to build. */
    private static final class AllButTheLast implements UniquenessIndex {
        private final long firstFree;
        private final UniquenessIndex late = UniquenessIndex.hashed(10);

        AllButTheLast(long free) {
            this.firstFree = CODE_SPACE - free;
        }

        @Override
        public boolean claim(long code) {
            return code >= firstFree && late.claim(code);
        }

        @Override
        public boolean contains(long code) {
            return code < firstFree || late.contains(code);
        }

        @Override
        public long size() {
            return firstFree + late.size();
        }
    }
}
