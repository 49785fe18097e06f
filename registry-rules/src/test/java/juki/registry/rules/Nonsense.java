package juki.registry.rules;

import static juki.registry.rules.Village.code;
import static juki.registry.rules.Village.household;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.person;
import static juki.registry.rules.Village.place;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressCode;
import juki.registry.model.address.AddressParts;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.NonCalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.BulkAddressChange;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.ExOfficioDeletion;
import juki.registry.model.event.FormerSurnameChange;
import juki.registry.model.event.MinorCorrection;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.DomicileParts;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.EarlierAddresses;
import juki.registry.model.resident.ForeignItems;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.model.resident.StatusOfResidence;

/** Changes of every kind, from the ordinary to the absurd, made up against a register. */
final class Nonsense {

    /** Numbers up to here may be handed in; the office draws greater ones. */
    static final int HANDED_IN = 40;

    static final String NAME = "漏洩 確認子";
    static final String TOWN = "漏洩確認町九丁目";

    private static final EventType[] KINDS = EventType.values();

    private final Random random;
    private final InMemoryRegister register;
    private final LocalDate day;

    Nonsense(Random random, InMemoryRegister register, LocalDate day) {
        this.random = random;
        this.register = register;
        this.day = day;
    }

    ChangeEvent next() {
        EventType kind = KINDS[random.nextInt(KINDS.length)];
        Filing filing = new Filing(changeDate(), processingDate(), basis(kind));
        return switch (kind) {
            case CARRY_OVER -> filing.carryOver();
            case MOVE_IN -> moveIn(filing);
            case BIRTH -> birth(filing);
            case ADDRESS_CHANGE -> addressChange(filing);
            case MOVE_OUT ->
                (often() ? filing : filing.changed(CalendarDate.of(day.plusDays(random.nextInt(30)))))
                        .moveOut(outside(), some(family()));
            case PLANNED_MOVE_OUT_REACHED ->
                filing.plannedMoveOutReached(
                        some(those(record -> record.plannedMoveOut().isPresent())));
            case MOVE_IN_NOTICE_RECEIVED ->
                filing.moveInNotice(some(those(record -> record.plannedMoveOut().isPresent() || !record.isLiving())));
            case DEATH -> filing.death(anybody());
            case HOUSEHOLD_SPLIT -> filing.split(newHousehold(), placed(some(family()), mostly()));
            case HOUSEHOLD_MERGER -> merger(filing);
            case HOUSEHOLD_CHANGE -> filing.householdChange(neighbour(), placed(some(family()), !mostly()));
            case HOUSEHOLD_HEAD_CHANGE -> headChange(filing);
            case CLERICAL_ERROR_CORRECTION -> filing.clericalErrorCorrection(anybody(), items());
            case EX_OFFICIO_CORRECTION -> filing.correction(anybody(), items());
            case RECORD_CODE_CHANGE ->
                filing.codeChange(anybody(), often() ? Optional.empty() : Optional.of(anyCode()));
            case EX_OFFICIO_ENTRY -> entry(filing);
            case EX_OFFICIO_DELETION ->
                filing.exOfficioDeletion(either(ExOfficioDeletion.Cause.values()), some(family()));
            case MINOR_CORRECTION -> minorCorrection(filing);
            case NATURALIZATION -> filing.naturalization(anybody());
            case NATIONALITY_ACQUISITION -> filing.nationalityAcquisition(anybody());
            case NATIONALITY_LOSS ->
                filing.nationalityLoss(
                        anybody(),
                        usually(() -> LegalClass.TRANSITIONAL_BY_NATIONALITY_LOSS, () -> either(LegalClass.values())));
            case RECORD_RECOMPILED -> filing.recompiled(some(family()));
            case RECORD_RECONSTRUCTED -> filing.reconstructed(some(family()));
            case INDIVIDUAL_NUMBER_ASSIGNED ->
                filing.individualNumber(anybody(), IndividualNumber.ofPayload(random.nextInt(60)));
            case INDIVIDUAL_NUMBER_CHANGE ->
                filing.individualNumberChange(anybody(), IndividualNumber.ofPayload(random.nextInt(1_000)));
            case RECORD_CODE_ENTRY -> filing.codeEntry(anybody(), often() ? Optional.empty() : Optional.of(anyCode()));
            case RELATIONSHIP_CHANGE ->
                filing.relationshipChange(place(anybody(), either(Relationship.CHILD, Relationship.RELATIVE)));
            case INTER_WARD_CHANGE -> interWardChange(filing);
            case BULK_ADDRESS_CHANGE ->
                filing.bulkAddressChange(new BulkAddressChange.Readdressing(anyHousehold(), address(), address()));
            case FORMER_SURNAME_CHANGE ->
                filing.formerSurname(anybody(), FormerSurnameChange.Kind.ENTRY, Optional.of(formerSurname()));
            case COMMON_NAME_CHANGE ->
                filing.commonName(anybody(), Optional.of(PersonName.of(NAME)).filter(any -> often()));
            case CHANGE_CANCELLED -> cancellation(filing);
        };
    }

