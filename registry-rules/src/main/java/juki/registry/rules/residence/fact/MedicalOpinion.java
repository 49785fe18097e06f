package juki.registry.rules.residence.fact;

/** What a doctor expects of the length of in-patient care (医師の見込み, ishi no mikomi). */
public enum MedicalOpinion implements Term {
    /** 1年以上: one year or more. */
    ONE_YEAR_OR_MORE("ge1y", "1年以上", "one year or more"),
    /** 1年未満: under one year. */
    UNDER_ONE_YEAR("lt1y", "1年未満", "under one year"),
    /** 該当なし: does not apply. */
    NOT_APPLICABLE("na", "該当なし", "does not apply");

    private final String key;
    private final String wording;
    private final String english;

    MedicalOpinion(String key, String wording, String english) {
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
