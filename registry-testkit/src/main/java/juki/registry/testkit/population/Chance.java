package juki.registry.testkit.population;

import java.util.random.RandomGenerator;

/**
 * A seeded source of draws that gives the same values everywhere.
 *
 * <p>Only {@link RandomGenerator#nextLong()} is asked of the generator beneath; bounds, fractions and weights are worked out
 * here, since the methods of the JDK that do so may change from release to release. The seeded generator is SplitMix64
 * (Steele, Lea and Flood, 2014), written out for the same reason.
 *
 * <p>Mutable, and meant for one thread.
 */
public final class Chance {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final RandomGenerator generator;

    private Chance(RandomGenerator generator) {
        this.generator = generator;
    }

    /**
     * Draws from the given generator.
     *
     * @param generator asked for {@code nextLong()} only
     * @return the source of draws
     */
    public static Chance over(RandomGenerator generator) {
        return new Chance(generator);
    }

    /**
     * Draws from a stream of their own for one purpose, so that more draws for one purpose never shift those for another.
     *
     * @param seed any number
     * @param purpose what the draws are for
     * @param number which of several streams for that purpose
     * @return the source of draws
     */
    public static Chance seeded(long seed, String purpose, long number) {
        long state = mix(seed + GOLDEN_GAMMA);
        for (int i = 0; i < purpose.length(); i++) {
            state = mix(state ^ purpose.charAt(i)) + GOLDEN_GAMMA;
        }
        return new Chance(new SplitMix(mix(state ^ mix(number + GOLDEN_GAMMA))));
    }

    private static final class SplitMix implements RandomGenerator {
        private long state;

        SplitMix(long state) {
            this.state = state;
        }

        @Override
        public long nextLong() {
            state += GOLDEN_GAMMA;
            return mix(state);
        }
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    /** {@return any of the 2⁶⁴ numbers} */
    public long nextLong() {
        return generator.nextLong();
    }

    /**
     * A whole number from 0 to below a bound, each equally likely.
     *
     * @param bound at least 1
     * @return the number
     * @throws IllegalArgumentException if the bound is less than 1
     */
    public long below(long bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound: must be at least 1");
        }
        while (true) {
            long draw = generator.nextLong() >>> 1;
            long value = draw % bound;
            // The last, incomplete stretch of the range would favour small values.
            if (draw - value <= Long.MAX_VALUE - (bound - 1)) {
                return value;
            }
        }
    }

    /**
     * A whole number from 0 to below a bound, each equally likely.
     *
     * @param bound at least 1
     * @return the number
     * @throws IllegalArgumentException if the bound is less than 1
     */
    public int below(int bound) {
        return (int) below((long) bound);
    }

    /**
     * A whole number of a range, each equally likely.
     *
     * @param first the least
     * @param last the greatest, not less than the first
     * @return the number
     * @throws IllegalArgumentException if the range is empty
     */
    public int between(int first, int last) {
        if (last < first) {
            throw new IllegalArgumentException("last: must not be less than first");
        }
        return first + (int) below((long) last - first + 1);
    }

    /** {@return a fraction from 0 to below 1, in steps of 2⁻⁵³} */
    public double fraction() {
        return (generator.nextLong() >>> 11) * 0x1.0p-53;
    }

    /**
     * Whether something of the given probability happens.
     *
     * @param probability 0 never, 1 always
     * @return whether it does
     */
    public boolean happens(double probability) {
        return fraction() < probability;
    }

    /**
     * Rounds up or down by lot, so that the expectation is the value itself.
     *
     * @param value not negative
     * @return the whole number below or above
     */
    public int round(double value) {
        return (int) (value + fraction());
    }

    /**
     * Puts numbers in random order.
     *
     * @param numbers reordered in place
     */
    public void shuffle(int[] numbers) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int j = below(i + 1);
            int kept = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = kept;
        }
    }
}
