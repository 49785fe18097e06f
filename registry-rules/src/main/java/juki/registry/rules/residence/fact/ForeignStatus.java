package juki.registry.rules.residence.fact;

/** Status of a foreign national (在留の区分, zairyū no kubun). The first six are the groups of Art. 30-45 of the Basic Resident
 * Registration Act, since 2012-07-09; the others stand outside the Act. */
public enum ForeignStatus implements Term {
    /** 中長期在留者: mid to long-term resident. */
    MID_TO_LONG_TERM("midlong", "中長期在留者", "mid to long-term resident"),
    /** 特別永住者: special permanent resident. */
    SPECIAL_PERMANENT("special_pr", "特別永住者", "special permanent resident"),
    /** 一時庇護許可者: person granted temporary refuge. */
    TEMPORARY_REFUGE("temp_refuge", "一時庇護許可者", "person granted temporary refuge"),
    /** 仮滞在許可者: person granted provisional stay. */
    PROVISIONAL_STAY("prov_stay", "仮滞在許可者", "person granted provisional stay"),
    /** 出生による経過滞在者: transitional resident by birth. */
    TRANSITIONAL_BY_BIRTH("birth60", "出生による経過滞在者", "transitional resident by birth"),
    /** 国籍喪失による経過滞在者: transitional resident by loss of nationality. */
    TRANSITIONAL_BY_LOSS_OF_NATIONALITY("natloss60", "国籍喪失による経過滞在者", "transitional resident by loss of nationality"),
    /** 3月以下の在留期間: period of stay of three months or less. */
    THREE_MONTHS_OR_LESS("le3m", "3月以下の在留期間", "period of stay of three months or less"),
    /** 短期滞在: temporary visitor. */
    SHORT_TERM("short_stay", "短期滞在", "temporary visitor"),
    /** 外交: diplomat. */
    DIPLOMAT("diplomat", "外交", "diplomat"),
    /** 公用: official. */
    OFFICIAL("official", "公用", "official"),
    /** 地位協定該当者: under a status of forces agreement. */
    FORCES("sofa", "地位協定該当者", "under a status of forces agreement"),
    /** 有効な在留資格なし: without a valid status. */
    NO_VALID_STATUS("overstay", "有効な在留資格なし", "without a valid status");

    private final String key;
    private final String wording;
    private final String english;

    ForeignStatus(String key, String wording, String english) {
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
