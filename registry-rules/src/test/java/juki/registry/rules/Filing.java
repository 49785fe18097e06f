package juki.registry.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import juki.registry.model.event.ClericalErrorCorrection;
import juki.registry.model.event.CommonNameChange;
import juki.registry.model.event.Death;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.ExOfficioDeletion;
import juki.registry.model.event.ExOfficioEntry;
import juki.registry.model.event.FormerSurnameChange;
import juki.registry.model.event.HouseholdChange;
import juki.registry.model.event.HouseholdHeadChange;
import juki.registry.model.event.HouseholdMerger;
import juki.registry.model.event.HouseholdSplit;
import juki.registry.model.event.IndividualNumberAssigned;
import juki.registry.model.event.IndividualNumberChange;
import juki.registry.model.event.InterWardChange;
import juki.registry.model.event.MinorCorrection;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveInNoticeReceived;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.NationalityAcquisition;
import juki.registry.model.event.NationalityLoss;
import juki.registry.model.event.Naturalization;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;
import juki.registry.model.event.PlannedMoveOutReached;
import juki.registry.model.event.RecordCodeChange;
import juki.registry.model.event.RecordCodeEntry;
import juki.registry.model.event.RecordRecompiled;
import juki.registry.model.event.RecordReconstructed;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.RelationshipChange;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.PersonName;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.EarlierAddresses;
import juki.registry.model.resident.LegalClass;

/**
 * When and on what basis a change comes to the office; makes changes of every kind.
 *
 * @param changeDate when it happened
 * @param processingDate when it is recorded
 * @param basis on what it is based
 */
public record Filing(RegisterDate changeDate, LocalDate processingDate, Basis basis) {

    /** Friday, 10 April 2026: ten days before today. */
    private static final CalendarDate TEN_DAYS_AGO = CalendarDate.of(2026, 4, 10);

    private static final Furigana READING = Furigana.of("ヨミ").confirmedBy(Furigana.Origin.FAMILY_REGISTER);

    private static final EarlierAddresses FROM_A_HOUSEHOLD =
            EarlierAddresses.builder().previousHeadName(PersonName.of("旧宅 主")).build();

    public static Filing notified() {
        return new Filing(TEN_DAYS_AGO, Village.TODAY, Basis.Notification.on(Village.TODAY));
    }

    public static Filing exOfficio() {
        return new Filing(TEN_DAYS_AGO, Village.TODAY, new Basis.ExOfficio());
    }

    public static Filing noticed() {
        return new Filing(TEN_DAYS_AGO, Village.TODAY, Basis.Notice.on(Village.TODAY));
    }

    public static Filing requested() {
        return new Filing(CalendarDate.of(Village.TODAY), Village.TODAY, Basis.Request.on(Village.TODAY));
    }

    public static Filing applied() {
        return new Filing(TEN_DAYS_AGO, Village.TODAY, Basis.Application.on(Village.TODAY));
    }

    public Filing changed(RegisterDate date) {
        return new Filing(date, processingDate, basis);
    }

    public Filing changed(int year, int month, int day) {
        return changed(CalendarDate.of(year, month, day));
    }

    public Filing recorded(LocalDate day) {
        return new Filing(changeDate, day, basis);
    }

    public Filing basedOn(Basis other) {
        return new Filing(changeDate, processingDate, other);
    }

    public CarryOver carryOver() {
        return CarryOver.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .build();
    }

    /** Comes from another municipality to lot 20, into a new household. */
    public MoveIn moveIn(NewResident... who) {
        return moveIn(TargetHousehold.newHousehold(), Village.lot(20), who);
    }

    public MoveIn moveIn(TargetHousehold household, Address address, NewResident... who) {
        return moveIn(household, address, OutsideAddress.domestic(Village.ELSEWHERE, "旧町1番地"), who);
    }

    public MoveIn moveIn(TargetHousehold household, Address address, OutsideAddress before, NewResident... who) {
        return MoveIn.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .addAllNewResidents(arriving(who))
                .household(household)
                .address(address)
                .previousAddress(before)
                .build();
    }

    /** Moves in from abroad to lot 20, into a new household, under a special procedure. */
    public MoveIn moveIn(MoveIn.Kind kind, NewResident... who) {
        return MoveIn.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .addKinds(kind)
                .addAllNewResidents(List.of(who))
                .household(TargetHousehold.newHousehold())
                .address(Village.lot(20))
                .previousAddress(OutsideAddress.abroad("ベトナム"))
                .build();
    }

