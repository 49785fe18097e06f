package juki.registry.rules.residence.fact;

/** What a completed survey on site found (実態調査の結果, jittai chōsa no kekka). */
public enum SurveyResult implements Term {
    /** 居住を確認: living there was seen. */
    PRESENT("present", "居住を確認", "living there was seen"),
    /** 不現住: nobody lives there. */
    ABSENT("absent", "不現住", "nobody lives there"),
    /** 未実施: not made. */
    NOT_APPLICABLE("na", "未実施", "not made");

    private final String key;
    private final String wording;
    private final String english;

    SurveyResult(String key, String wording, String english) {
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
