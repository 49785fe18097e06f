package juki.registry.model.person;

import org.jspecify.annotations.Nullable;

/**
 * The reading of a name (フリガナ, furigana) in katakana, and whether the person or the family register confirmed it.
 *
 * <p>1 to 100 characters: full-width katakana, the long mark ー, the middle dot ・, and spaces. An item of the record of a
 * Japanese resident since 2025-05-26 (Basic Resident Registration Act Art. 7 item 1-2, Act 48 of 2023).
 *
 * <p>Immutable and thread-safe; {@code toString} shows nothing of it.
 */
public final class Furigana {

    private final String text;
    private final boolean confirmed;

    private Furigana(String text, boolean confirmed) {
        this.text = text;
        this.confirmed = confirmed;
    }

    /**
     * A reading nobody has confirmed yet.
     *
     * @param text 1 to 100 characters of katakana
     * @return the reading
     * @throws IllegalArgumentException if the text is blank, too long, or has another character
     */
    public static Furigana of(String text) {
        if (text.isBlank() || text.length() > 100) {
            throw new IllegalArgumentException("text: must have 1 to 100 characters of katakana");
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text.charAt(i))) {
                throw new IllegalArgumentException("text: has a character that is not full-width katakana");
            }
        }
        return new Furigana(text, false);
    }

    private static boolean isAllowed(char c) {
        return c >= 'ァ' && c <= 'ヺ' || c == 'ー' || c == '・' || c == 'ヽ' || c == 'ヾ' || c == ' ' || c == '　';
    }

    /** {@return this reading, confirmed (フリガナ確認フラグ)} */
    public Furigana asConfirmed() {
        return confirmed ? this : new Furigana(text, true);
    }

    /** {@return the katakana as written} */
    public String text() {
        return text;
    }

    /** {@return whether the person or the family register confirmed it} */
    public boolean isConfirmed() {
        return confirmed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Furigana that && text.equals(that.text) && confirmed == that.confirmed;
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "Furigana[***]";
    }
}
