package juki.registry.model.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
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
import juki.registry.model.history.Acknowledgement;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.PersonName;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;
import org.jspecify.annotations.Nullable;

/**
 * Folding (畳み込み, tatamikomi): from an event and a register to the {@link RegisterChange} that the event makes.
 *
 * <p>Total on accepted events: every event that the rule book lets pass folds. What no register can do, as removing an
 * unknown person, is an {@link IllegalStateException} that names the kind of event and, where one is concerned, the history
 * number. The same event and the same register always give the same change.
 *
 * <p>A cancellation goes back to the state that the history shows. It takes one that was typed in where the history lacks it,
 * and only there.
 *
 * <p>When a head leaves: with nobody left the household ends; a single member left becomes its head; two or more are left
 * without a head, their relationships and the head's name blank until a change of head (standard specification 4.0.4).
 */
public final class Fold {

    private Fold() {}

    /**
     * What an event does to a register.
     *
     * @param event the event, with every number it needs
     * @param register the register as it stands
     * @return the change
     * @throws IllegalStateException if the register cannot undergo the event
     */
    public static RegisterChange fold(ChangeEvent event, ResidentRegister register) {
        return fold(event, register, List.of());
    }

    /**
     * What an event does to a register, with the alerts that were acknowledged for it.
     *
     * @param event the event, with every number it needs
     * @param register the register as it stands
     * @param acknowledgements the alerts acknowledged; every entry carries them
     * @return the change
     * @throws IllegalStateException if the register cannot undergo the event
     */
    public static RegisterChange fold(
            ChangeEvent event, ResidentRegister register, List<Acknowledgement> acknowledgements) {
        return event.match(new Folding(event, register)).change(acknowledgements);
    }

    /** The state of one folding: what has become of records and households so far. */
    private static final class Folding implements ChangeEvent.Cases<Folding> {

        private final ChangeEvent event;
        private final ResidentRegister register;
        private final Map<AddresseeNumber, ResidentRecord> records = new LinkedHashMap<>();
        /** Of those whose stay ends here and who begin another at once: the record removed. */
        private final Map<AddresseeNumber, ResidentRecord> closed = new HashMap<>();

        private final Map<AddresseeNumber, Integer> cancelled = new LinkedHashMap<>();
        private final Map<HouseholdNumber, Household> households = new LinkedHashMap<>();

        Folding(ChangeEvent event, ResidentRegister register) {
            this.event = event;
            this.register = register;
        }

        RegisterChange change(List<Acknowledgement> acknowledgements) {
            RegisterChange.Builder change = RegisterChange.builder().event(event);
            records.forEach((addressee, record) -> {
                Integer undone = cancelled.get(addressee);
                // Of somebody whose entries are kept no more, the one undone is the last there was.
                int number = register.history(addressee)
                        .map(history -> history.last().historyNumber())
                        .orElse(undone == null ? 0 : undone);
                ResidentRecord ended = closed.get(addressee);
                if (ended != null) {
                    ChangeReason reason = ended.removal().orElseThrow().reason();
                    change.addEntries(entry(++number, ended, Optional.of(reason), undone, acknowledgements));
                    undone = undone == null ? null : Integer.valueOf(undone - 1);
                }
                change.addEntries(entry(++number, record, reasonFor(record), undone, acknowledgements));
            });
            return change.addAllHouseholds(households.values()).build();
        }

        private HistoryEntry entry(
                int number,
                ResidentRecord record,
                Optional<ChangeReason> reason,
                @Nullable Integer undone,
                List<Acknowledgement> acknowledgements) {
            return HistoryEntry.builder()
                    .historyNumber(number)
                    .event(event)
                    .record(record)
                    .ownReason(reason.filter(it -> !event.reason().equals(Optional.of(it))))
                    .cancels(undone == null ? OptionalInt.empty() : OptionalInt.of(undone))
                    .addAllAcknowledgements(acknowledgements)
                    .build();
        }

