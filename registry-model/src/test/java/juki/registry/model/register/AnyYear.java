package juki.registry.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.model.Office;
import juki.registry.model.Samples;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.Basis;
import juki.registry.model.event.Birth;
import juki.registry.model.event.BulkAddressChange;
import juki.registry.model.event.CancelledEntry;
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
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.RecordState;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;

/**
 * Whatever may happen next in a small town, such as an office would accept: persons and households are those of the register,
 * a household keeps one head at most, and what is undone is undone for everybody.
 */
public final class AnyYear {

    private final InMemoryRegister register;
    private final LocalDate today;
    private final Random random;
    private final List<ResidentRecord> living = new ArrayList<>();
    private final List<ResidentRecord> removed = new ArrayList<>();
    private final List<Household> households = new ArrayList<>();

    private AnyYear(InMemoryRegister register, LocalDate today, Random random) {
        this.register = register;
        this.today = today;
        this.random = random;
        register.forEachHistory(history -> (history.current().isLiving() ? living : removed).add(history.current()));
        register.forEachHousehold(household -> {
            if (!household.hasEnded()) {
                households.add(household);
            }
        });
    }

    /** An event that the register can undergo today; empty if the one drawn finds nobody to happen to. */
    public static Optional<ChangeEvent> event(InMemoryRegister register, LocalDate today, Random random) {
        AnyYear year = new AnyYear(register, today, random);
        EventType[] types = EventType.values();
        return year.event(types[1 + random.nextInt(types.length - 1)]);
    }

    private Optional<ChangeEvent> event(EventType type) {
        return switch (type) {
            case CARRY_OVER -> Optional.empty();
            case MOVE_IN -> Optional.of(moveIn());
            case BIRTH -> one(households).map(this::birth);
            case ADDRESS_CHANGE -> one(households).flatMap(this::addressChange);
            case MOVE_OUT -> one(households).flatMap(this::moveOut);
            case PLANNED_MOVE_OUT_REACHED -> one(dueToday()).map(this::reached);
            case MOVE_IN_NOTICE_RECEIVED -> one(expectingNotice()).map(this::notice);
            case DEATH -> one(living).map(this::death);
            case HOUSEHOLD_SPLIT -> one(households).flatMap(this::split);
            case HOUSEHOLD_MERGER, HOUSEHOLD_CHANGE -> one(households).flatMap(from -> goingOver(type, from));
            case HOUSEHOLD_HEAD_CHANGE -> one(households).map(this::headChange);
            case CLERICAL_ERROR_CORRECTION, EX_OFFICIO_CORRECTION ->
                one(random.nextInt(4) == 0 && !removed.isEmpty() ? removed : living)
                        .map(record -> correction(type, record));
            case RECORD_CODE_CHANGE -> one(living).map(this::codeChange);
            case EX_OFFICIO_ENTRY -> Optional.of(foundLivingHere());
            case EX_OFFICIO_DELETION -> one(households).flatMap(this::gone);
            case MINOR_CORRECTION -> one(living).map(this::minor);
            case NATURALIZATION -> one(those(ResidentKind.FOREIGN)).map(this::naturalization);
            case NATIONALITY_ACQUISITION -> one(those(ResidentKind.FOREIGN)).map(this::nationalityAcquisition);
            case NATIONALITY_LOSS -> one(those(ResidentKind.JAPANESE)).map(this::nationalityLoss);
            case RECORD_RECOMPILED -> one(living).map(this::recompiled);
            case RECORD_RECONSTRUCTED -> one(living).map(this::reconstructed);
            case INDIVIDUAL_NUMBER_ASSIGNED -> one(living).map(this::numberAssigned);
            case INDIVIDUAL_NUMBER_CHANGE -> one(living).map(this::numberChanged);
            case RECORD_CODE_ENTRY -> one(living).map(this::codeEntry);
            case RELATIONSHIP_CHANGE ->
                one(living).filter(one -> !one.membership().isHead()).map(this::related);
            case INTER_WARD_CHANGE -> one(households).flatMap(this::toAnotherWard);
            case BULK_ADDRESS_CHANGE -> one(households).map(this::bulk);
            case FORMER_SURNAME_CHANGE -> one(those(ResidentKind.JAPANESE)).map(this::formerSurname);
            case COMMON_NAME_CHANGE -> one(those(ResidentKind.FOREIGN)).map(this::commonName);
            case CHANGE_CANCELLED ->
                one(random.nextBoolean() && !removed.isEmpty() ? removed : living)
                        .flatMap(this::cancelled);
        };
    }

    // ----- drawing

