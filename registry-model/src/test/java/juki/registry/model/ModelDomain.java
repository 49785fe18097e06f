package juki.registry.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.PostalCode;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.ResidentRecordCode;
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
                .flatMap(address -> addressParts().map(address::withParts))
                .withoutEdgeCases();
    }

    /** Mostly none. */
    private static Arbitrary<AddressParts> addressParts() {
        Arbitrary<AddressCode> codes = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 99_999_999_999L).map(n -> AddressCode.of(String.format("%011d", n))),
                Combinators.combine(municipalityCodes(), Arbitraries.integers().between(0, 9_999_999))
                        .as((municipality, town) -> AddressCode.of(municipality, String.format("%07d", town))));
        Arbitrary<AddressParts> some = Combinators.combine(
                        codes.optional(),
                        texts(4).optional(),
                        texts(12).optional(),
                        texts(30).optional(),
                        texts(20).optional(),
                        texts(300).optional())
                .as((code, prefecture, name, sortForm, building, reading) -> AddressParts.builder()
                        .code(code)
                        .prefecture(prefecture)
                        .municipalityName(name)
                        .sortForm(sortForm)
                        .buildingCode(building)
                        .supplementReading(reading)
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(AddressParts.none())), Tuple.of(1, some));
    }

    @Provide
    public static Arbitrary<OutsideAddress> outsideAddresses() {
        return Arbitraries.oneOf(
                        municipalityCodes().map(OutsideAddress::domestic),
                        Combinators.combine(municipalityCodes(), texts(300)).as(OutsideAddress::domestic),
                        addresses().map(OutsideAddress::domestic),
                        texts(200).map(OutsideAddress::abroad),
                        texts(200).map(name -> OutsideAddress.abroad(Country.of("VNM", name))),
                        Combinators.combine(texts(200), texts(300))
                                .as((name, text) -> OutsideAddress.abroad(Country.of("X1Z", name), text)),
                        Combinators.combine(texts(200), texts(300)).as(OutsideAddress::abroad),
                        Arbitraries.of(OutsideAddress.unknown(), OutsideAddress.none()))
                .withoutEdgeCases();
    }

    // ----- persons

    @Provide
    public static Arbitrary<Furigana> readings() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('ァ', 'ヺ')
                                .withChars("ー・　 ")
                                .ofMinLength(1)
                                .ofMaxLength(20)
                                .filter(text -> !text.isBlank()),
                        Arbitraries.of(Furigana.Origin.class),
                        days().optional())
                .as((text, origin, day) -> {
                    Furigana reading = Furigana.of(text);
                    if (origin == Furigana.Origin.PROVISIONAL) {
                        return reading;
                    }
                    return day.map(on -> reading.confirmedBy(origin, on)).orElseGet(() -> reading.confirmedBy(origin));
                });
    }

    @Provide
    public static Arbitrary<FormerSurname> formerSurnames() {
        return Combinators.combine(texts(50), readings().optional())
                .as((text, reading) ->
                        reading.map(FormerSurname.of(text)::withFurigana).orElseGet(() -> FormerSurname.of(text)));
    }

    private static Arbitrary<CommonName> enteredNames() {
        return Combinators.combine(
                        names().filter(name -> !name.isBlank()),
                        days().optional(),
                        municipalityCodes().optional())
                .as((name, on, in) -> CommonName.builder()
                        .name(name)
                        .enteredOn(on)
                        .enteredIn(in)
                        .build());
    }

    /** Names deleted, and now and then one that was not. */
    private static Arbitrary<List<CommonName>> commonNames() {
        Arbitrary<CommonName> entered = enteredNames();
        return Combinators.combine(
                        Combinators.combine(entered, days(), municipalityCodes())
                                .as(CommonName::deleted)
                                .list()
                                .ofMaxSize(2),
                        entered.optional())
                .as((deleted, recorded) ->
                        Stream.concat(deleted.stream(), recorded.stream()).toList());
    }

    @Provide
    public static Arbitrary<PersonName> names() {
        Arbitrary<Furigana> furigana = readings();
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
                registersInParts(),
                Arbitraries.of(FamilyRegisterIndication.none(), FamilyRegisterIndication.unknown()));
    }

    /** As far as the parts are known: the wording says more where one is missing, and may leave out the prefecture. */
    private static Arbitrary<FamilyRegisterIndication> registersInParts() {
        Arbitrary<DomicileParts> parts = Combinators.combine(
                        municipalityCodes().optional(),
                        Arbitraries.integers().between(0, 9_999_999).optional(),
                        texts(4).optional(),
                        texts(12).optional(),
                        texts(40).optional(),
                        texts(40).optional())
                .as((municipality, townCode, prefecture, name, town, lot) -> DomicileParts.builder()
                        .municipality(municipality)
                        .townCode(municipality.flatMap(any -> townCode.map(n -> String.format("%07d", n))))
                        .prefecture(prefecture)
                        .municipalityName(name)
                        .town(town)
                        .lot(lot)
                        .build());
        return Combinators.combine(
                        parts,
                        texts(20),
                        Arbitraries.of(true, false),
                        texts(40),
                        texts(40),
                        Arbitraries.of("", " ", "　", "　　"))
                .as((known, unknown, whole, surname, givenName, space) -> FamilyRegisterIndication.of(
                                (whole ? known.prefecture().orElse("") : "")
                                        + known.municipalityName().orElse(unknown)
                                        + space
                                        + known.town().orElse(unknown)
                                        + known.lot().orElse(unknown),
                                surname + space + givenName)
                        .withDomicileParts(known)
                        .withHeadInParts(surname, givenName));
    }

    @Provide
    public static Arbitrary<Nationality> nationalities() {
        return texts(200).map(name -> Nationality.of("VNM", name));
    }

    // ----- records

    @Provide
    public static Arbitrary<ResidentDetails> details() {
        Arbitrary<ResidentDetails> japanese = Combinators.combine(
                        familyRegisters().optional(), formerSurnames().optional(0.3), registerDates())
                .as((register, formerSurname, since) -> JapaneseResident.builder()
                        .familyRegister(register)
                        .formerSurname(formerSurname)
                        .becameResidentOn(since)
                        .build());
        Arbitrary<PeriodOfStay> periods = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 365))
                .filter((years, months, days) -> years + months + days > 0)
                .as(PeriodOfStay::new);
        Arbitrary<ResidentDetails> foreign = Combinators.combine(
                        Combinators.combine(nationalities(), Arbitraries.of(LegalClass.class), registerDates())
                                .as(Classed::new),
                        texts(50).map(name -> StatusOfResidence.of("T41", name)).optional(),
                        Combinators.combine(periods.optional(), days().optional())
                                .as(Stay::new),
                        cardNumbers().optional(),
                        cardNumbers().optional(),
                        commonNames(),
                        Arbitraries.of(NamePrecedence.class).optional(0.3),
                        foreignItems())
                .as((of, status, stay, card, certificate, commonNames, precedence, items) -> ForeignResident.builder()
                        .nationality(of.nationality)
                        .legalClass(of.legalClass)
                        .becameResidentOn(of.since)
                        .status(status)
                        .periodOfStay(stay.period)
                        .expiresOn(stay.expiresOn)
                        .residenceCard(card.map(ResidenceCardNumber::of))
                        .certificate(certificate.map(SpecialPermanentResidentCertificateNumber::of))
                        .addAllCommonNames(commonNames)
                        .namePrecedence(precedence)
                        .foreignItems(items)
                        .build());
        return Arbitraries.oneOf(japanese, foreign).withoutEdgeCases();
    }

    private record Classed(Nationality nationality, LegalClass legalClass, RegisterDate since) {}

    private record Stay(Optional<PeriodOfStay> period, Optional<LocalDate> expiresOn) {}

    /** Mostly none. */
    private static Arbitrary<ForeignItems> foreignItems() {
        Arbitrary<ForeignItems> some = Combinators.combine(
                        registerDates().optional(),
                        Arbitraries.of(true, false).optional(),
                        Arbitraries.of(true, false),
                        texts(10).optional(),
                        texts(10).optional(),
                        texts(10).optional(),
                        texts(10).optional())
                .as((registered, notified, permit, mail, card, article, correction) -> ForeignItems.builder()
                        .alienRegisteredOn(registered)
                        .residenceNotified(notified)
                        .cameWithLandingPermit(permit)
                        .mailNameCode(mail)
                        .cardNumberClass(card)
                        .notificationArticleClass(article)
                        .residenceCorrectionCode(correction)
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(ForeignItems.none())), Tuple.of(1, some));
    }

    /** Mostly none. */
    @Provide
    public static Arbitrary<EarlierAddresses> earlierAddresses() {
        Arbitrary<EarlierAddresses> some = Combinators.combine(
                        addresses().optional(), outsideAddresses().optional(), names().optional())
                .as((before, last, head) -> EarlierAddresses.builder()
                        .addressBeforeMove(before)
                        .lastRegisteredAddress(last)
                        .previousHeadName(head)
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(EarlierAddresses.none())), Tuple.of(1, some))
                .withoutEdgeCases();
    }

    private static Arbitrary<Qualifications> qualifications() {
        Arbitrary<Coverage> coverages = Combinators.combine(
                        Arbitraries.of(true, false), days().optional(), days().optional())
                .as(Coverage::new);
        Arbitrary<NationalPension> pensions = Combinators.combine(
                        coverages,
                        Arbitraries.longs()
                                .between(0, 9_999_999_999L)
                                .map(n -> BasicPensionNumber.of(String.format("%010d", n)))
                                .optional(),
                        Arbitraries.of(NationalPension.Category.class).optional(),
                        days().optional())
                .as(NationalPension::new);
        Arbitrary<YearMonth> months = days().map(YearMonth::from);
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        coverages.optional(),
                        coverages.optional(),
                        coverages.optional(),
                        pensions.optional(),
                        Combinators.combine(months.optional(), months.optional())
                                .as(ChildAllowance::new)
                                .optional())
                .as((roll, health, elderly, care, pension, allowance) -> Qualifications.builder()
                        .onElectoralRoll(roll)
                        .nationalHealthInsurance(health)
                        .lateStageElderlyMedicalCare(elderly)
                        .longTermCareInsurance(care)
                        .nationalPension(pension)
                        .childAllowance(allowance)
                        .build());
    }

    /** Mostly none. */
    @Provide
    public static Arbitrary<OtherItems> otherItems() {
        Arbitrary<HeldCard> cards = Combinators.combine(
                        Arbitraries.of(HeldCard.Kind.class), days().optional(), days().optional(), days().optional())
                .as(HeldCard::new);
        Arbitrary<CertificateSerialNumber> serialNumbers = Arbitraries.strings()
                .alpha()
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(CertificateSerialNumber::of);
        Arbitrary<CautionNote> notes = Combinators.combine(
                        Arbitraries.integers().between(1, 99), Arbitraries.of(RecordItem.class), texts(1_000))
                .as(CautionNote::of);
        Arbitrary<OtherItems> some = Combinators.combine(
                        qualifications(),
                        cards.list().ofMaxSize(2),
                        serialNumbers.optional(),
                        serialNumbers.optional(),
                        Arbitraries.of(true, false),
                        notes.list().ofMaxSize(2),
                        texts(1_000).map(Remark::of).list().ofMaxSize(2))
                .as((told, held, signature, authentication, ward, cautions, remarks) -> OtherItems.builder()
                        .qualifications(told)
                        .addAllCards(held)
                        .signatureCertificate(signature)
                        .authenticationCertificate(authentication)
                        .adultWard(ward)
                        .addAllCautionNotes(cautions)
                        .addAllRemarks(remarks)
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(OtherItems.none())), Tuple.of(1, some))
                .withoutEdgeCases();
    }

    @Provide
    public static Arbitrary<Residence> residences() {
        return Combinators.combine(
                        addresses(), registerDates(), outsideAddresses(), days().optional(), earlierAddresses())
                .as((address, setOn, previous, notifiedOn, earlier) -> Residence.builder()
                        .address(address)
                        .addressSetOn(setOn)
                        .previousAddress(previous)
                        .notifiedOn(notifiedOn)
                        .earlier(earlier)
                        .build())
                .withoutEdgeCases();
    }

    @Provide
    public static Arbitrary<Membership> memberships() {
        return Arbitraries.oneOf(
                        Combinators.combine(householdNumbers(), relationships(), names())
                                .as(Membership::of),
                        Combinators.combine(
                                        householdNumbers(),
                                        relationships(),
                                        names(),
                                        enteredNames().optional(),
                                        Arbitraries.of(NamePrecedence.class).optional())
                                .as((household, relationship, name, commonName, precedence) -> Membership.builder()
                                        .household(household)
                                        .relationship(relationship)
                                        .headName(name)
                                        .headCommonName(commonName)
                                        .headNamePrecedence(precedence)
                                        .build()),
                        householdNumbers().map(Membership::withoutHead))
                .withoutEdgeCases();
    }

    @Provide
    public static Arbitrary<PlannedMoveOut> plannedMoveOuts() {
        return Combinators.combine(days(), outsideAddresses(), days().optional())
                .as((on, destination, notifiedOn) -> new PlannedMoveOut(on, destination, notifiedOn));
    }

    @Provide
    public static Arbitrary<Removal> removals() {
        Arbitrary<ChangeReason> deletions =
                Arbitraries.of(ChangeReason.class).filter(one -> one.table() == ChangeReason.Table.DELETION);
        Arbitrary<Removal> unconfirmed = Combinators.combine(
                        deletions,
                        registerDates(),
                        days().optional(),
                        plannedMoveOuts().optional())
                .as((reason, on, notifiedOn, planned) -> Removal.builder()
                        .reason(reason)
                        .occurredOn(on)
                        .notifiedOn(notifiedOn)
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
                        removals().optional(),
                        otherItems())
                .as((numbering, person, details, residence, membership, planned, removal, others) ->
                        ResidentRecord.builder()
                                .addressee(numbering.addressee)
                                .recordCode(numbering.recordCode)
                                .individualNumber(numbering.individualNumber)
                                .person(person)
                                .details(details)
                                .residence(residence)
                                .membership(membership)
                                .plannedMoveOut(planned)
                                .removal(removal)
                                .otherItems(others)
                                .build())
                .withoutEdgeCases();
    }

    @Provide
    public static Arbitrary<RemovedRecord> removedRecords() {
        return Combinators.combine(records(), removals(), Arbitraries.integers().between(1, 99), days())
                .as((record, removal, number, processedOn) ->
                        RemovedRecord.of(record.withRemoval(Optional.of(removal)), number, processedOn))
                .withoutEdgeCases();
    }

    @Provide
    public static Arbitrary<Memo> memos() {
        Arbitrary<LocalDateTime> times = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 86_399))
                .as((day, second) -> day.atStartOfDay().plusSeconds(second));
        return Combinators.combine(
                        addresseeNumbers(),
                        Combinators.combine(
                                        Arbitraries.of(Memo.Act.class),
                                        Arbitraries.integers().between(0, 9),
                                        texts(4_000),
                                        texts(20),
                                        times)
                                .as(MemoStep::new)
                                .list()
                                .ofMaxSize(8))
                .as((addressee, steps) -> {
                    Memo memo = Memo.of(addressee);
                    for (MemoStep step : steps) {
                        memo = step.appliedTo(memo);
                    }
                    return memo;
                })
                .withoutEdgeCases();
    }

    private record MemoStep(Memo.Act act, int choice, String text, String by, LocalDateTime at) {

        Memo appliedTo(Memo memo) {
            List<Integer> shown = List.copyOf(memo.shown().keySet());
            if (act == Memo.Act.WRITTEN || shown.isEmpty()) {
                return memo.write(text, by, at);
            }
            int note = shown.get(choice % shown.size());
            return act == Memo.Act.CORRECTED ? memo.correct(note, text, by, at) : memo.delete(note, by, at);
        }
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
                        individualNumbers().optional(),
                        otherItems(),
                        earlierAddresses())
                .as((person, details, relationship, addressee, code, number, others, earlier) -> NewResident.builder()
                        .person(person)
                        .details(details)
                        .relationship(relationship)
                        .addressee(addressee)
                        .recordCode(code)
                        .individualNumber(number)
                        .otherItems(others)
                        .earlier(earlier)
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
                        registerDates(),
                        Combinators.combine(
                                        outsideAddresses().optional(0.3),
                                        earlierAddresses().optional(0.3))
                                .as(Before::new),
                        otherItems().optional(0.3))
                .as((name, dateOfBirth, sex, details, address, setOn, before, others) -> RecordedItems.builder()
                        .name(name)
                        .dateOfBirth(dateOfBirth)
                        .sex(sex)
                        .details(details)
                        .address(address)
                        .addressSetOn(setOn)
                        .previousAddress(before.previousAddress)
                        .earlier(before.earlier)
                        .otherItems(others)
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

    private record Before(Optional<OutsideAddress> previousAddress, Optional<EarlierAddresses> earlier) {}

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

    @Provide
    public static Arbitrary<Handling> handlings() {
        Arbitrary<Notifier> notifiers = Combinators.combine(
                        Arbitraries.of(Notifier.Capacity.class).optional(),
                        names().filter(name -> !name.isBlank()).optional())
                .as((capacity, name) -> new Notifier(
                        capacity.or(() -> name.isPresent() ? Optional.empty() : Optional.of(Notifier.Capacity.HEAD)),
                        name));
        Arbitrary<Handling> some = Combinators.combine(
                        texts(Handling.MAX_LENGTH).optional(),
                        texts(Handling.MAX_LENGTH).optional(),
                        notifiers.optional())
                .as((place, terminal, notifier) -> Handling.builder()
                        .place(place)
                        .terminal(terminal)
                        .notifier(notifier)
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Handling.none())), Tuple.of(1, some))
                .withoutEdgeCases();
    }

    private record Frame(RegisterDate changeDate, LocalDate processingDate, Basis basis, Handling handling) {

        <B extends ChangeEvent.Builder<B>> B begin(B event) {
            return event.changeDate(changeDate)
                    .processingDate(processingDate)
                    .basis(basis)
                    .handling(handling);
        }
    }

    /** Events of every type, equally often. */
    @Provide
    public static Arbitrary<ChangeEvent> events() {
        return Arbitraries.of(EventType.class).flatMap(ModelDomain::events).withoutEdgeCases();
    }

    /** Events of one type. */
    public static Arbitrary<ChangeEvent> events(EventType type) {
        Arbitrary<Frame> frames = Combinators.combine(registerDates(), days(), bases(), handlings())
                .as(Frame::new);
        return frames.flatMap(frame -> events(type, frame)).withoutEdgeCases();
    }

    private static Arbitrary<ChangeEvent> events(EventType type, Frame frame) {
        return switch (type) {
            case CARRY_OVER -> Arbitraries.just(frame.begin(CarryOver.builder()).build());
            case MOVE_IN ->
                Combinators.combine(
                                newResidents().list().ofMinSize(1).ofMaxSize(3),
                                targetHouseholds(),
                                addresses(),
                                outsideAddresses(),
                                moveInKinds())
                        .as((arriving, household, address, previous, kinds) -> frame.begin(MoveIn.builder())
                                .addAllKinds(kinds)
                                .addAllNewResidents(arriving)
                                .household(household)
                                .address(address)
                                .previousAddress(previous)
                                .build());
            case BIRTH ->
                Combinators.combine(newResidents(), householdNumbers())
                        .as((child, household) -> frame.begin(Birth.builder())
                                .child(child)
                                .household(household)
                                .build());
            case ADDRESS_CHANGE ->
                Combinators.combine(placements(), targetHouseholds(), addresses())
                        .as((placements, household, address) -> frame.begin(AddressChange.builder())
                                .addAllPlacements(placements)
                                .household(household)
                                .address(address)
                                .build());
            case MOVE_OUT ->
                Combinators.combine(
                                subjects(),
                                outsideAddresses(),
                                Arbitraries.of(MoveOut.Kind.class).optional())
                        .as((subjects, destination, kind) -> frame.begin(MoveOut.builder())
                                .kind(kind)
                                .addAllSubjects(subjects)
                                .destination(destination)
                                .build());
            case PLANNED_MOVE_OUT_REACHED ->
                subjects()
                        .map(subjects -> frame.begin(PlannedMoveOutReached.builder())
                                .addAllSubjects(subjects)
                                .build());
            case MOVE_IN_NOTICE_RECEIVED ->
                Combinators.combine(subjects(), outsideAddresses())
                        .as((subjects, destination) -> frame.begin(MoveInNoticeReceived.builder())
                                .addAllSubjects(subjects)
                                .destination(destination)
                                .build());
            case DEATH ->
                addresseeNumbers()
                        .map(subject ->
                                frame.begin(Death.builder()).subject(subject).build());
            case HOUSEHOLD_SPLIT ->
                Combinators.combine(placements(), newHouseholds())
                        .as((placements, household) -> frame.begin(HouseholdSplit.builder())
                                .addAllPlacements(placements)
                                .household(household)
                                .build());
            case HOUSEHOLD_MERGER ->
                Combinators.combine(placements(), householdNumbers())
                        .as((placements, household) -> frame.begin(HouseholdMerger.builder())
                                .addAllPlacements(placements)
                                .household(household)
                                .build());
            case HOUSEHOLD_CHANGE ->
                Combinators.combine(placements(), householdNumbers())
                        .as((placements, household) -> frame.begin(HouseholdChange.builder())
                                .addAllPlacements(placements)
                                .household(household)
                                .build());
            case HOUSEHOLD_HEAD_CHANGE ->
                Combinators.combine(placements(), householdNumbers())
                        .as((placements, household) -> frame.begin(HouseholdHeadChange.builder())
                                .addAllPlacements(placements)
                                .household(household)
                                .build());
            case CLERICAL_ERROR_CORRECTION ->
                Combinators.combine(addresseeNumbers(), recordedItems())
                        .as((subject, items) -> frame.begin(ClericalErrorCorrection.builder())
                                .subject(subject)
                                .items(items)
                                .build());
            case EX_OFFICIO_CORRECTION ->
                Combinators.combine(addresseeNumbers(), recordedItems())
                        .as((subject, items) -> frame.begin(ExOfficioCorrection.builder())
                                .subject(subject)
                                .items(items)
                                .build());
            case RECORD_CODE_CHANGE ->
                Combinators.combine(addresseeNumbers(), recordCodes().optional())
                        .as((subject, code) -> frame.begin(RecordCodeChange.builder())
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
                        .as((cause, arriving, household, address, previous) -> frame.begin(ExOfficioEntry.builder())
                                .cause(cause)
                                .addAllNewResidents(arriving)
                                .household(household)
                                .address(address)
                                .previousAddress(previous)
                                .build());
            case EX_OFFICIO_DELETION ->
                Combinators.combine(subjects(), Arbitraries.of(ExOfficioDeletion.Cause.class))
                        .as((subjects, cause) -> frame.begin(ExOfficioDeletion.builder())
                                .addAllSubjects(subjects)
                                .cause(cause)
                                .build());
            case MINOR_CORRECTION ->
                Combinators.combine(
                                addresseeNumbers(), Arbitraries.of(MinorCorrection.Ground.class), names(), addresses())
                        .as((subject, ground, name, address) -> frame.begin(MinorCorrection.builder())
                                .subject(subject)
                                .ground(ground)
                                .items(RecordedItems.builder()
                                        .name(Optional.of(name).filter(any -> ground.concernsNames()))
                                        .address(address)
                                        .build())
                                .build());
            case NATURALIZATION ->
                Combinators.combine(addresseeNumbers(), names(), familyRegisters())
                        .as((subject, name, register) -> frame.begin(Naturalization.builder())
                                .subject(subject)
                                .name(name)
                                .familyRegister(register)
                                .build());
            case NATIONALITY_ACQUISITION ->
                Combinators.combine(addresseeNumbers(), names(), familyRegisters())
                        .as((subject, name, register) -> frame.begin(NationalityAcquisition.builder())
                                .subject(subject)
                                .name(name)
                                .familyRegister(register)
                                .build());
            case NATIONALITY_LOSS ->
                Combinators.combine(addresseeNumbers(), names(), nationalities(), Arbitraries.of(LegalClass.class))
                        .as((subject, name, nationality, legalClass) -> frame.begin(NationalityLoss.builder())
                                .subject(subject)
                                .name(name)
                                .nationality(nationality)
                                .legalClass(legalClass)
                                .build());
            case RECORD_RECOMPILED ->
                subjects()
                        .map(subjects -> frame.begin(RecordRecompiled.builder())
                                .addAllSubjects(subjects)
                                .build());
            case RECORD_RECONSTRUCTED ->
                subjects()
                        .map(subjects -> frame.begin(RecordReconstructed.builder())
                                .addAllSubjects(subjects)
                                .build());
            case INDIVIDUAL_NUMBER_ASSIGNED ->
                Combinators.combine(addresseeNumbers(), individualNumbers())
                        .as((subject, number) -> frame.begin(IndividualNumberAssigned.builder())
                                .subject(subject)
                                .number(number)
                                .build());
            case INDIVIDUAL_NUMBER_CHANGE ->
                Combinators.combine(addresseeNumbers(), individualNumbers())
                        .as((subject, number) -> frame.begin(IndividualNumberChange.builder())
                                .subject(subject)
                                .newNumber(number)
                                .build());
            case RECORD_CODE_ENTRY ->
                Combinators.combine(addresseeNumbers(), recordCodes().optional())
                        .as((subject, code) -> frame.begin(RecordCodeEntry.builder())
                                .subject(subject)
                                .newCode(code)
                                .build());
            case RELATIONSHIP_CHANGE ->
                placements()
                        .map(placements -> frame.begin(RelationshipChange.builder())
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
                        .as((placements, household, address, previous, became) -> frame.begin(InterWardChange.builder())
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
                        .as((ground, households, address, subjects, register) -> frame.begin(
                                        BulkAddressChange.builder())
                                .ground(ground)
                                .addAllAddresses(households.stream()
                                        .map(one -> new BulkAddressChange.Readdressing(one, address, address))
                                        .toList())
                                .addAllFamilyRegisters(subjects.stream()
                                        .map(one -> new BulkAddressChange.Reregistering(one, register, register))
                                        .toList())
                                .build());
            case FORMER_SURNAME_CHANGE ->
                Combinators.combine(
                                addresseeNumbers(), Arbitraries.of(FormerSurnameChange.Kind.class), formerSurnames())
                        .as((subject, kind, surname) -> frame.begin(FormerSurnameChange.builder())
                                .subject(subject)
                                .kind(kind)
                                .formerSurname(
                                        Optional.of(surname).filter(any -> kind != FormerSurnameChange.Kind.DELETION))
                                .build());
            case COMMON_NAME_CHANGE ->
                Combinators.combine(
                                addresseeNumbers(),
                                names().filter(name -> !name.isBlank()).optional())
                        .as((subject, name) -> frame.begin(CommonNameChange.builder())
                                .subject(subject)
                                .commonName(name)
                                .build());
            case CHANGE_CANCELLED ->
                Combinators.combine(
                                cancelledEntries()
                                        .list()
                                        .uniqueElements(CancelledEntry::subject)
                                        .ofMinSize(1)
                                        .ofMaxSize(3),
                                Arbitraries.of(
                                        ChangeReason.REMOVAL_CANCELLED,
                                        ChangeReason.ENTRY_CANCELLED,
                                        ChangeReason.CORRECTION_CANCELLED),
                                newHouseholds().optional())
                        .as((entries, reason, household) -> frame.begin(ChangeCancelled.builder())
                                .household(household)
                                .addAllEntries(entries)
                                .reason(reason)
                                .build());
        };
    }

    private static Arbitrary<CancelledEntry> cancelledEntries() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 99);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Combinators.combine(addresseeNumbers(), numbers)
                                .as((subject, number) -> new CancelledEntry(subject, number))),
                Tuple.of(
                        1,
                        Combinators.combine(records(), numbers)
                                .as((before, number) ->
                                        new CancelledEntry(before.addressee(), number, Optional.of(before)))));
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
