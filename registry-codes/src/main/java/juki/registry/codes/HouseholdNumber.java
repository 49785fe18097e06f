package juki.registry.codes;

import java.util.Optional;
import juki.registry.codes.check.CheckDigit;
import org.jspecify.annotations.Nullable;

/**
 * Household number (世帯番号, setai bangō): the number by which one municipal office knows a household.
 *
 * <p>Fifteen digits: a running number of fourteen digits, here called the serial, and a check digit (standard
 * specification 1.1.13). The check digit binds new numbers only. Numbers from before keep their digits whatever the last
 * one is, so {@link #of(String)} takes any fifteen digits and {@link #hasCheckDigit()} tells whether the last is a check
 * digit; about one old number in eleven has one by chance.
 *
 * <p>The specification does not say what a serial of remainder 1 gives. By default such a serial has no number and is
 * skipped ({@link CheckDigit#HOUSEHOLD_NUMBER}); an office that decided otherwise passes its own scheme.
 *
 * <p>The number leads to the persons of the household: {@link #toString} is masked. Values are immutable and ordered by their digits.
 */
public final class HouseholdNumber implements Comparable<HouseholdNumber> {
    private static final NumberForm FORM = NumberForm.of(HouseholdNumber.class, CheckDigit.HOUSEHOLD_NUMBER);

    private final long value;

    private HouseholdNumber(long value) {
        this.value = value;
    }

    /**
     * The number written as a text, old or new.
     *
     * @param text fifteen ASCII digits; the last one need not be a check digit
     * @return the number
     * @throws InvalidCodeException if {@link #faultIn} finds a fault
     */
    public static HouseholdNumber of(String text) {
        return new HouseholdNumber(FORM.valueOf("text", text));
    }

    /**
     * The number given as a {@code long}, old or new.
     *
     * @param value all fifteen digits as one number; the last one need not be a check digit
     * @return the number
     * @throws InvalidCodeException if the number is negative or has more than fifteen digits
     */
    public static HouseholdNumber of(long value) {
        FORM.require("value", FORM.shapeFaultIn(value));
        return new HouseholdNumber(value);
    }

    /**
     * The new number of a serial; the check digit is computed.
     *
     * @param serial 0 to 99,999,999,999,999
     * @return the number
     * @throws InvalidCodeException if the serial is out of range, or has no number because its remainder is 1
     */
    public static HouseholdNumber ofSerial(long serial) {
        return ofSerial(serial, CheckDigit.HOUSEHOLD_NUMBER);
    }

    /**
     * The new number of a serial; the check digit is computed by a scheme of the caller's choice.
     *
     * @param serial 0 to 99,999,999,999,999
     * @param scheme {@link CheckDigit#HOUSEHOLD_NUMBER} or the same with other remainder rules
     * @return the number
     * @throws InvalidCodeException if the serial is out of range or the scheme has no digit for it
     * @throws IllegalArgumentException if the scheme has other weights than the default one
     */
    public static HouseholdNumber ofSerial(long serial, CheckDigit scheme) {
        return new HouseholdNumber(FORM.withCheckDigit("serial", serial, scheme));
    }

    /**
     * What is wrong with a text that should be a household number; a missing check digit is no fault, as old numbers have
     * none.
     *
     * @param text the text to judge
     * @return the first fault found, or empty if the text is well-formed
     */
    public static Optional<CodeFault> faultIn(CharSequence text) {
        return Optional.ofNullable(FORM.shapeFaultIn(text));
    }

    /**
     * The written form.
     *
     * @return fifteen ASCII digits
     */
    public String digits() {
        return FORM.digits(value);
    }

    /**
     * All fifteen digits as one number.
     *
     * @return 0 to 999,999,999,999,999
     */
    public long value() {
        return value;
    }

    /**
     * The first fourteen digits as one number; for a new number, its serial.
     *
     * @return 0 to 99,999,999,999,999
     */
    public long serial() {
        return value / 10;
    }

    /**
     * Whether the last digit is the check digit of the serial, as it is for every new number.
     *
     * @return false for most numbers given before the check digit was introduced
     */
    public boolean hasCheckDigit() {
        return hasCheckDigit(CheckDigit.HOUSEHOLD_NUMBER);
    }

    /**
     * Whether the last digit is the check digit of the serial under a scheme of the caller's choice.
     *
     * @param scheme {@link CheckDigit#HOUSEHOLD_NUMBER} or the same with other remainder rules
     * @return true if the scheme accepts the last digit
     * @throws IllegalArgumentException if the scheme has other weights than the default one
     */
    public boolean hasCheckDigit(CheckDigit scheme) {
        return FORM.faultIn(value, scheme) == null;
    }

    @Override
    public int compareTo(HouseholdNumber other) {
        return Long.compare(value, other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HouseholdNumber that && value == that.value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    /**
     * The last three digits only, enough to tell numbers apart in a message.
     *
     * @return for example {@code HouseholdNumber[***455]}
     */
    @Override
    public String toString() {
        return "HouseholdNumber[***" + digits().substring(12) + "]";
    }
}
