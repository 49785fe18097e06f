package juki.registry.rules.residence.fact;

/** What was handed in (届出と予約の別, todokede to yoyaku no betsu). */
public enum FilingKind implements Term {
    /** 届出: notification. */
    NOTIFICATION("notification", "届出", "notification"),
    /** 転入予約（来庁予定の連絡）: announcement of a visit. */
    RESERVATION("reservation", "転入予約（来庁予定の連絡）", "announcement of a visit");

    private final String key;
    private final String wording;
    private final String english;

    FilingKind(String key, String wording, String english) {
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
