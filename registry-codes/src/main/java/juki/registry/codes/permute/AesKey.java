package juki.registry.codes.permute;

import javax.crypto.SecretKey;

/** A key over bytes that their owner can wipe, which {@code SecretKeySpec} does not allow. */
final class AesKey implements SecretKey {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final transient byte[] bytes;

    AesKey(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public String getAlgorithm() {
        return "AES";
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
        return "AesKey[***]";
    }
}
