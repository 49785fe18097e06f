package juki.registry.cli.report;

import java.util.Comparator;
import java.util.List;

/**
 * What the rule book objected to in the year, rule by rule.
 *
 * @param rules one line per rule; order does not matter
 */
public record FindingsByRule(List<RuleCount> rules) {
    /**
     * Copies the lines.
     *
     * @param rules one line per rule
     */
    public FindingsByRule {
        rules = List.copyOf(rules);
    }

    /** How heavy a finding is. */
    public enum Severity {
        /** エラー: the change cannot be made until the cause is gone. */
        ERROR("エラー", "ERROR"),
        /** アラート: the change can be made once the notice was acknowledged. */
        ALERT("アラート", "ALERT");

        private final String japanese;
        private final String english;

        Severity(String japanese, String english) {
            this.japanese = japanese;
            this.english = english;
        }

        /** {@return the name of the severity} */
        public Phrase label() {
            return new Phrase(japanese, english);
        }
    }

    /**
     * How often one rule objected.
     *
     * @param ruleId       the rule's stable id, such as {@code MOVE-IN-003}; not blank
     * @param severity     error or alert
     * @param title        what the rule asserts
     * @param citation     where the law or the standard says so
     * @param count        findings in the year
     * @param acknowledged those of them that were acknowledged by name; none for an error
     */
    public record RuleCount(
            String ruleId, Severity severity, Phrase title, String citation, long count, long acknowledged) {
        /**
         * Checks the numbers.
         *
         * @param ruleId       the rule's stable id
         * @param severity     error or alert
         * @param title        what the rule asserts
         * @param citation     where the law or the standard says so
         * @param count        findings in the year
         * @param acknowledged those of them that were acknowledged by name
         * @throws IllegalArgumentException if the id is blank, a number is negative, more findings are acknowledged
         *     than there are, or one of an error is
         */
        public RuleCount {
            if (ruleId.isBlank()) {
                throw new IllegalArgumentException("ruleId: must not be blank");
            }
            Counts.nonNegative("count", count);
            Counts.nonNegative("acknowledged", acknowledged);
            if (acknowledged > (severity == Severity.ERROR ? 0 : count)) {
                throw new IllegalArgumentException("acknowledged: must not exceed what can be acknowledged");
            }
        }
    }

    /**
     * {@return the findings of a severity}
     *
     * @param severity the severity
     */
    public long total(Severity severity) {
        return rules.stream()
                .filter(rule -> rule.severity() == severity)
                .mapToLong(RuleCount::count)
                .sum();
    }

    /** Errors before alerts, the frequent before the rare, then by id. */
    List<RuleCount> ordered() {
        return rules.stream()
                .sorted(Comparator.comparing(RuleCount::severity)
                        .thenComparing(
                                Comparator.comparingLong(RuleCount::count).reversed())
                        .thenComparing(RuleCount::ruleId))
                .toList();
    }
}
