package juki.registry.rules.common;

import static juki.registry.rules.Village.ANH;
import static juki.registry.rules.Village.ELSEWHERE;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.OF_ANH;
import static juki.registry.rules.Village.TODAY;
import static juki.registry.rules.Village.after;
import static juki.registry.rules.Village.born;
import static juki.registry.rules.Village.foreign;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.place;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.NonCalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ForeignItems;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.StatusOfResidence;
import juki.registry.rules.Filing;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.RuleBook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What holds of the stay and the common names of foreign residents. */
class ForeignResidentsTest {

    @Nested
    class AlienRegistrationIsCalendarDay {
        @Test
        void objectsToTheThirtiethOfFebruary() {
            assertThat(objections(arrival(registeredOn(NonCalendarDate.of(1985, 2, 30)))))
                    .contains("ENTRY-037");
        }

        @Test
        void isSilentOnADateThatWasNotHandedOn() {
            assertThat(objections(arrival(registeredOn(UncertainDate.unknown()))))
                    .doesNotContain("ENTRY-037");
        }
    }

    @Nested
    class PeriodOfStayHasNotEnded {
        @Test
        void objectsToAPeriodThatEndedYesterday() {
            assertThat(objections(arrival(stayingUntil(TODAY.minusDays(1))))).contains("ENTRY-022");
        }

        @Test
        void objectsToACorrectionToAPeriodThatHasEnded() {
            assertThat(objections(Filing.exOfficio()
                            .correction(
                                    ANH,
                                    RecordedItems.builder()
                                            .details(stayingUntil(TODAY.minusDays(1)))
                                            .build())))
                    .contains("ENTRY-022");
        }

        @Test
        void isSilentOnTheLastDay() {
            assertThat(objections(arrival(stayingUntil(TODAY)))).doesNotContain("ENTRY-022");
        }
    }

    @Nested
    class PeriodOfStayIsNotAboutToEnd {
        @Test
        void objectsOnTheThirtiethDayBefore() {
            assertThat(objections(arrival(stayingUntil(TODAY.plusDays(30))))).contains("ENTRY-023");
        }

        @Test
        void isSilentOnTheThirtyFirstDayBefore() {
            assertThat(objections(arrival(stayingUntil(TODAY.plusDays(31))))).doesNotContain("ENTRY-023");
        }

        @Test
        void leavesAPeriodThatHasEndedToAnotherRule() {
            assertThat(objections(arrival(stayingUntil(TODAY.minusDays(1))))).doesNotContain("ENTRY-023");
        }

        @Test
        void goesByTheOfficesPractice() {
            RuleBook book = RuleBook.standard(OfficePractice.standard().withNoticeOfExpiry(0));

            assertThat(book.examine(arrival(stayingUntil(TODAY.plusDays(1))), register()))
                    .extracting(finding -> finding.rule().id())
                    .doesNotContain("ENTRY-023");
        }
    }

    @Nested
    class TransitionalStayHasNotEnded {
        @Test
        void objectsToAChildBornSixtyOneDaysAgo() {
            assertThat(objections(birth(TODAY.minusDays(61)))).contains("ENTRY-024");
        }

        @Test
        void isSilentOnTheSixtiethDay() {
            assertThat(objections(birth(TODAY.minusDays(60)))).doesNotContain("ENTRY-024");
        }

        @Test
        void objectsToAMoveOfWhoLostNationalityMonthsAgo() {
            InMemoryRegister lost = after(
                    register(),
                    Filing.noticed()
                            .changed(2026, 1, 10)
                            .recorded(LocalDate.of(2026, 1, 20))
                            .basedOn(Basis.Notice.on(LocalDate.of(2026, 1, 20)))
                            .nationalityLoss(JIRO));

            assertThat(objections(moveOf(JIRO), lost)).contains("ENTRY-024");
        }

        @Test
        void isSilentOnAMoveOfWhoHasLostNationalityJustNow() {
            InMemoryRegister lost = after(register(), Filing.noticed().nationalityLoss(JIRO));

            assertThat(objections(moveOf(JIRO), lost)).doesNotContain("ENTRY-024");
        }

        @Test
        void isSilentOnAMidToLongTermResident() {
            assertThat(objections(moveOf(ANH))).doesNotContain("ENTRY-024");
        }
    }

