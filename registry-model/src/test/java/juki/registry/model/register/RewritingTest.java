package juki.registry.model.register;

import static juki.registry.model.Numbers.code;
import static juki.registry.model.Numbers.household;
import static juki.registry.model.Numbers.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import juki.registry.codes.IndividualNumber;
import juki.registry.model.Office;
import juki.registry.model.Samples;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.BulkAddressChange;
import juki.registry.model.event.IndividualNumberAssigned;
import juki.registry.model.event.IndividualNumberChange;
import juki.registry.model.event.InterWardChange;
import juki.registry.model.event.MinorCorrection;
import juki.registry.model.event.Placement;
import juki.registry.model.event.RecordCodeEntry;
import juki.registry.model.event.RelationshipChange;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Relationship;
import juki.registry.model.household.Relationship.Word;
import juki.registry.model.person.DomicileParts;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.RecordState;
import juki.registry.model.resident.ResidentRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Numbers, relationships, addresses and registers written otherwise, and the change from ward to ward. */
class RewritingTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final IndividualNumber NUMBER = IndividualNumber.ofPayload(12_345_678_901L);
    private static final FamilyRegisterIndication ANOTHER = FamilyRegisterIndication.of("見本県見本市見本町一丁目1番地", "見本　太郎");

    private final Office office = Office.opened();

    @AfterEach
    void everythingStillFitsTogether() {
        Invariants.assertHold(office.register());
    }

    @Test
    void anIndividualNumberIsEnteredAndThenChangedOnRequestOrExOfficio() {
        office.file(IndividualNumberAssigned.builder()
                .changeDate(CalendarDate.of(DAY))
                .processingDate(DAY)
                .basis(Basis.Notice.on(DAY))
                .subject(person(1))
                .number(NUMBER)
                .build());
        assertThat(office.record(1).individualNumber()).contains(NUMBER);
        assertThat(office.history(1).last().reason()).contains(ChangeReason.INDIVIDUAL_NUMBER_ENTRY);

        IndividualNumber other = IndividualNumber.ofPayload(98_765_432_101L);
        office.file(changed(other, Basis.Request.on(DAY)));
        assertThat(office.record(1).individualNumber()).contains(other);
        assertThat(office.history(1).last().reason()).contains(ChangeReason.INDIVIDUAL_NUMBER_CHANGE_REQUESTED);
        office.file(changed(NUMBER, new Basis.ExOfficio()));
        assertThat(office.history(1).last().reason()).contains(ChangeReason.INDIVIDUAL_NUMBER_CORRECTION);
    }

    private static IndividualNumberChange changed(IndividualNumber number, Basis basis) {
        return IndividualNumberChange.builder()
                .changeDate(CalendarDate.of(DAY))
                .processingDate(DAY)
                .basis(basis)
                .subject(person(1))
                .newNumber(number)
                .build();
    }

    @Test
    void aCodeIsDrawnForARecordThatGetsOneExOfficio() {
        office.file(RecordCodeEntry.builder()
                .changeDate(CalendarDate.of(DAY))
                .processingDate(DAY)
                .basis(new Basis.ExOfficio())
                .subject(person(4))
                .build());
        assertThat(office.record(4).recordCode()).isPresent().get().isNotEqualTo(code(4));
        assertThat(office.history(4).last().reason()).contains(ChangeReason.RECORD_CODE_ENTRY);
        assertThat(office.register().holderOf(code(4))).contains(person(4));
    }

    private static RelationshipChange related(int person, Relationship relationship) {
        return RelationshipChange.builder()
                .changeDate(CalendarDate.of(DAY))
                .processingDate(DAY)
                .basis(Basis.Notification.on(DAY))
                .addPlacements(Placement.of(person(person), relationship))
                .build();
    }

    @Test
    void aMemberStandsOtherwiseToTheSameHead() {
        office.file(related(3, Relationship.RELATIVE));
        assertThat(office.record(3).membership().relationship()).contains(Relationship.RELATIVE);
        assertThat(office.record(3).membership().headName()).contains(Office.name(1));
        assertThat(office.householdNumbered(1).head()).contains(person(1));
    }

    @Test
    void theHeadDoesNotBecomeAMemberThatWay() {
        assertThatThrownBy(() -> office.file(related(1, Relationship.of(Word.HUSBAND))))
                .hasMessage("RELATIONSHIP_CHANGE cannot be folded: the head would be no head any more");
        assertThatThrownBy(() -> related(1, Relationship.HEAD))
                .hasMessage("placements: a new head is a change of head");
    }

    @Test
    void fromWardToWardOneRecordEndsAndAnotherBeginsUnderTheSameNumber() {
        ResidentRecord before = office.record(3);
        office.file(InterWardChange.builder()
                .changeDate(CalendarDate.of(2025, 3, 8))
                .processingDate(DAY)
                .basis(Basis.Notification.on(DAY))
                .addPlacements(Placement.of(person(3), Relationship.HEAD))
                .household(TargetHousehold.newHousehold())
                .address(Office.lot("9"))
                .previousAddress(OutsideAddress.domestic(Samples.ELSEWHERE, "見本町1"))
                .build());
        List<HistoryEntry> entries = office.history(3).entries();
        assertThat(entries).hasSize(3);
        assertThat(entries.get(1).reason()).contains(ChangeReason.DOMESTIC_MOVE_OUT);
        assertThat(entries.get(1).record().state()).isEqualTo(RecordState.MOVED_OUT);
        assertThat(entries.get(1).record().residence()).isEqualTo(before.residence());
        assertThat(entries.get(2).reason()).contains(ChangeReason.DOMESTIC_MOVE_IN);
        ResidentRecord after = office.record(3);
        assertThat(after.recordCode()).isEqualTo(before.recordCode());
        assertThat(after.membership().household())
                .isNotEqualTo(before.membership().household());
        assertThat(after.residence().address()).isEqualTo(Office.lot("9"));
        assertThat(after.details().becameResidentOn())
                .isEqualTo(before.details().becameResidentOn());
        assertThat(office.history(3).stays()).hasSize(2);
        assertThat(office.householdNumbered(1).members()).containsExactly(person(1), person(2));
    }

    private static BulkAddressChange.Builder bulk() {
        return BulkAddressChange.builder()
                .changeDate(CalendarDate.of(DAY))
                .processingDate(DAY)
                .basis(new Basis.ExOfficio())
                .ground(MinorCorrection.Ground.RESIDENTIAL_INDICATION);
    }

    @Test
    void manyHouseholdsAreReaddressedAtOnceAndChangedOnesPassedOver() {
        RegisterChange change = office.file(bulk().addAddresses(
                        new BulkAddressChange.Readdressing(household(1), Office.lot("1"), Office.lot("1番1号")),
                        new BulkAddressChange.Readdressing(household(3), Office.lot("1"), Office.lot("1番2号")),
                        new BulkAddressChange.Readdressing(household(2), Office.lot("7"), Office.lot("1番3号")))
                .build());
        assertThat(change.entries()).hasSize(5);
        assertThat(change.entries()).allMatch(entry -> entry.reason().orElseThrow() == ChangeReason.MINOR_CORRECTION);
        assertThat(office.householdNumbered(1).address()).isEqualTo(Office.lot("1番1号"));
        assertThat(office.record(6).residence().address()).isEqualTo(Office.lot("1番2号"));
        assertThat(office.householdNumbered(2).address()).isEqualTo(Office.lot("2"));
        assertThat(office.history(4).size()).isEqualTo(1);
    }

    @Test
    void familyRegistersAreWrittenOtherwiseWhereTheyAreStillThoseExtracted() {
        FamilyRegisterIndication register =
                ((JapaneseResident) office.record(1).details()).familyRegister().orElseThrow();
        office.file(bulk().addFamilyRegisters(
                        new BulkAddressChange.Reregistering(person(1), register, ANOTHER),
                        new BulkAddressChange.Reregistering(person(2), ANOTHER, register),
                        new BulkAddressChange.Reregistering(person(7), register, ANOTHER))
                .build());
        assertThat(((JapaneseResident) office.record(1).details()).familyRegister())
                .contains(ANOTHER);
        assertThat(office.history(2).size()).isEqualTo(1);
        assertThat(office.history(7).size()).isEqualTo(1);
    }

    /** A municipality's list has words, whatever parts the record has of them. */
    @Test
    void familyRegistersAreTheSameByTheirWords() {
        FamilyRegisterIndication register =
                ((JapaneseResident) office.record(1).details()).familyRegister().orElseThrow();
        FamilyRegisterIndication coded = register.withDomicileParts(
                DomicileParts.builder().municipality(Samples.TOWN).build());
        office.file(bulk().addFamilyRegisters(new BulkAddressChange.Reregistering(person(1), coded, ANOTHER))
                .build());
        assertThat(((JapaneseResident) office.record(1).details()).familyRegister())
                .contains(ANOTHER);
    }

    @Test
    void aBulkChangeSaysEachThingOnce() {
        BulkAddressChange.Readdressing row =
                new BulkAddressChange.Readdressing(household(1), Office.lot("1"), Office.lot("2"));
        BulkAddressChange.Reregistering other = new BulkAddressChange.Reregistering(person(1), ANOTHER, ANOTHER);
        assertThatThrownBy(() -> bulk().build()).hasMessage("addresses: must not be empty if familyRegisters is");
        assertThatThrownBy(() -> bulk().addAddresses(row, row).build()).hasMessage("addresses: each household once");
        assertThatThrownBy(() -> bulk().addFamilyRegisters(other, other).build())
                .hasMessage("familyRegisters: each person once");
    }
}
