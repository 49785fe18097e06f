package juki.registry.rules.common;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import juki.registry.model.event.BulkAddressChange;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.NationalityAcquisition;
import juki.registry.model.event.Naturalization;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.resident.JapaneseResident;

/** The family registers that a change writes (記載される戸籍の表示). */
final class WrittenFamilyRegisters {

    /** The kinds of change that write one. */
    static final Set<EventType> WRITTEN_BY = EnumSet.of(
            EventType.MOVE_IN,
            EventType.EX_OFFICIO_ENTRY,
            EventType.BIRTH,
            EventType.CLERICAL_ERROR_CORRECTION,
            EventType.EX_OFFICIO_CORRECTION,
            EventType.BULK_ADDRESS_CHANGE,
            EventType.NATURALIZATION,
            EventType.NATIONALITY_ACQUISITION);

    private WrittenFamilyRegisters() {}

    /** Whether a family register that a change writes is as asked. */
    static boolean any(ChangeEvent event, Predicate<FamilyRegisterIndication> asked) {
        if (event instanceof Naturalization naturalization) {
            return asked.test(naturalization.familyRegister());
        }
        if (event instanceof NationalityAcquisition acquisition) {
            return asked.test(acquisition.familyRegister());
        }
        if (event instanceof BulkAddressChange bulk) {
            return bulk.familyRegisters().stream().anyMatch(row -> asked.test(row.after()));
        }
        return Items.writesDetails(
                event,
                details -> details instanceof JapaneseResident japanese
                        && japanese.familyRegister().filter(asked).isPresent());
    }
}
