package juki.registry.network.log;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/**
 * Makes hashes of what is written into it: numbers with the highest byte first, texts with their length.
 *
 * <p>What is salted begins with a byte of 0, what stands on two hashes with one of 1, so that neither can be taken for the other. It
 * allocates nothing but the hashes, and belongs to one thread.
 */
final class Hasher {

    private static final byte SALTED = 0;
    private static final byte NODE = 1;
    private static final int AT_FIRST = 256;

    private final MessageDigest sha256;
    private ByteBuffer written = ByteBuffer.allocate(AT_FIRST);

    Hasher() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Begins something that is salted, whatever was begun before and not ended. */
    Hasher begin(Salt salt) {
        written.clear().put(SALTED);
        salt.writeTo(written);
        return this;
    }

    Hasher int8(int number) {
        room(1);
        written.put((byte) number);
        return this;
    }

    Hasher int32(int number) {
        room(Integer.BYTES);
        written.putInt(number);
        return this;
    }

    Hasher int64(long number) {
        room(Long.BYTES);
        written.putLong(number);
        return this;
    }

    Hasher hash(Hash hash) {
        room(4 * Long.BYTES);
        hash.writeTo(written);
        return this;
    }

    /**
     * A text: four bytes that say how many follow, and it in UTF-8. Half a surrogate pair, which stands in no well-formed text, is written
     * as its three bytes would be and not as a question mark, so that no two texts are written alike.
     */
    Hasher text(String text) {
        room(Integer.BYTES + 3 * text.length());
        int length = written.position();
        written.putInt(0);
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (point < 0x80) {
                written.put((byte) point);
            } else if (point < 0x800) {
                written.put((byte) (0xC0 | point >> 6)).put(sixBits(point));
            } else if (point < 0x10000) {
                written.put((byte) (0xE0 | point >> 12))
                        .put(sixBits(point >> 6))
                        .put(sixBits(point));
            } else {
                written.put((byte) (0xF0 | point >> 18)).put(sixBits(point >> 12));
                written.put(sixBits(point >> 6)).put(sixBits(point));
            }
        }
        written.putInt(length, written.position() - length - Integer.BYTES);
        return this;
    }

    private static byte sixBits(int bits) {
        return (byte) (0x80 | bits & 0x3F);
    }

    /** Ends what was written, and is ready for the next. */
    Hash end() {
        sha256.update(written.array(), 0, written.position());
        written.clear();
        try {
            sha256.digest(written.array(), 0, written.capacity());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a hash has room in " + AT_FIRST + " bytes", e);
        }
        return Hash.at(written);
    }

    /** What stands on two hashes. */
    Hash node(Hash left, Hash right) {
        written.clear().put(NODE);
        return hash(left).hash(right).end();
    }

    private void room(int more) {
        if (written.remaining() < more) {
            written = ByteBuffer.allocate(Math.max(2 * written.capacity(), written.position() + more))
                    .put(written.flip());
        }
    }
}
