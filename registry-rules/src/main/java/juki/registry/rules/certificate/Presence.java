package juki.registry.rules.certificate;

/** Whether a form shows an item (記載の別, kisai no betsu). Source: standard specification 5.1. */
public enum Presence {
    /** Always; it cannot be left out (必ず記載). */
    ALWAYS("必須", "always"),
    /** Unless it is to be left out (省略の申出がなければ記載). */
    BY_DEFAULT("記載", "unless left out"),
    /** Left out unless specially requested (特別の請求により記載). */
    ON_REQUEST("省略", "on request"),
    /** The form has no such item (記載しない). */
    NEVER("－", "never");

    private final String wording;
    private final String english;

    Presence(String wording, String english) {
        this.wording = wording;
        this.english = english;
    }

    /** {@return the Japanese word for it} */
    public String wording() {
        return wording;
    }

    /** {@return the English word for it} */
    public String english() {
        return english;
    }
}
