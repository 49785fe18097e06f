package juki.registry.rules.household;

import java.util.List;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.Rule;

/**
 * Rules of household changes (世帯変更の規則), besides those that hold of every change. Source: Basic Resident Registration
 * Act Art. 25.
 */
public final class HouseholdRules {

    private HouseholdRules() {}

    /**
     * The rules in order.
     *
     * @param practice what the law leaves to the office
     * @return the rules, unmodifiable
     */
    public static List<Rule> all(OfficePractice practice) {
        return List.of(
                NotifiedWithinFourteenDays.rule(practice.closedDays()),
                AnotherHouseholdIsJoined.RULE,
                HouseholdsShareOneLot.RULE,
                SplitLeavesSomebody.RULE,
                SplitIsOfSeveral.RULE,
                OneHouseholdIsSplit.RULE,
                WholeHouseholdMerges.RULE,
                HeadChanges.RULE,
                ThosePlacedAreMembers.RULE,
                NewHeadIsNamed.RULE,
                RelationshipsAreSetAnew.RULE,
                HeadKeepsTheLead.RULE,
                PartGoesOver.RULE);
    }
}
