package juki.registry.network.notice;

import juki.registry.model.address.Address;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.person.Sex;

/**
 * The four attributes (基本4情報, kihon yon-jōhō) by which a person is described where no number is known: name, date of birth, sex and
 * address, each exactly as it is on record.
 *
 * <p>The name is the name as written, not a former surname or a common name; of the address those parts count that travel. Immutable;
 * {@code toString} shows nothing of it.
 *
 * @param name the name as written
 * @param dateOfBirth the date of birth, possibly uncertain
 * @param sex the sex
 * @param address municipality or ward, town, lot and supplement
 */
public record FourAttributes(String name, RegisterDate dateOfBirth, Sex sex, Address address) {

    /**
     * The four attributes.
     *
     * @param name the name as written
     * @param dateOfBirth the date of birth
     * @param sex the sex
     * @param address the address, of which parts that do not travel are left behind
     */
    public FourAttributes {
        address = IdentityInformation.asWritten(address);
    }

    /** {@return {@code FourAttributes[***]}} */
    @Override
    public String toString() {
        return "FourAttributes[***]";
    }
}
