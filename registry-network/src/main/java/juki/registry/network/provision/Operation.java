package juki.registry.network.provision;

import java.time.LocalDateTime;
import java.util.Optional;
import juki.registry.network.log.Occurrence;

/**
 * Operation (操作, sōsa): somebody at an agency is about to do something with identity information, for a task, on a basis.
 *
 * @param kind what
 * @param agency which agency
 * @param operator who operates
 * @param second who operates together with the first, where two must
 * @param task for which task
 * @param basis the name of the legal basis
 * @param at when
 */
public record Operation(
        Occurrence.Kind kind,
        RequestingAgency agency,
        AuthenticatedOperator operator,
        Optional<AuthenticatedOperator> second,
        String task,
        String basis,
        LocalDateTime at) {

    /**
     * An operation of one operator.
     *
     * @param kind what
     * @param agency which agency
     * @param operator who operates
     * @param task for which task
     * @param basis the name of the legal basis
     * @param at when
     * @return the operation
     */
    public static Operation of(
            Occurrence.Kind kind,
            RequestingAgency agency,
            AuthenticatedOperator operator,
            String task,
            String basis,
            LocalDateTime at) {
        return new Operation(kind, agency, operator, Optional.empty(), task, basis, at);
    }

    /**
     * This operation of two operators.
     *
     * @param other who operates together with the first
     * @return the operation
     */
    public Operation together(AuthenticatedOperator other) {
        return new Operation(kind, agency, operator, Optional.of(other), task, basis, at);
    }
}
