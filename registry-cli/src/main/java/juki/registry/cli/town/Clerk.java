package juki.registry.cli.town;

import java.util.Optional;
import java.util.Set;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.history.Acknowledgement;
import juki.registry.rules.Finding;

/**
 * Clerk at the window (窓口の担当者, madoguchi no tantōsha): sees every alert, acknowledges it with a mark, or sends the change back.
 *
 * <p>Only whoever stands at the window can be asked again: what another authority has given notice of, what the office does ex
 * officio, and a death are recorded all the same. The answer goes by the rule and the change alone, so that a change filed
 * again meets the same answer. Source: standard specification 11.1.
 *
 * @param mark the operator's mark, which the acknowledgement carries into the history
 * @param sendsBack the ids of the rules whose alerts the clerk does not pass over
 */
record Clerk(String mark, Set<String> sendsBack) {
    /** Copies the ids. */
    Clerk {
        sendsBack = Set.copyOf(sendsBack);
    }

    /**
     * {@return the clerk of this program, who wants to see evidence where a plan is far ahead, a head would be a child, ages do
     * not go with relationships, or a newcomer seems to be a resident already}
     */
    static Clerk standard() {
        return new Clerk("窓口01", Set.of("MOVE-OUT-002", "COMMON-022", "COMMON-025", "ENTRY-006"));
    }

    /** {@return that the alert was seen, or nothing if the change is to go back} */
    Optional<Acknowledgement> confirm(ChangeEvent event, Finding alert) {
        boolean canBeAskedAgain = event.basis() instanceof Basis.Notification && event.type() != EventType.DEATH;
        return canBeAskedAgain && sendsBack.contains(alert.rule().id())
                ? Optional.empty()
                : Optional.of(alert.acknowledgedBy(mark));
    }
}
