package juki.registry.model.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.IntStream;
import juki.registry.model.ModelDomain;
import juki.registry.model.date.RegisterDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    void aReadingIsConfirmedOnceAndStaysSo() {
        Furigana reading = Furigana.of("ミホン");
        assertThat(reading.isConfirmed()).isFalse();
        assertThat(reading.asConfirmed().isConfirmed()).isTrue();
        assertThat(reading.asConfirmed().asConfirmed()).isEqualTo(reading.asConfirmed());
        assertThat(reading.asConfirmed()).isNotEqualTo(reading);
        assertThat(Furigana.of("ミ".repeat(100)).text()).hasSize(100);
        assertThatThrownBy(() -> Furigana.of("ミ".repeat(101))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sexesHaveTheCodesOfTheDataList() {
        assertThat(Sex.values()).extracting(Sex::code).containsExactly("0", "1", "2");
        assertThat(Sex.values()).extracting(Sex::wording).containsExactly("不明", "男", "女");
    }
}
