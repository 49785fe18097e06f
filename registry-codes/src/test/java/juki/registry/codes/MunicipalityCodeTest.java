package juki.registry.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityCodeTest {
    @Property
    void readingWhatWasWrittenGivesTheSameCode(@ForAll @LongRange(min = 1_000, max = 47_999) long payload) {
        MunicipalityCode code = MunicipalityCode.ofPayload(payload);
        assertThat(MunicipalityCode.of(code.digits())).isEqualTo(code).hasSameHashCodeAs(code);
        assertThat(MunicipalityCode.of(code.value())).isEqualTo(code).isEqualByComparingTo(code);
        assertThat(code.payload()).isEqualTo(payload);
        assertThat(code.prefecture()).isEqualTo((int) (payload / 1_000));
        assertThat(code.isPrefecture()).isEqualTo(payload % 1_000 == 0);
        assertThat(code).hasToString(code.digits());
    }

    @Test
    void everyMunicipalityAndWardOfJapanHasItsCheckDigit() {
        List<List<String>> rows = Table.rows("municipalities.csv");
        assertThat(rows).hasSize(1_916).allSatisfy(row -> {
            assertThat(MunicipalityCode.faultIn(row.get(0))).isEmpty();
            assertThat(MunicipalityCode.of(row.get(0)).isPrefecture()).isFalse();
        });
        assertThat(rows).extracting(row -> row.get(0)).doesNotHaveDuplicates();
    }

    @Test
    void everyPrefectureHasItsCheckDigitAndItsNumber() {
        List<List<String>> rows = Table.rows("prefectures.csv");
        assertThat(rows).hasSize(47);
        for (int i = 0; i < rows.size(); i++) {
            MunicipalityCode code = MunicipalityCode.of(rows.get(i).get(0));
            assertThat(code.isPrefecture()).isTrue();
            assertThat(code.prefecture()).isEqualTo(i + 1);
        }
    }

    @Test
    void everyBodyOfTheMinistrysListHasItsCheckDigit() {
        assertThat(Table.rows("bodies.csv"))
                .hasSize(2_273)
                .allSatisfy(
                        row -> assertThat(MunicipalityCode.faultIn(row.get(0))).isEmpty());
    }

    @Test
    void everyMunicipalitysPrefectureIsTheOneItsRowNames() {
        List<List<String>> prefectures = Table.rows("prefectures.csv");
        assertThat(Table.rows("municipalities.csv")).allSatisfy(row -> {
            int prefecture = MunicipalityCode.of(row.get(0)).prefecture();
            assertThat(prefectures.get(prefecture - 1).get(1)).isEqualTo(row.get(1));
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    北海道, 010006
                    東京都, 130001
                    大阪府, 270008
                    沖縄県, 470007
                    札幌市, 011002
                    札幌市中央区, 011011
                    札幌市西区, 011070
                    苫小牧市, 012131
                    千代田区, 131016
                    新宿区, 131041
                    横浜市, 141003
                    川崎市, 141305
                    相模原市, 141500
                    浜松市, 221309
                    大阪市, 271004
                    堺市, 271403
                    神戸市, 281000
                    熊本市, 431001
                    那覇市, 472018
                    浜松市旧北区, 221350
                    浜松市中央区, 221384
                    浜松市浜名区, 221392
                    浜松市天竜区, 221406
                    """)
    void knownBodies(String name, String digits) {
        assertThat(MunicipalityCode.faultIn(digits)).as(name).isEmpty();
        assertThat(MunicipalityCode.ofPayload(Long.parseLong(digits) / 10).digits())
                .as(name)
                .isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '', EMPTY
                    13104, WRONG_LENGTH
                    0131041, WRONG_LENGTH
                    13104X, NOT_A_DIGIT
                    １３１０４１, NOT_A_DIGIT
                    001007, OUT_OF_RANGE
                    000000, OUT_OF_RANGE
                    480002, OUT_OF_RANGE
                    999999, OUT_OF_RANGE
                    131040, WRONG_CHECK_DIGIT
                    011010, WRONG_CHECK_DIGIT
                    """)
    void faultsInTexts(String text, CodeFault fault) {
        assertThat(MunicipalityCode.faultIn(text)).contains(fault);
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> MunicipalityCode.of(text))
                .withMessageStartingWith("text: ")
                .satisfies(e -> assertThat(e.fault()).isEqualTo(fault));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, -131_041, 9_999, 480_002, 1_131_041, Long.MAX_VALUE, Long.MIN_VALUE})
    void numbersOutsideThePrefecturesAreRefused(long value) {
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> MunicipalityCode.of(value))
                .withMessageStartingWith("value: ")
                .satisfies(e -> assertThat(e.fault()).isEqualTo(CodeFault.OUT_OF_RANGE));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 999, 48_000, 100_000, 131_041})
    void payloadsOutsideThePrefecturesAreRefused(long payload) {
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> MunicipalityCode.ofPayload(payload))
                .withMessageStartingWith("payload: ")
                .satisfies(e -> assertThat(e.fault()).isEqualTo(CodeFault.OUT_OF_RANGE));
    }

    @Test
    void tablesThatLostTheLeadingZeroCanBeRead() {
        assertThat(MunicipalityCode.of(10_006).digits()).isEqualTo("010006");
    }
}
