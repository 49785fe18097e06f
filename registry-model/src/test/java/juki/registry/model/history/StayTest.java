package juki.registry.model.history;

import static juki.registry.model.Numbers.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.model.Office;
import juki.registry.model.Samples;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.DateSpan;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.Basis;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.Death;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;
import juki.registry.model.event.RecordRecompiled;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ResidentRecord;
import org.junit.jupiter.api.Test;

/** Which entries belong to which stay, and what a stay shows beside its latest change. */
class StayTest {

    private final Office office = Office.opened();

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2025, month, day);
    }

    private void movesOut(LocalDate on) {
        office.file(MoveOut.builder()
                .changeDate(CalendarDate.of(on))
                .processingDate(on)
                .basis(Basis.Notification.on(on))
                .addSubjects(person(4))
                .destination(OutsideAddress.domestic(Samples.ELSEWHERE))
                .build());
    }

    private void returns(LocalDate on) {
        ResidentRecord former = office.record(4);
        office.file(MoveIn.builder()
                .changeDate(CalendarDate.of(on))
                .processingDate(on)
                .basis(Basis.Notification.on(on))
                .addNewResidents(NewResident.builder()
                        .person(former.person())
                        .details(former.details())
                        .relationship(Relationship.HEAD)
                        .addressee(person(4))
                        .recordCode(former.recordCode())
                        .build())
                .household(TargetHousehold.newHousehold())
                .address(Office.lot("8"))
                .previousAddress(OutsideAddress.domestic(Samples.ELSEWHERE))
                .build());
    }

    private void cancels(LocalDate on, int number, ChangeReason reason) {
        office.file(ChangeCancelled.builder()
                .changeDate(CalendarDate.of(on))
                .processingDate(on)
                .basis(new Basis.ExOfficio())
                .addEntries(new CancelledEntry(person(4), number))
                .reason(reason)
                .build());
    }

    private List<Stay> stays() {
        return office.history(4).stays();
    }

    @Test
    void whoReturnsHasTwoStaysUnderOneNumber() {
        movesOut(day(3, 1));
        returns(day(5, 1));
        assertThat(stays()).extracting(Stay::firstHistoryNumber).containsExactly(1, 3);
        assertThat(stays()).extracting(Stay::addressee).containsOnly(person(4));
        assertThat(stays().get(0).days()).contains(DateSpan.of(Office.OPENED, day(3, 1)));
        assertThat(stays().get(1).days()).contains(DateSpan.since(day(5, 1)));
        assertThat(stays().get(0).isOpen()).isFalse();
        assertThat(stays().get(1).isOpen()).isTrue();
    }

    @Test
    void aRecordMadeAnewBeginsAnotherStayTheSameDay() {
        office.file(RecordRecompiled.builder()
                .changeDate(CalendarDate.of(day(3, 1)))
                .processingDate(day(3, 1))
                .basis(new Basis.ExOfficio())
                .addSubjects(person(4))
                .build());
        assertThat(stays()).extracting(Stay::firstHistoryNumber).containsExactly(1, 3);
        assertThat(stays().get(0).days()).contains(DateSpan.of(Office.OPENED, day(3, 1)));
        assertThat(stays().get(1).days()).contains(DateSpan.since(day(3, 1)));
    }

    @Test
    void aRemovalUndoneGoesOnWithTheStay() {
        movesOut(day(3, 1));
        cancels(day(3, 5), 2, ChangeReason.REMOVAL_CANCELLED);
        assertThat(stays()).hasSize(1);
        assertThat(stays().get(0).days()).contains(DateSpan.since(Office.OPENED));
        assertThat(stays().get(0).removed()).isEmpty();
    }

    @Test
    void aReturnUndoneWasNoStay() {
        movesOut(day(3, 1));
        returns(day(5, 1));
        cancels(day(5, 2), 3, ChangeReason.ENTRY_CANCELLED);
        assertThat(stays()).extracting(stay -> stay.entries().size()).containsExactly(2, 2);
        assertThat(stays().get(1).days()).isEmpty();
        assertThat(stays().get(1).made()).isEmpty();
        assertThat(stays().get(1).removed())
                .contains(new Milestone(
                        CalendarDate.of(day(5, 2)), Optional.empty(), Optional.of(ChangeReason.ENTRY_CANCELLED)));
    }

    @Test
    void aRecompilationUndoneLeavesTheFirstStayAlone() {
        office.file(RecordRecompiled.builder()
                .changeDate(CalendarDate.of(day(3, 1)))
                .processingDate(day(3, 1))
                .basis(new Basis.ExOfficio())
                .addSubjects(person(4))
                .build());
        cancels(day(3, 5), 3, ChangeReason.CORRECTION_CANCELLED);
        assertThat(stays().get(0).entries())
                .extracting(HistoryEntry::historyNumber)
                .containsExactly(1, 2, 5);
        assertThat(stays().get(1).entries())
                .extracting(HistoryEntry::historyNumber)
                .containsExactly(3, 4);
        assertThat(stays().get(0).days()).contains(DateSpan.since(Office.OPENED));
        assertThat(stays().get(1).days()).isEmpty();
    }

    @Test
    void aStayShowsHowItWasMadeSettledAndRemoved() {
        returnsAndMoves();
        Stay stay = stays().get(1);
        assertThat(stay.made())
                .contains(new Milestone(
                        CalendarDate.of(day(5, 1)),
                        Optional.of(day(5, 1)),
                        Optional.of(ChangeReason.DOMESTIC_MOVE_IN)));
        assertThat(stay.settled())
                .contains(new Milestone(
                        CalendarDate.of(day(6, 1)), Optional.of(day(6, 3)), Optional.of(ChangeReason.ADDRESS_CHANGE)));
        assertThat(stay.removed()).isEmpty();

        office.file(Death.builder()
                .changeDate(CalendarDate.of(day(7, 1)))
                .processingDate(day(7, 4))
                .basis(Basis.Notice.on(day(7, 3)))
                .subject(person(4))
                .build());
        assertThat(stays().get(1).removed())
                .contains(new Milestone(
                        CalendarDate.of(day(7, 1)), Optional.of(day(7, 3)), Optional.of(ChangeReason.DEATH)));
        assertThat(stays().get(1).days()).contains(DateSpan.of(day(5, 1), day(7, 1)));
    }

    private void returnsAndMoves() {
        movesOut(day(3, 1));
        returns(day(5, 1));
        office.file(AddressChange.builder()
                .changeDate(CalendarDate.of(day(6, 1)))
                .processingDate(day(6, 3))
                .basis(Basis.Notification.on(day(6, 3)))
                .addPlacements(Placement.of(person(4), Relationship.HEAD))
                .household(TargetHousehold.newHousehold())
                .address(Office.lot("9"))
                .build());
    }
}
