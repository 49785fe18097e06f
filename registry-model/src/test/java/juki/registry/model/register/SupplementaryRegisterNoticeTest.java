package juki.registry.model.register;

import static juki.registry.model.Numbers.code;
import static juki.registry.model.Numbers.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import juki.registry.model.Office;
import juki.registry.model.Samples;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.Death;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.ExOfficioDeletion;
import juki.registry.model.event.HouseholdSplit;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.Naturalization;
import juki.registry.model.event.Placement;
import juki.registry.model.event.RecordRecompiled;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.PersonName;
import juki.registry.model.register.SupplementaryRegisterNotice.Kind;
import org.junit.jupiter.api.Test;

/** What follows for the supplementary family register; persons 1 to 6 have a family register, 7 and 8 are foreign. */
class SupplementaryRegisterNoticeTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    private final Office office = Office.opened();

    private List<SupplementaryRegisterNotice> after(ChangeEvent event) {
        InMemoryRegister before = office.register();
        return SupplementaryRegisterNotice.of(office.file(event), before);
    }

    private static MoveOut movesTo(OutsideAddress destination, int person) {
        return MoveOut.builder()
                .changeDate(CalendarDate.of(DAY))
                .processingDate(DAY)
                .basis(Basis.Notification.on(DAY))
                .addSubjects(person(person))
                .destination(destination)
                .build();
    }

    @Test
    void aMoveInsideIsACorrectionForEverybodyWhoMoves() {
        List<SupplementaryRegisterNotice> notices = after(AddressChange.builder()
                .changeDate(CalendarDate.of(2025, 3, 8))
                .processingDate(DAY)
                .basis(Basis.Notification.on(DAY))
                .addPlacements(Placement.of(person(2), Relationship.HEAD), Placement.of(person(3), Relationship.CHILD))
                .household(TargetHousehold.newHousehold())
                .address(Office.lot("9"))
                .build());
        assertThat(notices)
                .extracting(SupplementaryRegisterNotice::addressee)
                .containsExactlyInAnyOrder(person(2), person(3));
        assertThat(notices).allSatisfy(notice -> {
            assertThat(notice.kind()).isEqualTo(Kind.CORRECTION);
            assertThat(notice.address()).contains(Office.lot("9"));
            assertThat(notice.since()).isEqualTo(CalendarDate.of(2025, 3, 8));
            assertThat(notice.historyNumber()).isEqualTo(2);
            assertThat(notice.processingDate()).isEqualTo(DAY);
        });
    }

    @Test
    void whoLeavesForAbroadIsToldWithTheDestinationAndTheCode() {
        SupplementaryRegisterNotice notice =
                after(movesTo(OutsideAddress.abroad("ベトナム"), 4)).get(0);
        assertThat(notice.kind()).isEqualTo(Kind.DELETION);
        assertThat(notice.abroad()).contains(OutsideAddress.abroad("ベトナム"));
        assertThat(notice.address()).isEmpty();
        assertThat(notice.recordCode()).contains(code(4));
    }

    @Test
    void ofAMoveInsideJapanTheOtherMunicipalityTells() {
        assertThat(after(movesTo(OutsideAddress.domestic(Samples.ELSEWHERE), 4)))
                .isEmpty();
    }

    @Test
    void ofADeathTheFamilyRegisterKnows() {
        assertThat(after(Death.builder()
                        .changeDate(CalendarDate.of(DAY))
                        .processingDate(DAY)
                        .basis(Basis.Notice.on(DAY))
                        .subject(person(4))
                        .build()))
                .isEmpty();
    }

    @Test
    void aDeletionExOfficioIsTold() {
        assertThat(after(ExOfficioDeletion.builder()
                        .changeDate(CalendarDate.of(DAY))
                        .processingDate(DAY)
                        .basis(new Basis.ExOfficio())
                        .cause(ExOfficioDeletion.Cause.NOT_LIVING_HERE)
                        .addSubjects(person(4))
                        .build()))
                .extracting(SupplementaryRegisterNotice::kind)
                .containsExactly(Kind.DELETION);
    }

    @Test
    void aNewNameIsToldForWhoGotItAndNotForTheHousehold() {
        assertThat(after(ExOfficioCorrection.builder()
                        .changeDate(CalendarDate.of(DAY))
                        .processingDate(DAY)
                        .basis(Basis.Notice.on(DAY))
                        .subject(person(1))
                        .items(RecordedItems.builder()
                                .name(PersonName.of("架空 一"))
                                .build())
                        .build()))
                .extracting(SupplementaryRegisterNotice::addressee)
                .containsExactly(person(1));
    }

    @Test
    void whatTheSupplementaryRegisterDoesNotHaveIsNotTold() {
        assertThat(after(HouseholdSplit.builder()
                        .changeDate(CalendarDate.of(DAY))
                        .processingDate(DAY)
                        .basis(Basis.Notification.on(DAY))
                        .addPlacements(Placement.of(person(3), Relationship.HEAD))
                        .household(TargetHousehold.newHousehold())
                        .build()))
                .isEmpty();
        assertThat(after(RecordRecompiled.builder()
                        .changeDate(CalendarDate.of(DAY))
                        .processingDate(DAY)
                        .basis(new Basis.ExOfficio())
                        .addSubjects(person(1))
                        .build()))
                .isEmpty();
        assertThat(after(movesTo(OutsideAddress.abroad("ベトナム"), 8))).isEmpty();
    }

    @Test
    void whoIsNaturalisedIsEnteredUnderTheNewRegister() {
        FamilyRegisterIndication register = FamilyRegisterIndication.of("見本県見本市1番地", "見本　安");
        List<SupplementaryRegisterNotice> notices = after(Naturalization.builder()
                .changeDate(CalendarDate.of(DAY))
                .processingDate(DAY)
                .basis(Basis.Notice.on(DAY))
                .subject(person(8))
                .name(PersonName.of("見本　安"))
                .familyRegister(register)
                .build());
        assertThat(notices).hasSize(1);
        assertThat(notices.get(0).kind()).isEqualTo(Kind.ENTRY);
        assertThat(notices.get(0).familyRegister()).isEqualTo(register);
        assertThat(notices.get(0).historyNumber()).isEqualTo(3);
    }
}
