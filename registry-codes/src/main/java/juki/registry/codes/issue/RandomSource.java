package juki.registry.codes.issue;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * Random source (乱数源, ransū-gen): chance as an argument.
 *
 * <p>Real codes are drawn from {@link #secure()}, or from {@link #secureInBulk()} where a nation's are drawn at once; tests
 * and simulations use {@link #of} with a seeded generator and get the same draws for the same seed on every Java version.
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
     * Draws many numbers: the same as {@link #below} once for each, in the order of the array, and no slower.
     *
     * @param bound one more than the greatest number to be drawn, at least 1
     * @param target takes the numbers, each 0 to {@code bound - 1}
     * @param from the index of the first of them
     * @param to one more than the index of the last of them
     * @throws IllegalArgumentException if {@code bound} is less than 1
     * @throws IndexOutOfBoundsException if the indexes are not those of a part of the array
     */
    default void fillBelow(long bound, long[] target, int from, int to) {
        Objects.checkFromToIndex(from, to, target.length);
        for (int i = from; i < to; i++) {
            target[i] = below(bound);
        }
    }

    /**
     * An unpredictable source: a new {@link SecureRandom} of the platform's default algorithm, which is asked for many bytes
     * at once where many numbers are drawn. Threads may share it.
     *
     * @return the source
     */
    static RandomSource secure() {
        return new SecureSource(new SecureRandom());
    }

    /**
     * An unpredictable source for many draws: the key stream of AES-256 in counter mode, some ten times as fast as
     * {@link #secure()}.
     *
     * <p>Key and first counter come from a new {@link SecureRandom} of the platform's default algorithm. Of every 64 KiB of
     * key stream the first 48 bytes become the next key and counter, and all of it is overwritten as soon as it is used (fast
     * key erasure): who reads the memory learns numbers not yet drawn, and none that were. The source asks the platform for
     * chance once only. Where that is not wanted, or where rules ask for an approved generator, use {@link #secure()}.
     * Threads may share it.
     *
     * @return the source
     */
    static RandomSource secureInBulk() {
        return new KeystreamSource(new SecureRandom());
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
        return new GeneratorSource(generator);
    }
}
