package juki.registry.rules.residence.fact;

/** What gave rise to a survey (調査の端緒, chōsa no tansho). */
public enum Trigger implements Term {
    /** 郵便物の返戻: mail came back. */
    MAIL_RETURNED("mail_returned", "郵便物の返戻", "mail came back"),
    /** 家族の申出: report of the family. */
    FAMILY_REPORT("family_report", "家族の申出", "report of the family"),
    /** 家主の申出: report of the owner. */
    OWNER_REPORT("owner_report", "家主の申出", "report of the owner"),
    /** 近隣の申出: report of neighbours. */
    NEIGHBOUR_REPORT("neighbour_report", "近隣の申出", "report of neighbours"),
    /** 転出後6か月転入通知なし: no arrival reported for six months after moving out. */
    NO_ARRIVAL("no_arrival_6m", "転出後6か月転入通知なし", "no arrival reported for six months after moving out"),
    /** 他部署の通報: word of another office. */
    OTHER_OFFICE("other_dept", "他部署の通報", "word of another office");

    private final String key;
    private final String wording;
    private final String english;

    Trigger(String key, String wording, String english) {
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
