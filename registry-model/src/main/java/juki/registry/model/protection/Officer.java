package juki.registry.model.protection;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * Officer (操作者, sōsasha): somebody at the office and what that person may do about protection.
 *
 * @param by the operator's name or mark at the office, not blank; never a resident's name
 * @param rights what the operator may do
 */
public record Officer(String by, Set<ProtectionRight> rights) {

    /**
     * The operator is known.
     *
     * @param by the operator
     * @param rights the rights
     */
    public Officer {
        if (by.isBlank()) {
            throw new IllegalArgumentException("by: must not be blank");
        }
        rights = Set.copyOf(rights);
    }

    /**
     * What this officer does by one right.
     *
     * @param right the right
     * @param at when, in the office's own time
     * @return the act
     * @throws IllegalArgumentException if the officer does not have the right
     */
    public ProtectionAct act(ProtectionRight right, LocalDateTime at) {
        if (!rights.contains(right)) {
            throw new IllegalArgumentException("right: is not the officer's");
        }
        return new ProtectionAct(right, by, at);
    }
}
