package juki.registry.rules.common;

import java.util.function.Predicate;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentRecord;

/** The persons a change concerns (異動者) and what the register has of them. */
final class Subjects {

    private Subjects() {}

    /** Whether the record of somebody concerned is as asked; who is unknown has none. */
    static boolean any(ChangeEvent event, ResidentRegister register, Predicate<ResidentRecord> asked) {
        for (AddresseeNumber one : event.subjects()) {
            ResidentRecord record = register.record(one).orElse(null);
            if (record != null && asked.test(record)) {
                return true;
            }
        }
        return false;
    }

    /** Whether everybody concerned is a resident. */
    static boolean areResidents(ChangeEvent event, ResidentRegister register) {
        for (AddresseeNumber one : event.subjects()) {
            ResidentRecord record = register.record(one).orElse(null);
            if (record == null || !record.isLiving()) {
                return false;
            }
        }
        return true;
    }
}
