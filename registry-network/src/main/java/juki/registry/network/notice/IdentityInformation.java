package juki.registry.network.notice;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.ResidentRecord;
import org.jspecify.annotations.Nullable;

/**
 * Identity information (本人確認情報, hon'nin kakunin jōhō): the items of a resident record that travel, and no others.
 *
 * <p>Name with reading, former surname or common name with theirs, date of birth, sex, address, Individual Number, resident record
 * code. It is a projection: whatever makes one takes these out of a record and leaves everything else behind. The reading of the
 * name travels if the family register shows it, for no other is an item of the record, and without the day of its confirmation; of
 * an address municipality, town, lot and supplement, not the postal code nor the codes of the data list; of a common name that on
 * the record, not where and when it was entered. That the readings of former surnames and common names travel is our reading.
 *
 * <p>Immutable and thread-safe; {@code toString} shows nothing of it. Source: Basic Resident Registration Act Art. 30-6 para. 1,
 * since 2002-08-05; of foreign residents since 2013-07-08; with the Individual Number since 2015-10-05, former surnames since
 * 2019-11-05, and the reading of the name since 2025-05-26.
 */
public final class IdentityInformation {

    private final Person person;
    private final @Nullable FormerSurname formerSurname;
    private final @Nullable PersonName commonName;
    private final Address address;
    private final @Nullable IndividualNumber individualNumber;
    private final ResidentRecordCode recordCode;

    private IdentityInformation(
            Person person,
            @Nullable FormerSurname formerSurname,
            @Nullable PersonName commonName,
            Address address,
            @Nullable IndividualNumber individualNumber,
            ResidentRecordCode recordCode) {
        this.person = person.withName(withReadingOfFamilyRegister(person.name()));
        this.formerSurname = formerSurname == null ? null : asWritten(formerSurname);
        this.commonName = commonName == null ? null : asWritten(commonName);
        this.address = asWritten(address);
        this.individualNumber = individualNumber;
        this.recordCode = recordCode;
    }

    /**
     * The identity information of a record.
     *
     * @param record the record, living or removed
     * @return what travels of it; empty if it has no resident record code, without which nobody outside can be told of it
     */
    public static Optional<IdentityInformation> of(ResidentRecord record) {
        return record.recordCode()
                .map(code -> new IdentityInformation(
                        record.person(),
                        formerSurname(record).orElse(null),
                        commonName(record).orElse(null),
                        record.residence().address(),
                        record.individualNumber().orElse(null),
                        code));
    }

    /**
     * Identity information made of its items, as where it was stored. Parts that do not travel are left behind here too.
     *
     * @param person name, date of birth and sex
     * @param formerSurname the former surname of a Japanese resident
     * @param commonName the common name of a foreign resident
     * @param address the address
     * @param individualNumber the Individual Number
     * @param recordCode the resident record code
     * @return the information
     * @throws IllegalArgumentException if there is a former surname and a common name
     */
    public static IdentityInformation of(
            Person person,
            Optional<FormerSurname> formerSurname,
            Optional<PersonName> commonName,
            Address address,
            Optional<IndividualNumber> individualNumber,
            ResidentRecordCode recordCode) {
        if (formerSurname.isPresent() && commonName.isPresent()) {
            throw new IllegalArgumentException("commonName: nobody has it beside a former surname");
        }
        return new IdentityInformation(
                person,
                formerSurname.orElse(null),
                commonName.orElse(null),
                address,
                individualNumber.orElse(null),
                recordCode);
    }

    private static Optional<FormerSurname> formerSurname(ResidentRecord record) {
        return record.details() instanceof JapaneseResident japanese ? japanese.formerSurname() : Optional.empty();
    }

    private static Optional<PersonName> commonName(ResidentRecord record) {
        return record.details() instanceof ForeignResident foreign
                ? foreign.commonName().map(CommonName::name)
                : Optional.empty();
    }

    /**
     * A name as it travels: of readings only that in the family register is an item of the record; Art. 7 item 1-2 says so.
     *
     * @param name the name
     * @return the name, with the reading of the family register or without any
     */
    public static PersonName withReadingOfFamilyRegister(PersonName name) {
        return name.furigana()
                .filter(reading -> reading.origin() == Furigana.Origin.FAMILY_REGISTER)
                .map(reading -> reading.confirmedOn().isEmpty()
                        ? name
                        : name.withFurigana(asWritten(reading).confirmedBy(Furigana.Origin.FAMILY_REGISTER)))
                .orElseGet(() -> withoutReading(name));
    }

