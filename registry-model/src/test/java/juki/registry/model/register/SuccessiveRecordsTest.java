package juki.registry.model.register;

import static juki.registry.model.Numbers.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.model.Office;
import juki.registry.model.Samples;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.Death;
import juki.registry.model.event.ExOfficioDeletion;
import juki.registry.model.event.MinorCorrection;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.NationalityLoss;
import juki.registry.model.event.Naturalization;
import juki.registry.model.event.RecordRecompiled;
import juki.registry.model.event.RecordReconstructed;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.history.AsOf;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.PersonName;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.RecordState;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens when one record of a person ends and the next begins at once, and what is made and removed ex officio. */
class SuccessiveRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final FamilyRegisterIndication REGISTER = FamilyRegisterIndication.of("見本県見本市1番地", "見本　安");

    private final Office office = Office.opened();

    @AfterEach
    void everythingStillFitsTogether() {
        Invariants.assertHold(office.register());
    }

    private static Naturalization naturalised(int person) {
        return Naturalization.builder()
                .changeDate(CalendarDate.of(2025, 3, 3))
                .processingDate(DAY)
                .basis(Basis.Notice.on(DAY))
                .subject(person(person))
                .name(PersonName.of("見本　安"))
                .familyRegister(REGISTER)
                .build();
    }

    private static NationalityLoss lost(int person, CalendarDate on) {
        return NationalityLoss.builder()
                .changeDate(on)
                .processingDate(DAY)
                .basis(Basis.Notice.on(DAY))
                .subject(person(person))
                .name(PersonName.of("MIHON AN"))
                .nationality(Nationality.of("VNM", "ベトナム"))
                .legalClass(LegalClass.TRANSITIONAL_BY_NATIONALITY_LOSS)
                .build();
    }

    private static RecordRecompiled recompiled(int... persons) {
        RecordRecompiled.Builder event = RecordRecompiled.builder()
                .changeDate(CalendarDate.of(DAY))
                .processingDate(DAY)
                .basis(new Basis.ExOfficio());
        for (int one : persons) {
            event.addSubjects(person(one));
        }
        return event.build();
    }

    private static List<ChangeReason> reasons(List<HistoryEntry> entries) {
        return entries.stream().flatMap(entry -> entry.reason().stream()).toList();
    }

    @Test
    void whoIsNaturalisedHasTwoEntriesAndTheHouseholdOne() {
        ResidentRecord foreign = office.record(7);
        RegisterChange change = office.file(naturalised(7));

        assertThat(office.history(7).entries()).hasSize(3);
        HistoryEntry ended = office.history(7).entries().get(1);
        assertThat(ended.reason()).contains(ChangeReason.DELETION_ON_NATURALIZATION);
        assertThat(ended.record().withRemoval(Optional.empty())).isEqualTo(foreign);
        HistoryEntry begun = office.history(7).last();
        assertThat(begun.reason()).contains(ChangeReason.ENTRY_ON_NATURALIZATION);
        assertThat(begun.event()).isSameAs(ended.event());
        assertThat(reasons(change.entries()))
                .containsExactly(
                        ChangeReason.DELETION_ON_NATURALIZATION,
                        ChangeReason.ENTRY_ON_NATURALIZATION,
                        ChangeReason.EX_OFFICIO_CORRECTION);
        assertThat(office.record(8).membership().headName()).contains(PersonName.of("見本　安"));
    }

    @Test
    void onNaturalisationEverythingButNameAndKindIsTakenOver() {
        ResidentRecord foreign = office.record(8);
        office.file(naturalised(8));
        ResidentRecord japanese = office.record(8);

        assertThat(japanese.kind()).isEqualTo(ResidentKind.JAPANESE);
        assertThat(japanese.details().becameResidentOn())
                .isEqualTo(foreign.details().becameResidentOn());
        assertThat(japanese.name()).isEqualTo(PersonName.of("見本　安"));
        assertThat(japanese.withPerson(foreign.person()).withDetails(foreign.details()))
                .isEqualTo(foreign);
    }

    @Test
    void onLossOfNationalityTheLaterDayIsThatOfBecomingAForeignResident() {
        CalendarDate becameResident = (CalendarDate) office.record(2).details().becameResidentOn();
        CalendarDate before = CalendarDate.of(becameResident.toLocalDate().minusYears(20));
        office.file(lost(2, before));
        assertThat(office.record(2).details().becameResidentOn()).isEqualTo(becameResident);

        CalendarDate after = CalendarDate.of(becameResident.toLocalDate().plusDays(2));
        office.file(NationalityLoss.builder()
                .changeDate(after)
                .processingDate(DAY)
                .basis(Basis.Notice.on(DAY))
                .subject(person(3))
                .name(PersonName.of("MIHON KO"))
                .nationality(Nationality.of("VNM", "ベトナム"))
                .legalClass(LegalClass.TRANSITIONAL_BY_NATIONALITY_LOSS)
                .build());
        ForeignResident foreign = (ForeignResident) office.record(3).details();
        assertThat(foreign.becameResidentOn()).isEqualTo(after);
        assertThat(foreign.legalClass()).isEqualTo(LegalClass.TRANSITIONAL_BY_NATIONALITY_LOSS);
        assertThat(reasons(office.history(3).entries()))
                .containsExactly(ChangeReason.DELETION_ON_NATIONALITY_LOSS, ChangeReason.ENTRY_ON_NATIONALITY_LOSS);
    }

    @Test
    void nobodyChangesToTheKindTheyAre() {
        assertThatThrownBy(() -> office.file(naturalised(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("NATURALIZATION cannot be folded: the resident is Japanese already");
        assertThatThrownBy(() -> office.file(lost(7, CalendarDate.of(DAY))))
                .hasMessage("NATIONALITY_LOSS cannot be folded: the resident is foreign already");
    }

    @Test
    void aRecordMadeAnewLeavesItsOwnerAResidentOnBoth() {
        ResidentRecord before = office.record(1);
        office.file(recompiled(1, 2));

        assertThat(office.record(1)).isEqualTo(before);
        assertThat(reasons(office.history(2).entries()))
                .containsExactly(ChangeReason.DELETION_ON_RECOMPILATION, ChangeReason.ENTRY_ON_RECOMPILATION);
        HistoryEntry old = office.history(1).entries().get(1);
        assertThat(old.record().isLiving()).isFalse();
        assertThat(old.record().state()).isEqualTo(RecordState.RESIDENT);
        assertThat(office.householdNumbered(1).members()).hasSize(3);
    }

    @Test
    void aPlanGoesOverToTheRecordMadeAnew() {
        office.file(MoveOut.builder()
                .changeDate(CalendarDate.of(2025, 4, 1))
                .processingDate(DAY)
                .basis(Basis.Notification.on(DAY))
                .addSubjects(person(4))
                .destination(OutsideAddress.domestic(Samples.ELSEWHERE))
                .build());
        office.file(recompiled(4));
        assertThat(office.record(4).plannedMoveOut()).isPresent();
    }

    @Test
    void aReconstructedRecordIsOneEntryAndNoRemovedRecord() {
        ResidentRecord before = office.record(1);
        office.file(RecordReconstructed.builder()
                .changeDate(CalendarDate.of(DAY))
                .processingDate(DAY)
                .basis(new Basis.ExOfficio())
                .addSubjects(person(1))
                .build());
        assertThat(office.history(1).last().reason()).contains(ChangeReason.ENTRY_ON_RECONSTRUCTION);
        assertThat(office.history(1).last().record()).isEqualTo(before);
        assertThat(office.history(1).size()).isEqualTo(2);
    }

    private ChangeEvent cancelling(int person, int number) {
        return ChangeCancelled.builder()
                .changeDate(CalendarDate.of(DAY))
                .processingDate(DAY)
                .basis(new Basis.ExOfficio())
                .addEntries(new CancelledEntry(person(person), number))
                .reason(ChangeReason.CORRECTION_CANCELLED)
                .build();
    }

    @Test
    void aNaturalisationUndoneRemovesTheOneRecordAndBringsBackTheOther() {
        ResidentRecord foreign = office.record(8);
        office.file(naturalised(8));
        office.file(cancelling(8, 3));

        assertThat(office.record(8)).isEqualTo(foreign);
        assertThat(reasons(office.history(8).entries()))
                .containsExactly(
                        ChangeReason.DELETION_ON_NATURALIZATION,
                        ChangeReason.ENTRY_ON_NATURALIZATION,
                        ChangeReason.ENTRY_CANCELLED,
                        ChangeReason.REMOVAL_CANCELLED);
        assertThat(office.history(8).entries().get(3).cancels()).hasValue(3);
        assertThat(office.history(8).entries().get(4).cancels()).hasValue(2);
        assertThat(office.history(8).asOf(AsOf.endOf(DAY))).contains(foreign);
        assertThat(office.history(8).lastStanding().orElseThrow().historyNumber())
                .isEqualTo(1);
    }

    @Test
    void halfAChangeIsNotUndone() {
        office.file(naturalised(8));
        assertThatThrownBy(() -> office.file(cancelling(8, 2)))
                .hasMessage("CHANGE_CANCELLED cannot be folded: entry 2 is not the last that stands");
    }

    @Test
    void aDeathToldLateIsThatOfTheOneRecordThoughTheNextWasMadeMeanwhile() {
        office.file(recompiled(4));
        office.file(Death.builder()
                .changeDate(CalendarDate.of(2025, 2, 1))
                .processingDate(DAY.plusDays(3))
                .basis(Basis.Notice.on(DAY.plusDays(3)))
                .subject(person(4))
                .build());
        assertThat(office.history(4)
                        .asOf(AsOf.of(LocalDate.of(2025, 2, 2), DAY.plusDays(3)))
                        .map(ResidentRecord::state))
                .contains(RecordState.DEAD);
        assertThat(office.history(4).asOf(AsOf.of(DAY, DAY.plusDays(3))).map(ResidentRecord::state))
                .contains(RecordState.DEAD);
        assertThat(office.history(4).asOf(AsOf.of(DAY, DAY)).map(ResidentRecord::state))
                .contains(RecordState.RESIDENT);
    }

    @Test
    void whoHasDisappearedIsRemovedOnAnUncertainDayAndTheWidowLeads() {
        office.file(ExOfficioDeletion.builder()
                .changeDate(UncertainDate.inYear(2018))
                .processingDate(DAY)
                .basis(Basis.Notice.on(DAY))
                .cause(ExOfficioDeletion.Cause.ADJUDICATION_OF_DISAPPEARANCE)
                .addSubjects(person(5))
                .build());
        assertThat(office.record(5).state()).isEqualTo(RecordState.OTHERWISE_REMOVED);
        assertThat(office.history(5).last().reason()).contains(ChangeReason.EX_OFFICIO_DELETION);
        assertThat(office.history(6).last().reason()).contains(ChangeReason.HOUSEHOLD_HEAD_CHANGE);
        assertThat(office.record(6).membership().isHead()).isTrue();
    }

    @Test
    void aMinorCorrectionWritesTheAddressOtherwiseForTheWholeHousehold() {
        RegisterChange change = office.file(MinorCorrection.builder()
                .changeDate(CalendarDate.of(DAY))
                .processingDate(DAY)
                .basis(new Basis.ExOfficio())
                .subject(person(2))
                .ground(MinorCorrection.Ground.LOT_NUMBER)
                .items(RecordedItems.builder().address(Office.lot("1の1")).build())
                .build());
        assertThat(change.entries()).hasSize(3);
        assertThat(reasons(change.entries())).containsOnly(ChangeReason.MINOR_CORRECTION);
        assertThat(office.householdNumbered(1).address()).isEqualTo(Office.lot("1の1"));
    }

    @Test
    void onlyGroundsOfNamesRename() {
        MinorCorrection.Builder event = MinorCorrection.builder()
                .changeDate(CalendarDate.of(DAY))
                .processingDate(DAY)
                .basis(new Basis.ExOfficio())
                .subject(person(2));
        RecordedItems name = RecordedItems.builder().name(PersonName.of("見本 二")).build();
        assertThatThrownBy(() -> event.ground(MinorCorrection.Ground.LOT_NUMBER)
                        .items(name)
                        .build())
                .hasMessage("items: a name is not written otherwise on this ground");
    }

    @Test
    void aMinorCorrectionChangesNothingBesideNameAndAddress() {
        RecordedItems birth =
                RecordedItems.builder().dateOfBirth(CalendarDate.of(2000, 1, 1)).build();
        assertThatThrownBy(() -> MinorCorrection.builder()
                        .changeDate(CalendarDate.of(DAY))
                        .processingDate(DAY)
                        .basis(new Basis.ExOfficio())
                        .subject(person(2))
                        .ground(MinorCorrection.Ground.ACCEPTED_BY_MINISTER)
                        .items(birth)
                        .build())
                .hasMessage("items: must be name and address alone");
    }
}
