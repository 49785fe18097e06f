package juki.registry.codes.permute;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.security.auth.Destroyable;

/**
 * Keyed permutation (鍵付き置換, kagi-tsuki chikan): maps every number of a given count of decimal digits to another one, no two
 * to the same, in an order that cannot be told from chance without the key.
 *
 * <p>The mapping is FF1 of NIST SP 800-38G (March 2016) with radix 10 and AES: the digits in two halves, ten rounds, in each
 * of which one half is added to by the encipherment of the other. Equal key, tweak and count of digits give the equal
 * mapping on every machine, and the mapping that any other FF1 gives. A number of fewer digits counts as one with leading
 * zeros.
 *
 * <p>Arrays are mapped in place and many at a time; that is several times faster for each number than one by one, and
 * allocates nothing. A permutation works in buffers of its own and belongs to one thread at a time.
 *
 * <p>The key comes from the caller, is copied, is shown nowhere, and is given up by {@link #destroy}.
 */
public final class KeyedPermutation implements Destroyable {
    /** The fewest digits: SP 800-38G Revision 1 asks for a domain of at least a million numbers. */
    public static final int FEWEST_DIGITS = 6;

    /** The most digits of which every number is a {@code long}. */
    public static final int MOST_DIGITS = 18;

    private static final int ROUNDS = 10;
    private static final int BLOCK = 16;

    /** Numbers in flight: two buffers of 8 KiB and the halves stay in the first-level cache. */
    private static final int LANES = 512;

    private static final VarHandle AS_LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final int digits;
    private final long limit;

    /** The first (shorter or equal) and the second half: how many numbers they can show. */
    private final DecimalModulus firstHalf;

    private final DecimalModulus secondHalf;

    /** The last block before enciphering, where round and half are still zero: its first and its last eight bytes. */
    private final long templateHigh;

    private final long templateLow;

    /** How far the round number stands to the left of the half that is enciphered. */
    private final int roundShift;

    private final Cipher aes;
    private final byte[] key;
    private final byte[] plain = new byte[LANES * BLOCK];
    private final byte[] enciphered = new byte[LANES * BLOCK];
    private final long[] first = new long[LANES];
    private final long[] second = new long[LANES];
    private final long[] single = new long[1];
    private boolean destroyed;

    private KeyedPermutation(byte[] key, byte[] tweak, int digits) {
        this.digits = digits;
        int firstDigits = digits / 2;
        int secondDigits = digits - firstDigits;
        this.firstHalf = new DecimalModulus(firstDigits);
        this.secondHalf = new DecimalModulus(secondDigits);
        this.limit = (long) firstHalf.modulus() * secondHalf.modulus();
        int halfBytes = secondHalf.bytes();
        this.roundShift = Byte.SIZE * halfBytes;
        this.key = key.clone();
        this.aes = cipher(this.key);

        // P, then Q up to its last block, are the same for all numbers and rounds: chain them once.
        int qLength = (tweak.length + 1 + halfBytes + BLOCK - 1) / BLOCK * BLOCK;
        byte[] message = new byte[BLOCK + qLength];
        message[0] = 1;
        message[1] = 2;
        message[2] = 1;
        message[5] = 10; // the radix, in three bytes
        message[6] = ROUNDS;
        message[7] = (byte) firstDigits;
        message[11] = (byte) digits;
        AS_LONGS.set(message, 8, (long) AS_LONGS.get(message, 8) | tweak.length);
        System.arraycopy(tweak, 0, message, BLOCK, tweak.length);
        byte[] chain = new byte[BLOCK];
        for (int block = 0; block < message.length - BLOCK; block += BLOCK) {
            for (int i = 0; i < BLOCK; i++) {
                plain[i] = (byte) (chain[i] ^ message[block + i]);
            }
            encipher(1);
            System.arraycopy(enciphered, 0, chain, 0, BLOCK);
        }
        this.templateHigh = (long) AS_LONGS.get(chain, 0) ^ (long) AS_LONGS.get(message, message.length - BLOCK);
        this.templateLow = (long) AS_LONGS.get(chain, 8) ^ (long) AS_LONGS.get(message, message.length - 8);
        for (int lane = 0; lane < LANES; lane++) {
            AS_LONGS.set(plain, lane * BLOCK, templateHigh);
        }
    }

