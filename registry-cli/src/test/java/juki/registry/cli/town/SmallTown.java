package juki.registry.cli.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.check.CheckDigit;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.Birth;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.Death;
import juki.registry.model.event.HouseholdSplit;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveInNoticeReceived;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;
import juki.registry.model.event.PlannedMoveOutReached;
import juki.registry.model.event.RecordCodeChange;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentRecord;

/**
 * A register of six persons: a family of three in the first household, a couple without children in the second, and somebody
 * who moved out of the third long ago.
 */
final class SmallTown {

    static final MunicipalityCode TOWN = MunicipalityCode.of("122335");
    static final MunicipalityCode ELSEWHERE = MunicipalityCode.of("012131");
    static final LocalDate OPENED_ON = LocalDate.of(2025, 1, 1);
    static final LocalDate DAY = LocalDate.of(2025, 4, 10);

    static final AddresseeNumber FATHER = person(1);
    static final AddresseeNumber MOTHER = person(2);
    static final AddresseeNumber CHILD = person(3);
    static final AddresseeNumber HUSBAND = person(4);
    static final AddresseeNumber WIFE = person(5);
    static final AddresseeNumber GONE = person(6);
    static final HouseholdNumber FAMILY = household(1);
    static final HouseholdNumber COUPLE = household(2);
    static final HouseholdNumber ENDED = household(3);

    private SmallTown() {}

    // ----- numbers

    /** The n-th serial, of those that have a check digit. */
    private static long serial(int n, CheckDigit scheme) {
        return LongStream.iterate(1, serial -> serial + 1)
                .filter(serial -> scheme.digitFor(serial) != CheckDigit.NONE)
                .skip(n - 1)
                .findFirst()
                .orElseThrow();
    }

    static AddresseeNumber person(int n) {
        return AddresseeNumber.ofSerial(serial(n, CheckDigit.ADDRESSEE_NUMBER));
    }

    static HouseholdNumber household(int n) {
        return HouseholdNumber.ofSerial(serial(n, CheckDigit.HOUSEHOLD_NUMBER));
    }

    static ResidentRecordCode code(int n) {
        return ResidentRecordCode.ofPayload(serial(1_000 + n, CheckDigit.RESIDENT_RECORD_CODE));
    }

    // ----- the register

    static Address address(String lot) {
        return Address.of(TOWN, "見本町", lot);
    }

    static ResidentRecord record(
            int n, String name, LocalDate born, Sex sex, HouseholdNumber household, Relationship as, String head) {
        return ResidentRecord.builder()
                .addressee(person(n))
                .recordCode(code(n))
                .person(Person.of(PersonName.of(name), CalendarDate.of(born), sex))
                .details(JapaneseResident.of(
                        FamilyRegisterIndication.of("千葉県富里市見本町1番地", head), CalendarDate.of(2015, 4, 1)))
                .residence(Residence.builder()
                        .address(address(household.serial() + "番地"))
                        .addressSetOn(CalendarDate.of(2015, 4, 1))
                        .previousAddress(OutsideAddress.domestic(ELSEWHERE))
                        .notifiedOn(LocalDate.of(2015, 4, 3))
                        .build())
                .membership(Membership.of(household, as, PersonName.of(head)))
                .build();
    }

    static List<ResidentRecord> records() {
        return List.of(
                record(1, "見本 一郎", LocalDate.of(1980, 1, 2), Sex.MALE, FAMILY, Relationship.HEAD, "見本 一郎"),
                record(2, "見本 花子", LocalDate.of(1982, 3, 4), Sex.FEMALE, FAMILY, Relationship.WIFE, "見本 一郎"),
                record(3, "見本 春子", LocalDate.of(2012, 5, 6), Sex.FEMALE, FAMILY, Relationship.CHILD, "見本 一郎"),
                record(4, "架空 二郎", LocalDate.of(1950, 7, 8), Sex.MALE, COUPLE, Relationship.HEAD, "架空 二郎"),
                record(5, "架空 梅子", LocalDate.of(1953, 9, 10), Sex.FEMALE, COUPLE, Relationship.WIFE, "架空 二郎"),
                record(6, "仮名 三郎", LocalDate.of(1970, 11, 12), Sex.MALE, ENDED, Relationship.HEAD, "仮名 三郎")
                        .withRemoval(Optional.of(Removal.builder()
                                .reason(ChangeReason.DOMESTIC_MOVE_OUT)
                                .occurredOn(CalendarDate.of(2020, 6, 1))
                                .build())));
    }

    static List<Household> households() {
        return List.of(
                Household.of(FAMILY, address("1番地"), List.of(FATHER, MOTHER, CHILD), Optional.of(FATHER)),
                Household.of(COUPLE, address("2番地"), List.of(HUSBAND, WIFE), Optional.of(HUSBAND)),
                Household.of(ENDED, address("3番地"), List.of(), Optional.empty()));
    }

