package juki.registry.network.index;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Rows of the index, one after the other, in columns: what a notice said, where its texts are in the pool, and how rows of one code
 * hang together.
 *
 * <p>Segments of rows are added as notices come; nothing is copied to grow. A row once written is never changed.
 */
final class Rows {

    static final int NONE = -1;

    private static final int SEGMENT_BITS = 12;
    private static final int SEGMENT = 1 << SEGMENT_BITS;

    /** The columns of some rows, side by side. */
    private static final class Segment {
        /** All eleven digits of the resident record code. */
        final long[] code = new long[SEGMENT];
        /** All twelve digits of the Individual Number, or NONE. */
        final long[] individualNumber = new long[SEGMENT];
        /** The number of the sender in the index. */
        final char[] sender = new char[SEGMENT];
        /** The municipality of the address, without check digit. */
        final char[] municipality = new char[SEGMENT];

        final int[] dateOfBirth = new int[SEGMENT];
        final int[] occurredOn = new int[SEGMENT];
        final int[] noticedOn = new int[SEGMENT];
        /** The sender's number of the notice. */
        final int[] number = new int[SEGMENT];

        final int[] follows = new int[SEGMENT];
        /** The row of the same code before this one. */
        final int[] previous = new int[SEGMENT];
        /** The row with the identity information before a correction; of a row that ends a code, the one that goes on. */
        final int[] before = new int[SEGMENT];

        final int[] name = new int[SEGMENT];
        final int[] furigana = new int[SEGMENT];
        final int[] rarities = new int[SEGMENT];
        final int[] town = new int[SEGMENT];
        final int[] lot = new int[SEGMENT];
        final int[] supplement = new int[SEGMENT];
        final short[] flags = new short[SEGMENT];
    }

    private Segment[] segments = new Segment[0];
    private int size;

    int size() {
        return size;
    }

    /** Makes room for one more row and returns its number. */
    int append() {
        if (size == Integer.MAX_VALUE - 1) {
            throw new IllegalStateException("an index holds at most 2147483646 rows");
        }
        int segment = size >>> SEGMENT_BITS;
        if (segment == segments.length) {
            segments = Arrays.copyOf(segments, segment + 1);
            segments[segment] = new Segment();
        }
        return size++;
    }

    private Segment of(int row) {
        return segments[row >>> SEGMENT_BITS];
    }

    private static int at(int row) {
        return row & (SEGMENT - 1);
    }

    /** Writes the identity information of a row. */
    void write(int row, Encoded from) {
        Segment to = of(row);
        int at = at(row);
        to.code[at] = from.code;
        to.individualNumber[at] = from.individualNumber;
        to.municipality[at] = from.municipality;
        to.dateOfBirth[at] = from.dateOfBirth;
        to.name[at] = from.name;
        to.furigana[at] = from.furigana;
        to.rarities[at] = from.rarities;
        to.town[at] = from.town;
        to.lot[at] = from.lot;
        to.supplement[at] = from.supplement;
    }

    /** Writes what a notice says besides. */
    void write(
            int row,
            int sender,
            int occurredOn,
            int noticedOn,
            int number,
            int follows,
            int previous,
            int before,
            int flags) {
        Segment to = of(row);
        int at = at(row);
        to.sender[at] = (char) sender;
        to.occurredOn[at] = occurredOn;
        to.noticedOn[at] = noticedOn;
        to.number[at] = number;
        to.follows[at] = follows;
        to.previous[at] = previous;
        to.before[at] = before;
        to.flags[at] = (short) flags;
    }

    /** Whether the identity information of a row, the sex in its flags left out, is what was encoded. */
    boolean isWritten(int row, Encoded as) {
        Segment in = of(row);
        int at = at(row);
        return in.code[at] == as.code
                && in.individualNumber[at] == as.individualNumber
                && in.municipality[at] == as.municipality
                && in.dateOfBirth[at] == as.dateOfBirth
                && in.name[at] == as.name
                && in.furigana[at] == as.furigana
                && in.rarities[at] == as.rarities
                && in.town[at] == as.town
                && in.lot[at] == as.lot
                && in.supplement[at] == as.supplement;
    }

    long code(int row) {
        return of(row).code[at(row)];
    }

    long individualNumber(int row) {
        return of(row).individualNumber[at(row)];
    }

    int sender(int row) {
        return of(row).sender[at(row)];
    }

    int municipality(int row) {
        return of(row).municipality[at(row)];
    }

    int dateOfBirth(int row) {
        return of(row).dateOfBirth[at(row)];
    }

    int occurredOn(int row) {
        return of(row).occurredOn[at(row)];
    }

    int noticedOn(int row) {
        return of(row).noticedOn[at(row)];
    }

    int number(int row) {
        return of(row).number[at(row)];
    }

    int follows(int row) {
        return of(row).follows[at(row)];
    }

    int previous(int row) {
        return of(row).previous[at(row)];
    }

    int before(int row) {
        return of(row).before[at(row)];
    }

    int name(int row) {
        return of(row).name[at(row)];
    }

    int furigana(int row) {
        return of(row).furigana[at(row)];
    }

    int rarities(int row) {
        return of(row).rarities[at(row)];
    }

    int town(int row) {
        return of(row).town[at(row)];
    }

    int lot(int row) {
        return of(row).lot[at(row)];
    }

    int supplement(int row) {
        return of(row).supplement[at(row)];
    }

    int flags(int row) {
        return of(row).flags[at(row)] & 0xFFFF;
    }

    /** Something of every column that is read to tell how a record stands, texts left out. */
    long touched(int row) {
        Segment in = of(row);
        int at = at(row);
        return in.code[at]
                + in.individualNumber[at]
                + in.sender[at]
                + in.municipality[at]
                + in.dateOfBirth[at]
                + in.occurredOn[at]
                + in.previous[at]
                + in.before[at]
                + in.flags[at];
    }

    void forEachWord(LongConsumer action) {
        action.accept(size);
        for (int row = 0; row < size; row++) {
            action.accept(code(row));
            action.accept(individualNumber(row));
            action.accept((long) sender(row) << 48 | (long) municipality(row) << 32 | dateOfBirth(row) & 0xFFFFFFFFL);
            action.accept((long) occurredOn(row) << 32 | noticedOn(row) & 0xFFFFFFFFL);
            action.accept((long) number(row) << 32 | follows(row));
            action.accept((long) previous(row) << 32 | before(row) & 0xFFFFFFFFL);
            action.accept((long) name(row) << 32 | furigana(row));
            action.accept((long) rarities(row) << 32 | town(row));
            action.accept((long) lot(row) << 32 | supplement(row));
            action.accept(flags(row));
        }
    }
}
