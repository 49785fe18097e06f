package juki.registry.codes;

import java.util.Optional;
import juki.registry.codes.check.CheckDigit;
import org.jspecify.annotations.Nullable;

/**
 * Addressee number (宛名番号, atena bangō): the number by which one municipal office knows a person.
 *
 * <p>Fifteen digits: a running number of fourteen digits, here called the serial, and a check digit (standard
 * specification 1.1.13). The check digit binds new numbers only. Numbers from before keep their digits whatever the last
 * one is, so {@link #of(String)} takes any fifteen digits and {@link #hasCheckDigit()} tells whether the last is a check
 * digit; about one old number in eleven has one by chance.
 *
 * <p>The specification does not say what a serial of remainder 1 gives. By default such a serial has no number and is
 * skipped ({@link CheckDigit#ADDRESSEE_NUMBER}); an office that decided otherwise passes its own scheme.
 *
 * <p>A person keeps the number for life within the office, also after moving away and back: {@link #toString} is masked. Values are immutable and ordered by their digits.
 */
public final class AddresseeNumber implements Comparable<AddresseeNumber> {
    private static final NumberForm FORM = NumberForm.of(AddresseeNumber.class, CheckDigit.ADDRESSEE_NUMBER);

    private final long value;

    private AddresseeNumber(long value) {
        this.value = value;
    }

    /**
     * The number written as a text, old or new.
     *
     * @param text fifteen ASCII digits; the last one need not be a check digit
     * @return the number
     * @throws InvalidCodeException if {@link #faultIn} finds a fault
     */
    public static AddresseeNumber of(String text) {
        return new AddresseeNumber(FORM.valueOf("text", text));
    }

    /**
     * The number given as a {@code long}, old or new.
     *
     * @param value all fifteen digits as one number; the last one need not be a check digit
     * @return the number
     * @throws InvalidCodeException if the number is negative or has more than fifteen digits
     */
    public static AddresseeNumber of(long value) {
        FORM.require("value", FORM.shapeFaultIn(value));
        return new AddresseeNumber(value);
    }

    /**
     * The new number of a serial; the check digit is computed.
     *
     * @param serial 0 to 99,999,999,999,999
     * @return the number
     * @throws InvalidCodeException if the serial is out of range, or has no number because its remainder is 1
     */
    public static AddresseeNumber ofSerial(long serial) {
        return ofSerial(serial, CheckDigit.ADDRESSEE_NUMBER);
    }

    /**
     * The new number of a serial; the check digit is computed by a scheme of the caller's choice.
     *
     * @param serial 0 to 99,999,999,999,999
     * @param scheme {@link CheckDigit#ADDRESSEE_NUMBER} or the same with other remainder rules
     * @return the number
     * @throws InvalidCodeException if the serial is out of range or the scheme has no digit for it
     * @throws IllegalArgumentException if the scheme has other weights than the default one
     */
    public static AddresseeNumber ofSerial(long serial, CheckDigit scheme) {
        return new AddresseeNumber(FORM.withCheckDigit("serial", serial, scheme));
    }

    /**
     * What is wrong with a text that should be an addressee number; a missing check digit is no fault, as old numbers have
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
        return hasCheckDigit(CheckDigit.ADDRESSEE_NUMBER);
    }

    /**
     * Whether the last digit is the check digit of the serial under a scheme of the caller's choice.
     *
     * @param scheme {@link CheckDigit#ADDRESSEE_NUMBER} or the same with other remainder rules
     * @return true if the scheme accepts the last digit
     * @throws IllegalArgumentException if the scheme has other weights than the default one
     */
    public boolean hasCheckDigit(CheckDigit scheme) {
        return FORM.faultIn(value, scheme) == null;
    }

    @Override
    public int compareTo(AddresseeNumber other) {
        return Long.compare(value, other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AddresseeNumber that && value == that.value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    /**
     * The last three digits only, enough to tell numbers apart in a message.
     *
     * @return for example {@code AddresseeNumber[***455]}
     */
    @Override
    public String toString() {
        return "AddresseeNumber[***" + digits().substring(12) + "]";
    }
}
