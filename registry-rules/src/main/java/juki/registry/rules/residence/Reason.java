package juki.registry.rules.residence;

import java.util.List;
import java.util.Optional;
import juki.registry.rules.residence.fact.Fact;

/**
 * Reason of a determination (理由, riyū): which criterion says what, which way it points, and on which facts.
 *
 * @param criterion the criterion that speaks
 * @param role what part it has in the determination
 * @param direction which way it points
 * @param weight the weight of a single factor; empty where a criterion speaks as a whole
 * @param wording what it says, in Japanese
 * @param english what it says, in English
 * @param facts the facts it used, in order
 */
public record Reason(
        Criterion criterion,
        Role role,
        Direction direction,
        Optional<Weight> weight,
        String wording,
        String english,
        List<Fact<?>> facts) {

    /** What part a reason has. */
    public enum Role {
        /** 決め手: it decided, or overturned what had been decided. */
        DECISIVE,
        /** 衡量: a factor of the weighing that decided. */
        FACTOR,
        /** 付記: told beside the decision, without changing it. */
        NOTE
    }

    /**
     * Takes a copy of the facts.
     *
     * @param criterion the criterion that speaks
     * @param role what part it has in the determination
     * @param direction which way it points
     * @param weight the weight of a single factor
     * @param wording what it says
     * @param english what it says
     * @param facts the facts it used
     */
    public Reason {
        facts = List.copyOf(facts);
    }

    /** {@return the criterion and the direction, not the facts} */
    @Override
    public String toString() {
        return "Reason[" + criterion.id() + " " + role + " " + direction + "]";
    }
}
