package juki.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Lengths and characters that an office can keep. */
class WritingStandardTest {

    private static final WritingStandard STANDARD = WritingStandard.standard();

    @Test
    void theDataListDecidesWhereTheOfficeSaysNothing() {
        assertThat(STANDARD.lengthOf(TextField.NAME)).hasValue(100);
        assertThat(STANDARD.lengthOf(TextField.FORMER_SURNAME)).hasValue(50);
        assertThat(STANDARD.lengthOf(TextField.REMARKS)).isEmpty();
        assertThat(STANDARD.fits(TextField.REMARKS, "長".repeat(9_999))).isTrue();
    }

    @Test
    void lengthsAreCountedAsAReaderCounts() {
        WritingStandard narrow = STANDARD.withLength(TextField.NAME, 2);

        assertThat(narrow.fits(TextField.NAME, "𠮷辻\uDB40\uDD00")).isTrue();
        assertThat(narrow.fits(TextField.NAME, "𠮷辻郎")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withLength(TextField.NAME, 0))
                .withMessageStartingWith("characters: ");
    }

    @Test
    void everyFieldOfTheTableHasAWording() {
        assertThat(TextField.values())
                .allSatisfy(field -> assertThat(field.wording()).isNotBlank());
    }

    @Property
    void unicodeHasEveryCharacterThatIsOne(@ForAll @IntRange(min = 0, max = Character.MAX_CODE_POINT) int codePoint) {
        int type = Character.getType(codePoint);
        boolean none = type == Character.CONTROL || type == Character.SURROGATE || codePoint == 0xFFFD;

        if (none) {
            assertThat(CharacterRepertoire.unicode().has(codePoint)).isFalse();
        } else if (type != Character.UNASSIGNED) {
            assertThat(CharacterRepertoire.unicode().has(codePoint)).isTrue();
        }
    }

    @Property
    void charactersOfPrivateAreasAreThoseOfUnicode(
            @ForAll @IntRange(min = 0, max = Character.MAX_CODE_POINT) int codePoint) {
        if (Character.getType(codePoint) == Character.PRIVATE_USE) {
            assertThat(CharacterRepertoire.isPrivate(codePoint)).isTrue();
        } else if (Character.getType(codePoint) != Character.UNASSIGNED) {
            assertThat(CharacterRepertoire.isPrivate(codePoint)).isFalse();
        }
    }

    @Test
    void anEncodingIsARepertoire() {
        CharacterRepertoire latin = CharacterRepertoire.encodableIn(StandardCharsets.ISO_8859_1);

        assertThat(latin.has('é')).isTrue();
        assertThat(latin.has('見')).isFalse();
        assertThat(latin.has('\n')).isFalse();
        assertThat(latin.has(0xE0100)).as("a variation selector").isTrue();
    }

    @Test
    void privateCharactersAreAskedAboutByRegistrationAlone() {
        assertThat(STANDARD.permits("\uE000")).isTrue();
        assertThat(STANDARD.registers("\uE000")).isFalse();
        assertThat(STANDARD.registering(character -> true).registers("\uE000\uDBC0\uDC01"))
                .isTrue();
        assertThat(STANDARD.permits("見本\t")).isFalse();
        assertThat(STANDARD.permitting(CharacterRepertoire.none()).permits("見")).isFalse();
    }

    @Test
    void practiceIsChosenOneByOne() {
        OfficePractice practice = OfficePractice.standard()
                .withShortestUsualAbsence(7)
                .withNoticeOfExpiry(90)
                .withGreatestUsualAge(110);

        assertThat(practice.shortestUsualAbsence()).isEqualTo(7);
        assertThat(practice.noticeOfExpiry()).isEqualTo(90);
        assertThat(practice.greatestUsualAge()).isEqualTo(110);
        assertThat(practice.farthestUsualPlan()).isEqualTo(60);
        assertThat(OfficePractice.standard().noticeOfExpiry()).isEqualTo(30);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> practice.withShortestUsualAbsence(-1))
                .withMessageStartingWith("days: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> practice.withNoticeOfExpiry(-1))
                .withMessageStartingWith("days: ");
    }
}
