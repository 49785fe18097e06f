package juki.registry.model.person;

import java.util.Objects;
import java.util.Optional;
import juki.registry.model.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Full name (氏名, shimei): of a Japanese resident as the family register shows it, of a foreign resident in the alphabet and,
 * where recorded, in Chinese characters; with its reading, if known. A foreign resident who has none in the alphabet has the
 * same Chinese characters as text.
 *
 * <p>At most 100 characters as a reader counts them (code points without variation selectors), no control characters, kept
 * exactly as written and never normalised. The name may be blank: a newborn child may not be named yet (standard
 * specification 1.1.6).
 *
 * <p>Immutable and thread-safe; {@code toString} shows nothing of it. Source: Basic Resident Registration Act Art. 7 items
 * 1 and 1-2; standard specification 1.1.1, 1.1.2.
 */
public final class PersonName {

    /** The longest name, in characters without variation selectors (data list, 氏名). */
    public static final int MAX_LENGTH = 100;

    private static final PersonName UNNAMED = new PersonName("", null, null);

    private final String text;
    private final @Nullable String chineseCharacters;
    private final @Nullable Furigana furigana;

    private PersonName(String text, @Nullable String chineseCharacters, @Nullable Furigana furigana) {
        this.text = text;
        this.chineseCharacters = chineseCharacters;
        this.furigana = furigana;
    }

    /**
     * A name without a reading.
     *
     * @param text surname, a space, given name; 1 to 100 characters
     * @return the name
     * @throws IllegalArgumentException if the text is blank or too long, or has a control character or half a character
     */
    public static PersonName of(String text) {
        return new PersonName(Text.checkedLine("text", text, MAX_LENGTH), null, null);
    }

    /**
     * A name and its reading.
     *
     * @param text surname, a space, given name; 1 to 100 characters
     * @param furigana the reading in katakana
     * @return the name
     * @throws IllegalArgumentException if a text is blank, too long, or has a character it may not have
     */
    public static PersonName of(String text, String furigana) {
        return new PersonName(Text.checkedLine("text", text, MAX_LENGTH), null, Furigana.of(furigana));
    }

    /** {@return the name of a child not yet named: blank} */
    public static PersonName unnamed() {
        return UNNAMED;
    }

    /**
     * This name with its Chinese characters beside the alphabet (氏名（漢字）of a foreign resident).
     *
     * @param value 1 to 100 characters
     * @return the name
     * @throws IllegalArgumentException if the text is blank or too long, or has a control character or half a character
     */
    public PersonName withChineseCharacters(String value) {
        return new PersonName(text, Text.checkedLine("value", value, MAX_LENGTH), furigana);
    }

    /**
     * This name with a reading.
     *
     * @param value the reading
     * @return the name
     */
    public PersonName withFurigana(Furigana value) {
        return new PersonName(text, chineseCharacters, value);
    }

    /** {@return the name as written, empty for a child not yet named} */
    public String text() {
        return text;
    }

    /** {@return the Chinese characters of a foreign resident's name, if recorded} */
    public Optional<String> chineseCharacters() {
        return Optional.ofNullable(chineseCharacters);
    }

    /**
     * {@return the surname: what stands before the first space; empty if there is none to tell where it ends} Of a foreign
     * resident's name it is merely the first part.
     */
    public Optional<String> surname() {
        return surnameIn(text);
    }

    /** {@return the given name: what stands behind the first space; empty if there is none} */
    public Optional<String> givenName() {
        return givenNameIn(text);
    }

    static Optional<String> surnameIn(String text) {
        int space = firstSpaceIn(text);
        return space < 0 ? Optional.empty() : Optional.of(text.substring(0, space));
    }

    static Optional<String> givenNameIn(String text) {
        int space = firstSpaceIn(text);
        return space < 0 ? Optional.empty() : Optional.of(text.substring(space + 1));
    }

    /** Neither first nor last: a space there parts nothing. */
    private static int firstSpaceIn(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) == ' ' || text.charAt(i) == '　') {
                return i;
            }
        }
        return -1;
    }

    /** {@return the reading, if recorded} */
    public Optional<Furigana> furigana() {
        return Optional.ofNullable(furigana);
    }

    /** {@return whether there is no name yet} */
    public boolean isBlank() {
        return text.isEmpty();
    }

    /**
     * Whether both names are written alike, whatever their readings.
     *
     * @param other the other name
     * @return true if text and Chinese characters are equal
     */
    public boolean writtenAs(PersonName other) {
        return text.equals(other.text) && Objects.equals(chineseCharacters, other.chineseCharacters);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof PersonName that && writtenAs(that) && Objects.equals(furigana, that.furigana);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "PersonName[***]";
    }
}
