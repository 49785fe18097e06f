package juki.registry.network.disclosure;

import java.util.List;
import java.util.Optional;
import juki.registry.network.index.Holding;

/**
 * Disclosure (開示, kaiji): what a person is told of the own identity information. Immutable; {@code toString} shows nothing of it.
 *
 * @param request what was asked
 * @param information the latest of the person; empty if there is none, which is told too
 * @param corrections what the person asked to have corrected, and what came of it
 */
public record Disclosure(
        DisclosureRequest request, Optional<Holding> information, List<CorrectionRequest> corrections) {

    /**
     * A disclosure.
     *
     * @param request what was asked
     * @param information the latest of the person
     * @param corrections what the person asked to have corrected
     */
    public Disclosure {
        corrections = List.copyOf(corrections);
    }

    /** {@return {@code Disclosure[***]}} */
    @Override
    public String toString() {
        return "Disclosure[***]";
    }
}
