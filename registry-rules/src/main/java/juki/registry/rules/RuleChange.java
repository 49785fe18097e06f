package juki.registry.rules;

import java.util.Optional;

/**
 * What one book makes of a rule of another (規則の差分, kisoku no sabun).
 *
 * @param before the rule in the book compared with; empty if that has none
 * @param after the rule in this book; empty if this has none
 */
public record RuleChange(Optional<Rule> before, Optional<Rule> after) {

    /** Kinds of difference (差分の種類). */
    public enum Kind {
        /** 追加: a rule that the other book does not have. */
        ADDED("追加"),
        /** 除外: a rule that only the other book has. */
        LEFT_OUT("除外"),
        /** 引上げ: it objects more strictly. */
        RAISED("引上げ"),
        /** 引下げ: it objects more mildly. */
        LOWERED("引下げ"),
        /** 差替え: it objects as severely, but its titles, citation, span or kinds of change are others. */
        REPLACED("差替え");

        private final String wording;

        Kind(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /**
     * Checks that there is a rule, that both have one id, and that they differ.
     *
     * @param before the rule in the book compared with
     * @param after the rule in this book
     * @throws IllegalArgumentException if there is neither, or they have two ids, or they are the same
     */
    public RuleChange {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("after: there must be a rule before or after");
        }
        if (before.isPresent() && after.isPresent()) {
            if (!before.get().id().equals(after.get().id())) {
                throw new IllegalArgumentException("after: must have the id of the rule before");
            }
            if (areSame(before.get(), after.get())) {
                throw new IllegalArgumentException("after: must differ from the rule before");
            }
        }
    }

    static Optional<RuleChange> between(Optional<Rule> before, Optional<Rule> after) {
        boolean same = before.flatMap(one -> after.map(other -> areSame(one, other)))
                .orElse(before.isEmpty() && after.isEmpty());
        return same ? Optional.empty() : Optional.of(new RuleChange(before, after));
    }

    private static boolean areSame(Rule one, Rule other) {
        return one.equals(other)
                && one.title().equals(other.title())
                && one.titleEnglish().equals(other.titleEnglish())
                && one.basis().equals(other.basis())
                && one.appliesTo().equals(other.appliesTo());
    }

    /** {@return the kind of difference; a rule that is lowered and otherwise replaced as well is lowered} */
    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        if (after.isEmpty()) {
            return Kind.LEFT_OUT;
        }
        Severity severity = after.get().severity();
        if (severity == before.get().severity()) {
            return Kind.REPLACED;
        }
        return severity.isMilderThan(before.get().severity()) ? Kind.LOWERED : Kind.RAISED;
    }

    /** {@return the rule concerned, as this book has it, or else as the other one has} */
    public Rule rule() {
        return after.or(() -> before).orElseThrow();
    }

    /** {@return kind and id} */
    @Override
    public String toString() {
        return kind() + " " + rule().id();
    }
}
