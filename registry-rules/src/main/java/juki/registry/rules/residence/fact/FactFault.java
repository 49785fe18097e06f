package juki.registry.rules.residence.fact;

/**
 * What is wrong with one piece of a text of facts (事実の記載の誤り, jijitsu no kisai no ayamari).
 *
 * @param kind the kind of fault
 * @param key the key concerned; empty if the piece has none
 * @param text the piece as it was read, for whoever owns the file; not shown by {@code toString}
 */
public record FactFault(Kind kind, String key, String text) {

    /** Kinds of fault. */
    public enum Kind {
        /** The piece is not {@code key=value}. */
        NOT_A_PAIR("is not key=value"),
        /** The vocabulary has no such key. */
        UNKNOWN_KEY("is no key of the vocabulary"),
        /** The key does not take this value. */
        UNKNOWN_VALUE("has a value that it does not take"),
        /** The key comes twice. */
        TWICE("comes twice"),
        /** A key without which nothing can be asked is missing. */
        MISSING("is missing");

        private final String english;

        Kind(String english) {
            this.english = english;
        }

        /** {@return what is wrong, in English, to follow the key} */
        public String english() {
            return english;
        }
    }

    /** {@return the key and the kind, not the value} */
    @Override
    public String toString() {
        return "FactFault[" + key + " " + kind + "]";
    }
}
