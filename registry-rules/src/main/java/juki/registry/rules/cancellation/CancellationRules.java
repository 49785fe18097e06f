package juki.registry.rules.cancellation;

import java.util.List;
import juki.registry.rules.Rule;

/**
 * Rules of the cancellation (異動の取消しの規則), besides those that hold of every change. Source: standard specification
 * 4.6.
 */
public final class CancellationRules {

    private CancellationRules() {}

    /**
     * The rules in order.
     *
     * @return the rules, unmodifiable
     */
    public static List<Rule> all() {
        return List.of(
                EntryIsKnown.RULE,
                EntryStillStands.RULE,
                LatestEntryIsUndoneFirst.RULE,
                CarryOverStays.RULE,
                ReasonFitsWhatIsUndone.RULE,
                OneHeadAfterwards.RULE,
                HouseholdIsStillThere.RULE,
                HeadIsLeftAfterwards.RULE,
                StateBeforeIsKeptOrTypedIn.RULE,
                HouseholdsAreMadeAgainOneAtATime.RULE);
    }
}
