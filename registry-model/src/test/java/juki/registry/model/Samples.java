package juki.registry.model;

import static juki.registry.model.Numbers.code;
import static juki.registry.model.Numbers.household;
import static juki.registry.model.Numbers.person;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.PostalCode;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressCode;
import juki.registry.model.address.AddressParts;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.Country;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.JapaneseEra;
import juki.registry.model.date.NonCalendarDate;
import juki.registry.model.date.UncertainDate;
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
import juki.registry.model.event.EventType;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.ExOfficioDeletion;
import juki.registry.model.event.ExOfficioEntry;
import juki.registry.model.event.FormerSurnameChange;
import juki.registry.model.event.Handling;
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
import juki.registry.model.event.Notifier;
import juki.registry.model.event.Placement;
import juki.registry.model.event.PlannedMoveOutReached;
import juki.registry.model.event.RecordCodeChange;
import juki.registry.model.event.RecordCodeEntry;
import juki.registry.model.event.RecordRecompiled;
import juki.registry.model.event.RecordReconstructed;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.RelationshipChange;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.history.Acknowledgement;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.DeFactoHead;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.household.Relationship.Word;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.DomicileParts;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.NamePrecedence;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.protection.MeasureStep;
import juki.registry.model.protection.Officer;
import juki.registry.model.protection.Operation;
import juki.registry.model.protection.OpposingParty;
import juki.registry.model.protection.ProtectedAffair;
import juki.registry.model.protection.ProtectedPerson;
import juki.registry.model.protection.ProtectionAct;
import juki.registry.model.protection.ProtectionRight;
import juki.registry.model.protection.Restriction;
import juki.registry.model.protection.RestrictionLevel;
import juki.registry.model.protection.SupportDetails;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.model.protection.TemporaryLift;
import juki.registry.model.resident.BasicPensionNumber;
import juki.registry.model.resident.CautionNote;
import juki.registry.model.resident.CertificateSerialNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ChildAllowance;
import juki.registry.model.resident.Coverage;
import juki.registry.model.resident.EarlierAddresses;
import juki.registry.model.resident.ForeignItems;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.HeldCard;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.Memo;
import juki.registry.model.resident.NationalPension;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.PeriodOfStay;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Qualifications;
import juki.registry.model.resident.RecordItem;
import juki.registry.model.resident.Remark;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.RemovedRecord;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.model.resident.StatusOfResidence;

/** One well-filled value of each kind, always the same; between them they use every form a value can take. */
public final class Samples {

    public static final MunicipalityCode TOWN = MunicipalityCode.of("122335");
    public static final MunicipalityCode ELSEWHERE = MunicipalityCode.of("012131");
    public static final LocalDate DAY = LocalDate.of(2025, 4, 1);

    private Samples() {}

    public static Address address() {
        return Address.of(TOWN, "見本町二丁目", "3番地4")
                .withSupplement(AddressSupplement.of("見本荘201号"))
                .withPostalCode(PostalCode.of("2860201"));
    }

    public static Person japanese() {
        return Person.of(
                PersonName.of("見本 葛\uDB40\uDD00子")
                        .withFurigana(Furigana.of("ミホン カツコ")
                                .confirmedBy(Furigana.Origin.FAMILY_REGISTER, LocalDate.of(2025, 5, 26))),
                CalendarDate.of(1990, 5, 3),
                Sex.FEMALE);
    }

    public static Person foreign() {
        return Person.of(
                PersonName.of("NGUYEN VAN MIHON").withChineseCharacters("阮 文 見本"),
                UncertainDate.inYear(1988),
                Sex.MALE);
    }

    public static JapaneseResident japaneseDetails() {
        return JapaneseResident.builder()
                .familyRegister(FamilyRegisterIndication.of("北海道苫小牧市見本町一丁目1番地", "見本 太郎"))
                .formerSurname(
                        FormerSurname.of("架空").withFurigana(Furigana.of("カクウ").confirmedBy(Furigana.Origin.PERSON)))
                .becameResidentOn(CalendarDate.of(2025, 3, 28))
                .build();
    }

