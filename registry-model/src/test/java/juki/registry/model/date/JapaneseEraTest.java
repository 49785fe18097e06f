package juki.registry.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseEraTest {

    @ParameterizedTest
    @CsvSource({
        "1868-01-25, 明治元年1月25日",
        "1912-07-29, 明治45年7月29日",
        "1912-07-30, 大正元年7月30日",
        "1926-12-24, 大正15年12月24日",
        "1926-12-25, 昭和元年12月25日",
        "1926-12-31, 昭和元年12月31日",
        "1927-01-01, 昭和2年1月1日",
        "1989-01-07, 昭和64年1月7日",
        "1989-01-08, 平成元年1月8日",
        "2019-04-30, 平成31年4月30日",
        "2019-05-01, 令和元年5月1日",
        "2020-01-01, 令和2年1月1日",
        "2026-04-01, 令和8年4月1日",
        // Before the first era of the table, where family registers begin, the year of the common era is written.
        "1850-01-01, 西暦1850年1月1日",
        "1867-12-31, 西暦1867年12月31日",
        "0001-01-01, 西暦1年1月1日",
        // The first 24 days of 1868 lie before the first day of the table.
        "1868-01-01, 西暦1868年1月1日",
        "1868-01-24, 西暦1868年1月24日",
    })
    void daysAreWrittenWithTheirEra(LocalDate day, String words) {
        assertThat(JapaneseCalendar.STANDARD.format(day)).isEqualTo(words);
    }

    @Provide
    Arbitrary<LocalDate> daysSince1873() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1873, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void erasAndYearsAgreeWithTheJdkWhereItKnowsThem(@ForAll("daysSince1873") LocalDate day) {
        JapaneseDate jdk = JapaneseDate.from(day);
        assertThat(JapaneseEra.on(day).name()).isEqualTo(jdk.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE));
        String words = DateTimeFormatter.ofPattern("GGGGy年M月d日", Locale.JAPANESE)
                .withChronology(JapaneseChronology.INSTANCE)
                .format(day)
                .replaceFirst("(?<=\\D)1年", "元年");
        assertThat(JapaneseCalendar.STANDARD.format(day)).isEqualTo(words);
    }

    @Test
    void everyEraIsFollowedByTheNextAndThePresentOneByNone() {
        for (int i = 0; i + 1 < JapaneseEra.TABLE.size(); i++) {
            assertThat(JapaneseEra.TABLE.get(i).next()).contains(JapaneseEra.TABLE.get(i + 1));
            assertThat(JapaneseEra.TABLE.get(i).firstDay())
                    .isBefore(JapaneseEra.TABLE.get(i + 1).firstDay());
        }
        assertThat(JapaneseEra.TABLE.get(JapaneseEra.TABLE.size() - 1).next()).isEmpty();
        assertThat(new JapaneseEra("見本", 'X', LocalDate.of(2099, 1, 1), false).next())
                .isEmpty();
    }

    @Test
    void theFirstDayOfTaishoAndOfShowaAlsoBelongedToTheEraBefore() {
        assertThat(JapaneseEra.TABLE.stream().filter(JapaneseEra::sharesFirstDay))
                .extracting(JapaneseEra::name)
                .containsExactly("大正", "昭和");
    }
}
