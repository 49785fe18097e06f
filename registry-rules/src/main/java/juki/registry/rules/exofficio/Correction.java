package juki.registry.rules.exofficio;

import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.ClericalErrorCorrection;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.MinorCorrection;
import juki.registry.model.event.RecordedItems;

/**
 * A correction of any kind (修正): whose record, and the items to set.
 *
 * @param subject whose record
 * @param items the items
 */
record Correction(AddresseeNumber subject, RecordedItems items) {

    static Optional<Correction> in(ChangeEvent event) {
        if (event instanceof ClericalErrorCorrection correction) {
            return Optional.of(new Correction(correction.subject(), correction.items()));
        }
        if (event instanceof MinorCorrection correction) {
            return Optional.of(new Correction(correction.subject(), correction.items()));
        }
        return event instanceof ExOfficioCorrection correction
                ? Optional.of(new Correction(correction.subject(), correction.items()))
                : Optional.empty();
    }
}
