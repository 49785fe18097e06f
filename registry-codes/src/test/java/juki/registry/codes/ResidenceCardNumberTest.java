package juki.registry.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidenceCardNumberTest {
    @Provide
    Arbitrary<String> wellFormed() {
        Arbitrary<String> letters =
                Arbitraries.strings().withCharRange('A', 'Z').ofLength(2);
        Arbitrary<String> digits = Arbitraries.strings().withCharRange('0', '9').ofLength(8);
        return Combinators.combine(letters, digits, letters).as((head, middle, tail) -> head + middle + tail);
    }

    @Property
    void readingWhatWasWrittenGivesTheSameNumber(@ForAll("wellFormed") String text) {
        assertThat(ResidenceCardNumber.faultIn(text)).isEmpty();
        ResidenceCardNumber number = ResidenceCardNumber.of(text);
        assertThat(number.text()).isEqualTo(text);
        assertThat(ResidenceCardNumber.of(number.text())).isEqualTo(number).hasSameHashCodeAs(number);
        assertThat(number).hasToString("ResidenceCardNumber[***]");
    }

    @Property
    void orderIsThatOfTheTexts(@ForAll("wellFormed") String one, @ForAll("wellFormed") String other) {
        ResidenceCardNumber a = ResidenceCardNumber.of(one);
        ResidenceCardNumber b = ResidenceCardNumber.of(other);
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Integer.signum(one.compareTo(other)));
        assertThat(a.equals(b)).isEqualTo(one.equals(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AA00000000AA", "ZZ99999999ZZ", "AB12345678CD"})
    void shapesAtTheEdges(String text) {
        assertThat(ResidenceCardNumber.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '', EMPTY
                    AB12345678C, WRONG_LENGTH
                    AB12345678CDE, WRONG_LENGTH
                    AB1234-5678CD, WRONG_LENGTH
                    AB1234567XCD, NOT_A_DIGIT
                    ABC2345678CD, NOT_A_DIGIT
                    AB１2345678CD, NOT_A_DIGIT
                    AB/2345678CD, NOT_A_DIGIT
                    AB:2345678CD, NOT_A_DIGIT
                    1B1234567XCD, NOT_A_DIGIT
                    aB12345678CD, NOT_A_LETTER
                    AB12345678Cd, NOT_A_LETTER
                    AB123456789D, NOT_A_LETTER
                    Ａ012345678CD, NOT_A_LETTER
                    @B12345678CD, NOT_A_LETTER
                    [B12345678CD, NOT_A_LETTER
                    """)
    void faultsInTexts(String text, CodeFault fault) {
        assertThat(ResidenceCardNumber.faultIn(text)).contains(fault);
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> ResidenceCardNumber.of(text))
                .withMessageMatching("text: [^0-9]*ResidenceCardNumber[^0-9]*")
                .satisfies(e -> assertThat(e.fault()).isEqualTo(fault));
    }
}
