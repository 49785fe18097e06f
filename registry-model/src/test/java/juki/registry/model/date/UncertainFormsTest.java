package juki.registry.model.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import juki.registry.model.ModelDomain;
import juki.registry.model.date.UncertainDate.Form;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fourteen forms of standard specification 1.1.8, read. */
@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class UncertainFormsTest {

    @ParameterizedTest
    @CsvSource({
        "ABOUT_YEAR, 昭和19年頃, 1943-01-01, 1945-12-31",
        "ABOUT_MONTH, 昭和19年3月頃, 1944-02-01, 1944-04-30",
        "ABOUT_MONTH, 昭和19年1月頃, 1943-12-01, 1944-02-29",
        "ABOUT_DAY, 昭和19年3月5日頃, 1944-02-24, 1944-03-15",
        "ESTIMATED_DAY, 推定昭和19年3月5日, 1944-02-24, 1944-03-15",
        "ESTIMATED_MONTH, 推定昭和19年3月, 1944-02-01, 1944-04-30",
        "SEASON, 昭和19年春, 1944-03-01, 1944-05-31",
        "SEASON, 昭和19年秋, 1944-09-01, 1944-11-30",
        // The only season of two pieces: January, February and December are all in the winter of that year.
        "SEASON, 昭和19年冬, 1944-01-01, 1944-12-31",
        "SEASON, 平成31年冬, 2019-01-01, 2019-02-28",
        "SEASON, 令和元年冬, 2019-12-01, 2019-12-31",
        "THIRD, 昭和19年3月上旬, 1944-03-01, 1944-03-10",
        "THIRD, 昭和19年2月下旬, 1944-02-21, 1944-02-29",
        "ABOUT_THIRD, 昭和19年3月中旬頃, 1944-03-01, 1944-03-30",
        "UNKNOWN, 年月日不詳, 0001-01-01, 9999-12-31",
        "IN_YEAR, 昭和19年月日不詳, 1944-01-01, 1944-12-31",
        "IN_MONTH, 昭和19年3月日不詳, 1944-03-01, 1944-03-31",
        "RANGE, 昭和19年3月5日から10日頃までの間, 1944-03-05, 1944-03-20",
        "RANGE, 昭和19年3月25日から4月2日頃までの間, 1944-03-25, 1944-04-12",
        "RANGE, 昭和63年12月30日から平成元年1月10日頃までの間, 1988-12-30, 1989-01-20",
        "ESTIMATED_RANGE, 推定昭和19年3月5日から10日までの間, 1944-02-24, 1944-03-20",
        "ABOUT_RANGE, 昭和19年3月5日頃から10日頃までの間, 1944-02-24, 1944-03-20",
        // In the common era, as for foreign residents, and with full-width digits.
        "ABOUT_YEAR, 1990年頃, 1989-01-01, 1991-12-31",
        "IN_YEAR, 西暦1990年月日不詳, 1990-01-01, 1990-12-31",
        "IN_MONTH, 昭和１９年３月日不詳, 1944-03-01, 1944-03-31",
        // A year or month of two eras ends or begins with the era named.
        "IN_YEAR, 明治45年月日不詳, 1912-01-01, 1912-07-30",
        "IN_YEAR, 大正元年月日不詳, 1912-07-30, 1912-12-31",
        "IN_YEAR, 昭和64年月日不詳, 1989-01-01, 1989-01-07",
        "IN_YEAR, 明治元年月日不詳, 1868-01-25, 1868-12-31",
        "THIRD, 大正15年12月下旬, 1926-12-21, 1926-12-25",
        // Before 1873 too, digit by digit.
        "IN_MONTH, 明治3年10月日不詳, 1870-10-01, 1870-10-31",
    })
    void wordsOfTheFourteenFormsAreRead(Form form, String words, LocalDate earliest, LocalDate latest) {
        UncertainDate date = UncertainDate.parse(words).orElseThrow();
        assertThat(date.form()).contains(form);
        assertThat(date.wording()).isEqualTo(words);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "不詳",
                "昭和19年",
                "昭和19年3月",
                "昭和19年3月5日", // certain
                "推定昭和19年", // not among the fourteen
                "昭和65年頃", // the era had ended
                "昭和0年頃",
                "昭和64年2月日不詳",
                "昭和元年12月上旬", // the era began on the 25th
                "昭和19年13月頃",
                "昭和20年2月29日頃", // the calendar lacks it
                "昭和19年3月10日から5日頃までの間", // backwards
                "推定昭和19年3月10日から5日までの間",
                "昭和19年3月5日から頃までの間",
                "昭和19年春頃だったと思う",
                "昭和19年3月上旬の末",
                "99999年頃",
            })
    void otherWordsAreNotGuessed(String words) {
        assertThat(UncertainDate.parse(words)).isEmpty();
    }

    @Test
    void howVagueVagueWordsAreIsTheCallersToSay() {
        Vagueness exact = new Vagueness(0, 0, 1);
        assertThat(UncertainDate.parse("昭和19年頃", JapaneseCalendar.STANDARD, exact))
                .get()
                .satisfies(date -> assertThat(date.earliest()).isEqualTo("1944-01-01"))
                .satisfies(date -> assertThat(date.latest()).isEqualTo("1944-12-31"));
        assertThat(UncertainDate.parse("昭和19年3月5日頃", JapaneseCalendar.STANDARD, exact))
                .get()
                .satisfies(date -> assertThat(date.earliest()).isEqualTo("1944-03-04"))
                .satisfies(date -> assertThat(date.latest()).isEqualTo("1944-03-06"));
        assertThatThrownBy(() -> new Vagueness(0, 0, 0)).hasMessage("days: must be 1 to 100");
        assertThatThrownBy(() -> new Vagueness(101, 0, 1)).hasMessage("years: must be 0 to 100");
        assertThatThrownBy(() -> new Vagueness(0, -1, 1)).hasMessage("months: must be 0 to 100");
    }

    @Test
    void whatWouldLieOutsideTheYearsOneToNineThousandEndsThere() {
        assertThat(UncertainDate.parse("9999年頃"))
                .get()
                .satisfies(date -> assertThat(date.latest()).isEqualTo("9999-12-31"));
        assertThat(UncertainDate.parse("1年頃"))
                .get()
                .satisfies(date -> assertThat(date.earliest()).isEqualTo("0001-01-01"));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ModelDomain.days().filter(day -> day.getYear() > 1869);
    }

    /** Every completion of the words that a reader would accept, by brute force over two years, and no other. */
    @Property(tries = 1000)
    void theBoundsAreTheFirstAndTheLastCompletion(@ForAll("days") LocalDate day) {
        String month = JapaneseCalendar.STANDARD.format(day).replaceFirst("月.*", "月");
        String year = month.replaceFirst("年.*", "年");
        YearMonth ofMonth = YearMonth.from(day);
        check(day, month + "日不詳", d -> sameEraWords(d, month));
        check(day, year + "月日不詳", d -> sameEraWords(d, year));
        check(day, month + "上旬", d -> sameEraWords(d, month) && dayOfMonth(d) <= 10);
        check(day, month + "中旬", d -> sameEraWords(d, month) && dayOfMonth(d) > 10 && dayOfMonth(d) <= 20);
        check(day, month + "下旬", d -> sameEraWords(d, month) && dayOfMonth(d) > 20);
        List<String> seasons = List.of("冬", "春", "夏", "秋");
        for (int season = 0; season < 4; season++) {
            int wanted = season;
            check(
                    day,
                    year + seasons.get(season),
                    d -> sameEraWords(d, year) && LocalDate.ofEpochDay(d).getMonthValue() % 12 / 3 == wanted);
        }
        assertThat(UncertainDate.inMonth(ofMonth).wording()).endsWith("月日不詳");
    }

    private static void check(LocalDate near, String words, IntPredicate isCompletion) {
        int[] completions = IntStream.range((int) near.minusDays(400).toEpochDay(), (int)
                        near.plusDays(400).toEpochDay())
                .filter(isCompletion)
                .toArray();
        if (completions.length < 2) {
            assertThat(UncertainDate.parse(words)).as(words).isEmpty();
            return;
        }
        UncertainDate date = UncertainDate.parse(words).orElseThrow();
        assertThat(date.earliest()).as(words).isEqualTo(LocalDate.ofEpochDay(completions[0]));
        assertThat(date.latest()).as(words).isEqualTo(LocalDate.ofEpochDay(completions[completions.length - 1]));
    }

    /** Whether a day can be written with these words; the last day of Meiji and of Taisho in two ways. */
    private static boolean sameEraWords(int epochDay, String words) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return JapaneseCalendar.STANDARD.format(day).startsWith(words)
                || JapaneseEra.TABLE.stream()
                        .filter(era -> era.sharesFirstDay() && era.firstDay().equals(day))
                        .anyMatch(era -> (day.getYear() == 1912 ? "明治45年7月" : "大正15年12月").startsWith(words));
    }

    private static int dayOfMonth(int epochDay) {
        return LocalDate.ofEpochDay(epochDay).getDayOfMonth();
    }

    /** All forms in words, made from any day. */
    @Provide
    static Arbitrary<String> wordings() {
        return Arbitraries.integers()
                .between(0, 13)
                .flatMap(form -> ModelDomain.days()
                        .filter(day -> day.getYear() > 1869 && day.getDayOfMonth() < 28)
                        .map(day -> {
                            String whole = JapaneseCalendar.STANDARD.format(day);
                            String month = whole.replaceFirst("月.*", "月");
                            String year = whole.replaceFirst("年.*", "年");
                            String later = (day.getDayOfMonth() + 1) + "日";
                            return switch (form) {
                                case 0 -> year + "頃";
                                case 1 -> month + "頃";
                                case 2 -> whole + "頃";
                                case 3 -> "推定" + whole;
                                case 4 -> "推定" + month;
                                case 5 -> "西暦" + day.getYear() + "年夏";
                                case 6 -> "西暦" + day.getYear() + "年" + day.getMonthValue() + "月中旬";
                                case 7 -> month + "下旬頃";
                                case 8 -> "年月日不詳";
                                case 9 -> year + "月日不詳";
                                case 10 -> month + "日不詳";
                                case 11 -> whole + "から" + later + "頃までの間";
                                case 12 -> "推定" + whole + "から" + later + "までの間";
                                default -> whole + "頃から" + later + "頃までの間";
                            };
                        }));
    }

    @Property
    void dataListColumnsGiveBackWhatWentIn(@ForAll("wordings") String words) {
        UncertainDate.parse(words).ifPresent(date -> {
            DataListDate columns = DataListDate.of(date);
            assertThat(columns.uncertain()).isTrue();
            assertThat(columns.wording()).isEqualTo(words);
            assertThat(columns.toRegisterDate()).contains(date);
        });
    }

    @Test
    void everyFormIsAmongTheWordingsTried() {
        Set<Form> seen = EnumSet.noneOf(Form.class);
        wordings()
                .sampleStream()
                .limit(2000)
                .forEach(words ->
                        UncertainDate.parse(words).flatMap(UncertainDate::form).ifPresent(seen::add));
        assertThat(seen).containsExactlyInAnyOrder(Form.values());
    }
}
