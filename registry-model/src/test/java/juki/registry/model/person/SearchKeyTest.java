package juki.registry.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import juki.registry.model.ModelDomain;
import juki.registry.model.value.DatedTable;
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

/** ICU stands by as a second opinion: its Japanese collation knows kana, its transliterators widths and scripts. */
@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class SearchKeyTest {

    private static final List<String> KATAKANA =
            IntStream.rangeClosed('ァ', 'ヺ').mapToObj(Character::toString).toList();

    @Provide
    Arbitrary<String> readings() {
        return Arbitraries.strings()
                .withCharRange('ァ', 'ヶ')
                .withChars("ウオコトドョ")
                .withChars("ー 　・-")
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().all().ofMaxLength(12);
    }

    private static SearchKey reading(String text) {
        return SearchKey.ofReading(text);
    }

    private static SearchKey writing(String text) {
        return SearchKey.ofWriting(text);
    }

    /** Every example of the standard, 2.1.2. */
    @ParameterizedTest
    @CsvSource({"ヂ, ジ", "ズ, ヅ", "ワ, ハ", "ヴァ, バ", "ヴィ, ビ", "ヴ, ブ", "オ, ヲ", "ヒ, ピ", "ッ, ツ", "ャ, ヤ", "ュ, ユ", "ョ, ヨ"})
    void whatTheStandardCallsAlikeIsAlike(String one, String other) {
        assertThat(reading(one)).isEqualTo(reading(other)).hasSameHashCodeAs(reading(other));
        assertThat(reading("ア" + one + "ン")).isEqualTo(reading("ア" + other + "ン"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ー", "―", "－", "‐", "ｰ", "-", "　", " ", "–", "−"})
    void dashesSpacesAndLongMarksAreIgnored(String mark) {
        assertThat(reading("ミホ" + mark + "ン")).isEqualTo(reading("ミホン"));
        assertThat(reading("コ" + mark + "ウ")).isEqualTo(reading("コウ"));
    }

    @ParameterizedTest
    @CsvSource({
        "サトウ, サトオ, true",
        "オウノ, オオノ, true",
        "オーノ, オノ, true",
        "ジョウ, ジョオ, true",
        "コウウ, コオオ, true",
        "ウメ, オメ, false",
        "クウ, クオ, false",
        "ケイ, ケエ, false",
        "オノ, オオノ, false",
        "カ, キ, false",
    })
    void onlyTheColumnOLengthensByU(String one, String other, boolean alike) {
        assertThat(reading(one).equals(reading(other))).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({"みほん　たろう, ミホンタロウ", "ﾐﾎﾝ ﾀﾛｳ, ミホンタロウ", "ｶﾞｯﾊﾟ, ガッパ", "う゛ぁん, バン", "Ｎｇｕｙễｎ, NGUYEN"})
    void scriptsAndWidthsAreOne(String one, String other) {
        assertThat(reading(one)).isEqualTo(reading(other));
    }

    /** The classes of single kana are those that ICU's collation and the standard's examples generate, no larger and no smaller. */
    @Test
    void kanaAreAlikeAsIcuAndTheExamplesOfTheStandardSay() {
        Collator japanese = Collator.getInstance(ULocale.JAPANESE);
        japanese.setStrength(Collator.PRIMARY);
        Map<String, Set<String>> neighbours = new HashMap<>();
        for (String one : KATAKANA) {
            for (String other : KATAKANA) {
                if (japanese.compare(one, other) == 0) {
                    neighbours.computeIfAbsent(one, kana -> new HashSet<>()).add(other);
                }
            }
        }
        // The last two follow ヲ; ヴ is ウ to ICU and ブ to the standard.
        for (String pair : List.of("ヂジ", "ズヅ", "ワハ", "オヲ", "ヰイ", "ヱエ", "ヴブ")) {
            neighbours.get(pair.substring(0, 1)).add(pair.substring(1));
            neighbours.get(pair.substring(1)).add(pair.substring(0, 1));
        }
        for (String kana : KATAKANA) {
            neighbours.get(kana).removeIf(other -> kana.equals("ヴ") && !other.equals("ブ") && !other.equals("ヴ"));
            neighbours.get(kana).removeIf(other -> other.equals("ヴ") && !kana.equals("ブ") && !kana.equals("ヴ"));
        }
        for (String kana : KATAKANA) {
            Set<String> alike = KATAKANA.stream()
                    .filter(other -> reading(kana).equals(reading(other)))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(alike).as(kana).isEqualTo(new TreeSet<>(reached(kana, neighbours)));
        }
    }

    private static Set<String> reached(String start, Map<String, Set<String>> neighbours) {
        Set<String> seen = new HashSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            neighbours.get(open.remove()).stream().filter(seen::add).forEach(open::add);
        }
        return seen;
    }

    /** Words of up to five kana are alike exactly if rules, applied one at a time, lead from one to the other. */
    @Test
    void lengtheningIsWhatItsTwoRulesGenerate() {
        List<String> words = new ArrayList<>(List.of(""));
        for (int from = 0, length = 1; length <= 5; length++) {
            int to = words.size();
            for (; from < to; from++) {
                for (String kana : List.of("コ", "ウ", "オ", "ア", "ー")) {
                    words.add(words.get(from) + kana);
                }
            }
        }
        Map<String, Set<String>> neighbours = new HashMap<>();
        words.forEach(word -> neighbours.put(word, new HashSet<>()));
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                if (word.charAt(i) == 'ー') {
                    link(word, word.substring(0, i) + word.substring(i + 1), neighbours);
                } else if (i > 0 && word.charAt(i) == 'ウ' && "コオ".indexOf(word.charAt(i - 1)) >= 0) {
                    link(word, word.substring(0, i) + "オ" + word.substring(i + 1), neighbours);
                }
            }
        }
        Map<String, SearchKey> keyOfClass = new HashMap<>();
        Map<SearchKey, Integer> classOfKey = new HashMap<>();
        int classes = 0;
        for (String word : words) {
            if (!keyOfClass.containsKey(word)) {
                reached(word, neighbours).forEach(alike -> keyOfClass.put(alike, reading(word)));
                assertThat(classOfKey.put(reading(word), classes++)).as(word).isNull();
            }
            assertThat(reading(word)).as(word).isEqualTo(keyOfClass.get(word));
        }
        assertThat(classes).isGreaterThan(500);
    }

    private static void link(String one, String other, Map<String, Set<String>> neighbours) {
        neighbours.get(one).add(other);
        neighbours.get(other).add(one);
    }

    @Property
    void aKeyOfAKeyIsThatKey(@ForAll("anything") String text, @ForAll("readings") String kana) {
        for (String given : List.of(text, kana, kana + text)) {
            assertThat(reading(reading(given).text())).isEqualTo(reading(given));
            assertThat(writing(writing(given).text())).isEqualTo(writing(given));
        }
    }

    @Property
    void icusWidthsAndScriptsDoNotMatter(@ForAll("readings") String text) {
        Transliterator narrow = Transliterator.getInstance("Fullwidth-Halfwidth");
        Transliterator hiragana = Transliterator.getInstance("Katakana-Hiragana");
        assertThat(reading(narrow.transliterate(text))).isEqualTo(reading(text));
        assertThat(writing(narrow.transliterate(text))).isEqualTo(writing(text));
        // ICU spells long vowels out, and has no hiragana for ヷ to ヺ.
        String plain = text.replace("ー", "");
        assertThat(reading(hiragana.transliterate(plain))).isEqualTo(reading(plain));
    }

    @Property
    void whatOccursInATextIsFoundInIt(
            @ForAll("readings") String before, @ForAll("readings") String part, @ForAll("readings") String after) {
        // ヴァ is one syllable, which must not be cut.
        String sought = part.replaceAll("^[ァィゥェォ]+|ヴ+$", "");
        assertThat(reading(before + sought + after).contains(reading(sought))).isTrue();
        assertThat(writing(before + sought + after).contains(writing(sought))).isTrue();
        assertThat(reading(before + after).contains(reading(before + "ン" + after)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "エノモト　ウメ, ウメ, true",
        "エノモトウウメ, ウウメ, true",
        "クラタ　オメ, ウメ, false",
        "オメ, ウメ, false",
        "エノモト　ウメ, エノモト, true",
        "エノモト　ウメ, モモ, false",
    })
    void aGivenNameIsFoundByItself(String name, String part, boolean found) {
        assertThat(reading(name).contains(reading(part))).isEqualTo(found);
    }

    /** The examples of the standard that can be read, the four of 斉, and each selector. */
    @ParameterizedTest
    @ValueSource(strings = {"辺邊边邉𨘢", "浜濱濵滨", "藤䕨籘籐", "斉齊斎齋", "高髙", "崎﨑嵜", "沢澤", "神\uFA19", "桜櫻", "吉𠮷", "関關"})
    void variantsAreFoundUnderOneAnother(String variants) {
        Set<SearchKey> keys = variants.codePoints()
                .mapToObj(Character::toString)
                .flatMap(one -> Stream.of(one, one + "\uDB40\uDD00", one + "\uDB40\uDD05", one + "\uFE00"))
                .map(SearchKey::ofWriting)
                .collect(Collectors.toSet());
        assertThat(keys).hasSize(1);
    }

    @Test
    void everyRowOfTheTableSaysSomethingNew() {
        Normalizer2 unicode = Normalizer2.getNFKDInstance();
        Set<String> variants = new HashSet<>();
        List<String[]> rows = DatedTable.rows("person/variant-ideographs.csv");
        rows.forEach(row -> assertThat(variants.add(row[0])).as(row[0]).isTrue());
        for (String[] row : rows) {
            assertThat(row).hasSize(3);
            assertThat(row[2]).isIn("JOYO", "NAMES", "STANDARD", "UNIHAN", "USAGE");
            assertThat(variants).doesNotContain(row[1]);
            assertThat(unicode.isNormalized(row[0] + row[1])).as(row[0]).isTrue();
            assertThat(row[0].codePointCount(0, row[0].length())).isEqualTo(1);
            assertThat(writing(row[0])).as(row[0]).isEqualTo(writing(row[1]));
            assertThat(writing(row[1]).text()).isEqualTo(row[1]);
        }
        assertThat(rows).hasSizeGreaterThan(390);
    }

    @Test
    void everyCompatibilityIdeographIsFoundAsWhatUnicodeMakesOfIt() {
        Normalizer2 unicode = Normalizer2.getNFKDInstance();
        IntStream.concat(IntStream.rangeClosed(0xF900, 0xFAD9), IntStream.rangeClosed(0x2F800, 0x2FA1D))
                .mapToObj(Character::toString)
                .forEach(one -> assertThat(writing(one)).as(one).isEqualTo(writing(unicode.normalize(one))));
    }

    @ParameterizedTest
    @CsvSource({
        "見本 太郎, 見本太郎, true",
        "見本町１－２, 見本町1‐2, true",
        "スーザン, ス―ザン, true",
        "シャ, シヤ, true",
        "ガ, カ, false",
        "スーザン, スザン, false",
        "1-23, 12-3, false",
        "太, 大, false",
        "さくら, サクラ, false",
        "nguyen, ＮＧＵＹＥＮ, true",
    })
    void aWritingKeepsVoicingAndLength(String one, String other, boolean alike) {
        assertThat(writing(one).equals(writing(other))).isEqualTo(alike);
    }

    @Test
    void keysOfReadingsAndWritingsAreNotMixedUp() {
        assertThat(reading("ア")).isNotEqualTo(writing("ア"));
        assertThat(reading("ー　").isEmpty()).isTrue();
        assertThat(reading("ア").isEmpty()).isFalse();
        assertThat(reading("ミホン")).hasToString("SearchKey[***]");
    }
}