    public Birth birth(NewResident child, HouseholdNumber household) {
        return Birth.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .child(arriving(child))
                .household(household)
                .build();
    }

    private List<NewResident> arriving(NewResident... who) {
        return Stream.of(who).map(this::arriving).toList();
    }

    /**
     * Whoever brings no more than the village's details becomes a resident on the day of the change, comes from a household
     * that had a head, and has a name whose reading the family register shows.
     */
    private NewResident arriving(NewResident one) {
        if (!one.details().equals(Village.japanese())) {
            return one;
        }
        PersonName name = one.person().name();
        boolean isRead = name.isBlank() || name.furigana().isPresent();
        return NewResident.builder()
                .person(one.person().withName(isRead ? name : name.withFurigana(READING)))
                .details(Village.japanese().withBecameResidentOn(changeDate))
                .relationship(one.relationship())
                .addressee(one.addressee())
                .recordCode(one.recordCode())
                .individualNumber(one.individualNumber())
                .otherItems(one.otherItems())
                .earlier(one.earlier().isEmpty() ? FROM_A_HOUSEHOLD : one.earlier())
                .build();
    }

    public AddressChange addressChange(TargetHousehold household, Address address, Placement... who) {
        return AddressChange.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .addAllPlacements(List.of(who))
                .household(household)
                .address(address)
                .build();
    }

    public MoveOut moveOut(OutsideAddress destination, AddresseeNumber... who) {
        return MoveOut.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .addAllSubjects(List.of(who))
                .destination(destination)
                .build();
    }

    public MoveOut moveOut(AddresseeNumber... who) {
        return moveOut(OutsideAddress.domestic(Village.ELSEWHERE), who);
    }

    public PlannedMoveOutReached plannedMoveOutReached(AddresseeNumber... who) {
        return PlannedMoveOutReached.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .addAllSubjects(List.of(who))
                .build();
    }

    public MoveInNoticeReceived moveInNotice(AddresseeNumber... who) {
        return MoveInNoticeReceived.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .addAllSubjects(List.of(who))
                .destination(OutsideAddress.domestic(Village.ELSEWHERE, "新町2番地"))
                .build();
    }

    public Death death(AddresseeNumber who) {
        return Death.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .subject(who)
                .build();
    }

    public HouseholdSplit split(Placement... who) {
        return split(TargetHousehold.newHousehold(), who);
    }

    public HouseholdSplit split(TargetHousehold household, Placement... who) {
        return HouseholdSplit.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .addAllPlacements(List.of(who))
                .household(household)
                .build();
    }

    public HouseholdMerger merger(HouseholdNumber household, Placement... who) {
        return HouseholdMerger.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .addAllPlacements(List.of(who))
                .household(household)
                .build();
    }

    public HouseholdChange householdChange(HouseholdNumber household, Placement... who) {
        return HouseholdChange.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .addAllPlacements(List.of(who))
                .household(household)
                .build();
    }

    public HouseholdHeadChange headChange(HouseholdNumber household, Placement... who) {
        return HouseholdHeadChange.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .addAllPlacements(List.of(who))
                .household(household)
                .build();
    }

    public ClericalErrorCorrection clericalErrorCorrection(AddresseeNumber who, RecordedItems items) {
        return ClericalErrorCorrection.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .subject(who)
                .items(items)
                .build();
    }

    public ExOfficioCorrection correction(AddresseeNumber who, RecordedItems items) {
        return ExOfficioCorrection.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .subject(who)
                .items(items)
                .build();
    }

    public RecordCodeChange codeChange(AddresseeNumber who, Optional<ResidentRecordCode> code) {
        return RecordCodeChange.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .subject(who)
                .newCode(code)
                .build();
    }

    public ExOfficioEntry exOfficioEntry(
            TargetHousehold household, Address address, OutsideAddress before, NewResident... who) {
        return ExOfficioEntry.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .cause(ExOfficioEntry.Cause.ADDRESS_ESTABLISHMENT)
                .addAllNewResidents(arriving(who))
                .household(household)
                .address(address)
                .previousAddress(before)
                .build();
    }

    public ExOfficioDeletion exOfficioDeletion(ExOfficioDeletion.Cause cause, AddresseeNumber... who) {
        return ExOfficioDeletion.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .cause(cause)
                .addAllSubjects(List.of(who))
                .build();
    }

