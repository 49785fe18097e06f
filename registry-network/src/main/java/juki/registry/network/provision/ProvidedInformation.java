package juki.registry.network.provision;

import java.util.EnumMap;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.SharingIdentifier;
import juki.registry.model.address.Address;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.network.index.Holding;
import juki.registry.network.notice.IdentityInformation;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.notice.IdentityItems;
import org.jspecify.annotations.Nullable;

/**
 * Information that is provided (提供する本人確認情報): the items a basis allows, and no others.
 *
 * <p>What is masked is not in it, and reads as empty, like what is not on the record. The identifier is the agency's own: the same
 * person has another at every other agency, so two answers cannot be put together by it. Immutable; {@code toString} shows nothing
 * of it.
 */
public final class ProvidedInformation {

    /** The name as written, without its reading. */
    private record WrittenName(String text, Optional<String> chineseCharacters) {}

    private final SharingIdentifier identifier;
    private final IdentityItems items;
    private final boolean living;
    /** What is on the record of these items. */
    private final EnumMap<IdentityItem, Object> values;

    private ProvidedInformation(
            SharingIdentifier identifier, IdentityItems items, boolean living, EnumMap<IdentityItem, Object> values) {
        this.identifier = identifier;
        this.items = items;
        this.living = living;
        this.values = values;
    }

    /**
     * What is provided of a person.
     *
     * @param identifier under what the agency knows the person
     * @param person the person
     * @param items the items that the basis allows, of those that are wanted
     * @return the information
     */
    public static ProvidedInformation of(SharingIdentifier identifier, Holding person, Set<IdentityItem> items) {
        EnumMap<IdentityItem, Object> values = new EnumMap<>(IdentityItem.class);
        for (IdentityItem item : items) {
            value(item, person.identity()).ifPresent(value -> values.put(item, value));
        }
        return new ProvidedInformation(identifier, IdentityItems.of(items), person.living(), values);
    }

    /**
     * Information with nothing on record yet, to be made again of its parts where it was stored: each item that is on record is put
     * in by the method of its name.
     *
     * @param identifier under what the agency knows the person
     * @param items the items provided
     * @param living whether there was a living record
     * @return the information
     */
    public static ProvidedInformation of(SharingIdentifier identifier, Set<IdentityItem> items, boolean living) {
        return new ProvidedInformation(identifier, IdentityItems.of(items), living, new EnumMap<>(IdentityItem.class));
    }

    /**
     * This information with a name.
     *
     * @param name the name, whose reading is an item of its own and left behind here
     * @return the information
     * @throws IllegalArgumentException if the name is none of the items
     */
    public ProvidedInformation withName(PersonName name) {
        return with(IdentityItem.NAME, new WrittenName(name.text(), name.chineseCharacters()));
    }

    /**
     * This information with the reading of the name.
     *
     * @param furigana the reading
     * @return the information
     * @throws IllegalArgumentException if the reading is none of the items
     */
    public ProvidedInformation withFurigana(Furigana furigana) {
        return with(IdentityItem.FURIGANA, furigana);
    }

    /**
     * This information with a former surname.
     *
     * @param formerSurname the former surname
     * @return the information
     * @throws IllegalArgumentException if the former surname is none of the items
     */
    public ProvidedInformation withFormerSurname(FormerSurname formerSurname) {
        return with(IdentityItem.FORMER_SURNAME, formerSurname);
    }

    /**
     * This information with a common name.
     *
     * @param commonName the common name
     * @return the information
     * @throws IllegalArgumentException if the common name is none of the items
     */
    public ProvidedInformation withCommonName(PersonName commonName) {
        return with(IdentityItem.COMMON_NAME, commonName);
    }

    /**
     * This information with a date of birth.
     *
     * @param dateOfBirth the date of birth
     * @return the information
     * @throws IllegalArgumentException if the date of birth is none of the items
     */
    public ProvidedInformation withDateOfBirth(RegisterDate dateOfBirth) {
        return with(IdentityItem.DATE_OF_BIRTH, dateOfBirth);
    }

    /**
     * This information with a sex.
     *
     * @param sex the sex
     * @return the information
     * @throws IllegalArgumentException if the sex is none of the items
     */
    public ProvidedInformation withSex(Sex sex) {
        return with(IdentityItem.SEX, sex);
    }

    /**
     * This information with an address.
     *
     * @param address the address
     * @return the information
     * @throws IllegalArgumentException if the address is none of the items
     */
    public ProvidedInformation withAddress(Address address) {
        return with(IdentityItem.ADDRESS, address);
    }

