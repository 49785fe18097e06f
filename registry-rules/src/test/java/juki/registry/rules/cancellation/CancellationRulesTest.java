package juki.registry.rules.cancellation;

import static juki.registry.rules.Village.ANCIENT;
import static juki.registry.rules.Village.ANH;
import static juki.registry.rules.Village.HANAKO;
import static juki.registry.rules.Village.ICHIRO;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.MOMO;
import static juki.registry.rules.Village.NO_HOUSEHOLD;
import static juki.registry.rules.Village.OF_ANH;
import static juki.registry.rules.Village.OF_JIRO;
import static juki.registry.rules.Village.OF_SABURO;
import static juki.registry.rules.Village.OF_TARO;
import static juki.registry.rules.Village.SABURO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.UNKNOWN;
import static juki.registry.rules.Village.YUKI;
import static juki.registry.rules.Village.after;
import static juki.registry.rules.Village.born;
import static juki.registry.rules.Village.code;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.newHead;
import static juki.registry.rules.Village.newcomer;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.person;
import static juki.registry.rules.Village.place;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Undoing what was recorded. */
class CancellationRulesTest {

    @Nested
    class EntryIsKnown {
        @Test
        void objectsToANumberTheHistoryHasNot() {
            assertThat(objections(Filing.applied()
                            .cancellation(ChangeReason.CORRECTION_CANCELLED, new CancelledEntry(TARO, 2))))
                    .contains("CANCEL-001");
        }

        @Test
        void objectsToSomebodyUnknown() {
            assertThat(objections(Filing.applied()
                            .cancellation(ChangeReason.CORRECTION_CANCELLED, new CancelledEntry(UNKNOWN, 1))))
                    .contains("CANCEL-001");
        }

