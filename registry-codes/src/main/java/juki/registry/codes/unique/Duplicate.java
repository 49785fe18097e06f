package juki.registry.codes.unique;

/**
 * Duplicate (重複, chōfuku): a code that was there before, with both positions.
 *
 * <p>A code that comes three times makes two duplicates: the second and the third time, each with the first. Positions are
 * indexes of an array, numbers of records from 0, or numbers of lines from 1, as the audit says.
 *
 * @param code the payload; confidential
 * @param first the position at which it came first
 * @param again the later position at which it came again
 */
public record Duplicate(long code, long first, long again) {
    /**
     * A duplicate.
     *
     * @param code the payload
     * @param first the position at which it came first
     * @param again the later position
     * @throws IllegalArgumentException if the code or first position is negative, or {@code again} is not after {@code first}
     */
    public Duplicate {
        if (code < 0) {
            throw new IllegalArgumentException("code: must not be negative");
        }
        if (first < 0) {
            throw new IllegalArgumentException("first: must not be negative");
        }
        if (again <= first) {
            throw new IllegalArgumentException("again: must be after first");
        }
    }

    /**
     * Both positions, without the code.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "Duplicate[***, first " + first + ", again " + again + "]";
    }
}
