package juki.registry.benchmarks.issuing;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * What one would write without knowing FF1: ten rounds of AES over two halves of equal bits, and whatever falls outside the
 * numbers wanted goes round again (cycle walking). 34 bits for ten digits, 38 for eleven.
 */
final class AesFeistel implements DigitPermutation {
    private static final int ROUNDS = 10;
    private static final int BLOCK = 16;
    private static final VarHandle AS_LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final long limit;
    private final int halfBits;
    private final Cipher aes;
    private final byte[] plain = new byte[BLOCK];
    private final byte[] enciphered = new byte[BLOCK];

    AesFeistel(byte[] key, int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        this.limit = power;
        this.halfBits = (Long.SIZE - Long.numberOfLeadingZeros(power - 1) + 1) / 2;
        try {
            this.aes = Cipher.getInstance("AES/ECB/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES", e);
        }
    }

    @Override
    public void permute(long[] numbers, int from, int to) {
        for (int i = from; i < to; i++) {
            long number = numbers[i];
            do {
                number = rounds(number);
            } while (number >= limit);
            numbers[i] = number;
        }
    }

    private long rounds(long number) {
        long mask = (1L << halfBits) - 1;
        long high = number >>> halfBits;
        long low = number & mask;
        for (int round = 0; round < ROUNDS; round++) {
            AS_LONGS.set(plain, 0, (long) round);
            AS_LONGS.set(plain, Long.BYTES, low);
            try {
                aes.update(plain, 0, BLOCK, enciphered, 0);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("whole blocks are enciphered", e);
            }
            long next = high ^ (long) AS_LONGS.get(enciphered, 0) & mask;
            high = low;
            low = next;
        }
        return high << halfBits | low;
    }
}
