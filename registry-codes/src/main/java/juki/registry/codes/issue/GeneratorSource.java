package juki.registry.codes.issue;

import java.util.Arrays;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Draws from a generator's {@code nextLong}: its highest bits, again until they are below the bound. */
final class GeneratorSource implements RandomSource {
    // RandomGenerator.nextLong(bound) would do, but generators override it as they like from version to version.
    private final RandomGenerator generator;

    GeneratorSource(RandomGenerator generator) {
        this.generator = Objects.requireNonNull(generator, "generator");
    }

    @Override
    public long below(long bound) {
        requireBound(bound);
        if (bound == 1) {
            return 0;
        }
        int unusedBits = unusedBits(bound);
        long draw;
        do {
            draw = generator.nextLong() >>> unusedBits;
        } while (draw >= bound);
        return draw;
    }

    @Override
    public void fillBelow(long bound, long[] target, int from, int to) {
        Objects.checkFromToIndex(from, to, target.length);
        requireBound(bound);
        if (bound == 1) {
            Arrays.fill(target, from, to, 0);
            return;
        }
        int unusedBits = unusedBits(bound);
        // Every draw is written, and one that is not below the bound is written over: nothing to mispredict.
        for (int i = from; i < to; ) {
            long draw = generator.nextLong() >>> unusedBits;
            target[i] = draw;
            i += (int) (draw - bound >>> Long.SIZE - 1);
        }
    }

    static void requireBound(long bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound: must be at least 1");
        }
    }

    /** For a bound of at least 2: how many of 64 bits its numbers leave. */
    static int unusedBits(long bound) {
        return Long.numberOfLeadingZeros(bound - 1);
    }
}
