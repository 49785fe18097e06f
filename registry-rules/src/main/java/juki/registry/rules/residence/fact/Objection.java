package juki.registry.rules.residence.fact;

/** Objection outside the facts of residence (居住の事実と関わりのない異論, igi). It is never weighed. */
public enum Objection implements Term {
    /** 地域の秩序: public order. */
    PUBLIC_ORDER("public_order", "地域の秩序", "public order"),
    /** 家主の反対: the landlord objects. */
    LANDLORD("landlord", "家主の反対", "the landlord objects"),
    /** 思想信条: ideology. */
    IDEOLOGY("ideology", "思想信条", "ideology"),
    /** なし: none. */
    NONE("none", "なし", "none");

    private final String key;
    private final String wording;
    private final String english;

    Objection(String key, String wording, String english) {
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
