package juki.registry.rules.movein;

import java.util.List;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.Rule;

/**
 * Rules of the move-in (転入の規則), besides those that hold of every change. Source: Basic Resident Registration Act
 * Art. 22.
 */
public final class MoveInRules {

    private MoveInRules() {}

    /**
     * The rules in order.
     *
     * @param practice what the law leaves to the office
     * @return the rules, unmodifiable
     */
    public static List<Rule> all(OfficePractice practice) {
        return List.of(
                NotifiedWithinFourteenDays.rule(practice.closedDays()),
                PreviousAddressIsGiven.RULE,
                ResidentSinceMovingIn.RULE,
                PreviousHeadIsNamed.rule(practice.previousHeadAsked()),
                ReturnComesAfterAWhile.rule(practice.shortestUsualAbsence()),
                UnnotifiedMoveIsTold.RULE,
                ArrivalIsOfFourClasses.RULE);
    }
}
