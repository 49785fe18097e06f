package juki.registry.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitFoldingTest {
    @Property
    void fullWidthCodesAreTakenWhenFoldedAndRefusedOtherwise(@ForAll @LongRange(max = 99_999_999_999L) long payload) {
        String ascii = IndividualNumber.ofPayload(payload).digits();
        StringBuilder wide = new StringBuilder();
        ascii.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
        assertThat(IndividualNumber.faultIn(wide)).contains(CodeFault.NOT_A_DIGIT);
        assertThat(IndividualNumber.of(DigitFolding.fold(wide)).payload()).isEqualTo(payload);
    }

    @Property
    void whatHoldsNoDigitsOfOtherScriptsStays(@ForAll String text) {
        String folded = DigitFolding.fold(text);
        assertThat(DigitFolding.fold(folded)).isEqualTo(folded);
        if (text.codePoints().noneMatch(c -> c > 127 && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER)) {
            assertThat(folded).isEqualTo(text);
        }
    }

    @Test
    void everyDecimalDigitOfUnicodeIsFoldedToTheValueInItsName() {
        List<String> names = List.of("ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE");
        int digits = 0;
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER) {
                String name = Character.getName(point);
                int value = names.indexOf(name.substring(name.lastIndexOf(' ') + 1));
                assertThat(DigitFolding.fold(Character.toString(point)))
                        .as(name)
                        .isEqualTo(Integer.toString(value));
                digits++;
            }
        }
        assertThat(digits).isGreaterThan(600);
    }

    @ParameterizedTest
    @CsvSource({"１２３４, 1234", "٣٤٥, 345", "𝟕𝟖, 78", "１-２ ３, 1-2 3", "ＡＢ１２, ＡＢ12", "'', ''"})
    void digitsOfAllWidthsAndScripts(String text, String folded) {
        assertThat(DigitFolding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一二三", "Ⅳ", "①", "²", "½", "〇"})
    void otherNumeralsStayAndAreFaults(String text) {
        assertThat(DigitFolding.fold(text)).isEqualTo(text);
    }
}
