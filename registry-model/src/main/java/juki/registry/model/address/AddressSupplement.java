package juki.registry.model.address;

import juki.registry.model.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Address supplement (方書, katagaki): building, room, or in whose house. Part of the address in law, always printed.
 *
 * <p>1 to 300 characters, kept exactly as written. Immutable and thread-safe; {@code toString} shows nothing of it.
 */
public final class AddressSupplement {

    /** The longest supplement, in characters (data list, 方書). */
    public static final int MAX_LENGTH = 300;

    private final String text;

    private AddressSupplement(String text) {
        this.text = text;
    }

    /**
     * The supplement with the given words.
     *
     * @param text 1 to 300 characters, not blank
     * @return the supplement
     * @throws IllegalArgumentException if the text is blank or too long
     */
    public static AddressSupplement of(String text) {
        return new AddressSupplement(Text.checked("text", text, MAX_LENGTH));
    }

    /** {@return the words as written} */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AddressSupplement that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "AddressSupplement[***]";
    }
}
