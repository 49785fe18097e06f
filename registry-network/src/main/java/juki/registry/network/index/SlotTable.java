package juki.registry.network.index;

import java.util.function.LongConsumer;

/**
 * Hash table of row numbers: what is hashed stays in the rows, the table keeps four bytes for each place.
 *
 * <p>It is parted into small tables that grow one at a time, so that growing never copies more than one of them. Rows are found with
 * a cursor: begin {@link #at}, look at {@link #row}, go {@link #on} until the row fits or the place is empty.
 */
abstract class SlotTable {

    static final int NONE = -1;

    private static final int PART_BITS = 8;
    private static final int PARTS = 1 << PART_BITS;
    private static final int SMALLEST = 16;

    /** Row numbers plus one; 0 is an empty place. */
    private final int[][] places = new int[PARTS][];

    private final int[] filled = new int[PARTS];

    SlotTable() {
        for (int part = 0; part < PARTS; part++) {
            places[part] = new int[SMALLEST];
        }
    }

    /** The hash of a row that is in the table. */
    abstract int hashOf(int row);

    /** Spreads the bits of a key over 32. */
    static int hash(long key) {
        long mixed = (key ^ (key >>> 32)) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
        return (int) (mixed ^ (mixed >>> 32));
    }

    /** The first place at which a row with this hash may be. */
    final long at(int hash) {
        int part = hash >>> (32 - PART_BITS);
        return (long) part << 32 | hash & (places[part].length - 1);
    }

    /** The row at a place, or NONE if the place is empty. */
    final int row(long cursor) {
        return places[(int) (cursor >>> 32)][(int) cursor] - 1;
    }

    /** The next place at which a row of the same hash may be. */
    final long on(long cursor) {
        int part = (int) (cursor >>> 32);
        return (long) part << 32 | (int) cursor + 1 & (places[part].length - 1);
    }

    /** Puts another row, of the same hash, in the place of one. */
    final void replace(long cursor, int row) {
        places[(int) (cursor >>> 32)][(int) cursor] = row + 1;
    }

    /** Puts a row in an empty place; cursors from before are void afterwards. */
    final void fill(long cursor, int row) {
        int part = (int) (cursor >>> 32);
        places[part][(int) cursor] = row + 1;
        filled[part]++;
        if (filled[part] > places[part].length / 4 * 3) {
            grow(part);
        }
    }

    private void grow(int part) {
        int[] old = places[part];
        int[] wider = new int[old.length * 2];
        for (int place : old) {
            if (place != 0) {
                int i = hashOf(place - 1) & (wider.length - 1);
                while (wider[i] != 0) {
                    i = i + 1 & (wider.length - 1);
                }
                wider[i] = place;
            }
        }
        places[part] = wider;
    }

    final void forEachWord(LongConsumer action) {
        for (int[] part : places) {
            for (int place : part) {
                action.accept(place);
            }
        }
    }
}
