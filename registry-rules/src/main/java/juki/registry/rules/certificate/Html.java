package juki.registry.rules.certificate;

/** Writes HTML: whatever text comes in is text and never markup. */
final class Html {

    private final StringBuilder out = new StringBuilder(16 * 1024);

    /** Markup of our own. */
    Html markup(String own) {
        out.append(own);
        return this;
    }

    /**
     * Text from outside, escaped; a new line is a space, and what no document may contain, as control characters and halves of
     * characters, is replaced.
     */
    Html text(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\r', '\t' -> out.append(' ');
                default -> {
                    boolean forbidden = Character.isISOControl(c)
                            || Character.getType(c) == Character.SURROGATE
                            || (c & 0xFFFE) == 0xFFFE;
                    out.appendCodePoint(forbidden ? 0xFFFD : c);
                }
            }
        });
        return this;
    }

    /** A cell of a table. */
    Html cell(String style, int columns, int rows, String text) {
        out.append("<td class=\"").append(style).append('"');
        if (columns > 1) {
            out.append(" colspan=\"").append(columns).append('"');
        }
        if (rows > 1) {
            out.append(" rowspan=\"").append(rows).append('"');
        }
        out.append('>');
        return text(text).markup("</td>");
    }

    String finished() {
        return out.toString();
    }
}
