package juki.registry.cli.terminal;

/** How many columns of a terminal text takes (桁, keta): Japanese characters take two each, Latin ones one, marks none. */
final class Columns {

    /** First and last code points of what is wide or full-width (Unicode Standard Annex 11), in rising order. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE10, 0xFE19},
        {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F900, 0x1F9FF},
        {0x20000, 0x3FFFD},
    };

    private Columns() {}

    /** The columns a text takes. */
    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (codePoint <= range[1]) {
                return codePoint < range[0] ? 1 : 2;
            }
        }
        return 1;
    }
}
