package juki.registry.model.history;

/**
 * That somebody at the office saw an alert and went on (アラートの確認, arāto no kakunin); it stays in the history for good.
 *
 * @param ruleId the rule whose alert it was, not blank
 * @param by who saw it: the operator's name or mark at the office, not blank; never a resident's name
 */
public record Acknowledgement(String ruleId, String by) {
    /**
     * Neither part is blank.
     *
     * @param ruleId the rule
     * @param by who saw the alert
     */
    public Acknowledgement {
        if (ruleId.isBlank()) {
            throw new IllegalArgumentException("ruleId: must not be blank");
        }
        if (by.isBlank()) {
            throw new IllegalArgumentException("by: must not be blank");
        }
    }
}
