package juki.registry.rules.residence.fact;

/** By what right the place is used (使用の権原, shiyō no kengen). It is evidence and no condition. */
public enum Title implements Term {
    /** 所有: owned. */
    OWNER("owner", "所有", "owned"),
    /** 賃貸借: lease. */
    LEASE("lease", "賃貸借", "lease"),
    /** 長期契約: long-term contract. */
    LONG_TERM("longterm", "長期契約", "long-term contract"),
    /** 日払い等の一時使用: paid by the day. */
    DAILY("daily", "日払い等の一時使用", "paid by the day"),
    /** 勤務先の提供: provided by the employer. */
    EMPLOYER("employer", "勤務先の提供", "provided by the employer"),
    /** 施設の入所・入院等: placed by an institution. */
    INSTITUTION("institution", "施設の入所・入院等", "placed by an institution"),
    /** 契約なし: no contract. */
    NONE("none", "契約なし", "no contract"),
    /** 不明: unknown. */
    UNKNOWN("unknown", "不明", "unknown");

    private final String key;
    private final String wording;
    private final String english;

    Title(String key, String wording, String english) {
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
