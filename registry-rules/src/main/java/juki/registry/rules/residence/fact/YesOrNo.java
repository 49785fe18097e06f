package juki.registry.rules.residence.fact;

/** YesOrNo to a plain question (はい・いいえ, hai, iie); unknown is an answer too, and differs from a question nobody asked. */
public enum YesOrNo implements Term {
    /** はい: yes. */
    YES("yes", "はい", "yes"),
    /** いいえ: no. */
    NO("no", "いいえ", "no"),
    /** 不明: unknown. */
    UNKNOWN("unknown", "不明", "unknown"),
    /** 該当なし: does not apply. */
    NOT_APPLICABLE("na", "該当なし", "does not apply");

    private final String key;
    private final String wording;
    private final String english;

    YesOrNo(String key, String wording, String english) {
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
