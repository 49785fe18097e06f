package juki.registry.codes;

import java.util.Optional;
import juki.registry.codes.check.CheckDigit;
import org.jspecify.annotations.Nullable;

/**
 * Municipality code (全国地方公共団体コード, zenkoku chihō kōkyō dantai kōdo): the number of a prefecture, a municipality or a
 * ward of a designated city.
 *
 * <p>Six digits: two for the prefecture (JIS X 0401, 01–47), three for the body within it (JIS X 0402, 000 being the
 * prefecture itself) and a check digit. Its remainder-0 rule is not that of the Individual Number: 0 gives 1.
 *
 * <p>Well-formed does not mean that such a municipality exists: codes are retired by mergers and new ones made, so that
 * existence is a question about a day, for {@link MunicipalityTable} to answer.
 *
 * <p>A municipality code is no personal data; {@link #toString} shows it. Values are immutable and ordered by their
 * digits.
 */
public final class MunicipalityCode implements Comparable<MunicipalityCode> {
    private static final NumberForm FORM = NumberForm.of(MunicipalityCode.class, CheckDigit.MUNICIPALITY_CODE);
    private static final int PREFECTURES = 47;

    private final long value;

    private MunicipalityCode(long value) {
        this.value = value;
    }

    /**
     * The code written as a text.
     *
     * @param text six ASCII digits
     * @return the code
     * @throws InvalidCodeException if {@link #faultIn(CharSequence)} finds a fault
     */
    public static MunicipalityCode of(String text) {
        long value = FORM.valueOf("text", text);
        FORM.require("text", fault(value));
        return new MunicipalityCode(value);
    }

    /**
     * The code given as a number, as tables have it that lost the leading zero.
     *
     * @param value all six digits as one number, check digit included
     * @return the code
     * @throws InvalidCodeException if the number is out of range, names no prefecture, or its check digit is wrong
     */
    public static MunicipalityCode of(long value) {
        FORM.require("value", fault(value));
        return new MunicipalityCode(value);
    }

    /**
     * The code of its first five digits, the form without check digit that statistics use; the check digit is computed.
     *
     * @param payload prefecture × 1,000 + body
     * @return the code
     * @throws InvalidCodeException if the payload is out of range or names no prefecture
     */
    public static MunicipalityCode ofPayload(long payload) {
        long value = FORM.withCheckDigit("payload", payload, CheckDigit.MUNICIPALITY_CODE);
        FORM.require("payload", fault(value));
        return new MunicipalityCode(value);
    }

    /**
     * What is wrong with a text that should be a municipality code.
     *
     * @param text the text to judge
     * @return the first fault found, or empty if the text is well-formed
     */
    public static Optional<CodeFault> faultIn(CharSequence text) {
        return Optional.ofNullable(fault(text));
    }

    /**
     * The written form.
     *
     * @return six ASCII digits
     */
    public String digits() {
        return FORM.digits(value);
    }

    /**
     * All six digits as one number, check digit included.
     *
     * @return at most 479,999
     */
    public long value() {
        return value;
    }

    /**
     * The first five digits as one number, the form without check digit.
     *
     * @return 1,000 to 47,999
     */
    public long payload() {
        return value / 10;
    }

    /**
     * The number of the prefecture (都道府県, todōfuken).
     *
     * @return 1 (Hokkaidō) to 47 (Okinawa)
     */
    public int prefecture() {
        return prefectureIn(value);
    }

    /**
     * Whether this is the code of a prefecture itself and not of a body within it.
     *
     * @return true if the third to fifth digits are 000
     */
    public boolean isPrefecture() {
        return payload() % 1000 == 0;
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return Long.compare(value, other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MunicipalityCode that && value == that.value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    /**
     * The code itself.
     *
     * @return as {@link #digits()}
     */
    @Override
    public String toString() {
        return digits();
    }

    private static @Nullable CodeFault fault(CharSequence text) {
        CodeFault shape = FORM.shapeFaultIn(text);
        return shape != null ? shape : fault(FORM.valueOf("text", text));
    }

    private static @Nullable CodeFault fault(long value) {
        int prefecture = prefectureIn(value);
        return prefecture < 1 || prefecture > PREFECTURES
                ? CodeFault.OUT_OF_RANGE
                : FORM.faultIn(value, CheckDigit.MUNICIPALITY_CODE);
    }

    private static int prefectureIn(long value) {
        return (int) Math.min(value / 10_000, Integer.MAX_VALUE);
    }
}
