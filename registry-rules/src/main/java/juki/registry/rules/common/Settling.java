package juki.registry.rules.common;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.InterWardChange;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;

/**
 * When somebody was born, became a resident and settled at the address, as a change leaves it (出生・住民となった・住所を定めた年月日).
 *
 * @param details what the record has by kind of resident, with the date of becoming one
 * @param birth the date of birth
 * @param settledOn the date of settling at the address
 */
record Settling(ResidentDetails details, RegisterDate birth, RegisterDate settledOn) {

    /** The kinds of change that write one of these dates. */
    static final Set<EventType> WRITTEN_BY = EnumSet.of(
            EventType.MOVE_IN,
            EventType.EX_OFFICIO_ENTRY,
            EventType.BIRTH,
            EventType.ADDRESS_CHANGE,
            EventType.INTER_WARD_CHANGE,
            EventType.CLERICAL_ERROR_CORRECTION,
            EventType.EX_OFFICIO_CORRECTION);

    /** Whether the dates of a record are as asked after a change that writes one of them. */
    static boolean any(ChangeEvent event, ResidentRegister register, Predicate<Settling> asked) {
        for (NewResident one : event.newResidents()) {
            if (asked.test(new Settling(one.details(), one.person().dateOfBirth(), event.changeDate()))) {
                return true;
            }
        }
        RecordedItems items = Items.corrected(event).filter(Settling::isOf).orElse(null);
        if (items != null) {
            return Subjects.any(event, register, record -> asked.test(of(items.appliedTo(record))));
        }
        boolean moves = event instanceof AddressChange || event instanceof InterWardChange;
        return moves && Subjects.any(event, register, record -> asked.test(moved(record, event)));
    }

    private static boolean isOf(RecordedItems items) {
        return items.details().isPresent()
                || items.dateOfBirth().isPresent()
                || items.addressSetOn().isPresent();
    }

    private static Settling of(ResidentRecord record) {
        return new Settling(
                record.details(),
                record.person().dateOfBirth(),
                record.residence().addressSetOn());
    }

    private static Settling moved(ResidentRecord record, ChangeEvent event) {
        ResidentDetails details = event instanceof InterWardChange change
                ? change.becameResidentOn()
                        .map(record.details()::withBecameResidentOn)
                        .orElse(record.details())
                : record.details();
        return new Settling(details, record.person().dateOfBirth(), event.changeDate());
    }

    boolean isJapanese() {
        return details.kind() == ResidentKind.JAPANESE;
    }

    /** The date of becoming a resident, or a foreign resident. */
    RegisterDate becameResidentOn() {
        return details.becameResidentOn();
    }

    /** Whether one date may lie before another, and may not; a date never lies before itself. */
    static boolean isOpen(RegisterDate one, RegisterDate other) {
        return !one.equals(other)
                && one.possiblyBefore(other)
                && !one.surelyBefore(other)
                && !(one.isCertain() && other.isCertain());
    }
}
