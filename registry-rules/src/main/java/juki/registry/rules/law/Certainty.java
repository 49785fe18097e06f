package juki.registry.rules.law;

/**
 * How a figure of the law is known (典拠, tenkyo), so that nobody takes hearsay for the text.
 *
 * <p>Laws change: each figure was read as of the state that its remark or span names.
 */
public enum Certainty {
    /** Read in the text of the law, order or specification. */
    READ("条文", "read in the text"),
    /** Read in guidance of a ministry or municipality. */
    GUIDANCE("公的案内", "official guidance"),
    /** Read in another work only. */
    SECOND_HAND("二次資料", "second hand"),
    /** Generally known; the text was not seen. */
    GENERAL_KNOWLEDGE("一般知識", "general knowledge, text not seen");

    private final String wording;
    private final String english;

    Certainty(String wording, String english) {
        this.wording = wording;
        this.english = english;
    }

    /** {@return the word for it in Japanese} */
    public String wording() {
        return wording;
    }

    /** {@return the words for it in English} */
    public String english() {
        return english;
    }
}
