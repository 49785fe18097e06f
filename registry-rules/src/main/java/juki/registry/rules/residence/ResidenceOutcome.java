package juki.registry.rules.residence;

/** Residence as a fact (居住の事実の認定, kyojū no jijitsu no nintei): whether the place asked about is the residence. */
public enum ResidenceOutcome {
    /** 住所と認められる: the place is the residence. */
    RESIDENT("住所と認められる", "the place is the residence"),
    /** 住所と認められない: the place is not the residence. */
    NOT_RESIDENT("住所と認められない", "the place is not the residence"),
    /** 調査を要する: an investigation is needed. */
    NEEDS_INVESTIGATION("調査を要する", "an investigation is needed");

    private final String wording;
    private final String english;

    ResidenceOutcome(String wording, String english) {
        this.wording = wording;
        this.english = english;
    }

    /** {@return the Japanese wording} */
    public String wording() {
        return wording;
    }

    /** {@return the English wording} */
    public String english() {
        return english;
    }
}
