package juki.registry.network.extraction;

/** Why it cannot be said whether, or with which record, somebody belongs to a selection (該当を確定できない理由). */
public enum Undetermined {
    /** 出生年月日不詳, on some possible days of birth the person is of the ages, and on others not. */
    DATE_OF_BIRTH("出生年月日不詳"),
    /** 異動年月日不詳, whether a change had happened by the base date cannot be said. */
    DATE_OF_CHANGE("異動年月日不詳"),
    /** 二重登録, two municipalities have a living record on the base date. */
    TWO_LIVING_RECORDS("二重登録"),
    /** 個人番号の重複付番, the number by which the person is named is that of another too. */
    NUMBER_SHARED("個人番号の重複付番");

    private final String wording;

    Undetermined(String wording) {
        this.wording = wording;
    }

    /** {@return the Japanese term} */
    public String wording() {
        return wording;
    }
}
