package juki.registry.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.PostalCode;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.JapaneseEra;
import juki.registry.model.date.NonCalendarDate;
import juki.registry.model.date.RegisterDate;
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
import juki.registry.model.event.Death;
import juki.registry.model.event.EventType;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.ExOfficioDeletion;
import juki.registry.model.event.ExOfficioEntry;
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
import juki.registry.model.history.Acknowledgement;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.DeFactoHead;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.household.Relationship.Word;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.model.resident.StatusOfResidence;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Generators for the values of the model, each well-formed and none more meaningful than that: events name persons who are in
 * no register. Text is drawn from characters that are easily destroyed: variation selectors, compatibility ideographs,
 * characters outside the basic plane, quotes and backslashes.
 */
public final class ModelDomain extends DomainContextBase {

    private static final List<String> CHARACTERS = List.of(
            "見",
            "本",
            "町",
            "子",
            "太",
            "髙",
            "﨑",
            "邉",
            "𠮷",
            "神\uDB40\uDD00",
            "葛\uDB40\uDD01",
            "が",
            "が",
            "A",
            "z",
            "'",
            "\"",
            "\\",
            "/",
            "<",
            "&",
            "－",
            "1",
            "９");
    private static final List<Word> JOINABLE = List.of(
            Word.HUSBAND,
            Word.WIFE,
            Word.UNREGISTERED_HUSBAND,
            Word.UNREGISTERED_WIFE,
            Word.CHILD,
            Word.CHILD_AND_CHILDS_HUSBAND,
            Word.CHILD_AND_CHILDS_WIFE,
            Word.FATHER,
            Word.MOTHER,
            Word.ELDER_BROTHER,
            Word.YOUNGER_BROTHER,
            Word.ELDER_SISTER,
            Word.YOUNGER_SISTER);

    // ----- dates

    @Provide
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1860, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    public static Arbitrary<CalendarDate> calendarDates() {
        Arbitrary<LocalDate> anyDay = Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(days(), anyDay).map(CalendarDate::of);
    }

    @Provide
    public static Arbitrary<NonCalendarDate> nonCalendarDates() {
        Arbitrary<NonCalendarDate> lacking = Combinators.combine(
                        Arbitraries.integers().between(1868, 2040),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(29, 31))
                .filter((year, month, day) -> YearMonth.of(year, month).lengthOfMonth() < day)
                .as(NonCalendarDate::of);
        Arbitrary<NonCalendarDate> lastDays =
                Arbitraries.of(JapaneseEra.TABLE.subList(0, 2)).map(NonCalendarDate::lastDayOf);
        return Arbitraries.oneOf(lacking, lastDays);
    }

