package juki.registry.testkit.population;

import java.util.List;

/**
 * An invented household (世帯, setai).
 *
 * @param address where it lives
 * @param members its members, the head first, then in the order of {@link Role}, the older first
 * @param institution whether its only member lives in a home for the old
 */
public record HouseholdSketch(AddressSketch address, List<PersonSketch> members, boolean institution) {

    /**
     * Keeps the members as they are.
     *
     * @param address where it lives
     * @param members its members, the head first
     * @param institution whether its only member lives in a home for the old
     */
    public HouseholdSketch {
        members = List.copyOf(members);
    }

    /** {@return the head (世帯主)} */
    public PersonSketch head() {
        return members.get(0);
    }

    /** Shows the number of members only. */
    @Override
    public String toString() {
        return "HouseholdSketch[members=" + members.size() + "]";
    }
}
