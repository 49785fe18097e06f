package juki.registry.codes.check;

/**
 * Remainder rule (剰余の取扱い, jōyo no toriatsukai): the check digit for the remainders 0 and 1, for which eleven minus the
 * remainder is no single digit.
 *
 * <p>Every other remainder r, from 2 to 10, gives 11 − r under all rules.
 */
public enum RemainderRule {
    /**
     * Remainders 0 and 1 both give the digit 0, as for the Individual Number.
     *
     * <p>The two remainders cannot be told apart, so that a few typing errors pass.
     */
    ZERO_AND_ONE_GIVE_ZERO(0, 0),

    /**
     * Remainder 0 gives the digit 1 and remainder 1 gives 0, as for municipality codes: the last digit of eleven minus
     * the remainder.
     *
     * <p>Remainders 0 and 10 cannot be told apart, so that a few typing errors pass.
     */
    ZERO_GIVES_ONE(1, 0),

    /**
     * Remainder 0 gives the digit 0, and a payload with remainder 1 has no check digit: its number is skipped.
     *
     * <p>Each remainder has a digit of its own, so that every wrong single digit is found.
     */
    ONE_IS_SKIPPED(0, CheckDigit.NONE);

    private final int whenZero;
    private final int whenOne;

    RemainderRule(int whenZero, int whenOne) {
        this.whenZero = whenZero;
        this.whenOne = whenOne;
    }

    /**
     * The check digit for a remainder.
     *
     * @param remainder the weighted sum's remainder by eleven, 0 to 10
     * @return a digit 0 to 9, or {@link CheckDigit#NONE}
     * @throws IllegalArgumentException if the remainder is not 0 to 10
     */
    public int digitFor(int remainder) {
        if (remainder < 0 || remainder > 10) {
            throw new IllegalArgumentException("remainder: must be 0 to 10");
        }
        return switch (remainder) {
            case 0 -> whenZero;
            case 1 -> whenOne;
            default -> 11 - remainder;
        };
    }
}
