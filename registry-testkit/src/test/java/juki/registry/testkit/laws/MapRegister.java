package juki.registry.testkit.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.person.Person;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentRecord;

/** A register as a host would write one over three tables: entries, households, codes. Wrong ones are made of it. */
class MapRegister implements ResidentRegister {

    final Map<AddresseeNumber, List<HistoryEntry>> entries = new LinkedHashMap<>();
    final Map<HouseholdNumber, Household> households = new HashMap<>();
    final Map<ResidentRecordCode, AddresseeNumber> codes = new HashMap<>();
    private final MunicipalityCode municipality;

    MapRegister(MunicipalityCode municipality) {
        this.municipality = municipality;
    }

    void write(RegisterChange change) {
        change.entries().forEach(this::write);
        change.households().forEach(household -> households.put(household.number(), household));
    }

    void write(HistoryEntry entry) {
        rows(entry.addressee()).add(entry);
        entry.record().recordCode().ifPresent(code -> codes.put(code, entry.addressee()));
    }

    List<HistoryEntry> rows(AddresseeNumber one) {
        return entries.computeIfAbsent(one, any -> new ArrayList<>());
    }

    /** An entry under another number and with another record; what it cancels stays where that is possible. */
    static HistoryEntry rewritten(HistoryEntry entry, int number, ResidentRecord record) {
        OptionalInt cancels = entry.cancels();
        return HistoryEntry.builder()
                .historyNumber(number)
                .event(entry.event())
                .record(record)
                .ownReason(entry.ownReason())
                .cancels(cancels.isPresent() && cancels.getAsInt() < number ? cancels : OptionalInt.empty())
                .addAllAcknowledgements(entry.acknowledgements())
                .build();
    }

    @Override
    public MunicipalityCode municipality() {
        return municipality;
    }

    @Override
    public Optional<ChangeHistory> history(AddresseeNumber addressee) {
        List<HistoryEntry> rows = entries.getOrDefault(addressee, List.of());
        List<HistoryEntry> numbered = new ArrayList<>();
        for (HistoryEntry row : rows) {
            numbered.add(rewritten(row, numbered.size() + 1, row.record()));
        }
        return numbered.isEmpty() ? Optional.empty() : Optional.of(ChangeHistory.of(numbered));
    }

    @Override
    public Optional<Household> household(HouseholdNumber number) {
        return Optional.ofNullable(households.get(number));
    }

    @Override
    public Optional<AddresseeNumber> holderOf(ResidentRecordCode code) {
        return Optional.ofNullable(codes.get(code));
    }

    @Override
    public List<AddresseeNumber> agreeingWith(Person person) {
        return entries.keySet().stream()
                .filter(one -> record(one)
                        .filter(record -> record.person().agreesWith(person))
                        .isPresent())
                .toList();
    }

    @Override
    public String toString() {
        return "MapRegister[" + entries.size() + " persons]";
    }
}
