package juki.registry.codes.unique;

import java.util.Objects;

/**
 * Code space (コードの全体, kōdo no zentai): all payloads that codes of one kind can have, from 0 up.
 *
 * <p>A payload is a code without its check digit: two codes of one payload are one code for every question of uniqueness.
 * How large a space is beside the codes in use decides which {@link UniquenessIndex} fits. Values are immutable.
 *
 * @param size the number of payloads, at least 1; they are 0 to {@code size - 1}
 */
public record CodeSpace(long size) {
    /** The resident record code (住民票コード, jūminhyō kōdo): 10 payload digits, 10^10 payloads (Ordinance Art. 1 item 1). */
    public static final CodeSpace RESIDENT_RECORD_CODE = ofDigits(10);

    /** The Individual Number (個人番号, kojin bangō): 11 payload digits, 10^11 payloads (Number Use Act Order Art. 8). */
    public static final CodeSpace INDIVIDUAL_NUMBER = ofDigits(11);

    private static final int MOST_DIGITS = 18;

    /**
     * A space of that many payloads.
     *
     * @param size the number of payloads
     * @throws IllegalArgumentException if the size is less than 1
     */
    public CodeSpace {
        if (size < 1) {
            throw new IllegalArgumentException("size: must be at least 1");
        }
    }

    /**
     * The space of all payloads of a number of decimal digits, leading zeros included.
     *
     * @param payloadDigits 1 to 18
     * @return the space of 10^{@code payloadDigits} payloads
     * @throws IllegalArgumentException if the number of digits is out of range
     */
    public static CodeSpace ofDigits(int payloadDigits) {
        if (payloadDigits < 1 || payloadDigits > MOST_DIGITS) {
            throw new IllegalArgumentException("payloadDigits: must be 1 to " + MOST_DIGITS);
        }
        long size = 1;
        for (int i = 0; i < payloadDigits; i++) {
            size *= 10;
        }
        return new CodeSpace(size);
    }

    /**
     * The number of decimal digits that the greatest payload has.
     *
     * @return 1 to 19
     */
    public int payloadDigits() {
        int digits = 1;
        for (long rest = size - 1; rest >= 10; rest /= 10) {
            digits++;
        }
        return digits;
    }

    /**
     * Whether a number is a payload of this space.
     *
     * @param code any number
     * @return true if it is 0 to {@code size() - 1}
     */
    public boolean contains(long code) {
        return code >= 0 && code < size;
    }

    /** Refuses a number outside. */
    void require(long code) {
        if (code < 0 || code >= size) {
            throw new IllegalArgumentException("code: must be 0 to " + (size - 1));
        }
    }

    /** Refuses a whole batch if one of its numbers lies outside, without a branch for each of them. */
    void requireAll(long[] codes, int from, int to) {
        Objects.checkFromToIndex(from, to, codes.length);
        long greatest = size - 1;
        long wrong = 0;
        for (int i = from; i < to; i++) {
            long code = codes[i];
            // The sign bit comes out if the code is negative or greater than the greatest.
            wrong |= code | (greatest - code);
        }
        if (wrong < 0) {
            throw new IllegalArgumentException("codes: each must be 0 to " + greatest);
        }
    }
}
