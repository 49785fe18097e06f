package juki.registry.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.check.RemainderRule;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentRecordCodeTest {
    private static final long GREATEST_PAYLOAD = 9_999_999_999L;

    @Property
    void readingWhatWasWrittenGivesTheSameCode(@ForAll @LongRange(max = GREATEST_PAYLOAD) long payload) {
        ResidentRecordCode code = ResidentRecordCode.ofPayload(payload);
        assertThat(ResidentRecordCode.of(code.digits())).isEqualTo(code).hasSameHashCodeAs(code);
        assertThat(ResidentRecordCode.of(code.value())).isEqualTo(code);
        assertThat(code.payload()).isEqualTo(payload);
        assertThat(code.digits()).isEqualTo(String.format("%011d", code.value()));
    }

    @Property
    void textAndExceptionsShowNoDigit(@ForAll @LongRange(max = 99_999_999_999L) long value) {
        String digits = String.format("%011d", value);
        ResidentRecordCode.faultIn(digits)
                .ifPresentOrElse(
                        fault -> {
                            assertThatExceptionOfType(InvalidCodeException.class)
                                    .isThrownBy(() -> ResidentRecordCode.of(digits))
                                    .withMessageMatching("text: [^0-9]*ResidentRecordCode[^0-9]*");
                            assertThatExceptionOfType(InvalidCodeException.class)
                                    .isThrownBy(() -> ResidentRecordCode.of(value))
                                    .withMessageMatching("value: [^0-9]*ResidentRecordCode[^0-9]*");
                        },
                        () -> assertThat(ResidentRecordCode.of(digits)).hasToString("ResidentRecordCode[***]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24727059608", "24846016224", "25208017643", "00000000000", "12345678903"})
    void publishedSpecimensAreWellFormed(String text) {
        assertThat(ResidentRecordCode.faultIn(text)).isEmpty();
        assertThat(ResidentRecordCode.of(text).digits()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '', EMPTY
                    1234567890, WRONG_LENGTH
                    123456789012, WRONG_LENGTH
                    2472705-9608, WRONG_LENGTH
                    2472705960X, NOT_A_DIGIT
                    ' 2472705960', NOT_A_DIGIT
                    -2472705960, NOT_A_DIGIT
                    ２４７２７０５９６０８, NOT_A_DIGIT
                    2472705960٨, NOT_A_DIGIT
                    /2472705960, NOT_A_DIGIT
                    :2472705960, NOT_A_DIGIT
                    25208017644, WRONG_CHECK_DIGIT
                    12345678901, WRONG_CHECK_DIGIT
                    """)
    void faultsInTexts(String text, CodeFault fault) {
        assertThat(ResidentRecordCode.faultIn(text)).contains(fault);
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> ResidentRecordCode.of(text))
                .satisfies(e -> {
                    assertThat(e.fault()).isEqualTo(fault);
                    assertThat(e.codeType()).isEqualTo("ResidentRecordCode");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "-1, OUT_OF_RANGE",
        "100000000000, OUT_OF_RANGE",
        "9223372036854775807, OUT_OF_RANGE",
        "24727059607, WRONG_CHECK_DIGIT"
    })
    void faultsInNumbers(long value, CodeFault fault) {
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> ResidentRecordCode.of(value))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(fault));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, GREATEST_PAYLOAD + 1, Long.MAX_VALUE, Long.MIN_VALUE})
    void payloadsHaveTenDigits(long payload) {
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> ResidentRecordCode.ofPayload(payload))
                .withMessageStartingWith("payload: ")
                .satisfies(e -> assertThat(e.fault()).isEqualTo(CodeFault.OUT_OF_RANGE));
    }

    @Test
    void otherReadingOfRemainderZeroIsAcceptedOnRequestOnly() {
        CheckDigit otherReading = CheckDigit.RESIDENT_RECORD_CODE.withRule(RemainderRule.ZERO_GIVES_ONE);
        ResidentRecordCode code = ResidentRecordCode.ofPayload(9722818662L, otherReading);
        assertThat(code.digits()).isEqualTo("97228186621");
        assertThat(ResidentRecordCode.faultIn("97228186621")).contains(CodeFault.WRONG_CHECK_DIGIT);
        assertThat(ResidentRecordCode.faultIn("97228186620", otherReading)).contains(CodeFault.WRONG_CHECK_DIGIT);
        assertThat(ResidentRecordCode.of("97228186621", CheckDigit.RESIDENT_RECORD_CODE_LENIENT))
                .isEqualTo(code);
        assertThat(ResidentRecordCode.of(97228186620L, CheckDigit.RESIDENT_RECORD_CODE_LENIENT)
                        .payload())
                .isEqualTo(code.payload());
    }

    @Test
    void schemesOfOtherCodesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResidentRecordCode.faultIn("24727059608", CheckDigit.INDIVIDUAL_NUMBER))
                .withMessageStartingWith("scheme: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResidentRecordCode.of(24_727_059_608L, CheckDigit.INDIVIDUAL_NUMBER))
                .withMessageStartingWith("scheme: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResidentRecordCode.ofPayload(1, CheckDigit.INDIVIDUAL_NUMBER))
                .withMessageStartingWith("scheme: ");
    }
}
