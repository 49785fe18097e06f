package juki.registry.rules.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.JapaneseEra;
import juki.registry.model.date.NonCalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.event.NewResident;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.rules.Village;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Japanese data look like when they say the same, nearly the same, and something else. */
class EvidenceTest {

    private static final RegisterDate BIRTH = CalendarDate.of(1980, 7, 7);
    private static final Person SOMEBODY = Person.of(PersonName.of("見本 太郎"), BIRTH, Sex.MALE);

    private static Likeness of(Attribute attribute, Particulars one, Particulars other) {
        return Criteria.standard().compare(one, other).evidence(attribute).likeness();
    }

    private static Particulars named(String name) {
        return Particulars.of(Person.of(PersonName.of(name), BIRTH, Sex.MALE));
    }

    private static Particulars read(String reading) {
        return Particulars.of(Person.of(PersonName.of("見本 太郎", reading), BIRTH, Sex.MALE));
    }

    private static Particulars born(RegisterDate date) {
        return Particulars.of(Person.of(PersonName.of("見本 太郎"), date, Sex.MALE));
    }

    @ParameterizedTest
    @CsvSource({
        "渡辺 太郎, 渡辺 太郎, IDENTICAL",
        "渡辺 太郎, 渡辺　太郎, WRITTEN_DIFFERENTLY",
        "渡辺 太郎, 渡辺太郎, WRITTEN_DIFFERENTLY",
        // 辺, 邊, 邉 and their variation sequences, the standard's own example (30.2)
        "渡辺 太郎, 渡邉 太郎, VARIANT_CHARACTERS",
        "渡辺 太郎, 渡邊󠄁 太郎, VARIANT_CHARACTERS",
        "渡邉󠄁 太郎, 渡邉󠄂 太郎, VARIANT_CHARACTERS",
        "高橋 恵, 髙橋 惠, VARIANT_CHARACTERS",
        "山崎 桜, 山﨑 櫻, VARIANT_CHARACTERS",
        "吉田 渉, 𠮷田 渉, VARIANT_CHARACTERS",
        "佐藤 健太, 佐藤 健大, ONE_CHARACTER",
        "阿部 健太, 安部 健太, ONE_CHARACTER",
        "佐藤 健太郎, 佐藤 賢多朗, ONE_PART",
        "佐藤 花子, 鈴木 花子, ONE_PART",
        "佐藤健太郎, 佐藤賢多朗, ONE_PART",
        "佐藤 健, 鈴木 誠, DISTINCT",
        "NGUYEN VAN ANH, ＮＧＵＹＥＮ　ＶＡＮ　ＡＮＨ, WRITTEN_DIFFERENTLY",
        "NGUYEN VAN ANH, nguyen van anh, WRITTEN_DIFFERENTLY",
        "NGUYEN VAN ANH, ANH NGUYEN VAN, WORD_ORDER",
        "SMITH JOHN, SMYTH JOHN, ONE_CHARACTER",
        "NGUYEN VAN ANH, NGUYEN THI BINH, ONE_PART",
    })
    void namesAsWritten(String one, String other, Likeness likeness) {
        assertThat(of(Attribute.NAME, named(one), named(other))).isEqualTo(likeness);
        assertThat(of(Attribute.NAME, named(other), named(one))).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({
        "ワタナベ タロウ, ワタナベ タロウ, IDENTICAL",
        "ワタナベ タロウ, ワタナベ　タロウ, WRITTEN_DIFFERENTLY",
        "ヤマサキ ハナコ, ヤマザキ ハナコ, KANA_FOLDED",
        "オオノ ショウコ, オウノ シヨウコ, KANA_FOLDED",
        "ワタナベ タロウ, ワタベ タロウ, ONE_CHARACTER",
        "ワタナベ タロウ, ワタナベ ケンイチ, ONE_PART",
        "ワタナベ タロウ, スズキ ケンイチ, DISTINCT",
    })
    void readings(String one, String other, Likeness likeness) {
        assertThat(of(Attribute.READING, read(one), read(other))).isEqualTo(likeness);
        assertThat(of(Attribute.READING, read(other), read(one))).isEqualTo(likeness);
        assertThat(of(Attribute.READING, read(one), named("見本 太郎"))).isEqualTo(Likeness.MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "1980-07-07, 1980-07-07, IDENTICAL",
        // 昭和10年 and 平成10年
        "1935-03-12, 1998-03-12, ERA_SWAPPED",
        // 大正10年 and 昭和10年
        "1921-05-05, 1935-05-05, ERA_SWAPPED",
        "1935-03-12, 1935-03-21, DIGITS_TRANSPOSED",
        "1935-01-05, 1935-10-05, DIGITS_TRANSPOSED",
        "1935-03-12, 1935-12-03, DIGITS_TRANSPOSED",
        "1957-03-12, 1975-03-12, DIGITS_TRANSPOSED",
        // 昭和32年 and 昭和23年
        "1957-04-01, 1948-04-01, DIGITS_TRANSPOSED",
        "1935-03-12, 1935-03-13, DISTINCT",
        "1935-03-12, 1936-03-12, DISTINCT",
        "1935-03-12, 1998-03-13, DISTINCT",
    })
    void daysOfBirth(LocalDate one, LocalDate other, Likeness likeness) {
        assertThat(of(Attribute.DATE_OF_BIRTH, born(CalendarDate.of(one)), born(CalendarDate.of(other))))
                .isEqualTo(likeness);
    }

    @Test
    void uncertainAndOffCalendarDatesOfBirth() {
        RegisterDate march = UncertainDate.inMonth(YearMonth.of(1935, 3));
        RegisterDate year = UncertainDate.inYear(1935);
        assertThat(BirthDates.likeness(march, CalendarDate.of(1935, 3, 12))).isEqualTo(Likeness.POSSIBLE_DATE);
        assertThat(BirthDates.likeness(march, CalendarDate.of(1935, 4, 1))).isEqualTo(Likeness.DISTINCT);
        assertThat(BirthDates.likeness(march, march)).isEqualTo(Likeness.IDENTICAL);
        assertThat(BirthDates.likeness(year, year)).isEqualTo(Likeness.POSSIBLE_DATE);
        assertThat(BirthDates.likeness(year, march)).isEqualTo(Likeness.POSSIBLE_DATE);
        RegisterDate missing = NonCalendarDate.of(1935, 2, 29);
        assertThat(BirthDates.likeness(missing, CalendarDate.of(1935, 2, 28))).isEqualTo(Likeness.POSSIBLE_DATE);
        assertThat(BirthDates.likeness(missing, CalendarDate.of(1935, 3, 1))).isEqualTo(Likeness.POSSIBLE_DATE);
        assertThat(BirthDates.likeness(missing, CalendarDate.of(1935, 3, 2))).isEqualTo(Likeness.DISTINCT);
        RegisterDate lastOfMeiji = NonCalendarDate.lastDayOf(JapaneseEra.TABLE.get(0));
        assertThat(BirthDates.likeness(lastOfMeiji, CalendarDate.of(1912, 7, 30)))
                .isEqualTo(Likeness.OTHER_ERA_WORDS);
    }

    @ParameterizedTest
    @CsvSource({
        "架空町一丁目, 2番3号, 架空町一丁目, 2番3号, IDENTICAL",
        "架空町一丁目, 2番3号, 架空町１丁目, ２－３, WRITTEN_DIFFERENTLY",
        "架空町一丁目, 2番3号, 架空一丁目, 2番3号, WRITTEN_DIFFERENTLY",
        "架空町, 2番地の3, 架空町, 2-3, WRITTEN_DIFFERENTLY",
        "架空町, 十二番地, 架空町, 12番地, WRITTEN_DIFFERENTLY",
        "大字架空字見本, 12番地, 架空見本, 12, WRITTEN_DIFFERENTLY",
        "霞ケ関, 1番, 霞ヶ関, 1番, WRITTEN_DIFFERENTLY",
        "希望ヶ丘, 1番, 希望が丘, 1番, WRITTEN_DIFFERENTLY",
        "架空町一丁目, 2番3号, 架空町一丁目, 2番4号, NEIGHBOURING_LOT",
        "架空町, 12番地, 架空町, 13番地, NEIGHBOURING_LOT",
        "架空町, 12番地, 架空町, 21番地, DISTINCT",
        "架空町一丁目, 2番3号, 架空町二丁目, 2番3号, DISTINCT",
        "三条町, 1番地, 二条町, 1番地, DISTINCT",
    })
    void addresses(String town, String lot, String otherTown, String otherLot, Likeness likeness) {
        Particulars here = Particulars.of(SOMEBODY).alsoAt(Address.of(Village.HERE, town, lot));
        Particulars there = Particulars.of(SOMEBODY).alsoAt(Address.of(Village.HERE, otherTown, otherLot));
        // A place that was added is no present address.
        Likeness expected = likeness.agreement() == Agreement.AGREED ? Likeness.OTHER_PLACE : likeness;
        assertThat(of(Attribute.ADDRESS, here, there)).isEqualTo(expected);
        assertThat(of(Attribute.ADDRESS, there, here)).isEqualTo(expected);
        assertThat(of(
                        Attribute.ADDRESS,
                        here,
                        Particulars.of(SOMEBODY)
                                .alsoAt(Address.of(MunicipalityCode.of("131016"), otherTown, otherLot))))
                .isEqualTo(Likeness.DISTINCT);
        WrittenPlace one = WrittenPlace.of("1", town + lot, "", true);
        assertThat(WrittenPlace.best(List.of(one), List.of(WrittenPlace.of("1", otherTown + otherLot, "", true))))
                .isEqualTo(likeness);
    }

    @Test
    void anotherRoomOfALotIsNotTheSamePlace() {
        Address house = Address.of(Village.HERE, "架空町", "12番地");
        Particulars room = Particulars.of(SOMEBODY).alsoAt(house.withSupplement(AddressSupplement.of("見本荘２０１号")));
        Particulars same = Particulars.of(SOMEBODY).alsoAt(house.withSupplement(AddressSupplement.of("201")));
        Particulars other = Particulars.of(SOMEBODY).alsoAt(house.withSupplement(AddressSupplement.of("見本荘202号")));
        assertThat(of(Attribute.ADDRESS, room, same).agreement()).isEqualTo(Agreement.AGREED);
        assertThat(of(Attribute.ADDRESS, room, Particulars.of(SOMEBODY).alsoAt(house))
                        .agreement())
                .isEqualTo(Agreement.AGREED);
        assertThat(of(Attribute.ADDRESS, room, other)).isEqualTo(Likeness.OTHER_ROOM);
    }

    @Test
    void aPlaceInOneLineIsReadLikeAnAddress() {
        NewResident newcomer = Village.newcomer(SOMEBODY, Relationship.HEAD);
        Particulars arriving =
                Particulars.of(newcomer, OutsideAddress.domestic(Village.ELSEWHERE, "架空町一丁目2番地3　見本荘201号"));
        Particulars lived = Particulars.of(SOMEBODY)
                .alsoAt(Address.of(Village.ELSEWHERE, "架空町1丁目", "2-3").withSupplement(AddressSupplement.of("201")));
        assertThat(of(Attribute.ADDRESS, arriving, lived)).isEqualTo(Likeness.OTHER_PLACE);
        assertThat(of(Attribute.ADDRESS, Particulars.of(newcomer, OutsideAddress.domestic(Village.ELSEWHERE)), lived))
                .isEqualTo(Likeness.MISSING);
    }

    @Test
    void formerSurnamesAndCommonNamesAreNamesOfThePerson() {
        Particulars married = named("鈴木 花子").alsoNamed(PersonName.of("佐藤 花子"));
        assertThat(of(Attribute.NAME, married, named("佐藤 花子"))).isEqualTo(Likeness.OTHER_NAME);
        Particulars foreign = named("KIM YONGHO").alsoNamed(PersonName.of("金田 勇", "カネダ イサム"));
        assertThat(of(Attribute.NAME, foreign, named("金田 勇"))).isEqualTo(Likeness.OTHER_NAME);
        Particulars chinese =
                Particulars.of(Person.of(PersonName.of("WANG WEI").withChineseCharacters("王 偉"), BIRTH, Sex.MALE));
        assertThat(of(Attribute.NAME, chinese, named("王偉"))).isEqualTo(Likeness.WRITTEN_DIFFERENTLY);
    }

    @Test
    void evidenceIsToldInWords() {
        Comparison comparison = Criteria.standard()
                .compare(
                        People.known("渡辺 太郎", "ワタナベ タロウ", BIRTH, Sex.MALE),
                        People.known("渡邉 太郎", "ワタナベ タロウ", BIRTH, Sex.MALE));
        assertThat(comparison.wording()).isEqualTo("氏名 一致（異体字）、フリガナ 一致（同一）、出生の年月日 一致（同一）、男女の別 一致（同一）");
        assertThat(comparison)
                .hasToString(
                        "SIMILAR [NAME=VARIANT_CHARACTERS, READING=IDENTICAL, DATE_OF_BIRTH=IDENTICAL, SEX=IDENTICAL]");
    }
}
