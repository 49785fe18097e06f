package juki.registry.network.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Salts under a key, each with two numbers of its own, a part and a place in it.
 *
 * <p>A salt is what AES-256 makes of one block, the part and the place, 8 bytes each with the highest first. Its key is HMAC-SHA-256 of a
 * label under the given key, so salts of different labels have nothing to do with each other. Places next to each other are a key stream
 * of counter mode, which costs a fraction of a hash each. Immutable and thread-safe.
 */
final class Salts {

    private static final int LEAST_KEY = 32;
    private static final String MAC = "HmacSHA256";

    private final SecretKey key;

    private Salts(SecretKey key) {
        this.key = key;
    }

    /**
     * Salts of a label.
     *
     * @throws IllegalArgumentException if the key has fewer than 32 bytes
     */
    static Salts under(byte[] key, String label) {
        if (key.length < LEAST_KEY) {
            throw new IllegalArgumentException("key: must have at least 32 bytes");
        }
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return new Salts(new SecretKeySpec(mac.doFinal(label.getBytes(StandardCharsets.UTF_8)), "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    /** The salts of places next to each other. */
    Salt[] of(long part, long firstPlace, int places) {
        ByteBuffer stream;
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            byte[] counter = ByteBuffer.allocate(Salt.BYTES)
                    .putLong(part)
                    .putLong(firstPlace)
                    .array();
            cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(counter));
            stream = ByteBuffer.wrap(cipher.doFinal(new byte[places * Salt.BYTES]));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES in counter mode", e);
        }
        Salt[] salts = new Salt[places];
        for (int i = 0; i < places; i++) {
            salts[i] = Salt.from(stream);
        }
        return salts;
    }
}
