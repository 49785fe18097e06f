package juki.registry.rules.residence.fact;

/** Use of water, electricity and gas over weeks (電気・水道等の使用状況, denki, suidō-tō no shiyō jōkyō). */
public enum UtilityUse implements Term {
    /** 通常: normal. */
    NORMAL("normal", "通常", "normal"),
    /** 僅少: low. */
    LOW("low", "僅少", "low"),
    /** なし: none. */
    NONE("none", "なし", "none"),
    /** 未確認: not looked at. */
    NOT_APPLICABLE("na", "未確認", "not looked at");

    private final String key;
    private final String wording;
    private final String english;

    UtilityUse(String key, String wording, String english) {
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
