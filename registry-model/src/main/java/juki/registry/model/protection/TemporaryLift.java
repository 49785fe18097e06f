package juki.registry.model.protection;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * Temporary lift (一時解除, ichiji kaijo): some operations may pass from the act on and until a set time, when protection
 * returns by itself. It is never told to other systems.
 *
 * <p>{@code toString} shows nothing. Source: standard specification 3.1.
 *
 * @param act who lifts it and when
 * @param operations which operations may pass, at least one
 * @param until the first moment of protection again, after the act
 */
public record TemporaryLift(ProtectionAct act, Set<Operation> operations, LocalDateTime until) {

    /**
     * A lift of some operations that ends.
     *
     * @param act who lifts it and when
     * @param operations which operations may pass
     * @param until the first moment of protection again
     */
    public TemporaryLift {
        operations = Set.copyOf(operations);
        if (operations.isEmpty()) {
            throw new IllegalArgumentException("operations: must not be empty");
        }
        if (!until.isAfter(act.at())) {
            throw new IllegalArgumentException("until: must lie after the act");
        }
    }

    /**
     * Whether an operation may pass at a time.
     *
     * @param operation the operation
     * @param at the time
     * @return true while the lift lasts
     */
    public boolean covers(Operation operation, LocalDateTime at) {
        return operations.contains(operation) && !at.isBefore(act.at()) && at.isBefore(until);
    }

    @Override
    public String toString() {
        return "[***]";
    }
}
