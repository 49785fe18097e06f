package juki.registry.testkit.lawful;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.Basis;
import juki.registry.model.event.Birth;
import juki.registry.model.event.BulkAddressChange;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.CarryOver;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.ClericalErrorCorrection;
import juki.registry.model.event.CommonNameChange;
import juki.registry.model.event.Death;
import juki.registry.model.event.FormerSurnameChange;
import juki.registry.model.event.HouseholdChange;
import juki.registry.model.event.HouseholdHeadChange;
import juki.registry.model.event.HouseholdMerger;
import juki.registry.model.event.HouseholdSplit;
import juki.registry.model.event.IndividualNumberAssigned;
import juki.registry.model.event.InterWardChange;
import juki.registry.model.event.MinorCorrection;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveInNoticeReceived;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.NationalityLoss;
import juki.registry.model.event.Naturalization;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;
import juki.registry.model.event.PlannedMoveOutReached;
import juki.registry.model.event.RecordCodeChange;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.RelationshipChange;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.PersonName;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.LegalClass;

/**
 * What comes to the office (届書): the day in life, the day of the office, and on what it is based; made a change of any kind.
 */
record Paper(RegisterDate changed, LocalDate recorded, Basis basis) {

    Paper changed(RegisterDate date) {
        return new Paper(date, recorded, basis);
    }

    Paper changed(LocalDate day) {
        return changed(CalendarDate.of(day));
    }

    Paper recorded(LocalDate day) {
        return new Paper(changed, day, basis);
    }

    Paper on(Basis other) {
        return new Paper(changed, recorded, other);
    }

    CarryOver carryOver() {
        return filled(CarryOver.builder()).build();
    }

    MoveIn moveIn(TargetHousehold household, Address address, OutsideAddress before, NewResident... who) {
        return filled(MoveIn.builder())
                .addAllNewResidents(
                        List.of(who).stream().map(this::residentSince).toList())
                .household(household)
                .address(address)
                .previousAddress(before)
                .build();
    }

    /** A move-in of a kind. */
    MoveIn moveIn(MoveIn.Kind kind, Address address, OutsideAddress before, NewResident who) {
        return filled(MoveIn.builder())
                .addKinds(kind)
                .addNewResidents(residentSince(who))
                .household(TargetHousehold.newHousehold())
                .address(address)
                .previousAddress(before)
                .build();
    }

    /** A move-in of somebody who has been a resident since the day they say. */
    MoveIn moveInAsTold(Address address, OutsideAddress before, NewResident who) {
        return filled(MoveIn.builder())
                .addNewResidents(who)
                .household(TargetHousehold.newHousehold())
                .address(address)
                .previousAddress(before)
                .build();
    }

    /** Whoever moves in is a resident from the day of the move on. */
    private NewResident residentSince(NewResident one) {
        return NewResident.builder()
                .person(one.person())
                .details(one.details().withBecameResidentOn(changed))
                .relationship(one.relationship())
                .addressee(one.addressee())
                .recordCode(one.recordCode())
                .individualNumber(one.individualNumber())
                .otherItems(one.otherItems())
                .earlier(one.earlier())
                .build();
    }

    Birth birth(NewResident child, HouseholdNumber household) {
        return filled(Birth.builder()).child(child).household(household).build();
    }

    AddressChange addressChange(TargetHousehold household, Address address, Placement... who) {
        return filled(AddressChange.builder())
                .addAllPlacements(List.of(who))
                .household(household)
                .address(address)
                .build();
    }

    MoveOut moveOut(OutsideAddress destination, AddresseeNumber... who) {
        return filled(MoveOut.builder())
                .addAllSubjects(List.of(who))
                .destination(destination)
                .build();
    }

    PlannedMoveOutReached plannedDayReached(AddresseeNumber... who) {
        return filled(PlannedMoveOutReached.builder())
                .addAllSubjects(List.of(who))
                .build();
    }

    MoveInNoticeReceived notice(OutsideAddress destination, AddresseeNumber... who) {
        return filled(MoveInNoticeReceived.builder())
                .addAllSubjects(List.of(who))
                .destination(destination)
                .build();
    }

