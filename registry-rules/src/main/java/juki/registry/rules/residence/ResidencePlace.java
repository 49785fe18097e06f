package juki.registry.rules.residence;

/** Where the residence is (住所の所在, jūsho no shozai). */
public enum ResidencePlace {
    /** 申出の場所: the place asked about. */
    CANDIDATE("申出の場所", "the place asked about"),
    /** 国内の別の場所: another place in Japan. */
    OTHER("国内の別の場所", "another place in Japan"),
    /** 国外: abroad. */
    ABROAD("国外", "abroad"),
    /** 住所なし: no residence anywhere. */
    NONE("住所なし", "no residence anywhere"),
    /** 不明: not known. */
    UNKNOWN("不明", "not known"),
    /** 法の適用外: outside the Act. */
    OUT_OF_SCOPE("法の適用外", "outside the Act");

    private final String wording;
    private final String english;

    ResidencePlace(String wording, String english) {
        this.wording = wording;
        this.english = english;
    }

    /** {@return the Japanese wording} */
    public String wording() {
        return wording;
    }

    /** {@return the English wording} */
    public String english() {
        return english;
    }
}
