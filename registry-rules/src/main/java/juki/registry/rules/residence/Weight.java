package juki.registry.rules.residence;

/** How much a factor weighs (重み, omomi): an order, never a number to be summed. */
public enum Weight {
    /** 強: strong. */
    STRONG("強", "strong"),
    /** 中: medium. */
    MEDIUM("中", "medium"),
    /** 弱: weak. */
    WEAK("弱", "weak");

    private final String wording;
    private final String english;

    Weight(String wording, String english) {
        this.wording = wording;
        this.english = english;
    }

    /** {@return the Japanese wording} */
    public String wording() {
        return wording;
    }

    /** {@return the English wording} */
    public String english() {
        return english;
    }
}
