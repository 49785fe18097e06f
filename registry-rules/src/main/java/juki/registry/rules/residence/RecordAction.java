package juki.registry.rules.residence;

/** What is done with the resident record (記録の処理, kiroku no shori). */
public enum RecordAction {
    /** 記載する（転入・職権記載）: make a record (move-in or ex officio). */
    CREATE("記載する（転入・職権記載）", "make a record (move-in or ex officio)"),
    /** 住所を修正する（転居）: change the address (within the municipality). */
    MOVE_WITHIN("住所を修正する（転居）", "change the address (within the municipality)"),
    /** 現状のままとする: leave the record, or its absence, as it is. */
    KEEP("現状のままとする", "leave the record, or its absence, as it is"),
    /** 消除する: remove the record. */
    ERASE("消除する", "remove the record"),
    /** 受理しない: do not accept the notification. */
    REFUSE("受理しない", "do not accept the notification"),
    /** 家族の住所地で認定する: determine the residence at the family's place. */
    REDIRECT("家族の住所地で認定する", "determine the residence at the family's place"),
    /** 疑義が解けるまで保留する: hold until the question is answered. */
    HOLD("疑義が解けるまで保留する", "hold until the question is answered");

    private final String wording;
    private final String english;

    RecordAction(String wording, String english) {
        this.wording = wording;
        this.english = english;
    }

    /** {@return the Japanese wording} */
    public String wording() {
        return wording;
    }

    /** {@return the English wording} */
    public String english() {
        return english;
    }
}