        /** The reason of one person's entry: what the change was for this person, who may only have been left behind by it. */
        private Optional<ChangeReason> reasonFor(ResidentRecord after) {
            AddresseeNumber one = after.addressee();
            ResidentRecord before = register.record(one).orElse(null);
            boolean wasLiving = before != null && before.isLiving();
            if (event instanceof ChangeCancelled) {
                boolean reopened = after.isLiving() && (!wasLiving || closed.containsKey(one));
                return Optional.of(
                        reopened
                                ? ChangeReason.REMOVAL_CANCELLED
                                : wasLiving && !after.isLiving()
                                        ? ChangeReason.ENTRY_CANCELLED
                                        : ChangeReason.CORRECTION_CANCELLED);
            }
            if (wasLiving && !after.isLiving()) {
                return after.removal().map(Removal::reason);
            }
            return before == null || event.subjects().contains(one)
                    ? event.reason()
                    : Optional.of(reasonBeside(before, after));
        }

        /** The reason for somebody whom the change does not name: the head is another, or is written otherwise. */
        private ChangeReason reasonBeside(ResidentRecord before, ResidentRecord after) {
            boolean headChanged =
                    before.membership().isHead() != after.membership().isHead()
                            || before.membership().relationship().isPresent()
                                    != after.membership().relationship().isPresent();
            return headChanged
                    ? ChangeReason.HOUSEHOLD_HEAD_CHANGE
                    : event.reason()
                            .filter(reason -> reason.table() == ChangeReason.Table.CORRECTION
                                    && !(event instanceof CommonNameChange))
                            .orElse(ChangeReason.EX_OFFICIO_CORRECTION);
        }

        // ----- the cases, in the order of ChangeEvent

        @Override
        public Folding carryOver(CarryOver carryOver) {
            throw impossible("a register is opened with it, not changed");
        }

        @Override
        public Folding moveIn(MoveIn moveIn) {
            enter(moveIn.newResidents(), target(moveIn.household(), moveIn.address()), moveIn.previousAddress());
            return this;
        }

        @Override
        public Folding birth(Birth birth) {
            Household household = household(birth.household());
            Residence residence = Residence.builder()
                    .address(household.address())
                    .addressSetOn(birth.changeDate())
                    .previousAddress(OutsideAddress.none())
                    .notifiedOn(notifiedOn())
                    .build();
            enter(birth.child(), residence, household, head(household, headsAmong(household, List.of(birth.child()))));
            return this;
        }

        @Override
        public Folding addressChange(AddressChange change) {
            HouseholdNumber number = numberOf(change.household());
            if (!change.household().isNew() && movesWhole(number, change.placements())) {
                households.put(number, household(number).withAddress(change.address()));
                change.placements()
                        .forEach(one -> update(
                                one.subject(),
                                record ->
                                        record.withResidence(movedTo(record, change.address(), change.changeDate()))));
                reset(number, change.placements());
                return this;
            }
            transfer(change.placements(), target(change.household(), change.address()));
            change.placements()
                    .forEach(one -> update(
                            one.subject(),
                            record -> record.withResidence(
                                    movedTo(record, household(number).address(), change.changeDate()))));
            return this;
        }

        @Override
        public Folding moveOut(MoveOut moveOut) {
            PlannedMoveOut plan = new PlannedMoveOut(moveOut.plannedOn(), moveOut.destination(), notifiedOn());
            for (AddresseeNumber one : moveOut.subjects()) {
                update(one, record -> record.withPlannedMoveOut(Optional.of(plan)));
            }
            if (moveOut.hasComeAbout()) {
                for (AddresseeNumber one : moveOut.subjects()) {
                    update(one, record -> removedAsPlanned(record, moveOut.changeDate()));
                }
                leave(moveOut.subjects());
            }
            return this;
        }

        @Override
        public Folding plannedMoveOutReached(PlannedMoveOutReached reached) {
            for (AddresseeNumber one : reached.subjects()) {
                update(
                        one,
                        record -> removedAsPlanned(
                                record, CalendarDate.of(plan(record).on())));
            }
            leave(reached.subjects());
            return this;
        }

