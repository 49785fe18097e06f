package juki.registry.model.household;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.address.Address;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Household (世帯, setai): the residents who live at one address and keep house together, at most one of them the head.
 *
 * <p>Members are named by their addressee numbers, in the order in which they are shown; whoever joins comes last (standard
 * specification 5.2). The head may be unset (世帯主未設定, 1.1.10). A household without members has ended and stays readable.
 *
 * <p>Immutable and thread-safe. Source: Basic Resident Registration Act Art. 6; standard specification 1.1.10, 4.0.4.
 */
@RegistryValue
@Value.Immutable
public abstract class Household {

    Household() {}

    /** {@return the household number (世帯番号)} */
    public abstract HouseholdNumber number();

    /** {@return the address all members share; of an ended household the last one} */
    public abstract Address address();

    /** {@return the members in the order shown; empty if the household has ended} */
    public abstract List<AddresseeNumber> members();

    /** {@return the head, one of the members; empty if unset} */
    public abstract Optional<AddresseeNumber> head();

    /** {@return whether everybody has left} */
    public boolean hasEnded() {
        return members().isEmpty();
    }

    /** {@return the number of members} */
    public int size() {
        return members().size();
    }

    /**
     * This household at another address.
     *
     * @param value the address
     * @return the household
     */
    public abstract Household withAddress(Address value);

    /**
     * This household with others joining after its members.
     *
     * @param joining who joins; those who are members already keep their place
     * @return the household
     */
    public Household joinedBy(Collection<AddresseeNumber> joining) {
        List<AddresseeNumber> members = new ArrayList<>(members());
        for (AddresseeNumber one : joining) {
            if (!members.contains(one)) {
                members.add(one);
            }
        }
        return of(number(), address(), members, head());
    }

    /**
     * This household without some of its members; if the head is among them the head is unset.
     *
     * @param leaving who leaves
     * @return the household
     */
    public Household leftBy(Collection<AddresseeNumber> leaving) {
        List<AddresseeNumber> members = new ArrayList<>(members());
        members.removeAll(leaving);
        return of(number(), address(), members, head().filter(head -> !leaving.contains(head)));
    }

    /**
     * This household with the given head.
     *
     * @param value one of the members, or empty
     * @return the household
     * @throws IllegalArgumentException if the head is not a member
     */
    public Household headedBy(Optional<AddresseeNumber> value) {
        return of(number(), address(), members(), value);
    }

    /**
     * A household.
     *
     * @param number its number
     * @param address its address
     * @param members its members in order
     * @param head the head, one of the members, or empty
     * @return the household
     * @throws IllegalArgumentException if the head is not a member or a member is named twice
     */
    public static Household of(
            HouseholdNumber number, Address address, List<AddresseeNumber> members, Optional<AddresseeNumber> head) {
        return ImmutableHousehold.builder()
                .number(number)
                .address(address)
                .addAllMembers(members)
                .head(head)
                .build();
    }

    /** Members are distinct, and the head is one of them. */
    @Value.Check
    void check() {
        if (head().isPresent() && !members().contains(head().get())) {
            throw new IllegalArgumentException("head: must be one of the members");
        }
        if (members().stream().distinct().count() != members().size()) {
            throw new IllegalArgumentException("members: nobody is named twice");
        }
    }
}
