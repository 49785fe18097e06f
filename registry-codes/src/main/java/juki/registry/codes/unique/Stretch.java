package juki.registry.codes.unique;

/**
 * How a {@link CodeSnapshot} says in one number where a stretch of its space is written down, and in which way.
 *
 * <p>The lowest two bits are the way. Then follow six bits, which are a code's low bits or the width of smaller stretches, then
 * eight for the number of words with high bits, and the rest is where in the snapshot's words the stretch begins.
 */
final class Stretch {
    /** No code. The whole number is 0 then. */
    static final int EMPTY = 0;

    /** Code by code: a string of bits for the high bits of all, then the low bits of each. */
    static final int LISTED = 1;

    /** One bit for each payload. */
    static final int BITMAP = 2;

    /** Cut into smaller stretches, each with such a number of its own. */
    static final int CUT = 3;

    private Stretch() {}

    static long of(int way, int bits, int highWords, int begin) {
        return (long) begin << 16 | (long) highWords << 8 | (long) bits << 2 | way;
    }

    static int wayOf(long stretch) {
        return (int) stretch & 3;
    }

    /** The low bits of each code where codes are listed; the width of the smaller stretches where it is cut. */
    static int bitsOf(long stretch) {
        return (int) stretch >>> 2 & 63;
    }

    static int highWordsOf(long stretch) {
        return (int) stretch >>> 8 & 255;
    }

    static int beginOf(long stretch) {
        return (int) (stretch >>> 16);
    }
}
