package juki.registry.network.notice;

/**
 * Items of the identity information (本人確認情報の項目): those of Article 7 that Article 30-6 names, and no others.
 *
 * <p>Source: Basic Resident Registration Act Art. 7 items 1 to 3, 7, 8-2 and 13, Art. 30-6 para. 1 (read in the text of
 * 2025-06-20; item 1-2 since 2025-05-26); former surname and common name stand beside the name (Order Art. 30-13, Art. 30-16).
 */
public enum IdentityItem {
    /** 氏名, the name as written, Chinese characters of a foreign resident's name included. */
    NAME("氏名"),
    /** 氏名の振り仮名, the reading of the name, as the family register shows it. */
    FURIGANA("氏名の振り仮名"),
    /** 旧氏, the former surname with its reading. */
    FORMER_SURNAME("旧氏"),
    /** 通称, the common name with its reading. */
    COMMON_NAME("通称"),
    /** 出生の年月日, the date of birth. */
    DATE_OF_BIRTH("出生の年月日"),
    /** 男女の別, the sex. */
    SEX("男女の別"),
    /** 住所, the address. */
    ADDRESS("住所"),
    /** 個人番号, the Individual Number. */
    INDIVIDUAL_NUMBER("個人番号"),
    /** 住民票コード, the resident record code. */
    RECORD_CODE("住民票コード");

    private final String wording;

    IdentityItem(String wording) {
        this.wording = wording;
    }

    /** {@return the Japanese term} */
    public String wording() {
        return wording;
    }
}
