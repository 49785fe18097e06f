package juki.registry.rules.residence.fact;

/** Nationality (国籍, kokuseki) as far as the Act asks: who has several, Japanese among them, is Japanese. */
public enum Nationality implements Term {
    /** 日本国籍: Japanese national. */
    JAPANESE("jp", "日本国籍", "Japanese national"),
    /** 外国籍: foreign national. */
    FOREIGN("foreign", "外国籍", "foreign national");

    private final String key;
    private final String wording;
    private final String english;

    Nationality(String key, String wording, String english) {
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
