package juki.registry.model.protection;

/**
 * Level of a restriction (抑止レベル, yokushi reberu), the weakest first.
 *
 * <p>Source: standard specification 3.1, 11.1.
 */
public enum RestrictionLevel {
    /** Nothing stands against it (なし). */
    NONE,
    /** It may be done once the notice was seen (アラート). */
    ALERT,
    /** It may not be done until the cause is gone (エラー). */
    ERROR;

    /**
     * The stronger of two.
     *
     * @param other another level
     * @return this one or the other
     */
    public RestrictionLevel or(RestrictionLevel other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