    /**
     * This information with an Individual Number.
     *
     * @param number the Individual Number
     * @return the information
     * @throws IllegalArgumentException if the Individual Number is none of the items
     */
    public ProvidedInformation withIndividualNumber(IndividualNumber number) {
        return with(IdentityItem.INDIVIDUAL_NUMBER, number);
    }

    /**
     * This information with a resident record code.
     *
     * @param code the resident record code
     * @return the information
     * @throws IllegalArgumentException if the resident record code is none of the items
     */
    public ProvidedInformation withRecordCode(ResidentRecordCode code) {
        return with(IdentityItem.RECORD_CODE, code);
    }

    private ProvidedInformation with(IdentityItem item, Object value) {
        if (!items.contains(item)) {
            throw new IllegalArgumentException("items: must have whatever is provided");
        }
        EnumMap<IdentityItem, Object> more = new EnumMap<>(values);
        more.put(item, value);
        return new ProvidedInformation(identifier, items, living, more);
    }

    private static Optional<?> value(IdentityItem item, IdentityInformation identity) {
        return switch (item) {
            case NAME ->
                Optional.of(
                        new WrittenName(identity.name().text(), identity.name().chineseCharacters()));
            case FURIGANA -> identity.name().furigana();
            case FORMER_SURNAME -> identity.formerSurname();
            case COMMON_NAME -> identity.commonName();
            case DATE_OF_BIRTH -> Optional.of(identity.dateOfBirth());
            case SEX -> Optional.of(identity.sex());
            case ADDRESS -> Optional.of(identity.address());
            case INDIVIDUAL_NUMBER -> identity.individualNumber();
            case RECORD_CODE -> Optional.of(identity.recordCode());
        };
    }

    /**
     * What is left of it under a narrower basis.
     *
     * @param allowed the items that the basis allows
     * @return the information without the items that it does not allow
     */
    public ProvidedInformation only(Set<IdentityItem> allowed) {
        if (allowed.containsAll(items)) {
            return this;
        }
        EnumMap<IdentityItem, Object> left = new EnumMap<>(values);
        left.keySet().retainAll(allowed);
        return new ProvidedInformation(identifier, items.and(allowed), living, left);
    }

    /** {@return under what this agency knows the person, a simulation of the identifier for information sharing} */
    public SharingIdentifier identifier() {
        return identifier;
    }

    /** {@return the items provided} */
    public Set<IdentityItem> items() {
        return items;
    }

    /** {@return whether somebody has a living record of the person, and not only a removed one} */
    public boolean living() {
        return living;
    }

    private <T> Optional<T> provided(IdentityItem item, Class<T> type) {
        return Optional.ofNullable(values.get(item)).map(type::cast);
    }

    /** {@return the name as written, without its reading} */
    public Optional<String> name() {
        return provided(IdentityItem.NAME, WrittenName.class).map(WrittenName::text);
    }

    /** {@return the Chinese characters of a foreign resident's name} */
    public Optional<String> chineseCharacters() {
        return provided(IdentityItem.NAME, WrittenName.class).flatMap(WrittenName::chineseCharacters);
    }

    /** {@return the reading of the name} */
    public Optional<Furigana> furigana() {
        return provided(IdentityItem.FURIGANA, Furigana.class);
    }

    /** {@return the former surname} */
    public Optional<FormerSurname> formerSurname() {
        return provided(IdentityItem.FORMER_SURNAME, FormerSurname.class);
    }

    /** {@return the common name} */
    public Optional<PersonName> commonName() {
        return provided(IdentityItem.COMMON_NAME, PersonName.class);
    }

    /** {@return the date of birth} */
    public Optional<RegisterDate> dateOfBirth() {
        return provided(IdentityItem.DATE_OF_BIRTH, RegisterDate.class);
    }

    /** {@return the sex} */
    public Optional<Sex> sex() {
        return provided(IdentityItem.SEX, Sex.class);
    }

    /** {@return the address, of a removed record the last one} */
    public Optional<Address> address() {
        return provided(IdentityItem.ADDRESS, Address.class);
    }

    /** {@return the Individual Number} */
    public Optional<IndividualNumber> individualNumber() {
        return provided(IdentityItem.INDIVIDUAL_NUMBER, IndividualNumber.class);
    }

    /** {@return the resident record code} */
    public Optional<ResidentRecordCode> recordCode() {
        return provided(IdentityItem.RECORD_CODE, ResidentRecordCode.class);
    }

    /**
     * Whether it says the same as another.
     *
     * @param other the other
     * @return true if so
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ProvidedInformation that
                        && identifier.equals(that.identifier)
                        && living == that.living
                        && items.equals(that.items)
                        && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return identifier.hashCode();
    }

    /** {@return {@code ProvidedInformation[} and the items} */
    @Override
    public String toString() {
        return "ProvidedInformation[" + items + "]";
    }
}