    /** A family register with every part of the data list, and a head whose name no space parts. */
    public static FamilyRegisterIndication registerInParts() {
        return FamilyRegisterIndication.of("北海道苫小牧市見本町一丁目1番地", "見本太郎")
                .withDomicileParts(DomicileParts.builder()
                        .municipality(ELSEWHERE)
                        .townCode("0001001")
                        .prefecture("北海道")
                        .municipalityName("苫小牧市")
                        .town("見本町一丁目")
                        .lot("1番地")
                        .build())
                .withHeadInParts("見本", "太郎");
    }

    public static ForeignResident foreignDetails() {
        return ForeignResident.builder()
                .nationality(Nationality.of("VNM", "ベトナム"))
                .legalClass(LegalClass.MID_TO_LONG_TERM)
                .status(StatusOfResidence.of("T41", "留学"))
                .periodOfStay(new PeriodOfStay(1, 3, 0))
                .expiresOn(LocalDate.of(2027, 3, 31))
                .residenceCard(ResidenceCardNumber.of("AB12345678CD"))
                .addCommonNames(CommonName.entered(PersonName.of("見本 文"), LocalDate.of(2019, 5, 7), ELSEWHERE)
                        .deleted(LocalDate.of(2024, 2, 29), TOWN))
                .addCommonNames(CommonName.entered(PersonName.of("見本 武", "ミホン タケシ"), DAY, TOWN))
                .namePrecedence(NamePrecedence.COMMON_NAME_THEN_ALPHABET)
                .foreignItems(ForeignItems.builder()
                        .alienRegisteredOn(UncertainDate.unknown())
                        .residenceNotified(true)
                        .cameWithLandingPermit(true)
                        .mailNameCode("1")
                        .cardNumberClass("2")
                        .notificationArticleClass("46")
                        .residenceCorrectionCode("3")
                        .build())
                .becameResidentOn(CalendarDate.of(2025, 3, 28))
                .build();
    }

    /** An address with every part of the data list. */
    public static Address addressInParts() {
        return address()
                .withParts(AddressParts.builder()
                        .code(AddressCode.of(TOWN, "0001002"))
                        .prefecture("千葉県")
                        .municipalityName("富里市")
                        .sortForm("0003-0004")
                        .buildingCode("B0017")
                        .supplementReading("ミホンソウ")
                        .build());
    }

    /** Every item that few records have. */
    public static OtherItems otherItems() {
        Coverage covered = new Coverage(true, Optional.of(DAY), Optional.empty());
        return OtherItems.builder()
                .qualifications(Qualifications.builder()
                        .onElectoralRoll(true)
                        .nationalHealthInsurance(covered)
                        .lateStageElderlyMedicalCare(new Coverage(false, Optional.empty(), Optional.empty()))
                        .longTermCareInsurance(covered)
                        .nationalPension(new NationalPension(
                                new Coverage(false, Optional.of(LocalDate.of(2010, 5, 3)), Optional.of(DAY)),
                                Optional.of(BasicPensionNumber.of("1234567890")),
                                Optional.of(NationalPension.Category.FIRST),
                                Optional.of(LocalDate.of(2015, 4, 1))))
                        .childAllowance(new ChildAllowance(
                                Optional.of(YearMonth.of(2020, 6)), Optional.of(YearMonth.of(2025, 3))))
                        .build())
                .addCards(new HeldCard(
                        HeldCard.Kind.INDIVIDUAL_NUMBER_CARD,
                        Optional.of(LocalDate.of(2017, 2, 1)),
                        Optional.of(LocalDate.of(2027, 5, 3)),
                        Optional.of(DAY)))
                .signatureCertificate(CertificateSerialNumber.of("0A1B2C3D"))
                .authenticationCertificate(CertificateSerialNumber.of("4E5F6071"))
                .adultWard(true)
                .addCautionNotes(CautionNote.of(1, RecordItem.PREVIOUS_ADDRESS, CautionNote.SPECIAL_ADOPTION))
                .addRemarks(Remark.of("事実上の世帯主 見本施設長"))
                .build();
    }

