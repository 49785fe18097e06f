package juki.registry.rules.movein;

import static juki.registry.rules.Village.ELSEWHERE;
import static juki.registry.rules.Village.born;
import static juki.registry.rules.Village.foreign;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.newHead;
import static juki.registry.rules.Village.objections;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.Basis;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Sex;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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
}