        @Override
        public Folding moveInNoticeReceived(MoveInNoticeReceived notice) {
            LocalDate movedOn = notice.changeDate().latest();
            LocalDate noticedOn = notice.basis().day().orElse(notice.processingDate());
            List<AddresseeNumber> leaving = notice.subjects().stream()
                    .filter(one -> recordOf(one).isLiving())
                    .toList();
            for (AddresseeNumber one : leaving) {
                update(
                        one,
                        record -> removedAsPlanned(
                                record, CalendarDate.of(earlier(plan(record).on(), movedOn))));
            }
            for (AddresseeNumber one : notice.subjects()) {
                update(
                        one,
                        removed -> removed.withRemoval(removed.removal()
                                .map(removal -> occurredNoLaterThan(removal, movedOn)
                                        .confirmed(notice.destination(), movedOn, noticedOn))));
            }
            leave(leaving);
            return this;
        }

        @Override
        public Folding death(Death death) {
            remove(death.subjects(), ChangeReason.DEATH);
            return this;
        }

        @Override
        public Folding householdSplit(HouseholdSplit split) {
            Household from = householdOf(split.subjects().get(0));
            transfer(split.placements(), target(split.household(), from.address()));
            return this;
        }

        @Override
        public Folding householdMerger(HouseholdMerger merger) {
            transfer(merger.placements(), household(merger.household()));
            return this;
        }

        @Override
        public Folding householdChange(HouseholdChange change) {
            transfer(change.placements(), household(change.household()));
            return this;
        }

        @Override
        public Folding householdHeadChange(HouseholdHeadChange change) {
            reset(change.household(), change.placements());
            return this;
        }

        @Override
        public Folding clericalErrorCorrection(ClericalErrorCorrection correction) {
            return correct(correction.subject(), correction.items());
        }

        @Override
        public Folding exOfficioCorrection(ExOfficioCorrection correction) {
            return correct(correction.subject(), correction.items());
        }

        @Override
        public Folding recordCodeChange(RecordCodeChange change) {
            return coded(change.subject(), change.newCode());
        }

        @Override
        public Folding exOfficioEntry(ExOfficioEntry entry) {
            enter(entry.newResidents(), target(entry.household(), entry.address()), entry.previousAddress());
            return this;
        }

        @Override
        public Folding exOfficioDeletion(ExOfficioDeletion deletion) {
            remove(deletion.subjects(), ChangeReason.EX_OFFICIO_DELETION);
            return this;
        }

        @Override
        public Folding minorCorrection(MinorCorrection correction) {
            return correct(correction.subject(), correction.items());
        }

        @Override
        public Folding naturalization(Naturalization event) {
            return becomesJapanese(event.subject(), event.name(), event.familyRegister());
        }

        @Override
        public Folding nationalityAcquisition(NationalityAcquisition event) {
            return becomesJapanese(event.subject(), event.name(), event.familyRegister());
        }

        @Override
        public Folding nationalityLoss(NationalityLoss loss) {
            return becomesForeign(loss);
        }

        @Override
        public Folding recordRecompiled(RecordRecompiled recompiled) {
            for (AddresseeNumber one : recompiled.subjects()) {
                succeed(one, ChangeReason.DELETION_ON_RECOMPILATION, UnaryOperator.identity());
            }
            return this;
        }

        @Override
        public Folding recordReconstructed(RecordReconstructed reconstructed) {
            for (AddresseeNumber one : reconstructed.subjects()) {
                update(one, UnaryOperator.identity());
            }
            return this;
        }

        @Override
        public Folding individualNumberAssigned(IndividualNumberAssigned assigned) {
            update(assigned.subject(), record -> record.withIndividualNumber(assigned.number()));
            return this;
        }

        @Override
        public Folding individualNumberChange(IndividualNumberChange change) {
            update(change.subject(), record -> record.withIndividualNumber(change.newNumber()));
            return this;
        }

        @Override
        public Folding recordCodeEntry(RecordCodeEntry entry) {
            return coded(entry.subject(), entry.newCode());
        }

        @Override
        public Folding relationshipChange(RelationshipChange change) {
            change.placements().forEach(this::relate);
            return this;
        }

        @Override
        public Folding interWardChange(InterWardChange change) {
            return changeWards(change);
        }

        @Override
        public Folding bulkAddressChange(BulkAddressChange bulk) {
            bulk.addresses().forEach(this::readdress);
            bulk.familyRegisters().forEach(this::reregister);
            return this;
        }

