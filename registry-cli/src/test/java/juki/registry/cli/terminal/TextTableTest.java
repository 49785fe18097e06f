package juki.registry.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {

    @Property
    void everyRowIsEquallyWide(
            @ForAll @AlphaChars @StringLength(min = 1, max = 9) String latin,
            @ForAll @IntRange(min = 1, max = 9) int characters,
            @ForAll long number) {
        String[] rows = new TextTable(2)
                .row(latin, "住".repeat(characters), TextTable.number(number))
                .row("住".repeat(characters), latin, "1")
                .row("", "", TextTable.number(number))
                .text()
                .split("\n");

        assertThat(rows).extracting(Columns::of).containsOnly(Columns.of(rows[0]));
    }

    @ParameterizedTest
    @CsvSource({
        "abc,3",
        "住民,4",
        "ｱ,1",
        "（予定）,8",
        "か\u3099,2",
        "葛\uDB40\uDD00,2",
        "𠮷,2",
        "é,1",
        "e\u0301,1",
        "−,1",
        "≠,1"
    })
    void countsColumnsAsATerminalDoes(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void wordsStartOnTheLeftAndNumbersEndOnTheRight() {
        assertThat(new TextTable(2)
                        .row("転入", "in", "12,345")
                        .row("出生", "born", "6")
                        .text())
                .isEqualTo("""
                        転入  in    12,345
                        出生  born       6
                        """);
    }

    @Test
    void missingCellsLeaveNoBlanksAtTheEnd() {
        assertThat(new TextTable(2).row("人口").row("計", "total", "1").text()).startsWith("人口\n");
    }

    @Test
    void numbersDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(TextTable.number(-1_234_567)).isEqualTo("-1,234,567");
        } finally {
            Locale.setDefault(before);
        }
    }
}
