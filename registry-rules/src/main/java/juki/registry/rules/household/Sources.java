package juki.registry.rules.household;

import java.util.List;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.household.Household;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentRecord;

/** The households residents belong to (異動元世帯). */
final class Sources {

    private Sources() {}

    static List<Household> of(List<AddresseeNumber> residents, ResidentRegister register) {
        return residents.stream()
                .flatMap(one -> register.record(one).stream())
                .filter(ResidentRecord::isLiving)
                .map(record -> record.membership().household())
                .distinct()
                .flatMap(number -> register.household(number).stream())
                .toList();
    }
}
