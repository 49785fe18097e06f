package juki.registry.model.person;

import java.util.Objects;
import java.util.Optional;
import juki.registry.model.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Former surname (旧氏, kyūshi) that a Japanese resident asked to have on the record: one of those the family register once
 * showed, 1 to 50 characters, kept as written.
 *
 * <p>On request since 2019-11-05. Since 2025-05-26 surname and reading are requested together; older ones may lack it, so
 * that both are there is a rule and no property of the value. Immutable and thread-safe; {@code toString} shows nothing of
 * it. Source: Basic Resident Registration Order Art. 30-13, Art. 30-14 and, on the reading, Order 17 of 2025; standard
 * specification 1.1.7, 1.1.18.
 */
public final class FormerSurname {

    /** The longest former surname, in characters without variation selectors (data list, 旧氏). */
    public static final int MAX_LENGTH = 50;

    private final String text;
    private final @Nullable Furigana furigana;

    private FormerSurname(String text, @Nullable Furigana furigana) {
        this.text = text;
        this.furigana = furigana;
    }

    /**
     * A former surname without a reading.
     *
     * @param text 1 to 50 characters
     * @return the surname
     * @throws IllegalArgumentException if the text is blank or too long, or has a control character or half a character
     */
    public static FormerSurname of(String text) {
        return new FormerSurname(Text.checkedLine("text", text, MAX_LENGTH), null);
    }

    /**
     * This surname with a reading.
     *
     * @param value the reading
     * @return the surname
     */
    public FormerSurname withFurigana(Furigana value) {
        return new FormerSurname(text, value);
    }

    /** {@return the surname as written} */
    public String text() {
        return text;
    }

    /** {@return the reading, if recorded} */
    public Optional<Furigana> furigana() {
        return Optional.ofNullable(furigana);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormerSurname that && text.equals(that.text) && Objects.equals(furigana, that.furigana);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "FormerSurname[***]";
    }
}