        @Override
        public Folding formerSurnameChange(FormerSurnameChange change) {
            update(change.subject(), record -> {
                if (!(record.details() instanceof JapaneseResident japanese)) {
                    throw impossible("a foreign resident has no former surname");
                }
                return record.withDetails(japanese.withFormerSurname(change.formerSurname()));
            });
            return this;
        }

        @Override
        public Folding commonNameChange(CommonNameChange change) {
            update(change.subject(), record -> {
                if (!(record.details() instanceof ForeignResident foreign)) {
                    throw impossible("a Japanese resident has no common name");
                }
                return record.withDetails(foreign.withCommonNames(named(foreign, change)));
            });
            nameHead(change.subject());
            return this;
        }

        @Override
        public Folding changeCancelled(ChangeCancelled cancellation) {
            Set<HouseholdNumber> concerned = new LinkedHashSet<>();
            for (CancelledEntry undone : cancellation.entries()) {
                Optional<HouseholdNumber> left = register.record(undone.subject())
                        .filter(ResidentRecord::isLiving)
                        .map(now -> now.membership().household());
                restore(undone);
                if (left.isPresent()) {
                    giveUp(left.get(), undone.subject());
                    concerned.add(left.get());
                }
            }
            cancellation.household().ifPresent(target -> makeAgain(target, cancellation.subjects()));
            for (AddresseeNumber one : cancellation.subjects()) {
                if (recordOf(one).isLiving()) {
                    comeBack(one);
                    concerned.add(recordOf(one).membership().household());
                }
            }
            for (HouseholdNumber number : concerned) {
                settle(number);
                followMembers(number);
            }
            return this;
        }

        // ----- cancelling

        private void restore(CancelledEntry undone) {
            AddresseeNumber one = undone.subject();
            int number = undone.historyNumber();
            Optional<ChangeHistory> history = register.history(one);
            if (history.isEmpty() && undone.stateBefore().isEmpty()) {
                throw impossible("a person is not in the register");
            }
            if (!history.map(it -> it.standsLast(number)).orElse(true)) {
                throw impossible("entry " + number + " is not the last that stands");
            }
            boolean lacking = history.map(it -> it.lacksStateBefore(number)).orElse(true);
            if (lacking != undone.stateBefore().isPresent()) {
                throw impossible("the state before entry " + number
                        + (lacking ? " is not kept and must be typed in" : " is not to be typed in"));
            }
            if (history.flatMap(it -> it.closingBefore(number)).isPresent()) {
                closed.put(one, entryUndone(history.orElseThrow().current()));
            }
            records.put(
                    one,
                    register.recordBefore(undone)
                            .orElseGet(() -> entryUndone(history.orElseThrow().current())));
            cancelled.put(one, number);
        }

        private ResidentRecord entryUndone(ResidentRecord record) {
            return record.withPlannedMoveOut(Optional.empty())
                    .withRemoval(
                            Optional.of(removal(ChangeReason.ENTRY_CANCELLED).build()));
        }

        /** Takes a person out of a household to which the restored record does not belong, in any case out of its lead. */
        private void giveUp(HouseholdNumber number, AddresseeNumber one) {
            Household household = household(number);
            ResidentRecord restored = recordOf(one);
            if (!restored.isLiving() || !restored.membership().household().equals(number)) {
                households.put(number, household.leftBy(List.of(one)));
            } else if (household.head().filter(one::equals).isPresent()) {
                households.put(number, household.headedBy(Optional.empty()));
            }
        }

        /** Takes a household to where its members are, after a move was undone or somebody came back to an ended one. */
        private void followMembers(HouseholdNumber number) {
            Household household = household(number);
            List<Address> addresses = household.members().stream()
                    .map(one -> recordOf(one).residence().address())
                    .distinct()
                    .toList();
            // Supplements may differ on one lot; a household none of whose members lives on its lot has moved with
            // them.
            if (addresses.size() == 1
                    || addresses.size() > 1 && addresses.stream().noneMatch(household.address()::sameLot)) {
                households.put(number, household.withAddress(addresses.get(0)));
            }
        }

