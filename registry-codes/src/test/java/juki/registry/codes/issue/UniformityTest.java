package juki.registry.codes.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.permute.KeyedPermutation;
import juki.registry.codes.unique.UniquenessIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes look like chance, whichever way they come; and the yardstick sees when they do not. */
class UniformityTest {
    private static final MunicipalityCode CHIYODA = MunicipalityCode.of("131016");
    private static final int CODES = 200_000;

    static Stream<Arguments> strategies() {
        return LongStream.of(2026, 730)
                .boxed()
                .flatMap(seed -> Stream.of(
                        Arguments.of("drawing", seed, NationalIssuer.drawing(seeded(seed), index())),
                        Arguments.of("permuting", seed, NationalIssuer.permuting(permutation(seed), index(), 0)),
                        Arguments.of(
                                "permuting, far on",
                                seed,
                                NationalIssuer.permuting(
                                        permutation(seed),
                                        new Remembering(7_000_000_000L),
                                        7_000_000_000L,
                                        CheckDigit.RESIDENT_RECORD_CODE,
                                        PatternFilter.NONE))));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("strategies")
    void designatedCodesLookLikeChance(String name, long seed, NationalIssuer issuer) {
        assertThat(Uniformity.objectionsTo(payloads(issuer), 10)).isEmpty();
    }

    @Test
    void stockThatMixesTheCodesChangesNothing() {
        NationalIssuer issuer = NationalIssuer.permuting(permutation(1), index(), 0);
        MunicipalStock stock = MunicipalStock.of(issuer.designate(CHIYODA, CODES), seeded(1), 0);
        long[] payloads =
                LongStream.generate(() -> stock.draw().payload()).limit(CODES).toArray();
        assertThat(Uniformity.objectionsTo(payloads, 10)).isEmpty();
    }

    @Test
    void counterShownAsItIsWouldBeSeen() {
        long[] payloads = LongStream.range(0, CODES).toArray();
        assertThat(Uniformity.objectionsTo(payloads, 10)).isNotEmpty();
    }

    @Test
    void numbersOfOneStepWouldBeSeen() {
        // All digits in all places come out even; what gives it away is that each number is the one before plus a step.
        long[] payloads = LongStream.range(0, CODES)
                .map(i -> i * 1_000_050_001L % 10_000_000_000L)
                .toArray();
        assertThat(Uniformity.objectionsTo(payloads, 10)).anyMatch(objection -> objection.contains("correlate"));
    }

    @Test
    void oneDigitAThirtiethTooFrequentWouldBeSeen() {
        RandomSource random = seeded(5);
        NationalIssuer issuer = NationalIssuer.drawing(
                bound -> {
                    long drawn = random.below(bound);
                    return random.below(300) == 0 ? drawn / 10 * 10 + 7 : drawn;
                },
                index());
        assertThat(Uniformity.objectionsTo(payloads(issuer, 1_000_000), 10)).anyMatch(o -> o.startsWith("digit 9:"));
    }

    @Test
    void digitsThatGoTogetherWouldBeSeen() {
        RandomSource random = seeded(6);
        NationalIssuer issuer = NationalIssuer.drawing(
                bound -> {
                    long drawn = random.below(bound);
                    return random.below(20) == 0 ? drawn / 10 * 10 + drawn / 1_000 % 10 : drawn;
                },
                index());
        assertThat(Uniformity.objectionsTo(payloads(issuer), 10))
                .allMatch(objection -> objection.startsWith("digits 6 and 9:"))
                .hasSize(1);
    }

    @Test
    void feistelNetworkOfTwoRoundsWouldBeSeen() {
        // Halves of a counter under a weak function: what a permutation with too few rounds looks like.
        long[] payloads = LongStream.range(0, CODES)
                .map(i -> {
                    long a = i / 100_000;
                    long b = i % 100_000;
                    a = (a + b * 31_337 % 99_991) % 100_000;
                    b = (b + a * 27_644 % 99_989) % 100_000;
                    return a * 100_000 + b;
                })
                .toArray();
        assertThat(Uniformity.objectionsTo(payloads, 10)).isNotEmpty();
    }

    @Test
    void limitsAreThoseOfTheTables() {
        assertThat(ChiSquare.limit(9, 3.0902)).isBetween(27.6, 28.1);
        assertThat(ChiSquare.limit(89, 3.0902)).isBetween(135.7, 136.3);
    }

    private static long[] payloads(NationalIssuer issuer) {
        return payloads(issuer, CODES);
    }

    private static long[] payloads(NationalIssuer issuer, int count) {
        long[] payloads = new long[count];
        Designation designation = issuer.designate(CHIYODA, count);
        Arrays.setAll(payloads, designation::payload);
        return payloads;
    }

    private static UniquenessIndex index() {
        return UniquenessIndex.hashed(CODES);
    }

    private static RandomSource seeded(long seed) {
        return RandomSource.of(new SplittableRandom(seed));
    }

    private static KeyedPermutation permutation(long seed) {
        byte[] key = new byte[16];
        new SplittableRandom(seed).nextBytes(key);
        return KeyedPermutation.ff1(key, 10);
    }

    /** An index that says of the counters before the first claim that they were used. */
    private static final class Remembering implements UniquenessIndex {
        private final UniquenessIndex late = index();
        private final long before;
        private int asked;

        Remembering(long before) {
            this.before = before;
        }

        @Override
        public boolean claim(long code) {
            return late.claim(code);
        }

        @Override
        public boolean contains(long code) {
            // The issuer looks for 64 used codes when it is made, and for new ones afterwards.
            return asked++ < 64 || late.contains(code);
        }

        @Override
        public long size() {
            return before + late.size();
        }
    }
}
