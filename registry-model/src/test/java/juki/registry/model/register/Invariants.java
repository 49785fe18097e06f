package juki.registry.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;

/** What holds in a register after every change. */
public final class Invariants {

    private Invariants() {}

    public static void assertHold(InMemoryRegister register) {
        Map<AddresseeNumber, HouseholdNumber> placed = new HashMap<>();
        register.forEachHousehold(household -> {
            assertThat(register.household(household.number())).contains(household);
            for (AddresseeNumber member : household.members()) {
                assertThat(placed.put(member, household.number()))
                        .as("a resident is in one household only")
                        .isNull();
                assertBelongs(register.record(member).orElseThrow(), household, register);
            }
        });
        int[] japanese = new int[1];
        int[] foreign = new int[1];
        Map<ResidentRecordCode, AddresseeNumber> codes = new HashMap<>();
        register.forEachHistory(history -> {
            assertNumbered(history);
            ResidentRecord record = history.current();
            assertThat(placed.containsKey(record.addressee()))
                    .as("who lives here is in a household, and nobody else")
                    .isEqualTo(record.isLiving());
            assertThat(record.isLiving() || record.plannedMoveOut().isEmpty())
                    .as("who has left plans nothing")
                    .isTrue();
            if (record.isLiving()) {
                assertThat(record.recordCode()).isPresent();
                (record.kind() == ResidentKind.JAPANESE ? japanese : foreign)[0]++;
            }
            for (HistoryEntry entry : history.entries()) {
                entry.record().recordCode().ifPresent(code -> {
                    AddresseeNumber other = codes.put(code, record.addressee());
                    assertThat(other == null || other.equals(record.addressee()))
                            .as("a code is one person's for good")
                            .isTrue();
                    assertThat(register.holderOf(code)).contains(record.addressee());
                });
            }
            assertThat(register.agreeingWith(record.person())).contains(record.addressee());
        });
        assertThat(register.japaneseResidents()).isEqualTo(japanese[0]);
        assertThat(register.foreignResidents()).isEqualTo(foreign[0]);
        assertThat(register.residents()).isEqualTo(placed.size());
    }

    private static void assertBelongs(ResidentRecord record, Household household, InMemoryRegister register) {
        Membership membership = record.membership();
        assertThat(record.isLiving()).as("members are residents").isTrue();
        assertThat(membership.household()).isEqualTo(household.number());
        assertThat(membership.isHead())
                .as("record and household agree on the head")
                .isEqualTo(household.head().filter(record.addressee()::equals).isPresent());
        assertThat(record.residence().address()).as("members share the address").isEqualTo(household.address());
        if (household.head().isEmpty()) {
            assertThat(membership).isEqualTo(Membership.withoutHead(household.number()));
        } else if (membership.relationship().isPresent()) {
            ResidentRecord head = register.record(household.head().get()).orElseThrow();
            assertThat(membership)
                    .as("everybody has the names of the head")
                    .isEqualTo(Membership.ofHead(household.number(), head.name(), head.details())
                            .related(membership.relationship().get()));
        }
    }

    private static void assertNumbered(ChangeHistory history) {
        HistoryEntry first = history.entries().get(0);
        assertThat(first.historyNumber() == 1 || first.typedIn().isPresent())
                .as("a history begins with its first entry, or with a state typed in")
                .isTrue();
        for (int i = 0; i < history.size(); i++) {
            HistoryEntry entry = history.entries().get(i);
            assertThat(entry.historyNumber()).isEqualTo(first.historyNumber() + i);
            assertThat(entry.addressee()).isEqualTo(history.addressee());
        }
    }

    /** Everything a register holds, to compare two of them. */
    public static Map<Long, Object> contents(InMemoryRegister register) {
        Map<Long, Object> contents = new TreeMap<>();
        register.forEachHistory(history -> contents.put(history.addressee().value(), history));
        register.forEachHousehold(
                household -> contents.put(-1 - household.number().value(), household));
        return contents;
    }
}
