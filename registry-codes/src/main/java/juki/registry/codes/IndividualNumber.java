package juki.registry.codes;

import java.util.Optional;
import juki.registry.codes.check.CheckDigit;
import org.jspecify.annotations.Nullable;

/**
 * Individual Number (個人番号, kojin bangō; called My Number): the number by which tax, social security and disaster
 * authorities know a person.
 *
 * <p>Twelve digits: a payload of eleven digits, converted from the resident record code in a way that cannot be reversed,
 * and a check digit (Number Use Act Art. 2(5) and 8(2); Ordinance of the Ministry of Internal Affairs No. 85 of 2014,
 * Art. 5; in use since 2015-10-05). Any payload from 0 to 99,999,999,999 is well-formed; leading zeros belong to it.
 *
 * <p>Well-formed does not mean issued. Of the wrong single digits a typist may enter, 98 in 100 are found; as remainders
 * 0 and 1 share the digit 0, the others pass.
 *
 * <p>The number may be used for the tasks the law names only: {@link #toString} is masked. Values are immutable and
 * ordered by their digits.
 */
public final class IndividualNumber implements Comparable<IndividualNumber> {
    private static final NumberForm FORM = NumberForm.of(IndividualNumber.class, CheckDigit.INDIVIDUAL_NUMBER);

    private final long value;

    private IndividualNumber(long value) {
        this.value = value;
    }

    /**
     * The number written as a text.
     *
     * @param text twelve ASCII digits without separators
     * @return the number
     * @throws InvalidCodeException if {@link #faultIn(CharSequence)} finds a fault
     */
    public static IndividualNumber of(String text) {
        return new IndividualNumber(FORM.valueOf("text", text, CheckDigit.INDIVIDUAL_NUMBER));
    }

    /**
     * The number given as a {@code long}.
     *
     * @param value all twelve digits as one number, check digit included
     * @return the number
     * @throws InvalidCodeException if the number is out of range or its check digit is wrong
     */
    public static IndividualNumber of(long value) {
        FORM.require("value", FORM.faultIn(value, CheckDigit.INDIVIDUAL_NUMBER));
        return new IndividualNumber(value);
    }

    /**
     * The number of a payload; the check digit is computed.
     *
     * @param payload 0 to 99,999,999,999
     * @return the number
     * @throws InvalidCodeException if the payload is out of range
     */
    public static IndividualNumber ofPayload(long payload) {
        return new IndividualNumber(FORM.withCheckDigit("payload", payload, CheckDigit.INDIVIDUAL_NUMBER));
    }

    /**
     * What is wrong with a text that should be an Individual Number.
     *
     * @param text the text to judge
     * @return the first fault found, or empty if the text is well-formed
     */
    public static Optional<CodeFault> faultIn(CharSequence text) {
        return Optional.ofNullable(FORM.faultIn(text, CheckDigit.INDIVIDUAL_NUMBER));
    }

    /**
     * The written form.
     *
     * @return twelve ASCII digits; confidential
     */
    public String digits() {
        return FORM.digits(value);
    }

    /**
     * All twelve digits as one number, check digit included.
     *
     * @return 0 to 999,999,999,999; confidential
     */
    public long value() {
        return value;
    }

    /**
     * The eleven digits before the check digit as one number.
     *
     * @return 0 to 99,999,999,999; confidential
     */
    public long payload() {
        return value / 10;
    }

    @Override
    public int compareTo(IndividualNumber other) {
        return Long.compare(value, other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndividualNumber that && value == that.value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    /**
     * A constant text without any digit of the number.
     *
     * @return {@code IndividualNumber[***]}
     */
    @Override
    public String toString() {
        return "IndividualNumber[***]";
    }
}
