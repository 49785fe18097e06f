package juki.registry.testkit.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.resident.ResidentRecord;

/** What a register must hold after some changes, said with plain maps: the entries of everybody, and the last of every household. */
final class RegisterOracle {

    final Map<AddresseeNumber, List<HistoryEntry>> entries = new LinkedHashMap<>();
    final Map<HouseholdNumber, Household> households = new LinkedHashMap<>();
    /** Whose a code is or was. */
    final Map<ResidentRecordCode, AddresseeNumber> holders = new HashMap<>();

    RegisterOracle(List<RegisterChange> changes) {
        for (RegisterChange change : changes) {
            for (HistoryEntry entry : change.entries()) {
                entries.computeIfAbsent(entry.addressee(), any -> new ArrayList<>())
                        .add(entry);
                entry.record().recordCode().ifPresent(code -> holders.putIfAbsent(code, entry.addressee()));
            }
            change.households().forEach(household -> households.put(household.number(), household));
        }
    }

    ResidentRecord current(AddresseeNumber one) {
        List<HistoryEntry> all = entries.getOrDefault(one, List.of());
        return all.get(all.size() - 1).record();
    }
}
