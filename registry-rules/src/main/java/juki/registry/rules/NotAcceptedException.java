package juki.registry.rules;

import java.util.List;
import juki.registry.model.event.EventType;

/**
 * Thrown when a change is demanded of a decision that has not accepted it (不受理); names the rules in the way, nothing else.
 */
public final class NotAcceptedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** The ids, joined: an exception is serializable, and a list of texts need not be. */
    private final String ruleIds;

    NotAcceptedException(EventType type, List<Finding> inTheWay) {
        super(type + " is not accepted: " + ids(inTheWay));
        this.ruleIds = ids(inTheWay);
    }

    private static String ids(List<Finding> findings) {
        return String.join(
                ", ", findings.stream().map(finding -> finding.rule().id()).toList());
    }

    /** {@return the ids of the rules whose errors, holds or unacknowledged alerts are in the way, in the order of the book} */
    public List<String> ruleIds() {
        return List.of(ruleIds.split(", "));
    }
}
