package juki.registry.cli.report;

/** How much room text takes in a picture, where nothing wraps: an estimate, since fonts differ. */
final class Wording {
    private static final double NARROW = 0.56;
    private static final double ENGLISH = 0.85;

    private Wording() {}

    /** The width of a text set in this font size. */
    static double width(String text, double fontSize) {
        return text.codePoints().mapToDouble(Wording::ems).sum() * fontSize;
    }

    /** The width of both languages, the English set smaller. */
    static double width(Phrase phrase, double fontSize) {
        double japanese = width(phrase.japanese(), fontSize);
        return phrase.english().isBlank() ? japanese : japanese + width(" " + phrase.english(), fontSize * ENGLISH);
    }

    /** As much of a text as fits, with an ellipsis if it does not fit whole. */
    static String fitting(String text, double fontSize, double room) {
        if (width(text, fontSize) <= room) {
            return text;
        }
        double left = room - fontSize;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            left -= ems(c) * fontSize;
            if (left < 0) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end) + "…";
    }

    /** Latin and half-width katakana take about half the room of the rest. */
    private static double ems(int codePoint) {
        boolean narrow = codePoint < 0x2000 || (codePoint >= 0xFF61 && codePoint <= 0xFF9F);
        return narrow ? NARROW : 1;
    }
}
