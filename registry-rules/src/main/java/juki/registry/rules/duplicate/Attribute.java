package juki.registry.rules.duplicate;

/** What is compared of two persons (照合項目, shōgō kōmoku). */
public enum Attribute {
    /** 住民票コード. */
    RECORD_CODE("住民票コード", "resident record code"),
    /** 個人番号. */
    INDIVIDUAL_NUMBER("個人番号", "Individual Number"),
    /** 在留カード番号, 特別永住者証明書の番号. */
    CARD_NUMBER("在留カード等の番号", "number of residence card or certificate"),
    /** 氏名 as written: in kanji, in the alphabet, or a former surname or common name. */
    NAME("氏名", "name as written"),
    /** フリガナ. */
    READING("フリガナ", "reading"),
    /** 出生の年月日. */
    DATE_OF_BIRTH("出生の年月日", "date of birth"),
    /** 男女の別. */
    SEX("男女の別", "sex"),
    /** 住所, 転入前住所, 転出先住所: any place of one at any place of the other. */
    ADDRESS("住所", "address"),
    /** 戸籍の表示. */
    FAMILY_REGISTER("戸籍の表示", "family register"),
    /** 国籍・地域. */
    NATIONALITY("国籍・地域", "nationality");

    private final String wording;
    private final String english;

    Attribute(String wording, String english) {
        this.wording = wording;
        this.english = english;
    }

    /** {@return the Japanese term} */
    public String wording() {
        return wording;
    }

    /** {@return the English term} */
    public String english() {
        return english;
    }

    /** {@return whether it is a number that one person has and nobody else} */
    public boolean isCode() {
        return this == RECORD_CODE || this == INDIVIDUAL_NUMBER || this == CARD_NUMBER;
    }
}
