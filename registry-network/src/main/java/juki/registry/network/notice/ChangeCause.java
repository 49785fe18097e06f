package juki.registry.network.notice;

/**
 * Cause of a change of identity information (変更情報の事由, henkō jōhō no jiyū): the categories of the Order, fewer than the reasons of
 * a register.
 *
 * <p>Which reason of the standard's tables belongs to which category is in the {@link CauseTable}. Source: Basic Resident
 * Registration Order Art. 30-5, Ordinance Art. 11 (read in the text of 2013); the three of the Individual Number after standard
 * specification 1.2.2, as the Order's text since 2015 was not seen.
 */
public enum ChangeCause {
    /** 転入等, moved in, or became a resident by a notification of Articles 30-46 and 30-47. */
    MOVE_IN(Operation.ENTRY, Concern.RECORD, "転入等"),
    /** 出生, born. */
    BIRTH(Operation.ENTRY, Concern.RECORD, "出生"),
    /** 職権記載等, entered ex officio. */
    EX_OFFICIO_ENTRY(Operation.ENTRY, Concern.RECORD, "職権記載等"),
    /** 転出, moved out. */
    MOVE_OUT(Operation.DELETION, Concern.RECORD, "転出"),
    /** 死亡, died. */
    DEATH(Operation.DELETION, Concern.RECORD, "死亡"),
    /** 職権消除等, removed ex officio. */
    EX_OFFICIO_DELETION(Operation.DELETION, Concern.RECORD, "職権消除等"),
    /** 転居, moved inside the municipality. */
    ADDRESS_CHANGE(Operation.CORRECTION, Concern.RECORD, "転居"),
    /** 軽微な修正, minor correction. */
    MINOR_CORRECTION(Operation.CORRECTION, Concern.RECORD, "軽微な修正"),
    /** 職権修正等, corrected ex officio. */
    EX_OFFICIO_CORRECTION(Operation.CORRECTION, Concern.RECORD, "職権修正等"),
    /** 住民票コードの記載の変更請求, the code changed on request. */
    RECORD_CODE_CHANGE_REQUESTED(Operation.CORRECTION, Concern.RECORD_CODE, "住民票コードの記載の変更請求"),
    /** 住民票コードの職権記載等, the code entered or corrected ex officio. */
    RECORD_CODE_EX_OFFICIO_ENTRY(Operation.CORRECTION, Concern.RECORD_CODE, "住民票コードの職権記載等"),
    /** 個人番号の変更請求, the Individual Number changed on request. */
    INDIVIDUAL_NUMBER_CHANGE_REQUESTED(Operation.CORRECTION, Concern.INDIVIDUAL_NUMBER, "個人番号の変更請求"),
    /** 個人番号の職権修正, the Individual Number corrected ex officio. */
    INDIVIDUAL_NUMBER_CORRECTION(Operation.CORRECTION, Concern.INDIVIDUAL_NUMBER, "個人番号の職権修正"),
    /** 個人番号の職権記載, the Individual Number entered ex officio. */
    INDIVIDUAL_NUMBER_ENTRY(Operation.CORRECTION, Concern.INDIVIDUAL_NUMBER, "個人番号の職権記載");

    /** What was done to the record (記載・消除・修正). */
    public enum Operation {
        /** 記載, the record was made. */
        ENTRY("記載"),
        /** 消除, the record was removed. */
        DELETION("消除"),
        /** 修正, the record was changed. */
        CORRECTION("修正");

        private final String wording;

        Operation(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /** What a cause is about: the Order has causes of their own for the two numbers. */
    public enum Concern {
        /** The record as a whole, or name, date of birth, sex and address on it. */
        RECORD,
        /** 住民票コード, the resident record code. */
        RECORD_CODE,
        /** 個人番号, the Individual Number. */
        INDIVIDUAL_NUMBER
    }

    private final Operation operation;
    private final Concern concern;
    private final String wording;

    ChangeCause(Operation operation, Concern concern, String wording) {
        this.operation = operation;
        this.concern = concern;
        this.wording = wording;
    }

    /** {@return what was done to the record} */
    public Operation operation() {
        return operation;
    }

    /** {@return what it is about} */
    public Concern concern() {
        return concern;
    }

    /** {@return the words of the Order} */
    public String wording() {
        return wording;
    }
}
