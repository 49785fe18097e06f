package juki.registry.rules.residence.fact;

/** Where a resident record exists (既存の住民票, kizon no jūminhyō). It is strong evidence and nothing more. */
public enum ExistingRecord implements Term {
    /** この場所: at this place. */
    HERE("here", "この場所", "at this place"),
    /** 別の場所: at another place. */
    OTHER("other", "別の場所", "at another place"),
    /** なし: nowhere. */
    NONE("none", "なし", "nowhere"),
    /** 消除済み: erased. */
    ERASED("erased", "消除済み", "erased");

    private final String key;
    private final String wording;
    private final String english;

    ExistingRecord(String key, String wording, String english) {
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
