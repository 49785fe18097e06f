package juki.registry.rules;

import java.util.Objects;
import juki.registry.model.history.Acknowledgement;
import org.jspecify.annotations.Nullable;

/**
 * Finding (指摘事項, shiteki jikō): a rule and what it objects to in one change.
 *
 * <p>Shows no personal data, neither here nor in {@code toString}. Immutable and thread-safe. Source: standard specification
 * 11.1: the user is told the item, the reason and the remedy.
 */
public final class Finding {

    private final Rule rule;
    private final Objection objection;

    Finding(Rule rule, Objection objection) {
        this.rule = rule;
        this.objection = objection;
    }

    /** {@return the rule that objects} */
    public Rule rule() {
        return rule;
    }

    /** {@return whether it blocks or asks for attention} */
    public Severity severity() {
        return rule.severity();
    }

    /** {@return the item concerned, in Japanese} */
    public String item() {
        return objection.item();
    }

    /** {@return the item concerned, in English} */
    public String itemEnglish() {
        return objection.itemEnglish();
    }

    /** {@return the reason, in Japanese} */
    public String reason() {
        return objection.reason();
    }

    /** {@return the reason, in English} */
    public String reasonEnglish() {
        return objection.reasonEnglish();
    }

    /** {@return the remedy, in Japanese} */
    public String remedy() {
        return objection.remedy();
    }

    /** {@return the remedy, in English} */
    public String remedyEnglish() {
        return objection.remedyEnglish();
    }

    /**
     * That somebody at the office saw this finding and goes on; of use for an alert only.
     *
     * @param operator the operator's name or mark at the office, not blank; never a resident's name
     * @return the acknowledgement
     * @throws IllegalArgumentException if the operator is blank
     */
    public Acknowledgement acknowledgedBy(String operator) {
        return new Acknowledgement(rule.id(), operator);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that && rule.equals(that.rule) && objection.equals(that.objection);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, objection);
    }

    /** {@return severity, rule id and reason} */
    @Override
    public String toString() {
        return rule.severity() + " " + rule.id() + " " + objection.reason();
    }
}
