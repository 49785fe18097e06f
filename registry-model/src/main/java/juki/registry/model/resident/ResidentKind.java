package juki.registry.model.resident;

/** Kind of resident (住民種別, jūmin shubetsu), with the code of the data list. */
public enum ResidentKind {
    /** Japanese resident (日本人住民). */
    JAPANESE("1"),
    /** Foreign resident (外国人住民, Basic Resident Registration Act Art. 30-45, since 2012-07-09). */
    FOREIGN("2");

    private final String code;

    ResidentKind(String code) {
        this.code = code;
    }

    /** {@return the code of the data list, one digit} */
    public String code() {
        return code;
    }
}
