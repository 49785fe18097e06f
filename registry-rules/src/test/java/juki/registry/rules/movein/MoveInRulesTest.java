package juki.registry.rules.movein;

import static juki.registry.rules.Village.ELSEWHERE;
import static juki.registry.rules.Village.born;
import static juki.registry.rules.Village.foreign;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.newHead;
import static juki.registry.rules.Village.newcomer;
import static juki.registry.rules.Village.objections;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.Basis;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.LegalClass;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Move-ins at the counter. */
class MoveInRulesTest {

    @Nested
    class NotifiedWithinFourteenDays {
        @Test
        void isSilentOnTheFourteenthDay() {
            assertThat(objections(Filing.notified()
                            .changed(2026, 4, 1)
                            .recorded(LocalDate.of(2026, 4, 15))
                            .basedOn(Basis.Notification.on(LocalDate.of(2026, 4, 15)))
                            .moveIn(newHead())))
                    .doesNotContain("MOVE-IN-001");
        }

        @Test
        void objectsOnTheFifteenthDay() {
            assertThat(objections(Filing.notified()
                            .changed(2026, 4, 1)
                            .recorded(LocalDate.of(2026, 4, 16))
                            .basedOn(Basis.Notification.on(LocalDate.of(2026, 4, 16)))
                            .moveIn(newHead())))
                    .contains("MOVE-IN-001");
        }

        @Test
        void isSilentOnTheMondayAfterAFourteenthDayThatIsSaturday() {
            assertThat(objections(Filing.notified()
                            .changed(2026, 4, 4)
                            .recorded(LocalDate.of(2026, 4, 20))
                            .basedOn(Basis.Notification.on(LocalDate.of(2026, 4, 20)))
                            .moveIn(newHead())))
                    .doesNotContain("MOVE-IN-001");
        }

        @Test
        void objectsOnTheTuesdayAfterThatMonday() {
            assertThat(objections(Filing.notified()
                            .changed(2026, 4, 4)
                            .recorded(LocalDate.of(2026, 4, 21))
                            .basedOn(Basis.Notification.on(LocalDate.of(2026, 4, 21)))
                            .moveIn(newHead())))
                    .contains("MOVE-IN-001");
        }

        @Test
        void isSilentWhereTheOfficeActsByItself() {
            assertThat(objections(Filing.exOfficio().changed(2026, 1, 5).moveIn(newHead())))
                    .doesNotContain("MOVE-IN-001");
        }
    }

    @Nested
    class PreviousAddressIsGiven {
        @Test
        void objectsToTheMunicipalityAlone() {
            assertThat(objections(Filing.notified()
                            .moveIn(
                                    TargetHousehold.newHousehold(),
                                    lot(20),
                                    OutsideAddress.domestic(ELSEWHERE),
                                    newHead())))
                    .contains("MOVE-IN-002");
        }

        @Test
        void objectsToNoAddressOfAJapaneseResident() {
            assertThat(objections(Filing.notified()
                            .moveIn(TargetHousehold.newHousehold(), lot(20), OutsideAddress.none(), newHead())))
                    .contains("MOVE-IN-002");
        }

        @Test
        void isSilentOnAnAddressThatCouldNotBeFoundOut() {
            assertThat(objections(Filing.notified()
                            .moveIn(TargetHousehold.newHousehold(), lot(20), OutsideAddress.unknown(), newHead())))
                    .doesNotContain("MOVE-IN-002");
        }

        @Test
        void isSilentOnACountry() {
            assertThat(objections(Filing.notified()
                            .moveIn(TargetHousehold.newHousehold(), lot(20), OutsideAddress.abroad("ブラジル"), newHead())))
                    .doesNotContain("MOVE-IN-002");
        }

        @Test
        void isSilentOnNoAddressOfAForeignResident() {
            assertThat(objections(Filing.notified()
                            .moveIn(
                                    TargetHousehold.newHousehold(),
                                    lot(20),
                                    OutsideAddress.none(),
                                    NewResident.builder()
                                            .person(born("NGUYEN BINH", 1999, 1, 1, Sex.MALE))
                                            .details(foreign())
                                            .relationship(Relationship.HEAD)
                                            .build())))
                    .doesNotContain("MOVE-IN-002");
        }
    }

    @Nested
    class ArrivalIsOfFourClasses {
        @Test
        void objectsToAChildBornHereWithoutAStatus() {
            assertThat(objections(Filing.notified()
                            .moveIn(
                                    MoveIn.Kind.BECAME_MID_TO_LONG_TERM_RESIDENT,
                                    arriving(LegalClass.TRANSITIONAL_BY_BIRTH))))
                    .contains("CLASS-001");
        }

        @Test
        void objectsWhereNobodyWhoArrivesIsForeign() {
            assertThat(objections(
                            Filing.notified().moveIn(MoveIn.Kind.ARRIVAL_OF_MID_TO_LONG_TERM_RESIDENT, newHead())))
                    .contains("CLASS-001");
        }

        @ParameterizedTest
        @EnumSource(names = {"MID_TO_LONG_TERM", "SPECIAL_PERMANENT", "TEMPORARY_REFUGE", "PROVISIONAL_STAY"})
        void isSilentOnTheFourClasses(LegalClass legalClass) {
            assertThat(objections(Filing.notified()
                            .moveIn(MoveIn.Kind.ARRIVAL_OF_MID_TO_LONG_TERM_RESIDENT, arriving(legalClass))))
                    .doesNotContain("CLASS-001");
        }

        @Test
        void isSilentOnAJapaneseWifeWhoComesAlong() {
            assertThat(objections(Filing.notified()
                            .moveIn(
                                    MoveIn.Kind.ARRIVAL_OF_MID_TO_LONG_TERM_RESIDENT,
                                    arriving(LegalClass.MID_TO_LONG_TERM),
                                    newcomer(born("見本 妻", 1990, 1, 1, Sex.FEMALE), Relationship.WIFE))))
                    .doesNotContain("CLASS-001");
        }

        @Test
        void isSilentOnAnOrdinaryMoveOfSomebodyWithoutAStatus() {
            assertThat(objections(Filing.notified().moveIn(arriving(LegalClass.TRANSITIONAL_BY_BIRTH))))
                    .doesNotContain("CLASS-001");
        }
    }

    private static NewResident arriving(LegalClass legalClass) {
        return NewResident.builder()
                .person(born("NGUYEN VAN", 1990, 2, 3, Sex.MALE))
                .details(foreign(legalClass))
                .relationship(Relationship.HEAD)
                .build();
    }
}
