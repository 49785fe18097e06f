package juki.registry.codes.unique;

import java.util.Arrays;

/**
 * Tells where the codes that are known to come more than once come. To be offered all their occurrences in order of position.
 */
final class Repeats {
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    /** Filters are at least as large as this, and small enough to stay in the fastest caches if few codes repeat. */
    private static final int SMALLEST_FILTER_BITS = 15;

    private static final int LARGEST_FILTER_BITS = 26;

    /** Open addressing, half full at most; a code plus one, so that zero is an empty slot. */
    private final long[] slots;

    private final long[] firsts;
    private final int slotShift;

    /** One bit for each of many hash values: almost all codes that do not repeat are told apart by it. */
    private final long[] filter;

    private final int filterShift;

    Repeats(LongList repeating) {
        int bits = 64 - Long.numberOfLeadingZeros(Math.max(16, 2L * repeating.size()) - 1);
        if (bits > 30) {
            throw new IllegalStateException("more than 536,870,912 codes repeat others");
        }
        slots = new long[1 << bits];
        firsts = new long[1 << bits];
        Arrays.fill(firsts, -1);
        slotShift = Long.SIZE - bits;
        int filterBits = Math.min(LARGEST_FILTER_BITS, Math.max(SMALLEST_FILTER_BITS, bits + 5));
        filter = new long[1 << filterBits - 6];
        filterShift = Long.SIZE - filterBits;
        for (int i = 0; i < repeating.size(); i++) {
            long code = repeating.at(i);
            slots[slotOf(code)] = code + 1;
            int bit = (int) (code * SPREAD >>> filterShift);
            filter[bit >>> 6] |= 1L << bit;
        }
    }

    /** Whether a code is one of those that repeat. Threads may ask together. */
    boolean has(long code) {
        int bit = (int) (code * SPREAD >>> filterShift);
        return (filter[bit >>> 6] >>> bit & 1) != 0 && slots[slotOf(code)] != 0;
    }

    /** Takes an occurrence of a code that repeats, and notes it as a duplicate unless it is the first. */
    void occurs(long code, long position, LongList duplicates) {
        int slot = slotOf(code);
        if (firsts[slot] < 0) {
            firsts[slot] = position;
        } else {
            AuditReport.note(duplicates, code, firsts[slot], position);
        }
    }

    private int slotOf(long code) {
        int slot = (int) (code * SPREAD >>> slotShift);
        while (slots[slot] != 0 && slots[slot] != code + 1) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