    /**
     * The permutation of a key, without tweak.
     *
     * @param key an AES key of 16, 24 or 32 bytes, from a source that nobody can guess; copied, so that the caller can wipe
     *     his own
     * @param digits the count of digits of the numbers, 6 to 18
     * @return the permutation of all numbers of so many digits
     * @throws IllegalArgumentException if the key has another length or the digits are too few or too many
     */
    public static KeyedPermutation ff1(byte[] key, int digits) {
        return ff1(key, new byte[0], digits);
    }

    /**
     * The permutation of a key and a tweak. Permutations of one key and different tweaks have nothing to do with each other.
     *
     * @param key an AES key of 16, 24 or 32 bytes, from a source that nobody can guess; copied, so that the caller can wipe
     *     his own
     * @param tweak what tells this permutation from others of the same key; need not be secret; at most 65,535 bytes
     * @param digits the count of digits of the numbers, 6 to 18
     * @return the permutation of all numbers of so many digits
     * @throws IllegalArgumentException if the key has another length, the tweak is too long, or the digits are too few or
     *     too many
     */
    public static KeyedPermutation ff1(byte[] key, byte[] tweak, int digits) {
        if (key.length != 16 && key.length != 24 && key.length != 32) {
            throw new IllegalArgumentException("key: must have 16, 24 or 32 bytes");
        }
        if (tweak.length > 0xFFFF) {
            throw new IllegalArgumentException("tweak: must have at most 65,535 bytes");
        }
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
            throw new IllegalArgumentException("digits: must be " + FEWEST_DIGITS + " to " + MOST_DIGITS);
        }
        return new KeyedPermutation(key, tweak, digits);
    }

    /**
     * The count of digits of the numbers.
     *
     * @return 6 to 18
     */
    public int digits() {
        return digits;
    }

    /**
     * The count of numbers that are mapped, one more than the greatest of them.
     *
     * @return ten to the power of {@link #digits()}
     */
    public long size() {
        return limit;
    }

    /**
     * The number to which a number is mapped.
     *
     * @param number 0 to {@code size() - 1}
     * @return 0 to {@code size() - 1}
     * @throws IllegalArgumentException if the number is out of range
     * @throws IllegalStateException if the permutation was destroyed
     */
    public long permute(long number) {
        requireInRange(number, "number: must be 0 or greater and below the size");
        single[0] = number;
        permute(single, 0, 1);
        return single[0];
    }

    /**
     * The number that is mapped to a number: undoes {@link #permute(long)}.
     *
     * @param number 0 to {@code size() - 1}
     * @return 0 to {@code size() - 1}
     * @throws IllegalArgumentException if the number is out of range
     * @throws IllegalStateException if the permutation was destroyed
     */
    public long restore(long number) {
        requireInRange(number, "number: must be 0 or greater and below the size");
        single[0] = number;
        restore(single, 0, 1);
        return single[0];
    }

    /**
     * Puts in the place of each number the one to which it is mapped. Allocates nothing.
     *
     * @param numbers each from 0 to {@code size() - 1}
     * @param from the index of the first number to map
     * @param to one more than the index of the last number to map
     * @throws IllegalArgumentException if a number is out of range; none is changed then
     * @throws IndexOutOfBoundsException if the indexes are not those of a part of the array
     * @throws IllegalStateException if the permutation was destroyed
     */
    public void permute(long[] numbers, int from, int to) {
        requireUsable(numbers, from, to);
        for (int start = from; start < to; start += LANES) {
            int count = Math.min(LANES, to - start);
            split(numbers, start, count);
            // A half is enciphered and added to the other; then the two change places.
            load(second, low(0), count);
            for (int round = 0; round < ROUNDS; round += 2) {
                encipher(count);
                firstHalf.add(first, enciphered, count);
                load(first, low(round + 1), count);
                encipher(count);
                secondHalf.add(second, enciphered, count);
                load(second, low(round + 2), count);
            }
            join(numbers, start, count);
        }
    }

    /**
     * Puts in the place of each number the one that is mapped to it: undoes {@link #permute(long[], int, int)}. Allocates
     * nothing.
     *
     * @param numbers each from 0 to {@code size() - 1}
     * @param from the index of the first number to restore
     * @param to one more than the index of the last number to restore
     * @throws IllegalArgumentException if a number is out of range; none is changed then
     * @throws IndexOutOfBoundsException if the indexes are not those of a part of the array
     * @throws IllegalStateException if the permutation was destroyed
     */
    public void restore(long[] numbers, int from, int to) {
        requireUsable(numbers, from, to);
        for (int start = from; start < to; start += LANES) {
            int count = Math.min(LANES, to - start);
            split(numbers, start, count);
            load(first, low(ROUNDS - 1), count);
            for (int round = ROUNDS - 1; round > 0; round -= 2) {
                encipher(count);
                secondHalf.subtract(second, enciphered, count);
                load(second, low(round - 1), count);
                encipher(count);
                firstHalf.subtract(first, enciphered, count);
                load(first, low(round - 2), count);
            }
            join(numbers, start, count);
        }
    }

    /**
     * Gives the key up: overwrites the copy kept here and lets the platform's cipher forget it. Copies that the cipher made
     * inside may stay in memory until it is used anew; whoever needs more keeps keys out of the process.
     */
    @Override
    public void destroy() {
        if (destroyed) {
            return;
        }
        destroyed = true;
        Arrays.fill(key, (byte) 0);
        try {
            // Making the schedule of an all-zero key replaces that of the real one.
            aes.init(Cipher.ENCRYPT_MODE, new AesKey(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform's AES took the key before and refuses one of its length", e);
        }
        Arrays.fill(plain, (byte) 0);
        Arrays.fill(enciphered, (byte) 0);
        Arrays.fill(first, 0);
        Arrays.fill(second, 0);
        single[0] = 0;
    }

    @Override
    public boolean isDestroyed() {
        return destroyed;
    }

    /**
     * The method and the count of digits; nothing of the key.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "KeyedPermutation[FF1, " + digits + " digits]";
    }

    private void requireUsable(long[] numbers, int from, int to) {
        Objects.checkFromToIndex(from, to, numbers.length);
        if (destroyed) {
            throw new IllegalStateException("the permutation was destroyed");
        }
        long greatest = limit - 1;
        long outside = 0;
        for (int i = from; i < to; i++) {
            // Negative if the number is, or is too great: no branch for each.
            outside |= numbers[i] | greatest - numbers[i];
        }
        if (outside < 0) {
            throw new IllegalArgumentException("numbers: each must be 0 or greater and below the size");
        }
    }

    private void requireInRange(long number, String message) {
        if (number < 0 || number >= limit) {
            throw new IllegalArgumentException(message);
        }
    }

    private void split(long[] numbers, int start, int count) {
        long modulus = secondHalf.modulus();
        for (int lane = 0; lane < count; lane++) {
            long number = numbers[start + lane];
            long quotient = secondHalf.quotient(number);
            first[lane] = quotient;
            second[lane] = number - quotient * modulus;
        }
    }

    private void join(long[] numbers, int start, int count) {
        long modulus = secondHalf.modulus();
        for (int lane = 0; lane < count; lane++) {
            numbers[start + lane] = first[lane] * modulus + second[lane];
        }
    }

    /** The last eight bytes of a round's blocks before the half is written into them. */
    private long low(int round) {
        return templateLow ^ ((long) round << roundShift);
    }

    /** Writes the halves into the blocks; the first eight bytes of each stand there for good. */
    private void load(long[] half, long low, int count) {
        byte[] blocks = plain;
        for (int lane = 0; lane < count; lane++) {
            AS_LONGS.set(blocks, lane * BLOCK + 8, low ^ half[lane]);
        }
    }

    private void encipher(int blocks) {
        try {
            aes.update(plain, 0, blocks * BLOCK, enciphered, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform's AES gave up on whole blocks", e);
        }
    }

    private static Cipher cipher(byte[] key) {
        try {
            // Single blocks: the chaining that FF1 asks for is done here, over blocks that never repeat under one key.
            Cipher aes = Cipher.getInstance("AES/ECB/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new AesKey(key));
            return aes;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform has no AES, which every Java must have", e);
        }
    }
}
