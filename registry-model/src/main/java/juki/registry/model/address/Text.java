package juki.registry.model.address;

/** The one check that every written part of a place passes. */
final class Text {

    private Text() {}

    static String checked(String parameter, String text, int maxLength) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(parameter + ": must not be blank");
        }
        if (text.codePointCount(0, text.length()) > maxLength) {
            throw new IllegalArgumentException(parameter + ": must have at most " + maxLength + " characters");
        }
        return text;
    }
}