    // ----- chance

    private boolean mostly() {
        return random.nextInt(10) > 0;
    }

    private boolean often() {
        return random.nextInt(3) > 0;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private <T> T either(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T usually(Supplier<T> usual, Supplier<T> odd) {
        return mostly() ? usual.get() : odd.get();
    }

    // ----- dates and bases

    private RegisterDate changeDate() {
        return usually(() -> CalendarDate.of(day.minusDays(random.nextInt(25))), this::oddDate);
    }

    private RegisterDate oddDate() {
        return either(
                CalendarDate.of(day.plusDays(random.nextInt(100))),
                CalendarDate.of(1, 1, 1),
                CalendarDate.of(9999, 12, 31),
                NonCalendarDate.of(day.getYear(), 2, 31),
                UncertainDate.unknown(),
                UncertainDate.inYear(1990),
                UncertainDate.inMonth(YearMonth.from(day)),
                UncertainDate.between("いつか", LocalDate.MIN, LocalDate.MAX));
    }

    private LocalDate processingDate() {
        if (mostly() || often()) {
            return day;
        }
        return either(
                day.minusDays(random.nextInt(40)), day.plusDays(random.nextInt(10)), LocalDate.MIN, LocalDate.MAX);
    }

    private Basis basis(EventType kind) {
        return usually(
                () -> switch (kind) {
                    case RECORD_CODE_CHANGE, FORMER_SURNAME_CHANGE -> Basis.Request.on(day);
                    case COMMON_NAME_CHANGE -> either(Basis.Application.on(day), new Basis.ExOfficio());
                    case MOVE_IN_NOTICE_RECEIVED -> Basis.Notice.on(day);
                    case INDIVIDUAL_NUMBER_CHANGE -> either(Basis.Request.on(day), new Basis.ExOfficio());
                    case INDIVIDUAL_NUMBER_ASSIGNED,
                            RELATIONSHIP_CHANGE,
                            NATURALIZATION,
                            NATIONALITY_ACQUISITION,
                            NATIONALITY_LOSS,
                            EX_OFFICIO_DELETION -> either(Basis.Notice.on(day), new Basis.ExOfficio());
                    case BIRTH, DEATH, EX_OFFICIO_CORRECTION ->
                        either(Basis.Notice.on(day), Basis.Notification.on(day), new Basis.ExOfficio());
                    case CLERICAL_ERROR_CORRECTION, CHANGE_CANCELLED ->
                        either(Basis.Application.on(day), new Basis.ExOfficio());
                    case PLANNED_MOVE_OUT_REACHED,
                            CARRY_OVER,
                            EX_OFFICIO_ENTRY,
                            MINOR_CORRECTION,
                            BULK_ADDRESS_CHANGE,
                            RECORD_CODE_ENTRY,
                            RECORD_RECOMPILED,
                            RECORD_RECONSTRUCTED -> new Basis.ExOfficio();
                    default -> either(Basis.Notification.on(day), new Basis.ExOfficio());
                },
                () -> either(
                        Basis.Notification.on(day.plusDays(1)),
                        Basis.Notification.on(LocalDate.MAX),
                        Basis.Notification.on(LocalDate.MIN),
                        Basis.Application.on(day),
                        Basis.Request.on(day),
                        Basis.Notice.on(day.minusDays(3)),
                        new Basis.ExOfficio()));
    }

    // ----- people and households

    private List<ResidentRecord> records() {
        List<ResidentRecord> records = new ArrayList<>();
        register.forEachHistory(history -> records.add(history.current()));
        records.sort((one, other) -> one.addressee().compareTo(other.addressee()));
        return records;
    }

    private List<AddresseeNumber> those(Predicate<ResidentRecord> wanted) {
        List<AddresseeNumber> found =
                records().stream().filter(wanted).map(ResidentRecord::addressee).toList();
        return found.isEmpty() ? List.of(anyNumber()) : found;
    }

    private AddresseeNumber anyNumber() {
        AddresseeNumber number = person(1 + random.nextInt(HANDED_IN));
        return mostly() ? number : AddresseeNumber.of(number.value() ^ 1);
    }

    private ResidentRecordCode anyCode() {
        return code(1 + random.nextInt(HANDED_IN));
    }

    private AddresseeNumber anybody() {
        return usually(() -> oneOf(those(ResidentRecord::isLiving)), this::anyNumber);
    }

    private List<Household> households() {
        List<Household> households = new ArrayList<>();
        register.forEachHousehold(households::add);
        households.removeIf(Household::hasEnded);
        households.sort((one, other) -> one.number().compareTo(other.number()));
        return households;
    }

    private HouseholdNumber anyHousehold() {
        return usually(
                () -> households().isEmpty()
                        ? household(1)
                        : oneOf(households()).number(),
                () -> household(1 + random.nextInt(HANDED_IN)));
    }

    /** The members of some household. */
    private List<AddresseeNumber> family() {
        return households().isEmpty()
                ? List.of(anyNumber())
                : oneOf(households()).members();
    }

    /** The members of some household and those of another, if it is another. */
    private List<AddresseeNumber> twoFamilies(List<AddresseeNumber> one) {
        return Stream.concat(one.stream(), family().stream()).distinct().toList();
    }

    /** A household beside another on the same lot, if there is one. */
    private HouseholdNumber neighbour() {
        List<Household> all = households();
        return all.stream()
                .filter(one -> all.stream()
                        .anyMatch(other -> other != one && other.address().sameLot(one.address())))
                .map(Household::number)
                .findFirst()
                .filter(number -> mostly())
                .orElseGet(this::anyHousehold);
    }

    /** All of them or some, now and then with a stranger, somebody twice, or in another order. */
    private AddresseeNumber[] some(List<AddresseeNumber> of) {
        List<AddresseeNumber> chosen = new ArrayList<>(of);
        if (!often()) {
            Collections.shuffle(chosen, random);
            chosen.subList(1 + random.nextInt(chosen.size()), chosen.size()).clear();
        }
        if (!mostly()) {
            chosen.add(either(anyNumber(), chosen.get(0)));
        }
        return chosen.toArray(AddresseeNumber[]::new);
    }

    private Placement[] placed(AddresseeNumber[] who, boolean headed) {
        Placement[] placements = new Placement[who.length];
        int head = headed ? random.nextInt(who.length) : -1;
        for (int i = 0; i < who.length; i++) {
            placements[i] = place(who[i], i == head ? Relationship.HEAD : relationship());
        }
        return placements;
    }

    private Relationship relationship() {
        return usually(
                () -> either(Relationship.CHILD, Relationship.RELATIVE, Relationship.COHABITANT),
                () -> either(
                        Relationship.HEAD,
                        Relationship.WIFE,
                        Relationship.parse("父の妹").orElseThrow(),
                        Relationship.parse("兄").orElseThrow()));
    }

    private TargetHousehold newHousehold() {
        return usually(TargetHousehold::newHousehold, () -> TargetHousehold.newHousehold(anyHousehold()));
    }

    // ----- places

    private Address address() {
        return either(
                lot(1 + random.nextInt(30)),
                Address.of(Village.HERE, TOWN, "1番地"),
                lot(1).withSupplement(AddressSupplement.of("201号")),
                usually(
                        () -> lot(2),
                        () -> either(
                                lot(2).withSupplement(AddressSupplement.of("\uE000荘")),
                                lot(2).withSupplement(AddressSupplement.of("\uFFFD荘")),
                                lot(2).withParts(AddressParts.builder()
                                        .code(AddressCode.of("12233500001"))
                                        .build()))));
    }

    private OutsideAddress outside() {
        return either(
                OutsideAddress.domestic(Village.ELSEWHERE, TOWN),
                OutsideAddress.domestic(Village.ELSEWHERE),
                OutsideAddress.domestic(Village.HERE),
                OutsideAddress.abroad("ブラジル"),
                OutsideAddress.unknown(),
                OutsideAddress.none());
    }

    // ----- what is recorded

    private Person somebody() {
        if (random.nextInt(25) == 0) {
            return oneOf(records()).person();
        }
        RegisterDate birth = usually(() -> CalendarDate.of(day.minusDays(random.nextInt(40_000))), this::oddDate);
        return Person.of(
                either(PersonName.of(NAME), PersonName.of(NAME + random.nextInt(100)), PersonName.unnamed()),
                birth,
                either(Sex.values()));
    }

    private ResidentDetails details() {
        return usually(
                () -> either(Village.japanese(), foreign().build()),
                () -> either(
                        register.record(oneOf(
                                        those(record -> !record.isLiving() && record.kind() == ResidentKind.FOREIGN)))
                                .map(ResidentRecord::details)
                                .orElseGet(Village::foreign),
                        foreign()
                                .expiresOn(day.plusDays(random.nextInt(60) - 30))
                                .foreignItems(ForeignItems.builder()
                                        .alienRegisteredOn(oddDate())
                                        .build())
                                .build()
                                .withBecameResidentOn(CalendarDate.of(1990, 1, 1)),
                        foreign()
                                .addCommonNames(CommonName.builder()
                                        .name(PersonName.of(NAME))
                                        .enteredOn(day)
                                        .deletedOn(day.minusDays(random.nextInt(3)))
                                        .build())
                                .build(),
                        JapaneseResident.builder()
                                .becameResidentOn(UncertainDate.unknown())
                                .build(),
                        JapaneseResident.of(FamilyRegisterIndication.of("なし", "戸籍 筆頭"), CalendarDate.of(2020, 4, 1)),
                        JapaneseResident.of(
                                FamilyRegisterIndication.of("静岡県天竜市二俣町1番地", "戸籍 筆頭")
                                        .withDomicileParts(DomicileParts.builder()
                                                .municipality(MunicipalityCode.ofPayload(22217))
                                                .build()),
                                CalendarDate.of(2020, 4, 1)),
                        ForeignResident.builder()
                                .nationality(Nationality.of("VNM", "ベトナム"))
                                .legalClass(either(LegalClass.values()))
                                .status(StatusOfResidence.of("T60", "特別永住者"))
                                .becameResidentOn(CalendarDate.of(2024, 4, 1))
                                .build(),
                        ForeignResident.builder()
                                .nationality(Nationality.of("VNM", "ベトナム"))
                                .legalClass(either(LegalClass.values()))
                                .becameResidentOn(UncertainDate.unknown())
                                .build()));
    }

    /** A foreign resident with a card of his own, mostly. */
    private ForeignResident.Builder foreign() {
        return ForeignResident.builder()
                .nationality(Nationality.of("VNM", "ベトナム"))
                .legalClass(LegalClass.MID_TO_LONG_TERM)
                .status(StatusOfResidence.of("T41", "留学"))
                .residenceCard(ResidenceCardNumber.of("CD%08dEF".formatted(random.nextInt(40))))
                .becameResidentOn(CalendarDate.of(2024, 4, 1));
    }

    private FormerSurname formerSurname() {
        FormerSurname surname = FormerSurname.of("旧姓");
        return mostly() ? surname.withFurigana(Furigana.of("キュウセイ")) : surname;
    }

    private NewResident newcomer(Person person, Relationship relationship) {
        NewResident.Builder newcomer =
                NewResident.builder().person(person).details(details()).relationship(relationship);
        if (!mostly()) {
            newcomer.individualNumber(IndividualNumber.ofPayload(random.nextInt(20)))
                    .earlier(EarlierAddresses.builder()
                            .lastRegisteredAddress(outside())
                            .build());
        }
        if (often()) {
            newcomer.addressee(often() ? Optional.empty() : Optional.of(anyNumber()))
                    .recordCode(often() ? Optional.empty() : Optional.of(anyCode()));
        } else {
            // Number and code of one who left, whoever now brings them.
            AddresseeNumber gone = oneOf(those(record -> !record.isLiving()));
            newcomer.addressee(gone).recordCode(register.record(gone).flatMap(ResidentRecord::recordCode));
        }
        return newcomer.build();
    }

    private ChangeEvent moveIn(Filing filing) {
        boolean joins = random.nextBoolean();
        NewResident[] who = new NewResident[1 + random.nextInt(3)];
        for (int i = 0; i < who.length; i++) {
            who[i] = newcomer(somebody(), i == 0 && mostly() != joins ? Relationship.HEAD : relationship());
        }
        if (!mostly()) {
            return filing.moveIn(
                    either(
                            MoveIn.Kind.ARRIVAL_OF_MID_TO_LONG_TERM_RESIDENT,
                            MoveIn.Kind.BECAME_MID_TO_LONG_TERM_RESIDENT),
                    who);
        }
        if (!joins) {
            return filing.moveIn(newHousehold(), address(), outside(), who);
        }
        HouseholdNumber number = anyHousehold();
        Address address = register.household(number)
                .map(Household::address)
                .filter(it -> mostly())
                .orElseGet(this::address);
        return filing.moveIn(TargetHousehold.existing(number), address, outside(), who);
    }

    private ChangeEvent birth(Filing filing) {
        Person child = mostly() ? somebody().withDateOfBirth(filing.changeDate()) : somebody();
        return filing.birth(newcomer(child, relationship()), anyHousehold());
    }

    private ChangeEvent addressChange(Filing filing) {
        List<AddresseeNumber> family = family();
        Optional<HouseholdNumber> own =
                register.record(family.get(0)).map(record -> record.membership().household());
        return switch (random.nextInt(3)) {
            case 0 ->
                filing.addressChange(
                        TargetHousehold.existing(own.orElseGet(this::anyHousehold)),
                        address(),
                        placed(some(family), mostly()));
            case 1 ->
                filing.addressChange(
                        newHousehold(), address(), placed(some(often() ? family : twoFamilies(family)), mostly()));
            default -> {
                HouseholdNumber number = anyHousehold();
                Address address = register.household(number)
                        .map(Household::address)
                        .filter(it -> mostly())
                        .orElseGet(this::address);
                yield filing.addressChange(TargetHousehold.existing(number), address, placed(some(family), !mostly()));
            }
        };
    }

    private ChangeEvent interWardChange(Filing filing) {
        AddresseeNumber[] movers = some(family());
        TargetHousehold target = usually(
                this::newHousehold,
                () -> register.record(movers[0])
                        .map(record ->
                                TargetHousehold.existing(record.membership().household()))
                        .orElseGet(this::newHousehold));
        return filing.interWardChange(target, address(), placed(movers, mostly()));
    }

    private ChangeEvent merger(Filing filing) {
        return filing.merger(
                neighbour(), placed(mostly() ? family().toArray(AddresseeNumber[]::new) : some(family()), !mostly()));
    }

    private ChangeEvent headChange(Filing filing) {
        List<AddresseeNumber> family = family();
        HouseholdNumber number = register.record(family.get(0))
                .map(record -> record.membership().household())
                .filter(it -> mostly())
                .orElseGet(this::anyHousehold);
        return filing.headChange(number, placed(some(family), mostly()));
    }

    private RecordedItems items() {
        RecordedItems.Builder items = RecordedItems.builder();
        items.name(Optional.of(PersonName.of(NAME + random.nextInt(100))).filter(it -> often()));
        items.dateOfBirth(Optional.of(oddDate()).filter(it -> !often()));
        items.sex(either(Sex.values()));
        items.details(Optional.of(details()).filter(it -> !often()));
        items.address(Optional.of(address()).filter(it -> !often()));
        items.addressSetOn(Optional.of(oddDate()).filter(it -> !often()));
        items.otherItems(Optional.of(OtherItems.none()).filter(it -> !often()));
        return items.build();
    }

    private ChangeEvent entry(Filing filing) {
        NewResident who = newcomer(somebody(), mostly() ? Relationship.HEAD : relationship());
        return filing.exOfficioEntry(newHousehold(), address(), outside(), who);
    }

    private ChangeEvent minorCorrection(Filing filing) {
        MinorCorrection.Ground ground = either(MinorCorrection.Ground.values());
        RecordedItems.Builder items = RecordedItems.builder().address(address());
        if (ground.concernsNames()) {
            items.name(PersonName.of(NAME + random.nextInt(100)));
        }
        return filing.minorCorrection(anybody(), ground, items.build());
    }

    // ----- undoing

    private ChangeEvent cancellation(Filing filing) {
        AddresseeNumber who = oneOf(those(record -> register.history(record.addressee())
                .filter(history -> history.size() > 1 || !often())
                .isPresent()));
        ChangeHistory history = register.history(who).orElse(null);
        if (history == null || history.lastStanding().isEmpty() || !often()) {
            return filing.cancellation(
                    householdMadeAgain(), reason(), new CancelledEntry(who, 1 + random.nextInt(5), typedIn(who)));
        }
        ChangeEvent undone = history.lastStanding().get().event();
        List<CancelledEntry> entries = new ArrayList<>();
        ResidentRecord after = history.lastStanding().get().record();
        boolean wasLiving = history.before(history.lastStanding().get().historyNumber())
                .filter(ResidentRecord::isLiving)
                .isPresent();
        boolean together = often();
        boolean withOthers = !often();
        register.forEachHistory(other -> other.lastStanding()
                .filter(entry -> entry.addressee().equals(who)
                        || entry.event().type() != EventType.CARRY_OVER
                                && (together && entry.event() == undone
                                        || withOthers
                                                && entry.record().isLiving() == after.isLiving()
                                                && random.nextBoolean()))
                .ifPresent(entry -> entries.add(new CancelledEntry(entry.addressee(), entry.historyNumber()))));
        ChangeReason fitting = wasLiving == after.isLiving()
                ? ChangeReason.CORRECTION_CANCELLED
                : wasLiving ? ChangeReason.REMOVAL_CANCELLED : ChangeReason.ENTRY_CANCELLED;
        Collections.shuffle(entries, random);
        return filing.cancellation(
                householdMadeAgain(), often() ? fitting : reason(), entries.toArray(CancelledEntry[]::new));
    }

    /** A new household for those whose own has ended, or none. */
    private Optional<TargetHousehold> householdMadeAgain() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(newHousehold());
    }

    /** A state typed in now and then: mostly with a code and a household that the person had. */
    private Optional<ResidentRecord> typedIn(AddresseeNumber who) {
        Optional<ResidentRecord> known = register.record(who);
        if (known.isEmpty() || often()) {
            return Optional.empty();
        }
        ResidentRecord before = known.get().withPerson(somebody());
        return Optional.of(mostly() ? before : before.withRecordCode(Village.code(1 + random.nextInt(20))));
    }

    private ChangeReason reason() {
        return either(ChangeReason.REMOVAL_CANCELLED, ChangeReason.ENTRY_CANCELLED, ChangeReason.CORRECTION_CANCELLED);
    }
}
