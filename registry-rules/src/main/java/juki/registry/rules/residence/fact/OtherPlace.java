package juki.registry.rules.residence.fact;

/** Kind of the place that competes with the one asked about (競合する場所, kyōgō suru basho). */
public enum OtherPlace implements Term {
    /** 家族の住む家: home of the family. */
    FAMILY_HOME("family_home", "家族の住む家", "home of the family"),
    /** 自宅: home of one's own. */
    OWN_HOME("own_home", "自宅", "home of one's own"),
    /** 賃借した部屋: rented room or flat. */
    RENTED("rented", "賃借した部屋", "rented room or flat"),
    /** 国外: abroad. */
    ABROAD("abroad", "国外", "abroad"),
    /** 病院: hospital. */
    HOSPITAL("hospital", "病院", "hospital"),
    /** 刑事施設: prison. */
    PRISON("prison", "刑事施設", "prison"),
    /** 船舶: ship. */
    SHIP("ship", "船舶", "ship"),
    /** なし: none. */
    NONE("none", "なし", "none"),
    /** 不明: unknown. */
    UNKNOWN("unknown", "不明", "unknown");

    private final String key;
    private final String wording;
    private final String english;

    OtherPlace(String key, String wording, String english) {
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
