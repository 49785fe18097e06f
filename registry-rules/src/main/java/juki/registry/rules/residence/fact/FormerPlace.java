package juki.registry.rules.residence.fact;

/** Where the person lived before (従前の住所, jūzen no jūsho): it tells a change within the municipality from a move-in. */
public enum FormerPlace implements Term {
    /** 同一市区町村内: in the same municipality. */
    SAME_MUNICIPALITY("same", "同一市区町村内", "in the same municipality"),
    /** 他の市区町村: in another municipality. */
    OTHER_MUNICIPALITY("other", "他の市区町村", "in another municipality"),
    /** 国外: abroad. */
    ABROAD("abroad", "国外", "abroad"),
    /** なし: none. */
    NONE("none", "なし", "none");

    private final String key;
    private final String wording;
    private final String english;

    FormerPlace(String key, String wording, String english) {
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
