package juki.registry.testkit.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import juki.registry.codes.MunicipalityCode;
import juki.registry.testkit.population.Towns.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownsTest {

    private final Towns towns = Towns.shipped();

    @Test
    void areFoundForEveryMunicipality() {
        int all = 0;
        for (MunicipalityCode code : PublishedFigures.shipped().municipalities()) {
            List<Town> own = towns.of(code);
            assertThat(own).as(code.digits()).isNotEmpty().doesNotHaveDuplicates();
            all += own.size();
        }
        // Nothing is lost: 277,676 in the list, the nameless one of 利島村, less two that two former wards of 浜松市 shared.
        assertThat(all).isEqualTo(277_676 + 1 - 2);
    }

    @ParameterizedTest
    @CsvSource({
        "134023, 岡部",
        "141046, 赤門町一丁目",
        "023078, 字下蟹田",
        "082082, 馴馬町",
        "221384, 鴨江一丁目",
        "221392, 引佐町井伊谷",
        "403440, 大字須惠"
    })
    void haveTheirNames(String code, String town) {
        assertThat(towns.of(MunicipalityCode.of(code)))
                .extracting(Town::written)
                .contains(town);
    }

    @Test
    void areNamelessWhereTheAreaIsNotDivided() {
        assertThat(towns.of(MunicipalityCode.of("133621"))).containsExactly(new Town("", ""));
        assertThat(towns.of(MunicipalityCode.of("112119")))
                .extracting(Town::written)
                .contains("台町")
                .noneMatch(written -> written.contains("大字なし"));
    }

    @Test
    void standInTheWardsOfADesignatedCity() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> towns.of(MunicipalityCode.of("141003")))
                .withMessageStartingWith("municipality:");
    }

    @Test
    void tellNumberedTownsFromOthers() {
        assertThat(new Town("相生町一丁目", "").isNumbered()).isTrue();
        assertThat(new Town("大字山田", "大谷").isNumbered()).isFalse();
        assertThat(new Town("大字山田", "大谷").written()).isEqualTo("大字山田大谷");
    }
}