    /** A memo with every act. */
    public static Memo memo() {
        LocalDateTime at = DAY.atTime(9, 30);
        return Memo.of(person(1))
                .write("来庁時は2番窓口へ", "U01", at)
                .write("郵便の返戻あり", "U02", at.plusHours(1))
                .correct(1, "来庁時は3番窓口へ", "U01", at.plusDays(1))
                .delete(2, "U03", at.plusDays(2));
    }

    public static RemovedRecord removedRecord() {
        return RemovedRecord.of(removed(), 3, LocalDate.of(2025, 3, 30));
    }

    public static ResidentRecord living() {
        return ResidentRecord.builder()
                .addressee(person(1))
                .recordCode(code(1))
                .individualNumber(IndividualNumber.ofPayload(12_345_678_901L))
                .person(japanese())
                .details(japaneseDetails())
                .residence(Residence.builder()
                        .address(addressInParts())
                        .addressSetOn(CalendarDate.of(2025, 3, 28))
                        .previousAddress(OutsideAddress.domestic(ELSEWHERE, "見本町一丁目1番地"))
                        .notifiedOn(DAY)
                        .earlier(EarlierAddresses.builder()
                                .addressBeforeMove(Address.of(TOWN, "見本町", "1"))
                                .lastRegisteredAddress(OutsideAddress.abroad(Country.of("VNM", "ベトナム")))
                                .previousHeadName(PersonName.of("見本 太郎"))
                                .build())
                        .build())
                .membership(Membership.of(
                        household(1), Relationship.HEAD, japanese().name()))
                .plannedMoveOut(new PlannedMoveOut(
                        LocalDate.of(2025, 9, 30),
                        OutsideAddress.abroad(Country.of("VNM", "ベトナム"), "ハノイ"),
                        Optional.of(LocalDate.of(2025, 9, 16))))
                .otherItems(otherItems())
                .build();
    }

    public static ResidentRecord removed() {
        return ResidentRecord.builder()
                .addressee(person(2))
                .recordCode(code(2))
                .person(foreign())
                .details(ForeignResident.builder()
                        .nationality(Nationality.of("KOR", "韓国"))
                        .legalClass(LegalClass.SPECIAL_PERMANENT)
                        .certificate(SpecialPermanentResidentCertificateNumber.of("CD87654321AB"))
                        .becameResidentOn(CalendarDate.of(2012, 7, 9))
                        .build())
                .residence(Residence.builder()
                        .address(Address.of(TOWN, "見本町", "1"))
                        .addressSetOn(UncertainDate.unknown())
                        .previousAddress(OutsideAddress.unknown())
                        .build())
                .membership(Membership.withoutHead(household(2)))
                .removal(Removal.builder()
                        .reason(ChangeReason.DOMESTIC_MOVE_OUT)
                        .occurredOn(CalendarDate.of(2025, 3, 30))
                        .notifiedOn(LocalDate.of(2025, 3, 20))
                        .planned(new PlannedMoveOut(
                                LocalDate.of(2025, 3, 31),
                                OutsideAddress.domestic(ELSEWHERE),
                                Optional.of(LocalDate.of(2025, 3, 20))))
                        .build()
                        .confirmed(
                                OutsideAddress.domestic(Address.of(ELSEWHERE, "新町", "5番地")),
                                LocalDate.of(2025, 3, 30),
                                LocalDate.of(2025, 4, 2)))
                .build();
    }

    /** The same in the household of a foreign head with a common name. */
    public static ResidentRecord underForeignHead() {
        return removed()
                .withMembership(Membership.ofHead(household(2), foreign().name(), foreignDetails())
                        .related(Relationship.of(Word.WIFE)));
    }

    public static Household ofTwo() {
        return Household.of(household(1), address(), List.of(person(1), person(2)), Optional.of(person(1)));
    }

    /** A household that people have left and that somebody leads who is in no register. */
    public static Household ofAConsul() {
        return Household.of(household(3), address(), List.of(person(3), person(4), person(5)), Optional.empty())
                .leftBy(List.of(person(5), person(3)))
                .withDeFactoHead(Optional.of(new DeFactoHead(
                        DeFactoHead.Status.EMBASSY_STAFF,
                        PersonName.of("ＳＡＭＰＬＥ　ＣＯＮＳＵＬ").withFurigana(Furigana.of("サンプル　コンスル")))));
    }

