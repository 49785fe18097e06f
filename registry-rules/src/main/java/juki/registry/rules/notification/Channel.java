package juki.registry.rules.notification;

/** How a paper came to the office (届出の方法, todokede no hōhō). */
public enum Channel {
    /** 窓口: somebody came to the counter. */
    COUNTER("窓口"),
    /** 郵送: by post. */
    POST("郵送"),
    /** オンライン: through the national portal, signed with the card. */
    ONLINE("オンライン"),
    /** 他市区町村: another municipality passed it on, which has seen who filed it. */
    OTHER_MUNICIPALITY("他市区町村");

    private final String wording;

    Channel(String wording) {
        this.wording = wording;
    }

    /** {@return the Japanese term} */
    public String wording() {
        return wording;
    }
}
