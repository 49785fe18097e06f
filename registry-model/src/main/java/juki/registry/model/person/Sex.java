package juki.registry.model.person;

/**
 * Sex (男女の別, danjo no betsu). The codes are those of the data list, table 性別.
 *
 * <p>Source: Basic Resident Registration Act Art. 7 item 3. It may be blank (standard specification 1.1.6).
 */
public enum Sex {
    /** Not stated (不明（未記入）): used where the family register has not settled it yet. */
    NOT_STATED("0", "不明"),
    /** Male (男). */
    MALE("1", "男"),
    /** Female (女). */
    FEMALE("2", "女");

    private final String code;
    private final String wording;

    Sex(String code, String wording) {
        this.code = code;
        this.wording = wording;
    }

    /** {@return the code of the data list, one digit} */
    public String code() {
        return code;
    }

    /** {@return the word printed on a record} */
    public String wording() {
        return wording;
    }
}