    Death death(AddresseeNumber who) {
        return filled(Death.builder()).subject(who).build();
    }

    HouseholdSplit split(TargetHousehold household, Placement... who) {
        return filled(HouseholdSplit.builder())
                .addAllPlacements(List.of(who))
                .household(household)
                .build();
    }

    HouseholdMerger merger(HouseholdNumber household, Placement... who) {
        return filled(HouseholdMerger.builder())
                .addAllPlacements(List.of(who))
                .household(household)
                .build();
    }

    HouseholdChange householdChange(HouseholdNumber household, Placement... who) {
        return filled(HouseholdChange.builder())
                .addAllPlacements(List.of(who))
                .household(household)
                .build();
    }

    HouseholdHeadChange headChange(HouseholdNumber household, Placement... who) {
        return filled(HouseholdHeadChange.builder())
                .addAllPlacements(List.of(who))
                .household(household)
                .build();
    }

    RelationshipChange relationshipChange(Placement... who) {
        return filled(RelationshipChange.builder())
                .addAllPlacements(List.of(who))
                .build();
    }

    ClericalErrorCorrection correction(AddresseeNumber who, RecordedItems items) {
        return filled(ClericalErrorCorrection.builder())
                .subject(who)
                .items(items)
                .build();
    }

    RecordCodeChange codeChange(AddresseeNumber who, Optional<ResidentRecordCode> code) {
        return filled(RecordCodeChange.builder()).subject(who).newCode(code).build();
    }

    Naturalization naturalization(AddresseeNumber who) {
        return filled(Naturalization.builder())
                .subject(who)
                .name(PersonName.of("配役　安"))
                .familyRegister(FamilyRegisterIndication.of("見本県見本市本籍町１番地", "配役　安"))
                .build();
    }

    NationalityLoss nationalityLoss(AddresseeNumber who, LegalClass legalClass) {
        return filled(NationalityLoss.builder())
                .subject(who)
                .name(PersonName.of("HAIYAKU YUKI"))
                .nationality(Nationality.of("VNM", "ベトナム"))
                .legalClass(legalClass)
                .build();
    }

    FormerSurnameChange formerSurname(AddresseeNumber who, FormerSurname surname) {
        return filled(FormerSurnameChange.builder())
                .subject(who)
                .kind(FormerSurnameChange.Kind.ENTRY)
                .formerSurname(surname)
                .build();
    }

    CommonNameChange commonName(AddresseeNumber who, Optional<PersonName> name) {
        return filled(CommonNameChange.builder()).subject(who).commonName(name).build();
    }

    IndividualNumberAssigned individualNumber(AddresseeNumber who, IndividualNumber number) {
        return filled(IndividualNumberAssigned.builder())
                .subject(who)
                .number(number)
                .build();
    }

    InterWardChange interWardChange(TargetHousehold household, Address address, Placement... who) {
        return filled(InterWardChange.builder())
                .addAllPlacements(List.of(who))
                .household(household)
                .address(address)
                .previousAddress(OutsideAddress.domestic(address.municipality(), "配役町"))
                .build();
    }

    BulkAddressChange bulk(HouseholdNumber household, Address before, Address after) {
        return filled(BulkAddressChange.builder())
                .ground(MinorCorrection.Ground.RESIDENTIAL_INDICATION)
                .addAddresses(new BulkAddressChange.Readdressing(household, before, after))
                .build();
    }

    ChangeCancelled cancellation(ChangeReason reason, List<CancelledEntry> entries) {
        return filled(ChangeCancelled.builder())
                .reason(reason)
                .addAllEntries(entries)
                .build();
    }

    ChangeCancelled cancellation(ChangeReason reason, List<CancelledEntry> entries, TargetHousehold household) {
        return filled(ChangeCancelled.builder())
                .reason(reason)
                .addAllEntries(entries)
                .household(household)
                .build();
    }

    private <B extends ChangeEvent.Builder<B>> B filled(B event) {
        return event.changeDate(changed).processingDate(recorded).basis(basis);
    }
}