    public static Restriction restriction() {
        Officer officer = new Officer("窓口3", EnumSet.allOf(ProtectionRight.class));
        LocalDateTime at = DAY.atTime(10, 0);
        Restriction.Builder restriction = Restriction.builder();
        restriction
                .household(household(1))
                .putLevel(Operation.CERTIFICATE, RestrictionLevel.ERROR)
                .putLevel(Operation.ENTRY, RestrictionLevel.ALERT)
                .reason("なりすましの届出の疑い")
                .start(DAY)
                .end(LocalDate.of(2025, 6, 30))
                .setting(officer.act(ProtectionRight.SET_RESTRICTION, at));
        return restriction
                .build()
                .lifted(new TemporaryLift(
                        officer.act(ProtectionRight.LIFT_RESTRICTION, at.plusDays(7)),
                        Set.of(Operation.CERTIFICATE, Operation.ENTRY),
                        at.plusDays(7).plusMinutes(30)))
                .released(officer.act(ProtectionRight.RELEASE_RESTRICTION, at.plusMonths(4)));
    }

    /** Person 1 and child 2 against person 9. */
    public static SupportDetails supportDetails() {
        ProtectedPerson.Builder applicant = ProtectedPerson.builder();
        applicant
                .addressee(person(1))
                .person(japanese())
                .commonName(PersonName.of("見本 勝子").withFurigana(Furigana.of("ミホン カツコ")))
                .address(address())
                .addFormerAddresses(OutsideAddress.domestic(ELSEWHERE, "見本町一丁目1番地"))
                .familyRegister(FamilyRegisterIndication.of("北海道苫小牧市見本町一丁目1番地", "見本 太郎"))
                .addFormerRegisters(FamilyRegisterIndication.of("千葉県富里市見本町2番地", "見本 次郎"))
                .addContacts("000-0000-0000（夜間のみ）")
                .personClassCode("1");
        ProtectedPerson.Builder child = ProtectedPerson.builder();
        child.addressee(person(2))
                .person(Person.of(PersonName.of("見本 桃"), CalendarDate.of(2015, 3, 3), Sex.FEMALE))
                .plannedDestination(OutsideAddress.domestic(ELSEWHERE))
                .confirmedDestination(OutsideAddress.domestic(ELSEWHERE, "新町5番地"))
                .relationCode("02");
        OpposingParty.Builder party = OpposingParty.builder();
        party.name(PersonName.of("架空 一郎"))
                .addressee(person(9))
                .dateOfBirth(UncertainDate.inYear(1985))
                .sex(Sex.MALE)
                .address(OutsideAddress.domestic(TOWN, "架空町9番地"))
                .note("代理人を名のることがある");
        SupportDetails.Builder details = SupportDetails.builder();
        return details.applicant(applicant.build())
                .addSupportedTogether(child.build())
                .addOpposingParties(party.build())
                .addAffairs(ProtectedAffair.INSPECTION_PRESENT_ADDRESS, ProtectedAffair.COPY_PRESENT_ADDRESS)
                .firstMunicipality(ELSEWHERE)
                .managementNumber("R7-12")
                .applicantStatusCode("1")
                .build();
    }

