package juki.registry.model.protection;

import java.time.LocalDateTime;

/**
 * Act concerning protection (抑止・支援措置の操作, yokushi, shien sochi no sōsa): who did it, by which right, and when.
 *
 * <p>{@link Officer#act} makes one of a right that the officer has; the constructor is for acts that were recorded before.
 * {@code toString} shows nothing.
 *
 * @param right by which right
 * @param by who: the operator's name or mark at the office, not blank
 * @param at when, in the office's own time
 */
public record ProtectionAct(ProtectionRight right, String by, LocalDateTime at) {

    /**
     * The operator is known.
     *
     * @param right by which right
     * @param by who
     * @param at when
     */
    public ProtectionAct {
        if (by.isBlank()) {
            throw new IllegalArgumentException("by: must not be blank");
        }
    }

    /** Refuses an act by another right. */
    void require(ProtectionRight expected) {
        if (right != expected) {
            throw new IllegalArgumentException("act: is done by another right");
        }
    }

    @Override
    public String toString() {
        return "[***]";
    }
}
