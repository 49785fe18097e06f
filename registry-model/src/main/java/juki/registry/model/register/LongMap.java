package juki.registry.model.register;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A persistent map from {@code long} to objects: {@link #with} makes a new map that shares all but a short path with the old
 * one, which stays as it was.
 *
 * <p>A compressed trie of 32-way nodes over the bits of the mixed key. A path is two nodes long at a thousand keys and four at
 * a million, so the cost of a change hardly grows with the register. A slot of a node holds either a key and its value or,
 * where several keys meet, a node one level deeper; values and nodes share one array, keys lie in another.
 */
final class LongMap<V> {

    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    private static final Node EMPTY_NODE = new Node(0, 0, new long[0], new Object[0]);

    private final Node root;
    private final int size;

    private LongMap(Node root, int size) {
        this.root = root;
        this.size = size;
    }

    static <V> LongMap<V> empty() {
        return new LongMap<>(EMPTY_NODE, 0);
    }

    /**
     * The map of all the given keys, made at once, without intermediate maps.
     *
     * @param keys distinct keys
     * @param values their values, in the same order
     */
    static <V> LongMap<V> of(long[] keys, Object[] values) {
        long[] mixed = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            mixed[i] = mix(keys[i]);
        }
        return new LongMap<>(
                build(mixed, values.clone(), new long[keys.length], new Object[keys.length], 0, keys.length, 0),
                keys.length);
    }

    int size() {
        return size;
    }

    @SuppressWarnings("unchecked") // only values of type V are ever put in
    @Nullable
    V find(long key) {
        long mixed = mix(key);
        Node node = root;
        for (int shift = 0; ; shift += BITS) {
            int bit = 1 << (int) (mixed >>> shift & MASK);
            if ((node.valueBits & bit) != 0) {
                int slot = node.valueSlot(bit);
                return node.keys[slot] == mixed ? (V) node.slots[slot] : null;
            }
            if ((node.nodeBits & bit) == 0) {
                return null;
            }
            node = (Node) node.slots[node.nodeSlot(bit)];
        }
    }

    LongMap<V> with(long key, V value) {
        boolean[] added = new boolean[1];
        Node changed = with(root, mix(key), value, 0, added);
        return new LongMap<>(changed, added[0] ? size + 1 : size);
    }

    /** All values, in no particular but always the same order. */
    @SuppressWarnings("unchecked") // only values of type V are ever put in
    void forEach(Consumer<? super V> action) {
        forEach(root, (Consumer<Object>) action);
    }

    private static void forEach(Node node, Consumer<Object> action) {
        int values = node.keys.length;
        for (int i = 0; i < values; i++) {
            action.accept(node.slots[i]);
        }
        for (int i = values; i < node.slots.length; i++) {
            forEach((Node) node.slots[i], action);
        }
    }

    private static Node with(Node node, long mixed, Object value, int shift, boolean[] added) {
        int bit = 1 << (int) (mixed >>> shift & MASK);
        if ((node.valueBits & bit) != 0) {
            int slot = node.valueSlot(bit);
            if (node.keys[slot] == mixed) {
                return node.withSlot(slot, value);
            }
            added[0] = true;
            Node deeper = pair(node.keys[slot], node.slots[slot], mixed, value, shift + BITS);
            return node.withNodeInsteadOfValue(bit, deeper);
        }
        if ((node.nodeBits & bit) != 0) {
            int slot = node.nodeSlot(bit);
            return node.withSlot(slot, with((Node) node.slots[slot], mixed, value, shift + BITS, added));
        }
        added[0] = true;
        return node.withValue(bit, mixed, value);
    }

    private static Node pair(long oneKey, Object one, long otherKey, Object other, int shift) {
        int oneIndex = (int) (oneKey >>> shift & MASK);
        int otherIndex = (int) (otherKey >>> shift & MASK);
        if (oneIndex == otherIndex) {
            return new Node(
                    0, 1 << oneIndex, new long[0], new Object[] {pair(oneKey, one, otherKey, other, shift + BITS)});
        }
        boolean inOrder = oneIndex < otherIndex;
        return new Node(
                1 << oneIndex | 1 << otherIndex,
                0,
                inOrder ? new long[] {oneKey, otherKey} : new long[] {otherKey, oneKey},
                inOrder ? new Object[] {one, other} : new Object[] {other, one});
    }

    private static Node build(
            long[] keys, Object[] values, long[] spareKeys, Object[] spareValues, int from, int to, int shift) {
        int[] start = new int[MASK + 2];
        for (int i = from; i < to; i++) {
            start[(int) (keys[i] >>> shift & MASK) + 1]++;
        }
        int valueBits = 0;
        int nodeBits = 0;
        for (int i = 0; i <= MASK; i++) {
            if (start[i + 1] == 1) {
                valueBits |= 1 << i;
            } else if (start[i + 1] > 1) {
                nodeBits |= 1 << i;
            }
            start[i + 1] += start[i];
        }
        int[] next = start.clone();
        for (int i = from; i < to; i++) {
            int at = from + next[(int) (keys[i] >>> shift & MASK)]++;
            spareKeys[at] = keys[i];
            spareValues[at] = values[i];
        }
        int valueCount = Integer.bitCount(valueBits);
        long[] nodeKeys = new long[valueCount];
        Object[] slots = new Object[valueCount + Integer.bitCount(nodeBits)];
        int value = 0;
        int node = valueCount;
        for (int i = 0; i <= MASK; i++) {
            int first = from + start[i];
            int end = from + start[i + 1];
            if (end - first == 1) {
                nodeKeys[value] = spareKeys[first];
                slots[value++] = spareValues[first];
            } else if (end - first > 1) {
                slots[node++] = build(spareKeys, spareValues, keys, values, first, end, shift + BITS);
            }
        }
        return new Node(valueBits, nodeBits, nodeKeys, slots);
    }

    /** Spreads the key over all 64 bits, reversibly, so that distinct keys stay distinct. */
    static long mix(long key) {
        long z = (key ^ (key >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Values first, in the order of their bits, then deeper nodes, in the order of theirs. */
    private static final class Node {

        private final int valueBits;
        private final int nodeBits;
        private final long[] keys;
        private final Object[] slots;

        Node(int valueBits, int nodeBits, long[] keys, Object[] slots) {
            this.valueBits = valueBits;
            this.nodeBits = nodeBits;
            this.keys = keys;
            this.slots = slots;
        }

        int valueSlot(int bit) {
            return Integer.bitCount(valueBits & (bit - 1));
        }

        int nodeSlot(int bit) {
            return keys.length + Integer.bitCount(nodeBits & (bit - 1));
        }

        Node withSlot(int slot, Object value) {
            Object[] changed = slots.clone();
            changed[slot] = value;
            return new Node(valueBits, nodeBits, keys, changed);
        }

        Node withValue(int bit, long key, Object value) {
            int slot = valueSlot(bit);
            return new Node(valueBits | bit, nodeBits, inserted(keys, slot, key), inserted(slots, slot, value));
        }

        Node withNodeInsteadOfValue(int bit, Node deeper) {
            int slot = valueSlot(bit);
            long[] fewer = new long[keys.length - 1];
            System.arraycopy(keys, 0, fewer, 0, slot);
            System.arraycopy(keys, slot + 1, fewer, slot, fewer.length - slot);
            Object[] without = new Object[slots.length - 1];
            System.arraycopy(slots, 0, without, 0, slot);
            System.arraycopy(slots, slot + 1, without, slot, without.length - slot);
            Node node = new Node(valueBits & ~bit, nodeBits | bit, fewer, without);
            return new Node(node.valueBits, node.nodeBits, fewer, inserted(without, node.nodeSlot(bit), deeper));
        }

        private static long[] inserted(long[] array, int at, long value) {
            long[] longer = Arrays.copyOf(array, array.length + 1);
            System.arraycopy(array, at, longer, at + 1, array.length - at);
            longer[at] = value;
            return longer;
        }

        private static Object[] inserted(Object[] array, int at, Object value) {
            Object[] longer = Arrays.copyOf(array, array.length + 1);
            System.arraycopy(array, at, longer, at + 1, array.length - at);
            longer[at] = value;
            return longer;
        }
    }
}
