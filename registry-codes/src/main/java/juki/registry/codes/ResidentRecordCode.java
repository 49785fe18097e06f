package juki.registry.codes;

import java.util.Optional;
import juki.registry.codes.check.CheckDigit;
import org.jspecify.annotations.Nullable;

/**
 * Resident record code (住民票コード, jūminhyō kōdo): the number by which the registry network knows a person.
 *
 * <p>Eleven digits: a payload of ten digits generated at random and a check digit (Basic Resident Registration Act
 * Art. 7 item 13; Ordinance Art. 1). Any payload from 0 to 9,999,999,999 is well-formed; leading zeros belong to it. The
 * national body designates codes to municipalities (Act Art. 30-2), and a mayor writes one on each record (Art. 30-3).
 *
 * <p>What check digit a payload of remainder 0 has is not settled (see {@link CheckDigit#RESIDENT_RECORD_CODE}). The
 * methods without a scheme use that default. To read codes under either reading, pass
 * {@link CheckDigit#RESIDENT_RECORD_CODE_LENIENT}.
 *
 * <p>Well-formed does not mean issued. Of the wrong single digits a typist may enter, 98 in 100 are found.
 *
 * <p>Nobody outside the tasks the Act names may ask for this code (Art. 30-37, 30-38): {@link #toString} is masked.
 * Values are immutable and ordered by their digits.
 */
public final class ResidentRecordCode implements Comparable<ResidentRecordCode> {
    private static final NumberForm FORM = NumberForm.of(ResidentRecordCode.class, CheckDigit.RESIDENT_RECORD_CODE);

    private final long value;

    private ResidentRecordCode(long value) {
        this.value = value;
    }

    /**
     * The code written as a text.
     *
     * @param text eleven ASCII digits
     * @return the code
     * @throws InvalidCodeException if {@link #faultIn(CharSequence)} finds a fault
     */
    public static ResidentRecordCode of(String text) {
        return of(text, CheckDigit.RESIDENT_RECORD_CODE);
    }

    /**
     * The code written as a text, verified by a scheme of the caller's choice.
     *
     * @param text eleven ASCII digits
     * @param scheme {@link CheckDigit#RESIDENT_RECORD_CODE} or the same with other remainder rules
     * @return the code
     * @throws InvalidCodeException if {@link #faultIn(CharSequence, CheckDigit)} finds a fault
     * @throws IllegalArgumentException if the scheme has other weights than the default one
     */
    public static ResidentRecordCode of(String text, CheckDigit scheme) {
        return new ResidentRecordCode(FORM.valueOf("text", text, scheme));
    }

    /**
     * The code given as a number.
     *
     * @param value all eleven digits as one number, check digit included
     * @return the code
     * @throws InvalidCodeException if the number is out of range or its check digit is wrong
     */
    public static ResidentRecordCode of(long value) {
        return of(value, CheckDigit.RESIDENT_RECORD_CODE);
    }

    /**
     * The code given as a number, verified by a scheme of the caller's choice.
     *
     * @param value all eleven digits as one number, check digit included
     * @param scheme {@link CheckDigit#RESIDENT_RECORD_CODE} or the same with other remainder rules
     * @return the code
     * @throws InvalidCodeException if the number is out of range or its check digit is wrong
     * @throws IllegalArgumentException if the scheme has other weights than the default one
     */
    public static ResidentRecordCode of(long value, CheckDigit scheme) {
        FORM.require("value", FORM.faultIn(value, scheme));
        return new ResidentRecordCode(value);
    }

    /**
     * The code of a payload; the check digit is computed.
     *
     * @param payload 0 to 9,999,999,999
     * @return the code
     * @throws InvalidCodeException if the payload is out of range
     */
    public static ResidentRecordCode ofPayload(long payload) {
        return ofPayload(payload, CheckDigit.RESIDENT_RECORD_CODE);
    }

    /**
     * The code of a payload; the check digit is computed by a scheme of the caller's choice.
     *
     * @param payload 0 to 9,999,999,999
     * @param scheme {@link CheckDigit#RESIDENT_RECORD_CODE} or the same with other remainder rules
     * @return the code
     * @throws InvalidCodeException if the payload is out of range or the scheme has no digit for it
     * @throws IllegalArgumentException if the scheme has other weights than the default one
     */
    public static ResidentRecordCode ofPayload(long payload, CheckDigit scheme) {
        return new ResidentRecordCode(FORM.withCheckDigit("payload", payload, scheme));
    }

    /**
     * What is wrong with a text that should be a resident record code.
     *
     * @param text the text to judge
     * @return the first fault found, or empty if the text is well-formed
     */
    public static Optional<CodeFault> faultIn(CharSequence text) {
        return faultIn(text, CheckDigit.RESIDENT_RECORD_CODE);
    }

    /**
     * What is wrong with a text that should be a resident record code, judged by a scheme of the caller's choice.
     *
     * @param text the text to judge
     * @param scheme {@link CheckDigit#RESIDENT_RECORD_CODE} or the same with other remainder rules
     * @return the first fault found, or empty if the text is well-formed
     * @throws IllegalArgumentException if the scheme has other weights than the default one
     */
    public static Optional<CodeFault> faultIn(CharSequence text, CheckDigit scheme) {
        return Optional.ofNullable(FORM.faultIn(text, scheme));
    }

    /**
     * The written form.
     *
     * @return eleven ASCII digits; confidential
     */
    public String digits() {
        return FORM.digits(value);
    }

    /**
     * All eleven digits as one number, check digit included.
     *
     * @return 0 to 99,999,999,999; confidential
     */
    public long value() {
        return value;
    }

    /**
     * The ten digits before the check digit as one number. Two codes of the same payload are the same code for every
     * question of uniqueness.
     *
     * @return 0 to 9,999,999,999; confidential
     */
    public long payload() {
        return value / 10;
    }

    @Override
    public int compareTo(ResidentRecordCode other) {
        return Long.compare(value, other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResidentRecordCode that && value == that.value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    /**
     * A constant text without any digit of the code.
     *
     * @return {@code ResidentRecordCode[***]}
     */
    @Override
    public String toString() {
        return "ResidentRecordCode[***]";
    }
}