    static InMemoryRegister register() {
        return InMemoryRegister.opened(TOWN, OPENED_ON, records(), households());
    }

    // ----- changes, all processed on DAY unless another day is given

    static NewResident newcomer(String name, Sex sex, Relationship as, LocalDate since) {
        return NewResident.builder()
                .person(Person.of(PersonName.of(name), CalendarDate.of(1995, 8, 9), sex))
                .details(
                        JapaneseResident.of(FamilyRegisterIndication.of("北海道苫小牧市見本町1番地", name), CalendarDate.of(since)))
                .relationship(as)
                .build();
    }

    static MoveIn moveIn(LocalDate on, LocalDate processed, NewResident... arriving) {
        return MoveIn.builder()
                .changeDate(CalendarDate.of(on))
                .processingDate(processed)
                .basis(Basis.Notification.on(processed))
                .addNewResidents(arriving)
                .household(TargetHousehold.newHousehold())
                .address(address("20番地"))
                .previousAddress(OutsideAddress.domestic(ELSEWHERE, "見本町1番地"))
                .build();
    }

    static MoveIn moveIn() {
        LocalDate on = DAY.minusDays(5);
        return moveIn(on, DAY, newcomer("新顔 四郎", Sex.MALE, Relationship.HEAD, on));
    }

    static Birth birth() {
        return Birth.builder()
                .changeDate(CalendarDate.of(DAY.minusDays(6)))
                .processingDate(DAY)
                .basis(Basis.Notification.on(DAY))
                .child(NewResident.builder()
                        .person(Person.of(PersonName.of("見本 夏子"), CalendarDate.of(DAY.minusDays(6)), Sex.FEMALE))
                        .details(JapaneseResident.of(
                                FamilyRegisterIndication.of("千葉県富里市見本町1番地", "見本 一郎"),
                                CalendarDate.of(DAY.minusDays(6))))
                        .relationship(Relationship.CHILD)
                        .build())
                .household(FAMILY)
                .build();
    }

    static Death death(AddresseeNumber subject) {
        return Death.builder()
                .changeDate(CalendarDate.of(DAY.minusDays(2)))
                .processingDate(DAY)
                .basis(Basis.Notification.on(DAY))
                .subject(subject)
                .build();
    }

    static MoveOut moveOut(LocalDate planned, AddresseeNumber... subjects) {
        return MoveOut.builder()
                .changeDate(CalendarDate.of(planned))
                .processingDate(DAY)
                .basis(Basis.Notification.on(DAY))
                .addSubjects(subjects)
                .destination(OutsideAddress.domestic(ELSEWHERE, "見本町9番地"))
                .build();
    }

    static PlannedMoveOutReached reached(LocalDate day, AddresseeNumber... subjects) {
        return PlannedMoveOutReached.builder()
                .changeDate(CalendarDate.of(day))
                .processingDate(day)
                .basis(new Basis.ExOfficio())
                .addSubjects(subjects)
                .build();
    }

    static MoveInNoticeReceived notice(LocalDate movedIn, LocalDate day, AddresseeNumber... subjects) {
        return MoveInNoticeReceived.builder()
                .changeDate(CalendarDate.of(movedIn))
                .processingDate(day)
                .basis(Basis.Notice.on(day))
                .addSubjects(subjects)
                .destination(OutsideAddress.domestic(ELSEWHERE, "見本町9番地"))
                .build();
    }

    static HouseholdSplit split(AddresseeNumber subject) {
        return HouseholdSplit.builder()
                .changeDate(CalendarDate.of(DAY.minusDays(1)))
                .processingDate(DAY)
                .basis(Basis.Notification.on(DAY))
                .addPlacements(Placement.of(subject, Relationship.HEAD))
                .household(TargetHousehold.newHousehold())
                .build();
    }

    static RecordCodeChange codeChange(AddresseeNumber subject) {
        return RecordCodeChange.builder()
                .changeDate(CalendarDate.of(DAY))
                .processingDate(DAY)
                .basis(Basis.Request.on(DAY))
                .subject(subject)
                .build();
    }

    static ChangeCancelled cancellation(ChangeReason reason, CancelledEntry... entries) {
        return ChangeCancelled.builder()
                .changeDate(CalendarDate.of(DAY.plusDays(4)))
                .processingDate(DAY.plusDays(4))
                .basis(new Basis.ExOfficio())
                .addEntries(entries)
                .reason(reason)
                .build();
    }

    static List<ChangeEvent> aYear() {
        return Stream.<ChangeEvent>of(
                        moveIn(),
                        birth(),
                        death(HUSBAND),
                        codeChange(MOTHER),
                        cancellation(
                                ChangeReason.REMOVAL_CANCELLED,
                                new CancelledEntry(HUSBAND, 2),
                                new CancelledEntry(WIFE, 2)))
                .toList();
    }
}
