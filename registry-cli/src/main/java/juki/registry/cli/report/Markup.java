package juki.registry.cli.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes markup that an HTML and an XML parser read alike: every element closed, every text and attribute escaped.
 *
 * <p>Nothing reaches the page but through {@link #text} and the attributes of {@link #open} and {@link #leaf}, our
 * own style sheet aside; therefore no text from outside can become markup.
 */
final class Markup {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final StringBuilder out = new StringBuilder(64 * 1024);
    private final Deque<String> openTags = new ArrayDeque<>();

    /** Begins the document; the root element is opened by the caller. */
    Markup doctype() {
        out.append("<!DOCTYPE html>\n");
        return this;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; numbers are written short and without locale
     */
    Markup open(String tag, Object... attributes) {
        tag(tag, attributes).append('>');
        openTags.push(tag);
        return this;
    }

    /** Closes the innermost element, which must be this one. */
    Markup close(String tag) {
        if (!tag.equals(openTags.peek())) {
            throw new IllegalStateException("close " + tag + " while open: " + openTags.peek());
        }
        openTags.pop();
        out.append("</").append(tag).append('>');
        if (!tag.equals("span") && !tag.equals("tspan")) {
            out.append('\n');
        }
        return this;
    }

    /** An element without contents: a void element of HTML, or any of SVG. */
    Markup leaf(String tag, Object... attributes) {
        tag(tag, attributes).append("/>\n");
        return this;
    }

    /** An element that holds nothing but text. */
    Markup element(String tag, String text, Object... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Text, escaped. */
    Markup text(String text) {
        escape(text, out);
        return this;
    }

    /** The contents of a style element: our own, and free of anything an XML parser would read as markup. */
    Markup verbatim(String style) {
        out.append(style);
        return this;
    }

    /** Both languages inside an HTML element: Japanese, and the English smaller beside it. */
    Markup phrase(Phrase phrase) {
        return phrase(phrase, "span");
    }

    /** Both languages inside an SVG text. */
    Markup label(Phrase phrase) {
        return phrase(phrase, "tspan");
    }

    private Markup phrase(Phrase phrase, String tag) {
        text(phrase.japanese());
        if (!phrase.english().isBlank()) {
            text(" ").element(tag, phrase.english(), "lang", "en", "class", "en");
        }
        return this;
    }

    /**
     * Opens a picture that can be read without being seen.
     *
     * @param id          unique in the document
     * @param title       its name
     * @param description what it shows, in a sentence
     */
    Markup openPicture(String id, double width, double height, String title, String description) {
        open(
                "svg",
                "xmlns",
                SVG,
                "id",
                id,
                "viewBox",
                "0 0 " + Figures.coordinate(width) + " " + Figures.coordinate(height),
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc");
        element("title", title, "id", id + "-title");
        return element("desc", description, "id", id + "-desc");
    }

    Markup line(String style, double x1, double y1, double x2, double y2) {
        return leaf("line", "class", style, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
    }

    /** The document so far. */
    String finished() {
        if (!openTags.isEmpty()) {
            throw new IllegalStateException("still open: " + openTags.peek());
        }
        return out.toString();
    }

    private StringBuilder tag(String tag, Object... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            Object value = attributes[i + 1];
            escape(value instanceof Double number ? Figures.coordinate(number) : value.toString(), out);
            out.append('"');
        }
        return out;
    }

    /**
     * Escapes what is markup, and replaces what no document may contain: control characters, halves of surrogate
     * pairs, and the two code points at the end of the basic plane.
     */
    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n' -> out.append((char) c);
                default -> {
                    boolean forbidden = Character.isISOControl(c)
                            || Character.getType(c) == Character.SURROGATE
                            || c == 0xFFFE
                            || c == 0xFFFF;
                    out.appendCodePoint(forbidden ? 0xFFFD : c);
                }
            }
        }
    }
}