    private static PersonName withoutReading(PersonName name) {
        if (name.furigana().isEmpty()) {
            return name;
        }
        PersonName bare = name.isBlank() ? PersonName.unnamed() : PersonName.of(name.text());
        return name.chineseCharacters().map(bare::withChineseCharacters).orElse(bare);
    }

    private static PersonName asWritten(PersonName name) {
        return name.furigana()
                .filter(Furigana::isConfirmed)
                .map(reading -> name.withFurigana(asWritten(reading)))
                .orElse(name);
    }

    private static FormerSurname asWritten(FormerSurname surname) {
        return surname.furigana()
                .filter(Furigana::isConfirmed)
                .map(reading -> surname.withFurigana(asWritten(reading)))
                .orElse(surname);
    }

    private static Furigana asWritten(Furigana reading) {
        return Furigana.of(reading.text());
    }

    /**
     * An address as it travels.
     *
     * @param address the address
     * @return its municipality or ward, town, lot and supplement
     */
    public static Address asWritten(Address address) {
        if (address.postalCode().isEmpty() && address.parts().isEmpty()) {
            return address;
        }
        Address place = Address.of(address.municipality(), address.town(), address.lot());
        return address.supplement().map(place::withSupplement).orElse(place);
    }

    /** {@return name with the reading of the family register, date of birth and sex} */
    public Person person() {
        return person;
    }

    /** {@return the name, with the reading of the family register if there is one} */
    public PersonName name() {
        return person.name();
    }

    /** {@return the former surname with its reading, if one is on the record} */
    public Optional<FormerSurname> formerSurname() {
        return Optional.ofNullable(formerSurname);
    }

    /** {@return the common name with its reading, if one is on the record} */
    public Optional<PersonName> commonName() {
        return Optional.ofNullable(commonName);
    }

    /** {@return the date of birth, possibly uncertain} */
    public RegisterDate dateOfBirth() {
        return person.dateOfBirth();
    }

    /** {@return the sex} */
    public Sex sex() {
        return person.sex();
    }

    /** {@return municipality or ward, town, lot and supplement} */
    public Address address() {
        return address;
    }

    /** {@return the Individual Number, if one is on the record} */
    public Optional<IndividualNumber> individualNumber() {
        return Optional.ofNullable(individualNumber);
    }

    /** {@return the resident record code} */
    public ResidentRecordCode recordCode() {
        return recordCode;
    }

    /** {@return name, date of birth, sex and address} */
    public FourAttributes fourAttributes() {
        return new FourAttributes(name().text(), dateOfBirth(), sex(), address);
    }

    /**
     * The items in which this information and another differ.
     *
     * @param other the other
     * @return the items, none if both are equal
     */
    public Set<IdentityItem> differencesFrom(IdentityInformation other) {
        Set<IdentityItem> differing = EnumSet.noneOf(IdentityItem.class);
        note(differing, IdentityItem.NAME, name().writtenAs(other.name()));
        note(
                differing,
                IdentityItem.FURIGANA,
                name().furigana().equals(other.name().furigana()));
        note(differing, IdentityItem.FORMER_SURNAME, Objects.equals(formerSurname, other.formerSurname));
        note(differing, IdentityItem.COMMON_NAME, Objects.equals(commonName, other.commonName));
        note(differing, IdentityItem.DATE_OF_BIRTH, dateOfBirth().equals(other.dateOfBirth()));
        note(differing, IdentityItem.SEX, sex() == other.sex());
        note(differing, IdentityItem.ADDRESS, address.equals(other.address));
        note(differing, IdentityItem.INDIVIDUAL_NUMBER, Objects.equals(individualNumber, other.individualNumber));
        note(differing, IdentityItem.RECORD_CODE, recordCode.equals(other.recordCode));
        return Collections.unmodifiableSet(differing);
    }

    private static void note(Set<IdentityItem> differing, IdentityItem item, boolean equal) {
        if (!equal) {
            differing.add(item);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof IdentityInformation that
                        && recordCode.equals(that.recordCode)
                        && person.equals(that.person)
                        && address.equals(that.address)
                        && Objects.equals(individualNumber, that.individualNumber)
                        && Objects.equals(formerSurname, that.formerSurname)
                        && Objects.equals(commonName, that.commonName);
    }

    @Override
    public int hashCode() {
        return recordCode.hashCode();
    }

    @Override
    public String toString() {
        return "IdentityInformation[***]";
    }
}
