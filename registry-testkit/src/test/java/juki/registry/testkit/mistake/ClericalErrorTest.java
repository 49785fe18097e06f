package juki.registry.testkit.mistake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.address.Address;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.population.Chance;
import juki.registry.testkit.population.TownPlan;
import juki.registry.testkit.town.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClericalErrorTest {

    /** Some five hundred residents of a town whose addresses have 町 in them. */
    private static final List<ResidentRecord> RESIDENTS = residents();

    private static List<ResidentRecord> residents() {
        Town town =
                Town.build(TownPlan.of(MunicipalityCode.of("131016"), 2025, 7).scaledBy(0.008));
        List<ResidentRecord> records = new ArrayList<>();
        town.register().forEachHistory(history -> records.add(history.current()));
        return records;
    }

    private static ResidentRecord somebody() {
        return RESIDENTS.stream()
                .filter(one -> one.name().furigana().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static ResidentRecord named(String name, String reading) {
        ResidentRecord one = somebody();
        return one.withPerson(one.person().withName(PersonName.of(name, reading)));
    }

    private static ResidentRecord born(LocalDate day) {
        ResidentRecord one = somebody();
        return one.withPerson(one.person().withDateOfBirth(CalendarDate.of(day)))
                .withResidence(one.residence().withAddressSetOn(CalendarDate.of(2024, 1, 1)));
    }

    private static ResidentRecord at(String town, String lot) {
        ResidentRecord one = somebody();
        return one.withResidence(one.residence().withAddress(Address.of(MunicipalityCode.of("131016"), town, lot)));
    }

    /** Everything that this error can make of a record, in fifty tries. */
    private static Set<String> outcomes(
            ClericalError error, ResidentRecord right, Function<ResidentRecord, String> shown) {
        Set<String> outcomes = new TreeSet<>();
        for (int i = 0; i < 50; i++) {
            error.in(right, Chance.seeded(i, "outcomes", 0)).map(shown).ifPresent(outcomes::add);
        }
        return outcomes;
    }

    private static String text(ResidentRecord record) {
        return record.name().text();
    }

    private static String birth(ResidentRecord record) {
        return record.person().dateOfBirth().toString();
    }

    /** Whatever is wrong, it is one thing, and everything else is as it was. */
    @ParameterizedTest
    @EnumSource(ClericalError.class)
    void oneThingIsWrongAndEverythingElseStays(ClericalError error) {
        Chance chance = Chance.seeded(3, "errors", 0);
        int made = 0;
        for (ResidentRecord right : RESIDENTS) {
            Optional<ResidentRecord> entered = error.in(right, chance);
            if (entered.isEmpty()) {
                continue;
            }
            made++;
            ResidentRecord wrong = entered.get();
            Person before = right.person();
            Person after = wrong.person();
            assertThat(wrong).isNotEqualTo(right);
            assertThat(after.sex()).isEqualTo(before.sex());
            assertThat(wrong.addressee()).isEqualTo(right.addressee());
            assertThat(wrong.details()).isEqualTo(right.details());
            boolean text = !after.name().text().equals(before.name().text());
            boolean reading = !after.name().furigana().equals(before.name().furigana());
            boolean birth = !after.dateOfBirth().equals(before.dateOfBirth());
            boolean place = !wrong.residence().equals(right.residence());
            switch (error) {
                case SAME_READING_OTHER_KANJI, VARIANT_GLYPH ->
                    assertThat(List.of(text, reading, birth, place)).containsExactly(true, false, false, false);
                case FULL_WIDTH ->
                    assertThat(List.of(text || place, reading, birth)).containsExactly(true, false, false);
                case LONG_VOWEL ->
                    assertThat(List.of(text, reading, birth, place)).containsExactly(false, true, false, false);
                case ERA_SWAPPED, DIGITS_TRANSPOSED ->
                    assertThat(List.of(text, reading, birth, place)).containsExactly(false, false, true, false);
                case TOWN_SUFFIX_DROPPED, NEIGHBOURING_LOT ->
                    assertThat(List.of(text, reading, birth, place)).containsExactly(false, false, false, true);
            }
        }
        assertThat(made).as(error.wording()).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(ClericalError.class)
    void theSameDrawsMakeTheSameMistake(ClericalError error) {
        for (ResidentRecord right : RESIDENTS.subList(0, 50)) {
            assertThat(error.in(right, Chance.seeded(5, "again", 1)))
                    .isEqualTo(error.in(right, Chance.seeded(5, "again", 1)));
        }
    }

    @Test
    void otherKanjiOfOneReading() {
        assertThat(outcomes(ClericalError.SAME_READING_OTHER_KANJI, named("阿部 健一", "アベ ケンイチ"), ClericalErrorTest::text))
                .contains("安部 健一", "阿部 謙一")
                .doesNotContain("阿部 健一");
    }

    @Test
    void otherFormsOfACharacter() {
        assertThat(outcomes(ClericalError.VARIANT_GLYPH, named("渡辺 広", "ワタナベ ヒロシ"), ClericalErrorTest::text))
                .contains("渡邊 広", "渡邉 広", "渡辺 廣")
                .anyMatch(text -> text.codePoints().anyMatch(c -> c >= 0xE0100));
    }

    @Test
    void otherWidths() {
        ResidentRecord latin = somebody().withPerson(somebody().person().withName(PersonName.of("LI WEI")));
        assertThat(outcomes(ClericalError.FULL_WIDTH, latin, ClericalErrorTest::text))
                .containsExactly("ＬＩ　ＷＥＩ");
        assertThat(outcomes(
                        ClericalError.FULL_WIDTH,
                        at("架空町", "12番地"),
                        one -> one.residence().address().lot()))
                .containsExactly("１２番地");
    }

    @Test
    void otherLongVowels() {
        assertThat(outcomes(
                        ClericalError.LONG_VOWEL,
                        named("大野 裕子", "オオノ ユウコ"),
                        one -> one.name().furigana().orElseThrow().text()))
                .containsExactlyInAnyOrder("オーノ ユウコ", "オウノ ユウコ", "オオノ ユーコ");
        assertThat(outcomes(ClericalError.LONG_VOWEL, named("森 花", "モリ ハナ"), ClericalErrorTest::text))
                .isEmpty();
    }

    /** 昭和10年, 平成10年 (and neither 大正10年, which would be 1921 and is one too). */
    @Test
    void otherEras() {
        assertThat(outcomes(ClericalError.ERA_SWAPPED, born(LocalDate.of(1935, 3, 12)), ClericalErrorTest::birth))
                .containsExactly("1921-03-12", "1998-03-12");
        // 昭和60年: no other era has lasted so long.
        assertThat(outcomes(ClericalError.ERA_SWAPPED, born(LocalDate.of(1985, 3, 12)), ClericalErrorTest::birth))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1957-03-12, 1957-03-21 1957-12-03 1975-03-12 1948-03-12",
        "1980-10-05, 1908-10-05 1980-01-05 1980-05-10",
        "1988-08-08, 1961-08-08",
    })
    void digitsInTheWrongOrder(LocalDate right, String wrong) {
        assertThat(outcomes(ClericalError.DIGITS_TRANSPOSED, born(right), ClericalErrorTest::birth))
                .containsExactlyInAnyOrder(wrong.split(" "));
    }

    @Test
    void townsAndLots() {
        assertThat(outcomes(
                        ClericalError.TOWN_SUFFIX_DROPPED,
                        at("架空町一丁目", "2番3号"),
                        one -> one.residence().address().text()))
                .containsExactly("架空一丁目2番3号");
        assertThat(ClericalError.TOWN_SUFFIX_DROPPED.in(at("架空", "2番3号"), Chance.seeded(1, "town", 0)))
                .isEmpty();
        assertThat(outcomes(
                        ClericalError.NEIGHBOURING_LOT,
                        at("架空町", "2番3号"),
                        one -> one.residence().address().lot()))
                .containsExactly("2番2号", "2番4号");
        assertThat(outcomes(
                        ClericalError.NEIGHBOURING_LOT,
                        at("架空町", "1番地"),
                        one -> one.residence().address().lot()))
                .containsExactly("2番地");
    }
}
