package juki.registry.model.register;

import static juki.registry.model.Numbers.household;
import static juki.registry.model.Numbers.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.model.Office;
import juki.registry.model.Samples;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.CommonNameChange;
import juki.registry.model.event.HouseholdHeadChange;
import juki.registry.model.event.Placement;
import juki.registry.model.household.Relationship;
import juki.registry.model.household.Relationship.Word;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.NamePrecedence;
import juki.registry.model.person.PersonName;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.Membership;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which names of a head stand on the records of the members. Household 4 of the office is led by the foreign resident 7. */
class HeadNamesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 10);

    private final Office office = Office.opened();

    @AfterEach
    void everythingStillFitsTogether() {
        Invariants.assertHold(office.register());
    }

    private void renamed(Optional<PersonName> commonName) {
        office.file(CommonNameChange.builder()
                .changeDate(CalendarDate.of(DAY))
                .processingDate(DAY)
                .basis(Basis.Application.on(DAY))
                .subject(person(7))
                .commonName(commonName)
                .build());
    }

    @Test
    void aMembersRecordShowsTheHeadAsTheHeadsPrecedenceSays() {
        Membership membership = office.record(8).membership();
        assertThat(membership.headName()).contains(Office.name(7));
        assertThat(membership.headNamePrecedence()).contains(NamePrecedence.COMMON_NAME_THEN_ALPHABET);
        assertThat(membership.headNameShown()).contains("見本 武　見本 7");
        assertThat(office.record(2).membership().headNameShown()).contains("見本 1");
    }

    @Test
    void whereNoPrecedenceIsKeptAlphabetLeadsAndNoCommonNameIsShown() {
        PersonName name = PersonName.of("NGUYEN VAN MIHON").withChineseCharacters("阮 文 見本");
        ForeignResident foreign = ForeignResident.builder()
                .nationality(Samples.foreignDetails().nationality())
                .legalClass(Samples.foreignDetails().legalClass())
                .becameResidentOn(CalendarDate.of(DAY))
                .addAllCommonNames(Samples.foreignDetails().commonNames())
                .build();
        assertThat(Membership.ofHead(household(1), name, foreign).headNameShown())
                .contains("NGUYEN VAN MIHON　阮 文 見本");
        assertThat(Membership.ofHead(household(1), PersonName.unnamed(), foreign)
                        .headNameShown())
                .contains("");
        assertThat(Membership.withoutHead(household(1)).headNameShown()).isEmpty();
    }

    @Test
    void aCommonNameDeletedLeavesTheMembersRecordsToo() {
        renamed(Optional.empty());
        Membership membership = office.record(8).membership();
        assertThat(membership.headCommonName()).isEmpty();
        assertThat(membership.headNameShown()).contains("見本 7");
        assertThat(office.history(7).last().reason()).contains(ChangeReason.COMMON_NAME_DELETION);
        assertThat(office.history(8).last().reason()).contains(ChangeReason.EX_OFFICIO_CORRECTION);
    }

    @Test
    void aCommonNameEnteredIsShownByEveryMember() {
        renamed(Optional.empty());
        renamed(Optional.of(PersonName.of("見本 健")));
        assertThat(office.record(8).membership().headCommonName())
                .contains(CommonName.entered(PersonName.of("見本 健"), DAY, Samples.TOWN));
        assertThat(office.record(8).membership().headNameShown()).contains("見本 健　見本 7");
    }

    @Test
    void whenTheEntryIsCancelledTheMembersShowTheNameBefore() {
        Membership before = office.record(8).membership();
        renamed(Optional.empty());
        office.file(ChangeCancelled.builder()
                .changeDate(CalendarDate.of(DAY))
                .processingDate(DAY)
                .basis(new Basis.ExOfficio())
                .reason(Optional.of(ChangeReason.CORRECTION_CANCELLED))
                .addEntries(new CancelledEntry(person(7), office.history(7).size()))
                .build());
        assertThat(office.record(8).membership()).isEqualTo(before);
    }

    @Test
    void underANewHeadNothingIsLeftOfTheOld() {
        office.file(HouseholdHeadChange.builder()
                .changeDate(CalendarDate.of(DAY))
                .processingDate(DAY)
                .basis(Basis.Notification.on(DAY))
                .household(household(4))
                .addPlacements(Placement.of(person(8), Relationship.HEAD))
                .addPlacements(Placement.of(person(7), Relationship.of(Word.HUSBAND)))
                .build());
        assertThat(List.of(office.record(7).membership(), office.record(8).membership()))
                .allSatisfy(membership -> {
                    assertThat(membership.headName()).contains(Office.name(8));
                    assertThat(membership.headNameShown()).contains("見本 武　見本 8");
                });
    }

    @Test
    void namesOfAHeadNeedAHead() {
        assertThatThrownBy(() -> Membership.builder()
                        .household(household(1))
                        .headNamePrecedence(NamePrecedence.ALPHABET)
                        .build())
                .hasMessage("headName: must be there with headCommonName and headNamePrecedence");
        assertThatThrownBy(() -> Membership.builder()
                        .household(household(1))
                        .headName(Office.name(1))
                        .build())
                .hasMessage("headName: must be there exactly where relationship is");
        assertThatThrownBy(() -> Membership.withoutHead(household(1)).related(Relationship.CHILD))
                .isInstanceOf(IllegalStateException.class);
    }
}
