package juki.registry.rules.residence;

/**
 * Stage of the determination (審査の段階, shinsa no dankai), in this order; the first that decides wins, and later ones are
 * told beside it. Channel and evidence are asked with sufficiency, because what somebody says against himself needs no evidence.
 */
public enum Stage {
    /** 考慮外の事情の除外: what is left out of account. */
    STRIPPING("考慮外の事情の除外", "what is left out of account"),
    /** 適用の範囲: scope of the Act. */
    SCOPE("適用の範囲", "scope of the Act"),
    /** 区域: territory. */
    TERRITORY("区域", "territory"),
    /** 居住の開始: beginning of living. */
    TIME("居住の開始", "beginning of living"),
    /** 場所の適格: form of the place. */
    PLACE("場所の適格", "form of the place"),
    /** 不在: absence. */
    ABSENCE("不在", "absence"),
    /** 類型: category. */
    CATEGORY("類型", "category"),
    /** 競合する場所: competing base. */
    COMPETITION("競合する場所", "competing base"),
    /** 疎明の十分性: sufficiency. */
    SUFFICIENCY("疎明の十分性", "sufficiency"),
    /** 年月日: dates. */
    DATE("年月日", "dates");

    private final String wording;
    private final String english;

    Stage(String wording, String english) {
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
