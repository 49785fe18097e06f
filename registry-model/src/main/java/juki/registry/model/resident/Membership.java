package juki.registry.model.resident;

import java.util.Optional;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.PersonName;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Someone's place in a household (世帯に関する記載事項): which household, how related to its head, and the head's name.
 *
 * <p>Relationship and head's name are blank while the head is unset. A removed record keeps the place its owner had.
 * Immutable and thread-safe. Source: Basic Resident Registration Act Art. 7 item 4; standard specification 1.1.10.
 */
@RegistryValue
@Value.Immutable
public abstract class Membership {

    Membership() {}

    /** {@return the household (世帯番号)} */
    @Value.Parameter
    public abstract HouseholdNumber household();

    /** {@return the relationship to the head (続柄), blank while the head is unset} */
    @Value.Parameter
    public abstract Optional<Relationship> relationship();

    /** {@return the head's name (世帯主の氏名), one's own for the head, blank while the head is unset} */
    @Value.Parameter
    public abstract Optional<PersonName> headName();

    /**
     * A place in a household with a head.
     *
     * @param household the household
     * @param relationship the relationship to the head
     * @param headName the head's name
     * @return the membership
     */
    public static Membership of(HouseholdNumber household, Relationship relationship, PersonName headName) {
        return ImmutableMembership.of(household, Optional.of(relationship), Optional.of(headName));
    }

    /**
     * A place in a household whose head is unset.
     *
     * @param household the household
     * @return the membership
     */
    public static Membership withoutHead(HouseholdNumber household) {
        return ImmutableMembership.of(household, Optional.empty(), Optional.empty());
    }

    /**
     * The same place in another household.
     *
     * @param household the household
     * @return the membership
     */
    public Membership inHousehold(HouseholdNumber household) {
        return ImmutableMembership.of(household, relationship(), headName());
    }

    /** {@return whether this is the place of the head} */
    public boolean isHead() {
        return relationship().map(Relationship::isHead).orElse(false);
    }
}
