package juki.registry.model.resident;

import java.util.Set;

/**
 * Legal class of a foreign resident (住基法第30条の45の表の区分), with the code of the data list.
 *
 * <p>Source: Basic Resident Registration Act Art. 30-45, table, since 2012-07-09.
 */
public enum LegalClass {
    /** 中長期在留者, mid to long-term resident: card number, status, period of stay. */
    MID_TO_LONG_TERM("01", "中長期在留者"),
    /** 特別永住者, special permanent resident: certificate number. */
    SPECIAL_PERMANENT("02", "特別永住者"),
    /** 一時庇護許可者, person permitted temporary refuge. */
    TEMPORARY_REFUGE("03", "一時庇護許可者"),
    /** 仮滞在許可者, person permitted provisional stay. */
    PROVISIONAL_STAY("04", "仮滞在許可者"),
    /** 出生による経過滞在者, born here, for up to 60 days. */
    TRANSITIONAL_BY_BIRTH("05", "出生による経過滞在者"),
    /** 国籍喪失による経過滞在者, lost Japanese nationality, for up to 60 days. */
    TRANSITIONAL_BY_NATIONALITY_LOSS("06", "国籍喪失による経過滞在者");

    private final String code;
    private final String wording;

    LegalClass(String code, String wording) {
        this.code = code;
        this.wording = wording;
    }

    /** {@return the code of the data list, two digits} */
    public String code() {
        return code;
    }

    /** {@return the item of the class that must not be blank (standard specification 1.1.6); none of a transitional resident} */
    public Set<RecordItem> requiredItems() {
        return switch (this) {
            case MID_TO_LONG_TERM -> Set.of(RecordItem.RESIDENCE_CARD);
            case SPECIAL_PERMANENT -> Set.of(RecordItem.CERTIFICATE);
            case TEMPORARY_REFUGE -> Set.of(RecordItem.LANDING_PERIOD);
            case PROVISIONAL_STAY -> Set.of(RecordItem.PROVISIONAL_STAY_PERIOD);
            case TRANSITIONAL_BY_BIRTH, TRANSITIONAL_BY_NATIONALITY_LOSS -> Set.of();
        };
    }

    /** {@return the words of the Act} */
    public String wording() {
        return wording;
    }
}
