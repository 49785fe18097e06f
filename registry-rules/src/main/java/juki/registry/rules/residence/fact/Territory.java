package juki.registry.rules.residence.fact;

/** Where the place lies (区域, kuiki). */
public enum Territory implements Term {
    /** 区域内: inside the municipality. */
    INSIDE("in", "区域内", "inside the municipality"),
    /** 境界上: on the boundary. */
    BOUNDARY("boundary", "境界上", "on the boundary"),
    /** 区域外: outside the municipality. */
    OUTSIDE("out", "区域外", "outside the municipality");

    private final String key;
    private final String wording;
    private final String english;

    Territory(String key, String wording, String english) {
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
