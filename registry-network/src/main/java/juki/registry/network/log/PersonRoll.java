package juki.registry.network.log;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
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
 * <p>What is hashed does not change (since 0.1.0). A leaf is SHA-256 of a byte 0, the person's salt, and the ten digits of the code
 * before its check digit as a number of 8 bytes, the highest first. Each level stands on two and two of the one below: SHA-256 of a byte 1
 * and both; the last of an odd number goes up as it is.
 *
 * <p>A person takes two or three bytes, and 32 more for a thousand persons. Immutable and thread-safe; {@code toString} shows nobody.
 */
public final class PersonRoll {

    private static final int BLOCK = 1 << 10;

    /**
     * Head of a roll (名簿の証明): all that an entry of the log says of it.
     *
     * @param persons how many persons
     * @param root the root of the tree of hashes
     */
    public record Head(long persons, Hash root) {

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
     * @param salt the salt of the person's hash
     * @param path the hashes beside the way from the person to the root
     */
    public record Membership(ResidentRecordCode code, long position, Salt salt, List<Hash> path) {

        /**
         * That a person is on a roll.
         *
         * @param code the person's code
         * @param position the person's place
         * @param salt the salt
         * @param path the hashes beside the way to the root
         */
        public Membership {
            path = List.copyOf(path);
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
            Hasher hasher = new Hasher();
            Hash hash = leaf(hasher, salt, code.payload());
            int step = 0;
            long at = position;
            for (long width = head.persons(); width > 1; width = width + 1 >>> 1, at >>>= 1) {
                if ((at & 1) == 0 && at + 1 == width) {
                    continue;
                }
                if (step == path.size()) {
                    return false;
                }
                Hash beside = path.get(step++);
                hash = (at & 1) == 0 ? hasher.node(hash, beside) : hasher.node(beside, hash);
            }
            return step == path.size() && hash.equals(head.root());
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
        private final Hash root;

        Block(long first, byte[] distances, int persons, Hash root) {
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

    private final Salts salts;
    private final List<Block> blocks;
    private final Head head;

    private PersonRoll(Salts salts, List<Block> blocks, Head head) {
        this.salts = salts;
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
        return new Builder(Salts.under(key, "roll|" + label));
    }

    /** Takes down persons in order. It belongs to one thread. */
    public static final class Builder {

        private final Salts salts;
        private final Hasher hasher = new Hasher();
        private final List<Block> blocks = new ArrayList<>();
        private final long[] payloads = new long[BLOCK];
        private int filled;
        private long last = -1;

        private Builder(Salts salts) {
            this.salts = salts;
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
            Hash root = climb(hasher, leaves(hasher, salts, blocks.size(), Arrays.copyOf(payloads, filled)));
            blocks.add(new Block(payloads[0], distances.toByteArray(), filled, root));
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
            return new PersonRoll(salts, List.copyOf(blocks), new Head(persons, climb(hasher, roots(blocks))));
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
        Hasher hasher = new Hasher();
        List<Hash> path = new ArrayList<>();
        climb(hasher, leaves(hasher, salts, at, payloads), within, path);
        climb(hasher, roots(blocks), at, path);
        return Optional.of(new Membership(code, (long) at * BLOCK + within, salts.of(at, within, 1)[0], path));
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

    private static Hash[] roots(List<Block> blocks) {
        return blocks.stream().map(block -> block.root).toArray(Hash[]::new);
    }

    /** The root above a level. */
    private static Hash climb(Hasher hasher, Hash[] from) {
        return climb(hasher, from, 0, new ArrayList<>());
    }

    /** The root above a level, and the hashes beside the way to it from a place. */
    private static Hash climb(Hasher hasher, Hash[] from, int place, List<Hash> path) {
        Hash[] level = from;
        for (int at = place; level.length > 1; at >>>= 1) {
            int beside = at ^ 1;
            if (beside < level.length) {
                path.add(level[beside]);
            }
            level = above(hasher, level);
        }
        return level[0];
    }

    private static Hash[] leaves(Hasher hasher, Salts salts, int block, long[] payloads) {
        Salt[] each = salts.of(block, 0, payloads.length);
        Hash[] leaves = new Hash[payloads.length];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = leaf(hasher, each[i], payloads[i]);
        }
        return leaves;
    }

    private static Hash leaf(Hasher hasher, Salt salt, long payload) {
        return hasher.begin(salt).int64(payload).end();
    }

    /** The level above: two and two together; the last of an odd number goes up as it is. */
    private static Hash[] above(Hasher hasher, Hash[] level) {
        Hash[] above = new Hash[level.length + 1 >>> 1];
        for (int i = 0; i < above.length; i++) {
            above[i] = 2 * i + 1 < level.length ? hasher.node(level[2 * i], level[2 * i + 1]) : level[2 * i];
        }
        return above;
    }

    /** {@return {@code PersonRoll[} and the number of persons} */
    @Override
    public String toString() {
        return "PersonRoll[" + head.persons() + " persons]";
    }
}
