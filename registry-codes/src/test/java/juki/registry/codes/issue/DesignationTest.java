package juki.registry.codes.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.check.CheckDigit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignationTest {
    private static final MunicipalityCode NAHA = MunicipalityCode.of("472018");
    private static final ResidentRecordCode ONE = ResidentRecordCode.of("24727059608");
    private static final ResidentRecordCode TWO = ResidentRecordCode.of("24846016224");

    @Test
    void keepsItsCodesInOrder() {
        Designation designation = Designation.of(NAHA, List.of(TWO, ONE));
        assertThat(designation.municipality()).isEqualTo(NAHA);
        assertThat(designation.size()).isEqualTo(2);
        assertThat(designation.code(0)).isEqualTo(TWO);
        assertThat(designation.code(1)).isEqualTo(ONE);
        assertThat(designation.stream()).containsExactly(TWO, ONE);
    }

    @Test
    void doesNotChangeWithTheListItWasMadeFrom() {
        List<ResidentRecordCode> codes = new ArrayList<>(List.of(ONE));
        Designation designation = Designation.of(NAHA, codes);
        codes.set(0, TWO);
        assertThat(designation.stream()).containsExactly(ONE);
    }

    @Test
    void codesOfOnePayloadAreOneCode() {
        ResidentRecordCode strict = ResidentRecordCode.of("97228186620");
        ResidentRecordCode other = ResidentRecordCode.of("97228186621", CheckDigit.RESIDENT_RECORD_CODE_LENIENT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Designation.of(NAHA, List.of(ONE, strict, other)))
                .withMessage("codes: the code at index 2 was there before");
    }

    @Test
    void isNeverEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Designation.of(NAHA, List.of()))
                .withMessageStartingWith("codes: ");
    }

    @Test
    void isNeverForAPrefecture() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Designation.of(MunicipalityCode.of("470007"), List.of(ONE)))
                .withMessageStartingWith("municipality: ");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void indexesBeyondTheCodesAreRefused(int index) {
        Designation designation = Designation.of(NAHA, List.of(ONE));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> designation.code(index));
    }

    @Test
    void designationsAreEqualWhenMunicipalityAndCodesAre() {
        Designation designation = Designation.of(NAHA, List.of(ONE, TWO));
        assertThat(Designation.of(NAHA, List.of(ONE, TWO)))
                .isEqualTo(designation)
                .hasSameHashCodeAs(designation);
        assertThat(Designation.of(NAHA, List.of(TWO, ONE))).isNotEqualTo(designation);
        assertThat(Designation.of(MunicipalityCode.of("131016"), List.of(ONE, TWO)))
                .isNotEqualTo(designation);
    }

    @Test
    void textShowsNoCode() {
        assertThat(Designation.of(NAHA, List.of(ONE, TWO))).hasToString("Designation[472018, 2 codes]");
    }
}
