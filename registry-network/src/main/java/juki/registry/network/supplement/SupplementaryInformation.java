package juki.registry.network.supplement;

import java.util.Optional;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.SupplementaryRegisterNotice;
import juki.registry.network.notice.IdentityInformation;

/**
 * Identity information of a supplementary family register (附票本人確認情報): name with reading, address or that the person has left the
 * country, date of birth, sex, resident record code.
 *
 * <p>A projection: the family register, the destination abroad and the numbers of the municipality are left behind. Immutable; {@code
 * toString} shows nothing of it. Source: Basic Resident Registration Act Art. 17 items 2, 3, 5 to 7, Art. 30-41 para. 1.
 *
 * @param name the name with the reading of the family register
 * @param address the address; empty of somebody who has left the country
 * @param dateOfBirth the date of birth, possibly uncertain
 * @param sex the sex
 * @param code the resident record code, of somebody abroad that of the record removed
 */
public record SupplementaryInformation(
        PersonName name, Optional<Address> address, RegisterDate dateOfBirth, Sex sex, ResidentRecordCode code) {

    /**
     * The information that a supplementary register has once it has taken a notice.
     *
     * @param notice what the mayor of the family register is told
     * @return what travels of it; empty without a resident record code, under which alone the nation knows anybody
     */
    public static Optional<SupplementaryInformation> of(SupplementaryRegisterNotice notice) {
        return notice.recordCode()
                .map(code -> new SupplementaryInformation(
                        IdentityInformation.withReadingOfFamilyRegister(notice.name()),
                        notice.address().map(IdentityInformation::asWritten),
                        notice.dateOfBirth(),
                        notice.sex(),
                        code));
    }

    /** {@return whether the person has left the country (国外転出者である旨)} */
    public boolean isAbroad() {
        return address.isEmpty();
    }

    /** {@return {@code SupplementaryInformation[***]}} */
    @Override
    public String toString() {
        return "SupplementaryInformation[***]";
    }
}
