package juki.registry.model.resident;

import org.jspecify.annotations.Nullable;

/**
 * Basic pension number (基礎年金番号, kiso nenkin bangō): ten digits, written as four and six.
 *
 * <p>The number of another system, kept as it was told; no check digit of it is known. Immutable and thread-safe; {@code
 * toString} shows nothing of it. Source: Basic Resident Registration Act Art. 7 item 11; Order Art. 5.
 */
public final class BasicPensionNumber {

    private final String digits;

    private BasicPensionNumber(String digits) {
        this.digits = digits;
    }

    /**
     * The number of ten digits.
     *
     * @param digits ten digits
     * @return the number
     * @throws IllegalArgumentException if these are no ten digits
     */
    public static BasicPensionNumber of(String digits) {
        if (digits.length() != 10 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("digits: must be ten digits");
        }
        return new BasicPensionNumber(digits);
    }

    /** {@return the ten digits} */
    public String digits() {
        return digits;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BasicPensionNumber that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return "BasicPensionNumber[***]";
    }
}
