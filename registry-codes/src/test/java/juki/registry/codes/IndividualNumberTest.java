package juki.registry.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndividualNumberTest {
    private static final long GREATEST_PAYLOAD = 99_999_999_999L;

    @Property
    void readingWhatWasWrittenGivesTheSameNumber(@ForAll @LongRange(max = GREATEST_PAYLOAD) long payload) {
        IndividualNumber number = IndividualNumber.ofPayload(payload);
        assertThat(IndividualNumber.of(number.digits())).isEqualTo(number).hasSameHashCodeAs(number);
        assertThat(IndividualNumber.of(number.value())).isEqualTo(number).isEqualByComparingTo(number);
        assertThat(number.payload()).isEqualTo(payload);
        assertThat(number.digits()).isEqualTo(String.format("%012d", number.value()));
        assertThat(number).hasToString("IndividualNumber[***]");
    }

    @Property
    void exceptionsShowNoDigit(@ForAll @LongRange(max = GREATEST_PAYLOAD) long payload) {
        long wrong = (IndividualNumber.ofPayload(payload).value() / 10) * 10
                + (IndividualNumber.ofPayload(payload).value() + 1) % 10;
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> IndividualNumber.of(wrong))
                .withMessageMatching("value: [^0-9]*IndividualNumber[^0-9]*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789018", "614106526000", "510136263801", "060122228102", "362473502703", "467430101604",
                "763727588705", "734220726006", "450817747707", "207304711608", "407508284309", "621498320257",
                "765895492872", "983205673214", "023456789013", "379474484458", "454972364860", "507957100721",
                "873321641958", "263348291158", "491131223718", "185672239885", "176521275740", "654629853731",
                "465281266333", "191187943353", "116428722815", "372967742338", "292175895982", "000000000000"
            })
    void publishedExamplesAreWellFormed(String text) {
        assertThat(IndividualNumber.faultIn(text)).isEmpty();
        assertThat(IndividualNumber.of(text).digits()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "614106526006", "614106526001", "510136263805", "060122228103", "362473502704", "467430101602",
                "763727588707", "734220726004", "450817747706", "207304711604", "407508284302", "621498320258",
                "123456789012", "123456789010", "123456789013", "123456789019", "983205673210", "507957100722",
                "185672239886", "176521275741", "654629853732", "012345678912", "111111111111", "222222222222",
                "333333333333", "987654321098", "112233445566"
            })
    void publishedCounterexamplesHaveAWrongCheckDigit(String text) {
        assertThat(IndividualNumber.faultIn(text)).contains(CodeFault.WRONG_CHECK_DIGIT);
        assertThatExceptionOfType(InvalidCodeException.class).isThrownBy(() -> IndividualNumber.of(text));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '', EMPTY
                    12345, WRONG_LENGTH
                    12345678901, WRONG_LENGTH
                    1234567890123, WRONG_LENGTH
                    6214 9832 0257, WRONG_LENGTH
                    1234-5678-9018, WRONG_LENGTH
                    6214 9832 025X, WRONG_LENGTH
                    12345678901X, NOT_A_DIGIT
                    ABCDEFGHIJKL, NOT_A_DIGIT
                    １２３４５６７８９０１８, NOT_A_DIGIT
                    """)
    void faultsInTexts(String text, CodeFault fault) {
        assertThat(IndividualNumber.faultIn(text)).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1_000_000_000_000L})
    void numbersHaveTwelveDigits(long value) {
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> IndividualNumber.of(value))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(CodeFault.OUT_OF_RANGE));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, GREATEST_PAYLOAD + 1})
    void payloadsHaveElevenDigits(long payload) {
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> IndividualNumber.ofPayload(payload))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(CodeFault.OUT_OF_RANGE));
    }
}
