package juki.registry.rules.residence.fact;

/** On which side something is found (所在, shozai): goods, work, school. */
public enum Whereabouts implements Term {
    /** 申出の場所: at the place asked about. */
    HERE("here", "申出の場所", "at the place asked about"),
    /** 別の場所: elsewhere. */
    OTHER("other", "別の場所", "elsewhere"),
    /** 双方: at both. */
    SPLIT("split", "双方", "at both"),
    /** なし: nowhere. */
    NONE("none", "なし", "nowhere");

    private final String key;
    private final String wording;
    private final String english;

    Whereabouts(String key, String wording, String english) {
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
