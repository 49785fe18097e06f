package juki.registry.rules;

/** Where a decision stands (審査の結果, shinsa no kekka). */
public enum Outcome {
    /** 受理: no error, and every alert acknowledged. */
    ACCEPTED("受理"),
    /** 要確認: no error, but an alert that nobody has acknowledged yet. */
    NEEDS_ACKNOWLEDGEMENT("要確認"),
    /** 保留: no error, but something is missing; nothing is on the record until it is supplied. */
    HELD("保留"),
    /** 不受理: at least one error. */
    REFUSED("不受理");

    private final String wording;

    Outcome(String wording) {
        this.wording = wording;
    }

    /** {@return the Japanese term} */
    public String wording() {
        return wording;
    }
}
