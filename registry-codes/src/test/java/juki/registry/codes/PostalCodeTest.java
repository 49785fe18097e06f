package juki.registry.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalCodeTest {
    @Property
    void readingWhatWasWrittenGivesTheSameCode(@ForAll @LongRange(max = 9_999_999) long value) {
        PostalCode code = PostalCode.of(value);
        assertThat(PostalCode.of(code.digits()))
                .isEqualTo(code)
                .hasSameHashCodeAs(code)
                .isEqualByComparingTo(code);
        assertThat(code.value()).isEqualTo(value);
        assertThat(code.digits()).isEqualTo(String.format("%07d", value));
        assertThat(code.toString().replace("-", "")).isEqualTo(code.digits());
    }

    @Test
    void paperHasAHyphenAfterTheThirdDigit() {
        assertThat(PostalCode.of("0600001")).hasToString("060-0001");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '', EMPTY
                    123456, WRONG_LENGTH
                    123-4567, WRONG_LENGTH
                    123456A, NOT_A_DIGIT
                    １２３４５６７, NOT_A_DIGIT
                    """)
    void faultsInTexts(String text, CodeFault fault) {
        assertThat(PostalCode.faultIn(text)).contains(fault);
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> PostalCode.of(text))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(fault));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 10_000_000})
    void numbersHaveSevenDigits(long value) {
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> PostalCode.of(value))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(CodeFault.OUT_OF_RANGE));
    }
}
