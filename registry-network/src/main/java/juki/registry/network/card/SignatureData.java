package juki.registry.network.card;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import juki.registry.model.address.Address;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.network.notice.IdentityInformation;
import juki.registry.rules.law.Age;
import juki.registry.rules.law.Answer;
import juki.registry.rules.law.LegalAge;

/**
 * Data that a signature certificate says of its holder (署名用電子証明書の記録事項): name, address, date of birth, sex, and no number.
 *
 * <p>A user certificate (利用者証明用電子証明書) says nothing of its holder, so there are no data for it. Immutable; {@code toString} shows
 * nothing of it. Source: Signature Certification Act Art. 7; former surname and common name as on the record (Order for its enforcement
 * Art. 33, 34).
 *
 * @param name the name
 * @param formerSurname the former surname, if one is on the record
 * @param commonName the common name, if one is on the record
 * @param address the address
 * @param dateOfBirth the date of birth
 * @param sex the sex
 */
public record SignatureData(
        PersonName name,
        Optional<FormerSurname> formerSurname,
        Optional<PersonName> commonName,
        Address address,
        RegisterDate dateOfBirth,
        Sex sex) {

    /**
     * The data for somebody's certificate.
     *
     * @param identity the identity information
     * @return the data
     */
    public static SignatureData of(IdentityInformation identity) {
        return new SignatureData(
                identity.name(),
                identity.formerSurname(),
                identity.commonName(),
                identity.address(),
                identity.dateOfBirth(),
                identity.sex());
    }

    /**
     * Whether the holder is of the age at which such a certificate is issued by default.
     *
     * @param day the day of issue
     * @return undetermined if the date of birth leaves it open; no before there were such certificates
     */
    public Answer isOfAge(LocalDate day) {
        OptionalInt years = LegalAge.SIGNATURE_CERTIFICATE.yearsOn(day);
        return years.isEmpty() ? Answer.NO : Age.isReached(dateOfBirth, years.getAsInt(), day);
    }

    /** {@return {@code SignatureData[***]}} */
    @Override
    public String toString() {
        return "SignatureData[***]";
    }
}
