package juki.registry.rules.common;

import static juki.registry.rules.Village.ICHIRO;
import static juki.registry.rules.Village.MOMO;
import static juki.registry.rules.Village.OF_TARO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.born;
import static juki.registry.rules.Village.foreign;
import static juki.registry.rules.Village.japanese;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.newcomer;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** When somebody was born, became a resident and settled. */
class ResidenceDatesTest {

    private static final CalendarDate MOVED = CalendarDate.of(2026, 4, 10);

    @Nested
    class SettledAfterBecomingResident {
        @Test
        void objectsToWhoSettledBeforeBecomingAResident() {
            assertThat(objections(arrival(JapaneseResident.builder()
                            .familyRegister(FamilyRegisterIndication.unknown())
                            .becameResidentOn(CalendarDate.of(2026, 4, 11))
                            .build())))
                    .contains("ENTRY-018");
        }

        @Test
        void objectsToACorrectionThatPutsSettlingEarlier() {
            assertThat(objections(Filing.exOfficio()
                            .correction(
                                    TARO,
                                    RecordedItems.builder()
                                            .addressSetOn(CalendarDate.of(2020, 3, 31))
                                            .build())))
                    .contains("ENTRY-018");
        }

        @Test
        void objectsToAMoveInsideBeforeBecomingAResident() {
            assertThat(objections(Filing.notified()
                            .changed(2020, 3, 31)
                            .addressChange(TargetHousehold.newHousehold(), lot(30), place(ICHIRO, Relationship.HEAD))))
                    .contains("ENTRY-018");
        }

        @Test
        void isSilentOnWhoSettledTheSameDay() {
            assertThat(objections(arrival(japanese().withBecameResidentOn(MOVED))))
                    .doesNotContain("ENTRY-018");
        }

        @Test
        void isSilentOnAForeignResident() {
            assertThat(objections(arrival(foreign().withBecameResidentOn(CalendarDate.of(2026, 4, 11)))))
                    .doesNotContain("ENTRY-018");
        }

        @Test
        void isSilentWhereAPossibleDayAgrees() {
            assertThat(objections(
                            arrival(japanese().withBecameResidentOn(UncertainDate.inMonth(YearMonth.of(2026, 4))))))
                    .doesNotContain("ENTRY-018");
        }
    }

    @Nested
    class ForeignResidentSettledAfterBecomingOne {
        @Test
        void objectsToWhoSettledBeforeBecomingAForeignResident() {
            assertThat(objections(arrival(foreign().withBecameResidentOn(CalendarDate.of(2026, 4, 11)))))
                    .contains("ENTRY-019");
        }

        @Test
        void isSilentOnAForeignResidentOfManyYears() {
            assertThat(objections(arrival(foreign()))).doesNotContain("ENTRY-019");
        }

        @Test
        void isSilentOnAJapaneseResident() {
            assertThat(objections(arrival(japanese().withBecameResidentOn(CalendarDate.of(2026, 4, 11)))))
                    .doesNotContain("ENTRY-019");
        }
    }

    @Nested
    class BecameResidentAfterBirth {
        @Test
        void objectsToAChildThatWasAResidentBeforeBirth() {
            assertThat(objections(birth(CalendarDate.of(2026, 4, 9)))).contains("ENTRY-020");
        }

        @Test
        void objectsToACorrectionThatPutsBirthAfterBecomingAResident() {
            assertThat(objections(Filing.exOfficio()
                            .correction(
                                    MOMO,
                                    RecordedItems.builder()
                                            .dateOfBirth(CalendarDate.of(2020, 4, 2))
                                            .build())))
                    .contains("ENTRY-020");
        }

        @Test
        void isSilentOnAChildThatIsAResidentSinceBirth() {
            assertThat(objections(birth(MOVED))).doesNotContain("ENTRY-020");
        }
    }

    @Nested
    class BecameForeignResidentSinceTheSystem {
        @Test
        void objectsToTheDateOfTheOldAlienRegistration() {
            assertThat(objections(arrival(foreign().withBecameResidentOn(CalendarDate.of(1985, 10, 1)))))
                    .contains("ENTRY-021");
        }

        @Test
        void isSilentOnTheDayOnWhichForeignResidentsCameIntoTheRegister() {
            assertThat(objections(arrival(foreign().withBecameResidentOn(CalendarDate.of(2012, 7, 9)))))
                    .doesNotContain("ENTRY-021");
        }

        @Test
        void isSilentWhereAPossibleDayIsLater() {
            assertThat(objections(arrival(foreign().withBecameResidentOn(UncertainDate.inYear(2012)))))
                    .doesNotContain("ENTRY-021");
        }
    }

    @Nested
    class OrderOfResidenceDatesIsTold {
        @Test
        void objectsWhereSettlingMayPrecedeBecomingAResident() {
            assertThat(objections(
                            arrival(japanese().withBecameResidentOn(UncertainDate.inMonth(YearMonth.of(2026, 4))))))
                    .contains("ENTRY-025");
        }

        @Test
        void objectsWhereBecomingAResidentMayPrecedeBirth() {
            assertThat(objections(birth(UncertainDate.inYear(2026)))).contains("ENTRY-025");
        }

        @Test
        void isSilentOnABirthOfWhichNobodyKnowsTheDay() {
            UncertainDate someDay = UncertainDate.inMonth(YearMonth.of(2026, 4));

            assertThat(objections(Filing.noticed()
                            .changed(someDay)
                            .birth(
                                    newcomer(
                                            Person.of(PersonName.of("見本 新芽"), someDay, Sex.FEMALE), Relationship.CHILD),
                                    OF_TARO)))
                    .doesNotContain("ENTRY-025");
        }

        @Test
        void isSilentOnAnUncertainDateThatSurelyLiesBefore() {
            assertThat(objections(Filing.exOfficio()
                            .correction(
                                    TARO,
                                    RecordedItems.builder()
                                            .addressSetOn(UncertainDate.inYear(2023))
                                            .build())))
                    .doesNotContain("ENTRY-025");
        }
    }

    /** Moves in on 10 April 2026. */
    private static ChangeEvent arrival(ResidentDetails details) {
        return Filing.notified()
                .moveIn(NewResident.builder()
                        .person(born("新人 次郎", 1990, 2, 3, Sex.MALE))
                        .details(details)
                        .relationship(Relationship.HEAD)
                        .build());
    }

    /** Born on 10 April 2026. */
    private static ChangeEvent birth(RegisterDate becameResidentOn) {
        return Filing.noticed()
                .birth(
                        NewResident.builder()
                                .person(born("見本 新芽", 2026, 4, 10, Sex.FEMALE))
                                .details(japanese().withBecameResidentOn(becameResidentOn))
                                .relationship(Relationship.CHILD)
                                .build(),
                        OF_TARO);
    }
}
