package juki.registry.rules.common;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.ClericalErrorCorrection;
import juki.registry.model.event.EventType;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.MinorCorrection;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentDetails;

/** What a change writes into records (記載される事項): those of the persons it enters, and the items it corrects. */
final class Items {

    /** The kinds that write details of persons, or the date of birth: entries and corrections, minor ones aside. */
    static final Set<EventType> WRITTEN_BY = Collections.unmodifiableSet(EnumSet.of(
            EventType.MOVE_IN,
            EventType.BIRTH,
            EventType.EX_OFFICIO_ENTRY,
            EventType.CLERICAL_ERROR_CORRECTION,
            EventType.EX_OFFICIO_CORRECTION));

    private Items() {}

    /** The items that the change corrects. */
    static Optional<RecordedItems> corrected(ChangeEvent event) {
        if (event instanceof ClericalErrorCorrection correction) {
            return Optional.of(correction.items());
        }
        if (event instanceof MinorCorrection correction) {
            return Optional.of(correction.items());
        }
        return event instanceof ExOfficioCorrection correction ? Optional.of(correction.items()) : Optional.empty();
    }

    /** Whether it writes details of Japanese or foreign residents that are as asked. */
    static boolean writesDetails(ChangeEvent event, Predicate<ResidentDetails> asked) {
        for (NewResident one : event.newResidents()) {
            if (asked.test(one.details())) {
                return true;
            }
        }
        return corrected(event).flatMap(RecordedItems::details).filter(asked).isPresent();
    }

    /** Whether it writes a date of birth that is as asked. */
    static boolean writesDateOfBirth(ChangeEvent event, Predicate<RegisterDate> asked) {
        for (NewResident one : event.newResidents()) {
            if (asked.test(one.person().dateOfBirth())) {
                return true;
            }
        }
        return corrected(event)
                .flatMap(RecordedItems::dateOfBirth)
                .filter(asked)
                .isPresent();
    }

    /** Whether a date of birth of somebody concerned is as asked, as it is written after the change. */
    static boolean concernsDateOfBirth(ChangeEvent event, ResidentRegister register, Predicate<RegisterDate> asked) {
        return writesDateOfBirth(event, birth -> true)
                ? writesDateOfBirth(event, asked)
                : Subjects.any(
                        event, register, record -> asked.test(record.person().dateOfBirth()));
    }
}
