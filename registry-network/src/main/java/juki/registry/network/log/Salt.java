package juki.registry.network.log;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Salt (ソルト, soruto): 16 bytes that nobody without the key can foresee, hashed together with something that could be guessed.
 *
 * <p>Who has it can verify a guess, so it goes only to whom the hashed is shown. Immutable; {@code toString} is masked.
 */
public final class Salt {

    static final int BYTES = 16;

    private final long first;
    private final long second;

    private Salt(long first, long second) {
        this.first = first;
        this.second = second;
    }

    /** The next salt of a buffer. */
    static Salt from(ByteBuffer bytes) {
        return new Salt(bytes.getLong(), bytes.getLong());
    }

    /**
     * The salt written as a text.
     *
     * @param text 32 hexadecimal digits, with small or capital letters
     * @return the salt
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Salt of(String text) {
        if (text.length() != 2 * BYTES || !text.chars().allMatch(HexFormat::isHexDigit)) {
            throw new IllegalArgumentException("text: must be 32 hexadecimal digits");
        }
        return new Salt(
                HexFormat.fromHexDigitsToLong(text, 0, BYTES), HexFormat.fromHexDigitsToLong(text, BYTES, 2 * BYTES));
    }

    void writeTo(ByteBuffer bytes) {
        bytes.putLong(first).putLong(second);
    }

    /** {@return the written form: 32 hexadecimal digits with small letters; confidential} */
    public String hex() {
        return HexFormat.of().toHexDigits(first) + HexFormat.of().toHexDigits(second);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Salt that && first == that.first && second == that.second;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first);
    }

    /** {@return {@code Salt[***]}} */
    @Override
    public String toString() {
        return "Salt[***]";
    }
}
