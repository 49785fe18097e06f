package juki.registry.rules.household;

import java.util.ArrayList;
import java.util.List;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.household.Household;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentRecord;

/** The households residents belong to (異動元世帯). */
final class Sources {

    private Sources() {}

    static List<Household> of(List<AddresseeNumber> residents, ResidentRegister register) {
        List<Household> sources = new ArrayList<>(2);
        for (AddresseeNumber one : residents) {
            ResidentRecord record = register.record(one).orElse(null);
            if (record != null && record.isLiving()) {
                HouseholdNumber number = record.membership().household();
                if (sources.stream().noneMatch(source -> source.number().equals(number))) {
                    register.household(number).ifPresent(sources::add);
                }
            }
        }
        return sources;
    }
}
