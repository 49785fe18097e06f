package juki.registry.codes.permute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.bouncycastle.crypto.fpe.FPEFF1Engine;
import org.bouncycastle.crypto.params.FPEParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedPermutationTest {
    private static final byte[] KEY = key(1, 16);

    @Property(tries = 300)
    void everyNumberComesBack(
            @ForAll long seed,
            @ForAll @IntRange(min = 6, max = 18) int digits,
            @ForAll @LongRange(min = 0) long number) {
        KeyedPermutation permutation = KeyedPermutation.ff1(key(seed, 16), digits);
        long inRange = number % permutation.size();
        long permuted = permutation.permute(inRange);
        assertThat(permuted).isBetween(0L, permutation.size() - 1);
        assertThat(permutation.restore(permuted)).isEqualTo(inRange);
    }

    @Property(tries = 40)
    void manyAtATimeAreMappedLikeOneByOne(
            @ForAll long seed,
            @ForAll @IntRange(min = 6, max = 18) int digits,
            @ForAll @IntRange(max = 1_500) int from,
            @ForAll @IntRange(max = 1_500) int length) {
        KeyedPermutation permutation = KeyedPermutation.ff1(key(seed, 32), digits);
        long[] numbers =
                new SplittableRandom(seed).longs(4_000, 0, permutation.size()).toArray();
        long[] expected = numbers.clone();
        for (int i = from; i < from + length; i++) {
            expected[i] = permutation.permute(numbers[i]);
        }
        long[] mapped = numbers.clone();
        permutation.permute(mapped, from, from + length);
        assertThat(mapped).isEqualTo(expected);
        permutation.restore(mapped, from, from + length);
        assertThat(mapped).isEqualTo(numbers);
    }

    @Property(tries = 400)
    void agreesWithTheOtherImplementation(
            @ForAll long seed,
            @ForAll @IntRange(min = 6, max = 18) int digits,
            @ForAll @Size(max = 40) byte[] tweak,
            @ForAll @IntRange(max = 2) int keySize) {
        byte[] key = key(seed, 16 + 8 * keySize);
        KeyedPermutation permutation = KeyedPermutation.ff1(key, tweak, digits);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 10; i++) {
            long number = random.nextLong(permutation.size());
            assertThat(permutation.permute(number)).isEqualTo(bouncyCastle(key, tweak, digits, number));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11})
    void agreesWithTheOtherImplementationOnTheLengthsOfTheCodes(int digits) {
        KeyedPermutation permutation = KeyedPermutation.ff1(KEY, digits);
        long[] numbers =
                new SplittableRandom(5).longs(2_000, 0, permutation.size()).toArray();
        numbers[0] = 0;
        numbers[1] = permutation.size() - 1;
        long[] mapped = numbers.clone();
        permutation.permute(mapped, 0, mapped.length);
        for (int i = 0; i < numbers.length; i++) {
            assertThat(mapped[i]).isEqualTo(bouncyCastle(KEY, new byte[0], digits, numbers[i]));
        }
    }

    /**
     * The samples of radix ten of NIST's "FF1 samples", the example values published with SP 800-38G (csrc.nist.gov, Cryptographic
     * Standards and Guidelines, examples, FF1samples.pdf). Read from, and equal in, the test vectors of several public
     * implementations, BouncyCastle's SP80038GTest among them. Samples 3, 6 and 9 are of radix 36, which is not offered.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    1, 2B7E151628AED2A6ABF7158809CF4F3C, '', 2433477484
                    2, 2B7E151628AED2A6ABF7158809CF4F3C, 39383736353433323130, 6124200773
                    4, 2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F, '', 2830668132
                    5, 2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F, 39383736353433323130, 2496655549
                    7, 2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F7F036D6F04FC6A94, '', 6657667009
                    8, 2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F7F036D6F04FC6A94, 39383736353433323130, 1001623463
                    """)
    void publishedSamplesOfRadixTen(int sample, String key, String tweak, long expected) {
        HexFormat hex = HexFormat.of();
        KeyedPermutation permutation = KeyedPermutation.ff1(hex.parseHex(key), hex.parseHex(tweak), 10);
        assertThat(permutation.permute(123_456_789L)).as("sample %d", sample).isEqualTo(expected);
        assertThat(permutation.restore(expected)).as("sample %d", sample).isEqualTo(123_456_789L);
    }

    @Test
    void noTwoOfAMillionNumbersAreMappedToOne() {
        KeyedPermutation permutation = KeyedPermutation.ff1(KEY, 6);
        long[] all = new long[1_000_000];
        Arrays.setAll(all, i -> i);
        permutation.permute(all, 0, all.length);
        BitSet seen = new BitSet(all.length);
        for (long number : all) {
            seen.set((int) number);
        }
        assertThat(seen.cardinality()).isEqualTo(all.length);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9})
    void sumsAndDifferencesAreThoseOfUnsignedNumbers(int digits) {
        DecimalModulus modulus = new DecimalModulus(digits);
        long limit = modulus.modulus();
        SplittableRandom random = new SplittableRandom(digits);
        long[] numbers = new long[30_000];
        for (int i = 0; i < numbers.length; i++) {
            long number = random.nextLong();
            // Around multiples, where a quotient one too high or too low would show; and full of ones, where a fold
            // makes the most.
            numbers[i] = switch (i % 4) {
                case 0 -> number;
                case 1 -> Long.divideUnsigned(number, limit) * limit - (i & 4) / 4;
                case 2 -> -1L << (i & 63);
                default -> -1L >>> (i & 63);
            };
        }
        byte[] blocks = new byte[16 * numbers.length];
        ByteBuffer bytes = ByteBuffer.wrap(blocks);
        long[] halves = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            bytes.putLong(16 * i, numbers[i]);
            halves[i] = i % 3 == 0 ? limit - 1 : random.nextLong(limit);
        }
        long[] sums = halves.clone();
        modulus.add(sums, blocks, sums.length);
        for (int i = 0; i < sums.length; i++) {
            assertThat(sums[i]).isEqualTo((halves[i] + Long.remainderUnsigned(numbers[i], limit)) % limit);
        }
        modulus.subtract(sums, blocks, sums.length);
        assertThat(sums).isEqualTo(halves);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9})
    void halvesAreDividedExactly(int digits) {
        DecimalModulus modulus = new DecimalModulus(digits);
        long limit = modulus.modulus();
        SplittableRandom random = new SplittableRandom(digits);
        for (int i = 0; i < 100_000; i++) {
            long number = random.nextLong(Long.MAX_VALUE);
            long multiple = number / limit * limit;
            assertThat(modulus.quotient(number)).isEqualTo(number / limit);
            assertThat(modulus.quotient(multiple)).isEqualTo(multiple / limit);
            assertThat(modulus.quotient(multiple + limit - 1)).isEqualTo(multiple / limit);
        }
    }

    @Test
    void anotherKeyOrTweakIsAnotherPermutation() {
        KeyedPermutation permutation = KeyedPermutation.ff1(KEY, 10);
        KeyedPermutation otherKey = KeyedPermutation.ff1(key(2, 16), 10);
        KeyedPermutation otherTweak = KeyedPermutation.ff1(KEY, new byte[] {1}, 10);
        int equal = 0;
        for (long number = 0; number < 1_000; number++) {
            long permuted = permutation.permute(number);
            equal += permuted == otherKey.permute(number) || permuted == otherTweak.permute(number) ? 1 : 0;
        }
        assertThat(equal).isLessThan(2);
    }

    @Test
    void mappingAllocatesNothing() {
        KeyedPermutation permutation = KeyedPermutation.ff1(KEY, 10);
        long[] numbers = new long[10_000];
        Arrays.setAll(numbers, i -> i);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        permutation.permute(numbers, 0, numbers.length);
        permutation.restore(numbers, 0, numbers.length);
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int round = 0; round < 20; round++) {
            permutation.permute(numbers, 0, numbers.length);
            numbers[round] = permutation.permute(numbers[round]);
        }
        long after = threads.getCurrentThreadAllocatedBytes();
        assertThat(after - before).isLessThan(20 * numbers.length / 10);
    }

    @Test
    void callersMayWipeTheirCopyOfTheKey() {
        byte[] key = KEY.clone();
        KeyedPermutation permutation = KeyedPermutation.ff1(key, 10);
        long before = permutation.permute(7);
        Arrays.fill(key, (byte) 0);
        assertThat(permutation.permute(7)).isEqualTo(before);
    }

    @Test
    void destroyedPermutationMapsNothing() {
        KeyedPermutation permutation = KeyedPermutation.ff1(KEY, 10);
        assertThat(permutation.isDestroyed()).isFalse();
        permutation.destroy();
        permutation.destroy();
        assertThat(permutation.isDestroyed()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> permutation.permute(1));
        assertThatIllegalStateException().isThrownBy(() -> permutation.restore(new long[1], 0, 1));
    }

    @Test
    void textShowsNothingOfTheKey() {
        assertThat(KeyedPermutation.ff1(KEY, 11)).hasToString("KeyedPermutation[FF1, 11 digits]");
        assertThat(new AesKey(KEY)).hasToString("AesKey[***]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 17, 33})
    void keysAreAesKeys(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyedPermutation.ff1(new byte[length], 10))
                .withMessageStartingWith("key: ");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5, 19})
    void digitsOutsideTheStandardOrOfALongAreRefused(int digits) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyedPermutation.ff1(KEY, digits))
                .withMessageStartingWith("digits: ");
    }

    @Test
    void numbersOutOfRangeAreRefusedAndNothingIsChanged() {
        KeyedPermutation permutation = KeyedPermutation.ff1(KEY, 10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> permutation.permute(10_000_000_000L))
                .withMessageStartingWith("number: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> permutation.restore(-1))
                .withMessageStartingWith("number: ");
        long[] numbers = {1, 2, -3};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> permutation.permute(numbers, 0, 3))
                .withMessageStartingWith("numbers: ");
        assertThat(numbers).containsExactly(1, 2, -3);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> permutation.permute(numbers, 0, 4));
    }

    private static byte[] key(long seed, int length) {
        byte[] key = new byte[length];
        new SplittableRandom(seed).nextBytes(key);
        return key;
    }

    private static long bouncyCastle(byte[] key, byte[] tweak, int digits, long number) {
        byte[] text = new byte[digits];
        long rest = number;
        for (int i = digits - 1; i >= 0; i--) {
            text[i] = (byte) (rest % 10);
            rest /= 10;
        }
        FPEFF1Engine engine = new FPEFF1Engine();
        engine.init(true, new FPEParameters(new KeyParameter(key), 10, tweak));
        byte[] mapped = new byte[digits];
        engine.processBlock(text, 0, digits, mapped, 0);
        long result = 0;
        for (byte digit : mapped) {
            result = result * 10 + digit;
        }
        return result;
    }
}
