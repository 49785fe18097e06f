package juki.registry.model.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import juki.registry.model.ModelDomain;
import juki.registry.model.household.Relationship.Word;
import juki.registry.model.person.Sex;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jspecify.annotations.Nullable;
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

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "孫, FORBIDDEN_WORD",
        "祖父, FORBIDDEN_WORD",
        "妻の祖母, FORBIDDEN_WORD",
        "父のおじ, FORBIDDEN_WORD",
        "甥の子, FORBIDDEN_WORD",
        "準世帯主, FORBIDDEN_WORD",
        "家事使用人, FORBIDDEN_WORD",
        "いとこ, UNKNOWN_WORD",
        "子の ひ孫, UNKNOWN_WORD",
        "子（子の母）の子, NOT_JOINED",
        "の, NOT_JOINED",
        "子の, NOT_JOINED",
        "子のの子, NOT_JOINED",
        "子子, NOT_JOINED",
        "子の子の子の子の子, TOO_MANY_WORDS",
        "世帯主の子, NOT_ALONE",
        "妻の同居人, NOT_ALONE",
    })
    void theFirstFaultIsNamed(String text, Relationship.Fault fault) {
        assertThat(Relationship.faultIn(text)).contains(fault);
        assertThat(Relationship.parse(text)).isEmpty();
    }

    @Property
    void aTextIsReadExactlyIfItHasNoFault(@ForAll("nearlyRelationships") String text) {
        assertThat(Relationship.parse(text).isPresent())
                .isEqualTo(Relationship.faultIn(text).isEmpty());
    }

    @Provide
    Arbitrary<List<Word>> steps() {
        return Arbitraries.of(Word.values())
                .filter(word -> word != Word.HEAD && word != Word.RELATIVE && word != Word.COHABITANT)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Property
    void whoNeedsMoreThanFourWordsIsARelative(@ForAll("steps") List<Word> steps) {
        assertThat(Relationship.describing(steps))
                .isEqualTo(steps.size() <= 4 ? Relationship.of(steps) : Relationship.RELATIVE);
    }

    @Test
    void aWordThatStandsAloneIsNoStepOfALongerWay() {
        assertThat(Relationship.describing(List.of(Word.COHABITANT))).isEqualTo(Relationship.COHABITANT);
        assertThatThrownBy(() -> Relationship.describing(
                        List.of(Word.CHILD, Word.CHILD, Word.CHILD, Word.CHILD, Word.COHABITANT)))
                .hasMessageStartingWith("steps: ");
        assertThatThrownBy(() -> Relationship.describing(List.of())).hasMessageStartingWith("words: ");
    }

    /** The order of specification 5.2 in patterns of text, the highest first. */
    private static final List<String> ORDER = List.of(
            "世帯主",
            "(夫|妻)(（未届）)?",
            "子(（子の.）)?",
            "子(（子の.）)?の.+",
            "[父母]",
            "[兄弟姉妹]",
            "[父母]の[父母]",
            "(夫|妻)(（未届）)?の[父母]",
            "(夫|妻)(（未届）)?の[兄弟姉妹]",
            "(夫|妻)(（未届）)?の[父母]の[父母]",
            "(?!縁故者|同居人).+",
            "縁故者",
            "同居人");

    static int placeOf(Relationship relationship) {
        int place = 0;
        while (!relationship.text().matches(ORDER.get(place))) {
            place++;
        }
        return place;
    }

    private static List<Relationship> all(int words) {
        return Stream.concat(
                        Stream.of(Word.HEAD, Word.RELATIVE, Word.COHABITANT).map(Relationship::of),
                        IntStream.rangeClosed(1, words)
                                .boxed()
                                .flatMap(n -> chains(n).map(Relationship::of)))
                .toList();
    }

    @Test
    void ofSeveralThatFitTheOneHighestInTheOrderOfMembersIsTaken() {
        List<Relationship> all = all(3);
        List<Relationship> sorted = new ArrayList<>(all);
        Collections.shuffle(sorted, new Random(5));
        sorted.sort(Relationship.BY_PRECEDENCE);
        for (int i = 1; i < sorted.size(); i++) {
            Relationship one = sorted.get(i - 1);
            Relationship next = sorted.get(i);
            assertThat(placeOf(one)).as("%s, %s", one, next).isLessThanOrEqualTo(placeOf(next));
            assertThat(Relationship.BY_PRECEDENCE.compare(one, next)).isNegative();
            assertThat(Relationship.BY_PRECEDENCE.compare(next, one)).isPositive();
        }
        assertThat(sorted).hasSameSizeAs(all);
    }

    @ParameterizedTest
    @CsvSource({
        "妻の子, 子, 子", // adopted by the head as well
        "子の妻, 妹, 子の妻",
        "妻の母, 母の姉, 妻の母",
        "父の父, 縁故者, 父の父",
        "兄の子, 姉の子の夫, 兄の子",
        "夫の妹, 弟の妻, 夫の妹",
        "縁故者, 同居人, 縁故者",
    })
    void whatFitsBetterIsWritten(String one, String other, String taken) {
        assertThat(Stream.of(one, other)
                        .map(text -> Relationship.parse(text).orElseThrow())
                        .min(Relationship.BY_PRECEDENCE))
                .contains(Relationship.parse(taken).orElseThrow());
    }

    @Property
    void precedenceIsATotalOrder(@ForAll Relationship one, @ForAll Relationship other, @ForAll Relationship third) {
        Comparator<Relationship> order = Relationship.BY_PRECEDENCE;
        assertThat(order.compare(one, other) == 0).isEqualTo(one.equals(other));
        assertThat(order.compare(one, other)).isEqualTo(-order.compare(other, one));
        if (order.compare(one, other) <= 0 && order.compare(other, third) <= 0) {
            assertThat(order.compare(one, third)).isNotPositive();
        }
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

    @Property
    void theLastWordAloneSaysOfWhichSexSomebodyIs(@ForAll Relationship relationship) {
        List<Word> words = relationship.words();

        assertThat(relationship.impliedSex())
                .isEqualTo(Relationship.of(words.get(words.size() - 1)).impliedSex());
    }

    @ParameterizedTest
    @CsvSource({
        "夫, MALE",
        "夫（未届）, MALE",
        "子（子の夫）, MALE",
        "父, MALE",
        "妻の兄, MALE",
        "弟, MALE",
        "妻, FEMALE",
        "妻（未届）, FEMALE",
        "子（子の妻）, FEMALE",
        "夫の母, FEMALE",
        "姉, FEMALE",
        "妹, FEMALE",
        "世帯主,",
        "妻の子,",
        "縁故者,",
        "同居人,",
    })
    void someWordsAreSaidOfOneSexOnly(String text, @Nullable Sex sex) {
        assertThat(Relationship.parse(text).orElseThrow().impliedSex()).isEqualTo(Optional.ofNullable(sex));
    }
}
