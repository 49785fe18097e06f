package juki.registry.rules.common;

import static juki.registry.rules.Village.ICHIRO;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.LEAVING;
import static juki.registry.rules.Village.MOMO;
import static juki.registry.rules.Village.MOVED_OUT;
import static juki.registry.rules.Village.OF_TARO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.UNKNOWN;
import static juki.registry.rules.Village.born;
import static juki.registry.rules.Village.newHead;
import static juki.registry.rules.Village.newcomer;
import static juki.registry.rules.Village.objections;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.ChangeReason;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whom a change concerns and on what it is based. */
class SubjectsTest {

    @Nested
    class SubjectsAreResidents {
        @Test
        void objectsToADeathOfSomebodyWhoMovedOut() {
            assertThat(objections(Filing.exOfficio().death(MOVED_OUT))).contains("COMMON-011");
        }

        @Test
        void objectsToSomebodyUnknown() {
            assertThat(objections(Filing.notified().moveOut(JIRO, UNKNOWN))).contains("COMMON-011");
        }

        @Test
        void isSilentOnAResident() {
            assertThat(objections(Filing.notified().moveOut(JIRO))).doesNotContain("COMMON-011");
        }

        @Test
        void isSilentOnANoticeForSomebodyWhoMovedOut() {
            assertThat(objections(Filing.noticed().moveInNotice(MOVED_OUT))).doesNotContain("COMMON-011");
        }
    }

    @Nested
    class SubjectsAreNamedOnce {
        @Test
        void objectsToSomebodyWhoLeavesTwice() {
            assertThat(objections(Filing.notified().moveOut(JIRO, JIRO))).contains("COMMON-012");
        }

        @Test
        void isSilentOnTwoPeople() {
            assertThat(objections(Filing.notified().moveOut(ICHIRO, MOMO))).doesNotContain("COMMON-012");
        }
    }

    @Nested
    class NoMoveOutIsPlanned {
        @Test
        void objectsToAChangeOfSomebodyAboutToLeave() {
            assertThat(objections(Filing.requested().codeChange(LEAVING, Optional.empty())))
                    .contains("COMMON-013");
        }

        @Test
        void isSilentOnTheMoveInNotice() {
            assertThat(objections(Filing.noticed().moveInNotice(LEAVING))).doesNotContain("COMMON-013");
        }

        @Test
        void isSilentWhereNothingIsPlanned() {
            assertThat(objections(Filing.requested().codeChange(JIRO, Optional.empty())))
                    .doesNotContain("COMMON-013");
        }
    }

    @Nested
    class BasisFitsChange {
        @Test
        void objectsToAMoveInOnARequest() {
            assertThat(objections(Filing.requested().moveIn(newHead()))).contains("COMMON-014");
        }

        @Test
        void objectsToANoticeThatWasNotified() {
            assertThat(objections(Filing.notified().moveInNotice(MOVED_OUT))).contains("COMMON-014");
        }

        @Test
        void objectsToAPlannedDayThatWasNotified() {
            assertThat(objections(Filing.notified().plannedMoveOutReached(LEAVING)))
                    .contains("COMMON-014");
        }

        @Test
        void objectsToACancellationThatWasNotified() {
            assertThat(objections(
                            Filing.notified().cancellation(ChangeReason.ENTRY_CANCELLED, new CancelledEntry(TARO, 1))))
                    .contains("COMMON-014");
        }

        @Test
        void objectsToABirthOnAnApplication() {
            assertThat(objections(Filing.applied()
                            .birth(newcomer(born("見本 新芽", 2026, 4, 10, Sex.FEMALE), Relationship.CHILD), OF_TARO)))
                    .contains("COMMON-014");
        }

        @Test
        void objectsToACorrectionOnARequest() {
            assertThat(objections(Filing.requested()
                            .correction(
                                    TARO, RecordedItems.builder().sex(Sex.MALE).build())))
                    .contains("COMMON-014");
        }

        @Test
        void isSilentOnAMoveInEnteredExOfficio() {
            assertThat(objections(Filing.exOfficio().moveIn(newHead()))).doesNotContain("COMMON-014");
        }

        @Test
        void isSilentOnADeathNotifiedToTheFamilyRegister() {
            assertThat(objections(Filing.notified().death(TARO))).doesNotContain("COMMON-014");
        }

        @Test
        void isSilentOnACorrectionOnAnApplication() {
            assertThat(objections(Filing.applied()
                            .correction(
                                    TARO, RecordedItems.builder().sex(Sex.MALE).build())))
                    .doesNotContain("COMMON-014");
        }
    }

    @Nested
    class RegisterIsOpenedOnce {
        @Test
        void objectsToACarryOver() {
            assertThat(objections(Filing.exOfficio().carryOver())).contains("COMMON-015");
        }

        @Test
        void isSilentOnAMoveIn() {
            assertThat(objections(Filing.exOfficio().moveIn(newHead()))).doesNotContain("COMMON-015");
        }
    }
}
