package juki.registry.rules.residence;

/** By which rule a determination has its date (異動年月日の基準, idō nengappi no kijun). */
public enum EffectiveDateRule {
    /** 現に住み始めた日. */
    ED1("現に住み始めた日", "the day on which living there began", CertaintyMark.VERIFIED),
    /** 出生の日. */
    ED2("出生の日", "the day of birth", CertaintyMark.GENERAL),
    /** 在留の区分に該当した日と居住開始日の遅い方. Basic Resident Registration Act Art. 30-45. */
    ED3("区分該当日と居住開始日の遅い方", "the later of the days of status and of living there", CertaintyMark.VERIFIED),
    /** 見込みが変わった日. Sources say that one files then; taking it as the date of the event is the library's choice. */
    ED4("見込みが変わった日", "the day on which the expectation changed or the old base was lost", CertaintyMark.ENGINEERING),
    /** 去った日. */
    ED5("去った日", "the day of leaving", CertaintyMark.VERIFIED),
    /** 職権消除: no verified rule, so the date is left to the office. */
    ED6("職権消除（日は市区町村が定める）", "ex officio removal, dated by the office", CertaintyMark.PARTLY_READ),
    /** 在留の終わり: as the Immigration Services Agency notifies. */
    ED7("出入国在留管理庁の通知による", "as notified by the Immigration Services Agency", CertaintyMark.PARTLY_READ),
    /** 帰国後、現に住み始めた日. */
    ED8("帰国後に現に住み始めた日", "the first day of living there after the return", CertaintyMark.ENGINEERING),
    /** 日なし. */
    ED9("日なし", "no date", CertaintyMark.VERIFIED);

    private final String wording;
    private final String english;
    private final CertaintyMark certainty;

    EffectiveDateRule(String wording, String english, CertaintyMark certainty) {
        this.wording = wording;
        this.english = english;
        this.certainty = certainty;
    }

    /** {@return the Japanese wording} */
    public String wording() {
        return wording;
    }

    /** {@return the English wording} */
    public String english() {
        return english;
    }

    /** {@return how sure it is} */
    public CertaintyMark certainty() {
        return certainty;
    }
}