        /** Makes a household at the former address for those whose former one has ended. */
        private void makeAgain(TargetHousehold target, List<AddresseeNumber> returning) {
            List<ResidentRecord> homeless = returning.stream()
                    .map(this::recordOf)
                    .filter(record ->
                            record.isLiving() && isGone(record.membership().household()))
                    .toList();
            if (homeless.stream()
                            .map(record -> record.membership().household())
                            .distinct()
                            .count()
                    > 1) {
                throw impossible("several households would be made again as one");
            }
            for (ResidentRecord record : homeless) {
                Household made = households.containsKey(numberOf(target))
                        ? household(numberOf(target))
                        : target(target, record.residence().address());
                records.put(
                        record.addressee(),
                        record.withMembership(record.membership().inHousehold(made.number())));
            }
        }

        private boolean isGone(HouseholdNumber number) {
            Household changed = households.get(number);
            return changed != null
                    ? changed.hasEnded()
                    : register.household(number).map(Household::hasEnded).orElse(true);
        }

        private void comeBack(AddresseeNumber one) {
            ResidentRecord record = recordOf(one);
            Household household = household(record.membership().household()).joinedBy(List.of(one));
            if (record.membership().isHead()) {
                if (household.head().filter(head -> !head.equals(one)).isPresent()) {
                    throw impossible("the household would have two heads");
                }
                household = household.headedBy(Optional.of(one));
            }
            households.put(household.number(), household);
        }

        // ----- entering

        private void enter(List<NewResident> arriving, Household household, OutsideAddress previousAddress) {
            Membership head = head(household, headsAmong(household, arriving));
            Residence residence = Residence.builder()
                    .address(household.address())
                    .addressSetOn(event.changeDate())
                    .previousAddress(previousAddress)
                    .notifiedOn(notifiedOn())
                    .build();
            for (NewResident one : arriving) {
                enter(one, residence, household, head);
            }
        }

        private void enter(NewResident one, Residence residence, Household household, @Nullable Membership head) {
            AddresseeNumber addressee =
                    one.addressee().orElseThrow(() -> impossible("an addressee number has not been drawn"));
            if (register.record(addressee).filter(ResidentRecord::isLiving).isPresent()
                    || records.containsKey(addressee)) {
                throw impossible("a person to be entered is a resident already");
            }
            records.put(
                    addressee,
                    ResidentRecord.builder()
                            .addressee(addressee)
                            .recordCode(one.recordCode()
                                    .orElseThrow(() -> impossible("a resident record code has not been drawn")))
                            .individualNumber(one.individualNumber())
                            .person(one.person())
                            .details(one.details())
                            .residence(residence.withEarlier(one.earlier()))
                            .membership(membership(household.number(), one.relationship(), head))
                            .otherItems(one.otherItems())
                            .build());
            Household joined = household(household.number()).joinedBy(List.of(addressee));
            households.put(
                    joined.number(), one.relationship().isHead() ? joined.headedBy(Optional.of(addressee)) : joined);
        }

        private static Membership membership(
                HouseholdNumber household, Relationship relationship, @Nullable Membership head) {
            return head == null ? Membership.withoutHead(household) : head.related(relationship);
        }

        private static Stream<Membership> headsAmong(Household household, List<NewResident> arriving) {
            return arriving.stream()
                    .filter(one -> one.relationship().isHead())
                    .map(one ->
                            Membership.ofHead(household.number(), one.person().name(), one.details()));
        }

        /** The place of a household's head, who may be arriving; null while there is none. */
        private @Nullable Membership head(Household household, Stream<Membership> arriving) {
            return arriving.findFirst()
                    .or(() -> household.head().map(head -> headOf(household.number(), head)))
                    .orElse(null);
        }

        private Membership headOf(HouseholdNumber household, AddresseeNumber head) {
            ResidentRecord record = recordOf(head);
            return Membership.ofHead(household, record.name(), record.details());
        }

        private Optional<LocalDate> notifiedOn() {
            return event.basis() instanceof Basis.Notification notification ? notification.day() : Optional.empty();
        }

        // ----- leaving

        private PlannedMoveOut plan(ResidentRecord record) {
            return record.plannedMoveOut().orElseThrow(() -> impossible("no move-out is planned"));
        }

