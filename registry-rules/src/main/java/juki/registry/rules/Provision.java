package juki.registry.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that a municipality provides for itself (独自の定め, dokuji no sadame), as a line of its {@link LocalBook}.
 *
 * @param line the number of the line, from 1
 * @param verb what is done
 * @param word to which rule, or with which number or day
 * @param reason why; empty if nothing is said
 */
public record Provision(int line, Verb verb, String word, String reason) {

    /** What a municipality may provide (定めの種類). */
    public enum Verb {
        /** 除外: a rule is not asked; needs a reason. */
        WITHOUT,
        /** 引上げ: an alert is an error. */
        RAISE,
        /** 引下げ: an error is an alert; needs a reason. */
        LOWER,
        /** 閉庁日: a day more on which the office is closed ({@link OfficePractice#closedOn}). */
        CLOSED,
        /** The greatest age that needs no attention ({@link OfficePractice#withGreatestUsualAge}). */
        GREATEST_USUAL_AGE,
        /** How many days ahead a move-out may be planned ({@link OfficePractice#withFarthestUsualPlan}). */
        FARTHEST_USUAL_PLAN,
        /** How many days after a move-out the move-in notice may take ({@link OfficePractice#withLongestWaitForNotice}). */
        LONGEST_WAIT_FOR_NOTICE,
        /** How many days a provisional measure may be open ({@link OfficePractice#withLongestProvisionalMeasure}). */
        LONGEST_PROVISIONAL_MEASURE;

        /** {@return the word that begins the line, as {@code greatest-usual-age}} */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Verb> of(String word) {
            return Arrays.stream(values())
                    .filter(verb -> verb.word().equals(word))
                    .findFirst();
        }

        boolean concernsRule() {
            return this == WITHOUT || this == RAISE || this == LOWER;
        }

        boolean needsReason() {
            return this == WITHOUT || this == LOWER;
        }
    }

    /** What is wrong with a line (定めの誤り, sadame no ayamari). */
    public enum Fault {
        /** The line is not a verb and one word. */
        NOT_A_PAIR("is not a verb and one word"),
        /** No provision begins with this word. */
        UNKNOWN_VERB("begins with a word that no provision begins with"),
        /** The standard book has no such rule. */
        UNKNOWN_RULE("names a rule that the book does not have"),
        /** The same was provided in an earlier line. */
        TWICE("provides once more for what a line above provides for"),
        /** Leaving out and lowering are said with a reason. */
        NO_REASON("gives no reason, which belongs after a #"),
        /** Only an alert is raised. */
        NO_ALERT("raises what is no alert"),
        /** Only an error is lowered. */
        NO_ERROR("lowers what is no error"),
        /** A day is written {@code 2026-04-01}. */
        NOT_A_DAY("has no day of the form 2026-04-01"),
        /** A number is written in digits. */
        NOT_A_NUMBER("has no number in digits"),
        /** The number lies outside what a practice may be. */
        OUT_OF_RANGE("has a number outside of what a practice may be");

        private final String english;

        Fault(String english) {
            this.english = english;
        }

        /** {@return what is wrong, in English, to follow the number of the line} */
        public String english() {
            return english;
        }
    }

    /**
     * A line that cannot be used.
     *
     * @param line the number of the line, from 1
     * @param fault what is wrong with it
     * @param word the word concerned, as it was read; empty if none is
     */
    public record Rejected(int line, Fault fault, String word) {}
}
