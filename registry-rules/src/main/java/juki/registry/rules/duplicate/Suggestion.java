package juki.registry.rules.duplicate;

import juki.registry.codes.AddresseeNumber;

/**
 * Somebody of the register who may be the person asked about (同一人の候補, dōitsunin no kōho), for a clerk to look at.
 *
 * @param addressee the number of the record found
 * @param living whether it is that of a present resident (住登者) and no removed record (除票)
 * @param comparison how both compare
 */
public record Suggestion(AddresseeNumber addressee, boolean living, Comparison comparison) {

    /** {@return how likely both are one person} */
    public Grade grade() {
        return comparison.grade();
    }

    /** Shows grade and evidence, and no number. */
    @Override
    public String toString() {
        return "Suggestion[" + comparison + (living ? ", living]" : ", removed]");
    }
}
