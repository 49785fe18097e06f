package juki.registry.rules.common;

import static juki.registry.rules.Village.ANCIENT;
import static juki.registry.rules.Village.ANH;
import static juki.registry.rules.Village.ICHIRO;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.MOVED_OUT;
import static juki.registry.rules.Village.OF_ANH;
import static juki.registry.rules.Village.OF_SABURO;
import static juki.registry.rules.Village.OF_TARO;
import static juki.registry.rules.Village.OPENED;
import static juki.registry.rules.Village.SABURO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.TODAY;
import static juki.registry.rules.Village.YUKI;
import static juki.registry.rules.Village.after;
import static juki.registry.rules.Village.born;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.newHead;
import static juki.registry.rules.Village.newcomer;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.place;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.NonCalendarDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.ChangeReason;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What holds of the dates of every change. */
class DatesTest {

    @Nested
    class ChangeHasHappened {
        @Test
        void objectsToADeathOfTomorrow() {
            assertThat(objections(Filing.exOfficio().changed(2026, 4, 21).death(TARO)))
                    .contains("COMMON-001");
        }

        @Test
        void isSilentOnADeathOfToday() {
            assertThat(objections(
                            Filing.exOfficio().changed(CalendarDate.of(TODAY)).death(TARO)))
                    .doesNotContain("COMMON-001");
        }

        @Test
        void isSilentOnAMoveOutPlannedForNextMonth() {
            assertThat(objections(Filing.notified().changed(2026, 5, 20).moveOut(JIRO)))
                    .doesNotContain("COMMON-001");
        }

        @Test
        void isSilentOnADeathSomeDayThisMonth() {
            assertThat(objections(Filing.exOfficio()
                            .changed(UncertainDate.inMonth(YearMonth.of(2026, 4)))
                            .death(TARO)))
                    .doesNotContain("COMMON-001");
        }
    }

    @Nested
    class FiledByProcessingDate {
        @Test
        void objectsToANotificationOfTomorrow() {
            assertThat(objections(Filing.notified()
                            .basedOn(Basis.Notification.on(TODAY.plusDays(1)))
                            .death(TARO)))
                    .contains("COMMON-002");
        }

        @Test
        void objectsToARequestOfTomorrow() {
            assertThat(objections(Filing.requested()
                            .basedOn(Basis.Request.on(TODAY.plusDays(1)))
                            .codeChange(TARO, Optional.empty())))
                    .contains("COMMON-002");
        }

        @Test
        void isSilentOnANotificationOfYesterday() {
            assertThat(objections(Filing.notified()
                            .basedOn(Basis.Notification.on(TODAY.minusDays(1)))
                            .death(TARO)))
                    .doesNotContain("COMMON-002");
        }

        @Test
        void isSilentWhereTheOfficeActsByItself() {
            assertThat(objections(Filing.exOfficio().death(TARO))).doesNotContain("COMMON-002");
        }
    }

    @Nested
    class ChangeDateIsCalendarDay {
        @Test
        void objectsToAMoveOnAnUncertainDay() {
            assertThat(objections(Filing.notified()
                            .changed(UncertainDate.inMonth(YearMonth.of(2026, 4)))
                            .moveIn(newHead())))
                    .contains("COMMON-003");
        }

        @Test
        void objectsToAMoveOnThirtyFirstOfFebruary() {
            assertThat(objections(Filing.notified()
                            .changed(NonCalendarDate.of(2026, 2, 31))
                            .moveOut(JIRO)))
                    .contains("COMMON-003");
        }

        @Test
        void isSilentOnADeathOnAnUncertainDay() {
            assertThat(objections(Filing.exOfficio()
                            .changed(UncertainDate.inMonth(YearMonth.of(2026, 4)))
                            .death(TARO)))
                    .doesNotContain("COMMON-003");
        }

        @Test
        void isSilentOnADayOfTheCalendar() {
            assertThat(objections(Filing.notified().moveOut(JIRO))).doesNotContain("COMMON-003");
        }
    }

