package juki.registry.cli.town;

import juki.registry.cli.report.Phrase;

/**
 * A line of the input that was set aside (受け付けられない行, uketsukerarenai gyō).
 *
 * @param file the name of its file
 * @param line the line
 * @param reason why it cannot be used; nothing personal
 */
public record Rejection(String file, NumberedLines.Line line, Phrase reason) {

    /** The number and the reason, not the line. */
    @Override
    public String toString() {
        return "Rejection[" + file + ":" + line.number() + "]";
    }
}
