package juki.registry.codes.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitTest {
    private static final CheckDigit RECORD_CODE_ZERO_GIVES_ONE =
            CheckDigit.RESIDENT_RECORD_CODE.withRule(RemainderRule.ZERO_GIVES_ONE);

    /** Both the schemes of the registry and every other member of the family, each with a payload of its own. */
    @Provide
    Arbitrary<Tuple2<CheckDigit, Long>> schemesWithPayload() {
        Arbitrary<CheckDigit> ours = Arbitraries.of(
                CheckDigit.RESIDENT_RECORD_CODE,
                CheckDigit.INDIVIDUAL_NUMBER,
                CheckDigit.MUNICIPALITY_CODE,
                CheckDigit.ADDRESSEE_NUMBER,
                CheckDigit.HOUSEHOLD_NUMBER);
        Arbitrary<CheckDigit> others = Combinators.combine(
                        Arbitraries.of(RemainderRule.class),
                        Arbitraries.integers()
                                .between(1, 10)
                                .array(int[].class)
                                .ofMinSize(1)
                                .ofMaxSize(17))
                .as((rule, weights) -> CheckDigit.modulus11("any", "any", rule, weights));
        return Arbitraries.oneOf(ours, others)
                .flatMap(scheme -> Arbitraries.longs()
                        .between(0, pow10(scheme.payloadDigits()) - 1)
                        .map(payload -> Tuple.of(scheme, payload)));
    }

    @Property
    void tablesGiveTheRemainderOfThePlainDefinition(@ForAll("schemesWithPayload") Tuple2<CheckDigit, Long> given) {
        CheckDigit scheme = given.get1();
        int sum = 0;
        long rest = given.get2();
        for (int weight : scheme.weightsFromLowest()) {
            sum += (int) (rest % 10) * weight;
            rest /= 10;
        }
        assertThat(scheme.remainder(given.get2())).isEqualTo(sum % 11);
    }

    @Property
    void acceptsExactlyTheDigitItMakes(@ForAll("schemesWithPayload") Tuple2<CheckDigit, Long> given) {
        CheckDigit scheme = given.get1();
        long payload = given.get2();
        int made = scheme.digitFor(payload);
        for (int digit = 0; digit <= 9; digit++) {
            assertThat(scheme.accepts(payload * 10 + digit)).isEqualTo(digit == made);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # payload, remainder, digit of reading A, digit of reading B
                    9722818662,  0, 0, 1
                    5004079337,  1, 0, 0
                    6286439063,  2, 9, 9
                    5974251639,  3, 8, 8
                    5568002105,  4, 7, 7
                    7420517632,  5, 6, 6
                    9042016309,  6, 5, 5
                    3269147430,  7, 4, 4
                    1264214308,  8, 3, 3
                    1474159268,  9, 2, 2
                    0679990891, 10, 1, 1
                    1234567890,  8, 3, 3
                    7777777777,  1, 0, 0
                    0000000000,  0, 0, 1
                    # published specimens
                    2472705960,  3, 8, 8
                    2484601622,  7, 4, 4
                    2520801764,  8, 3, 3
                    """)
    void residentRecordCodesUnderBothReadings(String digits, int remainder, int digitA, int digitB) {
        long payload = Long.parseLong(digits);
        assertThat(CheckDigit.RESIDENT_RECORD_CODE.remainder(payload)).isEqualTo(remainder);
        assertThat(CheckDigit.RESIDENT_RECORD_CODE.digitFor(payload)).isEqualTo(digitA);
        assertThat(RECORD_CODE_ZERO_GIVES_ONE.digitFor(payload)).isEqualTo(digitB);
    }

    @Test
    void lenientVerifierTakesBothReadingsOfRemainderZeroAndNothingElse() {
        CheckDigit lenient = CheckDigit.RESIDENT_RECORD_CODE_LENIENT;
        assertThat(lenient.accepts(97228186620L)).isTrue();
        assertThat(lenient.accepts(97228186621L)).isTrue();
        assertThat(lenient.accepts(97228186622L)).isFalse();
        assertThat(lenient.accepts(50040793370L)).isTrue();
        assertThat(lenient.accepts(50040793371L)).isFalse();
        assertThat(lenient.digitFor(9722818662L)).isZero();
        assertThat(CheckDigit.RESIDENT_RECORD_CODE.accepts(97228186621L)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(RemainderRule.class)
    void lenientVerifierTakesWhateverAnyRuleMakes(RemainderRule rule) {
        CheckDigit scheme = CheckDigit.RESIDENT_RECORD_CODE.withRule(rule);
        for (long payload = 0; payload < 1_000; payload++) {
            int digit = scheme.digitFor(payload);
            if (digit != CheckDigit.NONE) {
                assertThat(CheckDigit.RESIDENT_RECORD_CODE_LENIENT.accepts(payload * 10 + digit))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"12345678901, 8", "99999999999, 6", "11111111111, 8", "37296774233, 8", "29217589598, 2", "0, 0"})
    void individualNumbers(long payload, int digit) {
        assertThat(CheckDigit.INDIVIDUAL_NUMBER.digitFor(payload)).isEqualTo(digit);
    }

    @ParameterizedTest
    @CsvSource({"1, 9", "2, 7", "10, 8", "12345, 5", "1234567, 4"})
    void addresseeAndHouseholdNumbers(long serial, int digit) {
        assertThat(CheckDigit.ADDRESSEE_NUMBER.digitFor(serial)).isEqualTo(digit);
        assertThat(CheckDigit.HOUSEHOLD_NUMBER.digitFor(serial)).isEqualTo(digit);
    }

    @Test
    void addresseeSerialOfRemainderOneHasNoDigitUnlessTheOfficeDecidedOtherwise() {
        assertThat(CheckDigit.ADDRESSEE_NUMBER.remainder(6)).isEqualTo(1);
        assertThat(CheckDigit.ADDRESSEE_NUMBER.digitFor(6)).isEqualTo(CheckDigit.NONE);
        assertThat(CheckDigit.ADDRESSEE_NUMBER.digitFor(0)).isZero();
        assertThat(CheckDigit.ADDRESSEE_NUMBER
                        .withRule(RemainderRule.ZERO_AND_ONE_GIVE_ZERO)
                        .digitFor(6))
                .isZero();
    }

    @Test
    void skippingRuleFindsEveryWrongDigitAndEveryExchangeOfNeighbours() {
        Misses misses = Misses.of(CheckDigit.ADDRESSEE_NUMBER);
        assertThat(misses.wrongPayloadDigit).isZero();
        assertThat(misses.wrongCheckDigit).isZero();
        assertThat(misses.payloadExchange).isZero();
        assertThat(misses.checkDigitExchange).isZero();
    }

    @ParameterizedTest
    @MethodSource("schemesWithASharedDigit")
    void rulesWithASharedDigitMissAboutOneErrorInFiftyFive(CheckDigit scheme, double checkDigitExchange) {
        Misses misses = Misses.of(scheme);
        assertThat(misses.wrongPayloadDigit).isCloseTo(1 / 55.0, within(0.001));
        assertThat(misses.wrongCheckDigit).isZero();
        assertThat(misses.payloadExchange).isCloseTo(1 / 55.0, within(0.001));
        assertThat(misses.checkDigitExchange).isCloseTo(checkDigitExchange, within(0.002));
    }

    static Stream<Arguments> schemesWithASharedDigit() {
        return Stream.of(
                Arguments.of(CheckDigit.RESIDENT_RECORD_CODE, 1 / 50.0),
                Arguments.of(CheckDigit.INDIVIDUAL_NUMBER, 1 / 50.0),
                Arguments.of(RECORD_CODE_ZERO_GIVES_ONE, 1 / 25.0),
                Arguments.of(CheckDigit.MUNICIPALITY_CODE, 1 / 25.0));
    }

    /** Shares of typing errors that a scheme accepts, over random numbers. */
    private record Misses(
            double wrongPayloadDigit, double wrongCheckDigit, double payloadExchange, double checkDigitExchange) {
        static Misses of(CheckDigit scheme) {
            SplittableRandom random = new SplittableRandom(20260401);
            long digitErrors = 0;
            long digitMisses = 0;
            long checkMisses = 0;
            long exchanges = 0;
            long exchangeMisses = 0;
            long lastExchanges = 0;
            long lastExchangeMisses = 0;
            int samples = 0;
            while (samples < 50_000) {
                long payload = random.nextLong(pow10(scheme.payloadDigits()));
                int check = scheme.digitFor(payload);
                if (check == CheckDigit.NONE) {
                    continue;
                }
                samples++;
                long number = payload * 10 + check;
                for (int place = 0; place <= scheme.payloadDigits(); place++) {
                    long unit = pow10(place);
                    long digit = number / unit % 10;
                    for (long other = 0; other <= 9; other++) {
                        if (other == digit) {
                            continue;
                        }
                        boolean missed = scheme.accepts(number + (other - digit) * unit);
                        if (place == 0) {
                            checkMisses += missed ? 1 : 0;
                        } else {
                            digitErrors++;
                            digitMisses += missed ? 1 : 0;
                        }
                    }
                    long neighbour = number / unit / 10 % 10;
                    if (place == scheme.payloadDigits() || neighbour == digit) {
                        continue;
                    }
                    boolean missed = scheme.accepts(number - 9 * unit * (neighbour - digit));
                    if (place == 0) {
                        lastExchanges++;
                        lastExchangeMisses += missed ? 1 : 0;
                    } else {
                        exchanges++;
                        exchangeMisses += missed ? 1 : 0;
                    }
                }
            }
            return new Misses(
                    (double) digitMisses / digitErrors,
                    (double) checkMisses / samples,
                    (double) exchangeMisses / exchanges,
                    (double) lastExchangeMisses / lastExchanges);
        }
    }

    @Test
    void numbersOutOfRangeAreRefusedOrNotAccepted() {
        CheckDigit scheme = CheckDigit.MUNICIPALITY_CODE;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme.remainder(100_000))
                .withMessageStartingWith("payload: ")
                .withMessageNotContaining("100000");
        assertThatIllegalArgumentException().isThrownBy(() -> scheme.digitFor(-1));
        assertThat(scheme.accepts(-1)).isFalse();
        assertThat(scheme.accepts(1_000_000)).isFalse();
        assertThat(scheme.accepts(Long.MAX_VALUE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 11})
    void weightsAreOneToTen(int weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckDigit.modulus11("any", "any", RemainderRule.ZERO_GIVES_ONE, weight))
                .withMessageStartingWith("weightsFromLowest: ");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 18})
    void weightsAreOneToSeventeenInNumber(int count) {
        int[] weights = new int[count];
        Arrays.fill(weights, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckDigit.modulus11("any", "any", RemainderRule.ZERO_GIVES_ONE, weights))
                .withMessageStartingWith("weightsFromLowest: ");
    }

    @Test
    void weightsAreCopiedInAndOut() {
        int[] weights = {2, 3};
        CheckDigit scheme = CheckDigit.modulus11("any", "any", RemainderRule.ZERO_GIVES_ONE, weights);
        weights[0] = 7;
        assertThat(scheme.weightsFromLowest()).containsExactly(2, 3).isUnmodifiable();
        assertThat(scheme.acceptedRules())
                .containsExactly(RemainderRule.ZERO_GIVES_ONE)
                .isUnmodifiable();
    }

    @Test
    void holdsFromItsFirstDayUntilItsEnd() {
        LocalDate from = LocalDate.of(2015, 10, 5);
        LocalDate until = LocalDate.of(2030, 1, 1);
        CheckDigit scheme = CheckDigit.INDIVIDUAL_NUMBER.inForceUntil(until);
        assertThat(scheme.validFrom()).contains(from);
        assertThat(scheme.validUntil()).contains(until);
        assertThat(scheme.isInForceOn(from.minusDays(1))).isFalse();
        assertThat(scheme.isInForceOn(from)).isTrue();
        assertThat(scheme.isInForceOn(until.minusDays(1))).isTrue();
        assertThat(scheme.isInForceOn(until)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> scheme.inForceFrom(until));
        assertThatIllegalArgumentException().isThrownBy(() -> scheme.inForceUntil(from));
        assertThat(CheckDigit.MUNICIPALITY_CODE.isInForceOn(LocalDate.MIN)).isTrue();
        assertThat(CheckDigit.MUNICIPALITY_CODE.isInForceOn(LocalDate.MAX)).isTrue();
    }

    @Test
    void schemesAreEqualWhenAllTheirPartsAre() {
        CheckDigit scheme = CheckDigit.modulus11("a", "b", RemainderRule.ZERO_GIVES_ONE, 2, 3);
        assertThat(CheckDigit.modulus11("a", "b", RemainderRule.ZERO_GIVES_ONE, 2, 3))
                .isEqualTo(scheme)
                .hasSameHashCodeAs(scheme);
        assertThat(List.of(
                        CheckDigit.modulus11("x", "b", RemainderRule.ZERO_GIVES_ONE, 2, 3),
                        CheckDigit.modulus11("a", "x", RemainderRule.ZERO_GIVES_ONE, 2, 3),
                        CheckDigit.modulus11("a", "b", RemainderRule.ZERO_GIVES_ONE, 2, 4),
                        scheme.withRule(RemainderRule.ONE_IS_SKIPPED),
                        scheme.alsoAccepting(RemainderRule.ONE_IS_SKIPPED),
                        scheme.inForceFrom(LocalDate.EPOCH),
                        scheme.inForceUntil(LocalDate.EPOCH)))
                .doesNotContain(scheme);
        assertThat(scheme.withRule(RemainderRule.ONE_IS_SKIPPED).hasSameWeightsAs(scheme))
                .isTrue();
        assertThat(CheckDigit.ADDRESSEE_NUMBER.hasSameWeightsAs(CheckDigit.INDIVIDUAL_NUMBER))
                .isFalse();
    }

    @Test
    void schemesTellTheirSource() {
        assertThat(CheckDigit.INDIVIDUAL_NUMBER.name()).isEqualTo("個人番号");
        assertThat(CheckDigit.INDIVIDUAL_NUMBER.rule()).isEqualTo(RemainderRule.ZERO_AND_ONE_GIVE_ZERO);
        assertThat(CheckDigit.INDIVIDUAL_NUMBER.citation()).isEqualTo("平成26年総務省令第85号第5条");
        assertThat(CheckDigit.INDIVIDUAL_NUMBER)
                .hasToString("CheckDigit[個人番号, ZERO_AND_ONE_GIVE_ZERO, weights from"
                        + " lowest [2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6]]");
    }

    @ParameterizedTest
    @CsvSource({
        "ZERO_AND_ONE_GIVE_ZERO, 0, 0",
        "ZERO_AND_ONE_GIVE_ZERO, 1, 0",
        "ZERO_GIVES_ONE, 0, 1",
        "ZERO_GIVES_ONE, 1, 0",
        "ONE_IS_SKIPPED, 0, 0",
        "ONE_IS_SKIPPED, 1, -1",
        "ONE_IS_SKIPPED, 2, 9",
        "ZERO_GIVES_ONE, 10, 1"
    })
    void remainderRules(RemainderRule rule, int remainder, int digit) {
        assertThat(rule.digitFor(remainder)).isEqualTo(digit);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void remaindersByElevenAreZeroToTen(int remainder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RemainderRule.ONE_IS_SKIPPED.digitFor(remainder))
                .withMessageStartingWith("remainder: ");
    }

    private static long pow10(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
