package juki.registry.model.resident;

/**
 * An item of a resident record (住民票の記載事項) by which notes and findings name what they concern.
 *
 * <p>Source: Basic Resident Registration Act Art. 7, Art. 15-3, Art. 30-45; standard specification 1.1.1, 1.1.2, 1.1.5.
 */
public enum RecordItem {
    /** Name. */
    NAME("氏名"),
    /** Reading of the name, since 2025-05-26. */
    FURIGANA("氏名の振り仮名"),
    /** Former surname. */
    FORMER_SURNAME("旧氏"),
    /** Common name. */
    COMMON_NAME("通称"),
    /** Date of birth. */
    DATE_OF_BIRTH("生年月日"),
    /** Sex. */
    SEX("性別"),
    /** The head's name. */
    HEAD_NAME("世帯主の氏名"),
    /** Relationship to the head. */
    RELATIONSHIP("続柄"),
    /** Family register. */
    FAMILY_REGISTER("戸籍の表示"),
    /** Date of becoming a resident. */
    BECAME_RESIDENT_ON("住民となった年月日"),
    /** Address. */
    ADDRESS("住所"),
    /** Date of settling at the address. */
    ADDRESS_SET_ON("住所を定めた年月日"),
    /** Day of the notification. */
    NOTIFIED_ON("届出の年月日"),
    /** Place before moving in. */
    PREVIOUS_ADDRESS("転入前住所"),
    /** Place where last registered. */
    LAST_REGISTERED_ADDRESS("最終登録住所地"),
    /** Individual Number. */
    INDIVIDUAL_NUMBER("個人番号"),
    /** Electoral roll, insurances, pension, child allowance. */
    QUALIFICATIONS("資格に関する事項"),
    /** Resident record code. */
    RECORD_CODE("住民票コード"),
    /** Addressee number. */
    ADDRESSEE_NUMBER("宛名番号"),
    /** Household number. */
    HOUSEHOLD_NUMBER("世帯番号"),
    /** Nationality or region. */
    NATIONALITY("国籍・地域"),
    /** Class of Art. 30-45. */
    LEGAL_CLASS("法第30条の45の表に規定する区分"),
    /** Status of residence. */
    STATUS_OF_RESIDENCE("在留資格"),
    /** Period of stay. */
    PERIOD_OF_STAY("在留期間"),
    /** Last day of the period of stay. */
    EXPIRES_ON("在留期間の満了の日"),
    /** Number of the residence card. */
    RESIDENCE_CARD("在留カードの番号"),
    /** Number of the special permanent resident certificate. */
    CERTIFICATE("特別永住者証明書の番号"),
    /** Period of the landing of a person permitted temporary refuge. */
    LANDING_PERIOD("上陸期間"),
    /** Period of a provisional stay. */
    PROVISIONAL_STAY_PERIOD("仮滞在期間"),
    /** Reason of the removal. */
    REMOVAL_REASON("消除事由"),
    /** Date of the cause of the removal. */
    OCCURRED_ON("事由の生じた年月日"),
    /** Planned destination. */
    PLANNED_DESTINATION("転出先住所（予定）"),
    /** Confirmed destination. */
    CONFIRMED_DESTINATION("転出先住所（確定）"),
    /** Day of the move-in notice. */
    MOVE_IN_NOTICED_ON("転入通知年月日"),
    /** Confirmed day of the move-out. */
    CONFIRMED_ON("転出年月日（確定）");

    private final String wording;

    RecordItem(String wording) {
        this.wording = wording;
    }

    /** {@return the words of the standard} */
    public String wording() {
        return wording;
    }
}
