package juki.registry.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.check.RemainderRule;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdNumberTest {
    private static final long GREATEST = 999_999_999_999_999L;

    @Property
    void readingWhatWasWrittenGivesTheSameNumber(@ForAll @LongRange(max = GREATEST) long value) {
        HouseholdNumber number = HouseholdNumber.of(value);
        assertThat(HouseholdNumber.of(number.digits()))
                .isEqualTo(number)
                .hasSameHashCodeAs(number)
                .isEqualByComparingTo(number);
        assertThat(number.value()).isEqualTo(value);
        assertThat(number.serial()).isEqualTo(value / 10);
        assertThat(number.digits()).isEqualTo(String.format("%015d", value));
    }

    @Property
    void newNumbersHaveACheckDigit(@ForAll @LongRange(max = GREATEST / 10) long serial) {
        Assume.that(CheckDigit.HOUSEHOLD_NUMBER.remainder(serial) != 1);
        HouseholdNumber number = HouseholdNumber.ofSerial(serial);
        assertThat(number.serial()).isEqualTo(serial);
        assertThat(number.hasCheckDigit()).isTrue();
        HouseholdNumber miscopied = HouseholdNumber.of(number.value() / 10 * 10 + (number.value() + 1) % 10);
        assertThat(miscopied.hasCheckDigit()).isFalse();
    }

    @Property
    void textShowsTheLastThreeDigitsOnly(@ForAll @LongRange(max = GREATEST) long value) {
        String digits = String.format("%015d", value);
        assertThat(HouseholdNumber.of(value)).hasToString("HouseholdNumber[***" + digits.substring(12) + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 000000000000019",
        "2, 000000000000027",
        "10, 000000000000108",
        "12345, 000000000123455",
        "1234567, 000000012345674"
    })
    void serialsOfTheSpecification(long serial, String digits) {
        assertThat(HouseholdNumber.ofSerial(serial).digits()).isEqualTo(digits);
    }

    @Test
    void oldNumbersKeepTheirLastDigit() {
        HouseholdNumber old = HouseholdNumber.of("000000000123450");
        assertThat(old.digits()).isEqualTo("000000000123450");
        assertThat(old.hasCheckDigit()).isFalse();
    }

    @Test
    void serialOfRemainderOneHasNoNumberUnlessTheOfficeDecidedOtherwise() {
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> HouseholdNumber.ofSerial(6))
                .withMessageStartingWith("serial: ")
                .satisfies(e -> assertThat(e.fault()).isEqualTo(CodeFault.NO_CHECK_DIGIT));
        CheckDigit zeroForBoth = CheckDigit.HOUSEHOLD_NUMBER.withRule(RemainderRule.ZERO_AND_ONE_GIVE_ZERO);
        HouseholdNumber number = HouseholdNumber.ofSerial(6, zeroForBoth);
        assertThat(number.digits()).isEqualTo("000000000000060");
        assertThat(number.hasCheckDigit(zeroForBoth)).isTrue();
        assertThat(number.hasCheckDigit()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HouseholdNumber.ofSerial(1, CheckDigit.INDIVIDUAL_NUMBER))
                .withMessageStartingWith("scheme: ");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '', EMPTY
                    00000000000001, WRONG_LENGTH
                    0000000000000019, WRONG_LENGTH
                    00000000000001A, NOT_A_DIGIT
                    ０００００００００００００１９, NOT_A_DIGIT
                    """)
    void faultsInTexts(String text, CodeFault fault) {
        assertThat(HouseholdNumber.faultIn(text)).contains(fault);
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> HouseholdNumber.of(text))
                .withMessageMatching("text: [^0-9]*HouseholdNumber[^0-9]*")
                .satisfies(e -> assertThat(e.fault()).isEqualTo(fault));
    }

    @Test
    void wellFormedTextsHaveNoFault() {
        assertThat(HouseholdNumber.faultIn("000000000000019")).isEmpty();
        assertThat(HouseholdNumber.faultIn("000000000000011")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, GREATEST + 1})
    void numbersHaveFifteenDigits(long value) {
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> HouseholdNumber.of(value))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(CodeFault.OUT_OF_RANGE));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, GREATEST / 10 + 1})
    void serialsHaveFourteenDigits(long serial) {
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> HouseholdNumber.ofSerial(serial))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(CodeFault.OUT_OF_RANGE));
    }
}
