package juki.registry.rules.residence;

/** Whether a resident record can be made of somebody (記載の可否, kisai no kahi); another question than where somebody lives. */
public enum Recordability {
    /** 住民票に記載できる: a record can be made or kept. */
    RECORDABLE("住民票に記載できる", "a record can be made or kept"),
    /** 届出・手続を待つ: a notice or procedure is awaited. */
    AWAITING_DOCUMENTS("届出・手続を待つ", "a notice or procedure is awaited"),
    /** 法の適用を受けない: the Act does not apply. */
    OUTSIDE_THE_ACT("法の適用を受けない", "the Act does not apply"),
    /** この市区町村では記載しない: no record in this municipality. */
    NOT_HERE("この市区町村では記載しない", "no record in this municipality"),
    /** 未定: not decided. */
    UNDECIDED("未定", "not decided");

    private final String wording;
    private final String english;

    Recordability(String wording, String english) {
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
