package juki.registry.network.log;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Hash (ハッシュ値, hasshu-chi): the 32 bytes of SHA-256 (FIPS 180-4) that stand for what was hashed. Immutable; it tells nothing of what
 * it stands for, as that is salted, and {@code toString} shows it.
 */
public final class Hash {

    private static final int DIGITS = 64;
    private static final int DIGITS_OF_A_LONG = 16;

    private final long first;
    private final long second;
    private final long third;
    private final long fourth;

    private Hash(long first, long second, long third, long fourth) {
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
    }

    /** The hash that a buffer begins with. */
    static Hash at(ByteBuffer bytes) {
        return new Hash(
                bytes.getLong(0),
                bytes.getLong(Long.BYTES),
                bytes.getLong(2 * Long.BYTES),
                bytes.getLong(3 * Long.BYTES));
    }

    /**
     * The hash written as a text.
     *
     * @param text 64 hexadecimal digits, with small or capital letters
     * @return the hash
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Hash of(String text) {
        if (text.length() != DIGITS || !text.chars().allMatch(HexFormat::isHexDigit)) {
            throw new IllegalArgumentException("text: must be 64 hexadecimal digits");
        }
        return new Hash(part(text, 0), part(text, 1), part(text, 2), part(text, 3));
    }

    private static long part(String text, int at) {
        return HexFormat.fromHexDigitsToLong(text, at * DIGITS_OF_A_LONG, (at + 1) * DIGITS_OF_A_LONG);
    }

    void writeTo(ByteBuffer bytes) {
        bytes.putLong(first).putLong(second).putLong(third).putLong(fourth);
    }

    /** {@return the written form: 64 hexadecimal digits with small letters} */
    public String hex() {
        HexFormat format = HexFormat.of();
        return format.toHexDigits(first)
                + format.toHexDigits(second)
                + format.toHexDigits(third)
                + format.toHexDigits(fourth);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash that
                && first == that.first
                && second == that.second
                && third == that.third
                && fourth == that.fourth;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first);
    }

    /** {@return {@link #hex()}} */
    @Override
    public String toString() {
        return hex();
    }
}
