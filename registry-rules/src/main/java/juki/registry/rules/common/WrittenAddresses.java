package juki.registry.rules.common;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import juki.registry.model.address.Address;
import juki.registry.model.event.BulkAddressChange;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.RecordedItems;

/** The addresses here that a change writes (記載される住所). */
final class WrittenAddresses {

    /** The kinds of change that write one. */
    static final Set<EventType> WRITTEN_BY = EnumSet.of(
            EventType.MOVE_IN,
            EventType.EX_OFFICIO_ENTRY,
            EventType.ADDRESS_CHANGE,
            EventType.INTER_WARD_CHANGE,
            EventType.CLERICAL_ERROR_CORRECTION,
            EventType.EX_OFFICIO_CORRECTION,
            EventType.MINOR_CORRECTION,
            EventType.BULK_ADDRESS_CHANGE);

    private WrittenAddresses() {}

    /** Whether an address that a change writes is as asked. */
    static boolean any(ChangeEvent event, Predicate<Address> asked) {
        return Movement.of(event).address().filter(asked).isPresent()
                || Items.corrected(event)
                        .flatMap(RecordedItems::address)
                        .filter(asked)
                        .isPresent()
                || event instanceof BulkAddressChange bulk
                        && bulk.addresses().stream().anyMatch(row -> asked.test(row.after()));
    }
}
