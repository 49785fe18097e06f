package juki.registry.codes.permute;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Sums modulo a power of ten of 3 to 9 digits, for halves of numbers and enciphered blocks.
 *
 * <p>What is added is the first 64 bits of each block, as an unsigned number. A fold replaces a · 2^s + b by
 * a · (2^s mod 10^h) + b, which has the same remainder and fewer bits; after two folds a number is small enough to be
 * divided through one product of 64 bits. Nothing of this takes a branch, and each pass over the halves is short, so that a
 * compiler unrolls it and turns it into vector instructions.
 */
final class DecimalModulus {
    private static final VarHandle AS_LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** Bits of a number after two folds, besides the h lowest ones, for which the two in 10^h accounts. */
    private static final int QUOTIENT_BITS = 31;

    /** Splits from here on leave no more of 64 bits than fit into a product with a factor below 2^30. */
    private static final int LEAST_SPLIT = 32;

    private static final int MOST_SPLIT = 48;

    private final int digits;
    private final int modulus;

    private final int firstSplit;
    private final int secondSplit;

    /** A multiple of the modulus, greater than any number after the first fold: what is subtracted is subtracted from it. */
    private final long excess;

    /** 2^{@code reciprocalShift} / 5^h, rounded up. */
    private final long reciprocal;

    private final int reciprocalShift;

    /** 2^(64 + {@code longShift}) / 5^h, rounded up; below 2^63. */
    private final long longReciprocal;

    private final int longShift;

    DecimalModulus(int digits) {
        this.digits = digits;
        int five = 1;
        for (int i = 0; i < digits; i++) {
            five *= 5;
        }
        this.modulus = five << digits;
        this.firstSplit = bestSplit(-1L);
        this.excess = (folded(-1L, firstSplit) / modulus + 1) * modulus;
        this.secondSplit = bestSplit(excess + modulus);

        // Rounding up adds less than 2^31 / 2^shift < 1 / 5^h to a quotient, which does not reach the next whole
        // number.
        int bitsOfFive = Integer.SIZE - Integer.numberOfLeadingZeros(five);
        this.reciprocalShift = QUOTIENT_BITS + bitsOfFive;
        this.reciprocal = (1L << reciprocalShift) / five + 1;

        // The same for numbers of 64 - h bits, by long division.
        this.longShift = bitsOfFive - 2;
        long rest = 1L << longShift;
        long quotient = 0;
        for (int bit = 63; bit >= 0; bit--) {
            rest <<= 1;
            if (rest >= five) {
                rest -= five;
                quotient |= 1L << bit;
            }
        }
        this.longReciprocal = quotient + 1;
    }

    int modulus() {
        return modulus;
    }

    /** The bytes that FF1 enciphers a half of so many digits as. */
    int bytes() {
        return (Integer.SIZE - Integer.numberOfLeadingZeros(modulus - 1) + Byte.SIZE - 1) / Byte.SIZE;
    }

    /** How often the modulus goes into a number that is not negative. */
    long quotient(long number) {
        return Math.multiplyHigh(number >>> digits, longReciprocal) >>> longShift;
    }

    /** Adds the number at the beginning of each block to each half. */
    void add(long[] halves, byte[] blocks, int count) {
        int split = firstSplit;
        long factor = factor(split);
        long mask = (1L << split) - 1;
        for (int lane = 0; lane < count; lane++) {
            long number = (long) AS_LONGS.get(blocks, lane << 4);
            halves[lane] += (number >>> split) * factor + (number & mask);
        }
        reduce(halves, count);
    }

    /** Subtracts what {@link #add} adds. */
    void subtract(long[] halves, byte[] blocks, int count) {
        int split = firstSplit;
        long factor = factor(split);
        long mask = (1L << split) - 1;
        long from = excess;
        for (int lane = 0; lane < count; lane++) {
            long number = (long) AS_LONGS.get(blocks, lane << 4);
            halves[lane] += from - ((number >>> split) * factor + (number & mask));
        }
        reduce(halves, count);
    }

    /** Makes remainders of sums: folds them a second time, and divides. */
    private void reduce(long[] sums, int count) {
        int split = secondSplit;
        long factor = factor(split);
        long mask = (1L << split) - 1;
        int twos = digits;
        long times = reciprocal;
        int shift = reciprocalShift;
        long limit = modulus;
        for (int lane = 0; lane < count; lane++) {
            long sum = sums[lane];
            long folded = (sum >>> split) * factor + (sum & mask);
            long quotient = (folded >>> twos) * times >>> shift;
            sums[lane] = folded - quotient * limit;
        }
    }

    private long factor(int split) {
        return (1L << split) % modulus;
    }

    /** The greatest number that a fold makes of the numbers up to {@code most}, which is unsigned. */
    private long folded(long most, int split) {
        return (most >>> split) * factor(split) + (1L << split) - 1;
    }

    private int bestSplit(long most) {
        int best = LEAST_SPLIT;
        for (int split = LEAST_SPLIT; split <= MOST_SPLIT; split++) {
            if (folded(most, split) < folded(most, best)) {
                best = split;
            }
        }
        return best;
    }
}
