package juki.registry.model.resident;

/** State of a record (住民状態, jūmin jōtai), with the code of the data list. */
public enum RecordState {
    /** A present resident (住登者), one with a planned move-out included. */
    RESIDENT("1"),
    /** Moved out (転出者). */
    MOVED_OUT("2"),
    /** Dead (死亡者). */
    DEAD("3"),
    /** Removed for another reason (その他消除者). */
    OTHERWISE_REMOVED("9");

    private final String code;

    RecordState(String code) {
        this.code = code;
    }

    /** {@return the code of the data list, one digit} */
    public String code() {
        return code;
    }
}
