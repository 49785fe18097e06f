package juki.registry.codes.issue;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Sharing identifier (情報提供用個人識別符号, jōhō teikyō-yō kojin shikibetsu fugō): the pseudonym under which one institution knows
 * a person in the information-sharing network, instead of the Individual Number (Number Use Act Art. 21-2).
 *
 * <p><b>A simulation.</b> Length, alphabet and making of the real identifiers are not public. Here an identifier is 128 bits,
 * written as 32 hexadecimal digits, and made by {@link SharingIdentifierSimulation}.
 *
 * <p>The law treats an identifier like an Individual Number: {@link #toString} is masked. Values are immutable.
 */
public final class SharingIdentifier {
    static final int BYTES = 16;

    private final byte[] bytes;

    /** Takes the array over. */
    SharingIdentifier(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The identifier written as a text.
     *
     * @param text 32 hexadecimal digits with small letters
     * @return the identifier
     * @throws IllegalArgumentException if the text is anything else
     */
    public static SharingIdentifier of(String text) {
        if (text.length() != 2 * BYTES || !text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
            throw new IllegalArgumentException("text: must be 32 hexadecimal digits with small letters");
        }
        return new SharingIdentifier(HexFormat.of().parseHex(text));
    }

    /**
     * The written form.
     *
     * @return 32 hexadecimal digits; confidential
     */
    public String text() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SharingIdentifier that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /**
     * A constant text without anything of the identifier.
     *
     * @return {@code SharingIdentifier[***]}
     */
    @Override
    public String toString() {
        return "SharingIdentifier[***]";
    }
}
