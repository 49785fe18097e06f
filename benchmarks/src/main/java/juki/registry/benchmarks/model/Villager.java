package juki.registry.benchmarks.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.PostalCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.NumberSource;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentRecord;

/** Invented residents with every item that nearly everybody's record has; their text is their own, shared with nobody. */
public final class Villager {

    /** Where they live. */
    public static final MunicipalityCode VILLAGE = MunicipalityCode.of("122335");
    /** Where they come from. */
    public static final MunicipalityCode ELSEWHERE = MunicipalityCode.of("012131");

    private Villager() {}

    /** {@return the number of the n-th resident} */
    public static AddresseeNumber addressee(int n) {
        return AddresseeNumber.of(n * 10L + 1_000_000);
    }

    /** {@return the number of the n-th household} */
    public static HouseholdNumber household(int n) {
        return HouseholdNumber.of(n * 10L + 1_000_000);
    }

    /** {@return an address of the village} */
    public static Address address(int n) {
        return Address.of(VILLAGE, "見本町" + (1 + n % 40) + "丁目", (1 + n % 300) + "番地" + (1 + n % 9))
                .withSupplement(AddressSupplement.of("見本荘" + (100 + n % 900) + "号"))
                .withPostalCode(PostalCode.of(2_860_000 + n % 1_000));
    }

    /** {@return a name} */
    public static PersonName name(int n) {
        return PersonName.of("見本" + (n % 500) + "　花子" + n).withFurigana(Furigana.of("ミホン　ハナコ"));
    }

    /** {@return the resident of that number, head of a household of one} */
    public static ResidentRecord record(int n) {
        CalendarDate since = CalendarDate.of(2000 + n % 20, 1 + n % 12, 1 + n % 28);
        return ResidentRecord.builder()
                .addressee(addressee(n))
                .recordCode(ResidentRecordCode.ofPayload(1_000_000 + n))
                .individualNumber(IndividualNumber.ofPayload(10_000_000 + n))
                .person(Person.of(
                        name(n),
                        CalendarDate.of(1930 + n % 90, 1 + n % 12, 1 + n % 28),
                        n % 2 == 0 ? Sex.MALE : Sex.FEMALE))
                .details(JapaneseResident.of(
                        FamilyRegisterIndication.of("見本県見本市見本町" + n % 5_000 + "番地", "見本　太郎" + n), since))
                .residence(Residence.builder()
                        .address(address(n))
                        .addressSetOn(since)
                        .previousAddress(OutsideAddress.domestic(ELSEWHERE, "新町" + n % 900 + "番地"))
                        .notifiedOn(since.toLocalDate())
                        .build())
                .membership(Membership.of(household(n), Relationship.HEAD, name(n)))
                .build();
    }

    /** {@return the household of one resident} */
    public static Household householdOf(ResidentRecord head) {
        return Household.of(
                head.membership().household(),
                head.residence().address(),
                List.of(head.addressee()),
                Optional.of(head.addressee()));
    }

    /** {@return the n-th day after the first of 2010} */
    public static LocalDate day(int n) {
        return LocalDate.of(2010, 1, 1).plusDays(n);
    }

    /** Numbers one after the other, above all that are given to residents here. */
    static final class Numbers implements NumberSource {
        private int next = 5_000_000;

        @Override
        public AddresseeNumber nextAddresseeNumber() {
            return addressee(next++);
        }

        @Override
        public HouseholdNumber nextHouseholdNumber() {
            return household(next++);
        }

        @Override
        public ResidentRecordCode nextRecordCode() {
            return ResidentRecordCode.ofPayload(1_000_000L + next++);
        }
    }
}
