package juki.registry.network.card;

import java.util.Optional;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.network.notice.IdentityInformation;

/**
 * Data with which a card is prepared before it is handed out (交付前設定のデータ): what its face shows, and the resident record code that its
 * chip holds.
 *
 * <p>There is none without an Individual Number. The code in the chip ties the card to the record: when it changes the card lapses.
 * Immutable; {@code toString} shows nothing of it. Source: Individual Number Act Art. 2 para. 7; that the chip holds the code is known
 * second hand (ordinance, Art. 17).
 *
 * @param person name with the reading of the family register, date of birth and sex
 * @param formerSurname the former surname, if one is on the record
 * @param commonName the common name, if one is on the record
 * @param address the address
 * @param number the Individual Number
 * @param code the resident record code, in the chip alone
 */
public record CardData(
        Person person,
        Optional<FormerSurname> formerSurname,
        Optional<PersonName> commonName,
        Address address,
        IndividualNumber number,
        ResidentRecordCode code) {

    /**
     * The data for somebody's card.
     *
     * @param identity the identity information
     * @return the data; empty while the record has no Individual Number
     */
    public static Optional<CardData> of(IdentityInformation identity) {
        return identity.individualNumber()
                .map(number -> new CardData(
                        identity.person(),
                        identity.formerSurname(),
                        identity.commonName(),
                        identity.address(),
                        number,
                        identity.recordCode()));
    }

    /** {@return {@code CardData[***]}} */
    @Override
    public String toString() {
        return "CardData[***]";
    }
}
