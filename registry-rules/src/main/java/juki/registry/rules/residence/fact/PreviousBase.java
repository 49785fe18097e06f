package juki.registry.rules.residence.fact;

/** What became of the previous base (従前の本拠, jūzen no honkyo) of somebody now in an institution. */
public enum PreviousBase implements Term {
    /** 維持: kept. */
    KEPT("kept", "維持", "kept"),
    /** 喪失・解消: given up. */
    GIVEN_UP("given_up", "喪失・解消", "given up");

    private final String key;
    private final String wording;
    private final String english;

    PreviousBase(String key, String wording, String english) {
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
