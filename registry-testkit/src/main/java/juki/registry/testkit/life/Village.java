package juki.registry.testkit.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressSupplement;
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
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.register.Fold;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.RecordState;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.population.Chance;
import juki.registry.testkit.value.Dates;
import juki.registry.testkit.value.Persons;
import juki.registry.testkit.value.Places;
import juki.registry.testkit.value.Relationships;

/**
 * The village on one day: what an intent comes to there, such as an office would accept it. Persons and households are those of
 * the register, a household keeps one head at most, and what is undone is undone for everybody whom it concerned.
 */
final class Village {

    private static final int LOTS = 6;

    private static final List<Integer> DAYS_TO_LEAVING = List.of(1, 0, 3, 14, 30, -1, -10);

    private static final List<MoveIn.Kind> SPECIAL_KINDS =
            List.of(MoveIn.Kind.SPECIAL_CASE_MOVE_IN, MoveIn.Kind.UNNOTIFIED_MOVE_IN);

    private static final List<ExOfficioEntry.Cause> ENTRY_CAUSES = List.of(ExOfficioEntry.Cause.values());

    private static final List<ExOfficioDeletion.Cause> DELETION_CAUSES = List.of(ExOfficioDeletion.Cause.values());

    private static final List<MinorCorrection.Ground> GROUNDS = List.of(MinorCorrection.Ground.values());

    private static final List<FormerSurname> FORMER_SURNAMES = List.of(
            FormerSurname.of("旧見本").withFurigana(Furigana.of("キュウミホン")),
            FormerSurname.of("髙﨑"),
            FormerSurname.of("𠮷野"));
    private static final PersonName NAMESAKE = PersonName.of("見本　太郎", "ミホン　タロウ");

    private final InMemoryRegister register;
    private final LocalDate today;
    private final VillageNumbers numbers;
    private final RandomGenerator random;
    private final Chance chance;
    /** In the order of their numbers, which is that of their first arrival. */
    private final List<ResidentRecord> living = new ArrayList<>();

    private final List<ResidentRecord> removed = new ArrayList<>();
    private final List<Household> households = new ArrayList<>();

    private Village(InMemoryRegister register, LocalDate today, VillageNumbers numbers, RandomGenerator random) {
        this.register = register;
        this.today = today;
        this.numbers = numbers;
        this.random = random;
        this.chance = Chance.over(random);
        register.forEachHistory(history -> (history.current().isLiving() ? living : removed).add(history.current()));
        register.forEachHousehold(household -> {
            if (!household.hasEnded()) {
                households.add(household);
            }
        });
        living.sort(Comparator.comparing(ResidentRecord::addressee));
        removed.sort(Comparator.comparing(ResidentRecord::addressee));
        households.sort(Comparator.comparing(Household::number));
    }

    /** What an intent changes in the register today; empty if it finds nobody to happen to. */
    static Optional<RegisterChange> change(
            Intent intent, InMemoryRegister register, LocalDate today, VillageNumbers numbers) {
        Village village = new Village(register, today, numbers, intent.source());
        if (intent.wish() == EventType.CARRY_OVER) {
            return register.persons() == 0 ? Optional.of(village.carryOver()) : Optional.empty();
        }
        return village.event(intent.wish())
                .map(event -> Fold.fold(
                        event.numbered(numbers).withHandling(village.handling()),
                        register,
                        village.acknowledgements()));
    }

