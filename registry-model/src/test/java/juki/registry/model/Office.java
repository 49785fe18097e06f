package juki.registry.model;

import static juki.registry.model.Numbers.household;
import static juki.registry.model.Numbers.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.Fold;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentRecord;

/**
 * A very small office, opened on 2025-01-01 with four households, that folds and applies what is filed.
 *
 * <p>Household 1 at lot 1: persons 1 (head), 2 (wife), 3 (child). Household 2 at lot 2: person 4 alone. Household 3 at lot 1
 * too: 5 (head), 6 (wife). Household 4 at lot 4: 7 (head) and 8 (wife), foreign residents.
 */
public final class Office {

    public static final LocalDate OPENED = LocalDate.of(2025, 1, 1);

    private final Numbers numbers = Numbers.startingAfter(1_000);
    private InMemoryRegister register;

    private Office(InMemoryRegister register) {
        this.register = register;
    }

    public static Office opened() {
        List<ResidentRecord> records = new ArrayList<>();
        List<Household> households = List.of(
                opening(records, 1, "1", Samples.japaneseDetails(), 1, "WIFE", "CHILD"),
                opening(records, 2, "2", Samples.japaneseDetails(), 4),
                opening(records, 3, "1", Samples.japaneseDetails(), 5, "WIFE"),
                opening(records, 4, "4", Samples.foreignDetails(), 7, "WIFE"));
        return new Office(InMemoryRegister.opened(Samples.TOWN, OPENED, records, households));
    }

    private static Household opening(
            List<ResidentRecord> records,
            int number,
            String lot,
            ResidentDetails details,
            int firstPerson,
            String... others) {
        List<AddresseeNumber> members = new ArrayList<>();
        for (int i = 0; i <= others.length; i++) {
            int n = firstPerson + i;
            Relationship relationship =
                    i == 0 ? Relationship.HEAD : Relationship.of(Relationship.Word.valueOf(others[i - 1]));
            members.add(person(n));
            records.add(ResidentRecord.builder()
                    .addressee(person(n))
                    .recordCode(Numbers.code(n))
                    .person(Person.of(name(n), CalendarDate.of(1950 + n, n, 3), i == 0 ? Sex.MALE : Sex.FEMALE))
                    .details(details)
                    .residence(Residence.builder()
                            .address(lot(lot))
                            .addressSetOn(CalendarDate.of(2010, 4, n))
                            .previousAddress(OutsideAddress.unknown())
                            .build())
                    .membership(Membership.ofHead(Numbers.household(number), name(firstPerson), details)
                            .related(relationship))
                    .build());
        }
        return Household.of(Numbers.household(number), lot(lot), members, Optional.of(members.get(0)));
    }

    public static PersonName name(int person) {
        return PersonName.of("見本 " + person);
    }

    public static Address lot(String lot) {
        return Address.of(Samples.TOWN, "見本町", lot);
    }

    /** Draws the numbers that are missing, folds, and applies. */
    public RegisterChange file(ChangeEvent event) {
        RegisterChange change = Fold.fold(event.numbered(numbers), register);
        register = register.apply(change);
        return change;
    }

    public InMemoryRegister register() {
        return register;
    }

    public ChangeHistory history(int person) {
        return register.history(person(person)).orElseThrow();
    }

    public ResidentRecord record(int person) {
        return history(person).current();
    }

    public Household householdNumbered(int number) {
        return register.household(household(number)).orElseThrow();
    }
}
