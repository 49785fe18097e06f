package juki.registry.rules.notification;

import java.util.List;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.Rule;

/**
 * Rules of the paper (届出書の規則): what must stand on it, who may file it and shows who that is, what is attached, and how somebody
 * passes from one municipality to another. Source: Basic Resident Registration Act Art. 22 to 30, Art. 30-46 to 30-49.
 */
public final class NotificationRules {

    private NotificationRules() {}

    /**
     * The rules in order.
     *
     * @param practice what the law leaves to the office, and the regime of moves
     * @return the rules, unmodifiable
     */
    public static List<Rule> all(OfficePractice practice) {
        return List.of(
                ChangeDateIsStated.RULE,
                PersonsAreNamed.RULE,
                AddressIsStated.RULE,
                PreviousAddressIsStated.RULE,
                DestinationIsStated.RULE,
                HouseholdIsStated.RULE,
                NotifierIsNamed.RULE,
                NotifierHasCapacity.RULE,
                AuthorityIsShown.rule(practice),
                IdentityIsProved.rule(practice),
                MoveInIsFiledInPerson.RULE,
                OnlineMoveOutStaysInJapan.RULE,
                OnlineMoveOutIsNearItsDay.rule(practice.closedDays()),
                MoveOutIsProved.rule(practice.moveRegime()),
                FormerRecordIsClosed.rule(practice.moveRegime()),
                CardIsHandedOver.RULE,
                DataHaveArrived.RULE,
                CardMoveInIsInTime.rule(practice.closedDays()),
                CardHolderMovesOut.RULE,
                RelationshipIsProved.RULE,
                ResidenceCardIsShown.RULE,
                MoveOutIsWithdrawn.RULE,
                LateMoveOutBecomesExOfficio.rule(practice),
                VisitIsNoNotification.RULE,
                MoveOutFollowsRegime.rule(practice.moveRegime()),
                NoticeIsOfThisStay.RULE,
                AddedFactsAreOfThoseNamed.RULE);
    }
}
