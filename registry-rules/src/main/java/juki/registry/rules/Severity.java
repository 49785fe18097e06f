package juki.registry.rules;

/**
 * How a rule objects (エラー・アラート・保留の別).
 *
 * <p>Source: standard specification 11.1 for errors and alerts, 3.5 for what stays provisional; Order Art. 11: the mayor examines
 * before acting.
 */
public enum Severity {
    /** エラー: logically impossible or otherwise to be stopped; the change cannot be made until the cause is gone. */
    ERROR("エラー"),
    /** アラート: possible, but needs attention; the change can be made once somebody has acknowledged it. */
    ALERT("アラート"),
    /** 保留: something is missing on the paper or for it; it is neither accepted nor refused until that is supplied or has come. */
    HOLD("保留");

    private final String wording;

    Severity(String wording) {
        this.wording = wording;
    }

    /** {@return the Japanese term} */
    public String wording() {
        return wording;
    }

    /**
     * Whether it lets more pass than another: an alert passes once acknowledged, a hold once something has come, an error never.
     *
     * @param other the other
     * @return true if it does
     */
    public boolean isMilderThan(Severity other) {
        return switch (this) {
            case ERROR -> false;
            case HOLD -> other == ERROR;
            case ALERT -> other != ALERT;
        };
    }
}