    @Nested
    class ChangedAfterBirth {
        @Test
        void objectsToAMoveBeforeBirth() {
            assertThat(objections(Filing.notified()
                            .moveIn(newcomer(born("新人 次郎", 2026, 4, 11, Sex.MALE), Relationship.HEAD))))
                    .contains("COMMON-004");
        }

        @Test
        void objectsToACorrectionThatMakesTheChangePrecedeBirth() {
            assertThat(objections(Filing.exOfficio()
                            .changed(2000, 1, 1)
                            .clericalErrorCorrection(
                                    ICHIRO,
                                    RecordedItems.builder()
                                            .dateOfBirth(CalendarDate.of(2000, 7, 6))
                                            .build())))
                    .contains("COMMON-004");
        }

        @Test
        void isSilentOnAMoveOnTheDayOfBirth() {
            assertThat(objections(Filing.notified()
                            .moveIn(newcomer(born("新人 次郎", 2026, 4, 10, Sex.MALE), Relationship.HEAD))))
                    .doesNotContain("COMMON-004");
        }

        @Test
        void isSilentWhereACorrectionPutsBirthEarlier() {
            assertThat(objections(Filing.exOfficio()
                            .changed(2000, 7, 1)
                            .clericalErrorCorrection(
                                    ICHIRO,
                                    RecordedItems.builder()
                                            .dateOfBirth(CalendarDate.of(2000, 7, 1))
                                            .build())))
                    .doesNotContain("COMMON-004");
        }

        @Test
        void leavesAnUndeterminedOrderToAnother() {
            assertThat(objections(Filing.notified()
                            .moveIn(newcomer(
                                    Person.of(PersonName.of("新人 次郎"), UncertainDate.inYear(2026), Sex.MALE),
                                    Relationship.HEAD))))
                    .doesNotContain("COMMON-004");
        }
    }

    @Nested
    class OrderOfBirthAndChangeIsTold {
        @Test
        void objectsWhereBirthMayFollowTheMove() {
            assertThat(objections(Filing.notified()
                            .moveIn(newcomer(
                                    Person.of(PersonName.of("新人 次郎"), UncertainDate.inYear(2026), Sex.MALE),
                                    Relationship.HEAD))))
                    .contains("COMMON-005");
        }

        @Test
        void objectsToADeathOfWhichNothingIsKnown() {
            assertThat(objections(
                            Filing.exOfficio().changed(UncertainDate.unknown()).death(TARO)))
                    .contains("COMMON-005");
        }

        @Test
        void isSilentWhereEveryPossibleBirthPrecedesTheMove() {
            assertThat(objections(Filing.notified()
                            .moveIn(newcomer(
                                    Person.of(PersonName.of("新人 次郎"), UncertainDate.inYear(2025), Sex.MALE),
                                    Relationship.HEAD))))
                    .doesNotContain("COMMON-005");
        }

        @Test
        void isSilentWhereTheMoveSurelyPrecedesBirth() {
            assertThat(objections(Filing.notified()
                            .moveIn(newcomer(born("新人 次郎", 2026, 4, 11, Sex.MALE), Relationship.HEAD))))
                    .doesNotContain("COMMON-005");
        }
    }

    @Nested
    class BornByProcessingDate {
        @Test
        void objectsToAChildBornTomorrow() {
            assertThat(objections(Filing.noticed()
                            .changed(2026, 4, 21)
                            .birth(newcomer(born("見本 新芽", 2026, 4, 21, Sex.FEMALE), Relationship.CHILD), OF_TARO)))
                    .contains("COMMON-006");
        }

        @Test
        void objectsToADateOfBirthCorrectedIntoTheFuture() {
            assertThat(objections(Filing.exOfficio()
                            .clericalErrorCorrection(
                                    TARO,
                                    RecordedItems.builder()
                                            .dateOfBirth(CalendarDate.of(2026, 5, 3))
                                            .build())))
                    .contains("COMMON-006");
        }

