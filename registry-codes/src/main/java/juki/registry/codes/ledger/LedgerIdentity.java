package juki.registry.codes.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Identity of a ledger (台帳の識別, daichō no shikibetsu): which codes it remembers, so that no other ledger is taken for it.
 *
 * <p>It consists of an id that the caller chose once, the number of digits of a payload, and, where codes come from a
 * keyed permutation, a fingerprint of the key: with another key the same counters would give other codes. The fingerprint
 * is the first eight bytes of a SHA-256 digest; the key itself is neither kept nor recoverable from it, provided that it
 * has the 128 bits or more of a real key.
 */
public final class LedgerIdentity {
    /** Payloads take five bytes. */
    private static final int MOST_DIGITS = 12;

    private final UUID id;
    private final int payloadDigits;
    private final long keyFingerprint;

    private LedgerIdentity(UUID id, int payloadDigits, long keyFingerprint) {
        this.id = id;
        this.payloadDigits = payloadDigits;
        this.keyFingerprint = keyFingerprint;
    }

    /**
     * The identity of a ledger whose codes depend on no key.
     *
     * @param id chosen once for the ledger
     * @param payloadDigits the digits of a code without its check digit: 10 for resident record codes, 11 for Individual
     *     Numbers; 1 to 12
     * @return the identity
     * @throws IllegalArgumentException if the number of digits is out of range
     */
    public static LedgerIdentity of(UUID id, int payloadDigits) {
        Objects.requireNonNull(id, "id");
        if (payloadDigits < 1 || payloadDigits > MOST_DIGITS) {
            throw new IllegalArgumentException("payloadDigits: must be 1 to " + MOST_DIGITS);
        }
        return new LedgerIdentity(id, payloadDigits, 0);
    }

    /**
     * The same identity for codes that come from a key.
     *
     * @param key the key, at least 16 bytes; only its fingerprint is kept
     * @return the identity
     * @throws IllegalArgumentException if the key has fewer than 16 bytes
     */
    public LedgerIdentity withKey(byte[] key) {
        if (key.length < 16) {
            throw new IllegalArgumentException("key: must have at least 16 bytes");
        }
        return new LedgerIdentity(id, payloadDigits, fingerprint(key));
    }

    /**
     * The id that the caller chose.
     *
     * @return the id
     */
    public UUID id() {
        return id;
    }

    /**
     * The digits of a code without its check digit.
     *
     * @return 1 to 12
     */
    public int payloadDigits() {
        return payloadDigits;
    }

    long keyFingerprint() {
        return keyFingerprint;
    }

    /** One more than the greatest payload. */
    long codeSpace() {
        long space = 1;
        for (int digit = 0; digit < payloadDigits; digit++) {
            space *= 10;
        }
        return space;
    }

    private static long fingerprint(byte[] key) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        // A prefix of its own keeps the fingerprint from being a digest that the key has elsewhere.
        digest.update("juki code ledger key\n".getBytes(StandardCharsets.UTF_8));
        byte[] hash = digest.digest(key);
        long fingerprint = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            fingerprint = fingerprint << 8 | hash[i] & 0xFF;
        }
        return fingerprint;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LedgerIdentity that
                && id.equals(that.id)
                && payloadDigits == that.payloadDigits
                && keyFingerprint == that.keyFingerprint;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, payloadDigits, keyFingerprint);
    }

    /**
     * The id and the digits; nothing of the key.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "LedgerIdentity[" + id + ", " + payloadDigits + " digits]";
    }
}
