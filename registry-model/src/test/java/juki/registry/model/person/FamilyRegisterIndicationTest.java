package juki.registry.model.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import juki.registry.codes.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyRegisterIndicationTest {

    @Test
    void noneAndUnknownAreWrittenInWords() {
        assertThat(FamilyRegisterIndication.none().registeredDomicile()).isEqualTo("なし");
        assertThat(FamilyRegisterIndication.unknown().registerHead()).isEqualTo("不明");
        assertThat(FamilyRegisterIndication.none().namesRegister()).isFalse();
        assertThat(FamilyRegisterIndication.unknown().namesRegister()).isFalse();
        assertThat(FamilyRegisterIndication.of("東京都千代田区千代田1番", "見本　太郎").namesRegister())
                .isTrue();
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

    // ----- parts

    private static final FamilyRegisterIndication REGISTER = FamilyRegisterIndication.of("静岡県静岡市葵区見本町一丁目1番地", "見本太郎");

    private static DomicileParts parts(String prefecture, String municipality, String town, String lot) {
        return DomicileParts.builder()
                .prefecture(prefecture)
                .municipalityName(municipality)
                .town(town)
                .lot(lot)
                .build();
    }

    @Test
    void partsStandBesideTheWordingAndNeverReplaceIt() {
        DomicileParts parts = parts("静岡県", "静岡市葵区", "見本町一丁目", "1番地");
        FamilyRegisterIndication known = REGISTER.withDomicileParts(parts);
        assertThat(known.domicileParts()).isEqualTo(parts);
        assertThat(known.registeredDomicile()).isEqualTo("静岡県静岡市葵区見本町一丁目1番地");
        assertThat(known.domicileParts().text()).isEqualTo("静岡県静岡市葵区見本町一丁目1番地");
        assertThat(known).isNotEqualTo(REGISTER).hasSameHashCodeAs(REGISTER);
        assertThat(known.writtenAs(REGISTER)).isTrue();
        assertThat(known.withDomicileParts(DomicileParts.none())).isEqualTo(REGISTER);
    }

    /** A city of its prefecture's name is usually written without it (戸籍の本籍欄), and old wordings have spaces. */
    @ParameterizedTest
    @ValueSource(strings = {"静岡市葵区見本町一丁目1番地", "静岡県 静岡市葵区　見本町一丁目 1番地"})
    void aWordingMayLeaveOutThePrefectureAndHaveSpaces(String wording) {
        DomicileParts parts = parts("静岡県", "静岡市葵区", "見本町一丁目", "1番地");
        assertThat(FamilyRegisterIndication.of(wording, "見本 太郎")
                        .withDomicileParts(parts)
                        .registeredDomicile())
                .isEqualTo(wording);
    }

    @ParameterizedTest
    @CsvSource({
        "静岡県, 静岡市葵区, 見本町一丁目, 2番地",
        "静岡県, 静岡市葵区, 見本町, 1番地",
        "静岡県, 静岡市, 見本町一丁目, 1番地",
        "千葉県, 静岡市葵区, 見本町一丁目, 1番地",
        "静岡県, 見本町一丁目, 静岡市葵区, 1番地",
        "静岡県, 静岡市葵区, 見本町一丁目, 1番"
    })
    void partsThatSaySomethingElseAreRefused(String prefecture, String municipality, String town, String lot) {
        assertThatThrownBy(() -> REGISTER.withDomicileParts(parts(prefecture, municipality, town, lot)))
                .hasMessage("domicileParts: must say what the registered domicile says");
    }

    @Test
    void somethingElseMayStandWhereAPartIsNotKnown() {
        DomicileParts lotAlone = DomicileParts.builder().lot("1番地").build();
        DomicileParts without =
                DomicileParts.builder().municipalityName("静岡市葵区").lot("1番地").build();
        assertThat(REGISTER.withDomicileParts(lotAlone).domicileParts()).isEqualTo(lotAlone);
        assertThat(REGISTER.withDomicileParts(without).domicileParts()).isEqualTo(without);
        assertThatThrownBy(() -> REGISTER.withDomicileParts(
                        DomicileParts.builder().lot("見本町一丁目").build()))
                .hasMessageStartingWith("domicileParts: ");
    }

    @Test
    void noneAndUnknownHaveNoParts() {
        DomicileParts code = DomicileParts.builder()
                .municipality(MunicipalityCode.of("221015"))
                .build();
        assertThatThrownBy(() -> FamilyRegisterIndication.none().withDomicileParts(code))
                .hasMessageStartingWith("domicileParts: ");
        assertThatThrownBy(() -> FamilyRegisterIndication.unknown().withDomicileParts(code))
                .hasMessageStartingWith("domicileParts: ");
        assertThat(FamilyRegisterIndication.none().withDomicileParts(DomicileParts.none()))
                .isEqualTo(FamilyRegisterIndication.none());
        assertThat(REGISTER.withDomicileParts(code).domicileParts()).isEqualTo(code);
    }

    @Test
    void codesOfTownsHaveSevenDigitsAndBelongToAMunicipality() {
        DomicileParts.Builder alone = DomicileParts.builder().townCode("0001001");
        assertThatThrownBy(alone::build).hasMessage("municipality: must be there with townCode");
        assertThatThrownBy(() -> DomicileParts.builder()
                        .municipality(MunicipalityCode.of("221015"))
                        .townCode("001001")
                        .build())
                .hasMessage("townCode: must be seven digits");
        assertThatThrownBy(() -> DomicileParts.builder().prefecture("和歌山県下").build())
                .hasMessage("prefecture: must have at most 4 characters");
    }

    @Test
    void theHeadsNameComesInTwoParts() {
        assertThat(REGISTER.headSurname()).isEmpty();
        FamilyRegisterIndication told = REGISTER.withHeadInParts("見本", "太郎");
        assertThat(told.headSurname()).contains("見本");
        assertThat(told.headGivenName()).contains("太郎");
        assertThat(told.isHeadInParts()).isTrue();
        assertThat(told.registerHead()).isEqualTo("見本太郎");
        assertThat(told).isNotEqualTo(REGISTER);
        assertThatThrownBy(() -> REGISTER.withHeadInParts("見本", "次郎"))
                .hasMessage("surname: must be, with givenName, the head of the register");
        assertThatThrownBy(() -> REGISTER.withHeadInParts("見本太郎", "")).hasMessage("givenName: must not be blank");
    }

    @Test
    void whatTheFirstSpaceTellsNeedsNotToBeTold() {
        FamilyRegisterIndication spaced = FamilyRegisterIndication.of("見本町", "見本　太郎");
        assertThat(spaced.headSurname()).contains("見本");
        assertThat(spaced.withHeadInParts("見本", "太郎")).isEqualTo(spaced);
        FamilyRegisterIndication longer = FamilyRegisterIndication.of("見本町", "ファン デル 太郎");
        assertThat(longer.headSurname()).contains("ファン");
        assertThat(longer.withHeadInParts("ファン デル", "太郎").headSurname()).contains("ファン デル");
        assertThat(longer.withHeadInParts("ファン デル", "太郎").headGivenName()).contains("太郎");
    }
}
