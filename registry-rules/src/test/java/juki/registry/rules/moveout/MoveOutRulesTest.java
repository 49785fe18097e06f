package juki.registry.rules.moveout;

import static juki.registry.rules.Village.DEAD;
import static juki.registry.rules.Village.ELSEWHERE;
import static juki.registry.rules.Village.HERE;
import static juki.registry.rules.Village.ICHIRO;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.LEAVING;
import static juki.registry.rules.Village.MOMO;
import static juki.registry.rules.Village.MOVED_OUT;
import static juki.registry.rules.Village.PLAN;
import static juki.registry.rules.Village.REMOVED_EX_OFFICIO;
import static juki.registry.rules.Village.TODAY;
import static juki.registry.rules.Village.UNKNOWN;
import static juki.registry.rules.Village.after;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.CautionNote;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.RecordItem;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Move-outs, planned days and the notices of other municipalities. */
class MoveOutRulesTest {

    @Nested
    class LateMoveOutIsExOfficio {
        @Test
        void isSilentOnTheFourteenthDay() {
            assertThat(objections(Filing.notified()
                            .changed(2026, 4, 1)
                            .recorded(LocalDate.of(2026, 4, 15))
                            .basedOn(Basis.Notification.on(LocalDate.of(2026, 4, 15)))
                            .moveOut(JIRO)))
                    .doesNotContain("MOVE-OUT-001");
        }

        @Test
        void objectsOnTheFifteenthDay() {
            assertThat(objections(Filing.notified()
                            .changed(2026, 4, 1)
                            .recorded(LocalDate.of(2026, 4, 16))
                            .basedOn(Basis.Notification.on(LocalDate.of(2026, 4, 16)))
                            .moveOut(JIRO)))
                    .contains("MOVE-OUT-001");
        }

        @Test
        void isSilentOnTheMondayAfterAFourteenthDayThatIsSaturday() {
            assertThat(objections(Filing.notified()
                            .changed(2026, 4, 4)
                            .recorded(LocalDate.of(2026, 4, 20))
                            .basedOn(Basis.Notification.on(LocalDate.of(2026, 4, 20)))
                            .moveOut(JIRO)))
                    .doesNotContain("MOVE-OUT-001");
        }

        @Test
        void objectsOnTheTuesdayAfterThatMonday() {
            assertThat(objections(Filing.notified()
                            .changed(2026, 4, 4)
                            .recorded(LocalDate.of(2026, 4, 21))
                            .basedOn(Basis.Notification.on(LocalDate.of(2026, 4, 21)))
                            .moveOut(JIRO)))
                    .contains("MOVE-OUT-001");
        }

        @Test
        void isSilentWhereTheOfficeActsByItself() {
            assertThat(objections(Filing.exOfficio().changed(2026, 1, 5).moveOut(JIRO)))
                    .doesNotContain("MOVE-OUT-001");
        }
    }

    @Nested
    class PlanIsNearAtHand {
        @Test
        void objectsSixtyOneDaysAhead() {
            assertThat(objections(Filing.notified()
                            .changed(CalendarDate.of(TODAY.plusDays(61)))
                            .moveOut(JIRO)))
                    .contains("MOVE-OUT-002");
        }

        @Test
        void isSilentSixtyDaysAhead() {
            assertThat(objections(Filing.notified()
                            .changed(CalendarDate.of(TODAY.plusDays(60)))
                            .moveOut(JIRO)))
                    .doesNotContain("MOVE-OUT-002");
        }
    }

    @Nested
    class DestinationIsElsewhere {
        @Test
        void objectsToThisMunicipality() {
            assertThat(objections(Filing.notified().moveOut(OutsideAddress.domestic(HERE), JIRO)))
                    .contains("MOVE-OUT-003");
        }

        @Test
        void isSilentOnAnother() {
            assertThat(objections(Filing.notified().moveOut(OutsideAddress.domestic(ELSEWHERE), JIRO)))
                    .doesNotContain("MOVE-OUT-003");
        }

        @Test
        void isSilentOnACountry() {
            assertThat(objections(Filing.notified().moveOut(OutsideAddress.abroad("ブラジル"), JIRO)))
                    .doesNotContain("MOVE-OUT-003");
        }
    }

    @Nested
    class MoveOutIsPlannedOnce {
        @Test
        void objectsToASecondPlan() {
            assertThat(objections(Filing.notified().changed(2026, 5, 1).moveOut(LEAVING)))
                    .contains("MOVE-OUT-004");
        }

        @Test
        void isSilentOnTheFirst() {
            assertThat(objections(Filing.notified().changed(2026, 5, 1).moveOut(JIRO)))
                    .doesNotContain("MOVE-OUT-004");
        }
    }

    @Nested
    class PlannedDayHasCome {
        @Test
        void objectsTheDayBefore() {
            assertThat(objections(
                            Filing.exOfficio().recorded(PLAN.on().minusDays(1)).plannedMoveOutReached(LEAVING)))
                    .contains("MOVE-OUT-005");
        }

