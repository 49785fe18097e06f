package juki.registry.codes.issue;

import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.check.CheckDigit;

/**
 * Sequential issuer (宛名番号・世帯番号の付番, atena bangō, setai bangō no fuban): an office's running numbers, each with its check
 * digit.
 *
 * <p>An issuer counts one sequence. An office that counts persons and households apart, as most do, keeps two issuers; one
 * that numbers both from one sequence keeps one. Serials that have no check digit are skipped (standard specification
 * 1.1.13; see {@link CheckDigit#ADDRESSEE_NUMBER}).
 *
 * <p>An issuer is changed by issuing and belongs to one thread at a time. The office stores {@link #lastSerial()} and
 * starts after it the next time.
 */
public final class SequentialIssuer {
    private static final long GREATEST_SERIAL = 99_999_999_999_999L;

    private long lastSerial;

    private SequentialIssuer(long lastSerial) {
        this.lastSerial = lastSerial;
    }

    /**
     * An issuer that goes on after a serial.
     *
     * @param lastSerial the greatest serial in use, 0 if there is none; at most 99,999,999,999,999
     * @return the issuer
     * @throws IllegalArgumentException if the serial is negative or has more than fourteen digits
     */
    public static SequentialIssuer startingAfter(long lastSerial) {
        if (lastSerial < 0 || lastSerial > GREATEST_SERIAL) {
            throw new IllegalArgumentException("lastSerial: must be 0 to " + GREATEST_SERIAL);
        }
        return new SequentialIssuer(lastSerial);
    }

    /**
     * Issues the next addressee number.
     *
     * @return a number greater than all this issuer gave before
     * @throws IllegalStateException if the serials are used up
     */
    public AddresseeNumber nextAddresseeNumber() {
        return AddresseeNumber.ofSerial(nextSerial(CheckDigit.ADDRESSEE_NUMBER));
    }

    /**
     * Issues the next household number.
     *
     * @return a number greater than all this issuer gave before
     * @throws IllegalStateException if the serials are used up
     */
    public HouseholdNumber nextHouseholdNumber() {
        return HouseholdNumber.ofSerial(nextSerial(CheckDigit.HOUSEHOLD_NUMBER));
    }

    /**
     * The serial of the number issued last.
     *
     * @return the serial, or the one this issuer started after if it issued nothing yet
     */
    public long lastSerial() {
        return lastSerial;
    }

    private long nextSerial(CheckDigit scheme) {
        long serial = lastSerial;
        do {
            if (serial == GREATEST_SERIAL) {
                throw new IllegalStateException("the serials of fourteen digits are used up");
            }
            serial++;
        } while (scheme.digitFor(serial) == CheckDigit.NONE);
        lastSerial = serial;
        return serial;
    }
}
