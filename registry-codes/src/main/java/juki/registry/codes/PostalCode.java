package juki.registry.codes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Postal code (郵便番号, yūbin bangō): the number of a delivery area.
 *
 * <p>Seven digits, without check digit; written without the hyphen in data and with it on paper. Well-formed does not mean
 * that the area exists.
 *
 * <p>A postal code names an area, not a person; {@link #toString} shows it. Values are immutable and ordered by their
 * digits.
 */
public final class PostalCode implements Comparable<PostalCode> {
    private static final NumberForm FORM = NumberForm.ofDigits(PostalCode.class, 7);
    private static final int AREA_DIGITS = 3;

    private final long value;

    private PostalCode(long value) {
        this.value = value;
    }

    /**
     * The code written as a text.
     *
     * @param text seven ASCII digits without hyphen
     * @return the code
     * @throws InvalidCodeException if {@link #faultIn} finds a fault
     */
    public static PostalCode of(String text) {
        return new PostalCode(FORM.valueOf("text", text));
    }

    /**
     * The code given as a number.
     *
     * @param value all seven digits as one number
     * @return the code
     * @throws InvalidCodeException if the number is negative or has more than seven digits
     */
    public static PostalCode of(long value) {
        FORM.require("value", FORM.shapeFaultIn(value));
        return new PostalCode(value);
    }

    /**
     * What is wrong with a text that should be a postal code.
     *
     * @param text the text to judge
     * @return the first fault found, or empty if the text is well-formed
     */
    public static Optional<CodeFault> faultIn(CharSequence text) {
        return Optional.ofNullable(FORM.shapeFaultIn(text));
    }

    /**
     * The written form of data.
     *
     * @return seven ASCII digits
     */
    public String digits() {
        return FORM.digits(value);
    }

    /**
     * All seven digits as one number.
     *
     * @return 0 to 9,999,999
     */
    public long value() {
        return value;
    }

    @Override
    public int compareTo(PostalCode other) {
        return Long.compare(value, other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PostalCode that && value == that.value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    /**
     * The written form of paper.
     *
     * @return for example {@code 123-4567}
     */
    @Override
    public String toString() {
        String digits = digits();
        return digits.substring(0, AREA_DIGITS) + "-" + digits.substring(AREA_DIGITS);
    }
}
