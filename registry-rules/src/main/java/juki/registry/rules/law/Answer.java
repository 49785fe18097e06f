package juki.registry.rules.law;

/**
 * Answer of the law to a question about days (判定, hantei): yes, no, or undetermined (判断できない) where an uncertain date leaves
 * both possible.
 *
 * <p>Answers join as Kleene's logic has it: what no possible day can change is answered, whatever else is uncertain.
 */
public enum Answer {
    /** It is so, on whichever possible day (該当する). */
    YES("該当する", "yes"),
    /** It is not so, on whichever possible day (該当しない). */
    NO("該当しない", "no"),
    /** It is so on some possible day and not on another (判断できない). */
    UNDETERMINED("判断できない", "undetermined");

    private final String wording;
    private final String english;

    Answer(String wording, String english) {
        this.wording = wording;
        this.english = english;
    }

    /**
     * The answer to what is certain.
     *
     * @param holds whether it holds
     * @return yes or no
     */
    public static Answer of(boolean holds) {
        return holds ? YES : NO;
    }

    /**
     * The answer between two bounds.
     *
     * @param surely whether it holds on every possible day
     * @param possibly whether it holds on one possible day at least
     * @return yes if surely, no if not even possibly, else undetermined
     */
    public static Answer between(boolean surely, boolean possibly) {
        return surely ? YES : possibly ? UNDETERMINED : NO;
    }

    /**
     * Whether both hold.
     *
     * @param other the other answer
     * @return no if one is no, else undetermined if one is undetermined
     */
    public Answer and(Answer other) {
        return this == NO || other == NO ? NO : this == YES ? other : this;
    }

    /**
     * Whether one of both holds.
     *
     * @param other the other answer
     * @return yes if one is yes, else undetermined if one is undetermined
     */
    public Answer or(Answer other) {
        return this == YES || other == YES ? YES : this == NO ? other : this;
    }

    /** {@return the opposite; undetermined stays so} */
    public Answer not() {
        return this == YES ? NO : this == NO ? YES : this;
    }

    /** {@return whether it surely holds} */
    public boolean isYes() {
        return this == YES;
    }

    /** {@return whether it may hold: yes or undetermined} */
    public boolean isPossible() {
        return this != NO;
    }

    /** {@return the answer in Japanese} */
    public String wording() {
        return wording;
    }

    /** {@return the answer in English} */
    public String english() {
        return english;
    }
}
