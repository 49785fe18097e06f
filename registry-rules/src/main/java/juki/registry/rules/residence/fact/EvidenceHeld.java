package juki.registry.rules.residence.fact;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Evidence actually held (提出された疎明資料, teishutsu sareta somei shiryō), in no order.
 *
 * @param kinds the kinds, unmodifiable; none is an answer too
 */
public record EvidenceHeld(Set<EvidenceKind> kinds) {

    /**
     * Takes a copy.
     *
     * @param kinds the kinds
     */
    public EvidenceHeld {
        kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /**
     * Evidence of these kinds.
     *
     * @param kinds the kinds
     * @return the value
     */
    public static EvidenceHeld of(EvidenceKind... kinds) {
        return new EvidenceHeld(Set.of(kinds));
    }

    /**
     * Whether a kind is held.
     *
     * @param kind the kind
     * @return true if it is
     */
    public boolean has(EvidenceKind kind) {
        return kinds.contains(kind);
    }

    /** {@return the keys joined with {@code +}, or {@code none}} */
    @Override
    public String toString() {
        return kinds.isEmpty() ? "none" : kinds.stream().map(EvidenceKind::key).collect(Collectors.joining("+"));
    }
}
