package juki.registry.network.index;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Rows of the index, one after the other: what a notice said, where its texts are in the pool, and how rows of one code hang together.
 *
 * <p>A row is 17 numbers of 32 bits side by side. A nation's rows lie in memory that no cache holds, and whoever reads one for a person
 * mostly wants all of it: side by side that is two cache lines, where a column of each would be as many as there are columns.
 * Segments of rows are added as notices come; nothing is copied to grow. A row once written is never changed, but for being marked.
 */
final class Rows {

    static final int NONE = -1;

    private static final int SEGMENT_BITS = 12;
    private static final int SEGMENT = 1 << SEGMENT_BITS;

    /** The number of the sender in the index, and what is above 32 bits of the next two. */
    private static final int SENDER = 0;
    /** All eleven digits of the resident record code. */
    private static final int CODE = 1;
    /** All twelve digits of the Individual Number, or of nobody's. */
    private static final int INDIVIDUAL_NUMBER = 2;
    /** The municipality of the address, without check digit, and the flags. */
    private static final int MUNICIPALITY = 3;

    private static final int DATE_OF_BIRTH = 4;
    private static final int OCCURRED_ON = 5;
    private static final int NOTICED_ON = 6;
    /** The sender's number of the notice. */
    private static final int NUMBER = 7;

    private static final int FOLLOWS = 8;
    /** The row of the same code before this one. */
    private static final int PREVIOUS = 9;
    /** The row with the identity information before a correction; of a row that ends a code, the one that goes on. */
    private static final int BEFORE = 10;

    private static final int NAME = 11;
    private static final int FURIGANA = 12;
    private static final int RARITIES = 13;
    private static final int TOWN = 14;
    private static final int LOT = 15;
    private static final int SUPPLEMENT = 16;
    private static final int WIDTH = 17;

    /** Where among the flags the sex is. */
    private static final int SEX_SHIFT = 4;

    private static final int SEX = 0x3;

    private static final long LOW = 0xFFFF_FFFFL;
    /** What stands for no Individual Number: more than twelve digits. */
    private static final long NO_NUMBER = (1L << 40) - 1;

    private int[][] segments = new int[0][];
    private int size;

    int size() {
        return size;
    }

    /** Writes a row at the end, and tells its number. */
    int append(
            Encoded identity,
            int sender,
            int occurredOn,
            int noticedOn,
            int number,
            int follows,
            int previous,
            int before,
            int flags) {
        if (size == Integer.MAX_VALUE - 1) {
            throw new IllegalStateException("an index holds at most 2147483646 rows");
        }
        int segment = size >>> SEGMENT_BITS;
        if (segment == segments.length) {
            segments = Arrays.copyOf(segments, segment + 1);
            segments[segment] = new int[SEGMENT * WIDTH];
        }
        int[] to = segments[segment];
        int at = at(size, 0);
        long individualNumber = identity.individualNumber == NONE ? NO_NUMBER : identity.individualNumber;
        to[at + SENDER] = sender << 16 | (int) (identity.code >>> 32) << 8 | (int) (individualNumber >>> 32);
        to[at + CODE] = (int) identity.code;
        to[at + INDIVIDUAL_NUMBER] = (int) individualNumber;
        to[at + MUNICIPALITY] = identity.municipality << 16 | flags | identity.sex << SEX_SHIFT;
        to[at + DATE_OF_BIRTH] = identity.dateOfBirth;
        to[at + OCCURRED_ON] = occurredOn;
        to[at + NOTICED_ON] = noticedOn;
        to[at + NUMBER] = number;
        to[at + FOLLOWS] = follows;
        to[at + PREVIOUS] = previous;
        to[at + BEFORE] = before;
        to[at + NAME] = identity.name;
        to[at + FURIGANA] = identity.furigana;
        to[at + RARITIES] = identity.rarities;
        to[at + TOWN] = identity.town;
        to[at + LOT] = identity.lot;
        to[at + SUPPLEMENT] = identity.supplement;
        return size++;
    }

    /** Marks a row with a flag. */
    void mark(int row, int flag) {
        segments[row >>> SEGMENT_BITS][at(row, MUNICIPALITY)] |= flag;
    }

    /** Reads the identity information of a row. */
    void read(int row, Encoded into) {
        into.code = code(row);
        into.individualNumber = individualNumber(row);
        into.municipality = (char) municipality(row);
        into.dateOfBirth = dateOfBirth(row);
        into.sex = sex(row);
        into.name = name(row);
        into.furigana = furigana(row);
        into.rarities = rarities(row);
        into.town = town(row);
        into.lot = lot(row);
        into.supplement = supplement(row);
    }

    private int word(int row, int column) {
        return segments[row >>> SEGMENT_BITS][at(row, column)];
    }

    private static int at(int row, int column) {
        return (row & SEGMENT - 1) * WIDTH + column;
    }

    long code(int row) {
        return (word(row, SENDER) & 0xFF00L) << 24 | word(row, CODE) & LOW;
    }

    long individualNumber(int row) {
        long number = (word(row, SENDER) & 0xFFL) << 32 | word(row, INDIVIDUAL_NUMBER) & LOW;
        return number == NO_NUMBER ? NONE : number;
    }

    int sender(int row) {
        return word(row, SENDER) >>> 16;
    }

    int municipality(int row) {
        return word(row, MUNICIPALITY) >>> 16;
    }

    int flags(int row) {
        return word(row, MUNICIPALITY) & 0xFFFF;
    }

    int sex(int row) {
        return flags(row) >>> SEX_SHIFT & SEX;
    }

    int dateOfBirth(int row) {
        return word(row, DATE_OF_BIRTH);
    }

    int occurredOn(int row) {
        return word(row, OCCURRED_ON);
    }

    int noticedOn(int row) {
        return word(row, NOTICED_ON);
    }

    int number(int row) {
        return word(row, NUMBER);
    }

    int follows(int row) {
        return word(row, FOLLOWS);
    }

    int previous(int row) {
        return word(row, PREVIOUS);
    }

    int before(int row) {
        return word(row, BEFORE);
    }

    int name(int row) {
        return word(row, NAME);
    }

    int furigana(int row) {
        return word(row, FURIGANA);
    }

    int rarities(int row) {
        return word(row, RARITIES);
    }

    int town(int row) {
        return word(row, TOWN);
    }

    int lot(int row) {
        return word(row, LOT);
    }

    int supplement(int row) {
        return word(row, SUPPLEMENT);
    }

    /** Something of each end of a row. */
    long touched(int row) {
        return (long) word(row, SENDER) + word(row, SUPPLEMENT);
    }

    void forEachWord(LongConsumer action) {
        action.accept(size);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < WIDTH; column++) {
                action.accept(word(row, column));
            }
        }
    }
}