        @Test
        void objectsWhereNothingIsPlanned() {
            assertThat(objections(Filing.exOfficio().plannedMoveOutReached(JIRO)))
                    .contains("MOVE-OUT-005");
        }

        @Test
        void isSilentOnTheDay() {
            assertThat(objections(Filing.exOfficio()
                            .changed(CalendarDate.of(PLAN.on()))
                            .recorded(PLAN.on())
                            .plannedMoveOutReached(LEAVING)))
                    .doesNotContain("MOVE-OUT-005");
        }
    }

    @Nested
    class NoticeFollowsMoveOut {
        @Test
        void objectsToAResidentWhoHasNotifiedNothing() {
            assertThat(objections(Filing.noticed().moveInNotice(JIRO))).contains("MOVE-OUT-006");
        }

        @Test
        void objectsToSomebodyDead() {
            assertThat(objections(Filing.noticed().moveInNotice(DEAD))).contains("MOVE-OUT-006");
        }

        @Test
        void objectsToSomebodyUnknown() {
            assertThat(objections(Filing.noticed().moveInNotice(UNKNOWN))).contains("MOVE-OUT-006");
        }

        @Test
        void isSilentOnAPlannedMoveOut() {
            assertThat(objections(Filing.noticed().moveInNotice(LEAVING))).doesNotContain("MOVE-OUT-006");
        }

        @Test
        void isSilentOnSomebodyRemovedExOfficio() {
            assertThat(objections(Filing.noticed().moveInNotice(REMOVED_EX_OFFICIO)))
                    .doesNotContain("MOVE-OUT-006");
        }
    }

    @Nested
    class NoticeArrivesOnce {
        @Test
        void objectsToTheSecond() {
            assertThat(objections(
                            Filing.noticed().moveInNotice(MOVED_OUT),
                            after(register(), Filing.noticed().moveInNotice(MOVED_OUT))))
                    .contains("MOVE-OUT-007");
        }

        @Test
        void isSilentOnTheFirst() {
            assertThat(objections(Filing.noticed().moveInNotice(MOVED_OUT))).doesNotContain("MOVE-OUT-007");
        }
    }

    @Nested
    class NoticeAgreesWithPlan {
        @Test
        void objectsToAnotherDayThanPlanned() {
            assertThat(objections(Filing.noticed().changed(2026, 4, 19).moveInNotice(LEAVING)))
                    .contains("MOVE-OUT-008");
        }

        @Test
        void objectsToAnotherDayThanThatOfTheRemoval() {
            assertThat(objections(Filing.noticed().changed(2025, 7, 1).moveInNotice(MOVED_OUT)))
                    .contains("MOVE-OUT-008");
        }

        @Test
        void isSilentOnThePlannedDay() {
            assertThat(objections(Filing.noticed().changed(2025, 6, 30).moveInNotice(MOVED_OUT)))
                    .doesNotContain("MOVE-OUT-008");
        }

        @Test
        void isSilentWhereNothingWasPlanned() {
            assertThat(objections(Filing.noticed().changed(2025, 7, 1).moveInNotice(REMOVED_EX_OFFICIO)))
                    .doesNotContain("MOVE-OUT-008");
        }
    }

    @Nested
    class DestinationIsGiven {
        @Test
        void objectsToNoDestination() {
            assertThat(objections(Filing.notified().moveOut(OutsideAddress.none(), JIRO)))
                    .contains("MOVE-OUT-009");
        }

        @Test
        void objectsWhereTheCautionIsOnTheRecordOfOneOfTwoWhoLeave() {
            assertThat(objections(Filing.notified().moveOut(OutsideAddress.none(), ICHIRO, MOMO), ADOPTED))
                    .contains("MOVE-OUT-009");
        }

        @Test
        void isSilentOnTheMunicipalityAlone() {
            assertThat(objections(Filing.notified().moveOut(OutsideAddress.domestic(ELSEWHERE), JIRO)))
                    .doesNotContain("MOVE-OUT-009");
        }

        @Test
        void isSilentOnADestinationThatCouldNotBeFoundOut() {
            assertThat(objections(Filing.exOfficio().moveOut(OutsideAddress.unknown(), JIRO)))
                    .doesNotContain("MOVE-OUT-009");
        }

        @Test
        void isSilentAfterASpecialAdoption() {
            assertThat(objections(Filing.notified().moveOut(OutsideAddress.none(), MOMO), ADOPTED))
                    .doesNotContain("MOVE-OUT-009");
        }
    }

    /** Momo has been adopted specially, which a caution tells. */
    private static final InMemoryRegister ADOPTED = after(
            register(),
            Filing.noticed()
                    .correction(
                            MOMO,
                            RecordedItems.builder()
                                    .otherItems(OtherItems.builder()
                                            .addCautionNotes(CautionNote.of(
                                                    2,
                                                    RecordItem.PLANNED_DESTINATION,
                                                    CautionNote.SPECIAL_ADOPTION + "のため空欄"))
                                            .build())
                                    .build()));
}
