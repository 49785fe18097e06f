package juki.registry.rules.residence.fact;

/** What a fact is worth as such (事実の性質, jijitsu no seishitsu): who says it, and whether it may be weighed. */
public enum FactNature {
    /** 判断の前提: what is asked, of whom and about which place. */
    QUESTION("判断の前提", "the question"),
    /** 申述: said by the person or by whoever files; a claim. */
    CLAIM("申述", "claim"),
    /** 疎明・確認: seen or held by the office. */
    EVIDENCE("疎明・確認", "evidence"),
    /** 記録: what registers, certificates and the course of the procedure show. */
    RECORD("記録", "record"),
    /** 考慮外: told, and left out before anything is weighed. */
    EXTRANEOUS("考慮外", "left out of account");

    private final String wording;
    private final String english;

    FactNature(String wording, String english) {
        this.wording = wording;
        this.english = english;
    }

    /** {@return the Japanese term} */
    public String wording() {
        return wording;
    }

    /** {@return the English term} */
    public String english() {
        return english;
    }
}
