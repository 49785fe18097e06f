package juki.registry.rules.residence.fact;

/** A value of the vocabulary of facts (用語, yōgo): its key in text, and its wording in both languages. */
public interface Term {

    /** {@return the key in {@code key=value} text} */
    String key();

    /** {@return the Japanese wording} */
    String wording();

    /** {@return the English wording} */
    String english();
}
