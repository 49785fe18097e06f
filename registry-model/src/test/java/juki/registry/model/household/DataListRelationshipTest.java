package juki.registry.model.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import juki.registry.model.ModelDomain;
import juki.registry.model.household.Relationship.Word;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class DataListRelationshipTest {

    private static List<String> codes(String joined) {
        return Arrays.asList(joined.split(",", -1));
    }

    private static boolean fits(Relationship relationship) {
        return relationship.text().length() <= DataListRelationship.MAX_NOTATION;
    }

    private static boolean hasBrackets(Relationship relationship) {
        return relationship.words().contains(Word.CHILD_AND_CHILDS_HUSBAND)
                || relationship.words().contains(Word.CHILD_AND_CHILDS_WIFE);
    }

    @Property
    void whatGoesOutComesBack(@ForAll Relationship relationship) {
        if (!fits(relationship) && hasBrackets(relationship)) {
            assertThatThrownBy(() -> DataListRelationship.of(relationship))
                    .hasMessage("notation: must say which of its two forms 2X is");
            return;
        }
        DataListRelationship columns = DataListRelationship.of(relationship);
        assertThat(columns.toRelationship()).contains(relationship);
        assertThat(columns.notation()).isEqualTo(fits(relationship) ? relationship.text() : "");
    }

    @Property
    void theCodesAloneSayItUnlessTheyAreOfTheBracketedForms(@ForAll Relationship relationship) {
        if (!fits(relationship)) {
            return;
        }
        List<String> codes = DataListRelationship.of(relationship).codes();
        if (codes.contains("2X")) {
            assertThat(DataListRelationship.faultIn(codes, ""))
                    .contains("notation: must say which of its two forms 2X is");
        } else {
            assertThat(new DataListRelationship(codes, "").toRelationship()).contains(relationship);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'02,,,', 世帯主",
        "'12,20,,', 妻の子",
        "'20,12,,', 子の妻",
        "'20,20,20,20', 子の子の子の子",
        "'2X,,,', 子（子の妻）",
        "'96,,,', 縁故者",
    })
    void theExamplesOfTheDataListAreWrittenSo(String codes, String words) {
        Relationship relationship = Relationship.parse(words).orElseThrow();
        assertThat(DataListRelationship.of(relationship)).isEqualTo(new DataListRelationship(codes(codes), words));
    }

    @ParameterizedTest
    @CsvSource({"'XX,,,'", "',,,'"})
    void blankIsNoRelationship(String codes) {
        assertThat(new DataListRelationship(codes(codes), "").toRelationship()).isEmpty();
        assertThat(DataListRelationship.ABSENT.toRelationship()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'20,20', '', 'codes: must be four, empty where not used'",
        "'20,,20,', '', 'codes: must not leave a place empty before another'",
        "',20,,', '', 'codes: must not leave a place empty before another'",
        "',XX,,', '', 'codes: must not leave a place empty before another'",
        "'20,77,,', '', 'codes: are not all of the table'",
        "'20,XX,,', '', 'codes: are not all of the table'",
        "'02,20,,', '', 'codes: 世帯主, 縁故者 and 同居人 are not joined with others'",
        "'20,,,', 妻, 'notation: must say what the codes say'",
        "'20,20,,', 孫, 'notation: must say what the codes say'",
        "'XX,,,', 子, 'codes: are missing for the words'",
        "'20,,,', 子子子子子子子子子子子子子子子子子子子子子, 'notation: must have at most 20 characters'",
    })
    void columnsThatContradictThemselvesAreRefused(String codes, String words, String fault) {
        assertThat(DataListRelationship.faultIn(codes(codes), words)).contains(fault);
        assertThatThrownBy(() -> new DataListRelationship(codes(codes), words)).hasMessage(fault);
    }

    @Test
    void everyWordHasACode() {
        for (Word word : Word.values()) {
            assertThat(DataListRelationship.of(Relationship.of(word)).codes().get(0))
                    .isEqualTo(word.code());
        }
    }
}
