package juki.registry.model.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.resident.ResidentRecord;

/**
 * The persons of a register under the keys of their records, as a value: an index of those it began with, and a map of what
 * came later.
 */
final class KeyedPersons {

    private final RecordKeys keys;
    private final AddresseeNumber[] first;
    private final BlockingIndex index;
    private final LongMap<List<AddresseeNumber>> later;

    private KeyedPersons(
            RecordKeys keys, AddresseeNumber[] first, BlockingIndex index, LongMap<List<AddresseeNumber>> later) {
        this.keys = keys;
        this.first = first;
        this.index = index;
        this.later = later;
    }

    static KeyedPersons of(LongMap<ChangeHistory> histories, RecordKeys keys) {
        List<ChangeHistory> all = new ArrayList<>(histories.size());
        histories.forEach(all::add);
        AddresseeNumber[] persons = new AddresseeNumber[all.size()];
        BlockingIndex index = BlockingIndex.of(persons.length, number -> {
            ChangeHistory history = all.get(number);
            persons[number] = history.current().addressee();
            return history.entries().stream()
                    .map(HistoryEntry::record)
                    .flatMapToLong(record -> LongStream.of(keys.of(record)))
                    .distinct()
                    .toArray();
        });
        return new KeyedPersons(keys, persons, index, LongMap.empty());
    }

    KeyedPersons with(ResidentRecord record) {
        AddresseeNumber person = record.addressee();
        LongMap<List<AddresseeNumber>> changed = later;
        for (long key : keys.of(record)) {
            List<AddresseeNumber> known = changed.find(key);
            if (known == null) {
                changed = changed.with(key, List.of(person));
            } else if (!known.contains(person)) {
                List<AddresseeNumber> more = new ArrayList<>(known);
                more.add(person);
                changed = changed.with(key, List.copyOf(more));
            }
        }
        return new KeyedPersons(keys, first, index, changed);
    }

    List<AddresseeNumber> sharing(long... wanted) {
        List<AddresseeNumber> found = new ArrayList<>();
        for (int number : index.sharing(wanted)) {
            found.add(first[number]);
        }
        int earlier = found.size();
        for (long key : wanted) {
            List<AddresseeNumber> under = later.find(key);
            if (under != null) {
                found.addAll(under);
            }
        }
        return found.size() == earlier ? found : found.stream().distinct().toList();
    }
}
