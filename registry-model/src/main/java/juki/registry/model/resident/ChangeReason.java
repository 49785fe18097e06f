package juki.registry.model.resident;

/**
 * Reason of a change (異動事由, idō jiyū): the reasons of the standard, each of one of three tables.
 *
 * <p>A two-digit code means something only together with its table; older systems use the same digits otherwise. Source:
 * standard specification 1.2.2; codes after the data list, tables 記載の事由 (20), 消除の事由 (21), 修正の事由 (22).
 */
public enum ChangeReason {
    /** 国内転入, moved in from inside Japan. */
    DOMESTIC_MOVE_IN(Table.ENTRY, "01", "国内転入"),
    /** 国外転入等, moved in from abroad; also Articles 30-46 and 30-47. */
    MOVE_IN_FROM_ABROAD(Table.ENTRY, "02", "国外転入等"),
    /** 出生, born. */
    BIRTH(Table.ENTRY, "03", "出生"),
    /** 職権記載（帰化等）, the Japanese record made on naturalisation. */
    ENTRY_ON_NATURALIZATION(Table.ENTRY, "04", "職権記載（帰化等）"),
    /** 職権記載（国籍喪失）, the foreign record made on loss of nationality. */
    ENTRY_ON_NATIONALITY_LOSS(Table.ENTRY, "05", "職権記載（国籍喪失）"),
    /** 職権記載, entered ex officio. */
    EX_OFFICIO_ENTRY(Table.ENTRY, "06", "職権記載"),
    /** 改製, the record made by recompilation. */
    ENTRY_ON_RECOMPILATION(Table.ENTRY, "07", "改製"),
    /** 再製, the record made again after loss. */
    ENTRY_ON_RECONSTRUCTION(Table.ENTRY, "08", "再製"),
    /** 異動の取消し（増）, a removal undone. */
    REMOVAL_CANCELLED(Table.ENTRY, "09", "異動の取消し（増）"),
    /** 国内転出, moved out inside Japan. */
    DOMESTIC_MOVE_OUT(Table.DELETION, "21", "国内転出"),
    /** 国外転出, moved abroad. */
    MOVE_OUT_ABROAD(Table.DELETION, "22", "国外転出"),
    /** 死亡, died. */
    DEATH(Table.DELETION, "23", "死亡"),
    /** 職権消除（帰化等）, the foreign record removed on naturalisation. */
    DELETION_ON_NATURALIZATION(Table.DELETION, "24", "職権消除（帰化等）"),
    /** 職権消除（国籍喪失）, the Japanese record removed on loss of nationality. */
    DELETION_ON_NATIONALITY_LOSS(Table.DELETION, "25", "職権消除（国籍喪失）"),
    /** 職権消除, removed ex officio; disappearance included. */
    EX_OFFICIO_DELETION(Table.DELETION, "26", "職権消除"),
    /** 改製, the record removed by recompilation. */
    DELETION_ON_RECOMPILATION(Table.DELETION, "27", "改製"),
    /** 異動の取消し（減）, an entry undone. */
    ENTRY_CANCELLED(Table.DELETION, "28", "異動の取消し（減）"),
    /** 転居, moved inside the municipality. */
    ADDRESS_CHANGE(Table.CORRECTION, "41", "転居"),
    /** 軽微な修正, minor correction. */
    MINOR_CORRECTION(Table.CORRECTION, "42", "軽微な修正"),
    /** 職権修正, corrected ex officio. */
    EX_OFFICIO_CORRECTION(Table.CORRECTION, "43", "職権修正"),
    /** 誤記修正, a clerical error corrected. */
    CLERICAL_ERROR_CORRECTION(Table.CORRECTION, "44", "誤記修正"),
    /** 個人番号の変更請求, Individual Number changed on request. */
    INDIVIDUAL_NUMBER_CHANGE_REQUESTED(Table.CORRECTION, "45", "個人番号の変更請求"),
    /** 個人番号の職権修正, Individual Number corrected ex officio. */
    INDIVIDUAL_NUMBER_CORRECTION(Table.CORRECTION, "46", "個人番号の職権修正"),
    /** 個人番号の職権記載, Individual Number entered ex officio. */
    INDIVIDUAL_NUMBER_ENTRY(Table.CORRECTION, "47", "個人番号の職権記載"),
    /** 住民票コードの変更請求, resident record code changed on request. */
    RECORD_CODE_CHANGE_REQUESTED(Table.CORRECTION, "48", "住民票コードの変更請求"),
    /** 住民票コードの職権記載, resident record code entered ex officio. */
    RECORD_CODE_ENTRY(Table.CORRECTION, "49", "住民票コードの職権記載"),
    /** 世帯分離, household split. */
    HOUSEHOLD_SPLIT(Table.CORRECTION, "50", "世帯分離"),
    /** 世帯合併, households merged. */
    HOUSEHOLD_MERGER(Table.CORRECTION, "51", "世帯合併"),
    /** 世帯変更, changed over to another household. */
    HOUSEHOLD_CHANGE(Table.CORRECTION, "52", "世帯変更"),
    /** 世帯主変更, change of head. */
    HOUSEHOLD_HEAD_CHANGE(Table.CORRECTION, "53", "世帯主変更"),
    /** 旧氏の記載, former surname entered. */
    FORMER_SURNAME_ENTRY(Table.CORRECTION, "54", "旧氏の記載"),
    /** 旧氏の変更, former surname changed. */
    FORMER_SURNAME_CHANGE(Table.CORRECTION, "55", "旧氏の変更"),
    /** 旧氏の削除, former surname deleted. */
    FORMER_SURNAME_DELETION(Table.CORRECTION, "56", "旧氏の削除"),
    /** 通称の記載, common name entered. */
    COMMON_NAME_ENTRY(Table.CORRECTION, "57", "通称の記載"),
    /** 通称の削除, common name deleted. */
    COMMON_NAME_DELETION(Table.CORRECTION, "58", "通称の削除"),
    /** 異動の取消し（修正）, a change undone. */
    CORRECTION_CANCELLED(Table.CORRECTION, "59", "異動の取消し（修正）");

    /** The table a code belongs to: whether the record is made, removed, or changed. */
    public enum Table {
        /** 記載の事由 (table 20): the record is made. */
        ENTRY,
        /** 消除の事由 (table 21): the record is removed. */
        DELETION,
        /** 修正の事由 (table 22): the record is changed. */
        CORRECTION
    }

    private final Table table;
    private final String code;
    private final String wording;

    ChangeReason(Table table, String code, String wording) {
        this.table = table;
        this.code = code;
        this.wording = wording;
    }

    /** {@return the table of the code} */
    public Table table() {
        return table;
    }

    /** {@return the code, two digits, meaningful with its table only} */
    public String code() {
        return code;
    }

    /** {@return the words of the standard} */
    public String wording() {
        return wording;
    }
}
