package juki.registry.rules.residence.fact;

/** Motive (動機, dōki). It is never weighed. */
public enum Motive implements Term {
    /** 選挙: voting or candidacy. */
    VOTE("vote", "選挙", "voting or candidacy"),
    /** 租税: tax. */
    TAX("tax", "租税", "tax"),
    /** 給付: benefits. */
    BENEFIT("benefit", "給付", "benefits"),
    /** その他: other. */
    OTHER("other", "その他", "other"),
    /** なし: none. */
    NONE("none", "なし", "none");

    private final String key;
    private final String wording;
    private final String english;

    Motive(String key, String wording, String english) {
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
