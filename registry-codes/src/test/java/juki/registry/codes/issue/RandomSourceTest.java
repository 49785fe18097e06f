package juki.registry.codes.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RandomSourceTest {
    @Property
    void drawsAreBelowTheBound(@ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long bound, @ForAll long seed) {
        RandomSource random = RandomSource.of(new SplittableRandom(seed));
        for (int i = 0; i < 20; i++) {
            assertThat(random.below(bound)).isBetween(0L, bound - 1);
        }
    }

    @Test
    void takesTheHighestBitsAndRepeatsWhatReachesTheBound() {
        // Bound 5 needs three bits: 111 and 101 are repeated, 100 and 010 are taken.
        Deque<Long> stream = new ArrayDeque<>(List.of(0b111L << 61, 0b101L << 61, 0b100L << 61, 0b010L << 61));
        RandomSource random = RandomSource.of((RandomGenerator) stream::removeFirst);
        assertThat(random.below(5)).isEqualTo(4);
        assertThat(random.below(5)).isEqualTo(2);
        assertThat(stream).isEmpty();
    }

    @Property
    void manyDrawsAtOnceAreTheDrawsOneByOne(
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long bound, @ForAll long seed) {
        SplittableRandom generator = new SplittableRandom(seed);
        SplittableRandom twin = new SplittableRandom(seed);
        long[] many = new long[50];
        RandomSource.of(generator).fillBelow(bound, many, 3, 47);
        long[] single = new long[50];
        RandomSource source = RandomSource.of(twin);
        for (int i = 3; i < 47; i++) {
            single[i] = source.below(bound);
        }
        assertThat(many).isEqualTo(single);
        assertThat(generator.nextLong()).isEqualTo(twin.nextLong());
    }

    @Test
    void sourcesOfTheCallersOwnDrawManyToo() {
        RandomSource counting = new RandomSource() {
            private long next;

            @Override
            public long below(long bound) {
                return next++ % bound;
            }
        };
        long[] draws = new long[5];
        counting.fillBelow(3, draws, 0, 5);
        assertThat(draws).containsExactly(0, 1, 2, 0, 1);
    }

    static Stream<RandomSource> secureSources() {
        return Stream.of(RandomSource.secure(), RandomSource.secureInBulk());
    }

    @ParameterizedTest
    @MethodSource("secureSources")
    void secureSourcesFavourNoNumber(RandomSource random) {
        // 5 of 8 attempts succeed: rejected ones must leave no trace, within a batch or where one ends.
        long[] draws = new long[50_000];
        for (int start = 0; start < draws.length; start += 10_000) {
            random.fillBelow(5, draws, start, start + 10_000);
        }
        draws[0] = random.below(5);
        long[] counts = new long[5];
        long[] pairs = new long[25];
        for (int i = 0; i < draws.length; i++) {
            counts[(int) draws[i]]++;
            pairs[(int) (5 * draws[i] + draws[(i + 1) % draws.length])]++;
        }
        // One in ten million at 4 and at 24 degrees of freedom: these draws are others each time.
        assertThat(ChiSquare.of(counts)).isLessThan(38);
        assertThat(ChiSquare.of(pairs)).isLessThan(79);
    }

    @ParameterizedTest
    @MethodSource("secureSources")
    void secureSourcesNeverRepeatThemselves(RandomSource random) {
        long[] draws = new long[40_000];
        random.fillBelow(Long.MAX_VALUE, draws, 0, 30_000);
        for (int i = 30_000; i < draws.length; i++) {
            draws[i] = random.below(Long.MAX_VALUE);
        }
        assertThat(Arrays.stream(draws).distinct().count()).isEqualTo(draws.length);
    }

    @ParameterizedTest
    @MethodSource("secureSources")
    void secureSourcesKeepToTheirPartOfAnArray(RandomSource random) {
        long[] draws = new long[10];
        random.fillBelow(1L << 62, draws, 2, 7);
        for (int i = 0; i < draws.length; i++) {
            assertThat(draws[i] != 0).isEqualTo(i >= 2 && i < 7);
        }
        random.fillBelow(1, draws, 0, 10);
        assertThat(draws).containsOnly(0);
        assertThatIllegalArgumentException().isThrownBy(() -> random.fillBelow(0, draws, 0, 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> random.fillBelow(7, draws, 5, 11));
    }

    @Test
    void keyStreamIsThatOfTheCipherAndGivesTheNextKeyFirst() throws GeneralSecurityException {
        byte[] secret = new byte[48];
        new SplittableRandom(8).nextBytes(secret);
        RandomSource random = new KeystreamSource(new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(secret, 0, bytes, 0, bytes.length);
            }
        });
        long[] draws = new long[20_000];
        random.fillBelow(Long.MAX_VALUE, draws, 0, draws.length);
        byte[] next = secret;
        int compared = 0;
        while (compared < draws.length) {
            Cipher aes = Cipher.getInstance("AES/CTR/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(next, 0, 32, "AES"), new IvParameterSpec(next, 32, 16));
            byte[] stream = aes.update(new byte[1 << 16]);
            ByteBuffer rest = ByteBuffer.wrap(stream, 48, stream.length - 48);
            while (rest.hasRemaining() && compared < draws.length) {
                assertThat(draws[compared++]).isEqualTo(rest.getLong() >>> 1);
            }
            next = Arrays.copyOf(stream, 48);
        }
    }

    @Test
    void usedBytesAreOverwritten() {
        byte[][] buffer = new byte[1][];
        RandomSource random = new ByteStreamSource(800) {
            @Override
            int refill(byte[] bytes, int wanted) {
                buffer[0] = bytes;
                Arrays.fill(bytes, (byte) 0x55);
                return 0;
            }
        };
        random.below(1L << 40);
        random.fillBelow(1L << 40, new long[9], 0, 9);
        byte[] expected = new byte[800];
        Arrays.fill(expected, 80, 800, (byte) 0x55);
        assertThat(buffer[0]).isEqualTo(expected);
    }

    @Test
    void boundOneTakesNothingFromTheGenerator() {
        RandomSource random = RandomSource.of((RandomGenerator) () -> {
            throw new AssertionError("asked for bits");
        });
        assertThat(random.below(1)).isZero();
    }

    @Test
    void sameStreamGivesTheSameDrawsOnEveryJavaVersion() {
        // A linear congruential generator of our own, so that no library can change the stream.
        RandomSource random = RandomSource.of(new RandomGenerator() {
            private long state = 20260401;

            @Override
            public long nextLong() {
                state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
                return state;
            }

            @Override
            public long nextLong(long bound) {
                throw new AssertionError("a generator's own bounded draw differs between versions");
            }
        });
        long[] draws = new long[4];
        Arrays.setAll(draws, i -> random.below(10_000_000_000L));
        assertThat(draws).containsExactly(8_625_868_528L, 800_043_731L, 4_889_235_572L, 3_476_373_121L);
    }

    @Test
    void noNumberIsFavoured() {
        RandomSource random = RandomSource.of(new SplittableRandom(11));
        long[] counts = new long[11];
        for (int i = 0; i < 110_000; i++) {
            counts[(int) random.below(11)]++;
        }
        assertThat(ChiSquare.of(counts)).isLessThan(ChiSquare.ONE_IN_A_THOUSAND_AT_10);
    }

    @Test
    void secureSourceNeverGivesTheSameStreamTwice() {
        long[] one = new long[4];
        long[] other = new long[4];
        RandomSource first = RandomSource.secure();
        RandomSource second = RandomSource.secure();
        Arrays.setAll(one, i -> first.below(Long.MAX_VALUE));
        Arrays.setAll(other, i -> second.below(Long.MAX_VALUE));
        assertThat(one).isNotEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void boundsBelowOneAreRefused(long bound) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RandomSource.secure().below(bound))
                .withMessageStartingWith("bound: ");
    }
}
