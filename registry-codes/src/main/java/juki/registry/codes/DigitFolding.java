package juki.registry.codes;

/**
 * Folding of digits (全角数字の半角化, zenkaku sūji no hankaku-ka): turns the digits of other scripts and widths into ASCII digits.
 *
 * <p>The code types take ASCII digits only, because a store or a network that expects those must not get others by accident.
 * Forms that people fill in hold full-width digits nevertheless. Whoever wants to take them says so:
 *
 * <pre>{@code IndividualNumber.of(DigitFolding.fold(text))}</pre>
 *
 * <p>Folding is the only thing done here: blanks, hyphens and letters stay, and are faults of the code afterwards.
 */
public final class DigitFolding {
    private DigitFolding() {}

    /**
     * A text in which every decimal digit is an ASCII digit of the same value: those of full width (０–９), of mathematical
     * alphabets and of all other scripts with ten digits (Unicode category Nd). Numerals such as 一, Ⅳ, ① and ² are no such
     * digits and stay.
     *
     * @param text any text
     * @return the text with folded digits; the same characters otherwise
     */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER) {
                folded.append((char) ('0' + Character.digit(point, 10)));
            } else {
                folded.appendCodePoint(point);
            }
        });
        return folded.toString();
    }
}
