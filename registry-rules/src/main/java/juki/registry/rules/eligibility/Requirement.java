package juki.registry.rules.eligibility;

/**
 * Requirement of a qualification (要件, yōken), with the reason told if it is not met or cannot be judged.
 *
 * <p>No personal data: a reason speaks of items, not of their values.
 */
public enum Requirement {
    /** Has a record in this register, as known on the day of asking (住民票がある). */
    RECORD(
            "住民基本台帳に記録がある",
            "has a record in the register",
            "住民基本台帳に記録がありません",
            "there is no record in the register",
            "住民基本台帳の記録の有無が分かりません",
            "whether there is a record cannot be told"),
    /** Is a resident of this municipality (住所を有する). */
    RESIDENT(
            "区域内に住所を有する",
            "is a resident of this municipality",
            "その日に住民ではありません",
            "the person is no resident on that day",
            "住所を有する期間の日付が確定していません",
            "the dates of being a resident are uncertain"),
    /** Is alive (生存). */
    ALIVE(
            "生存している",
            "is alive",
            "死亡しています",
            "the person has died",
            "死亡の日とその日の前後が判断できません",
            "whether the person was still alive on that day cannot be told"),
    /** Is Japanese (日本国民である). */
    JAPANESE_NATIONAL(
            "日本国民である",
            "is a Japanese national",
            "日本国民ではありません",
            "the person is no Japanese national",
            "日本国民となった又はなくなった日が確定していません",
            "the day of becoming or ceasing to be Japanese is uncertain"),
    /** Has reached the voting age (選挙権の年齢). */
    VOTING_AGE(
            "選挙権の年齢に達している",
            "has reached the voting age",
            "選挙権の年齢に達していません",
            "the person has not reached the voting age",
            "出生の年月日が確定しないため選挙権の年齢を判断できません",
            "the date of birth is uncertain, so the voting age cannot be judged"),
    /** Has been recorded for three months, counted from the filing (引き続き3か月以上の記録). */
    RECORDED_THREE_MONTHS(
            "届出等の日から引き続き3か月以上記録されている",
            "has been recorded for three months since the filing",
            "届出等の日から3か月以上の記録がありません",
            "the person has not been recorded for three months since the filing",
            "住民票が作成された日が確定していません",
            "the day on which the record was made is uncertain"),
    /** Has not been gone for longer than four months (転出後4か月以内). */
    GONE_FOUR_MONTHS_AT_MOST(
            "住所を有しなくなった日から4か月を経過していない",
            "has not been gone for longer than four months",
            "住所を有しなくなった日から4か月を経過しました",
            "the person has been gone for longer than four months",
            "住所を有しなくなる日が確定していません",
            "the day of leaving is uncertain"),
    /** Has been domiciled here for three months, counted from the move (引き続き3か月以上の住所). */
    DOMICILED_THREE_MONTHS(
            "引き続き3か月以上区域内に住所を有する",
            "has been domiciled here for three months",
            "3か月以上区域内に住所を有していません",
            "the person has not been domiciled here for three months",
            "住所を有することとなった日が確定していません",
            "the day of becoming domiciled here is uncertain"),
    /** Was domiciled in one municipality of the prefecture for three months and has stayed in the prefecture (都道府県の区域内の住所). */
    DOMICILED_IN_PREFECTURE(
            "都道府県内の一の市区町村に3か月以上住所を有し、引き続き都道府県内に住所を有する",
            "was domiciled in one municipality of the prefecture for three months and has stayed in the prefecture",
            "都道府県内の住所の要件を満たしていません",
            "the person was not domiciled in the prefecture for long enough, or has left it",
            "都道府県内の他の市区町村での住所がこの台帳からは分かりません",
            "this register does not tell of the domicile in another municipality of the prefecture"),
    /** Is of compulsory school age (学齢). */
    SCHOOL_AGE(
            "学齢である",
            "is of compulsory school age",
            "学齢ではありません",
            "the person is not of compulsory school age",
            "出生の年月日が確定しないため学齢を判断できません",
            "the date of birth is uncertain, so the school age cannot be judged"),
    /** Has reached the age from which a seal may be registered (印鑑登録の年齢). */
    SEAL_AGE(
            "印鑑の登録ができる年齢に達している",
            "has reached the age from which a seal may be registered",
            "印鑑の登録ができる年齢に達していません",
            "the person has not reached the age from which a seal may be registered",
            "出生の年月日が確定しないため印鑑の登録の年齢を判断できません",
            "the date of birth is uncertain, so the age for a seal cannot be judged");

    private final String wording;
    private final String english;
    private final String unmet;
    private final String unmetEnglish;
    private final String open;
    private final String openEnglish;

    Requirement(String wording, String english, String unmet, String unmetEnglish, String open, String openEnglish) {
        this.wording = wording;
        this.english = english;
        this.unmet = unmet;
        this.unmetEnglish = unmetEnglish;
        this.open = open;
        this.openEnglish = openEnglish;
    }

    /** {@return the requirement in Japanese} */
    public String wording() {
        return wording;
    }

    /** {@return the requirement in English} */
    public String english() {
        return english;
    }

    /** {@return the reason if it is not met, in Japanese} */
    public String unmet() {
        return unmet;
    }

    /** {@return the reason if it is not met, in English} */
    public String unmetEnglish() {
        return unmetEnglish;
    }

    /** {@return the reason if it cannot be judged, in Japanese} */
    public String open() {
        return open;
    }

    /** {@return the reason if it cannot be judged, in English} */
    public String openEnglish() {
        return openEnglish;
    }
}
