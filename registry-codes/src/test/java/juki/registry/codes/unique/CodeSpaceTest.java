package juki.registry.codes.unique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import juki.registry.codes.check.CheckDigit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSpaceTest {
    @Test
    void nationalCodesHaveTenAndElevenPayloadDigits() {
        assertThat(CodeSpace.RESIDENT_RECORD_CODE.size()).isEqualTo(10_000_000_000L);
        assertThat(CodeSpace.RESIDENT_RECORD_CODE.payloadDigits())
                .isEqualTo(CheckDigit.RESIDENT_RECORD_CODE.payloadDigits());
        assertThat(CodeSpace.INDIVIDUAL_NUMBER.size()).isEqualTo(100_000_000_000L);
        assertThat(CodeSpace.INDIVIDUAL_NUMBER.payloadDigits()).isEqualTo(CheckDigit.INDIVIDUAL_NUMBER.payloadDigits());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "10, 1", "11, 2", "100, 2", "8589934592, 10", "9223372036854775807, 19"})
    void digitsAreThoseOfTheGreatestPayload(long size, int digits) {
        assertThat(new CodeSpace(size).payloadDigits()).isEqualTo(digits);
    }

    @Test
    void containsItsEdgesAndNothingBeyond() {
        CodeSpace space = CodeSpace.ofDigits(3);
        assertThat(space.contains(0)).isTrue();
        assertThat(space.contains(999)).isTrue();
        assertThat(space.contains(1000)).isFalse();
        assertThat(space.contains(-1)).isFalse();
        assertThat(space.contains(Long.MIN_VALUE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 19, -1})
    void digitsOutOfRangeAreRefused(int digits) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeSpace.ofDigits(digits))
                .withMessageStartingWith("payloadDigits: ");
    }

    @Test
    void anEmptySpaceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeSpace(0)).withMessageStartingWith("size: ");
    }
}
