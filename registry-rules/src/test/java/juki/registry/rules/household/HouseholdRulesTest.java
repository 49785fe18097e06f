package juki.registry.rules.household;

import static juki.registry.rules.Village.ANH;
import static juki.registry.rules.Village.HANAKO;
import static juki.registry.rules.Village.ICHIRO;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.MOMO;
import static juki.registry.rules.Village.OF_ANH;
import static juki.registry.rules.Village.OF_JIRO;
import static juki.registry.rules.Village.OF_SABURO;
import static juki.registry.rules.Village.OF_TARO;
import static juki.registry.rules.Village.SABURO;
import static juki.registry.rules.Village.SAKURA;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.UME;
import static juki.registry.rules.Village.WITHOUT_HEAD;
import static juki.registry.rules.Village.YUKI;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import juki.registry.model.event.Basis;
import juki.registry.model.household.Relationship;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Household changes without a move. */
class HouseholdRulesTest {

    @Nested
    class NotifiedWithinFourteenDays {
        @Test
        void isSilentOnTheFourteenthDay() {
            assertThat(objections(Filing.notified()
                            .changed(2026, 4, 1)
                            .recorded(LocalDate.of(2026, 4, 15))
                            .basedOn(Basis.Notification.on(LocalDate.of(2026, 4, 15)))
                            .split(place(ICHIRO, Relationship.HEAD))))
                    .doesNotContain("HH-001");
        }

        @Test
        void objectsOnTheFifteenthDay() {
            assertThat(objections(Filing.notified()
                            .changed(2026, 4, 1)
                            .recorded(LocalDate.of(2026, 4, 16))
                            .basedOn(Basis.Notification.on(LocalDate.of(2026, 4, 16)))
                            .split(place(ICHIRO, Relationship.HEAD))))
                    .contains("HH-001");
        }

        @Test
        void isSilentOnTheMondayAfterAFourteenthDayThatIsSaturday() {
            assertThat(objections(Filing.notified()
                            .changed(2026, 4, 4)
                            .recorded(LocalDate.of(2026, 4, 20))
                            .basedOn(Basis.Notification.on(LocalDate.of(2026, 4, 20)))
                            .split(place(ICHIRO, Relationship.HEAD))))
                    .doesNotContain("HH-001");
        }

        @Test
        void objectsOnTheTuesdayAfterThatMonday() {
            assertThat(objections(Filing.notified()
                            .changed(2026, 4, 4)
                            .recorded(LocalDate.of(2026, 4, 21))
                            .basedOn(Basis.Notification.on(LocalDate.of(2026, 4, 21)))
                            .split(place(ICHIRO, Relationship.HEAD))))
                    .contains("HH-001");
        }

        @Test
        void isSilentWhereTheOfficeActsByItself() {
            assertThat(objections(Filing.exOfficio().changed(2026, 1, 5).split(place(ICHIRO, Relationship.HEAD))))
                    .doesNotContain("HH-001");
        }
    }

    @Nested
    class AnotherHouseholdIsJoined {
        @Test
        void objectsToAChangeToTheSameHousehold() {
            assertThat(objections(Filing.notified().householdChange(OF_TARO, place(ICHIRO, Relationship.CHILD))))
                    .contains("HH-002");
        }

        @Test
        void isSilentOnAnother() {
            assertThat(objections(Filing.notified().householdChange(OF_JIRO, place(ICHIRO, Relationship.RELATIVE))))
                    .doesNotContain("HH-002");
        }
    }

    @Nested
    class HouseholdsShareOneLot {
        @Test
        void objectsToAHouseholdAtAnotherLot() {
            assertThat(objections(Filing.notified().householdChange(OF_ANH, place(ICHIRO, Relationship.COHABITANT))))
                    .contains("HH-003");
        }

        @Test
        void objectsToAMergerFromAnotherLot() {
            assertThat(objections(Filing.notified().merger(OF_TARO, place(ANH, Relationship.COHABITANT))))
                    .contains("HH-003");
        }

        @Test
        void isSilentOnAnotherRoomOfTheLot() {
            assertThat(objections(Filing.notified().merger(OF_TARO, place(JIRO, Relationship.COHABITANT))))
                    .doesNotContain("HH-003");
        }
    }

    @Nested
    class SplitLeavesSomebody {
        @Test
        void objectsWhereAllLeave() {
            assertThat(objections(
                            Filing.notified().split(place(SABURO, Relationship.HEAD), place(YUKI, Relationship.WIFE))))
                    .contains("HH-004");
        }

        @Test
        void isSilentWhereOneRemains() {
            assertThat(objections(Filing.notified().split(place(YUKI, Relationship.HEAD))))
                    .doesNotContain("HH-004");
        }

        @Test
        void leavesTheHouseholdOfOneToAnother() {
            assertThat(objections(Filing.notified().split(place(JIRO, Relationship.HEAD))))
                    .doesNotContain("HH-004");
        }
    }

    @Nested
    class SplitIsOfSeveral {
        @Test
        void objectsToAHouseholdOfOne() {
            assertThat(objections(Filing.notified().split(place(JIRO, Relationship.HEAD))))
                    .contains("HH-005");
        }

        @Test
        void isSilentOnAHouseholdOfTwo() {
            assertThat(objections(Filing.notified().split(place(YUKI, Relationship.HEAD))))
                    .doesNotContain("HH-005");
        }
    }

