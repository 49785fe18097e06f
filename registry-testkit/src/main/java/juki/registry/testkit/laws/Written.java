package juki.registry.testkit.laws;

import java.time.LocalDate;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;

/** What surrounds a value that is written: it does not matter, and is the same each time. */
final class Written {

    static final LocalDate ON = LocalDate.of(2026, 4, 1);
    static final AddresseeNumber SOMEBODY = AddresseeNumber.ofSerial(1);
    static final HouseholdNumber HOUSEHOLD = HouseholdNumber.ofSerial(1);

    private Written() {}
}
