package juki.registry.model.event;

import juki.registry.codes.AddresseeNumber;
import juki.registry.model.household.Relationship;

/**
 * A resident and the relationship to the head that the change gives (続柄の設定, tsuzukigara no settei).
 *
 * @param subject the resident
 * @param relationship the relationship to the head of the household afterwards
 */
public record Placement(AddresseeNumber subject, Relationship relationship) {
    /**
     * A placement.
     *
     * @param subject the resident
     * @param relationship the relationship to the head of the household afterwards
     * @return the placement
     */
    public static Placement of(AddresseeNumber subject, Relationship relationship) {
        return new Placement(subject, relationship);
    }
}
