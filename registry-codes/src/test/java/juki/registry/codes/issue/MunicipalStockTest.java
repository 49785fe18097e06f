package juki.registry.codes.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.unique.UniquenessIndex;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MunicipalStockTest {
    private static final MunicipalityCode SAKAI = MunicipalityCode.of("271403");
    private static final MunicipalityCode OSAKA = MunicipalityCode.of("271004");

    @Property(tries = 200)
    void drawsEveryCodeOnceAndNoOther(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 100) int first,
            @ForAll @IntRange(max = 100) int drawnBetween,
            @ForAll @IntRange(min = 1, max = 100) int second) {
        MunicipalStock stock = MunicipalStock.of(codes(SAKAI, 0, first), seeded(seed), 0);
        List<ResidentRecordCode> drawn = new ArrayList<>();
        for (int i = 0; i < Math.min(first, drawnBetween); i++) {
            drawn.add(stock.draw());
        }
        stock.replenish(codes(SAKAI, 1_000, second));
        while (stock.remaining() > 0) {
            int before = stock.remaining();
            drawn.add(stock.draw());
            assertThat(stock.remaining()).isEqualTo(before - 1);
        }
        Set<ResidentRecordCode> designated = new HashSet<>();
        codes(SAKAI, 0, first).stream().forEach(designated::add);
        codes(SAKAI, 1_000, second).stream().forEach(designated::add);
        assertThat(drawn).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(designated);
    }

    @Property(tries = 50)
    void sameSeedDrawsTheSameCodes(@ForAll long seed) {
        MunicipalStock one = MunicipalStock.of(codes(SAKAI, 0, 50), seeded(seed), 0);
        MunicipalStock other = MunicipalStock.of(codes(SAKAI, 0, 50), seeded(seed), 0);
        for (int i = 0; i < 50; i++) {
            assertThat(one.draw()).isEqualTo(other.draw());
        }
    }

    @Test
    void everyCodeIsEquallyLikelyAtEveryDraw() {
        RandomSource random = seeded(19);
        // Counted by draw and by code: a stock of ten, emptied ten thousand times.
        long[][] counts = new long[10][10];
        Designation ten = codes(SAKAI, 0, 10);
        for (int round = 0; round < 10_000; round++) {
            MunicipalStock stock = MunicipalStock.of(ten, random, 0);
            for (int draw = 0; draw < 10; draw++) {
                counts[draw][(int) stock.draw().payload()]++;
            }
        }
        for (long[] draw : counts) {
            assertThat(ChiSquare.of(draw)).isLessThan(ChiSquare.ONE_IN_A_THOUSAND_AT_9);
        }
    }

    @Test
    void pairsOfDrawsAreEquallyLikely() {
        RandomSource random = seeded(23);
        long[] counts = new long[90];
        Designation ten = codes(SAKAI, 0, 10);
        for (int round = 0; round < 90_000; round++) {
            MunicipalStock stock = MunicipalStock.of(ten, random, 0);
            int first = (int) stock.draw().payload();
            int second = (int) stock.draw().payload();
            counts[first * 9 + (second > first ? second - 1 : second)]++;
        }
        assertThat(ChiSquare.of(counts)).isLessThan(ChiSquare.ONE_IN_A_THOUSAND_AT_89);
    }

    @Test
    void emptyStockSaysWhatToDo() {
        MunicipalStock stock = MunicipalStock.of(codes(SAKAI, 0, 1), seeded(1), 0);
        stock.draw();
        assertThatExceptionOfType(StockExhaustedException.class)
                .isThrownBy(stock::draw)
                .withMessageContaining("271403")
                .withMessageContaining("designate")
                .withMessageContaining("replenish");
        assertThat(stock.remaining()).isZero();
        stock.replenish(codes(SAKAI, 1, 1));
        assertThat(stock.draw().payload()).isEqualTo(1);
    }

    @Test
    void isLowBelowItsThreshold() {
        MunicipalStock stock = MunicipalStock.of(codes(SAKAI, 0, 3), seeded(1), 2);
        assertThat(stock.isLow()).isFalse();
        stock.draw();
        assertThat(stock.remaining()).isEqualTo(2);
        assertThat(stock.isLow()).isFalse();
        stock.draw();
        assertThat(stock.isLow()).isTrue();
        stock.replenish(codes(SAKAI, 10, 1));
        assertThat(stock.isLow()).isFalse();
    }

    @Test
    void thresholdZeroIsNeverLow() {
        MunicipalStock stock = MunicipalStock.of(codes(SAKAI, 0, 1), seeded(1), 0);
        stock.draw();
        assertThat(stock.isLow()).isFalse();
    }

    @Test
    void negativeThresholdIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MunicipalStock.of(codes(SAKAI, 0, 1), seeded(1), -1))
                .withMessageStartingWith("lowStockThreshold: ");
    }

    @Test
    void codesOfAnotherMunicipalityAreRefused() {
        MunicipalStock stock = MunicipalStock.of(codes(SAKAI, 0, 1), seeded(1), 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stock.replenish(codes(OSAKA, 1, 1)))
                .withMessageStartingWith("designation: ");
        assertThat(stock.municipality()).isEqualTo(SAKAI);
        assertThat(stock.remaining()).isEqualTo(1);
    }

    @Test
    void codesThatCameInBeforeAreRefusedAlsoWhenDrawnSince() {
        MunicipalStock stock = MunicipalStock.of(codes(SAKAI, 0, 1), seeded(1), 0);
        stock.draw();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stock.replenish(Designation.of(
                        SAKAI, List.of(ResidentRecordCode.ofPayload(7), ResidentRecordCode.ofPayload(0)))))
                .withMessage("designation: the code at index 1 came into this stock before");
        assertThat(stock.remaining()).isZero();
        stock.replenish(codes(SAKAI, 7, 1));
        assertThat(stock.draw().payload()).isEqualTo(7);
    }

    @Test
    void codesOfOnePayloadAreOneCode() {
        MunicipalStock stock =
                MunicipalStock.of(Designation.of(SAKAI, List.of(ResidentRecordCode.of("97228186620"))), seeded(1), 0);
        ResidentRecordCode otherReading = ResidentRecordCode.of("97228186621", CheckDigit.RESIDENT_RECORD_CODE_LENIENT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stock.replenish(Designation.of(SAKAI, List.of(otherReading))))
                .withMessageStartingWith("designation: ");
    }

    @Property(tries = 100)
    void everyCodeIsUnusedReservedOrGone(
            @ForAll long seed, @ForAll @Size(max = 300) List<@IntRange(max = 4) Integer> steps) {
        MunicipalStock stock = MunicipalStock.of(codes(SAKAI, 0, 40), seeded(seed), 0);
        List<ResidentRecordCode> reserved = new ArrayList<>();
        Set<ResidentRecordCode> gone = new HashSet<>();
        int received = 40;
        for (int step : steps) {
            if (step == 0 && stock.remaining() > 0) {
                ResidentRecordCode code = stock.reserve();
                assertThat(gone).doesNotContain(code);
                assertThat(reserved).doesNotContain(code);
                reserved.add(code);
            } else if (step == 1 && !reserved.isEmpty()) {
                ResidentRecordCode code = reserved.remove(reserved.size() / 2);
                stock.assign(code);
                gone.add(code);
            } else if (step == 2 && !reserved.isEmpty()) {
                stock.release(reserved.remove(0));
            } else if (step == 3 && stock.remaining() > 0) {
                assertThat(gone.add(stock.draw())).isTrue();
            } else if (step == 4 && received < 60) {
                stock.replenish(codes(SAKAI, 1_000 + received, 5));
                received += 5;
            }
            assertThat(stock.reserved()).isEqualTo(reserved.size());
            assertThat(stock.remaining() + reserved.size() + gone.size()).isEqualTo(received);
        }
        reserved.forEach(stock::release);
        while (stock.remaining() > 0) {
            assertThat(gone.add(stock.draw())).isTrue();
        }
        assertThat(gone).hasSize(received);
    }

    @Test
    void reservedCodeIsGivenToNobodyElse() {
        MunicipalStock stock = MunicipalStock.of(codes(SAKAI, 0, 1), seeded(1), 1);
        ResidentRecordCode code = stock.reserve();
        assertThat(stock.isLow()).isTrue();
        assertThatExceptionOfType(StockExhaustedException.class).isThrownBy(stock::draw);
        assertThatExceptionOfType(StockExhaustedException.class).isThrownBy(stock::reserve);
        stock.release(code);
        assertThat(stock.isLow()).isFalse();
        assertThat(stock.reserve()).isEqualTo(code);
        stock.assign(code);
        assertThatExceptionOfType(StockExhaustedException.class).isThrownBy(stock::reserve);
    }

    @Test
    void onlyReservedCodesAreAssignedOrReleasedAndOnlyOnce() {
        MunicipalStock stock = MunicipalStock.of(codes(SAKAI, 0, 2), seeded(1), 0);
        ResidentRecordCode drawn = stock.draw();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stock.release(drawn))
                .withMessageStartingWith("code: ");
        ResidentRecordCode code = stock.reserve();
        stock.release(code);
        assertThatIllegalArgumentException().isThrownBy(() -> stock.release(code));
        stock.reserve();
        stock.assign(code);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stock.assign(code))
                .withMessageStartingWith("code: ");
        assertThat(stock.remaining()).isZero();
    }

    @Test
    void releasedCodesAreAsLikelyAsTheOthers() {
        RandomSource random = seeded(29);
        long[] counts = new long[10];
        Designation ten = codes(SAKAI, 0, 10);
        for (int round = 0; round < 20_000; round++) {
            MunicipalStock stock = MunicipalStock.of(ten, random, 0);
            stock.release(stock.reserve());
            counts[(int) stock.draw().payload()]++;
        }
        assertThat(ChiSquare.of(counts)).isLessThan(ChiSquare.ONE_IN_A_THOUSAND_AT_9);
    }

    @Test
    void codesHandedBackAreDesignatedToNobodyAgain() {
        UniquenessIndex designated = UniquenessIndex.hashed(0);
        // Draws from a hundred payloads only, so that codes handed back would soon come again.
        RandomSource random = seeded(3);
        NationalIssuer issuer = NationalIssuer.drawing(bound -> random.below(Math.min(bound, 100)), designated);
        Designation fifty = issuer.designate(SAKAI, 50);
        MunicipalStock stock = MunicipalStock.of(fifty, seeded(1), 0);
        ResidentRecordCode reserved = stock.reserve();
        List<ResidentRecordCode> back = stock.handBack(30);
        assertThat(back).hasSize(30).doesNotHaveDuplicates().doesNotContain(reserved);
        assertThat(stock.remaining()).isEqualTo(19);
        assertThat(stock.reserved()).isEqualTo(1);
        assertThat(back).allMatch(issuer::hasDesignated);
        assertThat(issuer.designate(OSAKA, 50).stream()).doesNotContainAnyElementsOf(back);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stock.replenish(Designation.of(SAKAI, back)))
                .withMessageContaining("came into this stock before");
    }

    @Test
    void moreThanRemainsIsNotHandedBack() {
        MunicipalStock stock = MunicipalStock.of(codes(SAKAI, 0, 3), seeded(1), 0);
        assertThatIllegalArgumentException().isThrownBy(() -> stock.handBack(4)).withMessageStartingWith("count: ");
        assertThatIllegalArgumentException().isThrownBy(() -> stock.handBack(0));
        assertThat(stock.remaining()).isEqualTo(3);
    }

    @Test
    void textShowsNoCode() {
        assertThat(MunicipalStock.of(codes(SAKAI, 123_456, 2), seeded(1), 0))
                .hasToString("MunicipalStock[271403, 2 codes]");
    }

    private static Designation codes(MunicipalityCode municipality, long firstPayload, int count) {
        return Designation.of(
                municipality,
                LongStream.range(firstPayload, firstPayload + count)
                        .mapToObj(ResidentRecordCode::ofPayload)
                        .toList());
    }

    private static RandomSource seeded(long seed) {
        return RandomSource.of(new SplittableRandom(seed));
    }
}
