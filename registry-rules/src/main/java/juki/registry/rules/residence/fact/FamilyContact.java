package juki.registry.rules.residence.fact;

/** How close the person and the family are (家族との交流, kazoku to no kōryū). */
public enum FamilyContact implements Term {
    /** 密接: close. */
    CLOSE("close", "密接", "close"),
    /** 疎遠: weak. */
    WEAK("weak", "疎遠", "weak"),
    /** 音信なし: none. */
    NONE("none", "音信なし", "none");

    private final String key;
    private final String wording;
    private final String english;

    FamilyContact(String key, String wording, String english) {
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
