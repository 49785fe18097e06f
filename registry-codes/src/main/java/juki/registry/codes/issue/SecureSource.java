package juki.registry.codes.issue;

import java.security.SecureRandom;
import java.util.Arrays;

/** Draws from a secure generator, which is asked for no more bytes than are about to be used. */
final class SecureSource extends ByteStreamSource {
    private static final int MOST_BYTES = 1 << 13;

    private final SecureRandom random;

    SecureSource(SecureRandom random) {
        super(MOST_BYTES);
        this.random = random;
    }

    @Override
    int refill(byte[] bytes, int wanted) {
        if (wanted == bytes.length) {
            random.nextBytes(bytes);
            return 0;
        }
        byte[] asked = new byte[wanted];
        random.nextBytes(asked);
        int start = bytes.length - wanted;
        System.arraycopy(asked, 0, bytes, start, wanted);
        Arrays.fill(asked, (byte) 0);
        return start;
    }
}
