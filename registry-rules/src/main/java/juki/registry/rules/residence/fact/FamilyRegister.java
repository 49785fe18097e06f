package juki.registry.rules.residence.fact;

/** Whether a family register exists (戸籍の有無, koseki no umu). */
public enum FamilyRegister implements Term {
    /** 戸籍あり: entered in a family register. */
    ENTERED("yes", "戸籍あり", "entered in a family register"),
    /** 無戸籍: without a family register. */
    NONE("none", "無戸籍", "without a family register");

    private final String key;
    private final String wording;
    private final String english;

    FamilyRegister(String key, String wording, String english) {
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