        @Test
        void isSilentOnAChildBornToday() {
            assertThat(objections(Filing.noticed()
                            .changed(CalendarDate.of(TODAY))
                            .birth(newcomer(born("見本 新芽", 2026, 4, 20, Sex.FEMALE), Relationship.CHILD), OF_TARO)))
                    .doesNotContain("COMMON-006");
        }

        @Test
        void isSilentOnACorrectionOfTheNameAlone() {
            assertThat(objections(Filing.exOfficio()
                            .clericalErrorCorrection(
                                    TARO,
                                    RecordedItems.builder()
                                            .name(PersonName.of("見本 太朗"))
                                            .build())))
                    .doesNotContain("COMMON-006");
        }
    }

    @Nested
    class AgeIsUsual {
        @Test
        void objectsToAResidentOfOneHundredAndTwentySix() {
            assertThat(objections(Filing.notified().moveOut(ANCIENT))).contains("COMMON-007");
        }

        @Test
        void objectsToWhoReachesOneHundredAndTwentyOneToday() {
            assertThat(objections(Filing.notified()
                            .moveIn(newcomer(born("長寿 二", 1905, 4, 21, Sex.FEMALE), Relationship.HEAD))))
                    .contains("COMMON-007");
        }

        @Test
        void isSilentTheDayBefore() {
            assertThat(objections(Filing.notified()
                            .moveIn(newcomer(born("長寿 二", 1905, 4, 22, Sex.FEMALE), Relationship.HEAD))))
                    .doesNotContain("COMMON-007");
        }

        @Test
        void isSilentWhereTheDateOfBirthIsUnknown() {
            assertThat(objections(Filing.notified()
                            .moveIn(newcomer(
                                    Person.of(PersonName.of("新人 次郎"), UncertainDate.unknown(), Sex.MALE),
                                    Relationship.HEAD))))
                    .doesNotContain("COMMON-007");
        }
    }

    @Nested
    class FiledAfterChange {
        @Test
        void objectsToAMoveInNotifiedTheDayBefore() {
            assertThat(objections(Filing.notified()
                            .changed(2026, 4, 20)
                            .basedOn(Basis.Notification.on(TODAY.minusDays(1)))
                            .moveIn(newHead())))
                    .contains("COMMON-008");
        }

        @Test
        void isSilentOnAMoveInNotifiedTheSameDay() {
            assertThat(objections(Filing.notified().changed(2026, 4, 20).moveIn(newHead())))
                    .doesNotContain("COMMON-008");
        }

        @Test
        void isSilentOnAMoveOutNotifiedBeforehand() {
            assertThat(objections(Filing.notified().changed(2026, 5, 1).moveOut(JIRO)))
                    .doesNotContain("COMMON-008");
        }
    }

    @Nested
    class ChangedAfterLatestChange {
        @Test
        void objectsToAMoveBeforeTheLastOne() {
            assertThat(objections(
                            Filing.notified()
                                    .changed(2026, 4, 1)
                                    .addressChange(
                                            TargetHousehold.newHousehold(), lot(31), place(JIRO, Relationship.HEAD)),
                            after(
                                    register(),
                                    Filing.notified()
                                            .addressChange(
                                                    TargetHousehold.newHousehold(),
                                                    lot(30),
                                                    place(JIRO, Relationship.HEAD)))))
                    .contains("COMMON-009");
        }

        @Test
        void isSilentOnAMoveTheSameDay() {
            assertThat(objections(
                            Filing.notified()
                                    .addressChange(
                                            TargetHousehold.newHousehold(), lot(31), place(JIRO, Relationship.HEAD)),
                            after(
                                    register(),
                                    Filing.notified()
                                            .addressChange(
                                                    TargetHousehold.newHousehold(),
                                                    lot(30),
                                                    place(JIRO, Relationship.HEAD)))))
                    .doesNotContain("COMMON-009");
        }