    @Nested
    class CommonNameIsDeletedAfterEntry {
        @Test
        void objectsToACommonNameDeletedBeforeItsEntry() {
            assertThat(objections(arrival(withCommonName(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 4, 30)))))
                    .contains("ENTRY-017");
        }

        @Test
        void objectsToADeletionHereThatIsDatedBeforeTheEntry() {
            InMemoryRegister named =
                    after(register(), Filing.applied().commonName(ANH, Optional.of(PersonName.of("見本 安"))));

            assertThat(objections(Filing.applied().changed(2026, 4, 9).commonName(ANH, Optional.empty()), named))
                    .contains("ENTRY-017");
        }

        @Test
        void isSilentOnADeletionOfTheSameDay() {
            assertThat(objections(arrival(withCommonName(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 1)))))
                    .doesNotContain("ENTRY-017");
        }

        @Test
        void isSilentOnADeletionHereAfterTheEntry() {
            InMemoryRegister named =
                    after(register(), Filing.applied().commonName(ANH, Optional.of(PersonName.of("見本 安"))));

            assertThat(objections(Filing.applied().commonName(ANH, Optional.empty()), named))
                    .doesNotContain("ENTRY-017");
        }
    }

    @Nested
    class StatusOfResidenceIsShown {
        @Test
        void objectsToABlankStatus() {
            assertThat(objections(arrival(
                            midToLongTerm().expiresOn(LocalDate.of(2027, 3, 31)).build())))
                    .contains("ENTRY-026");
        }

        @Test
        void objectsToAStudentWithoutAPeriod() {
            assertThat(objections(arrival(midToLongTerm()
                            .status(StatusOfResidence.of("T41", "留学"))
                            .build())))
                    .contains("ENTRY-026");
        }

        @Test
        void isSilentOnAPermanentResidentWithoutAPeriod() {
            assertThat(objections(arrival(midToLongTerm()
                            .status(StatusOfResidence.of("X14", "永住者"))
                            .build())))
                    .doesNotContain("ENTRY-026");
        }

        @Test
        void isSilentOnAStudentWithTheLastDayOfThePeriod() {
            assertThat(objections(arrival(foreign()))).doesNotContain("ENTRY-026");
        }
    }

    private static ForeignResident.Builder midToLongTerm() {
        return ForeignResident.builder()
                .nationality(Nationality.of("VNM", "ベトナム"))
                .legalClass(LegalClass.MID_TO_LONG_TERM)
                .residenceCard(ResidenceCardNumber.of("AB87654321CD"))
                .becameResidentOn(CalendarDate.of(2024, 4, 1));
    }

    private static ForeignResident registeredOn(RegisterDate day) {
        return midToLongTerm()
                .foreignItems(ForeignItems.builder().alienRegisteredOn(day).build())
                .build();
    }

    private static ForeignResident stayingUntil(LocalDate last) {
        return midToLongTerm()
                .status(StatusOfResidence.of("T41", "留学"))
                .expiresOn(last)
                .build();
    }

    private static ForeignResident withCommonName(LocalDate entered, LocalDate deleted) {
        return foreign()
                .withCommonNames(List.of(CommonName.entered(PersonName.of("通称 安"), entered, ELSEWHERE)
                        .deleted(deleted, ELSEWHERE)));
    }

    private static ChangeEvent arrival(ResidentDetails details) {
        return Filing.notified()
                .moveIn(NewResident.builder()
                        .person(born("TRAN BINH", 1996, 2, 3, Sex.MALE))
                        .details(details)
                        .relationship(Relationship.HEAD)
                        .build());
    }

    private static ChangeEvent birth(LocalDate day) {
        CalendarDate born = CalendarDate.of(day);
        return Filing.noticed()
                .changed(born)
                .birth(
                        NewResident.builder()
                                .person(Person.of(PersonName.of("NGUYEN BAO"), born, Sex.MALE))
                                .details(ForeignResident.builder()
                                        .nationality(Nationality.of("VNM", "ベトナム"))
                                        .legalClass(LegalClass.TRANSITIONAL_BY_BIRTH)
                                        .becameResidentOn(born)
                                        .build())
                                .relationship(Relationship.CHILD)
                                .build(),
                        OF_ANH);
    }

    private static ChangeEvent moveOf(AddresseeNumber who) {
        return Filing.notified()
                .changed(2026, 4, 18)
                .addressChange(TargetHousehold.newHousehold(), lot(30), place(who, Relationship.HEAD));
    }
}