    public MinorCorrection minorCorrection(AddresseeNumber who, MinorCorrection.Ground ground, RecordedItems items) {
        return MinorCorrection.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .subject(who)
                .ground(ground)
                .items(items)
                .build();
    }

    public Naturalization naturalization(AddresseeNumber who) {
        return naturalization(who, PersonName.of("見本 安"), FamilyRegisterIndication.of("北海道架空市本籍町1番地", "見本 安"));
    }

    public Naturalization naturalization(AddresseeNumber who, PersonName name, FamilyRegisterIndication register) {
        return Naturalization.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .subject(who)
                .name(name)
                .familyRegister(register)
                .build();
    }

    public NationalityAcquisition nationalityAcquisition(AddresseeNumber who) {
        return nationalityAcquisition(who, PersonName.of("見本 安"), FamilyRegisterIndication.of("北海道架空市本籍町1番地", "見本 安"));
    }

    public NationalityAcquisition nationalityAcquisition(
            AddresseeNumber who, PersonName name, FamilyRegisterIndication register) {
        return NationalityAcquisition.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .subject(who)
                .name(name)
                .familyRegister(register)
                .build();
    }

    public NationalityLoss nationalityLoss(AddresseeNumber who) {
        return nationalityLoss(who, LegalClass.TRANSITIONAL_BY_NATIONALITY_LOSS);
    }

    public NationalityLoss nationalityLoss(AddresseeNumber who, LegalClass legalClass) {
        return nationalityLoss(who, PersonName.of("MIHON JIRO"), Nationality.of("VNM", "ベトナム"), legalClass);
    }

    public NationalityLoss nationalityLoss(
            AddresseeNumber who, PersonName name, Nationality nationality, LegalClass legalClass) {
        return NationalityLoss.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .subject(who)
                .name(name)
                .nationality(nationality)
                .legalClass(legalClass)
                .build();
    }

    public RecordRecompiled recompiled(AddresseeNumber... who) {
        return RecordRecompiled.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .addAllSubjects(List.of(who))
                .build();
    }

    public RecordReconstructed reconstructed(AddresseeNumber... who) {
        return RecordReconstructed.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .addAllSubjects(List.of(who))
                .build();
    }

    public IndividualNumberAssigned individualNumber(AddresseeNumber who, IndividualNumber number) {
        return IndividualNumberAssigned.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .subject(who)
                .number(number)
                .build();
    }

    public IndividualNumberChange individualNumberChange(AddresseeNumber who, IndividualNumber number) {
        return IndividualNumberChange.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .subject(who)
                .newNumber(number)
                .build();
    }

    public RecordCodeEntry codeEntry(AddresseeNumber who, Optional<ResidentRecordCode> code) {
        return RecordCodeEntry.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .subject(who)
                .newCode(code)
                .build();
    }

    public RelationshipChange relationshipChange(Placement... who) {
        return RelationshipChange.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .addAllPlacements(List.of(who))
                .build();
    }

    public InterWardChange interWardChange(TargetHousehold household, Address address, Placement... who) {
        return InterWardChange.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .addAllPlacements(List.of(who))
                .household(household)
                .address(address)
                .previousAddress(OutsideAddress.domestic(Village.ELSEWHERE, "旧町1番地"))
                .build();
    }

    public BulkAddressChange bulkAddressChange(BulkAddressChange.Readdressing... households) {
        return BulkAddressChange.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .ground(MinorCorrection.Ground.RESIDENTIAL_INDICATION)
                .addAllAddresses(List.of(households))
                .build();
    }

    public FormerSurnameChange formerSurname(
            AddresseeNumber who, FormerSurnameChange.Kind kind, Optional<FormerSurname> surname) {
        return FormerSurnameChange.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .subject(who)
                .kind(kind)
                .formerSurname(surname)
                .build();
    }

    public CommonNameChange commonName(AddresseeNumber who, Optional<PersonName> name) {
        return CommonNameChange.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .subject(who)
                .commonName(name)
                .build();
    }

    public ChangeCancelled cancellation(ChangeReason reason, CancelledEntry... entries) {
        return cancellation(Optional.empty(), reason, entries);
    }

    /** A cancellation that makes a household for those whose own has ended. */
    public ChangeCancelled cancellation(
            Optional<TargetHousehold> household, ChangeReason reason, CancelledEntry... entries) {
        return ChangeCancelled.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(basis)
                .reason(reason)
                .household(household)
                .addAllEntries(List.of(entries))
                .build();
    }
}
