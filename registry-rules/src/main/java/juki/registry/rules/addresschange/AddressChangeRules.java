package juki.registry.rules.addresschange;

import java.util.List;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.Rule;

/**
 * Rules of the address change (転居の規則), besides those that hold of every change. Source: Basic Resident Registration
 * Act Art. 23.
 */
public final class AddressChangeRules {

    private AddressChangeRules() {}

    /**
     * The rules in order.
     *
     * @param practice what the law leaves to the office
     * @return the rules, unmodifiable
     */
    public static List<Rule> all(OfficePractice practice) {
        return List.of(
                NotifiedWithinFourteenDays.rule(practice.closedDays()),
                AddressChanges.RULE,
                PartOfHouseholdMovesAway.RULE,
                WardMoveLeavesTheHousehold.RULE);
    }
}
