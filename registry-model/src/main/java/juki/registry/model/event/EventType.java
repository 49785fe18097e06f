package juki.registry.model.event;

/** Kinds of change (異動の種類, idō no shurui), one for each member of {@link ChangeEvent}. */
public enum EventType {
    /** 移行, {@link CarryOver}. */
    CARRY_OVER("移行"),
    /** 転入, {@link MoveIn}. */
    MOVE_IN("転入"),
    /** 出生, {@link Birth}. */
    BIRTH("出生"),
    /** 転居, {@link AddressChange}. */
    ADDRESS_CHANGE("転居"),
    /** 転出, {@link MoveOut}. */
    MOVE_OUT("転出"),
    /** 転出予定日の到来, {@link PlannedMoveOutReached}. */
    PLANNED_MOVE_OUT_REACHED("転出予定日の到来"),
    /** 転入通知の受理, {@link MoveInNoticeReceived}. */
    MOVE_IN_NOTICE_RECEIVED("転入通知の受理"),
    /** 死亡, {@link Death}. */
    DEATH("死亡"),
    /** 世帯分離, {@link HouseholdSplit}. */
    HOUSEHOLD_SPLIT("世帯分離"),
    /** 世帯合併, {@link HouseholdMerger}. */
    HOUSEHOLD_MERGER("世帯合併"),
    /** 世帯変更, {@link HouseholdChange}. */
    HOUSEHOLD_CHANGE("世帯変更"),
    /** 世帯主変更, {@link HouseholdHeadChange}. */
    HOUSEHOLD_HEAD_CHANGE("世帯主変更"),
    /** 誤記修正, {@link ClericalErrorCorrection}. */
    CLERICAL_ERROR_CORRECTION("誤記修正"),
    /** 職権修正, {@link ExOfficioCorrection}. */
    EX_OFFICIO_CORRECTION("職権修正"),
    /** 住民票コードの変更, {@link RecordCodeChange}. */
    RECORD_CODE_CHANGE("住民票コードの変更"),
    /** 職権記載, {@link ExOfficioEntry}. */
    EX_OFFICIO_ENTRY("職権記載"),
    /** 職権消除, {@link ExOfficioDeletion}. */
    EX_OFFICIO_DELETION("職権消除"),
    /** 軽微な修正, {@link MinorCorrection}. */
    MINOR_CORRECTION("軽微な修正"),
    /** 帰化, {@link Naturalization}. */
    NATURALIZATION("帰化"),
    /** 国籍取得, {@link NationalityAcquisition}. */
    NATIONALITY_ACQUISITION("国籍取得"),
    /** 国籍喪失, {@link NationalityLoss}. */
    NATIONALITY_LOSS("国籍喪失"),
    /** 改製, {@link RecordRecompiled}. */
    RECORD_RECOMPILED("改製"),
    /** 再製, {@link RecordReconstructed}. */
    RECORD_RECONSTRUCTED("再製"),
    /** 個人番号の職権記載, {@link IndividualNumberAssigned}. */
    INDIVIDUAL_NUMBER_ASSIGNED("個人番号の職権記載"),
    /** 個人番号の変更, {@link IndividualNumberChange}. */
    INDIVIDUAL_NUMBER_CHANGE("個人番号の変更"),
    /** 住民票コードの職権記載, {@link RecordCodeEntry}. */
    RECORD_CODE_ENTRY("住民票コードの職権記載"),
    /** 続柄の変更, {@link RelationshipChange}. */
    RELATIONSHIP_CHANGE("続柄の変更"),
    /** 区間異動, {@link InterWardChange}. */
    INTER_WARD_CHANGE("区間異動"),
    /** 住所一括変更, {@link BulkAddressChange}. */
    BULK_ADDRESS_CHANGE("住所一括変更"),
    /** 旧氏の記載・変更・削除, {@link FormerSurnameChange}. */
    FORMER_SURNAME_CHANGE("旧氏の記載・変更・削除"),
    /** 通称の記載・削除, {@link CommonNameChange}. */
    COMMON_NAME_CHANGE("通称の記載・削除"),
    /** 異動の取消し, {@link ChangeCancelled}. */
    CHANGE_CANCELLED("異動の取消し");

    private final String wording;

    EventType(String wording) {
        this.wording = wording;
    }

    /** {@return the Japanese term} */
    public String wording() {
        return wording;
    }
}
