package juki.registry.codes.unique;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** A set of codes by open addressing with linear probing, never more than two thirds full. */
final class HashedIndex implements UniquenessIndex {
    /** The largest power of two an array can be long. */
    private static final int LARGEST_TABLE = 1 << 30;

    private static final int SMALLEST_TABLE = 1 << 4;

    /** 2^64 divided by the golden ratio, made odd: spreads codes that follow each other over the whole table. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    /** Each slot holds a code plus one, so that the zero of a fresh array means an empty slot. */
    private long[] slots;

    private int shift;
    private int room;
    private int size;

    HashedIndex(long expected) {
        if (expected < 0) {
            throw new IllegalArgumentException("expected: must not be negative");
        }
        if (expected > roomIn(LARGEST_TABLE)) {
            throw new IllegalArgumentException(
                    "expected: a hash table holds at most " + roomIn(LARGEST_TABLE) + " codes");
        }
        int length = SMALLEST_TABLE;
        while (roomIn(length) < expected) {
            length <<= 1;
        }
        slots = allocate(length);
    }

    @Override
    public boolean claim(long code) {
        int slot = slotOf(code);
        if (slots[slot] != 0) {
            return false;
        }
        if (size == room) {
            grow();
            slot = slotOf(code);
        }
        slots[slot] = code + 1;
        size++;
        return true;
    }

    @Override
    public boolean contains(long code) {
        return slots[slotOf(code)] != 0;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void forEachAscending(LongConsumer action) {
        long[] codes = new long[size];
        int count = 0;
        for (long stored : slots) {
            if (stored != 0) {
                codes[count++] = stored - 1;
            }
        }
        Arrays.sort(codes);
        for (long code : codes) {
            action.accept(code);
        }
    }

    @Override
    public String toString() {
        return "UniquenessIndex[hashed, " + size + " codes]";
    }

    /** The slot that holds the code, or else the empty slot in which it belongs. */
    private int slotOf(long code) {
        if (code < 0) {
            throw new IllegalArgumentException("code: must not be negative");
        }
        long stored = code + 1;
        int mask = slots.length - 1;
        int slot = (int) ((code * SPREAD) >>> shift);
        while (slots[slot] != 0 && slots[slot] != stored) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        if (slots.length == LARGEST_TABLE) {
            throw new IllegalStateException("the hash table is full with " + size + " codes");
        }
        long[] old = slots;
        slots = allocate(old.length << 1);
        for (long stored : old) {
            if (stored != 0) {
                slots[slotOf(stored - 1)] = stored;
            }
        }
    }

    private long[] allocate(int length) {
        shift = Long.SIZE - Integer.numberOfTrailingZeros(length);
        room = roomIn(length);
        return new long[length];
    }

    private static int roomIn(int length) {
        return (int) (length * 2L / 3);
    }
}
