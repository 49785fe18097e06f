package juki.registry.rules.duplicate;

/** How far an attribute speaks for one person (一致の程度, itchi no teido); the later, the more. */
public enum Agreement {
    /** Both are known and cannot be reconciled (不一致). */
    DIFFERED("不一致"),
    /** One of them at least is not known (不明). */
    UNKNOWN("不明"),
    /** They differ by a mistake that people make (類似). */
    CLOSE("類似"),
    /** They are the same, perhaps in other words (一致). */
    AGREED("一致");

    private final String wording;

    Agreement(String wording) {
        this.wording = wording;
    }

    /** {@return the Japanese term} */
    public String wording() {
        return wording;
    }
}
