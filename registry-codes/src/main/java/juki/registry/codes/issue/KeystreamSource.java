package juki.registry.codes.issue;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Draws from the key stream of a cipher that gets a new key from its own stream before any of that is used. */
final class KeystreamSource extends ByteStreamSource {
    private static final int STREAM_BYTES = 1 << 16;
    private static final int KEY_BYTES = 32;
    private static final int COUNTER_BYTES = 16;

    /** Enciphered, zeros are the key stream. */
    private static final byte[] ZEROS = new byte[STREAM_BYTES];

    private final Cipher aes;
    private final byte[] secret = new byte[KEY_BYTES + COUNTER_BYTES];

    KeystreamSource(SecureRandom seed) {
        super(STREAM_BYTES);
        try {
            this.aes = Cipher.getInstance("AES/CTR/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform has no AES, which every Java must have", e);
        }
        seed.nextBytes(secret);
    }

    @Override
    int refill(byte[] bytes, int wanted) {
        try {
            aes.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(secret, 0, KEY_BYTES, "AES"),
                    new IvParameterSpec(secret, KEY_BYTES, COUNTER_BYTES));
            aes.update(ZEROS, 0, ZEROS.length, bytes, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform's AES gave up on whole blocks", e);
        }
        System.arraycopy(bytes, 0, secret, 0, secret.length);
        Arrays.fill(bytes, 0, secret.length, (byte) 0);
        return secret.length;
    }
}
