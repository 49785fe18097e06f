package juki.registry.rules.residence.fact;

/** What became of letters to the place (郵便の到達, yūbin no tōtatsu). */
public enum MailDelivery implements Term {
    /** 受領: received. */
    RECEIVED("received", "受領", "received"),
    /** 返戻: returned. */
    RETURNED("returned", "返戻", "returned"),
    /** 未確認: not looked at. */
    NOT_APPLICABLE("na", "未確認", "not looked at");

    private final String key;
    private final String wording;
    private final String english;

    MailDelivery(String key, String wording, String english) {
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
