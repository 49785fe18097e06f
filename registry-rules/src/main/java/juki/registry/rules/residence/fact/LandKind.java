package juki.registry.rules.residence.fact;

/** Whose land the place stands on (土地の別, tochi no betsu). */
public enum LandKind implements Term {
    /** 公共用地・河川等: public land or waters. */
    PUBLIC("public", "公共用地・河川等", "public land or waters"),
    /** 私有地: private land. */
    PRIVATE("private", "私有地", "private land");

    private final String key;
    private final String wording;
    private final String english;

    LandKind(String key, String wording, String english) {
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
