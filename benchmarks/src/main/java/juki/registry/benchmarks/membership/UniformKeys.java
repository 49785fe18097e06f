package juki.registry.benchmarks.membership;

import juki.registry.codes.unique.CodeSpace;

/**
 * A counter sent through a bijection of the ten-digit numbers onto themselves, so that payloads differ and look random. In
 * the space of eleven digits one more digit, pseudo-random too, is appended.
 *
 * <p>The bijection is a Feistel network between the two halves of five digits, with a mixer in place of a cipher: enough to
 * look random to a set, and a few nanoseconds a code, where the library's own keyed permutation would take minutes of
 * set-up in a record run.
 */
final class UniformKeys implements Keys {
    private static final int HALF = 100_000;
    private static final int ROUNDS = 6;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private final boolean eleven;
    private long counter;

    UniformKeys(CodeSpace space) {
        if (space.payloadDigits() < 10 || space.payloadDigits() > 11) {
            throw new IllegalArgumentException("space: must have ten or eleven digits");
        }
        eleven = space.payloadDigits() == 11;
    }

    @Override
    public void next(long[] into, int from, int to) {
        for (int i = from; i < to; i++) {
            into[i] = at(counter++);
        }
    }

    /** The payload of a number from 0 to 10^10 - 1. */
    long at(long number) {
        int left = (int) (number / HALF);
        int right = (int) (number % HALF);
        for (int round = 1; round <= ROUNDS; round++) {
            int mixed = (int) ((left + (mixed(right + round * (long) HALF) >>> 40)) % HALF);
            left = right;
            right = mixed;
        }
        long ten = (long) left * HALF + right;
        return eleven ? ten * 10 + (mixed(ten) >>> 40) % 10 : ten;
    }

    private static long mixed(long value) {
        long product = (value + 1) * MIX;
        return (product ^ product >>> 29) * MIX;
    }
}
