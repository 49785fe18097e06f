package juki.registry.rules.residence.fact;

/**
 * Kind of evidence of an online notification (疎明資料の種類, somei shiryō no shurui), with what it proves and what it does not.
 *
 * <p>The ministry's study group names ① to ⑥ in chapter 3 of its report of 2021 and asks of each the probability that the
 * counter has. What each proves, does not prove and is weak against is the library's own reading.
 */
public enum EvidenceKind implements Term {
    /** 電子署名等による本人確認: identity, assurance level 3 (report note 52); nothing about living. */
    IDENTITY(
            "id",
            "電子署名等による本人確認",
            "proof of identity by signature",
            "届出人が本人であること",
            "who files",
            "届出人の居所・居住",
            "where that person is or lives",
            "カード・暗証番号の貸与",
            "card and number may be lent"),
    /** ① 位置情報: a device was at the address at a moment. */
    LOCATION(
            "geo",
            "位置情報（①）",
            "location of the device (1)",
            "ある時点に端末がその場所にあったこと",
            "that a device was there at a moment",
            "そこに居住していること",
            "that the person lives there",
            "位置の偽装、一度きりの訪問",
            "spoofing, a single visit"),
    /** ② 電子署名付き賃貸借契約書: a right to use the dwelling. */
    LEASE(
            "lease",
            "賃貸借契約書等（②）",
            "lease with the owner's signature (2)",
            "住居を使用する権原",
            "a right to use the dwelling",
            "現に居住していること",
            "that anybody lives there",
            "所有者の協力、通謀",
            "needs the owner, who may collude"),
    /** ③ 本人限定受取郵便: the identified person received it at the address. */
    MAIL(
            "mail",
            "本人限定受取郵便（③）",
            "restricted-delivery mail (3)",
            "本人がその場所で受け取ったこと",
            "that the identified person received it there",
            "居住の継続",
            "how long the person stays",
            "時間差、転送",
            "time lag, forwarding"),
    /** ④ 指定場所への出頭: the identified person is in the area. */
    APPEARANCE(
            "appear",
            "指定場所への出頭（④）",
            "appearance at a designated place (4)",
            "本人が区域内にいること",
            "that the identified person is in the area",
            "住居とその場所",
            "the dwelling and its place",
            "費用、住所地ではない",
            "cost; it is not the address"),
    /** ⑤ 34条調査: facts of living on site. */
    SURVEY(
            "survey",
            "34条調査（⑤）",
            "survey under Art. 34 (5)",
            "現地の居住の事実",
            "the facts of living on site",
            "将来の居住",
            "the future",
            "費用、時期",
            "cost, timing"),
    /** ⑥ 電気・水道等: the contract little, use over weeks that somebody lives there. */
    UTILITY(
            "util",
            "電気・水道等の利用状況（⑥）",
            "use of utilities (6)",
            "数週間にわたる使用の事実",
            "use of the dwelling over weeks",
            "使用者が誰か",
            "who uses it",
            "時間差、情報の入手",
            "time lag, access to the data");

    private final String key;
    private final String wording;
    private final String english;
    private final String proves;
    private final String provesEnglish;
    private final String leavesOpen;
    private final String leavesOpenEnglish;
    private final String weakness;
    private final String weaknessEnglish;

    EvidenceKind(
            String key,
            String wording,
            String english,
            String proves,
            String provesEnglish,
            String leavesOpen,
            String leavesOpenEnglish,
            String weakness,
            String weaknessEnglish) {
        this.key = key;
        this.wording = wording;
        this.english = english;
        this.proves = proves;
        this.provesEnglish = provesEnglish;
        this.leavesOpen = leavesOpen;
        this.leavesOpenEnglish = leavesOpenEnglish;
        this.weakness = weakness;
        this.weaknessEnglish = weaknessEnglish;
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

    /** {@return what it proves, in Japanese} */
    public String proves() {
        return proves;
    }

    /** {@return what it proves, in English} */
    public String provesEnglish() {
        return provesEnglish;
    }

    /** {@return what it does not prove, in Japanese} */
    public String leavesOpen() {
        return leavesOpen;
    }

    /** {@return what it does not prove, in English} */
    public String leavesOpenEnglish() {
        return leavesOpenEnglish;
    }

    /** {@return what it is weak against, in Japanese} */
    public String weakness() {
        return weakness;
    }

    /** {@return what it is weak against, in English} */
    public String weaknessEnglish() {
        return weaknessEnglish;
    }
}
