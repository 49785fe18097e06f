package juki.registry.codes.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.unique.UniquenessIndex;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndividualNumberDerivationTest {
    private static final byte[] KEY = key(1);

    @Property(tries = 100)
    void sameCodeGivesTheSameNumberInAnEmptyIndex(@ForAll @LongRange(max = 9_999_999_999L) long payload) {
        ResidentRecordCode code = ResidentRecordCode.ofPayload(payload);
        IndividualNumber number = derivation(KEY).derive(code);
        assertThat(derivation(KEY).derive(code)).isEqualTo(number);
        assertThat(derivation(key(2)).derive(code)).isNotEqualTo(number);
        assertThat(IndividualNumber.faultIn(number.digits())).isEmpty();
    }

    @Test
    void noNumberIsMadeTwiceAlsoWhenOneCodeIsAskedAgainAndAgain() {
        UniquenessIndex used = UniquenessIndex.hashed(0);
        IndividualNumberDerivation derivation = IndividualNumberDerivation.of(KEY, used);
        Set<IndividualNumber> numbers = new HashSet<>();
        for (int change = 0; change < 50; change++) {
            assertThat(numbers.add(derivation.derive(ResidentRecordCode.ofPayload(7))))
                    .isTrue();
        }
        assertThat(used.size()).isEqualTo(50);
    }

    @Test
    void takenNumberIsPassedOver() {
        ResidentRecordCode code = ResidentRecordCode.ofPayload(1_234_567_890L);
        IndividualNumber first = derivation(KEY).derive(code);
        UniquenessIndex used = UniquenessIndex.hashed(0);
        used.claim(first.payload());
        IndividualNumber second = IndividualNumberDerivation.of(KEY, used).derive(code);
        assertThat(second).isNotEqualTo(first);
        assertThat(used.contains(second.payload())).isTrue();
    }

    @Test
    void readingOfTheCheckDigitDoesNotCount() {
        ResidentRecordCode other = ResidentRecordCode.of("97228186621", CheckDigit.RESIDENT_RECORD_CODE_LENIENT);
        assertThat(derivation(KEY).derive(other))
                .isEqualTo(derivation(KEY).derive(ResidentRecordCode.of("97228186620")));
    }

    @Test
    void neighboursAmongCodesAreNoneAmongNumbers() {
        IndividualNumberDerivation derivation = derivation(KEY);
        long[] numbers = new long[100_000];
        Arrays.setAll(
                numbers, i -> derivation.derive(ResidentRecordCode.ofPayload(i)).payload());
        assertThat(Uniformity.objectionsTo(numbers, 11)).isEmpty();
    }

    @Test
    void indexThatTakesNothingIsFoundOut() {
        IndividualNumberDerivation derivation = IndividualNumberDerivation.of(KEY, new Full(5));
        assertThatIllegalStateException()
                .isThrownBy(() -> derivation.derive(ResidentRecordCode.ofPayload(1)))
                .withMessageContaining("all taken");
        assertThatIllegalStateException()
                .isThrownBy(() -> IndividualNumberDerivation.of(KEY, new Full(100_000_000_000L))
                        .derive(ResidentRecordCode.ofPayload(1)))
                .isInstanceOf(CodeSpaceExhaustedException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 31})
    void shortKeysAreRefused(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndividualNumberDerivation.of(new byte[length], UniquenessIndex.hashed(0)))
                .withMessageStartingWith("key: ");
    }

    @Test
    void callersMayWipeTheirKeyAndDestroyOurs() {
        byte[] key = KEY.clone();
        IndividualNumberDerivation derivation = IndividualNumberDerivation.of(key, UniquenessIndex.hashed(0));
        Arrays.fill(key, (byte) 0);
        ResidentRecordCode code = ResidentRecordCode.ofPayload(3);
        assertThat(derivation.derive(code)).isEqualTo(derivation(KEY).derive(code));
        assertThat(derivation.isDestroyed()).isFalse();
        derivation.destroy();
        derivation.destroy();
        assertThat(derivation.isDestroyed()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> derivation.derive(code));
    }

    @Test
    void textShowsNothingOfTheKey() {
        assertThat(derivation(KEY)).hasToString("IndividualNumberDerivation[0 numbers]");
    }

    private static IndividualNumberDerivation derivation(byte[] key) {
        return IndividualNumberDerivation.of(key, UniquenessIndex.hashed(0));
    }

    static byte[] key(long seed) {
        byte[] key = new byte[32];
        new SplittableRandom(seed).nextBytes(key);
        return key;
    }

    /** An index in which everything is taken. */
    private record Full(long size) implements UniquenessIndex {
        @Override
        public boolean claim(long code) {
            return false;
        }

        @Override
        public boolean contains(long code) {
            return true;
        }
    }
}
