package juki.registry.codes.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.check.CheckDigit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequentialIssuerTest {
    private static final long GREATEST_SERIAL = 99_999_999_999_999L;

    @Property
    void numbersAreTheNextSerialsThatHaveACheckDigit(@ForAll @LongRange(max = GREATEST_SERIAL - 100) long last) {
        SequentialIssuer issuer = SequentialIssuer.startingAfter(last);
        assertThat(issuer.lastSerial()).isEqualTo(last);
        long serial = last;
        for (int i = 0; i < 20; i++) {
            do {
                serial++;
            } while (CheckDigit.ADDRESSEE_NUMBER.remainder(serial) == 1);
            AddresseeNumber number = issuer.nextAddresseeNumber();
            assertThat(number.serial()).isEqualTo(serial).isEqualTo(issuer.lastSerial());
            assertThat(number.hasCheckDigit()).isTrue();
        }
    }

    @Property
    void goingOnAfterTheLastSerialIsAsIfNeverStopped(@ForAll @LongRange(max = 1_000_000) long last) {
        SequentialIssuer running = SequentialIssuer.startingAfter(last);
        SequentialIssuer stopped = SequentialIssuer.startingAfter(last);
        for (int i = 0; i < 20; i++) {
            assertThat(running.nextHouseholdNumber()).isEqualTo(stopped.nextHouseholdNumber());
            stopped = SequentialIssuer.startingAfter(stopped.lastSerial());
        }
    }

    @Test
    void firstNumbersOfAnOffice() {
        SequentialIssuer persons = SequentialIssuer.startingAfter(0);
        assertThat(persons.nextAddresseeNumber()).isEqualTo(AddresseeNumber.of("000000000000019"));
        assertThat(persons.nextAddresseeNumber()).isEqualTo(AddresseeNumber.of("000000000000027"));
        SequentialIssuer households = SequentialIssuer.startingAfter(0);
        assertThat(households.nextHouseholdNumber()).isEqualTo(HouseholdNumber.of("000000000000019"));
    }

    @Test
    void serialOfRemainderOneIsSkipped() {
        SequentialIssuer issuer = SequentialIssuer.startingAfter(5);
        assertThat(issuer.nextAddresseeNumber().serial()).isEqualTo(7);
        assertThat(SequentialIssuer.startingAfter(5).nextHouseholdNumber().serial())
                .isEqualTo(7);
    }

    @Test
    void personsAndHouseholdsMayShareOneSequence() {
        SequentialIssuer issuer = SequentialIssuer.startingAfter(0);
        assertThat(issuer.nextAddresseeNumber().serial()).isEqualTo(1);
        assertThat(issuer.nextHouseholdNumber().serial()).isEqualTo(2);
        assertThat(issuer.lastSerial()).isEqualTo(2);
    }

    @Test
    void serialsEndAtFourteenDigits() {
        SequentialIssuer issuer = SequentialIssuer.startingAfter(GREATEST_SERIAL);
        assertThatIllegalStateException()
                .isThrownBy(issuer::nextAddresseeNumber)
                .withMessageContaining("used up");
        assertThat(issuer.lastSerial()).isEqualTo(GREATEST_SERIAL);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, GREATEST_SERIAL + 1})
    void startsAfterASerialOfAtMostFourteenDigits(long last) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SequentialIssuer.startingAfter(last))
                .withMessageStartingWith("lastSerial: ");
    }
}
