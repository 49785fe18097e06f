package juki.registry.testkit.population;

import java.util.Map;

/**
 * How near a town came to the figures of its households.
 *
 * @param wantedMeanSize persons per private household by the census of 2015, carried on as the nation's have become
 * @param reachedMeanSize persons per private household in the town
 * @param ownFigure whether the wanted mean is the municipality's own and not its prefecture's; in a designated city, whether
 *     all its wards' are
 * @param types how many private households of each type there are; residents of institutions (施設等の世帯), each registered alone,
 *     are none
 * @param withoutPlan persons who found no place with relatives by any table and live with others or alone
 */
public record HouseholdFit(
        double wantedMeanSize,
        double reachedMeanSize,
        boolean ownFigure,
        Map<FamilyType, Integer> types,
        int withoutPlan) {

    /**
     * Keeps the counts as they are.
     *
     * @param wantedMeanSize persons per private household by the census
     * @param reachedMeanSize persons per private household in the town
     * @param ownFigure whether the wanted mean is the municipality's own
     * @param types how many private households of each type there are
     * @param withoutPlan persons who found no place by any table
     */
    public HouseholdFit {
        types = Map.copyOf(types);
    }

    /**
     * The households of a type.
     *
     * @param type the type
     * @return how many there are
     */
    public int households(FamilyType type) {
        return types.getOrDefault(type, 0);
    }
}
