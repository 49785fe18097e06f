package juki.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.person.PersonName;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ResidentRecord;

/** What is true of every register, whatever happened to it. */
public final class Invariants {

    private Invariants() {}

    public static void hold(InMemoryRegister register) {
        Set<ResidentRecordCode> codes = new HashSet<>();
        register.forEachHistory(history -> {
            numberedWithoutGaps(history);
            ResidentRecord record = history.current();
            assertThat(codes.add(record.recordCode().orElseThrow()))
                    .as("no code on two persons")
                    .isTrue();
            assertThat(register.holderOf(record.recordCode().get())).contains(record.addressee());
            if (record.isLiving()) {
                assertThat(register.household(record.membership().household())
                                .orElseThrow()
                                .members())
                        .as("every resident is in the household the record names")
                        .contains(record.addressee());
            }
        });
        Set<AddresseeNumber> placed = new HashSet<>();
        register.forEachHousehold(household -> {
            household
                    .members()
                    .forEach(member -> assertThat(placed.add(member))
                            .as("nobody is in two households")
                            .isTrue());
            membersAgreeOnTheirHead(household, register);
        });
        assertThat(placed).hasSize(register.residents());
    }

    private static void numberedWithoutGaps(ChangeHistory history) {
        HistoryEntry first = history.entries().get(0);
        int number = first.typedIn().isPresent() ? first.historyNumber() : 1;
        for (HistoryEntry entry : history.entries()) {
            assertThat(entry.historyNumber()).isEqualTo(number++);
        }
    }

    private static void membersAgreeOnTheirHead(Household household, InMemoryRegister register) {
        Optional<PersonName> headName =
                household.head().flatMap(register::record).map(ResidentRecord::name);
        for (AddresseeNumber member : household.members()) {
            ResidentRecord record = register.record(member).orElseThrow();
            assertThat(record.isLiving()).as("members are residents").isTrue();
            assertThat(record.membership().household()).isEqualTo(household.number());
            assertThat(record.membership().isHead())
                    .as("the head is who the household says")
                    .isEqualTo(household.head().equals(Optional.of(member)));
            assertThat(record.residence().address().sameLot(household.address()))
                    .as("members live on the household's lot")
                    .isTrue();
            if (record.membership().relationship().isPresent()) {
                assertThat(record.membership().headName())
                        .as("the head's name is that of the head")
                        .isEqualTo(headName);
            }
        }
    }
}
