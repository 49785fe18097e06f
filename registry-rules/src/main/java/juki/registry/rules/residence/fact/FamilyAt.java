package juki.registry.rules.residence.fact;

/** Where spouse, children or parents of the household live (家族の居住地, kazoku no kyojūchi). */
public enum FamilyAt implements Term {
    /** 申出の場所: at the place asked about. */
    CANDIDATE("candidate", "申出の場所", "at the place asked about"),
    /** 別の場所: at the other place. */
    OTHER("other", "別の場所", "at the other place"),
    /** 家族なし: no family. */
    NONE("none", "家族なし", "no family"),
    /** 分かれている: at both places. */
    SPLIT("split", "分かれている", "at both places");

    private final String key;
    private final String wording;
    private final String english;

    FamilyAt(String key, String wording, String english) {
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
