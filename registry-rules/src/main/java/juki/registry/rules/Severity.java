package juki.registry.rules;

/** How a rule objects (エラー・アラートの別). Source: standard specification 11.1. */
public enum Severity {
    /** エラー: logically impossible or otherwise to be stopped; the change cannot be made until the cause is gone. */
    ERROR("エラー"),
    /** アラート: possible, but needs attention; the change can be made once somebody has acknowledged it. */
    ALERT("アラート");

    private final String wording;

    Severity(String wording) {
        this.wording = wording;
    }

    /** {@return the Japanese term} */
    public String wording() {
        return wording;
    }
}
