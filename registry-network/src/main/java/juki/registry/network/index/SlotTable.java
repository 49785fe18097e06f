package juki.registry.network.index;

import java.util.function.LongConsumer;

/**
 * Hash table of numbers, of rows or of texts: what they are numbers of stays where it is, the table keeps eight bytes for each place.
 *
 * <p>Half of a place is the number and half its hash, so that hardly ever anything else is looked at than what is looked for, and
 * nothing at all to grow. The table is parted into small ones that grow one at a time by a quarter; it is filled by six to eight
 * tenths. Numbers are found with a cursor: begin {@link #at}, look at {@link #number}, go {@link #on} until what it is the number of
 * fits, or there is none.
 */
final class SlotTable {

    static final int NONE = -1;

    private static final int PART_BITS = 8;
    private static final int PARTS = 1 << PART_BITS;
    private static final int REST_BITS = Integer.SIZE - PART_BITS;
    private static final int REST = (1 << REST_BITS) - 1;
    private static final int SMALLEST = 16;
    private static final long NUMBER = 0xFFFF_FFFFL;

    /** The hash above, the number plus one below; 0 is an empty place. */
    private final long[][] places = new long[PARTS][SMALLEST];

    private final int[] filled = new int[PARTS];

    /** Spreads the bits of a key over 32. */
    static int hash(long key) {
        long mixed = (key ^ (key >>> 32)) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
        return (int) (mixed ^ (mixed >>> 32));
    }

    /** The first place of this hash, or the empty place where it would be. */
    long at(int hash) {
        int part = hash >>> REST_BITS;
        return toward(part, home(hash, places[part].length), hash);
    }

    /** The next place of the same hash, or the empty place behind them all. */
    long on(long cursor, int hash) {
        int part = (int) (cursor >>> Integer.SIZE);
        return toward(part, after((int) cursor, places[part].length), hash);
    }

    /** Places lie in the order of their hashes, whatever the length. */
    private static int home(int hash, int length) {
        return (int) ((long) (hash & REST) * length >>> REST_BITS);
    }

    private static int after(int place, int length) {
        return place + 1 == length ? 0 : place + 1;
    }

    private long toward(int part, int from, int hash) {
        long[] in = places[part];
        int at = from;
        while (in[at] != 0 && (int) (in[at] >>> Integer.SIZE) != hash) {
            at = after(at, in.length);
        }
        return (long) part << Integer.SIZE | at;
    }

    /** The number at a place, or NONE if the place is empty. */
    int number(long cursor) {
        return (int) places[(int) (cursor >>> Integer.SIZE)][(int) cursor] - 1;
    }

    /** Puts another number, of the same hash, in the place of one. */
    void replace(long cursor, int number) {
        long[] in = places[(int) (cursor >>> Integer.SIZE)];
        in[(int) cursor] = in[(int) cursor] & ~NUMBER | number + 1 & NUMBER;
    }

    /** Puts a number, of a hash, in an empty place; cursors from before are void afterwards. */
    void fill(long cursor, int hash, int number) {
        int part = (int) (cursor >>> Integer.SIZE);
        places[part][(int) cursor] = (long) hash << Integer.SIZE | number + 1 & NUMBER;
        filled[part]++;
        if (filled[part] > places[part].length / 4 * 3) {
            grow(part);
        }
    }

    private void grow(int part) {
        long[] old = places[part];
        long[] wider = new long[old.length + old.length / 4];
        for (long place : old) {
            if (place != 0) {
                int at = home((int) (place >>> Integer.SIZE), wider.length);
                while (wider[at] != 0) {
                    at = after(at, wider.length);
                }
                wider[at] = place;
            }
        }
        places[part] = wider;
    }

    void forEachWord(LongConsumer action) {
        for (long[] part : places) {
            for (long place : part) {
                action.accept(place);
            }
        }
    }
}
