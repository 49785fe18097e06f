package juki.registry.rules.common;

import java.util.List;
import java.util.Optional;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.Birth;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.ClericalErrorCorrection;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentDetails;

/**
 * What a change writes into records (記載される事項): the persons it enters and the items it corrects.
 */
final class Items {

    private Items() {}

    /** The persons for whom the change makes a record. */
    static List<NewResident> newcomers(ChangeEvent event) {
        if (event instanceof MoveIn moveIn) {
            return moveIn.newResidents();
        }
        return event instanceof Birth birth ? List.of(birth.child()) : List.of();
    }

    /** The items that the change corrects. */
    static Optional<RecordedItems> corrected(ChangeEvent event) {
        if (event instanceof ClericalErrorCorrection correction) {
            return Optional.of(correction.items());
        }
        return event instanceof ExOfficioCorrection correction ? Optional.of(correction.items()) : Optional.empty();
    }

    /** The details of Japanese or foreign residents that the change writes. */
    static List<ResidentDetails> details(ChangeEvent event) {
        List<NewResident> newcomers = newcomers(event);
        return newcomers.isEmpty()
                ? corrected(event).flatMap(RecordedItems::details).stream().toList()
                : newcomers.stream().map(NewResident::details).toList();
    }

    /** The dates of birth that the change writes. */
    static List<RegisterDate> datesOfBirth(ChangeEvent event) {
        List<NewResident> newcomers = newcomers(event);
        return newcomers.isEmpty()
                ? corrected(event).flatMap(RecordedItems::dateOfBirth).stream().toList()
                : newcomers.stream().map(one -> one.person().dateOfBirth()).toList();
    }

    /** The dates of birth of everybody concerned, as they are written after the change. */
    static List<RegisterDate> datesOfBirth(ChangeEvent event, ResidentRegister register) {
        List<RegisterDate> written = datesOfBirth(event);
        return written.isEmpty()
                ? event.subjects().stream()
                        .flatMap(one -> register.record(one).stream())
                        .map(record -> record.person().dateOfBirth())
                        .toList()
                : written;
    }
}
