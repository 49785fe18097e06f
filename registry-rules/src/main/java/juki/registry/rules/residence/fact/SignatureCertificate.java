package juki.registry.rules.residence.fact;

/** State of the certificate that signed an online notification (署名用電子証明書, shomeiyō denshi shōmeisho). That of the old
 * address lapses with the move-out. */
public enum SignatureCertificate implements Term {
    /** 有効: valid. */
    VALID("valid", "有効", "valid"),
    /** 転出により失効: lapsed by the move-out. */
    LAPSED("lapsed", "転出により失効", "lapsed by the move-out");

    private final String key;
    private final String wording;
    private final String english;

    SignatureCertificate(String key, String wording, String english) {
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
