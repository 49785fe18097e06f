package juki.registry.rules;

/**
 * How somebody passes from one municipality to another (転出・転入の届出の制度, seido).
 *
 * <p>In both regimes a record is made at the destination only once the former one is closed, so that nobody has two living
 * records anywhere. They differ in when somebody has none.
 */
public enum MoveRegime {
    /**
     * 転出届と転入届: the move-out is notified first, then the move-in (Basic Resident Registration Act Art. 22, Art. 24); the law
     * today. From the planned day, or from the earlier day on which the former municipality has recorded the move-in notice,
     * until the move-in is recorded, a mover has no living record.
     */
    MOVE_OUT_THEN_MOVE_IN("転出届・転入届"),
    /**
     * 転入届のみ: except when leaving the country, the move-in is deemed the move-out too, as the ministry's report of December 2021
     * considers in 3 (4); not the law. A mover has no living record only between two acts of two offices: the former one closes
     * its record on the notice of the other, and the other makes its own on the answer.
     */
    DESTINATION_ONLY("転入届のみ（転出届のみなし）");

    private final String wording;

    MoveRegime(String wording) {
        this.wording = wording;
    }

    /** {@return the words for it in Japanese} */
    public String wording() {
        return wording;
    }
}
