package juki.registry.network.provision;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import juki.registry.model.date.DateSpan;
import juki.registry.network.log.Occurrence;
import juki.registry.network.provision.AuthenticatedOperator.Method;

/**
 * Policy of access (アクセス管理の方針): what a holder asks of operators beyond their registration. The Act leaves it to the holder's
 * measures of security (Art. 30-24), so it is a parameter. Immutable.
 *
 * @param methods by which methods an operator must have been authenticated, any of them
 * @param twoOperators for which kinds of operation two operators must act together (二人制), and from when until when
 */
public record AccessPolicy(Set<Method> methods, Map<Occurrence.Kind, DateSpan> twoOperators) {

    /**
     * A policy.
     *
     * @param methods by which methods an operator must have been authenticated
     * @param twoOperators for which kinds of operation two operators must act together, and when
     */
    public AccessPolicy {
        methods = Set.copyOf(methods);
        twoOperators = Map.copyOf(twoOperators);
    }

    /**
     * The default: authenticated by body or as a machine (the ministry's report of December 2021, note 42), and two operators for an
     * extraction as long as provision has its present form (our choice; no text was seen that says so).
     *
     * @return the policy
     */
    public static AccessPolicy standard() {
        return new AccessPolicy(
                Set.of(Method.BIOMETRIC, Method.MACHINE),
                Map.of(Occurrence.Kind.EXTRACTION, DateSpan.since(LegalBasis.PRESENT_FORM)));
    }

    /** Whether two operators must act together for a kind of operation on a day. */
    boolean needsTwo(Occurrence.Kind kind, LocalDate day) {
        DateSpan span = twoOperators.get(kind);
        return span != null && span.contains(day);
    }

    /**
     * This policy with other methods of authentication.
     *
     * @param accepted by which methods an operator must have been authenticated, any of them
     * @return the policy
     */
    public AccessPolicy accepting(Set<Method> accepted) {
        return new AccessPolicy(accepted, twoOperators);
    }

    /**
     * This policy with two operators for one more kind of operation, or for other days.
     *
     * @param kind the kind
     * @param span from when until when
     * @return the policy
     */
    public AccessPolicy requiringTwo(Occurrence.Kind kind, DateSpan span) {
        Map<Occurrence.Kind, DateSpan> more = new EnumMap<>(Occurrence.Kind.class);
        more.putAll(twoOperators);
        more.put(kind, span);
        return new AccessPolicy(methods, more);
    }
}
