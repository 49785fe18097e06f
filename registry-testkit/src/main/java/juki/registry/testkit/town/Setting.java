package juki.registry.testkit.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.household.Household;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.population.Chance;
import org.jspecify.annotations.Nullable;

/** What every writer of notifications works with. */
record Setting(
        Town town,
        Newcomers newcomers,
        Elsewhere elsewhere,
        Chance chance,
        YearParameters parameters,
        Agenda agenda,
        Roster roster,
        List<AddresseeNumber> departures) {

    /** Where Japanese residents go to and come from, for want of figures each alike. */
    private static final List<String> DESTINATIONS =
            List.of("アメリカ合衆国", "中華人民共和国", "オーストラリア", "タイ", "カナダ", "英国", "大韓民国", "ドイツ", "シンガポール", "ベトナム");

    double parameter(String name) {
        return parameters.of(name);
    }

    boolean happens(String share) {
        return chance.happens(parameters.of(share));
    }

    /** Draws a resident who may act and has no move-out planned, mobile ages more often. */
    @Nullable
    ResidentRecord mover(InMemoryRegister register, LocalDate day) {
        return roster.draw(register, chance, 400, record -> mobility(record, day));
    }

    /** How readily a resident leads a move, 0 to 1: heads and spouses more than those who live with them. */
    double mobility(ResidentRecord record, LocalDate day) {
        if (record.plannedMoveOut().isPresent()) {
            return 0;
        }
        double byAge = parameters.mobility(Kin.age(record, day));
        return leads(record) ? byAge : byAge * parameter("mobility.of.other.members");
    }

    private static boolean leads(ResidentRecord record) {
        return record.membership()
                .relationship()
                .map(it -> it.isHead() || it.isSpouse())
                .orElse(false);
    }

    Household householdOf(InMemoryRegister register, ResidentRecord record) {
        return register.household(record.membership().household()).orElseThrow();
    }

    List<ResidentRecord> membersOf(InMemoryRegister register, Household household) {
        return household.members().stream()
                .map(member -> register.record(member).orElseThrow())
                .toList();
    }

    /** Who moves when someone leads a move: the whole household mostly, if the leader is its head or the head's spouse. */
    List<ResidentRecord> party(InMemoryRegister register, ResidentRecord leader) {
        List<ResidentRecord> members = membersOf(register, householdOf(register, leader));
        boolean leads = leads(leader);
        boolean anyPlanned = members.stream().anyMatch(it -> it.plannedMoveOut().isPresent());
        if (members.size() > 1 && leads && !anyPlanned && happens("move.whole.household")) {
            return members;
        }
        if (members.size() > 1 && leads && !happens("move.head.alone")) {
            return List.of();
        }
        return List.of(leader);
    }

    /** A place in another municipality of Japan. */
    OutsideAddress elsewhereInJapan() {
        return elsewhere.place(chance);
    }

    OutsideAddress abroad(Optional<String> country) {
        return OutsideAddress.abroad(country.orElseGet(() -> DESTINATIONS.get(chance.below(DESTINATIONS.size()))));
    }

    /** The day on which something happened that is notified on a day: within the deadline mostly, sometimes long ago. */
    LocalDate happenedBefore(LocalDate day, int usuallyWithin) {
        return happens("late")
                ? day.minusDays(chance.between(16, 120))
                : day.minusDays(chance.between(0, usuallyWithin));
    }

    static List<AddresseeNumber> numbers(List<ResidentRecord> records) {
        return records.stream().map(ResidentRecord::addressee).toList();
    }
}
