package juki.registry.model.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyRegisterIndicationTest {

    @Test
    void noneAndUnknownAreWrittenInWords() {
        assertThat(FamilyRegisterIndication.none().registeredDomicile()).isEqualTo("なし");
        assertThat(FamilyRegisterIndication.unknown().registerHead()).isEqualTo("不明");
        assertThat(FamilyRegisterIndication.none())
                .isEqualTo(FamilyRegisterIndication.of("なし", "なし"))
                .hasSameHashCodeAs(FamilyRegisterIndication.of("なし", "なし"))
                .isNotEqualTo(FamilyRegisterIndication.unknown());
    }

    /** The head of the register has a name like any other, so its length is counted like that of one. */
    @ParameterizedTest
    @ValueSource(strings = {"見", "𠮷", "葛󠄀"})
    void theHeadOfTheRegisterMayHaveAsLongANameAsAnybody(String character) {
        String name = character.repeat(100);
        assertThat(FamilyRegisterIndication.of("見本町", name).registerHead()).isEqualTo(name);
        assertThatThrownBy(() -> FamilyRegisterIndication.of("見本町", name + character))
                .hasMessage("registerHead: must have at most 100 characters");
    }

    @Test
    void textsAreNeitherBlankNorTooLong() {
        assertThat(FamilyRegisterIndication.of("𠮷".repeat(300), "見本").registeredDomicile())
                .hasSize(600);
        assertThatThrownBy(() -> FamilyRegisterIndication.of("𠮷".repeat(301), "見本"))
                .hasMessage("registeredDomicile: must have at most 300 characters");
        assertThatThrownBy(() -> FamilyRegisterIndication.of("　", "見本"))
                .hasMessage("registeredDomicile: must not be blank");
        assertThatThrownBy(() -> FamilyRegisterIndication.of("見本町", "")).hasMessage("registerHead: must not be blank");
    }
}