    private Optional<? extends ChangeEvent> event(EventType type) {
        return switch (type) {
            case CARRY_OVER -> Optional.empty();
            case MOVE_IN -> Optional.of(moveIn());
            case BIRTH -> one(households).map(this::birth);
            case ADDRESS_CHANGE -> one(households).flatMap(this::addressChange);
            case MOVE_OUT -> one(households).flatMap(this::moveOut);
            case PLANNED_MOVE_OUT_REACHED -> one(due()).map(this::reached);
            case MOVE_IN_NOTICE_RECEIVED -> one(expectingNotice()).map(this::notice);
            case DEATH -> one(living).map(this::death);
            case HOUSEHOLD_SPLIT -> one(larger(households)).map(this::split);
            case HOUSEHOLD_MERGER -> one(households).flatMap(this::merger);
            case HOUSEHOLD_CHANGE -> one(households).flatMap(this::goingOver);
            case HOUSEHOLD_HEAD_CHANGE -> one(larger(households)).map(this::headChange);
            case CLERICAL_ERROR_CORRECTION -> corrected().map(this::clericalErrorCorrection);
            case EX_OFFICIO_CORRECTION -> corrected().map(this::exOfficioCorrection);
            case RECORD_CODE_CHANGE -> one(living).map(this::codeChange);
            case EX_OFFICIO_ENTRY -> Optional.of(exOfficioEntry());
            case EX_OFFICIO_DELETION -> one(households).map(this::exOfficioDeletion);
            case MINOR_CORRECTION -> one(living).map(this::minorCorrection);
            case NATURALIZATION -> one(those(ResidentKind.FOREIGN)).map(this::naturalization);
            case NATIONALITY_ACQUISITION -> one(those(ResidentKind.FOREIGN)).map(this::nationalityAcquisition);
            case NATIONALITY_LOSS -> one(those(ResidentKind.JAPANESE)).map(this::nationalityLoss);
            case RECORD_RECOMPILED -> one(households).map(this::recompiled);
            case RECORD_RECONSTRUCTED -> one(households).map(this::reconstructed);
            case INDIVIDUAL_NUMBER_ASSIGNED -> one(withoutNumber()).map(this::numberAssigned);
            case INDIVIDUAL_NUMBER_CHANGE -> one(living).map(this::numberChange);
            case RECORD_CODE_ENTRY -> one(living).map(this::codeEntry);
            case RELATIONSHIP_CHANGE -> one(withMembersBesideTheHead()).map(this::relationshipChange);
            case INTER_WARD_CHANGE -> one(households).map(this::interWardChange);
            case BULK_ADDRESS_CHANGE -> one(households).map(this::bulkAddressChange);
            case FORMER_SURNAME_CHANGE -> one(those(ResidentKind.JAPANESE)).map(this::formerSurnameChange);
            case COMMON_NAME_CHANGE -> one(those(ResidentKind.FOREIGN)).map(this::commonNameChange);
            case CHANGE_CANCELLED -> one(everybody()).flatMap(this::cancelled);
        };
    }

    // ----- choosing

