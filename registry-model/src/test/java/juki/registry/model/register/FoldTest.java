package juki.registry.model.register;

import static juki.registry.model.Numbers.household;
import static juki.registry.model.Numbers.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.Numbers;
import juki.registry.model.Office;
import juki.registry.model.Samples;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.Basis;
import juki.registry.model.event.Birth;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.CarryOver;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.ClericalErrorCorrection;
import juki.registry.model.event.Death;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.HouseholdChange;
import juki.registry.model.event.HouseholdHeadChange;
import juki.registry.model.event.HouseholdMerger;
import juki.registry.model.event.HouseholdSplit;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveInNoticeReceived;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;
import juki.registry.model.event.PlannedMoveOutReached;
import juki.registry.model.event.RecordCodeChange;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.history.Acknowledgement;
import juki.registry.model.history.AsOf;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.household.Relationship.Word;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.RecordState;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.ResidentRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What each kind of change does to records and households, told as situations of a very small town. */
class FoldTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 10);
    private static final OutsideAddress AWAY = OutsideAddress.domestic(Samples.ELSEWHERE, "新町5番地");

    private final Office office = Office.opened();

    @AfterEach
    void everythingStillFitsTogether() {
        Invariants.assertHold(office.register());
    }

    // ----- events in short

    private static CalendarDate april(int day) {
        return CalendarDate.of(2025, 4, day);
    }

    private static List<AddresseeNumber> persons(int... persons) {
        return Arrays.stream(persons).mapToObj(Numbers::person).toList();
    }

    private static Placement place(int person, Relationship relationship) {
        return Placement.of(person(person), relationship);
    }

    private static Death death(int person) {
        return Death.builder()
                .changeDate(april(8))
                .processingDate(TODAY)
                .basis(Basis.Notice.on(TODAY))
                .subject(person(person))
                .build();
    }

    private static MoveOut moveOut(int day, int... persons) {
        return MoveOut.builder()
                .changeDate(april(day))
                .processingDate(TODAY)
                .basis(Basis.Notification.on(TODAY))
                .addAllSubjects(persons(persons))
                .destination(AWAY)
                .build();
    }

    private static PlannedMoveOutReached reached(int day, int... persons) {
        return PlannedMoveOutReached.builder()
                .changeDate(april(day))
                .processingDate(LocalDate.of(2025, 4, day))
                .basis(new Basis.ExOfficio())
                .addAllSubjects(persons(persons))
                .build();
    }

    private static MoveInNoticeReceived notice(int movedOn, int received, int... persons) {
        return MoveInNoticeReceived.builder()
                .changeDate(april(movedOn))
                .processingDate(LocalDate.of(2025, 4, received))
                .basis(Basis.Notice.on(LocalDate.of(2025, 4, received)))
                .addAllSubjects(persons(persons))
                .destination(OutsideAddress.domestic(Samples.ELSEWHERE, "本町6番地"))
                .build();
    }

    private static AddressChange addressChange(TargetHousehold target, String lot, Placement... placements) {
        return AddressChange.builder()
                .changeDate(april(9))
                .processingDate(TODAY)
                .basis(Basis.Notification.on(TODAY))
                .addPlacements(placements)
                .household(target)
                .address(Office.lot(lot))
                .build();
    }

    private static HouseholdSplit split(Placement... placements) {
        return HouseholdSplit.builder()
                .changeDate(april(9))
                .processingDate(TODAY)
                .basis(Basis.Notification.on(TODAY))
                .addPlacements(placements)
                .household(TargetHousehold.newHousehold())
                .build();
    }

    private static HouseholdHeadChange headChange(int household, Placement... placements) {
        return HouseholdHeadChange.builder()
                .changeDate(april(9))
                .processingDate(TODAY)
                .basis(Basis.Notification.on(TODAY))
                .household(household(household))
                .addPlacements(placements)
                .build();
    }

    private static ExOfficioCorrection correction(int person, RecordedItems.Builder items) {
        return ExOfficioCorrection.builder()
                .changeDate(april(9))
                .processingDate(TODAY)
                .basis(new Basis.ExOfficio())
                .subject(person(person))
                .items(items.build())
                .build();
    }

    private static NewResident arriving(int n, Relationship relationship) {
        return NewResident.builder()
                .person(Person.of(Office.name(n), CalendarDate.of(2000, 1, n), Sex.FEMALE))
                .details(Samples.japaneseDetails())
                .relationship(relationship)
                .build();
    }

    private static MoveIn moveIn(TargetHousehold target, String lot, NewResident... arriving) {
        return MoveIn.builder()
                .changeDate(april(7))
                .processingDate(TODAY)
                .basis(Basis.Notification.on(TODAY))
                .addNewResidents(arriving)
                .household(target)
                .address(Office.lot(lot))
                .previousAddress(AWAY)
                .build();
    }

    /** Undoes the last standing entries of the given persons. */
    private ChangeCancelled undoing(ChangeReason reason, int... persons) {
        ChangeCancelled.Builder cancelled = ChangeCancelled.builder()
                .changeDate(april(20))
                .processingDate(LocalDate.of(2025, 4, 20))
                .basis(Basis.Application.on(LocalDate.of(2025, 4, 20)))
                .reason(reason);
        for (int person : persons) {
            cancelled.addEntries(new CancelledEntry(
                    person(person),
                    office.history(person).lastStanding().orElseThrow().historyNumber()));
        }
        return cancelled.build();
    }

    private void assertRefused(ChangeEvent event, String why) {
        InMemoryRegister before = office.register();
        assertThatThrownBy(() -> office.file(event))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(event.type() + " cannot be folded: " + why);
        assertThat(office.register()).isSameAs(before);
    }

    private void assertHeadless(int household, int... persons) {
        assertThat(office.householdNumbered(household).head()).isEmpty();
        assertThat(office.householdNumbered(household).members()).isEqualTo(persons(persons));
        for (int person : persons) {
            assertThat(office.record(person).membership()).isEqualTo(Membership.withoutHead(household(household)));
        }
    }

    private void assertLeads(int person, int household) {
        assertThat(office.householdNumbered(household).head()).contains(person(person));
        assertThat(office.record(person).membership())
                .isEqualTo(Membership.of(
                        household(household),
                        Relationship.HEAD,
                        office.record(person).name()));
    }

    // ----- what holds of every folding

    @Nested
    class EveryFolding {

        @Test
        void theSameEventAndRegisterGiveTheSameChange() {
            MoveOut event = moveOut(9, 1);
            assertThat(Fold.fold(event, office.register())).isEqualTo(Fold.fold(event, office.register()));
        }

        @Test
        void everyEntryCarriesTheAcknowledgements() {
            List<Acknowledgement> seen = List.of(new Acknowledgement("DEATH-002", "窓口3"));
            RegisterChange change = Fold.fold(death(1), office.register(), seen);
            assertThat(change.entries())
                    .hasSize(3)
                    .allSatisfy(entry -> assertThat(entry.acknowledgements()).isEqualTo(seen));
        }

        @Test
        void aRegisterIsOpenedWithACarryOverAndNotChangedByOne() {
            assertRefused(
                    CarryOver.builder()
                            .changeDate(april(1))
                            .processingDate(TODAY)
                            .basis(new Basis.ExOfficio())
                            .build(),
                    "a register is opened with it, not changed");
        }

        @Test
        void whoIsNotInTheRegisterCannotChange() {
            assertRefused(death(99), "a person is not in the register");
            assertRefused(headChange(99, place(1, Relationship.HEAD)), "a household is not in the register");
        }

        @Test
        void numbersMustHaveBeenDrawn() {
            assertThatThrownBy(() -> Fold.fold(
                            moveIn(TargetHousehold.newHousehold(), "9", arriving(9, Relationship.HEAD)),
                            office.register()))
                    .hasMessage("MOVE_IN cannot be folded: a household number has not been drawn");
            assertThatThrownBy(() -> Fold.fold(
                            moveIn(TargetHousehold.existing(household(1)), "1", arriving(9, Relationship.CHILD)),
                            office.register()))
                    .hasMessage("MOVE_IN cannot be folded: an addressee number has not been drawn");
            assertThatThrownBy(() -> Fold.fold(
                            RecordCodeChange.builder()
                                    .changeDate(april(9))
                                    .processingDate(TODAY)
                                    .basis(Basis.Request.on(TODAY))
                                    .subject(person(1))
                                    .build(),
                            office.register()))
                    .hasMessage("RECORD_CODE_CHANGE cannot be folded: the new code has not been drawn");
        }
    }

    // ----- entering

    @Nested
    class MovingIn {

        @Test
        void aFamilyMakesANewHouseholdAndGetsItsNumbers() {
            RegisterChange change = office.file(moveIn(
                    TargetHousehold.newHousehold(),
                    "9",
                    arriving(9, Relationship.HEAD),
                    arriving(10, Relationship.CHILD)));
            assertThat(change.entries()).extracting(HistoryEntry::historyNumber).containsExactly(1, 1);
            Household made = change.households().get(0);
            assertThat(made.address()).isEqualTo(Office.lot("9"));
            ResidentRecord head = change.entries().get(0).record();
            ResidentRecord child = change.entries().get(1).record();
            assertThat(made.members()).containsExactly(head.addressee(), child.addressee());
            assertThat(made.head()).contains(head.addressee());
            assertThat(child.membership()).isEqualTo(Membership.of(made.number(), Relationship.CHILD, Office.name(9)));
            assertThat(child.residence().addressSetOn()).isEqualTo(april(7));
            assertThat(child.residence().previousAddress()).isEqualTo(AWAY);
            assertThat(child.residence().notifiedOn()).contains(TODAY);
            assertThat(head.recordCode()).isPresent().isNotEqualTo(child.recordCode());
            assertThat(office.register().residents()).isEqualTo(10);
            assertThat(change.event().subjects()).containsExactly(head.addressee(), child.addressee());
        }

        @Test
        void whoJoinsAHouseholdComesLastAndHasTheHeadsName() {
            RegisterChange change = office.file(
                    moveIn(TargetHousehold.existing(household(1)), "1", arriving(9, Relationship.COHABITANT)));
            ResidentRecord joined = change.entries().get(0).record();
            assertThat(office.householdNumbered(1).members())
                    .containsExactly(person(1), person(2), person(3), joined.addressee());
            assertThat(joined.membership())
                    .isEqualTo(Membership.of(household(1), Relationship.COHABITANT, Office.name(1)));
        }

        @Test
        void anEntryExOfficioHasNoDayOfNotification() {
            MoveIn event = MoveIn.builder()
                    .changeDate(april(7))
                    .processingDate(TODAY)
                    .basis(new Basis.ExOfficio())
                    .addNewResidents(arriving(9, Relationship.HEAD))
                    .household(TargetHousehold.newHousehold())
                    .address(Office.lot("9"))
                    .previousAddress(AWAY)
                    .build();
            assertThat(office.file(event).entries().get(0).record().residence().notifiedOn())
                    .isEmpty();
        }

        @Test
        void whoReturnsGoesOnWithTheFormerHistory() {
            office.file(moveOut(9, 4));
            NewResident back = NewResident.builder()
                    .person(office.record(4).person())
                    .details(Samples.japaneseDetails())
                    .relationship(Relationship.HEAD)
                    .addressee(person(4))
                    .recordCode(Numbers.code(4))
                    .build();
            office.file(moveIn(TargetHousehold.newHousehold(), "9", back));
            assertThat(office.history(4).size()).isEqualTo(3);
            assertThat(office.record(4).isLiving()).isTrue();
            assertThat(office.record(4).recordCode()).contains(Numbers.code(4));
            assertThat(office.householdNumbered(2).hasEnded()).isTrue();
        }

        @Test
        void nobodyEntersTwice() {
            NewResident already = NewResident.builder()
                    .person(office.record(4).person())
                    .details(Samples.japaneseDetails())
                    .relationship(Relationship.CHILD)
                    .addressee(person(4))
                    .recordCode(Numbers.code(4))
                    .build();
            assertRefused(
                    moveIn(TargetHousehold.existing(household(1)), "1", already),
                    "a person to be entered is a resident already");
            NewResident one = NewResident.builder()
                    .person(Person.of(Office.name(9), april(1), Sex.MALE))
                    .details(Samples.japaneseDetails())
                    .relationship(Relationship.CHILD)
                    .addressee(person(99))
                    .recordCode(Numbers.code(99))
                    .build();
            assertRefused(
                    moveIn(TargetHousehold.existing(household(1)), "1", one, one),
                    "a person to be entered is a resident already");
        }

        @Test
        void aNewHouseholdNeedsANumberOfItsOwn() {
            assertRefused(
                    moveIn(TargetHousehold.newHousehold(household(2)), "9", arriving(9, Relationship.HEAD)),
                    "the number of the new household is in use");
        }

        @Test
        void aChildIsBornIntoAHousehold() {
            RegisterChange change = office.file(Birth.builder()
                    .changeDate(april(5))
                    .processingDate(TODAY)
                    .basis(Basis.Notice.on(TODAY))
                    .child(arriving(9, Relationship.CHILD))
                    .household(household(3))
                    .build());
            ResidentRecord child = change.entries().get(0).record();
            assertThat(office.householdNumbered(3).members()).containsExactly(person(5), person(6), child.addressee());
            assertThat(child.residence().address()).isEqualTo(Office.lot("1"));
            assertThat(child.residence().addressSetOn()).isEqualTo(april(5));
            assertThat(child.residence().previousAddress()).isEqualTo(OutsideAddress.none());
            assertThat(child.membership()).isEqualTo(Membership.of(household(3), Relationship.CHILD, Office.name(5)));
        }

        @Test
        void aChildBornIntoAHouseholdWithoutAHeadHasNoRelationship() {
            office.file(death(1));
            RegisterChange change = office.file(Birth.builder()
                    .changeDate(april(5))
                    .processingDate(TODAY)
                    .basis(Basis.Notice.on(TODAY))
                    .child(arriving(9, Relationship.CHILD))
                    .household(household(1))
                    .build());
            assertThat(change.entries().get(0).record().membership()).isEqualTo(Membership.withoutHead(household(1)));
        }
    }

    // ----- how a household goes on when its head leaves

    @Nested
    class AHeadLeaving {

        @Test
        void withNobodyLeftTheHouseholdEndsAndStaysReadable() {
            RegisterChange change = office.file(death(4));
            assertThat(change.entries()).hasSize(1);
            assertThat(office.householdNumbered(2).hasEnded()).isTrue();
            assertThat(office.householdNumbered(2).address()).isEqualTo(Office.lot("2"));
            assertThat(office.record(4).membership().household()).isEqualTo(household(2));
        }

        @Test
        void theOneLeftBecomesTheHead() {
            RegisterChange change = office.file(death(5));
            assertThat(change.entries()).extracting(HistoryEntry::addressee).containsExactly(person(5), person(6));
            assertLeads(6, 3);
        }

        @Test
        void twoOrMoreAreLeftWithoutAHead() {
            RegisterChange change = office.file(death(1));
            assertThat(change.entries())
                    .extracting(HistoryEntry::addressee)
                    .containsExactly(person(1), person(2), person(3));
            assertHeadless(1, 2, 3);
        }

        @Test
        void aChangeOfHeadGivesThemOne() {
            office.file(death(1));
            office.file(headChange(1, place(2, Relationship.HEAD), place(3, Relationship.CHILD)));
            assertLeads(2, 1);
            assertThat(office.record(3).membership())
                    .isEqualTo(Membership.of(household(1), Relationship.CHILD, Office.name(2)));
        }

        @Test
        void whenAnotherLeavesTheHeadStays() {
            RegisterChange change = office.file(death(2));
            assertThat(change.entries()).hasSize(1);
            assertLeads(1, 1);
            assertThat(office.householdNumbered(1).members()).isEqualTo(persons(1, 3));
        }

        @Test
        void whenAllLeaveAtOnceNobodyBecomesTheHead() {
            RegisterChange change = office.file(moveOut(9, 5, 6));
            assertThat(change.entries()).hasSize(2);
            assertThat(office.householdNumbered(3).hasEnded()).isTrue();
            assertThat(office.record(6).membership().relationship()).contains(Relationship.WIFE);
        }
    }

    // ----- the life of a move-out

    @Nested
    class MovingOut {

        private final PlannedMoveOut plan = new PlannedMoveOut(LocalDate.of(2025, 4, 20), AWAY, Optional.of(TODAY));

        @Test
        void aPlanChangesNothingButTheRecordOfThePlan() {
            Household before = office.householdNumbered(1);
            office.file(moveOut(20, 1));
            assertThat(office.record(1).isLiving()).isTrue();
            assertThat(office.record(1).state()).isEqualTo(RecordState.RESIDENT);
            assertThat(office.record(1).plannedMoveOut()).contains(plan);
            assertThat(office.householdNumbered(1)).isEqualTo(before);
            assertThat(office.register().residents()).isEqualTo(8);
        }

        @Test
        void whenItsDayComesThePlanIsCarriedOut() {
            office.file(moveOut(20, 1));
            office.file(reached(20, 1));
            assertThat(office.record(1).plannedMoveOut()).isEmpty();
            assertThat(office.record(1).state()).isEqualTo(RecordState.MOVED_OUT);
            assertThat(office.record(1).removal())
                    .contains(Removal.builder()
                            .reason(ChangeReason.DOMESTIC_MOVE_OUT)
                            .occurredOn(april(20))
                            .notifiedOn(TODAY)
                            .planned(plan)
                            .build());
            assertHeadless(1, 2, 3);
            assertThat(office.register().residents()).isEqualTo(7);
        }

        @Test
        void aNoticeAfterwardsConfirmsBesideThePlan() {
            office.file(moveOut(20, 1));
            office.file(reached(20, 1));
            RegisterChange change = office.file(notice(20, 25, 1));
            assertThat(change.entries()).hasSize(1);
            Removal removal = office.record(1).removal().orElseThrow();
            assertThat(removal.planned()).contains(plan);
            assertThat(removal.occurredOn()).isEqualTo(april(20));
            assertThat(removal.confirmedOn()).contains(LocalDate.of(2025, 4, 20));
            assertThat(removal.confirmedDestination()).isPresent().isNotEqualTo(Optional.of(AWAY));
            assertThat(removal.moveInNoticedOn()).contains(LocalDate.of(2025, 4, 25));
        }

        @Test
        void aNoticeBeforehandRemovesOnTheEarlierDay() {
            office.file(moveOut(20, 1));
            office.file(notice(15, 17, 1));
            Removal removal = office.record(1).removal().orElseThrow();
            assertThat(removal.occurredOn()).isEqualTo(april(15));
            assertThat(removal.planned()).contains(plan);
            assertThat(removal.notifiedOn()).contains(TODAY);
            assertThat(removal.confirmedOn()).contains(LocalDate.of(2025, 4, 15));
            assertThat(office.record(1).plannedMoveOut()).isEmpty();
            assertHeadless(1, 2, 3);
        }

        @Test
        void aNoticeOfALaterDayLeavesThePlannedDay() {
            office.file(moveOut(20, 1));
            office.file(notice(22, 25, 1));
            assertThat(office.record(1).removal().orElseThrow().occurredOn()).isEqualTo(april(20));
            assertThat(office.record(1).removal().orElseThrow().confirmedOn()).contains(LocalDate.of(2025, 4, 22));
        }

        @Test
        void aNoticeOfAnEarlierDayAfterwardsMovesTheRemovalForward() {
            office.file(moveOut(20, 1));
            office.file(reached(20, 1));
            office.file(notice(15, 25, 1));
            assertThat(office.record(1).removal().orElseThrow().occurredOn()).isEqualTo(april(15));
            assertThat(office.record(1).removal().orElseThrow().planned()).contains(plan);
        }

        @Test
        void aNoticeForAWholeHouseholdLeavesNobodyAsItsHead() {
            office.file(moveOut(20, 5, 6));
            RegisterChange change = office.file(notice(15, 17, 5, 6));
            assertThat(change.entries()).hasSize(2);
            assertThat(office.householdNumbered(3).hasEnded()).isTrue();
            assertThat(office.record(6).membership().relationship()).contains(Relationship.WIFE);
        }

        @Test
        void aDayAlreadyComeRemovesAtOnce() {
            office.file(moveOut(10, 4));
            assertThat(office.record(4).isLiving()).isFalse();
            assertThat(office.record(4).removal().orElseThrow().occurredOn()).isEqualTo(april(10));
            assertThat(office.record(4).removal().orElseThrow().notifiedOn()).contains(TODAY);
        }

        @Test
        void whatWasRecordedExOfficioWasNeverNotified() {
            office.file(MoveOut.builder()
                    .changeDate(april(20))
                    .processingDate(TODAY)
                    .basis(new Basis.ExOfficio())
                    .addSubjects(person(1))
                    .destination(AWAY)
                    .build());
            assertThat(office.record(1).plannedMoveOut().orElseThrow().notifiedOn())
                    .isEmpty();
            office.file(reached(20, 1));
            assertThat(office.record(1).removal().orElseThrow().notifiedOn()).isEmpty();
        }

        @Test
        void abroadIsAnotherReason() {
            office.file(MoveOut.builder()
                    .changeDate(april(9))
                    .processingDate(TODAY)
                    .basis(Basis.Notification.on(TODAY))
                    .addSubjects(person(7))
                    .destination(OutsideAddress.abroad("ベトナム"))
                    .build());
            assertThat(office.record(7).removal().orElseThrow().reason()).isEqualTo(ChangeReason.MOVE_OUT_ABROAD);
            assertThat(office.register().foreignResidents()).isEqualTo(1);
        }

        @Test
        void whoDiesBeforeLeavingDoesNotLeave() {
            office.file(moveOut(20, 4));
            office.file(death(4));
            assertThat(office.record(4).state()).isEqualTo(RecordState.DEAD);
            assertThat(office.record(4).plannedMoveOut()).isEmpty();
            assertThat(office.record(4).removal().orElseThrow().planned()).contains(plan);
            assertThat(office.record(4).removal().orElseThrow().notifiedOn()).isEmpty();
        }

        @Test
        void withoutAPlanNoneIsReachedOrConfirmed() {
            assertRefused(reached(20, 1), "no move-out is planned");
            assertRefused(notice(15, 17, 1), "no move-out is planned");
        }
    }

    // ----- moving inside, and between households

    @Nested
    class GoingOver {

        @Test
        void aHouseholdThatMovesWholeKeepsItsNumber() {
            RegisterChange change = office.file(addressChange(
                    TargetHousehold.existing(household(1)),
                    "9",
                    place(1, Relationship.HEAD),
                    place(2, Relationship.WIFE),
                    place(3, Relationship.CHILD)));
            assertThat(change.entries()).hasSize(3);
            assertThat(change.households()).hasSize(1);
            assertThat(office.householdNumbered(1).address()).isEqualTo(Office.lot("9"));
            assertThat(office.householdNumbered(1).members()).isEqualTo(persons(1, 2, 3));
            assertThat(office.record(3).residence().address()).isEqualTo(Office.lot("9"));
            assertThat(office.record(3).residence().addressSetOn()).isEqualTo(april(9));
            assertThat(office.record(3).residence().notifiedOn()).contains(TODAY);
            assertThat(office.record(3).residence().previousAddress()).isEqualTo(OutsideAddress.unknown());
        }

        @Test
        void whoMovesAloneMakesANewHousehold() {
            RegisterChange change =
                    office.file(addressChange(TargetHousehold.newHousehold(), "9", place(3, Relationship.HEAD)));
            assertThat(change.entries()).hasSize(1);
            HouseholdNumber made = office.record(3).membership().household();
            assertThat(office.register().household(made).orElseThrow())
                    .isEqualTo(Household.of(made, Office.lot("9"), persons(3), Optional.of(person(3))));
            assertThat(office.householdNumbered(1).members()).isEqualTo(persons(1, 2));
        }

        @Test
        void whenTheHeadMovesTheRestIsSetInOrder() {
            office.file(addressChange(TargetHousehold.newHousehold(), "9", place(5, Relationship.HEAD)));
            assertLeads(6, 3);
        }

        @Test
        void whoMovesToAnotherHouseholdJoinsIt() {
            office.file(
                    addressChange(TargetHousehold.existing(household(2)), "2", place(3, Relationship.of(Word.CHILD))));
            assertThat(office.householdNumbered(2).members()).isEqualTo(persons(4, 3));
            assertThat(office.record(3).membership())
                    .isEqualTo(Membership.of(household(2), Relationship.CHILD, Office.name(4)));
            assertThat(office.record(3).residence().address()).isEqualTo(Office.lot("2"));
        }

        @Test
        void aSplitMakesAHouseholdAtTheSameAddress() {
            office.file(split(place(2, Relationship.HEAD), place(3, Relationship.CHILD)));
            HouseholdNumber made = office.record(2).membership().household();
            assertThat(made).isNotEqualTo(household(1));
            assertThat(office.record(3).membership())
                    .isEqualTo(Membership.of(made, Relationship.CHILD, Office.name(2)));
            assertThat(office.register().household(made).orElseThrow().address())
                    .isEqualTo(Office.lot("1"));
            assertThat(office.record(2).residence().addressSetOn()).isEqualTo(CalendarDate.of(2010, 4, 2));
            assertThat(office.householdNumbered(1).members()).isEqualTo(persons(1));
        }

        @Test
        void aMergerEndsTheHouseholdThatJoins() {
            office.file(HouseholdMerger.builder()
                    .changeDate(april(9))
                    .processingDate(TODAY)
                    .basis(Basis.Notification.on(TODAY))
                    .addPlacements(
                            place(5, Relationship.of(Word.YOUNGER_BROTHER)),
                            place(6, Relationship.of(Word.YOUNGER_BROTHER, Word.WIFE)))
                    .household(household(1))
                    .build());
            assertThat(office.householdNumbered(3).hasEnded()).isTrue();
            assertThat(office.householdNumbered(1).members()).isEqualTo(persons(1, 2, 3, 5, 6));
            assertThat(office.record(6)
                            .membership()
                            .relationship()
                            .orElseThrow()
                            .text())
                    .isEqualTo("弟の妻");
            assertLeads(1, 1);
        }

        @Test
        void aHouseholdChangeTakesSomeMembersOver() {
            office.file(HouseholdChange.builder()
                    .changeDate(april(9))
                    .processingDate(TODAY)
                    .basis(Basis.Notification.on(TODAY))
                    .addPlacements(place(3, Relationship.RELATIVE))
                    .household(household(3))
                    .build());
            assertThat(office.householdNumbered(3).members()).isEqualTo(persons(5, 6, 3));
            assertThat(office.record(3).membership())
                    .isEqualTo(Membership.of(household(3), Relationship.RELATIVE, Office.name(5)));
        }

        @Test
        void aHouseholdWithoutAHeadGetsTheOneWhoComesOver() {
            office.file(death(1));
            office.file(HouseholdChange.builder()
                    .changeDate(april(9))
                    .processingDate(TODAY)
                    .basis(Basis.Notification.on(TODAY))
                    .addPlacements(place(5, Relationship.HEAD))
                    .household(household(1))
                    .build());
            assertLeads(5, 1);
            assertLeads(6, 3);
        }

        @Test
        void aNewHeadIsKnownToEveryMember() {
            office.file(headChange(
                    1,
                    place(3, Relationship.HEAD),
                    place(1, Relationship.of(Word.FATHER)),
                    place(2, Relationship.of(Word.MOTHER))));
            assertLeads(3, 1);
            assertThat(office.record(1).membership())
                    .isEqualTo(Membership.of(household(1), Relationship.of(Word.FATHER), Office.name(3)));
            assertThat(office.householdNumbered(1).members()).isEqualTo(persons(1, 2, 3));
        }
    }

    // ----- correcting

    @Nested
    class Correcting {

        @Test
        void onlyTheItemsNamedAreSet() {
            ResidentRecord before = office.record(2);
            office.file(correction(2, RecordedItems.builder().sex(Sex.NOT_STATED)));
            assertThat(office.record(2))
                    .isEqualTo(before.withPerson(before.person().withSex(Sex.NOT_STATED)));
            assertThat(office.history(2).entry(1).orElseThrow().record()).isEqualTo(before);
        }

        @Test
        void aNewNameOfTheHeadReachesEveryMember() {
            PersonName married = PersonName.of("架空 一");
            RegisterChange change =
                    office.file(correction(1, RecordedItems.builder().name(married)));
            assertThat(change.entries()).hasSize(3);
            assertThat(office.record(1).name()).isEqualTo(married);
            for (int member : new int[] {1, 2, 3}) {
                assertThat(office.record(member).membership().headName()).contains(married);
            }
            assertThat(office.record(2).name()).isEqualTo(Office.name(2));
        }

        @Test
        void aNewNameOfAMemberConcernsNobodyElse() {
            RegisterChange change =
                    office.file(correction(2, RecordedItems.builder().name(PersonName.of("架空 二"))));
            assertThat(change.entries()).hasSize(1);
            assertThat(office.record(2).membership().headName()).contains(Office.name(1));
        }

        @Test
        void anAddressWrittenOtherwiseIsWrittenSoForTheWholeHousehold() {
            office.file(correction(2, RecordedItems.builder().address(Office.lot("1番地の1"))));
            assertThat(office.householdNumbered(1).address()).isEqualTo(Office.lot("1番地の1"));
            for (int member : new int[] {1, 2, 3}) {
                assertThat(office.record(member).residence().address()).isEqualTo(Office.lot("1番地の1"));
                assertThat(office.record(member).residence().addressSetOn())
                        .isEqualTo(CalendarDate.of(2010, 4, member));
            }
            assertThat(office.record(5).residence().address()).isEqualTo(Office.lot("1"));
        }

        @Test
        void aRemovedRecordIsCorrectedAlone() {
            office.file(death(1));
            RegisterChange change = office.file(ClericalErrorCorrection.builder()
                    .changeDate(april(9))
                    .processingDate(TODAY)
                    .basis(new Basis.ExOfficio())
                    .subject(person(1))
                    .items(RecordedItems.builder()
                            .name(PersonName.of("架空 一"))
                            .dateOfBirth(april(1))
                            .details(Samples.foreignDetails())
                            .addressSetOn(april(2))
                            .address(Office.lot("8"))
                            .build())
                    .build());
            assertThat(change.entries()).hasSize(1);
            ResidentRecord corrected = office.record(1);
            assertThat(corrected.isLiving()).isFalse();
            assertThat(corrected.person().dateOfBirth()).isEqualTo(april(1));
            assertThat(corrected.details()).isEqualTo(Samples.foreignDetails());
            assertThat(corrected.residence().addressSetOn()).isEqualTo(april(2));
            assertThat(office.householdNumbered(1).address()).isEqualTo(Office.lot("1"));
        }

        @Test
        void aCodeIsChangedAndTheFormerOneStaysTheirs() {
            office.file(RecordCodeChange.builder()
                    .changeDate(april(9))
                    .processingDate(TODAY)
                    .basis(Basis.Request.on(TODAY))
                    .subject(person(1))
                    .build());
            assertThat(office.record(1).recordCode()).isPresent().isNotEqualTo(Optional.of(Numbers.code(1)));
            assertThat(office.register().holderOf(Numbers.code(1))).contains(person(1));
            assertThat(office.register().holderOf(office.record(1).recordCode().orElseThrow()))
                    .contains(person(1));
        }
    }

    // ----- cancelling

    @Nested
    class Cancelling {

        private void assertUndone(InMemoryRegister before, int... persons) {
            for (int person : persons) {
                assertThat(office.record(person))
                        .isEqualTo(before.record(person(person)).orElseThrow());
                assertThat(office.history(person).size())
                        .isEqualTo(before.history(person(person)).orElseThrow().size() + 2);
                assertThat(office.history(person).last().cancels())
                        .isEqualTo(OptionalInt.of(office.history(person).size() - 1));
            }
        }

        @Test
        void aDeathUndoneBringsBackThePersonAndTheHousehold() {
            InMemoryRegister before = office.register();
            office.file(death(3));
            office.file(undoing(ChangeReason.REMOVAL_CANCELLED, 3));
            assertUndone(before, 3);
            assertThat(office.householdNumbered(1))
                    .isEqualTo(before.household(household(1)).orElseThrow());
        }

        @Test
        void aDeathThatMadeTheWidowHeadIsUndoneAsAWhole() {
            InMemoryRegister before = office.register();
            office.file(death(5));
            office.file(undoing(ChangeReason.REMOVAL_CANCELLED, 5, 6));
            assertUndone(before, 5, 6);
            assertThat(office.householdNumbered(3).head()).contains(person(5));
            assertThat(office.householdNumbered(3).members()).containsExactlyInAnyOrder(person(5), person(6));
        }

        @Test
        void undoneForTheDeadAloneItWouldMakeTwoHeads() {
            office.file(death(5));
            assertRefused(undoing(ChangeReason.REMOVAL_CANCELLED, 5), "the household would have two heads");
        }

        @Test
        void aDeathThatLeftTwoWithoutAHeadIsUndoneAsAWhole() {
            InMemoryRegister before = office.register();
            office.file(death(1));
            office.file(undoing(ChangeReason.REMOVAL_CANCELLED, 1, 2, 3));
            assertUndone(before, 1, 2, 3);
            assertLeads(1, 1);
        }

        @Test
        void theLastMemberReturnsToTheHouseholdThatHadEnded() {
            InMemoryRegister before = office.register();
            office.file(moveOut(9, 4));
            assertThat(office.householdNumbered(2).hasEnded()).isTrue();
            office.file(undoing(ChangeReason.REMOVAL_CANCELLED, 4));
            assertUndone(before, 4);
            assertThat(office.householdNumbered(2))
                    .isEqualTo(before.household(household(2)).orElseThrow());
        }

        @Test
        void anEndedHouseholdIsMadeAgainUnderANewNumberWhereTheOfficeWantsOne() {
            office.file(death(4));
            office.file(ChangeCancelled.builder()
                    .changeDate(CalendarDate.of(TODAY))
                    .processingDate(TODAY)
                    .basis(new Basis.ExOfficio())
                    .addEntries(new CancelledEntry(person(4), 2))
                    .household(TargetHousehold.newHousehold())
                    .reason(ChangeReason.REMOVAL_CANCELLED)
                    .build());
            assertThat(office.record(4).membership().household()).isNotEqualTo(household(2));
            assertThat(office.record(4).membership().isHead()).isTrue();
            assertThat(office.householdNumbered(2).hasEnded()).isTrue();
            assertThat(office.register()
                            .household(office.record(4).membership().household())
                            .orElseThrow()
                            .address())
                    .isEqualTo(Office.lot("2"));
        }

        @Test
        void aMoveInUndoneRemovesForThatReason() {
            RegisterChange change = office.file(moveIn(
                    TargetHousehold.newHousehold(),
                    "9",
                    arriving(9, Relationship.HEAD),
                    arriving(10, Relationship.CHILD)));
            ChangeCancelled.Builder undone = ChangeCancelled.builder()
                    .changeDate(april(20))
                    .processingDate(LocalDate.of(2025, 4, 20))
                    .basis(new Basis.ExOfficio())
                    .reason(ChangeReason.ENTRY_CANCELLED);
            change.entries().forEach(entry -> undone.addEntries(new CancelledEntry(entry.addressee(), 1)));
            office.file(undone.build());
            for (HistoryEntry entry : change.entries()) {
                ResidentRecord record =
                        office.register().record(entry.addressee()).orElseThrow();
                assertThat(record.removal().orElseThrow().reason()).isEqualTo(ChangeReason.ENTRY_CANCELLED);
                assertThat(record.state()).isEqualTo(RecordState.OTHERWISE_REMOVED);
                assertThat(office.register()
                                .history(entry.addressee())
                                .orElseThrow()
                                .lastStanding())
                        .isEmpty();
            }
            assertThat(office.register().residents()).isEqualTo(8);
            assertThat(office.register()
                            .household(change.households().get(0).number())
                            .orElseThrow()
                            .hasEnded())
                    .isTrue();
        }

        @Test
        void aReturnUndoneLeavesTheRecordRemovedAsItWas() {
            office.file(moveOut(9, 4));
            ResidentRecord removed = office.record(4);
            NewResident back = NewResident.builder()
                    .person(removed.person())
                    .details(Samples.japaneseDetails())
                    .relationship(Relationship.HEAD)
                    .addressee(person(4))
                    .recordCode(Numbers.code(4))
                    .build();
            office.file(moveIn(TargetHousehold.newHousehold(), "9", back));
            office.file(undoing(ChangeReason.ENTRY_CANCELLED, 4));
            assertThat(office.record(4)).isEqualTo(removed);
        }

        @Test
        void aMoveOfTheWholeHouseholdUndoneTakesItBack() {
            InMemoryRegister before = office.register();
            office.file(addressChange(
                    TargetHousehold.existing(household(1)),
                    "9",
                    place(1, Relationship.HEAD),
                    place(2, Relationship.WIFE),
                    place(3, Relationship.CHILD)));
            office.file(undoing(ChangeReason.CORRECTION_CANCELLED, 1, 2, 3));
            assertUndone(before, 1, 2, 3);
            assertThat(office.householdNumbered(1))
                    .isEqualTo(before.household(household(1)).orElseThrow());
        }

        @Test
        void aSplitUndoneBringsTheMembersBackAndEndsTheNewHousehold() {
            InMemoryRegister before = office.register();
            office.file(split(place(2, Relationship.HEAD), place(3, Relationship.CHILD)));
            HouseholdNumber made = office.record(2).membership().household();
            office.file(undoing(ChangeReason.CORRECTION_CANCELLED, 2, 3));
            assertUndone(before, 2, 3);
            assertThat(office.householdNumbered(1))
                    .isEqualTo(before.household(household(1)).orElseThrow());
            assertThat(office.register().household(made).orElseThrow().hasEnded())
                    .isTrue();
        }

        @Test
        void aCorrectionUndoneLeavesEverybodyInPlace() {
            InMemoryRegister before = office.register();
            office.file(correction(2, RecordedItems.builder().name(PersonName.of("架空 二"))));
            office.file(undoing(ChangeReason.CORRECTION_CANCELLED, 2));
            assertUndone(before, 2);
            assertThat(office.householdNumbered(1))
                    .isEqualTo(before.household(household(1)).orElseThrow());
        }

        @Test
        void aNewNameOfTheHeadUndoneForTheHeadAloneReachesEveryMember() {
            office.file(correction(1, RecordedItems.builder().name(PersonName.of("架空 一"))));
            office.file(undoing(ChangeReason.CORRECTION_CANCELLED, 1));
            for (int member : new int[] {1, 2, 3}) {
                assertThat(office.record(member).membership().headName()).contains(Office.name(1));
            }
            assertLeads(1, 1);
        }

        @Test
        void aChangeOfHeadUndoneGivesTheLeadBack() {
            InMemoryRegister before = office.register();
            office.file(headChange(
                    1,
                    place(3, Relationship.HEAD),
                    place(1, Relationship.of(Word.FATHER)),
                    place(2, Relationship.of(Word.MOTHER))));
            office.file(undoing(ChangeReason.CORRECTION_CANCELLED, 3, 2, 1));
            assertUndone(before, 1, 2, 3);
            assertThat(office.householdNumbered(1))
                    .isEqualTo(before.household(household(1)).orElseThrow());
        }

        @Test
        void aPlanUndoneIsNoPlan() {
            InMemoryRegister before = office.register();
            office.file(moveOut(20, 1));
            office.file(undoing(ChangeReason.CORRECTION_CANCELLED, 1));
            assertUndone(before, 1);
            assertThat(office.record(1).plannedMoveOut()).isEmpty();
            assertThat(office.householdNumbered(1))
                    .isEqualTo(before.household(household(1)).orElseThrow());
        }

        @Test
        void changesAreUndoneFromTheLastBackwards() {
            office.file(correction(2, RecordedItems.builder().sex(Sex.NOT_STATED)));
            office.file(correction(2, RecordedItems.builder().name(PersonName.of("架空 二"))));
            assertRefused(
                    ChangeCancelled.builder()
                            .changeDate(april(20))
                            .processingDate(LocalDate.of(2025, 4, 20))
                            .basis(new Basis.ExOfficio())
                            .addEntries(new CancelledEntry(person(2), 2))
                            .reason(ChangeReason.CORRECTION_CANCELLED)
                            .build(),
                    "entry 2 is not the last that stands");
            office.file(undoing(ChangeReason.CORRECTION_CANCELLED, 2));
            office.file(undoing(ChangeReason.CORRECTION_CANCELLED, 2));
            assertThat(office.history(2).size()).isEqualTo(5);
            assertThat(office.record(2))
                    .isEqualTo(office.history(2).entry(1).orElseThrow().record());
        }

        @Test
        void whatACancellationChangedBesidesGoesWithTheChangeBeforeIt() {
            office.file(correction(4, RecordedItems.builder().name(PersonName.of("架空 四"))));
            office.file(moveOut(9, 4));
            office.file(ChangeCancelled.builder()
                    .changeDate(april(20))
                    .processingDate(LocalDate.of(2025, 4, 20))
                    .basis(Basis.Application.on(LocalDate.of(2025, 4, 20)))
                    .addEntries(new CancelledEntry(person(4), 3))
                    .household(TargetHousehold.newHousehold())
                    .reason(ChangeReason.REMOVAL_CANCELLED)
                    .build());
            office.file(undoing(ChangeReason.CORRECTION_CANCELLED, 4));
            assertThat(office.record(4).membership().household()).isEqualTo(household(2));
            assertThat(office.history(4).asOf(AsOf.endOf(LocalDate.of(2025, 4, 20))))
                    .contains(office.record(4));
        }

        @Test
        void aCancellationIsNotCancelled() {
            office.file(correction(2, RecordedItems.builder().sex(Sex.NOT_STATED)));
            office.file(undoing(ChangeReason.CORRECTION_CANCELLED, 2));
            assertRefused(
                    ChangeCancelled.builder()
                            .changeDate(april(21))
                            .processingDate(LocalDate.of(2025, 4, 21))
                            .basis(new Basis.ExOfficio())
                            .addEntries(new CancelledEntry(person(2), 3))
                            .reason(ChangeReason.CORRECTION_CANCELLED)
                            .build(),
                    "entry 3 is not the last that stands");
        }
    }

    // ----- undoing what is not kept any more

    @Nested
    class TypingInTheStateBefore {

        /** Somebody who left long ago, whose entries 1 to 7 and household have left the register too. */
        private ResidentRecord longGone(
                HouseholdNumber number, String lot, Relationship relationship, PersonName head) {
            return ResidentRecord.builder()
                    .addressee(person(30))
                    .recordCode(Numbers.code(30))
                    .person(Person.of(Office.name(30), CalendarDate.of(1960, 1, 3), Sex.MALE))
                    .details(Samples.japaneseDetails())
                    .residence(office.record(4).residence().withAddress(Office.lot(lot)))
                    .membership(Membership.of(number, relationship, head))
                    .build();
        }

        private ChangeCancelled typedIn(ChangeReason reason, int number, ResidentRecord before) {
            return ChangeCancelled.builder()
                    .changeDate(april(20))
                    .processingDate(LocalDate.of(2025, 4, 20))
                    .basis(new Basis.ExOfficio())
                    .addEntries(new CancelledEntry(before.addressee(), number, Optional.of(before)))
                    .reason(reason)
                    .build();
        }

        @Test
        void whatAnotherSystemRecordedLastBeforeTheCarryOverIsUndone() {
            ResidentRecord before =
                    office.record(4).withResidence(office.record(4).residence().withAddress(Office.lot("3")));
            HistoryEntry entry = office.file(typedIn(ChangeReason.CORRECTION_CANCELLED, 1, before))
                    .entries()
                    .get(0);
            assertThat(entry.historyNumber()).isEqualTo(2);
            assertThat(entry.typedIn()).contains(before);
            assertThat(entry.reason()).contains(ChangeReason.CORRECTION_CANCELLED);
            assertThat(office.record(4)).isEqualTo(before);
            assertThat(office.householdNumbered(2).address()).isEqualTo(Office.lot("3"));
            assertThat(office.history(4).asOf(AsOf.endOf(LocalDate.of(2025, 4, 20))))
                    .contains(before);
        }

        @Test
        void somebodyRemovedLongAgoComesBackUnderTheNextNumber() {
            ResidentRecord before = longGone(household(2), "2", Relationship.COHABITANT, Office.name(4));
            HistoryEntry entry = office.file(typedIn(ChangeReason.REMOVAL_CANCELLED, 7, before))
                    .entries()
                    .get(0);
            assertThat(entry.historyNumber()).isEqualTo(8);
            assertThat(entry.cancels()).hasValue(7);
            assertThat(entry.reason()).contains(ChangeReason.REMOVAL_CANCELLED);
            assertThat(office.record(30)).isEqualTo(before);
            assertThat(office.householdNumbered(2).members()).isEqualTo(persons(4, 30));
            assertThat(office.register().residents()).isEqualTo(9);
            office.file(RecordCodeChange.builder()
                    .changeDate(april(21))
                    .processingDate(LocalDate.of(2025, 4, 21))
                    .basis(Basis.Request.on(LocalDate.of(2025, 4, 21)))
                    .subject(person(30))
                    .build());
            assertThat(office.history(30).last().historyNumber()).isEqualTo(9);
            assertThat(office.history(30).before(9)).contains(before);
        }

        @Test
        void theHeadsNameIsThatOfTheHeadNow() {
            office.file(typedIn(
                    ChangeReason.REMOVAL_CANCELLED,
                    7,
                    longGone(household(2), "2", Relationship.COHABITANT, PersonName.of("架空 前"))));
            assertThat(office.record(30).membership().headName()).contains(Office.name(4));
        }

        @Test
        void aHouseholdThatHasLeftTheRegisterTooIsMadeAgain() {
            ResidentRecord before = longGone(household(90), "9", Relationship.HEAD, Office.name(30));
            RegisterChange change = office.file(ChangeCancelled.builder()
                    .like(typedIn(ChangeReason.REMOVAL_CANCELLED, 7, before))
                    .addEntries(new CancelledEntry(person(30), 7, Optional.of(before)))
                    .household(TargetHousehold.newHousehold())
                    .reason(ChangeReason.REMOVAL_CANCELLED)
                    .build());
            Household made = change.households().get(0);
            assertThat(made.number()).isNotEqualTo(household(90));
            assertThat(made.address()).isEqualTo(Office.lot("9"));
            assertThat(made.head()).contains(person(30));
            assertThat(office.record(30).membership().household()).isEqualTo(made.number());
            assertThat(office.record(30).name()).isEqualTo(Office.name(30));
        }

        @Test
        void withoutAHouseholdToGoBackToNobodyComesBack() {
            assertRefused(
                    typedIn(
                            ChangeReason.REMOVAL_CANCELLED,
                            7,
                            longGone(household(90), "9", Relationship.HEAD, Office.name(30))),
                    "a household is not in the register");
        }

        @Test
        void whatIsKeptIsNotTypedIn() {
            office.file(correction(2, RecordedItems.builder().sex(Sex.NOT_STATED)));
            assertRefused(
                    typedIn(ChangeReason.CORRECTION_CANCELLED, 2, office.record(2)),
                    "the state before entry 2 is not to be typed in");
            RegisterChange arrival =
                    office.file(moveIn(TargetHousehold.newHousehold(), "9", arriving(9, Relationship.HEAD)));
            assertRefused(
                    typedIn(
                            ChangeReason.ENTRY_CANCELLED,
                            1,
                            arrival.entries().get(0).record()),
                    "the state before entry 1 is not to be typed in");
        }

        @Test
        void whatIsNotKeptIsNotGuessed() {
            assertRefused(
                    ChangeCancelled.builder()
                            .changeDate(april(20))
                            .processingDate(LocalDate.of(2025, 4, 20))
                            .basis(new Basis.ExOfficio())
                            .addEntries(new CancelledEntry(person(4), 1))
                            .reason(ChangeReason.CORRECTION_CANCELLED)
                            .build(),
                    "the state before entry 1 is not kept and must be typed in");
        }

        @Test
        void ofWhoReturnedTheEntriesBeforeTheReturnMayBeGone() {
            office.file(moveOut(9, 4));
            ResidentRecord removed = office.record(4);
            NewResident back = NewResident.builder()
                    .person(removed.person())
                    .details(Samples.japaneseDetails())
                    .relationship(Relationship.HEAD)
                    .addressee(person(4))
                    .recordCode(Numbers.code(4))
                    .build();
            office.file(moveIn(TargetHousehold.newHousehold(), "9", back));
            ResidentRegister archived = new ResidentRegister() {
                @Override
                public MunicipalityCode municipality() {
                    return office.register().municipality();
                }

                @Override
                public Optional<ChangeHistory> history(AddresseeNumber addressee) {
                    return office.register().history(addressee).map(whole -> {
                        List<HistoryEntry> entries = whole.entries();
                        return entries.size() < 3 ? whole : ChangeHistory.kept(entries.subList(2, entries.size()));
                    });
                }

                @Override
                public Optional<Household> household(HouseholdNumber number) {
                    return office.register().household(number);
                }

                @Override
                public Optional<AddresseeNumber> holderOf(ResidentRecordCode code) {
                    return office.register().holderOf(code);
                }

                @Override
                public List<AddresseeNumber> agreeingWith(Person person) {
                    return office.register().agreeingWith(person);
                }
            };
            HistoryEntry undone = Fold.fold(typedIn(ChangeReason.ENTRY_CANCELLED, 3, removed), archived)
                    .entries()
                    .get(0);
            assertThat(undone.historyNumber()).isEqualTo(4);
            assertThat(undone.record()).isEqualTo(removed);
            assertThat(undone.reason()).contains(ChangeReason.ENTRY_CANCELLED);
            assertThatThrownBy(() -> Fold.fold(typedIn(ChangeReason.REMOVAL_CANCELLED, 2, removed), archived))
                    .hasMessageEndingWith("entry 2 is not the last that stands");
            assertThatThrownBy(() -> Fold.fold(undoing(ChangeReason.ENTRY_CANCELLED, 4), archived))
                    .hasMessageEndingWith("the state before entry 3 is not kept and must be typed in");
        }

        @Test
        void aStateIsThatOfThePersonConcerned() {
            assertThatThrownBy(() -> new CancelledEntry(person(1), 2, Optional.of(office.record(2))))
                    .hasMessage("stateBefore: must be of the same person");
        }
    }
}
