package juki.registry.model.household;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.address.Address;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Household (世帯, setai): the residents who live at one address and keep house together, at most one of them the head.
 *
 * <p>Members are named by their addressee numbers, in the order in which they are shown; whoever joins comes last unless the
 * mayor arranges them by hand (standard specification 5.2). The head may be unset (世帯主未設定, 1.1.10), and somebody who is not
 * in the register may lead in fact (4.1.4.3). Who has left stays visible as a former member, and a household that everybody
 * has left has ended and stays readable. How a former member stood to the head, and whose household it was, is on that
 * member's own record, which keeps its {@code Membership} after a removal, and in the history.
 *
 * <p>{@link #leftBy} and {@link #joinedBy} keep the former members by themselves: who leaves becomes one, who comes back is
 * none any longer. Both ways together are therefore no change: a cancelled move-out, death or change of household restores
 * members and former members, the order alone may differ, as who comes back joins and so comes last. Undoing an
 * entry or a joining also is a leaving: the person stays visible as a former member, as the cancelled and the cancelling
 * entry do; whether anybody lived there is told by the record's removal and the history, not by the household.
 *
 * <p>A change copies references, four bytes for each member and former member, and asks each of them once: its cost grows
 * with the household and never with the changes before it. A household that nobody has left holds no list for it.
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

    /** {@return who was a member and is none now (元世帯員), in the order of leaving} */
    public abstract List<AddresseeNumber> formerMembers();

    /** {@return who leads in fact without being in the register (事実上の世帯主); empty as a rule} */
    public abstract Optional<DeFactoHead> deFactoHead();

    /** {@return whether everybody has left} */
    public boolean hasEnded() {
        return members().isEmpty();
    }

    /** {@return whether there are members and none of them is the head (世帯主未設定)} */
    public boolean isHeadUnset() {
        return !hasEnded() && head().isEmpty();
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
     * This household led in fact by somebody who is not in the register, or by nobody such.
     *
     * @param value who leads, or empty
     * @return the household
     */
    public abstract Household withDeFactoHead(Optional<? extends DeFactoHead> value);

    /**
     * This household with former members as a host has stored them.
     *
     * @param value who was a member, in the order of leaving
     * @return the household
     * @throws IllegalArgumentException if one of them is a member or is named twice
     */
    public abstract Household withFormerMembers(Iterable<? extends AddresseeNumber> value);

    /**
     * This household with others joining after its members.
     *
     * @param joining who joins; those who are members already keep their place
     * @return the household
     */
    public Household joinedBy(Collection<AddresseeNumber> joining) {
        Set<AddresseeNumber> members = new LinkedHashSet<>(members());
        members.addAll(joining);
        List<AddresseeNumber> former = formerMembers();
        if (!former.isEmpty()) {
            former = former.stream().filter(one -> !members.contains(one)).toList();
        }
        return of(members, head(), former);
    }

    /**
     * This household without some of its members, who become former members; if the head is among them the head is unset.
     *
     * @param leaving who leaves; whoever is no member changes nothing
     * @return the household
     */
    public Household leftBy(Collection<AddresseeNumber> leaving) {
        Set<AddresseeNumber> gone = new HashSet<>(leaving);
        List<AddresseeNumber> members = new ArrayList<>(members().size());
        List<AddresseeNumber> former = new ArrayList<>(formerMembers());
        for (AddresseeNumber member : members()) {
            (gone.contains(member) ? former : members).add(member);
        }
        return of(members, head().filter(head -> !gone.contains(head)), former);
    }

    /**
     * This household with the given head.
     *
     * @param value one of the members, or empty
     * @return the household
     * @throws IllegalArgumentException if the head is not a member
     */
    public Household headedBy(Optional<AddresseeNumber> value) {
        return of(members(), value, formerMembers());
    }

    /**
     * This household with its members in another order, as a mayor arranges it by hand.
     *
     * @param order every member once
     * @return the household
     * @throws IllegalArgumentException if somebody is missing, is no member, or is named twice
     */
    public Household arrangedAs(List<AddresseeNumber> order) {
        if (order.size() != size() || !new HashSet<>(members()).equals(new HashSet<>(order))) {
            throw new IllegalArgumentException("order: must name every member once");
        }
        return of(order, head(), formerMembers());
    }

    private Household of(
            Collection<AddresseeNumber> members, Optional<AddresseeNumber> head, List<AddresseeNumber> former) {
        return ImmutableHousehold.builder()
                .number(number())
                .address(address())
                .addAllMembers(members)
                .head(head)
                .addAllFormerMembers(former)
                .deFactoHead(deFactoHead())
                .build();
    }

    /**
     * A household that nobody has left yet.
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

    /** Members and former members are distinct, and the head is one of the members. */
    @Value.Check
    void check() {
        if (head().isPresent() && !members().contains(head().get())) {
            throw new IllegalArgumentException("head: must be one of the members");
        }
        Set<AddresseeNumber> named = new HashSet<>(members());
        if (named.size() != members().size()) {
            throw new IllegalArgumentException("members: nobody is named twice");
        }
        if (!formerMembers().stream().allMatch(named::add)) {
            throw new IllegalArgumentException("formerMembers: must be distinct, and none a member");
        }
    }
}