    private <T> Optional<T> one(List<T> from) {
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(chance.below(from.size())));
    }

    /** All of them, or some: at least one. */
    private <T> List<T> some(List<T> from) {
        if (chance.below(2) == 0) {
            return from;
        }
        long mask = 1 + chance.below((1L << Math.min(from.size(), 40)) - 1);
        List<T> chosen = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            if ((mask >> i & 1) == 1) {
                chosen.add(from.get(i));
            }
        }
        return chosen;
    }

    private static List<Household> larger(List<Household> households) {
        return households.stream().filter(one -> one.size() > 1).toList();
    }

    private List<Household> headed() {
        return households.stream().filter(one -> one.head().isPresent()).toList();
    }

    private List<ResidentRecord> everybody() {
        List<ResidentRecord> everybody = new ArrayList<>(living);
        everybody.addAll(removed);
        everybody.sort(Comparator.comparing(ResidentRecord::addressee));
        return everybody;
    }

    /** A day in life: today, a few days ago, or long ago. */
    private LocalDate lately() {
        return switch (chance.below(8)) {
            case 4, 5 -> today.minusDays(1 + chance.below(3));
            case 6 -> today.minusDays(4 + chance.below(26));
            case 7 -> today.minusDays(30 + chance.below(700));
            default -> today;
        };
    }

    /** The latest of the days so far on which the present stay of a person may have begun. */
    private LocalDate arrivalOf(ResidentRecord one) {
        List<HistoryEntry> entries = history(one.addressee()).entries();
        int opening = entries.size() - 1;
        while (opening > 0 && entries.get(opening - 1).record().isLiving()) {
            opening--;
        }
        LocalDate arrival = entries.get(opening).changeDate().latest();
        return arrival.isAfter(today) ? today : arrival;
    }

    private LocalDate arrivalOf(List<AddresseeNumber> some) {
        return some.stream()
                .map(one -> arrivalOf(record(one)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDate notBefore(LocalDate day, LocalDate first) {
        return day.isBefore(first) ? first : day;
    }

    private RegisterDate surely(LocalDate day) {
        return CalendarDate.of(day);
    }

    private RegisterDate perhaps(LocalDate day) {
        return Dates.around(random, day);
    }

    /** One of the few lots of the village, so that households share them, in one of them with rooms. */
    private Address lot() {
        int lot = chance.below(LOTS);
        Address address = Address.of(Life.MUNICIPALITY, "見本町", lot + 1 + "番地");
        return lot == LOTS - 1
                ? address.withSupplement(AddressSupplement.of("見本荘" + (101 + chance.below(3)) + "号"))
                : address;
    }

    private Basis notified() {
        return Basis.Notification.on(today.minusDays(chance.below(6) == 5 ? 1 : 0));
    }

    /** Now and then somebody at the office has seen an alert and gone on. */
    private List<Acknowledgement> acknowledgements() {
        return chance.below(8) == 7 ? List.of(new Acknowledgement("MOVE-IN-003", "窓口１")) : List.of();
    }

    /** Every other change says where it was entered and who came. */
    private Handling handling() {
        return switch (chance.below(4)) {
            case 2 -> Handling.builder().place("本庁").terminal("H-01").build();
            case 3 ->
                Handling.builder()
                        .place("出張所")
                        .notifier(Notifier.of(Notifier.Capacity.APPOINTED_AGENT, NAMESAKE))
                        .build();
            default -> Handling.none();
        };
    }

    // ----- who arrives

    private NewResident newcomer(Relationship relationship, RegisterDate dateOfBirth, LocalDate since) {
        NewResident.Builder newcomer = NewResident.builder()
                .person(Person.of(name(), dateOfBirth, Persons.sex(random)))
                .details(Persons.details(random, surely(since)))
                .relationship(relationship);
        if (chance.below(3) == 2) {
            newcomer.recordCode(numbers.broughtCode());
        }
        if (chance.below(3) == 2) {
            newcomer.individualNumber(numbers.broughtNumber());
        }
        return newcomer.build();
    }

    /** A plain name of one's own, the name that many have, or an awkward one. */
    private PersonName name() {
        return switch (chance.below(5)) {
            case 3 -> NAMESAKE;
            case 4 -> Persons.name(random);
            default -> numbers.nextName();
        };
    }

    private static NewResident returning(ResidentRecord record) {
        return NewResident.builder()
                .person(record.person())
                .details(record.details())
                .relationship(Relationship.HEAD)
                .addressee(record.addressee())
                .recordCode(record.recordCode())
                .individualNumber(record.individualNumber())
                .build();
    }

    private List<Placement> placedUnder(AddresseeNumber head, List<AddresseeNumber> members) {
        return members.stream()
                .map(one -> Placement.of(one, one.equals(head) ? Relationship.HEAD : Relationships.ofMember(random)))
                .toList();
    }

    private static AddresseeNumber headOf(Household household) {
        return household.head().orElseThrow();
    }

    // ----- what happens

    /** A change recorded today. */
    private <B extends ChangeEvent.Builder<B>> B today(B event, RegisterDate changeDate, Basis basis) {
        return event.changeDate(changeDate).processingDate(today).basis(basis);
    }

    /** Records as another system held them; a register is opened with them. */
    private RegisterChange carryOver() {
        RegisterChange.Builder change = RegisterChange.builder();
        CarryOver event = today(CarryOver.builder(), CalendarDate.of(today), new Basis.ExOfficio())
                .build();
        for (int i = 1 + chance.below(3); i > 0; i--) {
            HouseholdNumber number = numbers.nextHouseholdNumber();
            Address address = lot();
            List<AddresseeNumber> members = new ArrayList<>();
            NewResident head = newcomer(Relationship.HEAD, Dates.registerDate(random), lately());
            for (int j = chance.below(4); j >= 0; j--) {
                NewResident one = members.isEmpty()
                        ? head
                        : newcomer(Relationships.ofMember(random), Dates.registerDate(random), lately());
                NewResident numbered = one.numbered(numbers);
                AddresseeNumber addressee = numbered.addressee().orElseThrow();
                members.add(addressee);
                change.addEntries(HistoryEntry.builder()
                        .historyNumber(1)
                        .event(event)
                        .record(ResidentRecord.builder()
                                .addressee(addressee)
                                .recordCode(numbered.recordCode())
                                .individualNumber(numbered.individualNumber())
                                .person(one.person())
                                .details(one.details())
                                .residence(Residence.builder()
                                        .address(address)
                                        .addressSetOn(Dates.registerDate(random))
                                        .previousAddress(Places.outsideAddress(random))
                                        .build())
                                .membership(Membership.of(
                                        number,
                                        one.relationship(),
                                        head.person().name()))
                                .build())
                        .build());
            }
            change.addHouseholds(Household.of(number, address, members, Optional.of(members.get(0))));
        }
        return change.event(event).build();
    }

    private MoveIn moveIn() {
        int how = chance.below(6);
        int more = chance.below(4);
        Optional<Household> joined = how == 3 ? one(headed()) : Optional.empty();
        Optional<ResidentRecord> back = how == 4 ? one(gone()) : Optional.empty();
        LocalDate on = back.flatMap(ResidentRecord::removal)
                .map(removal -> notBefore(lately(), removal.occurredOn().latest()))
                .orElseGet(this::lately);
        MoveIn.Builder moveIn = today(MoveIn.builder(), surely(on), how == 5 ? new Basis.ExOfficio() : notified());
        if (back.isPresent()) {
            moveIn.addKinds(MoveIn.Kind.RETURN_MOVE_IN);
        }
        one(SPECIAL_KINDS).filter(any -> chance.below(4) == 3).ifPresent(moveIn::addKinds);
        if (joined.isPresent()) {
            moveIn.household(TargetHousehold.existing(joined.get().number()))
                    .address(joined.get().address())
                    .addNewResidents(newcomer(Relationships.ofMember(random), Dates.registerDate(random), on));
        } else {
            moveIn.household(TargetHousehold.newHousehold())
                    .address(lot())
                    .addNewResidents(back.map(Village::returning)
                            .orElseGet(() -> newcomer(Relationship.HEAD, Dates.registerDate(random), on)));
        }
        for (int i = more; i > 0; i--) {
            moveIn.addNewResidents(newcomer(Relationships.ofMember(random), Dates.registerDate(random), on));
        }
        return moveIn.previousAddress(Places.outsideAddress(random)).build();
    }

    /** Who has surely left by today and may come back. */
    private List<ResidentRecord> gone() {
        return removed.stream()
                .filter(one -> one.state() != RecordState.DEAD)
                .filter(one -> one.removal()
                        .filter(removal -> !removal.occurredOn().latest().isAfter(today))
                        .isPresent())
                .toList();
    }

    private Birth birth(Household into) {
        LocalDate on = lately();
        RegisterDate born = perhaps(on);
        return today(Birth.builder(), born, Basis.Notice.on(today))
                .child(newcomer(Relationships.ofMember(random), born, on))
                .household(into.number())
                .build();
    }

    private Optional<AddressChange> addressChange(Household from) {
        AddressChange.Builder change = AddressChange.builder();
        switch (chance.below(3)) {
            case 0 -> // All of them, as one household still.
                change.household(TargetHousehold.existing(from.number()))
                        .address(lot())
                        .addAllPlacements(
                                placedUnder(from.head().orElse(from.members().get(0)), from.members()));
            case 1 -> {
                List<AddresseeNumber> movers = some(from.members());
                change.household(TargetHousehold.newHousehold())
                        .address(lot())
                        .addAllPlacements(placedUnder(movers.get(0), movers));
            }
            default -> {
                List<Household> others =
                        headed().stream().filter(one -> !one.equals(from)).toList();
                Optional<Household> joined = one(others);
                if (joined.isEmpty()) {
                    return Optional.empty();
                }
                change.household(TargetHousehold.existing(joined.get().number()))
                        .address(joined.get().address())
                        .addAllPlacements(placedUnder(headOf(joined.get()), some(from.members())));
            }
        }
        return Optional.of(change.changeDate(surely(lately()))
                .processingDate(today)
                .basis(notified())
                .build());
    }

    private Optional<MoveOut> moveOut(Household from) {
        List<AddresseeNumber> staying = from.members().stream()
                .filter(one -> record(one).plannedMoveOut().isEmpty())
                .toList();
        if (staying.isEmpty()) {
            return Optional.empty();
        }
        List<AddresseeNumber> movers = some(staying);
        // Soon, today, or some days ago.
        LocalDate on = notBefore(today.plusDays(one(DAYS_TO_LEAVING).orElseThrow()), arrivalOf(movers));
        return Optional.of(today(MoveOut.builder(), surely(on), notified())
                .addAllSubjects(movers)
                .kind(chance.below(6) == 5 ? Optional.of(MoveOut.Kind.SPECIAL_CASE_MOVE_OUT) : Optional.empty())
                .destination(Places.outsideAddress(random))
                .build());
    }

    private List<ResidentRecord> due() {
        return living.stream()
                .filter(one -> one.plannedMoveOut()
                        .filter(plan -> !plan.on().isAfter(today))
                        .isPresent())
                .toList();
    }

    /** Whoever of the household has planned the same day leaves together. */
    private PlannedMoveOutReached reached(ResidentRecord one) {
        return today(
                        PlannedMoveOutReached.builder(),
                        surely(one.plannedMoveOut().orElseThrow().on()),
                        new Basis.ExOfficio())
                .addAllSubjects(living.stream()
                        .filter(other -> other.plannedMoveOut().equals(one.plannedMoveOut())
                                && other.membership()
                                        .household()
                                        .equals(one.membership().household()))
                        .map(ResidentRecord::addressee)
                        .toList())
                .build();
    }

    private List<ResidentRecord> expectingNotice() {
        return everybody().stream()
                .filter(one -> one.plannedMoveOut().isPresent()
                        || one.state() == RecordState.MOVED_OUT
                                && one.removal()
                                        .filter(removal -> removal.confirmedOn().isEmpty())
                                        .isPresent())
                .toList();
    }

    private MoveInNoticeReceived notice(ResidentRecord one) {
        return today(
                        MoveInNoticeReceived.builder(),
                        surely(notBefore(lately(), arrivalOf(one))),
                        Basis.Notice.on(today))
                .addSubjects(one.addressee())
                .destination(OutsideAddress.domestic(Places.municipality(random), "新町5番地"))
                .build();
    }

    private Death death(ResidentRecord one) {
        return today(Death.builder(), perhaps(notBefore(lately(), arrivalOf(one))), Basis.Notice.on(today))
                .subject(one.addressee())
                .build();
    }

    private HouseholdSplit split(Household from) {
        int staying = 1 + chance.below(from.size() - 1);
        List<AddresseeNumber> leaving = chance.below(2) == 0
                ? from.members().subList(staying, from.size())
                : from.members().subList(0, from.size() - staying);
        return today(HouseholdSplit.builder(), surely(lately()), notified())
                .addAllPlacements(placedUnder(leaving.get(0), leaving))
                .household(TargetHousehold.newHousehold())
                .build();
    }

    /** Another household at the address, with a head. */
    private Optional<Household> neighbour(Household from) {
        return one(headed().stream()
                .filter(one -> !one.equals(from) && one.address().equals(from.address()))
                .toList());
    }

    private Optional<HouseholdMerger> merger(Household from) {
        return neighbour(from)
                .map(to -> today(HouseholdMerger.builder(), surely(lately()), notified())
                        .addAllPlacements(placedUnder(headOf(to), from.members()))
                        .household(to.number())
                        .build());
    }

    private Optional<HouseholdChange> goingOver(Household from) {
        return neighbour(from)
                .map(to -> today(HouseholdChange.builder(), surely(lately()), notified())
                        .addAllPlacements(placedUnder(headOf(to), some(from.members())))
                        .household(to.number())
                        .build());
    }

    private HouseholdHeadChange headChange(Household household) {
        AddresseeNumber head = one(household.members().stream()
                        .filter(one -> household.head().filter(one::equals).isEmpty())
                        .toList())
                .orElseThrow();
        return today(HouseholdHeadChange.builder(), surely(lately()), notified())
                .household(household.number())
                .addAllPlacements(placedUnder(head, household.members()))
                .build();
    }

    /** Whose record is corrected: a resident's, or one that was removed already. */
    private Optional<ResidentRecord> corrected() {
        return one(chance.below(5) == 4 ? removed : living);
    }

    private RecordedItems items(ResidentRecord one) {
        RecordedItems.Builder items = RecordedItems.builder();
        switch (chance.below(5)) {
            case 0 -> items.name(name());
            case 1 -> items.dateOfBirth(Dates.registerDate(random)).sex(Persons.sex(random));
            case 2 -> items.details(Persons.details(random, one.details().becameResidentOn()));
            case 3 -> items.addressSetOn(Dates.around(random, lately()));
            default -> items.address(lot());
        }
        return items.build();
    }

    private ClericalErrorCorrection clericalErrorCorrection(ResidentRecord one) {
        return today(ClericalErrorCorrection.builder(), surely(lately()), new Basis.ExOfficio())
                .subject(one.addressee())
                .items(items(one))
                .build();
    }

    private ExOfficioCorrection exOfficioCorrection(ResidentRecord one) {
        return today(ExOfficioCorrection.builder(), surely(lately()), new Basis.ExOfficio())
                .subject(one.addressee())
                .items(items(one))
                .build();
    }

    private RecordCodeChange codeChange(ResidentRecord one) {
        return today(RecordCodeChange.builder(), surely(today), Basis.Request.on(today))
                .subject(one.addressee())
                .build();
    }

    private List<ResidentRecord> those(ResidentKind kind) {
        return living.stream().filter(one -> one.kind() == kind).toList();
    }

    private ExOfficioEntry exOfficioEntry() {
        int more = chance.below(3);
        LocalDate on = lately();
        ExOfficioEntry.Builder entry = today(ExOfficioEntry.builder(), surely(on), new Basis.ExOfficio())
                .cause(one(ENTRY_CAUSES).orElseThrow())
                .household(TargetHousehold.newHousehold())
                .address(lot())
                .previousAddress(OutsideAddress.unknown())
                .addNewResidents(newcomer(Relationship.HEAD, Dates.registerDate(random), on));
        for (int i = more; i > 0; i--) {
            entry.addNewResidents(newcomer(Relationships.ofMember(random), Dates.registerDate(random), on));
        }
        return entry.build();
    }

    private ExOfficioDeletion exOfficioDeletion(Household from) {
        List<AddresseeNumber> missing = some(from.members());
        return today(
                        ExOfficioDeletion.builder(),
                        perhaps(notBefore(lately(), arrivalOf(missing))),
                        new Basis.ExOfficio())
                .cause(one(DELETION_CAUSES).orElseThrow())
                .addAllSubjects(missing)
                .build();
    }

    private MinorCorrection minorCorrection(ResidentRecord one) {
        MinorCorrection.Ground ground = one(GROUNDS).orElseThrow();
        RecordedItems.Builder items = RecordedItems.builder();
        return today(MinorCorrection.builder(), surely(lately()), new Basis.ExOfficio())
                .subject(one.addressee())
                .ground(ground)
                .items((ground.concernsNames() ? items.name(name()) : items.address(lot())).build())
                .build();
    }

    private Naturalization naturalization(ResidentRecord one) {
        return today(Naturalization.builder(), surely(notBefore(lately(), arrivalOf(one))), Basis.Notice.on(today))
                .subject(one.addressee())
                .name(name())
                .familyRegister(Persons.familyRegister(random))
                .build();
    }

    private NationalityAcquisition nationalityAcquisition(ResidentRecord one) {
        return today(
                        NationalityAcquisition.builder(),
                        surely(notBefore(lately(), arrivalOf(one))),
                        Basis.Notice.on(today))
                .subject(one.addressee())
                .name(name())
                .familyRegister(Persons.familyRegister(random))
                .build();
    }

    private NationalityLoss nationalityLoss(ResidentRecord one) {
        return today(NationalityLoss.builder(), surely(notBefore(lately(), arrivalOf(one))), Basis.Notice.on(today))
                .subject(one.addressee())
                .name(name())
                .nationality(Persons.nationality(random))
                .legalClass(LegalClass.TRANSITIONAL_BY_NATIONALITY_LOSS)
                .build();
    }

    private RecordRecompiled recompiled(Household household) {
        List<AddresseeNumber> subjects = some(household.members());
        return today(RecordRecompiled.builder(), surely(notBefore(today, arrivalOf(subjects))), new Basis.ExOfficio())
                .addAllSubjects(subjects)
                .build();
    }

    private RecordReconstructed reconstructed(Household household) {
        return today(RecordReconstructed.builder(), surely(today), new Basis.ExOfficio())
                .addAllSubjects(some(household.members()))
                .build();
    }

    private List<ResidentRecord> withoutNumber() {
        return living.stream().filter(one -> one.individualNumber().isEmpty()).toList();
    }

    private IndividualNumberAssigned numberAssigned(ResidentRecord one) {
        return today(IndividualNumberAssigned.builder(), surely(today), Basis.Notice.on(today))
                .subject(one.addressee())
                .number(numbers.broughtNumber())
                .build();
    }

    private IndividualNumberChange numberChange(ResidentRecord one) {
        return today(
                        IndividualNumberChange.builder(),
                        surely(today),
                        chance.below(2) == 0 ? Basis.Request.on(today) : new Basis.ExOfficio())
                .subject(one.addressee())
                .newNumber(numbers.broughtNumber())
                .build();
    }

    private RecordCodeEntry codeEntry(ResidentRecord one) {
        return today(RecordCodeEntry.builder(), surely(today), new Basis.ExOfficio())
                .subject(one.addressee())
                .build();
    }

    private FormerSurnameChange formerSurnameChange(ResidentRecord one) {
        boolean shown = ((JapaneseResident) one.details()).formerSurname().isPresent();
        FormerSurnameChange.Kind kind = !shown
                ? FormerSurnameChange.Kind.ENTRY
                : chance.below(2) == 0 ? FormerSurnameChange.Kind.CHANGE : FormerSurnameChange.Kind.DELETION;
        return today(FormerSurnameChange.builder(), surely(today), Basis.Request.on(today))
                .subject(one.addressee())
                .kind(kind)
                .formerSurname(
                        kind == FormerSurnameChange.Kind.DELETION
                                ? Optional.empty()
                                : Optional.of(FORMER_SURNAMES.get(chance.below(FORMER_SURNAMES.size()))))
                .build();
    }

    private CommonNameChange commonNameChange(ResidentRecord one) {
        boolean shown = ((ForeignResident) one.details()).commonName().isPresent();
        return today(CommonNameChange.builder(), surely(today), Basis.Application.on(today))
                .subject(one.addressee())
                .commonName(shown ? Optional.empty() : Optional.of(numbers.nextName()))
                .build();
    }

    private List<Household> withMembersBesideTheHead() {
        return households.stream()
                .filter(one -> one.size() > (one.head().isPresent() ? 1 : 0))
                .toList();
    }

    private RelationshipChange relationshipChange(Household household) {
        List<AddresseeNumber> others = household.members().stream()
                .filter(one -> household.head().filter(one::equals).isEmpty())
                .toList();
        return today(RelationshipChange.builder(), surely(lately()), notified())
                .addAllPlacements(some(others).stream()
                        .map(one -> Placement.of(one, Relationships.ofMember(random)))
                        .toList())
                .build();
    }

    /** As in a designated city: whoever moves makes a household in the other ward. */
    private InterWardChange interWardChange(Household from) {
        List<AddresseeNumber> movers = some(from.members());
        return today(InterWardChange.builder(), surely(notBefore(lately(), arrivalOf(movers))), notified())
                .addAllPlacements(placedUnder(movers.get(0), movers))
                .household(TargetHousehold.newHousehold())
                .address(lot())
                .previousAddress(OutsideAddress.domestic(Life.MUNICIPALITY, "見本町"))
                .build();
    }

    /** One row for the household, which is passed over if it was extracted long ago, and one for a family register. */
    private BulkAddressChange bulkAddressChange(Household household) {
        BulkAddressChange.Builder bulk = today(BulkAddressChange.builder(), surely(lately()), new Basis.ExOfficio())
                .ground(MinorCorrection.Ground.RESIDENTIAL_INDICATION)
                .addAddresses(new BulkAddressChange.Readdressing(
                        household.number(), chance.below(4) == 3 ? lot() : household.address(), lot()));
        for (ResidentRecord one : living) {
            if (one.details() instanceof JapaneseResident japanese
                    && japanese.familyRegister().isPresent()
                    && chance.below(3) == 0) {
                bulk.addFamilyRegisters(new BulkAddressChange.Reregistering(
                        one.addressee(), japanese.familyRegister().get(), Persons.familyRegister(random)));
            }
        }
        return bulk.build();
    }

    // ----- undoing

    /** Undoes a person's last standing change for everybody to whom it gave an entry, if it is the last of all of them. */
    private Optional<ChangeCancelled> cancelled(ResidentRecord one) {
        Optional<HistoryEntry> undone = history(one.addressee()).lastStanding();
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        if (undone.get().event().type() == EventType.CARRY_OVER) {
            return cancelled(
                    List.of(new CancelledEntry(one.addressee(), 1, Optional.of(beforeTheCarryOver(undone.get())))),
                    ChangeReason.CORRECTION_CANCELLED);
        }
        ChangeEvent event = undone.get().event();
        List<CancelledEntry> entries = new ArrayList<>();
        for (ResidentRecord other : everybody()) {
            ChangeHistory history = history(other.addressee());
            Optional<HistoryEntry> concerned = history.entries().stream()
                    .filter(entry -> entry.event() == event && !closesOnly(history, entry))
                    .findFirst();
            if (concerned.isPresent()) {
                if (!history.lastStanding().equals(concerned)) {
                    return Optional.empty();
                }
                entries.add(
                        new CancelledEntry(other.addressee(), concerned.get().historyNumber()));
            }
        }
        return cancelled(entries, reasonToUndo(undone.get()));
    }

    private Optional<ChangeCancelled> cancelled(List<CancelledEntry> entries, ChangeReason reason) {
        return everybodyFitsBackIn(entries)
                ? Optional.of(today(ChangeCancelled.builder(), surely(today), Basis.Application.on(today))
                        .addAllEntries(entries)
                        .household(madeAgain(entries))
                        .reason(reason)
                        .build())
                : Optional.empty();
    }

    /** What the other system would have shown before the last change it recorded, typed in. */
    private ResidentRecord beforeTheCarryOver(HistoryEntry carriedOver) {
        ResidentRecord record = carriedOver.record();
        return record.withPerson(record.person().withName(name()));
    }

    /** Whether an entry only ends a stay for the next, of the same change, to begin another: it is undone with that one. */
    private static boolean closesOnly(ChangeHistory history, HistoryEntry entry) {
        return history.closingBefore(entry.historyNumber() + 1)
                .filter(entry::equals)
                .isPresent();
    }

    private static ChangeReason reasonToUndo(HistoryEntry undone) {
        if (!undone.record().isLiving()) {
            return ChangeReason.REMOVAL_CANCELLED;
        }
        return switch (undone.event().type()) {
            case MOVE_IN, BIRTH, EX_OFFICIO_ENTRY -> ChangeReason.ENTRY_CANCELLED;
            default -> ChangeReason.CORRECTION_CANCELLED;
        };
    }

    /** A household to be made for those whose former one has ended; mostly the ended one is taken up again. */
    private Optional<TargetHousehold> madeAgain(List<CancelledEntry> entries) {
        long ended = restored(entries)
                .map(record -> record.membership().household())
                .distinct()
                .filter(number -> register.household(number).orElseThrow().hasEnded())
                .count();
        return ended == 1 && chance.below(3) == 2 ? Optional.of(TargetHousehold.newHousehold()) : Optional.empty();
    }

    /** The records to which a cancellation leads back, of those who live here by then. */
    private Stream<ResidentRecord> restored(List<CancelledEntry> entries) {
        return entries.stream()
                .flatMap(one -> register.recordBefore(one).stream())
                .filter(ResidentRecord::isLiving);
    }

    /** Nobody comes back to a household that has got another head or another address since. */
    private boolean everybodyFitsBackIn(List<CancelledEntry> entries) {
        List<AddresseeNumber> undone =
                entries.stream().map(CancelledEntry::subject).toList();
        return restored(entries)
                .allMatch(restored -> fitsInto(
                        register.household(restored.membership().household()).orElseThrow(), restored, undone));
    }

    private boolean fitsInto(Household household, ResidentRecord restored, List<AddresseeNumber> undone) {
        boolean ledByAnother =
                household.head().filter(head -> !undone.contains(head)).isPresent();
        return !(restored.membership().isHead() && ledByAnother)
                && household.members().stream()
                        .filter(member -> !undone.contains(member))
                        .allMatch(member -> record(member)
                                .residence()
                                .address()
                                .equals(restored.residence().address()));
    }

    private ResidentRecord record(AddresseeNumber one) {
        return register.record(one).orElseThrow();
    }

    private ChangeHistory history(AddresseeNumber one) {
        return register.history(one).orElseThrow();
    }
}
