package juki.registry.model.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import juki.registry.model.ModelDomain;
import juki.registry.model.household.Relationship.Word;
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

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class RelationshipTest {

    private static Stream<List<Word>> chains(int length) {
        if (length == 0) {
            return Stream.of(List.of());
        }
        return chains(length - 1)
                .flatMap(shorter -> Stream.of(Word.values())
                        .filter(word -> word != Word.HEAD && word != Word.RELATIVE && word != Word.COHABITANT)
                        .map(word -> {
                            List<Word> longer = new ArrayList<>(shorter);
                            longer.add(word);
                            return longer;
                        }));
    }

    /** All 13 + 13² + 13³ + 13⁴ chains: no two share a text, so none is read as another. */
    @Test
    void everyChainIsReadBackFromItsText() {
        Map<String, List<Word>> texts = new HashMap<>();
        for (int length = 1; length <= Relationship.MAX_WORDS; length++) {
            chains(length).forEach(words -> {
                Relationship relationship = Relationship.of(words);
                if (!Relationship.parse(relationship.text())
                        .filter(relationship::equals)
                        .isPresent()) {
                    throw new AssertionError(relationship + " is not read back");
                }
                assertThat(texts.put(relationship.text(), words)).isNull();
            });
        }
        assertThat(texts).hasSize(13 + 13 * 13 + 13 * 13 * 13 + 13 * 13 * 13 * 13);
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll Relationship relationship) {
        assertThat(Relationship.parse(relationship.text())).contains(relationship);
        assertThat(relationship).hasToString(relationship.text());
        assertThat(Relationship.of(relationship.words()))
                .isEqualTo(relationship)
                .hasSameHashCodeAs(relationship);
    }

    @Provide
    Arbitrary<String> nearlyRelationships() {
        return Arbitraries.of("子", "妻", "夫", "の", "（", "）", "（未届）", "世帯主", "孫", "兄", " ")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Property
    void whatIsReadIsWrittenBackUnchanged(@ForAll("nearlyRelationships") String text) {
        Relationship.parse(text)
                .ifPresent(relationship -> assertThat(relationship.text()).isEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "の",
                "子の",
                "の子",
                "子のの子",
                "子子",
                "孫",
                "祖父",
                "甥",
                "世帯主の子",
                "子の世帯主",
                "縁故者の子",
                "妻の同居人",
                "子の子の子の子の子",
                "妻(未届)",
                "妻（未届",
                "子 の子",
                " 子",
                "子（子の母）",
                "世帯主世帯主"
            })
    void otherWordsAndFormsAreRefused(String text) {
        assertThat(Relationship.parse(text)).isEmpty();
    }

    @Test
    void aWordThatStandsAloneIsNotJoined() {
        for (Word alone : List.of(Word.HEAD, Word.RELATIVE, Word.COHABITANT)) {
            assertThat(Relationship.of(alone).words()).containsExactly(alone);
            assertThatThrownBy(() -> Relationship.of(alone, Word.CHILD))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("words: ");
            assertThatThrownBy(() -> Relationship.of(Word.CHILD, Word.CHILD, alone))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aChainHasOneToFourWords() {
        assertThatThrownBy(() -> Relationship.of()).hasMessage("words: must be one to four");
        assertThatThrownBy(() -> Relationship.of(Word.CHILD, Word.CHILD, Word.CHILD, Word.CHILD, Word.CHILD))
                .hasMessage("words: must be one to four");
    }

    @Test
    void aRelationshipDoesNotChangeWithTheListItWasMadeOf() {
        List<Word> words = new ArrayList<>(List.of(Word.WIFE, Word.CHILD));
        Relationship relationship = Relationship.of(words);
        words.set(0, Word.HUSBAND);
        assertThat(relationship.text()).isEqualTo("妻の子");
        assertThatThrownBy(() -> relationship.words().add(Word.CHILD))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD, 02",
        "HUSBAND, 11",
        "WIFE, 12",
        "UNREGISTERED_HUSBAND, 13",
        "UNREGISTERED_WIFE, 14",
        "CHILD, 20",
        "CHILD_AND_CHILDS_HUSBAND, 2X",
        "CHILD_AND_CHILDS_WIFE, 2X",
        "FATHER, 51",
        "MOTHER, 52",
        "ELDER_BROTHER, 71",
        "YOUNGER_BROTHER, 74",
        "ELDER_SISTER, 81",
        "YOUNGER_SISTER, 84",
        "RELATIVE, 96",
        "COHABITANT, 99",
    })
    void codesAreThoseOfTheDataList(Word word, String code) {
        assertThat(word.code()).isEqualTo(code);
    }

    @Test
    void onlyTheHeadIsTheHeadAndOnlyFourWordsAreASpouse() {
        assertThat(Relationship.HEAD.isHead()).isTrue();
        assertThat(Stream.of(Word.values()).map(Relationship::of).filter(Relationship::isHead))
                .containsExactly(Relationship.HEAD);
        assertThat(Stream.of(Word.values()).map(Relationship::of).filter(Relationship::isSpouse))
                .extracting(Relationship::text)
                .containsExactly("夫", "妻", "夫（未届）", "妻（未届）");
        assertThat(Relationship.of(Word.CHILD, Word.WIFE).isSpouse()).isFalse();
    }
}
