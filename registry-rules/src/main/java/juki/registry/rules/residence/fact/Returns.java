package juki.registry.rules.residence.fact;

/** How often the competing place is visited (帰宅の頻度, kitaku no hindo). */
public enum Returns implements Term {
    /** 毎週: every week. */
    WEEKLY("weekly", "毎週", "every week"),
    /** 月に数回: several times a month. */
    SEVERAL_MONTHLY("several_monthly", "月に数回", "several times a month"),
    /** 月1回程度: about once a month. */
    MONTHLY("monthly", "月1回程度", "about once a month"),
    /** 休暇のみ: in vacations only. */
    HOLIDAYS("holidays", "休暇のみ", "in vacations only"),
    /** 年に数回以下: a few times a year at most. */
    RARE("rare", "年に数回以下", "a few times a year at most"),
    /** なし: never. */
    NONE("none", "なし", "never");

    private final String key;
    private final String wording;
    private final String english;

    Returns(String key, String wording, String english) {
        this.key = key;
        this.wording = wording;
        this.english = english;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String wording() {
        return wording;
    }

    @Override
    public String english() {
        return english;
    }
}
