package juki.registry.network.log;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import juki.registry.codes.ResidentRecordCode;

/**
 * Roll of persons (対象者名簿, taishōsha meibo): everybody whose information one operation gave away, each once, ascending by code.
 *
 * <p>An extraction of millions has one entry in the log, which holds the roll's {@linkplain Head head}: how many, and the root of a
 * tree of hashes over all of them. From the roll, which stays with whoever keeps the log, everyone on it can be given a {@link
 * Membership}, which shows by the head alone that this person is on it, and tells nothing of the others. The hashes are salted under
 * a key, without which nobody who guesses a code can find it among them. The same persons under the same key and label make the same
 * head.
 *
 * <p>A person takes two or three bytes, and 32 more for a thousand persons. Immutable and thread-safe; {@code toString} shows nobody.
 */
public final class PersonRoll {

    private static final int LEAST_KEY = 32;
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int BLOCK = 1 << 10;
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /**
     * Head of a roll (名簿の証明): all that an entry of the log says of it.
     *
     * @param persons how many persons
     * @param root the root of the tree of hashes, in hexadecimal digits
     */
    public record Head(long persons, String root) {

        /**
         * A head.
         *
         * @param persons how many persons, at least one
         * @param root the root
         * @throws IllegalArgumentException if there is nobody
         */
        public Head {
            if (persons < 1) {
                throw new IllegalArgumentException("persons: must be at least 1");
            }
        }
    }

    /**
     * That a person is on a roll (名簿に載っていることの証明), shown by the roll's head alone.
     *
     * @param code the person's resident record code
     * @param position the person's place on the roll, from 0
     * @param salt the salt of the person's hash, in hexadecimal digits
     * @param path the hashes beside the way from the person to the root, in hexadecimal digits
     */
    public record Membership(ResidentRecordCode code, long position, String salt, List<String> path) {

        /**
         * That a person is on a roll.
         *
         * @param code the person's code
         * @param position the person's place
         * @param salt the salt
         * @param path the hashes beside the way to the root
         * @throws IllegalArgumentException if salt or path are not of hexadecimal digits, or too short or long
         */
        public Membership {
            path = List.copyOf(path);
            if (HexFormat.of().parseHex(salt).length != SALT) {
                throw new IllegalArgumentException("salt: must have 32 digits");
            }
            if (path.stream().anyMatch(hash -> HexFormat.of().parseHex(hash).length != HASH)) {
                throw new IllegalArgumentException("path: each hash must have 64 digits");
            }
        }

        /**
         * Whether it leads to a head.
         *
         * @param head the head
         * @return true if the person is on the roll of that head
         */
        public boolean leadsTo(Head head) {
            if (position < 0 || position >= head.persons()) {
                return false;
            }
            byte[] hash = leaf(Hashes.sha256(), HexFormat.of().parseHex(salt), 0, code.payload());
            int step = 0;
            long at = position;
            for (long width = head.persons(); width > 1; width = width + 1 >>> 1, at >>>= 1) {
                if ((at & 1) == 0 && at + 1 == width) {
                    continue;
                }
                if (step == path.size()) {
                    return false;
                }
                byte[] beside = HexFormat.of().parseHex(path.get(step++));
                hash = (at & 1) == 0 ? node(Hashes.sha256(), hash, beside) : node(Hashes.sha256(), beside, hash);
            }
            return step == path.size() && HexFormat.of().formatHex(hash).equals(head.root());
        }

        /** {@return {@code Membership[***]}} */
        @Override
        public String toString() {
            return "Membership[***]";
        }
    }

    /** Some persons next to each other: the first, how far each is from the one before, and the root of their part of the tree. */
    private static final class Block {

        private final long first;
        private final byte[] distances;
        private final int persons;
        private final byte[] root;

        Block(long first, byte[] distances, int persons, byte[] root) {
            this.first = first;
            this.distances = distances;
            this.persons = persons;
            this.root = root;
        }

        long[] payloads() {
            long[] payloads = new long[persons];
            payloads[0] = first;
            int at = 0;
            for (int i = 1; i < persons; i++) {
                long distance = 0;
                int shift = 0;
                byte part;
                do {
                    part = distances[at++];
                    distance |= (long) (part & 0x7F) << shift;
                    shift += 7;
                } while (part < 0);
                payloads[i] = payloads[i - 1] + distance;
            }
            return payloads;
        }
    }

    private final byte[] key;
    private final List<Block> blocks;
    private final Head head;

    private PersonRoll(byte[] key, List<Block> blocks, Head head) {
        this.key = key;
        this.blocks = blocks;
        this.head = head;
    }

    /**
     * Begins a roll.
     *
     * @param key at least 32 bytes, from a source that nobody can guess; copied, and shown nowhere
     * @param label what tells this roll from every other under the key, as the name of an extraction
     * @return a builder
     * @throws IllegalArgumentException if the key is shorter
     */
    public static Builder under(byte[] key, String label) {
        if (key.length < LEAST_KEY) {
            throw new IllegalArgumentException("key: must have at least 32 bytes");
        }
        return new Builder(Hashes.keyed(key, "roll|" + label));
    }

    /** Takes down persons in order. It belongs to one thread. */
    public static final class Builder {

        private final byte[] key;
        private final MessageDigest digest = Hashes.sha256();
        private final List<Block> blocks = new ArrayList<>();
        private final long[] payloads = new long[BLOCK];
        private int filled;
        private long last = -1;

        private Builder(byte[] key) {
            this.key = key;
        }

