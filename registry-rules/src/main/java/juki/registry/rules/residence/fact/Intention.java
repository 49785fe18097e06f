package juki.registry.rules.residence.fact;

/** Declared intention (主観的居住意思, shukanteki kyojū ishi); it supplements facts and replaces none. */
public enum Intention implements Term {
    /** 申出の場所に居住する意思: to live at the place asked about. */
    HERE("here", "申出の場所に居住する意思", "to live at the place asked about"),
    /** 別の場所に居住する意思: to live elsewhere. */
    OTHER("other", "別の場所に居住する意思", "to live elsewhere"),
    /** 表示なし: not stated. */
    UNSTATED("unstated", "表示なし", "not stated");

    private final String key;
    private final String wording;
    private final String english;

    Intention(String key, String wording, String english) {
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