    /** A measure with a step of each kind. */
    public static SupportMeasure measure() {
        Officer officer = new Officer("責任者", EnumSet.allOf(ProtectionRight.class));
        Function<String, ProtectionAct> keep = at -> officer.act(ProtectionRight.KEEP_MEASURE, LocalDateTime.parse(at));
        return SupportMeasure.opened(new MeasureStep.Applied(
                        keep.apply("2025-03-28T09:00"),
                        supportDetails(),
                        Optional.of(ELSEWHERE),
                        LocalDate.of(2025, 3, 27)))
                .then(new MeasureStep.BegunProvisionally(keep.apply("2025-03-28T09:05"), LocalDate.of(2025, 3, 28)))
                .then(MeasureStep.Begun.on(keep.apply("2025-03-31T09:00"), DAY))
                .then(new MeasureStep.Transferred(keep.apply("2025-04-01T09:00"), MunicipalityCode.of("131016"), DAY))
                .then(new MeasureStep.Lifted(new TemporaryLift(
                        officer.act(ProtectionRight.LIFT_MEASURE, LocalDateTime.parse("2025-05-01T09:00:30")),
                        Set.of(Operation.CERTIFICATE),
                        LocalDateTime.parse("2025-05-01T09:30"))))
                .then(new MeasureStep.Extended(keep.apply("2026-03-02T09:00"), LocalDate.of(2027, 3, 31)))
                .then(new MeasureStep.EndSet(keep.apply("2026-03-03T09:00"), LocalDate.of(2027, 3, 30)))
                .then(new MeasureStep.Revised(
                        keep.apply("2026-06-01T09:00"),
                        SupportDetails.builder()
                                .applicant(ProtectedPerson.builder()
                                        .addressee(person(1))
                                        .person(japanese())
                                        .build())
                                .addAffairs(ProtectedAffair.COPY_FORMER_ADDRESS)
                                .firstMunicipality(ELSEWHERE)
                                .build()))
                .then(new MeasureStep.MovedOut(keep.apply("2026-07-01T09:00"), LocalDate.of(2026, 6, 30)))
                .then(new MeasureStep.Ended(
                        officer.act(ProtectionRight.END_MEASURE, LocalDateTime.parse("2026-09-01T09:00")),
                        MeasureStep.EndReason.NO_NEED,
                        Optional.of(LocalDate.of(2026, 9, 2))));
    }

    public static HistoryEntry entry() {
        return HistoryEntry.builder()
                .historyNumber(4)
                .event(events().get(EventType.CHANGE_CANCELLED))
                .record(living())
                .cancels(3)
                .addAcknowledgements(new Acknowledgement("MOVE-OUT-004", "窓口3"))
                .build();
    }

    private static Placement place(int person, Relationship relationship) {
        return Placement.of(person(person), relationship);
    }

