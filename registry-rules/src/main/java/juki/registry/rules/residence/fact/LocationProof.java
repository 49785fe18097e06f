package juki.registry.rules.residence.fact;

/** How often a device was located at the address (位置情報の確認, ichi jōhō no kakunin). */
public enum LocationProof implements Term {
    /** 1回限り: once. */
    ONCE("once", "1回限り", "once"),
    /** 複数の夜にわたり反復: on several nights. */
    REPEATED("repeated", "複数の夜にわたり反復", "on several nights");

    private final String key;
    private final String wording;
    private final String english;

    LocationProof(String key, String wording, String english) {
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
