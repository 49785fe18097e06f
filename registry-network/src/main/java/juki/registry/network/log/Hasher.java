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

    /** What the first byte of a character says in UTF-8, by how many more it has. */
    private static final int[] LEADING = {0, 0xC0, 0xE0, 0xF0};

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
        byte[] to = written.array();
        int start = written.position() + Integer.BYTES;
        int at = start;
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            int more = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
            to[at++] = (byte) (LEADING[more] | point >> 6 * more);
            for (int shift = 6 * (more - 1); shift >= 0; shift -= 6) {
                to[at++] = (byte) (0x80 | point >> shift & 0x3F);
            }
        }
        written.putInt(at - start).position(at);
        return this;
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
