package juki.registry.codes.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashSet;
import java.util.Set;
import juki.registry.codes.ResidentRecordCode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharingIdentifierSimulationTest {
    private static final byte[] KEY = IndividualNumberDerivationTest.key(1);

    @Property(tries = 100)
    void identifierStaysTheSameAndReadsBack(@ForAll @LongRange(max = 9_999_999_999L) long payload) {
        ResidentRecordCode code = ResidentRecordCode.ofPayload(payload);
        SharingIdentifier identifier = SharingIdentifierSimulation.of(KEY).identifierFor("税", code);
        assertThat(SharingIdentifierSimulation.of(KEY).identifierFor("税", code))
                .isEqualTo(identifier)
                .hasSameHashCodeAs(identifier);
        assertThat(SharingIdentifier.of(identifier.text())).isEqualTo(identifier);
    }

    /** The expected identifier was made with Python's hmac: label and institution with their lengths, the payload, and four bytes of 0. */
    @Test
    void theSameIdentifierIsMadeForEver() {
        byte[] key = new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) i;
        }
        assertThat(SharingIdentifierSimulation.of(key)
                        .identifierFor("日本年金機構", ResidentRecordCode.ofPayload(1_234_567_890L))
                        .text())
                .isEqualTo("872703760a95070c10576eebcb765d59");
    }

    @Test
    void noTwoInstitutionsPersonsOrKeysShareAnIdentifier() {
        Set<SharingIdentifier> seen = new HashSet<>();
        for (long seed = 1; seed <= 2; seed++) {
            SharingIdentifierSimulation simulation =
                    SharingIdentifierSimulation.of(IndividualNumberDerivationTest.key(seed));
            for (String institution : new String[] {"日本年金機構", "国税庁", "気象庁", "国税"}) {
                for (long payload = 0; payload < 500; payload++) {
                    seen.add(simulation.identifierFor(institution, ResidentRecordCode.ofPayload(payload)));
                }
            }
        }
        assertThat(seen).hasSize(2 * 4 * 500);
    }

    @Test
    void identifiersOfTwoInstitutionsDifferInHalfTheirBits() {
        SharingIdentifierSimulation simulation = SharingIdentifierSimulation.of(KEY);
        int different = 0;
        for (long payload = 0; payload < 200; payload++) {
            ResidentRecordCode code = ResidentRecordCode.ofPayload(payload);
            String one = simulation.identifierFor("A", code).text();
            String other = simulation.identifierFor("B", code).text();
            for (int i = 0; i < one.length(); i++) {
                different +=
                        Integer.bitCount(Character.digit(one.charAt(i), 16) ^ Character.digit(other.charAt(i), 16));
            }
        }
        // 25,600 tosses of a coin: six standard deviations are 480.
        assertThat(different).isBetween(12_800 - 480, 12_800 + 480);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "0123456789ABCDEF0123456789ABCDEF", "0123456789abcdef0123456789abcdeg"})
    void otherTextsAreNoIdentifiers(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharingIdentifier.of(text))
                .withMessageStartingWith("text: ");
    }

    @Test
    void blankInstitutionsAndDestroyedKeysAreRefused() {
        SharingIdentifierSimulation simulation = SharingIdentifierSimulation.of(KEY);
        ResidentRecordCode code = ResidentRecordCode.ofPayload(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulation.identifierFor(" ", code))
                .withMessageStartingWith("institution: ");
        simulation.destroy();
        assertThat(simulation.isDestroyed()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> simulation.identifierFor("A", code));
    }

    @Test
    void textsShowNothing() {
        SharingIdentifierSimulation simulation = SharingIdentifierSimulation.of(KEY);
        assertThat(simulation).hasToString("SharingIdentifierSimulation[***]");
        assertThat(simulation.identifierFor("A", ResidentRecordCode.ofPayload(1)))
                .hasToString("SharingIdentifier[***]");
    }
}
