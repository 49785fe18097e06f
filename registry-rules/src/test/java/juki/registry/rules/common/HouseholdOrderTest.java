package juki.registry.rules.common;

import static juki.registry.rules.Village.OF_SABURO;
import static juki.registry.rules.Village.SABURO;
import static juki.registry.rules.Village.YUKI;
import static juki.registry.rules.Village.after;
import static juki.registry.rules.Village.born;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.newcomer;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.place;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;

import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Changes of one household, not in the order of life. */
class HouseholdOrderTest {

    private static final InMemoryRegister AFTER_DEATH =
            after(register(), Filing.noticed().changed(2026, 4, 10).death(SABURO));

    @Nested
    class ChangedAfterHouseholdsLatestChange {
        @Test
        void objectsToAMoveOfTheWifeDatedBeforeTheCouplesMove() {
            assertThat(objections(
                            Filing.notified()
                                    .changed(2026, 4, 8)
                                    .addressChange(
                                            TargetHousehold.newHousehold(), lot(30), place(YUKI, Relationship.HEAD)),
                            AFTER_MOVE))
                    .contains("COMMON-026");
        }

        @Test
        void objectsToAnArrivalDatedBeforeTheHeadsMove() {
            assertThat(objections(
                            Filing.notified()
                                    .changed(2026, 4, 8)
                                    .moveIn(
                                            TargetHousehold.existing(OF_SABURO),
                                            lot(30),
                                            newcomer(born("架空 小雪", 1985, 1, 1, Sex.FEMALE), Relationship.CHILD)),
                            AFTER_MOVE))
                    .contains("COMMON-026");
        }

        @Test
        void isSilentOnAMoveOfTheSameDay() {
            assertThat(objections(
                            Filing.notified()
                                    .changed(2026, 4, 10)
                                    .addressChange(
                                            TargetHousehold.newHousehold(), lot(31), place(YUKI, Relationship.HEAD)),
                            AFTER_MOVE))
                    .doesNotContain("COMMON-026");
        }

        @Test
        void leavesOnesOwnLatestChangeToAnotherRule() {
            assertThat(objections(Filing.notified().changed(2026, 4, 8).moveOut(YUKI), AFTER_DEATH))
                    .contains("COMMON-009")
                    .doesNotContain("COMMON-026");
        }

        @Test
        void isSilentWhereOnlyTheRegisterWasOpenedSince() {
            assertThat(objections(Filing.notified().changed(2025, 12, 1).moveOut(YUKI)))
                    .doesNotContain("COMMON-026");
        }
    }

    /** The couple moved on 10 April. */
    private static final InMemoryRegister AFTER_MOVE = after(
            register(),
            Filing.notified()
                    .changed(2026, 4, 10)
                    .addressChange(
                            TargetHousehold.existing(OF_SABURO),
                            lot(30),
                            place(SABURO, Relationship.HEAD),
                            place(YUKI, Relationship.WIFE)));
}