    /** One event of each type. */
    public static Map<EventType, ChangeEvent> events() {
        Map<EventType, ChangeEvent> events = new EnumMap<>(EventType.class);
        List<ChangeEvent> all = List.of(
                CarryOver.builder()
                        .changeDate(CalendarDate.of(2025, 1, 1))
                        .processingDate(LocalDate.of(2025, 1, 1))
                        .basis(new Basis.ExOfficio())
                        .build(),
                MoveIn.builder()
                        .changeDate(CalendarDate.of(2025, 3, 28))
                        .processingDate(DAY)
                        .basis(Basis.Notification.on(DAY))
                        .handling(Handling.builder()
                                .place("日吉台出張所")
                                .terminal("H-03")
                                .notifier(Notifier.of(
                                        Notifier.Capacity.APPOINTED_AGENT, PersonName.of("架空　次郎", "カクウ　ジロウ")))
                                .build())
                        .addNewResidents(NewResident.builder()
                                .person(japanese())
                                .details(japaneseDetails())
                                .relationship(Relationship.HEAD)
                                .addressee(person(1))
                                .recordCode(code(1))
                                .individualNumber(IndividualNumber.ofPayload(12_345_678_901L))
                                .build())
                        .addNewResidents(NewResident.builder()
                                .person(foreign())
                                .details(foreignDetails())
                                .relationship(Relationship.of(Word.UNREGISTERED_HUSBAND))
                                .earlier(EarlierAddresses.builder()
                                        .lastRegisteredAddress(OutsideAddress.domestic(ELSEWHERE, "新町5番地"))
                                        .build())
                                .otherItems(OtherItems.builder()
                                        .addRemarks(Remark.of("旧外国人登録証明書の提示あり"))
                                        .build())
                                .build())
                        .household(TargetHousehold.newHousehold())
                        .address(address())
                        .previousAddress(OutsideAddress.domestic(ELSEWHERE, "見本町一丁目1番地"))
                        .build(),
                Birth.builder()
                        .changeDate(UncertainDate.inMonth(YearMonth.of(2025, 3)))
                        .processingDate(DAY)
                        .basis(Basis.Notice.on(DAY))
                        .child(NewResident.builder()
                                .person(Person.of(
                                        PersonName.unnamed(),
                                        UncertainDate.inMonth(YearMonth.of(2025, 3)),
                                        Sex.NOT_STATED))
                                .details(JapaneseResident.builder()
                                        .becameResidentOn(UncertainDate.inMonth(YearMonth.of(2025, 3)))
                                        .build())
                                .relationship(Relationship.of(Word.WIFE, Word.CHILD))
                                .build())
                        .household(household(1))
                        .build(),
                AddressChange.builder()
                        .changeDate(CalendarDate.of(2025, 4, 1))
                        .processingDate(DAY)
                        .basis(Basis.Notification.on(DAY))
                        .addPlacements(place(1, Relationship.HEAD), place(2, Relationship.CHILD))
                        .household(TargetHousehold.newHousehold(household(3)))
                        .address(Address.of(TOWN, "見本町", "1"))
                        .build(),
                MoveOut.builder()
                        .changeDate(CalendarDate.of(2025, 4, 20))
                        .processingDate(DAY)
                        .basis(Basis.Notification.on(DAY))
                        .addSubjects(person(1), person(2))
                        .destination(OutsideAddress.abroad("ベトナム"))
                        .build(),
                PlannedMoveOutReached.builder()
                        .changeDate(CalendarDate.of(2025, 4, 20))
                        .processingDate(LocalDate.of(2025, 4, 20))
                        .basis(new Basis.ExOfficio())
                        .addSubjects(person(1), person(2))
                        .build(),
                MoveInNoticeReceived.builder()
                        .changeDate(CalendarDate.of(2025, 4, 18))
                        .processingDate(LocalDate.of(2025, 4, 22))
                        .basis(Basis.Notice.on(LocalDate.of(2025, 4, 19)))
                        .addSubjects(person(1))
                        .destination(OutsideAddress.domestic(ELSEWHERE, "新町5番地"))
                        .build(),
                Death.builder()
                        .changeDate(UncertainDate.between(
                                "令和7年3月28日頃から31日頃までの間", LocalDate.of(2025, 3, 28), LocalDate.of(2025, 3, 31)))
                        .processingDate(DAY)
                        .basis(Basis.Notice.on(DAY))
                        .subject(person(1))
                        .build(),
                HouseholdSplit.builder()
                        .changeDate(CalendarDate.of(2025, 4, 1))
                        .processingDate(DAY)
                        .basis(Basis.Notification.on(DAY))
                        .addPlacements(place(2, Relationship.HEAD))
                        .household(TargetHousehold.newHousehold())
                        .build(),
                HouseholdMerger.builder()
                        .changeDate(CalendarDate.of(2025, 4, 1))
                        .processingDate(DAY)
                        .basis(Basis.Notification.on(DAY))
                        .addPlacements(
                                place(2, Relationship.of(Word.CHILD, Word.CHILD_AND_CHILDS_HUSBAND)),
                                place(3, Relationship.RELATIVE))
                        .household(household(1))
                        .build(),
                HouseholdChange.builder()
                        .changeDate(CalendarDate.of(2025, 4, 1))
                        .processingDate(DAY)
                        .basis(Basis.Notification.on(DAY))
                        .addPlacements(place(2, Relationship.COHABITANT))
                        .household(household(1))
                        .build(),
                HouseholdHeadChange.builder()
                        .changeDate(CalendarDate.of(2025, 4, 1))
                        .processingDate(DAY)
                        .basis(Basis.Notification.on(DAY))
                        .household(household(1))
                        .addPlacements(place(2, Relationship.HEAD), place(1, Relationship.of(Word.FATHER)))
                        .build(),
                ClericalErrorCorrection.builder()
                        .changeDate(CalendarDate.of(2025, 3, 28))
                        .processingDate(DAY)
                        .basis(new Basis.ExOfficio())
                        .subject(person(1))
                        .items(RecordedItems.builder()
                                .dateOfBirth(NonCalendarDate.of(1945, 2, 29))
                                .sex(Sex.MALE)
                                .address(Address.of(TOWN, "見本町", "1"))
                                .addressSetOn(NonCalendarDate.lastDayOf(JapaneseEra.TABLE.get(0)))
                                .build())
                        .build(),
                ExOfficioCorrection.builder()
                        .changeDate(CalendarDate.of(2025, 3, 28))
                        .processingDate(DAY)
                        .basis(Basis.Application.on(LocalDate.of(2025, 3, 31)))
                        .subject(person(2))
                        .items(RecordedItems.builder()
                                .name(PersonName.of("NGUYEN VAN MIHON"))
                                .details(foreignDetails())
                                .previousAddress(OutsideAddress.none())
                                .earlier(EarlierAddresses.none())
                                .otherItems(otherItems())
                                .build())
                        .build(),
                RecordCodeChange.builder()
                        .changeDate(CalendarDate.of(2025, 4, 1))
                        .processingDate(DAY)
                        .basis(Basis.Request.on(DAY))
                        .subject(person(1))
                        .newCode(code(99))
                        .build(),
                ExOfficioEntry.builder()
                        .changeDate(CalendarDate.of(2025, 3, 28))
                        .processingDate(DAY)
                        .basis(new Basis.ExOfficio())
                        .cause(ExOfficioEntry.Cause.ADDRESS_ESTABLISHMENT)
                        .addNewResidents(NewResident.builder()
                                .person(japanese())
                                .details(japaneseDetails())
                                .relationship(Relationship.HEAD)
                                .addressee(person(5))
                                .build())
                        .household(TargetHousehold.newHousehold(household(5)))
                        .address(address())
                        .previousAddress(OutsideAddress.unknown())
                        .build(),
                ExOfficioDeletion.builder()
                        .changeDate(UncertainDate.inYear(2018))
                        .processingDate(DAY)
                        .basis(Basis.Notice.on(DAY))
                        .cause(ExOfficioDeletion.Cause.ADJUDICATION_OF_DISAPPEARANCE)
                        .addSubjects(person(1), person(2))
                        .build(),
                MinorCorrection.builder()
                        .changeDate(CalendarDate.of(2025, 3, 28))
                        .processingDate(DAY)
                        .basis(new Basis.ExOfficio())
                        .subject(person(1))
                        .ground(MinorCorrection.Ground.RESIDENTIAL_INDICATION)
                        .items(RecordedItems.builder()
                                .address(Address.of(TOWN, "見本町一丁目", "1番2号"))
                                .build())
                        .build(),
                Naturalization.builder()
                        .changeDate(CalendarDate.of(2025, 3, 28))
                        .processingDate(DAY)
                        .basis(Basis.Notice.on(DAY))
                        .subject(person(2))
                        .name(PersonName.of("見本　太郎"))
                        .familyRegister(registerInParts())
                        .build(),
                NationalityAcquisition.builder()
                        .changeDate(CalendarDate.of(2025, 3, 28))
                        .processingDate(DAY)
                        .basis(Basis.Notice.on(DAY))
                        .subject(person(2))
                        .name(PersonName.of("見本　太郎"))
                        .familyRegister(FamilyRegisterIndication.of("見本県見本市見本町1番地", "見本　太郎"))
                        .build(),
                NationalityLoss.builder()
                        .changeDate(CalendarDate.of(2025, 3, 28))
                        .processingDate(DAY)
                        .basis(Basis.Notice.on(DAY))
                        .subject(person(1))
                        .name(PersonName.of("MIHON TARO"))
                        .nationality(Nationality.of("VNM", "ベトナム"))
                        .legalClass(LegalClass.TRANSITIONAL_BY_NATIONALITY_LOSS)
                        .build(),
                RecordRecompiled.builder()
                        .changeDate(CalendarDate.of(2025, 4, 1))
                        .processingDate(DAY)
                        .basis(new Basis.ExOfficio())
                        .addSubjects(person(1), person(2))
                        .build(),
                RecordReconstructed.builder()
                        .changeDate(CalendarDate.of(2025, 4, 1))
                        .processingDate(DAY)
                        .basis(new Basis.ExOfficio())
                        .addSubjects(person(1), person(2))
                        .build(),
                IndividualNumberAssigned.builder()
                        .changeDate(CalendarDate.of(2025, 4, 1))
                        .processingDate(DAY)
                        .basis(Basis.Notice.on(DAY))
                        .subject(person(1))
                        .number(IndividualNumber.ofPayload(12_345_678_901L))
                        .build(),
                IndividualNumberChange.builder()
                        .changeDate(CalendarDate.of(2025, 4, 1))
                        .processingDate(DAY)
                        .basis(Basis.Request.on(DAY))
                        .subject(person(1))
                        .newNumber(IndividualNumber.ofPayload(98_765_432_101L))
                        .build(),
                RecordCodeEntry.builder()
                        .changeDate(CalendarDate.of(2025, 4, 1))
                        .processingDate(DAY)
                        .basis(new Basis.ExOfficio())
                        .subject(person(1))
                        .newCode(code(98))
                        .build(),
                RelationshipChange.builder()
                        .changeDate(CalendarDate.of(2025, 4, 1))
                        .processingDate(DAY)
                        .basis(Basis.Notification.on(DAY))
                        .addPlacements(place(2, Relationship.of(Word.HUSBAND)))
                        .build(),
                InterWardChange.builder()
                        .changeDate(CalendarDate.of(2025, 4, 1))
                        .processingDate(DAY)
                        .basis(Basis.Notification.on(DAY))
                        .addPlacements(place(1, Relationship.HEAD), place(2, Relationship.CHILD))
                        .household(TargetHousehold.newHousehold(household(6)))
                        .address(address())
                        .previousAddress(OutsideAddress.domestic(ELSEWHERE, "見本町一丁目1番地"))
                        .build(),
                BulkAddressChange.builder()
                        .changeDate(CalendarDate.of(2025, 4, 1))
                        .processingDate(DAY)
                        .basis(new Basis.ExOfficio())
                        .ground(MinorCorrection.Ground.RESIDENTIAL_INDICATION)
                        .addAddresses(new BulkAddressChange.Readdressing(
                                household(1), address(), Address.of(TOWN, "見本町一丁目", "1番2号")))
                        .addFamilyRegisters(new BulkAddressChange.Reregistering(
                                person(1),
                                FamilyRegisterIndication.of("見本県見本市見本町1番地", "見本　太郎"),
                                FamilyRegisterIndication.of("見本県見本市見本町一丁目1番地", "見本　太郎")))
                        .build(),
                FormerSurnameChange.builder()
                        .changeDate(CalendarDate.of(2025, 4, 1))
                        .processingDate(DAY)
                        .basis(Basis.Request.on(DAY))
                        .subject(person(1))
                        .kind(FormerSurnameChange.Kind.ENTRY)
                        .formerSurname(FormerSurname.of("旧見本").withFurigana(Furigana.of("キュウミホン")))
                        .build(),
                CommonNameChange.builder()
                        .changeDate(CalendarDate.of(2025, 4, 1))
                        .processingDate(DAY)
                        .basis(Basis.Application.on(DAY))
                        .subject(person(2))
                        .commonName(PersonName.of("見本　安").withFurigana(Furigana.of("ミホン　アン")))
                        .build(),
                ChangeCancelled.builder()
                        .changeDate(CalendarDate.of(2025, 4, 1))
                        .processingDate(DAY)
                        .basis(Basis.Application.on(DAY))
                        .handling(Handling.builder()
                                .place("01")
                                .notifier(Notifier.of(Notifier.Capacity.RESIDENT))
                                .build())
                        .addEntries(
                                new CancelledEntry(person(1), 3),
                                new CancelledEntry(person(2), 2, Optional.of(removed())))
                        .reason(ChangeReason.REMOVAL_CANCELLED)
                        .build());
        all.forEach(event -> events.put(event.type(), event));
        return events;
    }
}
