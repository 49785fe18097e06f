package juki.registry.rules.certificate;

/**
 * Who asks for a certificate (請求者の区分, seikyūsha no kubun). Whether the one who comes is that person, and has the reason the Act
 * asks for, the office examines.
 *
 * <p>Source: Basic Resident Registration Act Art. 12, Art. 12-2, Art. 12-3; their text was not seen, it is generally known.
 */
public enum Requester {
    /** The person, or somebody of the same household (本人又は同一世帯員, Art. 12). */
    PERSON_OR_HOUSEHOLD("本人又は同一世帯に属する者"),
    /** An agency of the state or of a local public body (国又は地方公共団体の機関, Art. 12-2). */
    PUBLIC_AGENCY("国又は地方公共団体の機関"),
    /** Somebody else with a right to exercise or a duty to fulfil (第三者, Art. 12-3 para. 1). */
    THIRD_PARTY("本人等以外の者"),
    /** An attorney or another of the professions the Act names, for a client (特定事務受任者, Art. 12-3 para. 2). */
    PROFESSIONAL("特定事務受任者");

    private final String wording;

    Requester(String wording) {
        this.wording = wording;
    }

    /** {@return the Japanese term} */
    public String wording() {
        return wording;
    }
}