        private ResidentRecord removedAsPlanned(ResidentRecord record, RegisterDate on) {
            PlannedMoveOut plan = plan(record);
            return record.withPlannedMoveOut(Optional.empty())
                    .withRemoval(Optional.of(Removal.builder()
                            .reason(
                                    plan.destination().kind() == OutsideAddress.Kind.ABROAD
                                            ? ChangeReason.MOVE_OUT_ABROAD
                                            : ChangeReason.DOMESTIC_MOVE_OUT)
                            .occurredOn(on)
                            .notifiedOn(plan.notifiedOn())
                            .planned(plan)
                            .build()));
        }

        private void remove(List<AddresseeNumber> leaving, ChangeReason reason) {
            for (AddresseeNumber one : leaving) {
                update(
                        one,
                        record -> record.withPlannedMoveOut(Optional.empty())
                                .withRemoval(Optional.of(removal(reason)
                                        .planned(record.plannedMoveOut())
                                        .build())));
            }
            leave(leaving);
        }

        private Removal.Builder removal(ChangeReason reason) {
            return Removal.builder()
                    .reason(reason)
                    .occurredOn(event.changeDate())
                    .notifiedOn(notifiedOn());
        }

        private static Removal occurredNoLaterThan(Removal removal, LocalDate day) {
            return removal.occurredOn().surelyAfter(day) ? removal.withOccurredOn(CalendarDate.of(day)) : removal;
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }

        private void leave(Collection<AddresseeNumber> leaving) {
            leaving.stream()
                    .map(one -> recordOf(one).membership().household())
                    .distinct()
                    .forEach(number -> {
                        households.put(number, household(number).leftBy(leaving));
                        settle(number);
                    });
        }

        /** Gives a household whose head has left its new state: ended, led by the one member left, or without a head. */
        private void settle(HouseholdNumber number) {
            Household household = household(number);
            if (household.hasEnded()) {
                return;
            }
            if (household.head().isPresent()) {
                Membership head = headOf(number, household.head().get());
                household.members().forEach(one -> named(one, head));
            } else if (household.size() == 1) {
                AddresseeNumber last = household.members().get(0);
                households.put(number, household.headedBy(Optional.of(last)));
                place(last, headOf(number, last));
            } else {
                household.members().forEach(one -> place(one, Membership.withoutHead(number)));
            }
        }

        // ----- going over

        private void transfer(List<Placement> placements, Household to) {
            List<AddresseeNumber> movers =
                    placements.stream().map(Placement::subject).toList();
            Membership newHead = head(
                    to,
                    placements.stream()
                            .filter(one -> one.relationship().isHead())
                            .map(one -> headOf(to.number(), one.subject())));
            leaveFor(to.number(), movers);
            for (Placement one : placements) {
                update(
                        one.subject(),
                        record -> record.withMembership(membership(to.number(), one.relationship(), newHead)));
            }
            Household joined = household(to.number()).joinedBy(movers);
            Optional<AddresseeNumber> head = placements.stream()
                    .filter(one -> one.relationship().isHead())
                    .map(Placement::subject)
                    .findFirst()
                    .or(joined::head);
            households.put(to.number(), joined.headedBy(head));
        }

        private void leaveFor(HouseholdNumber target, List<AddresseeNumber> movers) {
            movers.stream()
                    .map(one -> recordOf(one).membership().household())
                    .filter(number -> !number.equals(target))
                    .distinct()
                    .toList()
                    .forEach(number -> {
                        households.put(number, household(number).leftBy(movers));
                        settle(number);
                    });
        }

        private boolean movesWhole(HouseholdNumber number, List<Placement> placements) {
            List<AddresseeNumber> members = household(number).members();
            return placements.size() == members.size()
                    && placements.stream().map(Placement::subject).allMatch(members::contains);
        }

        private Residence movedTo(ResidentRecord record, Address address, RegisterDate on) {
            return record.residence().movedTo(address, on, notifiedOn());
        }

