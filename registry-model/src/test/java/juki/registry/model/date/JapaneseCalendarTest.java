package juki.registry.model.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import juki.registry.model.ModelDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class JapaneseCalendarTest {

    @Property
    void aDayWrittenIsTheDayRead(@ForAll CalendarDate date) {
        String words = JapaneseCalendar.STANDARD.format(date.toLocalDate());
        assertThat(words).isEqualTo(date.wording());
        assertThat(JapaneseCalendar.STANDARD.parse(words)).contains(date);
    }

    @Property
    void aDayTheCalendarLacksIsReadFromItsWords(@ForAll NonCalendarDate date) {
        assertThat(JapaneseCalendar.STANDARD.parse(date.wording())).contains(date);
    }

    @Property
    void firstYearsAreReadEitherWay(@ForAll CalendarDate date) {
        JapaneseCalendar numbered = JapaneseCalendar.STANDARD.withNumberedFirstYears();
        String words = numbered.format(date.toLocalDate());
        assertThat(words).doesNotContain("元年");
        assertThat(JapaneseCalendar.STANDARD.parse(words)).contains(date);
        assertThat(numbered.parse(date.wording())).contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "令和元年5月1日, 2019-05-01",
        "令和1年5月1日, 2019-05-01",
        "平成31年4月30日, 2019-04-30",
        "昭和64年1月7日, 1989-01-07",
        "大正元年7月30日, 1912-07-30",
        "昭和元年12月25日, 1926-12-25",
        "明治6年1月1日, 1873-01-01",
        "明治5年12月2日, 1872-12-02",
        "1990年3月5日, 1990-03-05",
        "西暦1990年3月5日, 1990-03-05",
        "令和８年４月１日, 2026-04-01",
    })
    void daysAreRead(String words, LocalDate day) {
        assertThat(JapaneseCalendar.STANDARD.parse(words)).contains(CalendarDate.of(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "平成31年5月1日", // a day late
                "令和元年4月30日", // a day early
                "平成32年1月1日",
                "昭和64年1月8日",
                "明治元年1月24日",
                "令和8年4月",
                "令和8年4月1日頃",
                "令和8年4月31日付",
                "令和8年4月32日",
                "令和8年0月1日",
                "令和〇年4月1日",
                "仁和8年4月1日",
                "4月1日",
                "",
            })
    void whatIsNoDayOfItsEraIsNotRead(String words) {
        assertThat(JapaneseCalendar.STANDARD.parse(words)).isEmpty();
    }

    @Test
    void theLastDayOfAnEraKeepsItsWords() {
        assertThat(JapaneseCalendar.STANDARD.parse("明治45年7月30日"))
                .contains(NonCalendarDate.lastDayOf(JapaneseEra.TABLE.get(0)));
        assertThat(JapaneseCalendar.STANDARD.parse("大正15年12月25日"))
                .contains(NonCalendarDate.lastDayOf(JapaneseEra.TABLE.get(1)));
    }

    @Test
    void aNewEraIsAMatterOfData() {
        List<JapaneseEra> eras = new ArrayList<>(JapaneseEra.TABLE);
        eras.add(new JapaneseEra("見本", 'X', LocalDate.of(2099, 4, 1), false));
        JapaneseCalendar later = JapaneseCalendar.STANDARD.withEras(eras);
        assertThat(later.format(LocalDate.of(2099, 4, 1))).isEqualTo("見本元年4月1日");
        assertThat(later.format(LocalDate.of(2099, 3, 31))).isEqualTo("令和81年3月31日");
        assertThat(later.parse("見本2年1月1日")).contains(CalendarDate.of(2100, 1, 1));
        assertThat(later.parse("令和81年4月1日")).isEmpty();
        assertThat(later.eras()).hasSize(6);
        assertThatThrownBy(() -> later.withEras(List.of(eras.get(1), eras.get(0))))
                .hasMessage("newEras: the first days must ascend");
        assertThatThrownBy(() -> later.withEras(List.of())).hasMessage("newEras: must not be empty");
    }
}