    @Provide
    public static Arbitrary<UncertainDate> uncertainDates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1868, 2040);
        return Arbitraries.oneOf(
                        Arbitraries.just(UncertainDate.unknown()),
                        years.map(UncertainDate::inYear),
                        Combinators.combine(years, Arbitraries.integers().between(1, 12))
                                .as((year, month) -> UncertainDate.inMonth(YearMonth.of(year, month))),
                        Combinators.combine(
                                        texts(72),
                                        days(),
                                        Arbitraries.integers().between(1, 400))
                                .as((words, day, more) -> UncertainDate.between(words, day, day.plusDays(more))))
                .withoutEdgeCases();
    }

    @Provide
    public static Arbitrary<RegisterDate> registerDates() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, calendarDates().map(RegisterDate.class::cast)),
                Tuple.of(1, nonCalendarDates().map(RegisterDate.class::cast)),
                Tuple.of(2, uncertainDates().map(RegisterDate.class::cast)));
    }

    // ----- codes

    @Provide
    public static Arbitrary<AddresseeNumber> addresseeNumbers() {
        return Arbitraries.longs().between(0, 999_999_999_999_999L).map(AddresseeNumber::of);
    }

    @Provide
    public static Arbitrary<HouseholdNumber> householdNumbers() {
        return Arbitraries.longs().between(0, 999_999_999_999_999L).map(HouseholdNumber::of);
    }

    @Provide
    public static Arbitrary<ResidentRecordCode> recordCodes() {
        return Arbitraries.longs().between(0, 9_999_999_999L).map(ResidentRecordCode::ofPayload);
    }

    @Provide
    public static Arbitrary<IndividualNumber> individualNumbers() {
        return Arbitraries.longs().between(0, 99_999_999_999L).map(IndividualNumber::ofPayload);
    }

    @Provide
    public static Arbitrary<MunicipalityCode> municipalityCodes() {
        return Arbitraries.longs().between(1_000, 47_999).map(MunicipalityCode::ofPayload);
    }

    private static Arbitrary<String> cardNumbers() {
        return Arbitraries.integers().between(0, 99_999_999).map(n -> String.format("AB%08dCD", n));
    }

    // ----- text

    /** Text of at most so many characters as a reader counts them, never blank. */
    public static Arbitrary<String> texts(int maxLength) {
        return Arbitraries.of(CHARACTERS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(Math.min(maxLength / 2, 20))
                .map(characters -> String.join("", characters));
    }

    // ----- places

    @Provide
    public static Arbitrary<Address> addresses() {
        return Combinators.combine(
                        municipalityCodes(),
                        texts(120),
                        texts(50),
                        texts(300).optional(),
                        Arbitraries.integers().between(0, 9_999_999).optional())
                .as((municipality, town, lot, supplement, postalCode) -> {
                    Address address = Address.of(municipality, town, lot);
                    if (supplement.isPresent()) {
                        address = address.withSupplement(AddressSupplement.of(supplement.get()));
                    }
                    return postalCode.isPresent() ? address.withPostalCode(PostalCode.of(postalCode.get())) : address;
                })
                .withoutEdgeCases();
    }

    @Provide
    public static Arbitrary<OutsideAddress> outsideAddresses() {
        return Arbitraries.oneOf(
                        municipalityCodes().map(OutsideAddress::domestic),
                        Combinators.combine(municipalityCodes(), texts(300)).as(OutsideAddress::domestic),
                        texts(200).map(OutsideAddress::abroad),
                        Combinators.combine(texts(200), texts(300)).as(OutsideAddress::abroad),
                        Arbitraries.of(OutsideAddress.unknown(), OutsideAddress.none()))
                .withoutEdgeCases();
    }

    // ----- persons

    @Provide
    public static Arbitrary<PersonName> names() {
        Arbitrary<Furigana> furigana = Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('ァ', 'ヺ')
                                .withChars("ー・　 ")
                                .ofMinLength(1)
                                .ofMaxLength(20)
                                .filter(text -> !text.isBlank()),
                        Arbitraries.of(true, false))
                .as((text, confirmed) -> confirmed ? Furigana.of(text).asConfirmed() : Furigana.of(text));
        Arbitrary<PersonName> written = Combinators.combine(texts(40), texts(40).optional(), furigana.optional())
                .as((text, characters, reading) -> {
                    PersonName name = PersonName.of(text + "　" + text);
                    if (characters.isPresent()) {
                        name = name.withChineseCharacters(characters.get());
                    }
                    return reading.isPresent() ? name.withFurigana(reading.get()) : name;
                });
        return Arbitraries.frequencyOf(
                        Tuple.of(9, written),
                        Tuple.of(1, Arbitraries.just(PersonName.unnamed())),
                        Tuple.of(1, furigana.map(PersonName.unnamed()::withFurigana)))
                .withoutEdgeCases();
    }

    @Provide
    public static Arbitrary<Person> persons() {
        return Combinators.combine(names(), registerDates(), Arbitraries.of(Sex.class))
                .as(Person::of)
                .withoutEdgeCases();
    }

    @Provide
    public static Arbitrary<Relationship> relationships() {
        return Arbitraries.oneOf(
                Arbitraries.of(JOINABLE).list().ofMinSize(1).ofMaxSize(4).map(Relationship::of),
                Arbitraries.of(Relationship.HEAD, Relationship.RELATIVE, Relationship.COHABITANT));
    }

    @Provide
    public static Arbitrary<FamilyRegisterIndication> familyRegisters() {
        return Arbitraries.oneOf(
                Combinators.combine(texts(300), texts(100)).as(FamilyRegisterIndication::of),
                Arbitraries.of(FamilyRegisterIndication.none(), FamilyRegisterIndication.unknown()));
    }

    @Provide
    public static Arbitrary<Nationality> nationalities() {
        return texts(200).map(name -> Nationality.of("VNM", name));
    }

    // ----- records

    @Provide
    public static Arbitrary<ResidentDetails> details() {
        Arbitrary<ResidentDetails> japanese = Combinators.combine(
                        familyRegisters().optional(), registerDates())
                .as((register, since) -> JapaneseResident.builder()
                        .familyRegister(register)
                        .becameResidentOn(since)
                        .build());
        Arbitrary<ResidentDetails> foreign = Combinators.combine(
                        nationalities(),
                        Arbitraries.of(LegalClass.class),
                        texts(50).map(name -> StatusOfResidence.of("T41", name)).optional(),
                        days().optional(),
                        cardNumbers().optional(),
                        cardNumbers().optional(),
                        registerDates())
                .as((nationality, legalClass, status, expiresOn, card, certificate, since) -> ForeignResident.builder()
                        .nationality(nationality)
                        .legalClass(legalClass)
                        .status(status)
                        .expiresOn(expiresOn)
                        .residenceCard(card.map(ResidenceCardNumber::of))
                        .certificate(certificate.map(SpecialPermanentResidentCertificateNumber::of))
                        .becameResidentOn(since)
                        .build());
        return Arbitraries.oneOf(japanese, foreign).withoutEdgeCases();
    }

    @Provide
    public static Arbitrary<Residence> residences() {
        return Combinators.combine(addresses(), registerDates(), outsideAddresses(), days().optional())
                .as((address, setOn, previous, notifiedOn) -> Residence.builder()
                        .address(address)
                        .addressSetOn(setOn)
                        .previousAddress(previous)
                        .notifiedOn(notifiedOn)
                        .build())
                .withoutEdgeCases();
    }

    @Provide
    public static Arbitrary<Membership> memberships() {
        return Arbitraries.oneOf(
                        Combinators.combine(householdNumbers(), relationships(), names())
                                .as(Membership::of),
                        householdNumbers().map(Membership::withoutHead))
                .withoutEdgeCases();
    }

    @Provide
    public static Arbitrary<PlannedMoveOut> plannedMoveOuts() {
        return Combinators.combine(days(), outsideAddresses()).as(PlannedMoveOut::new);
    }

    @Provide
    public static Arbitrary<Removal> removals() {
        Arbitrary<ChangeReason> deletions =
                Arbitraries.of(ChangeReason.class).filter(one -> one.table() == ChangeReason.Table.DELETION);
        Arbitrary<Removal> unconfirmed = Combinators.combine(
                        deletions, registerDates(), plannedMoveOuts().optional())
                .as((reason, on, planned) -> Removal.builder()
                        .reason(reason)
                        .occurredOn(on)
                        .planned(planned)
                        .build());
        return Arbitraries.oneOf(
                        unconfirmed,
                        Combinators.combine(unconfirmed, outsideAddresses(), days(), days())
                                .as(Removal::confirmed))
                .withoutEdgeCases();
    }

    @Provide
    public static Arbitrary<ResidentRecord> records() {
        return Combinators.combine(
                        Combinators.combine(
                                        addresseeNumbers(),
                                        recordCodes().optional(),
                                        individualNumbers().optional())
                                .as(Numbering::new),
                        persons(),
                        details(),
                        residences(),
                        memberships(),
                        plannedMoveOuts().optional(),
                        removals().optional())
                .as((numbering, person, details, residence, membership, planned, removal) -> ResidentRecord.builder()
                        .addressee(numbering.addressee)
                        .recordCode(numbering.recordCode)
                        .individualNumber(numbering.individualNumber)
                        .person(person)
                        .details(details)
                        .residence(residence)
                        .membership(membership)
                        .plannedMoveOut(planned)
                        .removal(removal)
                        .build())
                .withoutEdgeCases();
    }

    private record Numbering(
            AddresseeNumber addressee,
            Optional<ResidentRecordCode> recordCode,
            Optional<IndividualNumber> individualNumber) {}

    @Provide
    public static Arbitrary<Household> households() {
        return Combinators.combine(
                        householdNumbers(),
                        addresses(),
                        addresseeNumbers().list().uniqueElements().ofMaxSize(8),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(-1, 5),
                        deFactoHeads().optional(0.2))
                .as((number, address, persons, size, head, deFactoHead) -> {
                    List<AddresseeNumber> members = persons.subList(0, Math.min(size, persons.size()));
                    return Household.of(
                                    number,
                                    address,
                                    members,
                                    head >= 0 && head < members.size()
                                            ? Optional.of(members.get(head))
                                            : Optional.empty())
                            .withFormerMembers(persons.subList(members.size(), persons.size()))
                            .withDeFactoHead(deFactoHead);
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<DeFactoHead> deFactoHeads() {
        return Combinators.combine(Arbitraries.of(DeFactoHead.Status.class), names().filter(name -> !name.isBlank()))
                .as(DeFactoHead::new);
    }

    // ----- events

    @Provide
    public static Arbitrary<Basis> bases() {
        return Arbitraries.oneOf(
                days().map(Basis.Notification::on),
                days().map(Basis.Application::on),
                days().map(Basis.Request::on),
                days().map(Basis.Notice::on),
                Arbitraries.create(Basis.ExOfficio::new));
    }

    @Provide
    public static Arbitrary<NewResident> newResidents() {
        return Combinators.combine(
                        persons(),
                        details(),
                        relationships(),
                        addresseeNumbers().optional(),
                        recordCodes().optional(),
                        individualNumbers().optional())
                .as((person, details, relationship, addressee, code, number) -> NewResident.builder()
                        .person(person)
                        .details(details)
                        .relationship(relationship)
                        .addressee(addressee)
                        .recordCode(code)
                        .individualNumber(number)
                        .build())
                .withoutEdgeCases();
    }

    @Provide
    public static Arbitrary<TargetHousehold> targetHouseholds() {
        return Arbitraries.oneOf(newHouseholds(), householdNumbers().map(TargetHousehold::existing));
    }

    private static Arbitrary<TargetHousehold> newHouseholds() {
        return Arbitraries.oneOf(
                Arbitraries.create(TargetHousehold::newHousehold),
                householdNumbers().map(TargetHousehold::newHousehold));
    }

    @Provide
    public static Arbitrary<RecordedItems> recordedItems() {
        return Combinators.combine(
                        names().optional(),
                        registerDates().optional(),
                        Arbitraries.of(Sex.class).optional(),
                        details().optional(),
                        addresses().optional(),
                        registerDates())
                .as((name, dateOfBirth, sex, details, address, setOn) -> RecordedItems.builder()
                        .name(name)
                        .dateOfBirth(dateOfBirth)
                        .sex(sex)
                        .details(details)
                        .address(address)
                        .addressSetOn(setOn)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<Set<MoveIn.Kind>> moveInKinds() {
        return Arbitraries.of(
                Set.of(),
                Set.of(MoveIn.Kind.SPECIAL_CASE_MOVE_IN, MoveIn.Kind.UNNOTIFIED_MOVE_IN),
                Set.of(MoveIn.Kind.ARRIVAL_OF_MID_TO_LONG_TERM_RESIDENT),
                Set.of(MoveIn.Kind.BECAME_MID_TO_LONG_TERM_RESIDENT));
    }

    private static Arbitrary<List<Placement>> placements() {
        return Combinators.combine(addresseeNumbers(), relationships())
                .as(Placement::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .withoutEdgeCases();
    }

    private static Placement withoutHead(Placement one) {
        return one.relationship().isHead() ? Placement.of(one.subject(), Relationship.RELATIVE) : one;
    }

    private static Arbitrary<List<AddresseeNumber>> subjects() {
        return addresseeNumbers().list().ofMinSize(1).ofMaxSize(4);
    }

    private record Frame(RegisterDate changeDate, LocalDate processingDate, Basis basis) {}

    /** Events of every type, equally often. */
    @Provide
    public static Arbitrary<ChangeEvent> events() {
        return Arbitraries.of(EventType.class).flatMap(ModelDomain::events).withoutEdgeCases();
    }

    /** Events of one type. */
    public static Arbitrary<ChangeEvent> events(EventType type) {
        Arbitrary<Frame> frames =
                Combinators.combine(registerDates(), days(), bases()).as(Frame::new);
        return frames.flatMap(frame -> events(type, frame)).withoutEdgeCases();
    }

    private static Arbitrary<ChangeEvent> events(EventType type, Frame frame) {
        return switch (type) {
            case CARRY_OVER ->
                Arbitraries.just(CarryOver.builder()
                        .changeDate(frame.changeDate)
                        .processingDate(frame.processingDate)
                        .basis(frame.basis)
                        .build());
            case MOVE_IN ->
                Combinators.combine(
                                newResidents().list().ofMinSize(1).ofMaxSize(3),
                                targetHouseholds(),
                                addresses(),
                                outsideAddresses(),
                                moveInKinds())
                        .as((arriving, household, address, previous, kinds) -> MoveIn.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .addAllKinds(kinds)
                                .addAllNewResidents(arriving)
                                .household(household)
                                .address(address)
                                .previousAddress(previous)
                                .build());
            case BIRTH ->
                Combinators.combine(newResidents(), householdNumbers())
                        .as((child, household) -> Birth.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .child(child)
                                .household(household)
                                .build());
            case ADDRESS_CHANGE ->
                Combinators.combine(placements(), targetHouseholds(), addresses())
                        .as((placements, household, address) -> AddressChange.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .addAllPlacements(placements)
                                .household(household)
                                .address(address)
                                .build());
            case MOVE_OUT ->
                Combinators.combine(
                                subjects(),
                                outsideAddresses(),
                                Arbitraries.of(MoveOut.Kind.class).optional())
                        .as((subjects, destination, kind) -> MoveOut.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .kind(kind)
                                .addAllSubjects(subjects)
                                .destination(destination)
                                .build());
            case PLANNED_MOVE_OUT_REACHED ->
                subjects()
                        .map(subjects -> PlannedMoveOutReached.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .addAllSubjects(subjects)
                                .build());
            case MOVE_IN_NOTICE_RECEIVED ->
                Combinators.combine(subjects(), outsideAddresses())
                        .as((subjects, destination) -> MoveInNoticeReceived.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .addAllSubjects(subjects)
                                .destination(destination)
                                .build());
            case DEATH ->
                addresseeNumbers()
                        .map(subject -> Death.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .subject(subject)
                                .build());
            case HOUSEHOLD_SPLIT ->
                Combinators.combine(placements(), newHouseholds())
                        .as((placements, household) -> HouseholdSplit.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .addAllPlacements(placements)
                                .household(household)
                                .build());
            case HOUSEHOLD_MERGER ->
                Combinators.combine(placements(), householdNumbers())
                        .as((placements, household) -> HouseholdMerger.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .addAllPlacements(placements)
                                .household(household)
                                .build());
            case HOUSEHOLD_CHANGE ->
                Combinators.combine(placements(), householdNumbers())
                        .as((placements, household) -> HouseholdChange.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .addAllPlacements(placements)
                                .household(household)
                                .build());
            case HOUSEHOLD_HEAD_CHANGE ->
                Combinators.combine(placements(), householdNumbers())
                        .as((placements, household) -> HouseholdHeadChange.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .addAllPlacements(placements)
                                .household(household)
                                .build());
            case CLERICAL_ERROR_CORRECTION ->
                Combinators.combine(addresseeNumbers(), recordedItems())
                        .as((subject, items) -> ClericalErrorCorrection.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .subject(subject)
                                .items(items)
                                .build());
            case EX_OFFICIO_CORRECTION ->
                Combinators.combine(addresseeNumbers(), recordedItems())
                        .as((subject, items) -> ExOfficioCorrection.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .subject(subject)
                                .items(items)
                                .build());
            case RECORD_CODE_CHANGE ->
                Combinators.combine(addresseeNumbers(), recordCodes().optional())
                        .as((subject, code) -> RecordCodeChange.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .subject(subject)
                                .newCode(code)
                                .build());
            case EX_OFFICIO_ENTRY ->
                Combinators.combine(
                                Arbitraries.of(ExOfficioEntry.Cause.class),
                                newResidents().list().ofMinSize(1).ofMaxSize(3),
                                targetHouseholds(),
                                addresses(),
                                outsideAddresses())
                        .as((cause, arriving, household, address, previous) -> ExOfficioEntry.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .cause(cause)
                                .addAllNewResidents(arriving)
                                .household(household)
                                .address(address)
                                .previousAddress(previous)
                                .build());
            case EX_OFFICIO_DELETION ->
                Combinators.combine(subjects(), Arbitraries.of(ExOfficioDeletion.Cause.class))
                        .as((subjects, cause) -> ExOfficioDeletion.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .addAllSubjects(subjects)
                                .cause(cause)
                                .build());
            case MINOR_CORRECTION ->
                Combinators.combine(
                                addresseeNumbers(), Arbitraries.of(MinorCorrection.Ground.class), names(), addresses())
                        .as((subject, ground, name, address) -> MinorCorrection.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .subject(subject)
                                .ground(ground)
                                .items(RecordedItems.builder()
                                        .name(Optional.of(name).filter(any -> ground.concernsNames()))
                                        .address(address)
                                        .build())
                                .build());
            case NATURALIZATION ->
                Combinators.combine(addresseeNumbers(), names(), familyRegisters())
                        .as((subject, name, register) -> Naturalization.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .subject(subject)
                                .name(name)
                                .familyRegister(register)
                                .build());
            case NATIONALITY_ACQUISITION ->
                Combinators.combine(addresseeNumbers(), names(), familyRegisters())
                        .as((subject, name, register) -> NationalityAcquisition.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .subject(subject)
                                .name(name)
                                .familyRegister(register)
                                .build());
            case NATIONALITY_LOSS ->
                Combinators.combine(addresseeNumbers(), names(), nationalities(), Arbitraries.of(LegalClass.class))
                        .as((subject, name, nationality, legalClass) -> NationalityLoss.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .subject(subject)
                                .name(name)
                                .nationality(nationality)
                                .legalClass(legalClass)
                                .build());
            case RECORD_RECOMPILED ->
                subjects()
                        .map(subjects -> RecordRecompiled.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .addAllSubjects(subjects)
                                .build());
            case RECORD_RECONSTRUCTED ->
                subjects()
                        .map(subjects -> RecordReconstructed.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .addAllSubjects(subjects)
                                .build());
            case INDIVIDUAL_NUMBER_ASSIGNED ->
                Combinators.combine(addresseeNumbers(), individualNumbers())
                        .as((subject, number) -> IndividualNumberAssigned.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .subject(subject)
                                .number(number)
                                .build());
            case INDIVIDUAL_NUMBER_CHANGE ->
                Combinators.combine(addresseeNumbers(), individualNumbers())
                        .as((subject, number) -> IndividualNumberChange.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .subject(subject)
                                .newNumber(number)
                                .build());
            case RECORD_CODE_ENTRY ->
                Combinators.combine(addresseeNumbers(), recordCodes().optional())
                        .as((subject, code) -> RecordCodeEntry.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .subject(subject)
                                .newCode(code)
                                .build());
            case RELATIONSHIP_CHANGE ->
                placements()
                        .map(placements -> RelationshipChange.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .addAllPlacements(placements.stream()
                                        .map(ModelDomain::withoutHead)
                                        .toList())
                                .build());
            case INTER_WARD_CHANGE ->
                Combinators.combine(
                                placements(),
                                targetHouseholds(),
                                addresses(),
                                outsideAddresses(),
                                registerDates().optional())
                        .as((placements, household, address, previous, became) -> InterWardChange.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .addAllPlacements(placements)
                                .household(household)
                                .address(address)
                                .previousAddress(previous)
                                .becameResidentOn(became)
                                .build());
            case BULK_ADDRESS_CHANGE ->
                Combinators.combine(
                                Arbitraries.of(MinorCorrection.Ground.class),
                                householdNumbers().set().ofMinSize(1).ofMaxSize(3),
                                addresses(),
                                addresseeNumbers().set().ofMaxSize(3),
                                familyRegisters())
                        .as((ground, households, address, subjects, register) -> BulkAddressChange.builder()
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .ground(ground)
                                .addAllAddresses(households.stream()
                                        .map(one -> new BulkAddressChange.Readdressing(one, address, address))
                                        .toList())
                                .addAllFamilyRegisters(subjects.stream()
                                        .map(one -> new BulkAddressChange.Reregistering(one, register, register))
                                        .toList())
                                .build());
            case CHANGE_CANCELLED ->
                Combinators.combine(
                                addresseeNumbers().set().ofMinSize(1).ofMaxSize(3),
                                Arbitraries.integers().between(1, 99),
                                Arbitraries.of(
                                        ChangeReason.REMOVAL_CANCELLED,
                                        ChangeReason.ENTRY_CANCELLED,
                                        ChangeReason.CORRECTION_CANCELLED),
                                newHouseholds().optional())
                        .as((subjects, number, reason, household) -> ChangeCancelled.builder()
                                .household(household)
                                .changeDate(frame.changeDate)
                                .processingDate(frame.processingDate)
                                .basis(frame.basis)
                                .addAllEntries(cancelled(subjects, number))
                                .reason(reason)
                                .build());
        };
    }

    private static List<CancelledEntry> cancelled(Set<AddresseeNumber> subjects, int number) {
        return subjects.stream().map(one -> new CancelledEntry(one, number)).collect(Collectors.toList());
    }

    // ----- history

    @Provide
    public static Arbitrary<HistoryEntry> entries() {
        Arbitrary<Acknowledgement> acknowledgements =
                Combinators.combine(texts(20), texts(20)).as(Acknowledgement::new);
        return Combinators.combine(
                        Arbitraries.integers().between(2, 50),
                        events(),
                        records(),
                        Arbitraries.of(true, false),
                        acknowledgements.list().ofMaxSize(2))
                .as((number, event, record, cancels, acknowledged) -> {
                    HistoryEntry.Builder entry = HistoryEntry.builder()
                            .historyNumber(number)
                            .event(event)
                            .record(record)
                            .addAllAcknowledgements(acknowledged);
                    if (cancels) {
                        entry.cancels(number - 1);
                    }
                    return entry.build();
                })
                .withoutEdgeCases();
    }
}
