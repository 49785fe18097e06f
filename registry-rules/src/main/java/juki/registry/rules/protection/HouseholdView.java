package juki.registry.rules.protection;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.address.Address;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.PersonName;

/**
 * A household as a screen may show it (世帯の照会画面, setai no shōkai gamen): who belongs to it and who did, without the address if
 * somebody is to be kept from being found. Where a former member went to is never part of it.
 *
 * <p>{@code toString} shows nothing of it. Source: standard specification 3.1, 3.4.
 *
 * @param number the household number
 * @param address the address; empty if it is hidden
 * @param members the members in the order shown
 * @param formerMembers who was a member, in the order of leaving
 */
public record HouseholdView(
        HouseholdNumber number, Optional<Address> address, List<Member> members, List<Member> formerMembers) {

    /**
     * One member, present or former (世帯員).
     *
     * @param addressee the addressee number
     * @param name the name; empty if there is no record
     * @param relationship the relationship to the head; of a former member that of the household the record names
     * @param marked whether something stands against operations for the person; of which kind is not told
     */
    public record Member(
            AddresseeNumber addressee, Optional<PersonName> name, Optional<Relationship> relationship, boolean marked) {

        @Override
        public String toString() {
            return "[***]";
        }
    }

    /**
     * A view keeps its own lists.
     *
     * @param number the household number
     * @param address the address
     * @param members the members
     * @param formerMembers who was a member
     */
    public HouseholdView {
        members = List.copyOf(members);
        formerMembers = List.copyOf(formerMembers);
    }

    @Override
    public String toString() {
        return "[***]";
    }
}
