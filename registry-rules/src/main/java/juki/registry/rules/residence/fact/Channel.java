package juki.registry.rules.residence.fact;

/** How it was notified (届出の方法, todokede no hōhō). */
public enum Channel implements Term {
    /** 窓口: at the counter. */
    COUNTER("counter", "窓口", "at the counter"),
    /** オンライン: online. */
    ONLINE("online", "オンライン", "online"),
    /** 代理人: by proxy. */
    PROXY("proxy", "代理人", "by proxy"),
    /** 届出なし: not at all. */
    NONE("none", "届出なし", "not at all");

    private final String key;
    private final String wording;
    private final String english;

    Channel(String key, String wording, String english) {
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
