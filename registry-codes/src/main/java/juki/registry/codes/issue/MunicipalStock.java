package juki.registry.codes.issue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.unique.UniquenessIndex;

/**
 * Municipal stock (未使用コードの在庫, mishiyō kōdo no zaiko): the resident record codes designated to a municipality and not yet
 * written on a record.
 *
 * <p>Codes leave the stock at random (standard specification 4.3.1), and a code that left never comes back. A code can leave
 * in two steps: it is {@linkplain #reserve reserved} while the entry is examined, and then {@linkplain #assign assigned}, or
 * {@linkplain #release released} if there is no entry after all. A stock runs low when fewer codes than its threshold
 * remain; the office then has more designated and replenishes it. An empty stock gives no code, and never fewer than asked.
 *
 * <p>Unused codes can be {@linkplain #handBack handed back} to the national body. They were designated once, so they are
 * designated to nobody again (Act Art. 30-2(2)), and this stock does not take them in again either.
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

    /** The reserved codes, which are neither remaining nor gone, by their payloads. */
    private final Map<Long, Long> reserved = new HashMap<>();

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
     * Sets a code aside, each of the remaining ones with the same probability. Nobody else gets it, until it is assigned or
     * released.
     *
     * @return a code that was never assigned and is not reserved
     * @throws StockExhaustedException if none remains
     */
    public ResidentRecordCode reserve() {
        ResidentRecordCode code = draw();
        reserved.put(code.payload(), code.value());
        return code;
    }

    /**
     * Takes a reserved code out of the stock for good: it is written on a record.
     *
     * @param code a reserved code
     * @throws IllegalArgumentException if the code is not reserved
     */
    public void assign(ResidentRecordCode code) {
        endReservation(code);
    }

    /**
     * Puts a reserved code back among the unused ones: it was written on no record, and nobody was told of it.
     *
     * @param code a reserved code
     * @throws IllegalArgumentException if the code is not reserved
     */
    public void release(ResidentRecordCode code) {
        long value = endReservation(code);
        if (remaining == codes.length) {
            codes = Arrays.copyOf(codes, remaining + 1);
        }
        codes[remaining] = value;
        remaining++;
    }

    /**
     * Hands unused codes back to the national body, picked at random: they leave this stock for good. Reserved codes stay.
     *
     * @param count how many, at least 1
     * @return as many codes, which are designated to nobody again
     * @throws IllegalArgumentException if the count is less than 1 or more than remain; none leaves then
     */
    public List<ResidentRecordCode> handBack(int count) {
        if (count < 1 || count > remaining) {
            throw new IllegalArgumentException("count: must be at least 1 and at most what remains");
        }
        return Stream.generate(this::draw).limit(count).toList();
    }

    /**
     * The number of reserved codes.
     *
     * @return 0 or greater
     */
    public int reserved() {
        return reserved.size();
    }

    /**
     * The number of unused codes, reserved ones left out.
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

    private long endReservation(ResidentRecordCode code) {
        Long value = reserved.remove(code.payload());
        if (value == null) {
            throw new IllegalArgumentException("code: is not reserved");
        }
        return value;
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