        /** Sets head and relationships of a household anew. */
        private void reset(HouseholdNumber number, List<Placement> placements) {
            Household household = household(number);
            Optional<AddresseeNumber> head = placements.stream()
                    .filter(one -> one.relationship().isHead())
                    .map(Placement::subject)
                    .findFirst()
                    .or(household::head);
            households.put(number, household.headedBy(head));
            Membership leading = head.map(one -> headOf(number, one)).orElse(null);
            placements.forEach(one -> place(one.subject(), membership(number, one.relationship(), leading)));
            if (leading != null) {
                household.members().forEach(one -> named(one, leading));
            }
        }

        private Household target(TargetHousehold target, Address address) {
            HouseholdNumber number = numberOf(target);
            if (!target.isNew()) {
                return household(number);
            }
            if (register.household(number).isPresent()) {
                throw impossible("the number of the new household is in use");
            }
            Household made = Household.of(number, address, List.of(), Optional.empty());
            households.put(number, made);
            return made;
        }

        private HouseholdNumber numberOf(TargetHousehold target) {
            return target.number().orElseThrow(() -> impossible("a household number has not been drawn"));
        }

        /** The common names of a foreign resident with one more, or with the one on the record deleted. */
        private List<CommonName> named(ForeignResident foreign, CommonNameChange change) {
            LocalDate day = change.changeDate().earliest();
            Optional<CommonName> recorded = foreign.commonName();
            if (recorded.isPresent() == change.commonName().isPresent()) {
                throw impossible("a common name is entered where there is none and deleted where there is one");
            }
            Stream<CommonName> kept = foreign.commonNames().stream()
                    .map(name -> name.isRecorded() ? name.deleted(day, register.municipality()) : name);
            return Stream.concat(
                            kept,
                            change.commonName().stream()
                                    .map(name -> CommonName.entered(name, day, register.municipality())))
                    .toList();
        }

        private Folding coded(AddresseeNumber one, Optional<ResidentRecordCode> code) {
            update(
                    one,
                    record -> record.withRecordCode(
                            code.orElseThrow(() -> impossible("the new code has not been drawn"))));
            return this;
        }

        /** Gives a member another relationship to the head, who stays the same; blank while the head is unset. */
        private void relate(Placement one) {
            update(one.subject(), record -> {
                Household household = household(record.membership().household());
                if (household.head().filter(one.subject()::equals).isPresent()) {
                    throw impossible("the head would be no head any more");
                }
                return record.withMembership(
                        membership(household.number(), one.relationship(), head(household, Stream.empty())));
            });
        }

        // ----- going on under another record

        /** Ends a person's stay and begins another at once: two entries, and the household hardly notices. */
        private void succeed(AddresseeNumber one, ChangeReason ending, UnaryOperator<ResidentRecord> beginning) {
            ResidentRecord before = recordOf(one);
            if (!before.isLiving()) {
                throw impossible("a removed record is to be removed");
            }
            closed.put(
                    one,
                    before.withPlannedMoveOut(Optional.empty())
                            .withRemoval(Optional.of(removal(ending).build())));
            records.put(one, beginning.apply(before));
        }

        private Folding becomesJapanese(AddresseeNumber one, PersonName name, FamilyRegisterIndication familyRegister) {
            succeed(one, ChangeReason.DELETION_ON_NATURALIZATION, record -> {
                if (record.kind() != ResidentKind.FOREIGN) {
                    throw impossible("the resident is Japanese already");
                }
                return record.withPerson(record.person().withName(name))
                        .withDetails(JapaneseResident.of(
                                familyRegister, record.details().becameResidentOn()));
            });
            nameHead(one);
            return this;
        }

        private Folding becomesForeign(NationalityLoss loss) {
            succeed(loss.subject(), ChangeReason.DELETION_ON_NATIONALITY_LOSS, record -> {
                if (record.kind() != ResidentKind.JAPANESE) {
                    throw impossible("the resident is foreign already");
                }
                return record.withPerson(record.person().withName(loss.name()))
                        .withDetails(ForeignResident.builder()
                                .nationality(loss.nationality())
                                .legalClass(loss.legalClass())
                                .becameResidentOn(later(
                                        loss.changeDate(), record.details().becameResidentOn()))
                                .build());
            });
            nameHead(loss.subject());
            return this;
        }

