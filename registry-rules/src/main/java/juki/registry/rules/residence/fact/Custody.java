package juki.registry.rules.residence.fact;

/** With whom the parent lives who has custody of a minor (監護者の所在, kangosha no shozai). */
public enum Custody implements Term {
    /** 申出の場所: at the place asked about. */
    CANDIDATE("candidate", "申出の場所", "at the place asked about"),
    /** 別の場所: elsewhere. */
    OTHER("other", "別の場所", "elsewhere"),
    /** 共同: both parents. */
    SHARED("shared", "共同", "both parents"),
    /** 不明: unknown. */
    UNKNOWN("unknown", "不明", "unknown");

    private final String key;
    private final String wording;
    private final String english;

    Custody(String key, String wording, String english) {
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
