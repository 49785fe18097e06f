package juki.registry.codes.permute;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Sums modulo a power of ten of 3 to 9 digits, for halves of numbers and enciphered blocks.
 *
 * <p>A remainder is the same for all 64 bits of the block's beginning, taken as an unsigned number: 10^h is 2^h · 5^h, the
 * lowest h bits stay, and the rest is divided by 5^h through one multiplication.
 */
final class DecimalModulus {
    private static final VarHandle AS_LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final int digits;
    private final int modulus;
    private final int powerOfFive;

    /**
     * 2^(64 + shift) / 5^h, rounded up. Below 2^63; and exact for all numbers of 64 - h bits, because the rounding adds less
     * than 1 / 5^h to the quotient.
     */
    private final long reciprocal;

    private final int shift;

    DecimalModulus(int digits) {
        this.digits = digits;
        int five = 1;
        for (int i = 0; i < digits; i++) {
            five *= 5;
        }
        this.powerOfFive = five;
        this.modulus = five << digits;
        this.shift = 30 - Integer.numberOfLeadingZeros(five);
        // 2^(64 + shift) / five by long division; five is odd, so the quotient is never whole.
        long rest = 1L << shift;
        long quotient = 0;
        for (int bit = 63; bit >= 0; bit--) {
            rest <<= 1;
            if (rest >= five) {
                rest -= five;
                quotient |= 1L << bit;
            }
        }
        this.reciprocal = quotient + 1;
    }

    int modulus() {
        return modulus;
    }

    /** The bytes that FF1 enciphers a half of so many digits as. */
    int bytes() {
        return (Integer.SIZE - Integer.numberOfLeadingZeros(modulus - 1) + Byte.SIZE - 1) / Byte.SIZE;
    }

    /**
     * Adds the remainder of each block's first eight bytes to each half, and writes the sum over the zeros of {@code low} into
     * the last eight bytes of the next block.
     */
    void add(int[] halves, byte[] blocks, byte[] nextBlocks, long low, int count) {
        int limit = modulus;
        for (int lane = 0; lane < count; lane++) {
            int sum = halves[lane] + remainder((long) AS_LONGS.get(blocks, lane << 4)) - limit;
            int reduced = sum + (sum >> 31 & limit);
            halves[lane] = reduced;
            AS_LONGS.set(nextBlocks, (lane << 4) + 8, low ^ reduced);
        }
    }

    /** Subtracts what {@link #add} adds, and writes the difference likewise. */
    void subtract(int[] halves, byte[] blocks, byte[] nextBlocks, long low, int count) {
        int limit = modulus;
        for (int lane = 0; lane < count; lane++) {
            int difference = halves[lane] - remainder((long) AS_LONGS.get(blocks, lane << 4));
            int reduced = difference + (difference >> 31 & limit);
            halves[lane] = reduced;
            AS_LONGS.set(nextBlocks, (lane << 4) + 8, low ^ reduced);
        }
    }

    /** The remainder of an unsigned number. */
    int remainder(long unsigned) {
        long upper = unsigned >>> digits;
        long quotient = Math.multiplyHigh(upper, reciprocal) >>> shift;
        int upperRemainder = (int) (upper - quotient * powerOfFive);
        return upperRemainder << digits | (int) unsigned & (1 << digits) - 1;
    }
}
