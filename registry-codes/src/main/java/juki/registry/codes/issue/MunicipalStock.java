package juki.registry.codes.issue;

import java.util.Arrays;
import java.util.Objects;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.unique.UniquenessIndex;

/**
 * Municipal stock (未使用コードの在庫, mishiyō kōdo no zaiko): the resident record codes designated to a municipality and not yet
 * written on a record.
 *
 * <p>Codes leave the stock at random (standard specification 4.3.1), and a code that left never comes back. A stock runs
 * low when fewer codes than its threshold remain; the office then has more designated and replenishes it. An empty stock
 * gives no code.
 *
 * <p>A stock is changed by drawing and belongs to one owner: one thread at a time, and one stock for a designation. It
 * lives in memory; which codes were drawn is for the register to keep.
 */
public final class MunicipalStock {
    private final MunicipalityCode municipality;
    private final RandomSource random;
    private final int lowStockThreshold;

    /** The payloads of all codes that ever came in, drawn ones included. */
    private final UniquenessIndex received;

    /** The unused codes are the first {@code remaining} ones, in no order. */
    private long[] codes;

    private int remaining;

    private MunicipalStock(Designation designation, RandomSource random, int lowStockThreshold) {
        this.municipality = designation.municipality();
        this.random = Objects.requireNonNull(random, "random");
        this.lowStockThreshold = lowStockThreshold;
        this.received = UniquenessIndex.hashed(designation.size());
        this.codes = new long[0];
        add(designation);
    }

    /**
     * A stock of the codes of one designation.
     *
     * @param designation the codes, all unused
     * @param random where chance comes from; {@link RandomSource#secure()} for real codes
     * @param lowStockThreshold the stock is low when fewer codes remain; 0 or greater
     * @return the stock
     * @throws IllegalArgumentException if the threshold is negative
     */
    public static MunicipalStock of(Designation designation, RandomSource random, int lowStockThreshold) {
        if (lowStockThreshold < 0) {
            throw new IllegalArgumentException("lowStockThreshold: must not be negative");
        }
        return new MunicipalStock(designation, random, lowStockThreshold);
    }

    /**
     * The municipality whose stock this is.
     *
     * @return its code
     */
    public MunicipalityCode municipality() {
        return municipality;
    }

    /**
     * Takes a code out of the stock, each of the remaining ones with the same probability.
     *
     * @return a code that this stock never gave before
     * @throws StockExhaustedException if none remains
     */
    public ResidentRecordCode draw() {
        if (remaining == 0) {
            throw new StockExhaustedException(municipality);
        }
        int drawn = (int) random.below(remaining);
        long code = codes[drawn];
        remaining--;
        codes[drawn] = codes[remaining];
        return Designation.codeOf(code);
    }

    /**
     * The number of unused codes.
     *
     * @return 0 or greater
     */
    public int remaining() {
        return remaining;
    }

    /**
     * Whether more codes should be designated.
     *
     * @return true if fewer codes remain than the threshold
     */
    public boolean isLow() {
        return remaining < lowStockThreshold;
    }

    /**
     * Puts newly designated codes into the stock: all of them, or on an error none.
     *
     * @param designation codes designated to the same municipality
     * @throws IllegalArgumentException if the codes were designated to another municipality, or if one of them already
     *     came into this stock, drawn since or not
     * @throws IllegalStateException if more codes came into this stock than a {@link UniquenessIndex#hashed} can hold
     */
    public void replenish(Designation designation) {
        if (!designation.municipality().equals(municipality)) {
            throw new IllegalArgumentException("designation: is for municipality " + designation.municipality()
                    + ", and this is the stock of " + municipality);
        }
        for (int i = 0; i < designation.size(); i++) {
            if (received.contains(designation.payload(i))) {
                throw new IllegalArgumentException(
                        "designation: the code at index " + i + " came into this stock before");
            }
        }
        add(designation);
    }

    /**
     * The municipality and how many codes remain; none of the codes.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "MunicipalStock[" + municipality + ", " + remaining + " codes]";
    }

    private void add(Designation designation) {
        for (int i = 0; i < designation.size(); i++) {
            received.claim(designation.payload(i));
        }
        codes = Arrays.copyOf(codes, remaining + designation.size());
        designation.copyTo(codes, remaining);
        remaining = codes.length;
    }
}