    private <T> Optional<T> one(List<T> from) {
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(random.nextInt(from.size())));
    }

    private <T> List<T> some(List<T> from) {
        List<T> chosen = new ArrayList<>(from);
        chosen.removeIf(any -> random.nextBoolean());
        return chosen;
    }

    private RegisterDate lately() {
        return CalendarDate.of(today.minusDays(random.nextInt(4) == 0 ? random.nextInt(20) : 0));
    }

    private Address place() {
        return Office.lot(Integer.toString(1 + random.nextInt(6)));
    }

    private Basis notified() {
        return Basis.Notification.on(today);
    }

    private NewResident newcomer(Relationship relationship) {
        return NewResident.builder()
                .person(Person.of(
                        PersonName.of("架空 " + random.nextInt(5)),
                        CalendarDate.of(1940 + random.nextInt(80), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                        random.nextBoolean() ? Sex.MALE : Sex.FEMALE))
                .details(random.nextBoolean() ? Samples.japaneseDetails() : Samples.foreignDetails())
                .relationship(relationship)
                .build();
    }

    private static List<Placement> placedUnder(List<AddresseeNumber> members, AddresseeNumber head) {
        return members.stream()
                .map(one -> Placement.of(one, one.equals(head) ? Relationship.HEAD : Relationship.COHABITANT))
                .toList();
    }

    // ----- what happens

    /** A change recorded today. */
    private <B extends ChangeEvent.Builder<B>> B today(B event, RegisterDate changeDate, Basis basis) {
        return event.changeDate(changeDate).processingDate(today).basis(basis);
    }

    private ChangeEvent moveIn() {
        MoveIn.Builder moveIn = today(
                        MoveIn.builder(), lately(), random.nextInt(5) == 0 ? new Basis.ExOfficio() : notified())
                .previousAddress(random.nextBoolean() ? OutsideAddress.unknown() : OutsideAddress.abroad("ベトナム"));
        Optional<Household> headed = one(households).filter(one -> one.head().isPresent() && random.nextInt(3) == 0);
        if (headed.isPresent()) {
            return moveIn.household(TargetHousehold.existing(headed.get().number()))
                    .address(headed.get().address())
                    .addNewResidents(newcomer(Relationship.COHABITANT))
                    .build();
        }
        moveIn.household(TargetHousehold.newHousehold()).address(place());
        Optional<ResidentRecord> returning = one(removed).filter(any -> random.nextBoolean());
        if (returning.isPresent()) {
            return moveIn.addNewResidents(NewResident.builder()
                            .person(returning.get().person())
                            .details(returning.get().details())
                            .relationship(Relationship.HEAD)
                            .addressee(returning.get().addressee())
                            .recordCode(returning.get().recordCode())
                            .build())
                    .build();
        }
        moveIn.addNewResidents(newcomer(Relationship.HEAD));
        for (int i = random.nextInt(3); i > 0; i--) {
            moveIn.addNewResidents(newcomer(Relationship.CHILD));
        }
        return moveIn.build();
    }

    private ChangeEvent birth(Household into) {
        return today(Birth.builder(), lately(), Basis.Notice.on(today))
                .child(newcomer(Relationship.CHILD))
                .household(into.number())
                .build();
    }

    private Optional<ChangeEvent> addressChange(Household from) {
        AddressChange.Builder change = today(AddressChange.builder(), lately(), notified());
        if (random.nextBoolean()) {
            return Optional.of(change.household(TargetHousehold.existing(from.number()))
                    .address(place())
                    .addAllPlacements(placedUnder(
                            from.members(), from.head().orElse(from.members().get(0))))
                    .build());
        }
        List<AddresseeNumber> movers = some(from.members());
        if (movers.isEmpty()) {
            return Optional.empty();
        }
        Optional<Household> joined =
                one(households).filter(one -> one.head().isPresent() && !one.equals(from) && random.nextBoolean());
        if (joined.isPresent()) {
            return Optional.of(change.household(
                            TargetHousehold.existing(joined.get().number()))
                    .address(joined.get().address())
                    .addAllPlacements(placedUnder(movers, joined.get().head().orElseThrow()))
                    .build());
        }
        return Optional.of(change.household(TargetHousehold.newHousehold())
                .address(place())
                .addAllPlacements(placedUnder(movers, movers.get(0)))
                .build());
    }

    private Optional<ChangeEvent> moveOut(Household from) {
        List<AddresseeNumber> movers = some(from.members());
        movers.removeIf(one -> record(one).plannedMoveOut().isPresent());
        if (movers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(today(MoveOut.builder(), CalendarDate.of(today.plusDays(random.nextInt(20) - 5)), notified())
                .addAllSubjects(movers)
                .destination(
                        random.nextBoolean()
                                ? OutsideAddress.domestic(Samples.ELSEWHERE)
                                : OutsideAddress.abroad("ベトナム"))
                .build());
    }

    private List<ResidentRecord> dueToday() {
        return living.stream()
                .filter(one -> one.plannedMoveOut()
                        .filter(plan -> !plan.on().isAfter(today))
                        .isPresent())
                .toList();
    }

    private ChangeEvent reached(ResidentRecord one) {
        return today(
                        PlannedMoveOutReached.builder(),
                        CalendarDate.of(one.plannedMoveOut().orElseThrow().on()),
                        new Basis.ExOfficio())
                .addSubjects(one.addressee())
                .build();
    }

    private List<ResidentRecord> expectingNotice() {
        List<ResidentRecord> expecting = new ArrayList<>(living);
        expecting.removeIf(one -> one.plannedMoveOut().isEmpty());
        removed.stream()
                .filter(one -> one.state() == RecordState.MOVED_OUT)
                .filter(one -> one.removal().orElseThrow().confirmedOn().isEmpty())
                .forEach(expecting::add);
        return expecting;
    }

    private ChangeEvent notice(ResidentRecord one) {
        return today(MoveInNoticeReceived.builder(), lately(), Basis.Notice.on(today))
                .addSubjects(one.addressee())
                .destination(OutsideAddress.domestic(Samples.ELSEWHERE, "新町5番地"))
                .build();
    }

    private ChangeEvent death(ResidentRecord one) {
        return today(Death.builder(), lately(), Basis.Notice.on(today))
                .subject(one.addressee())
                .build();
    }

    private Optional<ChangeEvent> split(Household from) {
        List<AddresseeNumber> leaving = some(from.members());
        if (leaving.isEmpty() || leaving.size() == from.size()) {
            return Optional.empty();
        }
        return Optional.of(today(HouseholdSplit.builder(), lately(), notified())
                .addAllPlacements(placedUnder(leaving, leaving.get(0)))
                .household(TargetHousehold.newHousehold())
                .build());
    }

    private Optional<ChangeEvent> goingOver(EventType type, Household from) {
        List<Household> neighbours = new ArrayList<>(households);
        neighbours.removeIf(one -> one.equals(from)
                || !one.address().equals(from.address())
                || one.head().isEmpty());
        Optional<Household> to = one(neighbours);
        List<AddresseeNumber> movers = type == EventType.HOUSEHOLD_MERGER ? from.members() : some(from.members());
        if (to.isEmpty() || movers.isEmpty()) {
            return Optional.empty();
        }
        List<Placement> placements = placedUnder(movers, to.get().head().orElseThrow());
        return Optional.of(
                type == EventType.HOUSEHOLD_MERGER
                        ? today(HouseholdMerger.builder(), lately(), notified())
                                .addAllPlacements(placements)
                                .household(to.get().number())
                                .build()
                        : today(HouseholdChange.builder(), lately(), notified())
                                .addAllPlacements(placements)
                                .household(to.get().number())
                                .build());
    }

    private ChangeEvent headChange(Household household) {
        return today(HouseholdHeadChange.builder(), lately(), notified())
                .household(household.number())
                .addAllPlacements(placedUnder(
                        household.members(), one(household.members()).orElseThrow()))
                .build();
    }

    private ChangeEvent correction(EventType type, ResidentRecord one) {
        RecordedItems.Builder items = RecordedItems.builder();
        switch (random.nextInt(4)) {
            case 0 -> items.name(PersonName.of("架空 " + random.nextInt(5)));
            case 1 -> items.dateOfBirth(CalendarDate.of(1990, 1 + random.nextInt(12), 1));
            case 2 -> items.details(Samples.foreignDetails()).sex(Sex.NOT_STATED);
            default -> items.address(place()).addressSetOn(lately());
        }
        return type == EventType.CLERICAL_ERROR_CORRECTION
                ? today(ClericalErrorCorrection.builder(), lately(), new Basis.ExOfficio())
                        .subject(one.addressee())
                        .items(items.build())
                        .build()
                : today(ExOfficioCorrection.builder(), lately(), new Basis.ExOfficio())
                        .subject(one.addressee())
                        .items(items.build())
                        .build();
    }

    private ChangeEvent codeChange(ResidentRecord one) {
        return today(RecordCodeChange.builder(), CalendarDate.of(today), Basis.Request.on(today))
                .subject(one.addressee())
                .build();
    }

    private ChangeEvent foundLivingHere() {
        return today(ExOfficioEntry.builder(), lately(), new Basis.ExOfficio())
                .cause(one(List.of(ExOfficioEntry.Cause.values())).orElseThrow())
                .addNewResidents(newcomer(Relationship.HEAD), newcomer(Relationship.CHILD))
                .household(TargetHousehold.newHousehold())
                .address(place())
                .previousAddress(OutsideAddress.unknown())
                .build();
    }

    private Optional<ChangeEvent> gone(Household from) {
        List<AddresseeNumber> missing = some(from.members());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(today(ExOfficioDeletion.builder(), lately(), new Basis.ExOfficio())
                        .cause(one(List.of(ExOfficioDeletion.Cause.values())).orElseThrow())
                        .addAllSubjects(missing)
                        .build());
    }

    private ChangeEvent minor(ResidentRecord one) {
        MinorCorrection.Ground ground =
                one(List.of(MinorCorrection.Ground.values())).orElseThrow();
        return today(MinorCorrection.builder(), lately(), new Basis.ExOfficio())
                .subject(one.addressee())
                .ground(ground)
                .items(
                        ground.concernsNames()
                                ? RecordedItems.builder()
                                        .name(PersonName.of("架空 " + random.nextInt(5)))
                                        .build()
                                : RecordedItems.builder().address(place()).build())
                .build();
    }

    private ChangeEvent naturalization(ResidentRecord one) {
        return today(Naturalization.builder(), lately(), Basis.Notice.on(today))
                .subject(one.addressee())
                .name(PersonName.of("架空 " + random.nextInt(5)))
                .familyRegister(FamilyRegisterIndication.unknown())
                .build();
    }

    private ChangeEvent nationalityAcquisition(ResidentRecord one) {
        return today(NationalityAcquisition.builder(), lately(), Basis.Notice.on(today))
                .subject(one.addressee())
                .name(PersonName.of("架空 " + random.nextInt(5)))
                .familyRegister(FamilyRegisterIndication.unknown())
                .build();
    }

    private ChangeEvent nationalityLoss(ResidentRecord one) {
        return today(NationalityLoss.builder(), lately(), Basis.Notice.on(today))
                .subject(one.addressee())
                .name(PersonName.of("KAKU " + random.nextInt(5)))
                .nationality(Nationality.of("VNM", "ベトナム"))
                .legalClass(LegalClass.TRANSITIONAL_BY_NATIONALITY_LOSS)
                .build();
    }

    private List<ResidentRecord> those(ResidentKind kind) {
        return living.stream().filter(one -> one.kind() == kind).toList();
    }

    private ChangeEvent recompiled(ResidentRecord one) {
        return today(RecordRecompiled.builder(), lately(), new Basis.ExOfficio())
                .addSubjects(one.addressee())
                .build();
    }

    private ChangeEvent reconstructed(ResidentRecord one) {
        return today(RecordReconstructed.builder(), CalendarDate.of(today), new Basis.ExOfficio())
                .addSubjects(one.addressee())
                .build();
    }

    private ChangeEvent numberAssigned(ResidentRecord one) {
        return today(IndividualNumberAssigned.builder(), CalendarDate.of(today), Basis.Notice.on(today))
                .subject(one.addressee())
                .number(IndividualNumber.ofPayload(random.nextInt(1_000_000)))
                .build();
    }

    private ChangeEvent numberChanged(ResidentRecord one) {
        return today(
                        IndividualNumberChange.builder(),
                        CalendarDate.of(today),
                        random.nextBoolean() ? Basis.Request.on(today) : new Basis.ExOfficio())
                .subject(one.addressee())
                .newNumber(IndividualNumber.ofPayload(random.nextInt(1_000_000)))
                .build();
    }

    private ChangeEvent codeEntry(ResidentRecord one) {
        return today(RecordCodeEntry.builder(), CalendarDate.of(today), new Basis.ExOfficio())
                .subject(one.addressee())
                .build();
    }

    private ChangeEvent related(ResidentRecord one) {
        return today(RelationshipChange.builder(), lately(), notified())
                .addPlacements(Placement.of(
                        one.addressee(), random.nextBoolean() ? Relationship.RELATIVE : Relationship.COHABITANT))
                .build();
    }

    private Optional<ChangeEvent> toAnotherWard(Household from) {
        List<AddresseeNumber> movers = some(from.members());
        return movers.isEmpty()
                ? Optional.empty()
                : Optional.of(today(InterWardChange.builder(), lately(), notified())
                        .addAllPlacements(placedUnder(movers, movers.get(0)))
                        .household(TargetHousehold.newHousehold())
                        .address(place())
                        .previousAddress(OutsideAddress.domestic(Samples.ELSEWHERE))
                        .build());
    }

    private ChangeEvent bulk(Household household) {
        BulkAddressChange.Builder bulk = today(BulkAddressChange.builder(), lately(), new Basis.ExOfficio())
                .ground(MinorCorrection.Ground.RESIDENTIAL_INDICATION)
                .addAddresses(new BulkAddressChange.Readdressing(
                        household.number(), random.nextInt(4) == 0 ? place() : household.address(), place()));
        one(those(ResidentKind.JAPANESE))
                .map(one -> (JapaneseResident) one.details())
                .flatMap(JapaneseResident::familyRegister)
                .ifPresent(register -> bulk.addFamilyRegisters(new BulkAddressChange.Reregistering(
                        one(living).orElseThrow().addressee(), register, FamilyRegisterIndication.unknown())));
        return bulk.build();
    }

    private ChangeEvent formerSurname(ResidentRecord one) {
        FormerSurnameChange.Kind kind =
                one(List.of(FormerSurnameChange.Kind.values())).orElseThrow();
        return today(FormerSurnameChange.builder(), CalendarDate.of(today), Basis.Request.on(today))
                .subject(one.addressee())
                .kind(kind)
                .formerSurname(
                        Optional.of(FormerSurname.of("旧姓")).filter(any -> kind != FormerSurnameChange.Kind.DELETION))
                .build();
    }

    private ChangeEvent commonName(ResidentRecord one) {
        boolean has = ((ForeignResident) one.details()).commonName().isPresent();
        return today(CommonNameChange.builder(), CalendarDate.of(today), Basis.Application.on(today))
                .subject(one.addressee())
                .commonName(
                        Optional.of(PersonName.of("通称 " + random.nextInt(5))).filter(any -> !has))
                .build();
    }

    // ----- undoing

    /** Undoes a person's last standing change for everybody to whom it gave an entry, if it is the last of all of them. */
    private Optional<ChangeEvent> cancelled(ResidentRecord one) {
        Optional<HistoryEntry> undone = history(one.addressee()).lastStanding();
        if (undone.isEmpty() || undone.get().event().type() == EventType.CARRY_OVER) {
            return Optional.empty();
        }
        List<CancelledEntry> entries = new ArrayList<>();
        boolean[] lastOfAll = {true};
        register.forEachHistory(history -> history.entries().stream()
                .filter(entry -> entry.event() == undone.get().event() && !closesOnly(history, entry))
                .forEach(entry -> {
                    entries.add(new CancelledEntry(history.addressee(), entry.historyNumber()));
                    lastOfAll[0] &= history.lastStanding().filter(entry::equals).isPresent();
                }));
        if (!lastOfAll[0]) {
            return Optional.empty();
        }
        ChangeCancelled event = today(ChangeCancelled.builder(), CalendarDate.of(today), Basis.Application.on(today))
                .addAllEntries(entries)
                .reason(ChangeReason.CORRECTION_CANCELLED)
                .build();
        return Optional.of(event).filter(it -> everybodyFitsBackIn(entries)).map(ChangeEvent.class::cast);
    }

    private static boolean closesOnly(ChangeHistory history, HistoryEntry entry) {
        return history.closingBefore(entry.historyNumber() + 1)
                .filter(entry::equals)
                .isPresent();
    }

    /** Nobody comes back to a household that has got another head or another address since. */
    private boolean everybodyFitsBackIn(List<CancelledEntry> entries) {
        List<AddresseeNumber> undone =
                entries.stream().map(CancelledEntry::subject).toList();
        for (CancelledEntry one : entries) {
            if (one.historyNumber() == 1) {
                continue;
            }
            ResidentRecord restored =
                    history(one.subject()).before(one.historyNumber()).orElseThrow();
            if (!restored.isLiving()) {
                continue;
            }
            HouseholdNumber number = restored.membership().household();
            Household household = register.household(number).orElseThrow();
            for (AddresseeNumber member : household.members()) {
                if (!undone.contains(member)
                        && !record(member)
                                .residence()
                                .address()
                                .equals(restored.residence().address())) {
                    return false;
                }
            }
            boolean ledByAnother =
                    household.head().filter(head -> !undone.contains(head)).isPresent();
            if (restored.membership().isHead() && ledByAnother) {
                return false;
            }
        }
        return true;
    }

    private ResidentRecord record(AddresseeNumber one) {
        return register.record(one).orElseThrow();
    }

    private ChangeHistory history(AddresseeNumber one) {
        return register.history(one).orElseThrow();
    }
}
