package juki.registry.rules.residence.fact;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a text of facts (読取結果, yomitori kekka): facts, or everything that is wrong with the text.
 *
 * @param facts the facts; present exactly if nothing is wrong
 * @param faults every fault, in the order of the text
 */
public record FactsReading(Optional<ResidenceFacts> facts, List<FactFault> faults) {

    /**
     * Checks that there are either facts or faults.
     *
     * @param facts the facts
     * @param faults every fault
     * @throws IllegalArgumentException if there are both or neither
     */
    public FactsReading {
        faults = List.copyOf(faults);
        if (facts.isPresent() != faults.isEmpty()) {
            throw new IllegalArgumentException("facts: present exactly if there is no fault");
        }
    }
}
