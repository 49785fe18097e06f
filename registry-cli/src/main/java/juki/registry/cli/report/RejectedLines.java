package juki.registry.cli.report;

import java.util.List;

/**
 * The lines of the input that could not be used.
 *
 * @param count    all of them
 * @param examples the first of them
 */
public record RejectedLines(long count, List<Line> examples) {
    /**
     * Copies the examples.
     *
     * @param count    all of them
     * @param examples the first of them
     * @throws IllegalArgumentException if there are more examples than lines
     */
    public RejectedLines {
        examples = List.copyOf(examples);
        if (count < examples.size()) {
            throw new IllegalArgumentException("count: must cover the examples");
        }
    }

    /**
     * One rejected line; never its contents.
     *
     * @param file   the name of the file
     * @param number the number of the line, from 1
     * @param reason why it could not be used
     */
    public record Line(String file, long number, Phrase reason) {
        /**
         * Checks the number.
         *
         * @param file   the name of the file
         * @param number the number of the line
         * @param reason why it could not be used
         * @throws IllegalArgumentException if it is below 1
         */
        public Line {
            if (number < 1) {
                throw new IllegalArgumentException("number: must be 1 or more");
            }
        }
    }

    /** {@return what to report if no line was rejected} */
    public static RejectedLines none() {
        return new RejectedLines(0, List.of());
    }
}