    @Nested
    class OneHouseholdIsSplit {
        @Test
        void objectsToMembersOfTwo() {
            assertThat(objections(Filing.notified()
                            .split(place(ICHIRO, Relationship.HEAD), place(YUKI, Relationship.COHABITANT))))
                    .contains("HH-006");
        }

        @Test
        void isSilentOnMembersOfOne() {
            assertThat(objections(Filing.notified()
                            .split(
                                    place(ICHIRO, Relationship.HEAD),
                                    place(HANAKO, Relationship.parse("母").orElseThrow()))))
                    .doesNotContain("HH-006");
        }
    }

    @Nested
    class WholeHouseholdMerges {
        @Test
        void objectsWhereSomebodyRemains() {
            assertThat(objections(Filing.notified().merger(OF_JIRO, place(ICHIRO, Relationship.RELATIVE))))
                    .contains("HH-007");
        }

        @Test
        void isSilentOnAllMembers() {
            assertThat(objections(Filing.notified().merger(OF_TARO, place(JIRO, Relationship.COHABITANT))))
                    .doesNotContain("HH-007");
        }
    }

    @Nested
    class HeadChanges {
        @Test
        void objectsWhereTheHeadStaysTheSame() {
            assertThat(objections(Filing.notified()
                            .headChange(OF_SABURO, place(SABURO, Relationship.HEAD), place(YUKI, Relationship.WIFE))))
                    .contains("HH-008");
        }

        @Test
        void isSilentOnAnotherHead() {
            assertThat(objections(Filing.notified()
                            .headChange(
                                    OF_SABURO, place(YUKI, Relationship.HEAD), place(SABURO, Relationship.HUSBAND))))
                    .doesNotContain("HH-008");
        }

        @Test
        void isSilentWhereTheHeadWasUnset() {
            assertThat(objections(Filing.notified()
                            .headChange(
                                    WITHOUT_HEAD,
                                    place(SAKURA, Relationship.HEAD),
                                    place(UME, Relationship.COHABITANT))))
                    .doesNotContain("HH-008");
        }
    }

    @Nested
    class ThosePlacedAreMembers {
        @Test
        void objectsToAHeadFromAnotherHousehold() {
            assertThat(objections(Filing.notified()
                            .headChange(
                                    OF_SABURO,
                                    place(JIRO, Relationship.HEAD),
                                    place(SABURO, Relationship.COHABITANT),
                                    place(YUKI, Relationship.COHABITANT))))
                    .contains("HH-009");
        }

        @Test
        void isSilentOnAMember() {
            assertThat(objections(Filing.notified()
                            .headChange(
                                    OF_SABURO, place(YUKI, Relationship.HEAD), place(SABURO, Relationship.HUSBAND))))
                    .doesNotContain("HH-009");
        }
    }

    @Nested
    class NewHeadIsNamed {
        @Test
        void objectsToRelationshipsAlone() {
            assertThat(objections(Filing.notified().headChange(OF_TARO, place(MOMO, Relationship.RELATIVE))))
                    .contains("HH-010");
        }

        @Test
        void isSilentWhereAHeadIsNamed() {
            assertThat(objections(Filing.notified()
                            .headChange(
                                    WITHOUT_HEAD,
                                    place(SAKURA, Relationship.HEAD),
                                    place(UME, Relationship.COHABITANT))))
                    .doesNotContain("HH-010");
        }
    }

    @Nested
    class RelationshipsAreSetAnew {
        @Test
        void objectsToAMemberLeftOut() {
            assertThat(objections(Filing.notified()
                            .headChange(OF_TARO, place(HANAKO, Relationship.HEAD), place(TARO, Relationship.HUSBAND))))
                    .contains("HH-011");
        }

        @Test
        void isSilentWhereAllAreNamed() {
            assertThat(objections(Filing.notified()
                            .headChange(
                                    OF_SABURO, place(YUKI, Relationship.HEAD), place(SABURO, Relationship.HUSBAND))))
                    .doesNotContain("HH-011");
        }
    }

    @Nested
    class HeadKeepsTheLead {
        @Test
        void objectsToTheHeadBecomingAChild() {
            assertThat(objections(Filing.noticed().relationshipChange(place(TARO, Relationship.CHILD))))
                    .contains("HH-012");
        }

        @Test
        void isSilentOnAMember() {
            assertThat(objections(Filing.noticed().relationshipChange(place(MOMO, Relationship.RELATIVE))))
                    .doesNotContain("HH-012");
        }
    }

    @Nested
    class PartGoesOver {
        @Test
        void objectsToTheOnlyMemberOfAHousehold() {
            assertThat(objections(Filing.notified().householdChange(OF_TARO, place(JIRO, Relationship.COHABITANT))))
                    .contains("HH-013");
        }

        @Test
        void objectsToAllMembersOfALargerOne() {
            assertThat(objections(Filing.notified()
                            .householdChange(
                                    OF_JIRO,
                                    place(SABURO, Relationship.COHABITANT),
                                    place(YUKI, Relationship.COHABITANT))))
                    .contains("HH-013");
        }

        @Test
        void isSilentWhereSomebodyRemains() {
            assertThat(objections(Filing.notified().householdChange(OF_JIRO, place(ICHIRO, Relationship.RELATIVE))))
                    .doesNotContain("HH-013");
        }

        @Test
        void isSilentOnAMerger() {
            assertThat(objections(Filing.notified().merger(OF_TARO, place(JIRO, Relationship.COHABITANT))))
                    .doesNotContain("HH-013");
        }
    }
}
