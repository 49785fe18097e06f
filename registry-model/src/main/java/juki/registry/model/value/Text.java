package juki.registry.model.value;

/** The one check that every written part of a name or a place passes; what passes is kept as written. */
public final class Text {

    private Text() {}

    /**
     * The text itself, if it can be kept and stands on one line.
     *
     * @param parameter what the caller calls it
     * @param text the text
     * @param maxLength the most characters it may have
     * @return the text
     * @throws IllegalArgumentException if the text is blank or too long, or has a control character or half a character
     */
    public static String checkedLine(String parameter, String text, int maxLength) {
        if (!text.isBlank() && hasControl(text)) {
            throw new IllegalArgumentException(parameter + ": has a control character");
        }
        return checked(parameter, text, maxLength);
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The text itself, if it can be kept; it may have several lines.
     *
     * @param parameter what the caller calls it
     * @param text the text
     * @param maxLength the most characters it may have, a variation selector counted with its character
     * @return the text
     * @throws IllegalArgumentException if the text is blank or too long, or has half a character
     */
    public static String checked(String parameter, String text, int maxLength) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(parameter + ": must not be blank");
        }
        int length = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                throw new IllegalArgumentException(parameter + ": has half a character");
            }
            if (!isVariationSelector(c)) {
                length++;
            }
        }
        if (length > maxLength) {
            throw new IllegalArgumentException(parameter + ": must have at most " + maxLength + " characters");
        }
        return text;
    }

    /**
     * The text without the spaces that part names and places, of either width: what two ways of writing have in common.
     *
     * @param text any text
     * @return the rest
     */
    public static String withoutSpaces(String text) {
        return text.replace(" ", "").replace("　", "");
    }

    private static boolean isVariationSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }
}