        private Folding changeWards(InterWardChange change) {
            for (AddresseeNumber one : change.subjects()) {
                succeed(one, ChangeReason.DOMESTIC_MOVE_OUT, UnaryOperator.identity());
            }
            transfer(change.placements(), target(change.household(), change.address()));
            Residence residence = Residence.builder()
                    .address(household(numberOf(change.household())).address())
                    .addressSetOn(change.changeDate())
                    .previousAddress(change.previousAddress())
                    .notifiedOn(notifiedOn())
                    .build();
            for (AddresseeNumber one : change.subjects()) {
                update(
                        one,
                        record -> record.withResidence(residence)
                                .withDetails(change.becameResidentOn()
                                        .map(record.details()::withBecameResidentOn)
                                        .orElse(record.details())));
            }
            return this;
        }

        private static RegisterDate later(RegisterDate one, RegisterDate other) {
            return other.earliest().isAfter(one.earliest()) ? other : one;
        }

        // ----- correcting

        private Folding correct(AddresseeNumber subject, RecordedItems items) {
            update(subject, items::appliedTo);
            ResidentRecord corrected = recordOf(subject);
            nameHead(subject);
            if (corrected.isLiving() && items.address().isPresent()) {
                readdress(
                        household(corrected.membership().household()),
                        items.address().get());
            }
            return this;
        }

        /** Writes the names of a head on the records of all members. */
        private void nameHead(AddresseeNumber subject) {
            ResidentRecord record = recordOf(subject);
            if (record.isLiving() && record.membership().isHead()) {
                Household household = household(record.membership().household());
                Membership head = headOf(household.number(), subject);
                household.members().forEach(one -> named(one, head));
            }
        }

        /** Writes an address otherwise for all who share it, with an entry only of whose record changes. */
        private void readdress(Household household, Address address) {
            households.put(household.number(), household.withAddress(address));
            for (AddresseeNumber one : household.members()) {
                ResidentRecord record = recordOf(one);
                if (!record.residence().address().equals(address)) {
                    records.put(one, record.withResidence(record.residence().withAddress(address)));
                }
            }
        }

        /** Writes the address of a household otherwise, unless it is another than when the rows were extracted. */
        private void readdress(BulkAddressChange.Readdressing row) {
            register.household(row.household())
                    .filter(household -> household.address().equals(row.before()))
                    .ifPresent(household -> readdress(household, row.after()));
        }

        /** Writes the family register of a resident otherwise, unless it is another than when the rows were extracted. */
        private void reregister(BulkAddressChange.Reregistering row) {
            register.record(row.subject())
                    .filter(record -> record.isLiving()
                            && record.details() instanceof JapaneseResident japanese
                            && japanese.familyRegister()
                                    .filter(row.before()::writtenAs)
                                    .isPresent())
                    .ifPresent(any -> update(
                            row.subject(),
                            record -> record.withDetails(
                                    ((JapaneseResident) record.details()).withFamilyRegister(row.after()))));
        }

        private void named(AddresseeNumber one, Membership head) {
            recordOf(one).membership().relationship().ifPresent(relationship -> place(one, head.related(relationship)));
        }

        /** Gives a person a place in a household, with an entry only if the record changes. */
        private void place(AddresseeNumber one, Membership membership) {
            ResidentRecord record = recordOf(one);
            if (!record.membership().equals(membership)) {
                records.put(one, record.withMembership(membership));
            }
        }

        // ----- what has become of records and households so far

        private void update(AddresseeNumber one, UnaryOperator<ResidentRecord> change) {
            records.put(one, change.apply(recordOf(one)));
        }

        private ResidentRecord recordOf(AddresseeNumber one) {
            ResidentRecord changed = records.get(one);
            return changed != null
                    ? changed
                    : register.record(one).orElseThrow(() -> impossible("a person is not in the register"));
        }

        private Household household(HouseholdNumber number) {
            Household changed = households.get(number);
            return changed != null
                    ? changed
                    : register.household(number).orElseThrow(() -> impossible("a household is not in the register"));
        }

        private Household householdOf(AddresseeNumber one) {
            return household(recordOf(one).membership().household());
        }

        private IllegalStateException impossible(String why) {
            return new IllegalStateException(event.type() + " cannot be folded: " + why);
        }
    }
}
