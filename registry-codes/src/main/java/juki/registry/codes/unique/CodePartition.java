package juki.registry.codes.unique;

import java.util.Objects;

/**
 * Code partition (コードの範囲分割, kōdo no han'i bunkatsu): how a space is cut into ranges for an audit.
 *
 * <p>Two equal codes are always in the same range, so ranges can be audited one by one, in any order and on different
 * machines. A range has 2^{@code rangeBits} payloads; its bitmap is what an audit works in, and should fit the processor's
 * second-level cache. Values are immutable.
 *
 * <p>This is the first step of an audit that is distributed over machines; {@link DuplicateAudit} describes them all.
 *
 * @param space the payloads that are cut into ranges
 * @param rangeBits how many low bits of a code tell it from others of its range, 6 to 24; a range's bitmap takes 2^{@code
 *     rangeBits} / 8 bytes
 */
public record CodePartition(CodeSpace space, int rangeBits) {
    static final int POSITION_BITS = 40;

    private static final int FEWEST_BITS = 6;
    private static final int MOST_BITS = Long.SIZE - POSITION_BITS;
    private static final int MOST_RANGES = 1 << 24;

    /**
     * A partition.
     *
     * @param space the payloads that are cut into ranges
     * @param rangeBits how many low bits tell a code from others of its range
     * @throws IllegalArgumentException if {@code rangeBits} is out of range, or so small that there would be more than
     *     16,777,216 ranges
     */
    public CodePartition {
        Objects.requireNonNull(space, "space");
        if (rangeBits < FEWEST_BITS || rangeBits > MOST_BITS) {
            throw new IllegalArgumentException("rangeBits: must be " + FEWEST_BITS + " to " + MOST_BITS);
        }
        if (space.size() - 1 >>> rangeBits >= MOST_RANGES) {
            throw new IllegalArgumentException(
                    "rangeBits: must be great enough for at most " + MOST_RANGES + " ranges");
        }
    }

    /**
     * The number of ranges.
     *
     * @return at least 1
     */
    public int ranges() {
        return (int) (space.size() - 1 >>> rangeBits) + 1;
    }

    /**
     * The range a code is in.
     *
     * @param code a code of the space
     * @return 0 to {@code ranges() - 1}, ascending with the codes
     * @throws IllegalArgumentException if the code lies outside the space
     */
    public int rangeOf(long code) {
        space.require(code);
        return (int) (code >>> rangeBits);
    }

    /**
     * Sorts codes into the ranges.
     *
     * @param codes the codes; not changed
     * @param firstPosition the position of the first code; each other's is one greater than that of the code before it
     * @return the same codes by range, each with its position
     * @throws IllegalArgumentException if a code lies outside the space, or a position is not 0 to 2^40 - 1
     */
    public PartitionedCodes split(long[] codes, long firstPosition) {
        if (firstPosition < 0 || firstPosition > (1L << POSITION_BITS) - codes.length) {
            throw new IllegalArgumentException("firstPosition: every position must be 0 to 2^40 - 1");
        }
        return PartitionedCodes.of(this, codes, codes.length, i -> firstPosition + i);
    }

    /** A code's low bits and its position in one number, which is what is moved and stored. */
    long entryOf(long code, long position) {
        return (code & (1L << rangeBits) - 1) << POSITION_BITS | position;
    }

    int lowOf(long entry) {
        return (int) (entry >>> POSITION_BITS);
    }

    static long positionOf(long entry) {
        return entry & (1L << POSITION_BITS) - 1;
    }

    long codeOf(int range, int low) {
        return (long) range << rangeBits | low;
    }

    int wordsOfRange() {
        return 1 << rangeBits - 6;
    }
}
