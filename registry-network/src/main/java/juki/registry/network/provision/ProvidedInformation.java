package juki.registry.network.provision;

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
import juki.registry.network.notice.IdentityInformation;
import juki.registry.network.notice.IdentityItem;

/**
 * Information that is provided (提供する本人確認情報): the items a basis allows, and no others.
 *
 * <p>What is masked is empty, like what is not on the record. The identifier is the agency's own: the same person has another at
 * every other agency, so two answers cannot be put together by it. Immutable; {@code toString} shows nothing of it.
 */
public final class ProvidedInformation {

    private final SharingIdentifier identifier;
    private final IdentityInformation identity;
    private final Set<IdentityItem> items;
    private final boolean living;

    ProvidedInformation(
            SharingIdentifier identifier, IdentityInformation identity, Set<IdentityItem> items, boolean living) {
        this.identifier = identifier;
        this.identity = identity;
        this.items = Set.copyOf(items);
        this.living = living;
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

    private <T> Optional<T> provided(IdentityItem item, Optional<T> value) {
        return items.contains(item) ? value : Optional.empty();
    }

    /** {@return the name as written, without its reading} */
    public Optional<String> name() {
        return provided(IdentityItem.NAME, Optional.of(identity.name().text()));
    }

    /** {@return the Chinese characters of a foreign resident's name} */
    public Optional<String> chineseCharacters() {
        return provided(IdentityItem.NAME, identity.name().chineseCharacters());
    }

    /** {@return the reading of the name} */
    public Optional<Furigana> furigana() {
        return provided(IdentityItem.FURIGANA, identity.name().furigana());
    }

    /** {@return the former surname} */
    public Optional<FormerSurname> formerSurname() {
        return provided(IdentityItem.FORMER_SURNAME, identity.formerSurname());
    }

    /** {@return the common name} */
    public Optional<PersonName> commonName() {
        return provided(IdentityItem.COMMON_NAME, identity.commonName());
    }

    /** {@return the date of birth} */
    public Optional<RegisterDate> dateOfBirth() {
        return provided(IdentityItem.DATE_OF_BIRTH, Optional.of(identity.dateOfBirth()));
    }

    /** {@return the sex} */
    public Optional<Sex> sex() {
        return provided(IdentityItem.SEX, Optional.of(identity.sex()));
    }

    /** {@return the address, of a removed record the last one} */
    public Optional<Address> address() {
        return provided(IdentityItem.ADDRESS, Optional.of(identity.address()));
    }

    /** {@return the Individual Number} */
    public Optional<IndividualNumber> individualNumber() {
        return provided(IdentityItem.INDIVIDUAL_NUMBER, identity.individualNumber());
    }

    /** {@return the resident record code} */
    public Optional<ResidentRecordCode> recordCode() {
        return provided(IdentityItem.RECORD_CODE, Optional.of(identity.recordCode()));
    }

    /** {@return {@code ProvidedInformation[} and the items} */
    @Override
    public String toString() {
        return "ProvidedInformation[" + items + "]";
    }
}
