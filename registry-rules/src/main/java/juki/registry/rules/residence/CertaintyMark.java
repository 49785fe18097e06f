package juki.registry.rules.residence;

/** How sure a statement of law is (確度, kakudo). It is shown wherever the statement is. */
public enum CertaintyMark {
    /** 確認済み: the statement, or an official summary of it, was read in a public source. */
    VERIFIED("V", "出典を確認", "source read"),
    /** 一部確認: part of the source was read; of judgments the outcome, not the reasons. */
    PARTLY_READ("P", "出典の一部を確認", "source read in part"),
    /** 一般知識: general knowledge; no source was seen. */
    GENERAL("G", "一般的理解（出典未確認）", "general knowledge, no source seen"),
    /** 設計上の選択: a choice of this library that claims no authority. */
    ENGINEERING("E", "本ライブラリの選択", "choice of this library");

    private final String mark;
    private final String wording;
    private final String english;

    CertaintyMark(String mark, String wording, String english) {
        this.mark = mark;
        this.wording = wording;
        this.english = english;
    }

    /** {@return the mark, one letter} */
    public String mark() {
        return mark;
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
