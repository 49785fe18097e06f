package juki.registry.codes.issue;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * Random source (乱数源, ransū-gen): chance as an argument.
 *
 * <p>Real codes are drawn from {@link #secure()}; tests and simulations use {@link #of} with a seeded generator and get
 * the same draws for the same seed on every Java version.
 */
@FunctionalInterface
public interface RandomSource {
    /**
     * Draws a number, every one with the same probability.
     *
     * @param bound one more than the greatest number to be drawn, at least 1
     * @return 0 to {@code bound - 1}
     * @throws IllegalArgumentException if {@code bound} is less than 1
     */
    long below(long bound);

    /**
     * An unpredictable source: a new {@link SecureRandom} of the platform's default algorithm. Threads may share it.
     *
     * @return the source
     */
    static RandomSource secure() {
        return of(new SecureRandom());
    }

    /**
     * A source that draws from a generator of the caller's.
     *
     * <p>For a bound that needs b bits, each attempt takes the b highest bits of one {@code nextLong} and is repeated until
     * it is below the bound: nothing else of the generator is used, no number is favoured, and fewer than two attempts are
     * needed on average. The bound 1 takes no attempt. Threads may share the source if they may share the generator.
     *
     * @param generator where the bits come from
     * @return the source
     */
    static RandomSource of(RandomGenerator generator) {
        Objects.requireNonNull(generator, "generator");
        return bound -> {
            if (bound < 1) {
                throw new IllegalArgumentException("bound: must be at least 1");
            }
            if (bound == 1) {
                return 0;
            }
            // RandomGenerator.nextLong(bound) would do, but generators override it as they like from version to
            // version.
            int unusedBits = Long.numberOfLeadingZeros(bound - 1);
            long draw;
            do {
                draw = generator.nextLong() >>> unusedBits;
            } while (draw >= bound);
            return draw;
        };
    }
}