        /**
         * Adds a person.
         *
         * @param code the code, greater than those added before
         * @return this builder
         * @throws IllegalArgumentException if the code is not greater than the one before
         */
        public Builder add(ResidentRecordCode code) {
            if (code.payload() <= last) {
                throw new IllegalArgumentException("code: must be greater than those added before");
            }
            last = code.payload();
            payloads[filled++] = last;
            if (filled == BLOCK) {
                close();
            }
            return this;
        }

        private void close() {
            ByteArrayOutputStream distances = new ByteArrayOutputStream(filled * 3);
            for (int i = 1; i < filled; i++) {
                long distance = payloads[i] - payloads[i - 1];
                while (distance > 0x7F) {
                    distances.write((int) (distance & 0x7F) | 0x80);
                    distance >>>= 7;
                }
                distances.write((int) distance);
            }
            byte[][] level = leaves(digest, key, blocks.size(), Arrays.copyOf(payloads, filled));
            while (level.length > 1) {
                level = above(digest, level);
            }
            blocks.add(new Block(payloads[0], distances.toByteArray(), filled, level[0]));
            filled = 0;
        }

        /**
         * Ends the roll.
         *
         * @return the roll
         * @throws IllegalArgumentException if nobody was added
         */
        public PersonRoll build() {
            long persons = (long) blocks.size() * BLOCK + filled;
            if (persons == 0) {
                throw new IllegalArgumentException("persons: must be at least 1");
            }
            if (filled > 0) {
                close();
            }
            byte[][] level = blocks.stream().map(block -> block.root).toArray(byte[][]::new);
            while (level.length > 1) {
                level = above(digest, level);
            }
            return new PersonRoll(
                    key, List.copyOf(blocks), new Head(persons, HexFormat.of().formatHex(level[0])));
        }
    }

    /** {@return what an entry of the log says of it} */
    public Head head() {
        return head;
    }

    /**
     * Whether a person is on it.
     *
     * @param code the person's code
     * @return true if so
     */
    public boolean contains(ResidentRecordCode code) {
        int at = blockOf(code);
        return at >= 0 && Arrays.binarySearch(blocks.get(at).payloads(), code.payload()) >= 0;
    }

    /**
     * Shows that a person is on it.
     *
     * @param code the person's code
     * @return what shows it; empty if the person is not on it
     */
    public Optional<Membership> membership(ResidentRecordCode code) {
        int at = blockOf(code);
        if (at < 0) {
            return Optional.empty();
        }
        long[] payloads = blocks.get(at).payloads();
        int within = Arrays.binarySearch(payloads, code.payload());
        if (within < 0) {
            return Optional.empty();
        }
        MessageDigest digest = Hashes.sha256();
        List<String> path = new ArrayList<>();
        climb(digest, leaves(digest, key, at, payloads), within, path);
        climb(digest, blocks.stream().map(block -> block.root).toArray(byte[][]::new), at, path);
        byte[] salts = salts(key, at, payloads.length);
        return Optional.of(new Membership(
                code,
                (long) at * BLOCK + within,
                HexFormat.of().formatHex(salts, within * SALT, (within + 1) * SALT),
                path));
    }

    /**
     * Hands over everybody on it, so that it can be stored and made again.
     *
     * @param action what is done with the payload of each code, ascending
     */
    public void forEachPayload(LongConsumer action) {
        blocks.forEach(block -> Arrays.stream(block.payloads()).forEach(action));
    }

    /** The block in which a code would stand, or -1. */
    private int blockOf(ResidentRecordCode code) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (blocks.get(middle).first <= code.payload()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private static void climb(MessageDigest digest, byte[][] from, int place, List<String> path) {
        byte[][] level = from;
        int at = place;
        while (level.length > 1) {
            int beside = at ^ 1;
            if (beside < level.length) {
                path.add(HexFormat.of().formatHex(level[beside]));
            }
            level = above(digest, level);
            at >>>= 1;
        }
    }

    private static byte[][] leaves(MessageDigest digest, byte[] key, int block, long[] payloads) {
        byte[] salts = salts(key, block, payloads.length);
        byte[][] leaves = new byte[payloads.length][];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = leaf(digest, salts, i * SALT, payloads[i]);
        }
        return leaves;
    }

    /** The level above: two and two together; the last of an odd number goes up as it is. */
    private static byte[][] above(MessageDigest digest, byte[][] level) {
        byte[][] above = new byte[level.length + 1 >>> 1][];
        for (int i = 0; i < above.length; i++) {
            above[i] = 2 * i + 1 < level.length ? node(digest, level[2 * i], level[2 * i + 1]) : level[2 * i];
        }
        return above;
    }

    private static byte[] leaf(MessageDigest digest, byte[] salts, int at, long payload) {
        digest.update(LEAF);
        digest.update(salts, at, SALT);
        return digest.digest(ByteBuffer.allocate(Long.BYTES).putLong(payload).array());
    }

    private static byte[] node(MessageDigest digest, byte[] left, byte[] right) {
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** The salts of a block: the key stream of AES in counter mode, the block's number in the upper half of the counter. */
    private static byte[] salts(byte[] key, int block, int persons) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new IvParameterSpec(
                            ByteBuffer.allocate(16).putLong(block).putLong(0).array()));
            return cipher.doFinal(new byte[persons * SALT]);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES in counter mode", e);
        }
    }

    /** {@return {@code PersonRoll[} and the number of persons} */
    @Override
    public String toString() {
        return "PersonRoll[" + head.persons() + " persons]";
    }
}
