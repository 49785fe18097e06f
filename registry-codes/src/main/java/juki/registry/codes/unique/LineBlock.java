package juki.registry.codes.unique;

/** Whole lines of a text in one buffer, read one after the other; the buffer is filled again with the lines that follow. */
final class LineBlock {
    private final byte[] bytes;
    private final int usualBytes;
    private final boolean isTwiceEight;
    private int filled;
    private int next;
    private int begin;
    private int end;

    /**
     * A block without lines, to be filled with at least one.
     *
     * @param usualBytes how many bytes most lines have: the end of such a line is found without looking for it
     * @param mostBytes how many bytes of a longer line are of interest
     */
    LineBlock(int capacity, int usualBytes, int mostBytes) {
        this.bytes = new byte[Math.max(capacity, 2 * mostBytes + Long.BYTES)];
        this.usualBytes = usualBytes;
        this.isTwiceEight = EightBytes.coverTwice(usualBytes);
    }

    /** What {@link BlockReader} fills. */
    byte[] bytes() {
        return bytes;
    }

    /** Tells where the lines now are. Only the last may lack a line feed. */
    void holds(int from, int to) {
        next = from;
        filled = to;
    }

    /** Goes to the next line: false if there is none. */
    boolean next() {
        begin = next;
        if (begin == filled) {
            return false;
        }
        int lineFeed = begin + usualBytes;
        if (lineFeed + 1 < filled && bytes[lineFeed] == '\r') {
            lineFeed++;
        }
        if (!isUsual(lineFeed)) {
            lineFeed = begin;
            while (lineFeed < filled && bytes[lineFeed] != '\n') {
                lineFeed++;
            }
        }
        next = Math.min(lineFeed + 1, filled);
        end = lineFeed > begin && lineFeed < filled && bytes[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed;
        return true;
    }

    private boolean isUsual(int lineFeed) {
        return isTwiceEight
                && lineFeed < filled
                && bytes[lineFeed] == '\n'
                && !EightBytes.hasLineFeed(EightBytes.at(bytes, begin))
                && !EightBytes.hasLineFeed(EightBytes.at(bytes, begin + usualBytes - Long.BYTES));
    }

    int begin() {
        return begin;
    }

    /** Where the line ends, without its line feed and the carriage return before it. */
    int end() {
        return end;
    }
}
