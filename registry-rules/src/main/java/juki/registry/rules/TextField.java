package juki.registry.rules;

/** A field of text that changes write (文字項目, moji kōmoku). Source: data list of the standard; standard specification 1.1.1, 1.1.2. */
public enum TextField {
    /** Name of a Japanese resident, or in the alphabet. */
    NAME("氏名"),
    /** Name of a foreign resident in Chinese characters. */
    NAME_IN_CHINESE_CHARACTERS("氏名（漢字）"),
    /** Reading of a name. */
    FURIGANA("フリガナ"),
    /** Former surname. */
    FORMER_SURNAME("旧氏"),
    /** Common name. */
    COMMON_NAME("通称"),
    /** Registered domicile. */
    REGISTERED_DOMICILE("本籍"),
    /** Head of the family register. */
    REGISTER_HEAD("筆頭者"),
    /** Nationality or region, as printed. */
    NATIONALITY("国籍・地域"),
    /** Town. */
    TOWN("町字"),
    /** Lot or house number. */
    LOT("番地号表記"),
    /** Address supplement. */
    SUPPLEMENT("方書"),
    /** Place outside the municipality, in one line. */
    OUTSIDE_ADDRESS("市外の住所"),
    /** Country of a place abroad. */
    COUNTRY("国名等"),
    /** Head of the household before moving in. */
    PREVIOUS_HEAD("転入前住所の世帯主氏名"),
    /** Cautions and remarks. */
    REMARKS("留意事項・備考");

    private final String wording;

    TextField(String wording) {
        this.wording = wording;
    }

    /** {@return the Japanese term} */
    public String wording() {
        return wording;
    }
}
