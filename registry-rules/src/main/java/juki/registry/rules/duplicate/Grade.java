package juki.registry.rules.duplicate;

/** How likely two records are those of one person (同一人の可能性, dōitsunin no kanōsei); the later, the more. */
public enum Grade {
    /** Nothing that counts speaks for one person. */
    DIFFERENT("別人"),
    /** Somebody should look: what agrees, agrees seldom by chance. Never enough to link anybody. */
    SIMILAR("類似"),
    /** Name, date of birth, sex and a place agree (基本4情報の一致), or the family register in the place of a place. */
    SAME_IDENTITY("4情報一致"),
    /** A code that one person has and nobody else agrees; whether the rest fits stands in the evidence. */
    SAME_CODE("番号一致");

    private final String wording;

    Grade(String wording) {
        this.wording = wording;
    }

    /** {@return the Japanese term} */
    public String wording() {
        return wording;
    }

    /**
     * Whether this is a grade or better.
     *
     * @param other the grade
     * @return true if not below it
     */
    public boolean isAtLeast(Grade other) {
        return compareTo(other) >= 0;
    }
}