        @Test
        void doesNotCountAPlan() {
            assertThat(objections(
                            Filing.notified().split(place(ICHIRO, Relationship.HEAD)),
                            after(
                                    register(),
                                    Filing.notified().changed(2026, 5, 1).moveOut(ICHIRO))))
                    .doesNotContain("COMMON-009");
        }

        @Test
        void doesNotCountTheOpeningOfTheRegister() {
            assertThat(objections(Filing.notified().changed(2025, 12, 28).split(place(ICHIRO, Relationship.HEAD))))
                    .doesNotContain("COMMON-009");
        }
    }

    @Nested
    class RecordedInOrder {
        @Test
        void objectsToADayBeforeTheLastEntryOfSomebodyConcerned() {
            assertThat(objections(Filing.exOfficio()
                            .changed(2025, 12, 1)
                            .recorded(OPENED.minusDays(1))
                            .death(TARO)))
                    .contains("COMMON-010");
        }

        @Test
        void objectsToADayBeforeTheLastEntryOfAMemberLeftBehind() {
            assertThat(objections(
                            Filing.exOfficio().recorded(TODAY.minusDays(1)).death(SABURO),
                            after(
                                    register(),
                                    Filing.exOfficio()
                                            .correction(
                                                    YUKI,
                                                    RecordedItems.builder()
                                                            .sex(Sex.NOT_STATED)
                                                            .build()))))
                    .contains("COMMON-010");
        }

        @Test
        void objectsToADayBeforeTheLastEntryOfAMemberJoined() {
            assertThat(objections(
                            Filing.notified()
                                    .recorded(TODAY.minusDays(1))
                                    .moveIn(
                                            TargetHousehold.existing(OF_ANH),
                                            lot(6),
                                            newcomer(born("新人 次郎", 1990, 2, 3, Sex.MALE), Relationship.COHABITANT)),
                            after(register(), Filing.requested().codeChange(ANH, Optional.empty()))))
                    .contains("COMMON-010");
        }

        @Test
        void objectsToADayBeforeTheLastEntryOfAMemberOfTheHouseholdJoined() {
            assertThat(objections(
                            Filing.notified()
                                    .recorded(TODAY.plusDays(1))
                                    .moveIn(
                                            TargetHousehold.existing(OF_SABURO),
                                            lot(3),
                                            newcomer(born("架空 小雪", 1985, 1, 1, Sex.FEMALE), Relationship.COHABITANT)),
                            after(
                                    register(),
                                    Filing.requested()
                                            .recorded(TODAY.plusDays(2))
                                            .codeChange(YUKI, Optional.empty()))))
                    .contains("COMMON-010");
        }

        @Test
        void objectsToADayBeforeTheLastEntryOfSomebodyWhoHasLeft() {
            assertThat(objections(Filing.noticed().recorded(OPENED.minusDays(1)).moveInNotice(MOVED_OUT)))
                    .contains("COMMON-010");
        }

        @Test
        void objectsToADayBeforeTheLastEntryOfAMemberReturnedTo() {
            assertThat(objections(
                            Filing.applied()
                                    .recorded(TODAY.plusDays(1))
                                    .cancellation(ChangeReason.REMOVAL_CANCELLED, new CancelledEntry(ICHIRO, 2)),
                            after(
                                    after(register(), Filing.notified().moveOut(ICHIRO)),
                                    Filing.requested()
                                            .recorded(TODAY.plusDays(2))
                                            .codeChange(TARO, Optional.empty()))))
                    .contains("COMMON-010");
        }

        @Test
        void isSilentOnTheSameDay() {
            assertThat(objections(
                            Filing.exOfficio().death(SABURO),
                            after(
                                    register(),
                                    Filing.exOfficio()
                                            .correction(
                                                    YUKI,
                                                    RecordedItems.builder()
                                                            .sex(Sex.NOT_STATED)
                                                            .build()))))
                    .doesNotContain("COMMON-010");
        }
    }
}
