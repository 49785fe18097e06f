package juki.registry.model.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import juki.registry.model.ModelDomain;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.person.Furigana.Origin;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class PersonNameTest {

    private static final String SELECTOR = "\uDB40\uDD00";

    @Property
    void aNameHasAtMostHundredCharactersWhateverTheySayInJava(@ForAll @IntRange(min = 1, max = 105) int length) {
        for (String character : new String[] {"見", "𠮷", "葛" + SELECTOR, "𠮷" + SELECTOR, "☺︎"}) {
            String text = character.repeat(length);
            if (length <= 100) {
                assertThat(PersonName.of(text).text()).isEqualTo(text);
                assertThat(PersonName.of("A").withChineseCharacters(text).chineseCharacters())
                        .contains(text);
            } else {
                assertThatThrownBy(() -> PersonName.of(text)).hasMessage("text: must have at most 100 characters");
                assertThatThrownBy(() -> PersonName.of("A").withChineseCharacters(text))
                        .hasMessage("value: must have at most 100 characters");
            }
        }
    }

    /** Normalising would change each of these into another character. */
    @ParameterizedTest
    @ValueSource(strings = {"神", "﨑", "海", "祥", "が", "Å", "葛󠄀", "葛󠄁"})
    void aNameIsKeptAsWritten(String character) {
        String text = "見本　" + character;
        assertThat(PersonName.of(text).text()).isEqualTo(text);
        String other = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (!other.equals(text)) {
            assertThat(PersonName.of(text)).isNotEqualTo(PersonName.of(other));
            assertThat(PersonName.of(text).writtenAs(PersonName.of(other))).isFalse();
        }
    }

    @Test
    void namesThatDifferByAVariationSelectorAreDifferent() {
        assertThat(PersonName.of("葛" + SELECTOR)).isNotEqualTo(PersonName.of("葛"));
    }

    @Test
    void controlCharactersAreRefused() {
        IntStream.concat(IntStream.rangeClosed(0, 0x1F), IntStream.rangeClosed(0x7F, 0x9F))
                .forEach(c -> assertThatThrownBy(() -> PersonName.of("見本" + (char) c + "子"))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("text: has a control character"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\t"})
    void aNameIsBlankOnlyForAChildNotYetNamed(String text) {
        assertThatThrownBy(() -> PersonName.of(text)).hasMessage("text: must not be blank");
        assertThatThrownBy(() -> PersonName.of("A").withChineseCharacters(text)).hasMessage("value: must not be blank");
        assertThat(PersonName.unnamed().isBlank()).isTrue();
        assertThat(PersonName.unnamed().text()).isEmpty();
        assertThat(PersonName.of("見本").isBlank()).isFalse();
    }

    @Property
    void theReadingDoesNotMatterToHowANameIsWritten(@ForAll PersonName name) {
        PersonName read = name.withFurigana(Furigana.of("ミホン"));
        assertThat(read.writtenAs(name)).isTrue();
        assertThat(read.equals(name)).isEqualTo(name.furigana().equals(Optional.of(Furigana.of("ミホン"))));
    }

    @Property
    void personsAgreeByTheThreeAttributes(@ForAll Person one, @ForAll Person other, @ForAll RegisterDate birth) {
        assertThat(one.agreesWith(other))
                .isEqualTo(one.name().writtenAs(other.name())
                        && one.dateOfBirth().equals(other.dateOfBirth())
                        && one.sex() == other.sex());
        assertThat(one.withName(one.name().withFurigana(Furigana.of("ミホン"))).agreesWith(one))
                .isTrue();
        assertThat(one.withDateOfBirth(birth).agreesWith(one)).isEqualTo(birth.equals(one.dateOfBirth()));
        for (Sex sex : Sex.values()) {
            assertThat(one.withSex(sex).agreesWith(one)).isEqualTo(sex == one.sex());
        }
        assertThat(Person.of(one.name(), one.dateOfBirth(), one.sex()))
                .isEqualTo(one)
                .hasSameHashCodeAs(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ミホン　タロウ", "ミホン タロウ", "ヴァージニア", "ジョン・スミス", "スーザン", "ヽヾ"})
    void readingsAreKatakana(String text) {
        assertThat(Furigana.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "　", "みほん", "ﾐﾎﾝ", "見本", "MIHON", "ミホン1", "ミホン\n", "ヿ", "ミホン𠮷"})
    void otherCharactersAreNoReading(String text) {
        assertThatThrownBy(() -> Furigana.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("text: ");
    }

    @Test
    void aReadingIsConfirmedByThePersonOrTheFamilyRegister() {
        Furigana reading = Furigana.of("ミホン");
        LocalDate day = LocalDate.of(2025, 5, 26);
        assertThat(reading.origin()).isEqualTo(Origin.PROVISIONAL);
        assertThat(reading.isConfirmed()).isFalse();
        assertThat(reading.confirmedOn()).isEmpty();
        Furigana confirmed = reading.confirmedBy(Origin.FAMILY_REGISTER, day);
        assertThat(confirmed.isConfirmed()).isTrue();
        assertThat(confirmed.confirmedOn()).contains(day);
        assertThat(confirmed)
                .isNotEqualTo(reading)
                .isNotEqualTo(reading.confirmedBy(Origin.FAMILY_REGISTER))
                .isNotEqualTo(reading.confirmedBy(Origin.PERSON, day))
                .isEqualTo(confirmed.confirmedBy(Origin.PERSON).confirmedBy(Origin.FAMILY_REGISTER, day));
        assertThatThrownBy(() -> reading.confirmedBy(Origin.PROVISIONAL)).hasMessageStartingWith("by: ");
        assertThatThrownBy(() -> reading.confirmedBy(Origin.PROVISIONAL, day)).hasMessageStartingWith("by: ");
        assertThat(Furigana.of("ミ".repeat(100)).text()).hasSize(100);
        assertThatThrownBy(() -> Furigana.of("ミ".repeat(101))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"見本　太郎, 見本, 太郎", "見本 太 郎, 見本, 太 郎", "NGUYEN VAN MIHON, NGUYEN, VAN MIHON"})
    void aSpacePartsSurnameAndGivenName(String text, String surname, String given) {
        assertThat(PersonName.of(text).surname()).contains(surname);
        assertThat(PersonName.of(text).givenName()).contains(given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"見本太郎", "　見本", "見本　", "見", " 見 "})
    void withoutASpaceBetweenNothingIsParted(String text) {
        assertThat(PersonName.of(text).surname()).isEmpty();
        assertThat(PersonName.of(text).givenName()).isEmpty();
        assertThat(PersonName.unnamed().surname()).isEmpty();
    }

    @Property
    void partsOfANameMakeItUpAgain(@ForAll PersonName name) {
        name.surname().ifPresent(surname -> {
            String given = name.givenName().orElseThrow();
            assertThat(name.text()).isIn(surname + " " + given, surname + "　" + given);
            assertThat(surname).isNotEmpty().doesNotContain(" ", "　");
        });
        assertThat(name.surname().isPresent()).isEqualTo(name.givenName().isPresent());
    }

    /** Half a character cannot be written as UTF-8 and would come back as another one. */
    @ParameterizedTest
    @ValueSource(strings = {"見\uD842", "\uDFB7本", "\uDFB7\uD842"})
    void halfACharacterIsRefused(String text) {
        assertThatThrownBy(() -> PersonName.of(text)).hasMessage("text: has half a character");
        assertThatThrownBy(() -> FormerSurname.of(text)).hasMessage("text: has half a character");
    }

    /** The + of the administrative characters (行政事務標準文字) stands in the private use areas. */
    @ParameterizedTest
    @ValueSource(strings = {"\uE000", "\uDB80\uDC00", "\uDBFF\uDFFD"})
    void charactersOfPrivateUseAreKept(String character) {
        assertThat(PersonName.of("見本" + character).text()).isEqualTo("見本" + character);
    }

    @Test
    void aFormerSurnameHasAtMostFiftyCharacters() {
        Furigana reading = Furigana.of("カクウ");
        assertThat(FormerSurname.of(("葛" + SELECTOR).repeat(50)).furigana()).isEmpty();
        assertThatThrownBy(() -> FormerSurname.of("架".repeat(51))).hasMessage("text: must have at most 50 characters");
        assertThat(FormerSurname.of("架空").withFurigana(reading))
                .isNotEqualTo(FormerSurname.of("架空"))
                .isEqualTo(FormerSurname.of("架空").withFurigana(reading))
                .hasSameHashCodeAs(FormerSurname.of("架空"));
        assertThat(FormerSurname.of("架空").withFurigana(reading).furigana()).contains(reading);
    }

    @Test
    void sexesHaveTheCodesOfTheDataList() {
        assertThat(Sex.values()).extracting(Sex::code).containsExactly("0", "1", "2");
        assertThat(Sex.values()).extracting(Sex::wording).containsExactly("不明", "男", "女");
    }
}
