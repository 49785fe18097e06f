package juki.registry.rules.addresschange;

import static juki.registry.rules.Village.ANH;
import static juki.registry.rules.Village.HANAKO;
import static juki.registry.rules.Village.ICHIRO;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.OF_ANH;
import static juki.registry.rules.Village.OF_SABURO;
import static juki.registry.rules.Village.OF_TARO;
import static juki.registry.rules.Village.SABURO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.YUKI;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import juki.registry.codes.PostalCode;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.event.Basis;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Moves inside the village. */
class AddressChangeRulesTest {

    @Nested
    class NotifiedWithinFourteenDays {
        @Test
        void isSilentOnTheFourteenthDay() {
            assertThat(objections(Filing.notified()
                            .changed(2026, 4, 1)
                            .recorded(LocalDate.of(2026, 4, 15))
                            .basedOn(Basis.Notification.on(LocalDate.of(2026, 4, 15)))
                            .addressChange(TargetHousehold.newHousehold(), lot(30), place(ICHIRO, Relationship.HEAD))))
                    .doesNotContain("ADDRESS-001");
        }

        @Test
        void objectsOnTheFifteenthDay() {
            assertThat(objections(Filing.notified()
                            .changed(2026, 4, 1)
                            .recorded(LocalDate.of(2026, 4, 16))
                            .basedOn(Basis.Notification.on(LocalDate.of(2026, 4, 16)))
                            .addressChange(TargetHousehold.newHousehold(), lot(30), place(ICHIRO, Relationship.HEAD))))
                    .contains("ADDRESS-001");
        }

        @Test
        void isSilentOnTheMondayAfterAFourteenthDayThatIsSaturday() {
            assertThat(objections(Filing.notified()
                            .changed(2026, 4, 4)
                            .recorded(LocalDate.of(2026, 4, 20))
                            .basedOn(Basis.Notification.on(LocalDate.of(2026, 4, 20)))
                            .addressChange(TargetHousehold.newHousehold(), lot(30), place(ICHIRO, Relationship.HEAD))))
                    .doesNotContain("ADDRESS-001");
        }

        @Test
        void objectsOnTheTuesdayAfterThatMonday() {
            assertThat(objections(Filing.notified()
                            .changed(2026, 4, 4)
                            .recorded(LocalDate.of(2026, 4, 21))
                            .basedOn(Basis.Notification.on(LocalDate.of(2026, 4, 21)))
                            .addressChange(TargetHousehold.newHousehold(), lot(30), place(ICHIRO, Relationship.HEAD))))
                    .contains("ADDRESS-001");
        }

        @Test
        void isSilentWhereTheOfficeActsByItself() {
            assertThat(objections(Filing.exOfficio()
                            .changed(2026, 1, 5)
                            .addressChange(TargetHousehold.newHousehold(), lot(30), place(ICHIRO, Relationship.HEAD))))
                    .doesNotContain("ADDRESS-001");
        }
    }

    @Nested
    class AddressChanges {
        @Test
        void objectsToTheSameAddress() {
            assertThat(objections(Filing.notified()
                            .addressChange(TargetHousehold.newHousehold(), lot(1), place(ICHIRO, Relationship.HEAD))))
                    .contains("ADDRESS-002");
        }

        @Test
        void leavesPostalCodesOutOfAccount() {
            assertThat(objections(Filing.notified()
                            .addressChange(
                                    TargetHousehold.newHousehold(),
                                    lot(1).withPostalCode(PostalCode.of("2860201")),
                                    place(ICHIRO, Relationship.HEAD))))
                    .contains("ADDRESS-002");
        }

        @Test
        void isSilentOnAnotherRoomOnTheLot() {
            assertThat(objections(Filing.notified()
                            .addressChange(
                                    TargetHousehold.newHousehold(),
                                    lot(1).withSupplement(AddressSupplement.of("105号")),
                                    place(ICHIRO, Relationship.HEAD))))
                    .doesNotContain("ADDRESS-002");
        }
    }

    @Nested
    class PartOfHouseholdMovesAway {
        @Test
        void objectsWhereSomeMoveAndKeepTheirHousehold() {
            assertThat(objections(Filing.notified()
                            .addressChange(
                                    TargetHousehold.existing(OF_TARO),
                                    lot(30),
                                    place(TARO, Relationship.HEAD),
                                    place(HANAKO, Relationship.WIFE))))
                    .contains("ADDRESS-003");
        }

        @Test
        void objectsWhereSomebodyElseMovesAlong() {
            assertThat(objections(Filing.notified()
                            .addressChange(
                                    TargetHousehold.existing(OF_ANH),
                                    lot(30),
                                    place(ANH, Relationship.HEAD),
                                    place(JIRO, Relationship.COHABITANT))))
                    .contains("ADDRESS-003");
        }

        @Test
        void isSilentOnAHouseholdThatMovesWhole() {
            assertThat(objections(Filing.notified()
                            .addressChange(
                                    TargetHousehold.existing(OF_SABURO),
                                    lot(30),
                                    place(SABURO, Relationship.HEAD),
                                    place(YUKI, Relationship.WIFE))))
                    .doesNotContain("ADDRESS-003");
        }

        @Test
        void isSilentOnAMemberWhoJoinsAnother() {
            assertThat(objections(Filing.notified()
                            .addressChange(
                                    TargetHousehold.existing(OF_ANH), lot(6), place(ICHIRO, Relationship.COHABITANT))))
                    .doesNotContain("ADDRESS-003");
        }
    }
}
