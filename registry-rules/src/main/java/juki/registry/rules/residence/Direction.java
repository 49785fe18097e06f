package juki.registry.rules.residence;

/** Which way a reason points (方向, hōkō). */
public enum Direction {
    /** ＋: for a residence here. */
    FOR("＋", "for a residence here"),
    /** －: against a residence here. */
    AGAINST("－", "against a residence here"),
    /** ±: neither. */
    NEUTRAL("±", "neither");

    private final String wording;
    private final String english;

    Direction(String wording, String english) {
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
