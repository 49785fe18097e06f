package juki.registry.codes.issue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** HMAC-SHA-256 (RFC 2104, FIPS 180-4) with a key of the caller's, over numbers and texts in a form without ambiguity. */
final class OneWayFunction {
    /** The fewest bytes of a key: as strong as the function's own output is to guess. */
    static final int FEWEST_KEY_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] label;
    private final byte[] key;
    private final Mac mac;
    private boolean destroyed;

    /** Functions of one key and different labels have nothing to do with each other. */
    OneWayFunction(byte[] key, String label) {
        if (key.length < FEWEST_KEY_BYTES) {
            throw new IllegalArgumentException("key: must have at least " + FEWEST_KEY_BYTES + " bytes");
        }
        this.key = key.clone();
        this.label = label.getBytes(StandardCharsets.UTF_8);
        try {
            this.mac = Mac.getInstance(ALGORITHM);
            mac.init(new HmacKey(this.key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform has no " + ALGORITHM + ", which every Java must have", e);
        }
    }

    /** The function's 32 bytes for a text and two numbers. Lengths stand before texts, so that no two inputs look alike. */
    byte[] of(String text, long first, int second) {
        if (destroyed) {
            throw new IllegalStateException("the key was destroyed");
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES * 3 + Long.BYTES + label.length + encoded.length)
                .putInt(label.length)
                .put(label)
                .putInt(encoded.length)
                .put(encoded)
                .putLong(first)
                .putInt(second)
                .array());
        return mac.doFinal();
    }

    void destroy() {
        if (destroyed) {
            return;
        }
        destroyed = true;
        Arrays.fill(key, (byte) 0);
        try {
            mac.init(new HmacKey(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform's " + ALGORITHM + " refuses a key of the length it took", e);
        }
    }

    boolean isDestroyed() {
        return destroyed;
    }

    /** A key over bytes that their owner can wipe, which {@code SecretKeySpec} does not allow. */
    private static final class HmacKey implements SecretKey {
        private static final long serialVersionUID = 1L;

        private final transient byte[] bytes;

        HmacKey(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public String getAlgorithm() {
            return ALGORITHM;
        }

        @Override
        public String getFormat() {
            return "RAW";
        }

        @Override
        public byte[] getEncoded() {
            return bytes.clone();
        }

        @Override
        public String toString() {
            return "HmacKey[***]";
        }
    }
}
