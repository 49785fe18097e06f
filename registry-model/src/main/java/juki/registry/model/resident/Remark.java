package juki.registry.model.resident;

import juki.registry.model.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Remark (備考, bikō) that belongs to no change: class C of the consolidated remarks (統合記載欄), such as who heads the household in
 * fact (事実上の世帯主) without being a resident.
 *
 * <p>Free text, 1 to 1,000 characters, a limit of this library. Immutable and thread-safe; {@code toString} shows nothing of
 * it. Source: standard specification 1.1.14, 4.1.4.3.
 */
public final class Remark {

    /** The longest remark, in characters; the standard names no length. */
    public static final int MAX_LENGTH = 1_000;

    private final String text;

    private Remark(String text) {
        this.text = text;
    }

    /**
     * A remark.
     *
     * @param text 1 to 1,000 characters
     * @return the remark
     * @throws IllegalArgumentException if the text is blank or too long
     */
    public static Remark of(String text) {
        return new Remark(Text.checked("text", text, MAX_LENGTH));
    }

    /** {@return the words} */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Remark that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "Remark[***]";
    }
}
