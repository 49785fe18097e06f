package juki.registry.rules.residence.fact;

/** Where the notice of birth stands (出生届, shusshō todoke). */
public enum BirthNotice implements Term {
    /** 受理: accepted. */
    ACCEPTED("accepted", "受理", "accepted"),
    /** 未届・不受理: missing or not accepted. */
    MISSING("missing", "未届・不受理", "missing or not accepted");

    private final String key;
    private final String wording;
    private final String english;

    BirthNotice(String key, String wording, String english) {
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
