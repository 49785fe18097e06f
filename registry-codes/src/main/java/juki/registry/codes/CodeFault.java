package juki.registry.codes;

/**
 * What is wrong with a text or number that should be a code (コードの誤り, kōdo no ayamari).
 *
 * <p>Faults are looked for in the order of the constants, and the first one found is told. Later versions may add
 * constants.
 */
public enum CodeFault {
    /** The text has no character at all. */
    EMPTY,

    /** The text has fewer or more characters than the code has; separators and blanks count as characters. */
    WRONG_LENGTH,

    /** A place that must hold one of the ASCII digits 0–9 holds something else, for example a full-width digit. */
    NOT_A_DIGIT,

    /** A place that must hold one of the ASCII capital letters A–Z holds something else, for example a small letter. */
    NOT_A_LETTER,

    /**
     * The number is negative or has more digits than the code, or a part of it lies outside its table, as a prefecture
     * beyond 01–47 does.
     */
    OUT_OF_RANGE,

    /** The last digit is not the check digit (検査数字, kensa sūji) of the digits before it. */
    WRONG_CHECK_DIGIT,

    /** The payload has no check digit under the remainder rule in use, so that no code can be made of it. */
    NO_CHECK_DIGIT
}