        @Test
        void isSilentOnAnEntryOfTheHistory() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(ChangeReason.CORRECTION_CANCELLED, new CancelledEntry(YUKI, 2)),
                            WIDOWED))
                    .doesNotContain("CANCEL-001");
        }
    }

    @Nested
    class EntryStillStands {
        @Test
        void objectsToAnEntryUndoneBefore() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(ChangeReason.REMOVAL_CANCELLED, new CancelledEntry(SABURO, 2)),
                            RESTORED))
                    .contains("CANCEL-002");
        }

        @Test
        void objectsToACancellation() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(ChangeReason.REMOVAL_CANCELLED, new CancelledEntry(SABURO, 3)),
                            RESTORED))
                    .contains("CANCEL-002");
        }

        @Test
        void isSilentOnAnEntryThatStands() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(
                                            ChangeReason.REMOVAL_CANCELLED,
                                            new CancelledEntry(SABURO, 2),
                                            new CancelledEntry(YUKI, 2)),
                            WIDOWED))
                    .doesNotContain("CANCEL-002");
        }
    }

    @Nested
    class LatestEntryIsUndoneFirst {
        @Test
        void objectsToAnEntryThatALaterOneCovers() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(ChangeReason.CORRECTION_CANCELLED, new CancelledEntry(YUKI, 2)),
                            WIDOW_WITH_ANOTHER_CODE))
                    .contains("CANCEL-003");
        }

        @Test
        void isSilentOnTheLater() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(ChangeReason.CORRECTION_CANCELLED, new CancelledEntry(YUKI, 3)),
                            WIDOW_WITH_ANOTHER_CODE))
                    .doesNotContain("CANCEL-003");
        }

        @Test
        void isSilentOnceTheLaterIsUndone() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(ChangeReason.CORRECTION_CANCELLED, new CancelledEntry(YUKI, 2)),
                            after(
                                    WIDOW_WITH_ANOTHER_CODE,
                                    Filing.applied()
                                            .cancellation(
                                                    ChangeReason.CORRECTION_CANCELLED, new CancelledEntry(YUKI, 3)))))
                    .doesNotContain("CANCEL-003");
        }
    }

    @Nested
    class CarryOverStays {
        @Test
        void objectsToTheOpeningOfTheRegister() {
            assertThat(objections(
                            Filing.applied().cancellation(ChangeReason.ENTRY_CANCELLED, new CancelledEntry(TARO, 1))))
                    .contains("CANCEL-004");
        }

        @Test
        void isSilentOnAMoveIn() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(ChangeReason.ENTRY_CANCELLED, new CancelledEntry(person(20), 1)),
                            after(register(), Filing.notified().moveIn(newHead()))))
                    .doesNotContain("CANCEL-004");
        }
    }

    @Nested
    class ReasonFitsWhatIsUndone {
        @Test
        void objectsToADeathUndoneAsACorrection() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(
                                            ChangeReason.CORRECTION_CANCELLED,
                                            new CancelledEntry(SABURO, 2),
                                            new CancelledEntry(YUKI, 2)),
                            WIDOWED))
                    .contains("CANCEL-005");
        }

        @Test
        void objectsToAMoveInUndoneAsARemoval() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(ChangeReason.REMOVAL_CANCELLED, new CancelledEntry(person(20), 1)),
                            after(register(), Filing.notified().moveIn(newHead()))))
                    .contains("CANCEL-005");
        }

        @Test
        void objectsToACodeChangeUndoneAsAnEntry() {
            assertThat(objections(
                            Filing.applied().cancellation(ChangeReason.ENTRY_CANCELLED, new CancelledEntry(YUKI, 3)),
                            WIDOW_WITH_ANOTHER_CODE))
                    .contains("CANCEL-005");
        }

        @Test
        void objectsToARemovalAndAnEntryUndoneTogether() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(
                                            ChangeReason.REMOVAL_CANCELLED,
                                            new CancelledEntry(SABURO, 2),
                                            new CancelledEntry(YUKI, 2),
                                            new CancelledEntry(person(20), 1)),
                            after(WIDOWED, Filing.notified().moveIn(newHead()))))
                    .contains("CANCEL-005");
        }

        @Test
        void isSilentOnADeathUndoneAsARemoval() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(
                                            ChangeReason.REMOVAL_CANCELLED,
                                            new CancelledEntry(SABURO, 2),
                                            new CancelledEntry(YUKI, 2)),
                            WIDOWED))
                    .doesNotContain("CANCEL-005");
        }

        @Test
        void isSilentOnAMoveInUndoneAsAnEntry() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(ChangeReason.ENTRY_CANCELLED, new CancelledEntry(person(20), 1)),
                            after(register(), Filing.notified().moveIn(newHead()))))
                    .doesNotContain("CANCEL-005");
        }

        @Test
        void isSilentOnACodeChangeUndoneAsACorrection() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(ChangeReason.CORRECTION_CANCELLED, new CancelledEntry(YUKI, 3)),
                            WIDOW_WITH_ANOTHER_CODE))
                    .doesNotContain("CANCEL-005");
        }
    }

    @Nested
    class OneHeadAfterwards {
        @Test
        void objectsToADeathUndoneWithoutTheWidowsEntry() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(ChangeReason.REMOVAL_CANCELLED, new CancelledEntry(SABURO, 2)),
                            WIDOWED))
                    .contains("CANCEL-006");
        }

        @Test
        void isSilentWhereBothAreUndone() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(
                                            ChangeReason.REMOVAL_CANCELLED,
                                            new CancelledEntry(SABURO, 2),
                                            new CancelledEntry(YUKI, 2)),
                            WIDOWED))
                    .doesNotContain("CANCEL-006");
        }

        @Test
        void objectsToAFormerHeadRestoredBesideTheNewOne() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(ChangeReason.CORRECTION_CANCELLED, new CancelledEntry(SABURO, 2)),
                            SWAPPED))
                    .contains("CANCEL-006");
        }

        @Test
        void isSilentWhereHeadAndWifeAreBothRestored() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(
                                            ChangeReason.CORRECTION_CANCELLED,
                                            new CancelledEntry(SABURO, 2),
                                            new CancelledEntry(YUKI, 2)),
                            SWAPPED))
                    .doesNotContain("CANCEL-006");
        }

        @Test
        void objectsToTwoWhoWereHeadsOfOneHouseholdInTurn() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(
                                            ChangeReason.REMOVAL_CANCELLED,
                                            new CancelledEntry(SABURO, 2),
                                            new CancelledEntry(YUKI, 3)),
                            after(WIDOWED, Filing.noticed().death(YUKI))))
                    .contains("CANCEL-006");
        }
    }

    @Nested
    class HouseholdIsStillThere {
        @Test
        void objectsWhereTheHouseholdHasMovedMeanwhile() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(ChangeReason.REMOVAL_CANCELLED, new CancelledEntry(ICHIRO, 2)),
                            MOVED_WITHOUT_ICHIRO))
                    .contains("CANCEL-007");
        }

        @Test
        void objectsToOneMemberOfAMoveOfTheWhole() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(ChangeReason.CORRECTION_CANCELLED, new CancelledEntry(YUKI, 2)),
                            MOVED_WHOLE))
                    .contains("CANCEL-007");
        }

        @Test
        void isSilentWhereTheMoveOfTheWholeIsUndone() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(
                                            ChangeReason.CORRECTION_CANCELLED,
                                            new CancelledEntry(SABURO, 2),
                                            new CancelledEntry(YUKI, 2)),
                            MOVED_WHOLE))
                    .doesNotContain("CANCEL-007");
        }

        @Test
        void isSilentWhereTheHouseholdIsWhereItWas() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(ChangeReason.REMOVAL_CANCELLED, new CancelledEntry(ICHIRO, 2)),
                            after(register(), Filing.notified().moveOut(ICHIRO))))
                    .doesNotContain("CANCEL-007");
        }
    }

    private static CancelledEntry typedIn(int number, ResidentRecord before) {
        return new CancelledEntry(before.addressee(), number, Optional.of(before));
    }

    private static ResidentRecord recordOf(AddresseeNumber who) {
        return register().record(who).orElseThrow();
    }

    private static ResidentRecord longGone(HouseholdNumber household, ResidentRecordCode code) {
        ResidentRecord saburo = recordOf(SABURO);
        return ResidentRecord.builder()
                .addressee(UNKNOWN)
                .recordCode(code)
                .person(newHead().person())
                .details(saburo.details())
                .residence(saburo.residence())
                .membership(Membership.of(household, Relationship.COHABITANT, saburo.name()))
                .build();
    }

    @Nested
    class StateBeforeIsKeptOrTypedIn {
        @Test
        void objectsToAStateTypedInThatTheHistoryKeeps() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(ChangeReason.CORRECTION_CANCELLED, typedIn(2, recordOf(YUKI))),
                            WIDOWED))
                    .contains("CANCEL-009");
        }

        @Test
        void isSilentOnAStateThatTheHistoryKeeps() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(
                                            ChangeReason.REMOVAL_CANCELLED,
                                            new CancelledEntry(SABURO, 2),
                                            new CancelledEntry(YUKI, 2)),
                            WIDOWED))
                    .doesNotContain("CANCEL-009");
        }

        @Test
        void isSilentOnAStateBeforeTheCarryOver() {
            assertThat(objections(Filing.applied()
                            .cancellation(
                                    ChangeReason.CORRECTION_CANCELLED,
                                    typedIn(
                                            1,
                                            recordOf(YUKI).withPerson(newHead().person())))))
                    .isEmpty();
        }

        @Test
        void isSilentOnSomebodyWhoLeftTheRegisterLongAgo() {
            assertThat(objections(Filing.applied()
                            .cancellation(ChangeReason.REMOVAL_CANCELLED, typedIn(7, longGone(OF_SABURO, code(30))))))
                    .isEmpty();
        }

        @Test
        void othersAskForCodeAndHouseholdOfTheStateTypedIn() {
            assertThat(objections(Filing.applied()
                            .cancellation(
                                    ChangeReason.REMOVAL_CANCELLED,
                                    typedIn(
                                            7,
                                            longGone(
                                                    NO_HOUSEHOLD,
                                                    recordOf(TARO).recordCode().orElseThrow())))))
                    .contains("ENTRY-001", "CANCEL-007");
        }

        @Test
        void objectsWhereNobodyTypesInTheStateBeforeTheFirstEntryKept() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(ChangeReason.CORRECTION_CANCELLED, new CancelledEntry(UNKNOWN, 8)),
                            BACK_AFTER_YEARS))
                    .contains("CANCEL-009");
        }

        @Test
        void leavesACarryOverWithoutAStateToAnother() {
            assertThat(objections(
                            Filing.applied().cancellation(ChangeReason.ENTRY_CANCELLED, new CancelledEntry(TARO, 1))))
                    .contains("CANCEL-004")
                    .doesNotContain("CANCEL-009");
        }

        @Test
        void theLastEntryThatStoodBeforeThoseKeptIsUndoneWithItsStateTypedIn() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(
                                            ChangeReason.CORRECTION_CANCELLED,
                                            typedIn(6, longGone(OF_SABURO, code(30)))),
                            BACK_AFTER_YEARS))
                    .isEmpty();
        }

        @Test
        void aLaterOneDoesNotStandOnceAnEarlierOneIsUndone() {
            ResidentRecord before = longGone(OF_SABURO, code(30));

            assertThat(objections(
                            Filing.applied().cancellation(ChangeReason.CORRECTION_CANCELLED, typedIn(6, before)),
                            after(
                                    BACK_AFTER_YEARS,
                                    Filing.applied()
                                            .cancellation(ChangeReason.CORRECTION_CANCELLED, typedIn(5, before)))))
                    .contains("CANCEL-002");
        }

        @Test
        void theReasonOfWhatIsOlderIsThatOfTheRecordOfToday() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(
                                            ChangeReason.REMOVAL_CANCELLED, typedIn(6, longGone(OF_SABURO, code(30)))),
                            BACK_AFTER_YEARS))
                    .contains("CANCEL-005");
        }

        @Test
        void theReasonIsThatOfARemovalUndone() {
            assertThat(objections(Filing.applied()
                            .cancellation(ChangeReason.ENTRY_CANCELLED, typedIn(7, longGone(OF_SABURO, code(30))))))
                    .contains("CANCEL-005");
        }
    }

    /** Somebody whose entries are kept no more is back with Saburo, the removal of entry 7 undone by entry 8. */
    private static final InMemoryRegister BACK_AFTER_YEARS = after(
            register(),
            Filing.applied().cancellation(ChangeReason.REMOVAL_CANCELLED, typedIn(7, longGone(OF_SABURO, code(30)))));

    /** Saburo has died, and Yuki, alone, is head. */
    private static final InMemoryRegister WIDOWED =
            after(register(), Filing.noticed().death(SABURO));

    private static final InMemoryRegister RESTORED = after(
            WIDOWED,
            Filing.applied()
                    .cancellation(
                            ChangeReason.REMOVAL_CANCELLED,
                            new CancelledEntry(SABURO, 2),
                            new CancelledEntry(YUKI, 2)));

    private static final InMemoryRegister WIDOW_WITH_ANOTHER_CODE =
            after(WIDOWED, Filing.requested().codeChange(YUKI, Optional.empty()));

    private static final InMemoryRegister SWAPPED = after(
            register(),
            Filing.notified()
                    .headChange(OF_SABURO, place(YUKI, Relationship.HEAD), place(SABURO, Relationship.HUSBAND)));

    private static final InMemoryRegister MOVED_WHOLE = after(
            register(),
            Filing.notified()
                    .addressChange(
                            TargetHousehold.existing(OF_SABURO),
                            lot(30),
                            place(SABURO, Relationship.HEAD),
                            place(YUKI, Relationship.WIFE)));

    private static final InMemoryRegister MOVED_WITHOUT_ICHIRO = after(
            after(register(), Filing.notified().moveOut(ICHIRO)),
            Filing.notified()
                    .addressChange(
                            TargetHousehold.existing(OF_TARO),
                            lot(30),
                            place(TARO, Relationship.HEAD),
                            place(HANAKO, Relationship.WIFE),
                            place(MOMO, Relationship.CHILD)));

    @Nested
    class HeadIsLeftAfterwards {
        @Test
        void objectsWhereAFatherWhoCameAsHeadIsUndoneAndTwoRemain() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(ChangeReason.ENTRY_CANCELLED, new CancelledEntry(person(20), 1)),
                            THREE_CAME))
                    .contains("CANCEL-008");
        }

        @Test
        void objectsWhereTheHeadshipAloneIsUndone() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(ChangeReason.CORRECTION_CANCELLED, new CancelledEntry(YUKI, 2)),
                            SWAPPED))
                    .contains("CANCEL-008");
        }

        @Test
        void isSilentWhereAllWhoCameAreUndone() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(
                                            ChangeReason.ENTRY_CANCELLED,
                                            new CancelledEntry(person(20), 1),
                                            new CancelledEntry(person(21), 1),
                                            new CancelledEntry(person(22), 1)),
                            THREE_CAME))
                    .doesNotContain("CANCEL-008");
        }

        @Test
        void isSilentWhereTheHeadOfBeforeComesBack() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(
                                            ChangeReason.CORRECTION_CANCELLED,
                                            new CancelledEntry(YUKI, 2),
                                            new CancelledEntry(SABURO, 2)),
                            SWAPPED))
                    .doesNotContain("CANCEL-008");
        }

        @Test
        void isSilentWhereOneIsLeftAndBecomesHead() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(
                                            ChangeReason.ENTRY_CANCELLED,
                                            new CancelledEntry(person(20), 1),
                                            new CancelledEntry(person(21), 1)),
                            THREE_CAME))
                    .doesNotContain("CANCEL-008");
        }
    }

    @Nested
    class HouseholdsAreMadeAgainOneAtATime {
        @Test
        void objectsToPeopleOfTwoEndedHouseholdsInOneNewOne() {
            assertThat(objections(undone(NEW, JIRO, ANH), SHARING)).contains("CANCEL-010");
        }

        @Test
        void objectsWhereOneOfThemEndsOnlyAsItsMemberGoesBackToAnother() {
            assertThat(objections(undone(NEW, JIRO, ANH), KEEPING_ANOTHERS)).contains("CANCEL-010");
        }

        @Test
        void isSilentWithoutANewHousehold() {
            assertThat(objections(undone(Optional.empty(), JIRO, ANH), SHARING)).doesNotContain("CANCEL-010");
        }

        @Test
        void isSilentOnOneEndedHousehold() {
            assertThat(objections(undone(NEW, JIRO), SHARING)).doesNotContain("CANCEL-010");
        }

        @Test
        void isSilentOnThoseWhoseHouseholdStillHasMembers() {
            assertThat(objections(undone(NEW, JIRO, ICHIRO), SHARING_WITH_A_SON))
                    .doesNotContain("CANCEL-010");
        }

        @Test
        void isSilentOnSomebodyWhoStaysWhereTheyAre() {
            assertThat(objections(
                            Filing.applied()
                                    .cancellation(
                                            NEW,
                                            ChangeReason.CORRECTION_CANCELLED,
                                            new CancelledEntry(JIRO, 2),
                                            new CancelledEntry(ANCIENT, 2)),
                            after(SHARING, Filing.requested().codeChange(ANCIENT, Optional.empty()))))
                    .doesNotContain("CANCEL-010");
        }

        @Test
        void everyHouseholdIsTakenUpAgainUnderItsOwnNumber() {
            InMemoryRegister back = after(SHARING, undone(Optional.empty(), JIRO, ANH));

            assertThat(back.household(OF_JIRO).orElseThrow().members()).containsExactly(JIRO);
            assertThat(back.household(OF_ANH).orElseThrow().members()).containsExactly(ANH);
        }

        private static final Optional<TargetHousehold> NEW = Optional.of(TargetHousehold.newHousehold());

        private static ChangeEvent undone(Optional<TargetHousehold> household, AddresseeNumber... who) {
            return Filing.applied()
                    .cancellation(
                            household,
                            ChangeReason.CORRECTION_CANCELLED,
                            Stream.of(who)
                                    .map(one -> new CancelledEntry(one, 2))
                                    .toArray(CancelledEntry[]::new));
        }

        /** Jiro and Anh, who lived alone, have moved together. */
        private static final InMemoryRegister SHARING = after(
                register(),
                Filing.notified()
                        .addressChange(
                                TargetHousehold.newHousehold(),
                                lot(30),
                                place(JIRO, Relationship.HEAD),
                                place(ANH, Relationship.COHABITANT)));

        /** Jiro, who lived alone, and a grown-up son have moved together. */
        private static final InMemoryRegister SHARING_WITH_A_SON = after(
                register(),
                Filing.notified()
                        .addressChange(
                                TargetHousehold.newHousehold(),
                                lot(30),
                                place(JIRO, Relationship.HEAD),
                                place(ICHIRO, Relationship.COHABITANT)));

        /** Anh, whose own household has ended, has joined Jiro; he has left for a new one, and she keeps his. */
        private static final InMemoryRegister KEEPING_ANOTHERS = after(
                after(
                        after(
                                register(),
                                Filing.notified()
                                        .addressChange(
                                                TargetHousehold.existing(OF_JIRO),
                                                register()
                                                        .household(OF_JIRO)
                                                        .orElseThrow()
                                                        .address(),
                                                place(ANH, Relationship.COHABITANT))),
                        Filing.notified()
                                .addressChange(
                                        TargetHousehold.newHousehold(), lot(30), place(JIRO, Relationship.HEAD))),
                Filing.applied().cancellation(ChangeReason.CORRECTION_CANCELLED, new CancelledEntry(ANH, 3)));
    }

    /** A father, head of the new household, has moved in with two children. */
    private static final InMemoryRegister THREE_CAME = after(
            register(),
            Filing.notified()
                    .moveIn(
                            newHead(),
                            newcomer(born("新人 一", 2010, 1, 1, Sex.MALE), Relationship.CHILD),
                            newcomer(born("新人 二", 2012, 1, 1, Sex.FEMALE), Relationship.CHILD)));
}
