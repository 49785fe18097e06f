package juki.registry.model.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import juki.registry.model.ModelDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class DataListDateTest {

    @Property
    void whatGoesOutComesBack(@ForAll RegisterDate date) {
        DataListDate columns = DataListDate.of(date);
        assertThat(columns.date()).hasSize(10);
        RegisterDate back = columns.toRegisterDate().orElseThrow();
        assertThat(back.wording()).isEqualTo(date.wording());
        if (date instanceof UncertainDate uncertain && uncertain.form().isEmpty()) {
            // Words of somebody's own: the columns still tell the year or month around the days.
            assertThat(back.earliest()).isBeforeOrEqualTo(date.earliest());
            assertThat(back.latest()).isAfterOrEqualTo(date.latest());
        } else {
            assertThat(back).isEqualTo(date);
        }
    }

    /** A made-up day of birth would be a whole day in a column although nobody knows it. */
    @Property
    void noDayIsMadeUp(@ForAll UncertainDate date) {
        String columns = DataListDate.of(date).date();
        if (!columns.endsWith("00") && !columns.contains("A")) {
            assertThat(date.wording()).contains(Integer.parseInt(columns.substring(8)) + "日");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "昭和19年頃, 1944-00-00",
        "昭和19年3月頃, 1944-03-00",
        "昭和19年3月5日頃, 1944-03-05",
        "推定昭和19年3月5日, 1944-03-05",
        "昭和19年春, 1944-A1-00",
        "昭和19年冬, 1944-A4-00",
        "昭和19年3月上旬, 1944-03-A1",
        "昭和19年3月下旬頃, 1944-03-A3",
        "年月日不詳, 0000-00-00",
        "昭和19年月日不詳, 1944-00-00",
        "昭和19年3月日不詳, 1944-03-00",
        "昭和19年3月5日から10日頃までの間, 1944-03-00",
        "昭和19年3月25日から4月2日頃までの間, 1944-00-00",
        "昭和63年12月30日から平成元年1月10日頃までの間, 0000-00-00",
    })
    void partsThatAreNotKnownAreZero(String words, String columns) {
        assertThat(DataListDate.of(UncertainDate.parse(words).orElseThrow()))
                .isEqualTo(new DataListDate(columns, true, words));
    }

    @ParameterizedTest
    @CsvSource({
        "1945-02-29, 昭和20年2月29日, ''",
        "1912-07-30, 明治45年7月30日, 明治45年7月30日",
        "1926-12-25, 大正15年12月25日, 大正15年12月25日",
    })
    void daysTheCalendarLacksKeepTheirDigits(String digits, String words, String column) {
        RegisterDate date = JapaneseCalendar.STANDARD.parse(words).orElseThrow();
        assertThat(DataListDate.of(date)).isEqualTo(new DataListDate(digits, false, column));
        // Another system may have set the flag.
        assertThat(new DataListDate(digits, true, words).toRegisterDate()).contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "1944-00-00, 昭和19年月日不詳",
        "1944-03-00, 昭和19年3月日不詳",
        "1944-A2-00, 昭和19年夏",
        "1944-03-A2, 昭和19年3月中旬",
        "1926-12-00, 西暦1926年12月日不詳",
        "0000-00-00, 年月日不詳",
    })
    void theFlagWithoutWordsSaysWhatTheDigitsSay(String digits, String words) {
        RegisterDate date = new DataListDate(digits, true, "").toRegisterDate().orElseThrow();
        assertThat(date.wording()).isEqualTo(words);
        assertThat(date).isEqualTo(UncertainDate.parse(words).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "1944-03-00, 戦争中の春の終わり, 1944-03-01, 1944-03-31",
        "1944-00-00, 戦争中, 1944-01-01, 1944-12-31",
        "1944-A1-00, 桜の頃, 1944-03-01, 1944-05-31",
        "1944-03-05, 葬式の前の日, 1944-02-24, 1944-03-15",
        "0000-03-00, どの年かの三月, 0001-01-01, 9999-12-31",
        // Words that say another date than the digits: the words are kept, and the digits bound them.
        "1944-03-00, 昭和20年4月日不詳, 1944-03-01, 1944-03-31",
    })
    void wordsOfNoFormAreKeptWithinTheDigits(String digits, String words, LocalDate earliest, LocalDate latest) {
        assertThat(new DataListDate(digits, true, words).toRegisterDate())
                .contains(UncertainDate.between(words, earliest, latest));
    }

    @ParameterizedTest
    @CsvSource({
        "0000-00-00, 昭和19年3月日不詳",
        "1944-00-00, 昭和19年3月5日から10日頃までの間",
        "1944-03-05, 昭和19年3月日不詳",
        "1944-03-00, 昭和19年春",
        "1944-04-00, 昭和19年3月頃",
    })
    void wordsOfAFormSayWhatTheDateIsUnlessTheDigitsSayAnother(String digits, String words) {
        RegisterDate date =
                new DataListDate(digits, true, words).toRegisterDate().orElseThrow();
        assertThat(date).isEqualTo(UncertainDate.parse(words).orElseThrow());
        assertThat(DataListDate.of(date).toRegisterDate()).contains(date);
    }

    @Test
    void digitsThatSayAnotherDateThanTheWordsGoBackAsTheyCame() {
        DataListDate columns = new DataListDate("1950-01-00", true, "昭和19年3月日不詳");
        assertThat(DataListDate.of(columns.toRegisterDate().orElseThrow())).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"''", "0", "0000-00-00"})
    void nothingIsNoDate(String digits) {
        assertThat(new DataListDate(digits, false, "").toRegisterDate()).isEmpty();
        assertThat(DataListDate.ABSENT.toRegisterDate()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1944/03/05, false, '', 'date: must be YYYY-MM-DD, parts not known being 0000, 00 or A1 to A4'",
        "19440305, false, '', 'date: must be YYYY-MM-DD, parts not known being 0000, 00 or A1 to A4'",
        "1944-A5-00, true, '', 'date: must be YYYY-MM-DD, parts not known being 0000, 00 or A1 to A4'",
        "1944-13-05, false, '', 'date: must be a day, or have flag and words'",
        "1944-03-00, false, '', 'date: must be a day, or have flag and words'",
        "1944-03-05, false, 頃, 'date: must be a day, or have flag and words'",
        "1944-03-32, false, '', 'date: must be a day, or have flag and words'",
        "1944-13-00, true, 頃, 'wording: must say what is uncertain about this date'",
        "1944-03-05, true, '', 'wording: must say what is uncertain about this date'",
        "0000-03-05, true, '', 'wording: must say what is uncertain about this date'",
        "1944-00-05, true, '', 'wording: must say what is uncertain about this date'",
        "'', false, 頃, 'uncertain: must be set where words stand alone'",
    })
    void columnsThatSayNothingUsableAreRefused(String digits, boolean flag, String words, String fault) {
        assertThat(DataListDate.faultIn(digits, flag, words)).contains(fault);
        assertThatThrownBy(() -> new DataListDate(digits, flag, words)).hasMessage(fault);
    }

    @Test
    void wordsHaveAtMostSeventyTwoCharacters() {
        assertThat(DataListDate.faultIn("1944-00-00", true, "𠮷".repeat(72))).isEmpty();
        assertThat(DataListDate.faultIn("1944-00-00", true, "頃".repeat(73)))
                .contains("wording: must have at most 72 characters");
    }
}
