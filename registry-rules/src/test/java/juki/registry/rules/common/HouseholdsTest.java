package juki.registry.rules.common;

import static juki.registry.rules.Village.ANH;
import static juki.registry.rules.Village.ENDED;
import static juki.registry.rules.Village.HANAKO;
import static juki.registry.rules.Village.HERE;
import static juki.registry.rules.Village.ICHIRO;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.MOMO;
import static juki.registry.rules.Village.MOVED_OUT;
import static juki.registry.rules.Village.NO_HOUSEHOLD;
import static juki.registry.rules.Village.OF_ANH;
import static juki.registry.rules.Village.OF_JIRO;
import static juki.registry.rules.Village.OF_SABURO;
import static juki.registry.rules.Village.OF_TARO;
import static juki.registry.rules.Village.OPENED;
import static juki.registry.rules.Village.SABURO;
import static juki.registry.rules.Village.SAKURA;
import static juki.registry.rules.Village.SHIRO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.UME;
import static juki.registry.rules.Village.UNKNOWN;
import static juki.registry.rules.Village.WITHOUT_HEAD;
import static juki.registry.rules.Village.YUKI;
import static juki.registry.rules.Village.born;
import static juki.registry.rules.Village.japanese;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.newHead;
import static juki.registry.rules.Village.newcomer;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.place;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.PostalCode;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The household that the persons concerned belong to afterwards. */
class HouseholdsTest {

    @Nested
    class TargetHouseholdLives {
        @Test
        void objectsToAHouseholdThatEverybodyHasLeft() {
            assertThat(objections(Filing.notified()
                            .moveIn(
                                    TargetHousehold.existing(ENDED),
                                    lot(9),
                                    newcomer(born("新人 次郎", 1990, 2, 3, Sex.MALE), Relationship.COHABITANT))))
                    .contains("COMMON-016");
        }

        @Test
        void objectsToAnUnknownHousehold() {
            assertThat(objections(
                            Filing.notified().householdChange(NO_HOUSEHOLD, place(ICHIRO, Relationship.COHABITANT))))
                    .contains("COMMON-016");
        }

        @Test
        void objectsToABirthIntoAnUnknownHousehold() {
            assertThat(objections(Filing.noticed()
                            .birth(newcomer(born("見本 新芽", 2026, 4, 10, Sex.FEMALE), Relationship.CHILD), NO_HOUSEHOLD)))
                    .contains("COMMON-016");
        }

        @Test
        void isSilentOnAHouseholdWithMembers() {
            assertThat(objections(Filing.notified()
                            .moveIn(
                                    TargetHousehold.existing(OF_ANH),
                                    lot(6),
                                    newcomer(born("新人 次郎", 1990, 2, 3, Sex.MALE), Relationship.COHABITANT))))
                    .doesNotContain("COMMON-016");
        }

        @Test
        void isSilentOnANewHousehold() {
            assertThat(objections(Filing.notified().moveIn(newHead()))).doesNotContain("COMMON-016");
        }
    }

    @Nested
    class NewHouseholdNumberIsFree {
        @Test
        void objectsToTheNumberOfAnEndedHousehold() {
            assertThat(objections(Filing.notified().moveIn(TargetHousehold.newHousehold(ENDED), lot(20), newHead())))
                    .contains("COMMON-017");
        }

        @Test
        void isSilentOnANumberNobodyHas() {
            assertThat(objections(
                            Filing.notified().moveIn(TargetHousehold.newHousehold(NO_HOUSEHOLD), lot(20), newHead())))
                    .doesNotContain("COMMON-017");
        }

        @Test
        void isSilentWhereTheNumberIsStillToBeDrawn() {
            assertThat(objections(Filing.notified().moveIn(newHead()))).doesNotContain("COMMON-017");
        }
    }

    @Nested
    class NewNumbersHaveCheckDigits {
        @Test
        void objectsToANewHouseholdNumberWithAWrongCheckDigit() {
            assertThat(objections(Filing.notified()
                            .moveIn(
                                    TargetHousehold.newHousehold(HouseholdNumber.of(NO_HOUSEHOLD.value() ^ 1)),
                                    lot(20),
                                    newHead())))
                    .contains("COMMON-018");
        }

        @Test
        void objectsToANewAddresseeNumberWithAWrongCheckDigit() {
            assertThat(objections(Filing.notified().moveIn(returning(AddresseeNumber.of(UNKNOWN.value() ^ 1)))))
                    .contains("COMMON-018");
        }

        @Test
        void isSilentOnANewNumberWithItsCheckDigit() {
            assertThat(objections(Filing.notified().moveIn(returning(UNKNOWN)))).doesNotContain("COMMON-018");
        }

        @Test
        void isSilentOnAnOldNumberTheRegisterKnows() {
            assertThat(objections(Filing.notified().moveIn(returning(OLD_NUMBER)), WITH_OLD_NUMBER))
                    .doesNotContain("COMMON-018");
        }
    }

    @Nested
    class AddressIsThatOfHousehold {
        @Test
        void objectsToAMoveInAtAnotherLot() {
            assertThat(objections(Filing.notified()
                            .moveIn(
                                    TargetHousehold.existing(OF_ANH),
                                    lot(7),
                                    newcomer(born("新人 次郎", 1990, 2, 3, Sex.MALE), Relationship.COHABITANT))))
                    .contains("COMMON-019");
        }

        @Test
        void objectsToAnotherRoom() {
            assertThat(objections(Filing.notified()
                            .addressChange(
                                    TargetHousehold.existing(OF_JIRO), lot(1), place(ANH, Relationship.COHABITANT))))
                    .contains("COMMON-019");
        }

        @Test
        void leavesPostalCodesOutOfAccount() {
            assertThat(objections(Filing.notified()
                            .moveIn(
                                    TargetHousehold.existing(OF_ANH),
                                    lot(6).withPostalCode(PostalCode.of("2860201")),
                                    newcomer(born("新人 次郎", 1990, 2, 3, Sex.MALE), Relationship.COHABITANT))))
                    .doesNotContain("COMMON-019");
        }

        @Test
        void isSilentOnAHouseholdThatMovesWhole() {
            assertThat(objections(Filing.notified()
                            .addressChange(TargetHousehold.existing(OF_ANH), lot(30), place(ANH, Relationship.HEAD))))
                    .doesNotContain("COMMON-019");
        }

        @Test
        void isSilentOnAMergerOfTwoRooms() {
            assertThat(objections(Filing.notified().merger(OF_TARO, place(JIRO, Relationship.COHABITANT))))
                    .doesNotContain("COMMON-019");
        }
    }

    @Nested
    class HouseholdHasOneHead {
        @Test
        void objectsToANewHouseholdWithoutAHead() {
            assertThat(objections(Filing.notified()
                            .moveIn(newcomer(born("新人 次郎", 1990, 2, 3, Sex.MALE), Relationship.COHABITANT))))
                    .contains("COMMON-020");
        }

        @Test
        void objectsToANewHouseholdWithTwo() {
            assertThat(objections(Filing.notified()
                            .moveIn(newHead(), newcomer(born("新人 花", 1991, 2, 3, Sex.FEMALE), Relationship.HEAD))))
                    .contains("COMMON-020");
        }

        @Test
        void objectsToASecondHead() {
            assertThat(objections(Filing.notified().moveIn(TargetHousehold.existing(OF_ANH), lot(6), newHead())))
                    .contains("COMMON-020");
        }

        @Test
        void objectsToANewbornHeadBesideTheOther() {
            assertThat(objections(Filing.noticed()
                            .birth(newcomer(born("見本 新芽", 2026, 4, 10, Sex.FEMALE), Relationship.HEAD), OF_TARO)))
                    .contains("COMMON-020");
        }

        @Test
        void objectsToAHouseholdThatMovesWholeWithoutItsHead() {
            assertThat(objections(Filing.notified()
                            .addressChange(
                                    TargetHousehold.existing(OF_SABURO),
                                    lot(30),
                                    place(SABURO, Relationship.RELATIVE),
                                    place(YUKI, Relationship.WIFE))))
                    .contains("COMMON-020");
        }

        @Test
        void objectsToAFormerHeadWhoKeepsThePlace() {
            assertThat(objections(Filing.notified().headChange(OF_SABURO, place(YUKI, Relationship.HEAD))))
                    .contains("COMMON-020");
        }

        @Test
        void objectsToTwoHeadsOfAHouseholdWithout() {
            assertThat(objections(Filing.notified()
                            .headChange(WITHOUT_HEAD, place(SAKURA, Relationship.HEAD), place(UME, Relationship.HEAD))))
                    .contains("COMMON-020");
        }

        @Test
        void isSilentOnAHeadForAHouseholdWithout() {
            assertThat(objections(Filing.notified().moveIn(TargetHousehold.existing(WITHOUT_HEAD), lot(5), newHead())))
                    .doesNotContain("COMMON-020");
        }

        @Test
        void isSilentOnAHouseholdWithoutAHeadThatMovesAsItIs() {
            assertThat(objections(Filing.notified()
                            .addressChange(
                                    TargetHousehold.existing(WITHOUT_HEAD),
                                    lot(30),
                                    place(SAKURA, Relationship.COHABITANT),
                                    place(UME, Relationship.COHABITANT))))
                    .doesNotContain("COMMON-020");
        }

        @Test
        void isSilentWhereHeadAndWifeChangePlaces() {
            assertThat(objections(Filing.notified()
                            .headChange(
                                    OF_SABURO, place(YUKI, Relationship.HEAD), place(SABURO, Relationship.HUSBAND))))
                    .doesNotContain("COMMON-020");
        }
    }

    @Nested
    class HeadLeavesNobodyHeadless {
        @Test
        void objectsWhereTheHeadOfFourDies() {
            assertThat(objections(Filing.noticed().death(TARO))).contains("COMMON-021");
        }

        @Test
        void objectsWhereTheHeadOfFourWillMoveOutAlone() {
            assertThat(objections(Filing.notified().changed(2026, 5, 1).moveOut(TARO)))
                    .contains("COMMON-021");
        }

        @Test
        void objectsWhereTheHeadSplitsOff() {
            assertThat(objections(Filing.notified().split(place(TARO, Relationship.HEAD))))
                    .contains("COMMON-021");
        }

        @Test
        void isSilentWhereOneRemains() {
            assertThat(objections(Filing.noticed().death(SABURO))).doesNotContain("COMMON-021");
        }

        @Test
        void isSilentWhereTheHouseholdLeavesWhole() {
            assertThat(objections(Filing.notified().moveOut(TARO, HANAKO, ICHIRO, MOMO)))
                    .doesNotContain("COMMON-021");
        }

        @Test
        void isSilentWhereTheHouseholdMovesWhole() {
            assertThat(objections(Filing.notified()
                            .addressChange(
                                    TargetHousehold.existing(OF_TARO),
                                    lot(30),
                                    place(TARO, Relationship.HEAD),
                                    place(HANAKO, Relationship.WIFE),
                                    place(ICHIRO, Relationship.CHILD),
                                    place(MOMO, Relationship.CHILD))))
                    .doesNotContain("COMMON-021");
        }

        @Test
        void isSilentWhereAnotherMemberDies() {
            assertThat(objections(Filing.noticed().death(HANAKO))).doesNotContain("COMMON-021");
        }
    }

    @Nested
    class HeadIsFifteen {
        @Test
        void objectsToAHeadOfEleven() {
            assertThat(objections(Filing.notified().split(place(MOMO, Relationship.HEAD))))
                    .contains("COMMON-022");
        }

        @Test
        void objectsWhereAnOrphanOfTenIsLeft() {
            assertThat(objections(Filing.noticed().death(SHIRO))).contains("COMMON-022");
        }

        @Test
        void objectsTheDayBeforeFifteenIsReached() {
            assertThat(objections(Filing.notified()
                            .moveIn(newcomer(born("新人 次郎", 2011, 4, 22, Sex.MALE), Relationship.HEAD))))
                    .contains("COMMON-022");
        }

        @Test
        void isSilentOnTheDayFifteenIsReached() {
            assertThat(objections(Filing.notified()
                            .moveIn(newcomer(born("新人 次郎", 2011, 4, 21, Sex.MALE), Relationship.HEAD))))
                    .doesNotContain("COMMON-022");
        }

        @Test
        void isSilentWhereAWidowIsLeft() {
            assertThat(objections(Filing.noticed().death(SABURO))).doesNotContain("COMMON-022");
        }
    }

    @Nested
    class SexFitsRelationship {
        @Test
        void objectsToAManAsWife() {
            assertThat(objections(Filing.notified().householdChange(OF_ANH, place(ICHIRO, Relationship.WIFE))))
                    .contains("COMMON-023");
        }

        @Test
        void objectsToAWomanAsTheHusbandOfAChild() {
            assertThat(objections(Filing.notified()
                            .moveIn(
                                    TargetHousehold.existing(OF_TARO),
                                    lot(1),
                                    newcomer(
                                            born("新人 花", 1991, 2, 3, Sex.FEMALE),
                                            Relationship.parse("子の夫").orElseThrow()))))
                    .contains("COMMON-023");
        }

        @Test
        void isSilentOnAWomanAsTheWifeOfAChild() {
            assertThat(objections(Filing.notified()
                            .moveIn(
                                    TargetHousehold.existing(OF_TARO),
                                    lot(1),
                                    newcomer(
                                            born("新人 花", 1991, 2, 3, Sex.FEMALE),
                                            Relationship.parse("子の妻").orElseThrow()))))
                    .doesNotContain("COMMON-023");
        }

        @Test
        void isSilentWhereTheSexIsNotStated() {
            assertThat(objections(Filing.notified()
                            .moveIn(
                                    TargetHousehold.existing(OF_TARO),
                                    lot(1),
                                    newcomer(
                                            born("新人 光", 1991, 2, 3, Sex.NOT_STATED),
                                            Relationship.parse("弟").orElseThrow()))))
                    .doesNotContain("COMMON-023");
        }
    }

    @Nested
    class HeadHasOneSpouse {
        @Test
        void objectsToASecondWife() {
            assertThat(objections(Filing.notified()
                            .moveIn(
                                    TargetHousehold.existing(OF_TARO),
                                    lot(1),
                                    newcomer(
                                            born("新人 花", 1991, 2, 3, Sex.FEMALE),
                                            Relationship.parse("妻（未届）").orElseThrow()))))
                    .contains("COMMON-024");
        }

        @Test
        void objectsToTwoWivesOfANewHousehold() {
            assertThat(objections(Filing.notified()
                            .moveIn(
                                    newHead(),
                                    newcomer(born("新人 花", 1991, 2, 3, Sex.FEMALE), Relationship.WIFE),
                                    newcomer(born("新人 桜", 1992, 2, 3, Sex.FEMALE), Relationship.WIFE))))
                    .contains("COMMON-024");
        }

        @Test
        void isSilentOnTheWifeOfAChild() {
            assertThat(objections(Filing.notified()
                            .moveIn(
                                    TargetHousehold.existing(OF_TARO),
                                    lot(1),
                                    newcomer(
                                            born("新人 花", 1991, 2, 3, Sex.FEMALE),
                                            Relationship.parse("子の妻").orElseThrow()))))
                    .doesNotContain("COMMON-024");
        }

        @Test
        void isSilentWhereHeadAndWifeChangePlaces() {
            assertThat(objections(Filing.notified()
                            .headChange(
                                    OF_SABURO, place(YUKI, Relationship.HEAD), place(SABURO, Relationship.HUSBAND))))
                    .doesNotContain("COMMON-024");
        }
    }

    @Nested
    class AgesFitRelationships {
        @Test
        void objectsToAChildOlderThanTheHead() {
            assertThat(objections(Filing.notified().householdChange(OF_ANH, place(JIRO, Relationship.CHILD))))
                    .contains("COMMON-025");
        }

        @Test
        void objectsToAYoungerElderBrother() {
            assertThat(objections(Filing.notified()
                            .moveIn(
                                    newHead(),
                                    newcomer(
                                            born("新人 一", 1995, 2, 3, Sex.MALE),
                                            Relationship.parse("兄").orElseThrow()))))
                    .contains("COMMON-025");
        }

        @Test
        void isSilentOnAnElderBrotherWhoIsOlder() {
            assertThat(objections(Filing.notified()
                            .moveIn(
                                    newHead(),
                                    newcomer(
                                            born("新人 一", 1985, 2, 3, Sex.MALE),
                                            Relationship.parse("兄").orElseThrow()))))
                    .doesNotContain("COMMON-025");
        }

        @Test
        void isSilentWhereTheAgeIsUndetermined() {
            assertThat(objections(Filing.notified()
                            .moveIn(
                                    newHead(),
                                    newcomer(
                                            Person.of(PersonName.of("新人 一"), UncertainDate.inYear(1990), Sex.MALE),
                                            Relationship.parse("兄").orElseThrow()))))
                    .doesNotContain("COMMON-025");
        }
    }

    @Nested
    class MembersFollowNewHead {
        @Test
        void objectsWhereAHeadJoinsTwoWithoutOne() {
            assertThat(objections(Filing.notified()
                            .moveIn(
                                    TargetHousehold.existing(WITHOUT_HEAD),
                                    lot(5),
                                    newcomer(born("姉 椿", 1955, 1, 1, Sex.FEMALE), Relationship.HEAD))))
                    .contains("COMMON-027");
        }

        @Test
        void isSilentWhereSomebodyElseJoinsThem() {
            assertThat(objections(Filing.notified()
                            .moveIn(
                                    TargetHousehold.existing(WITHOUT_HEAD),
                                    lot(5),
                                    newcomer(born("姉 椿", 1955, 1, 1, Sex.FEMALE), Relationship.COHABITANT))))
                    .doesNotContain("COMMON-027");
        }

        @Test
        void isSilentWhereTheyNameOneOfTheirOwn() {
            assertThat(objections(Filing.notified()
                            .headChange(
                                    WITHOUT_HEAD,
                                    place(SAKURA, Relationship.HEAD),
                                    place(UME, Relationship.COHABITANT))))
                    .doesNotContain("COMMON-027");
        }

        @Test
        void isSilentWhereTheyMoveTogetherUnderOne() {
            assertThat(objections(Filing.notified()
                            .addressChange(
                                    TargetHousehold.existing(WITHOUT_HEAD),
                                    lot(30),
                                    place(SAKURA, Relationship.HEAD),
                                    place(UME, Relationship.COHABITANT))))
                    .doesNotContain("COMMON-027");
        }
    }

    /** A relationship set without a move is asked about like one that comes with it. */
    @Nested
    class ChangeOfRelationship {
        @Test
        void objectsToADaughterMadeHusband() {
            assertThat(objections(Filing.noticed().relationshipChange(place(MOMO, Relationship.HUSBAND))))
                    .contains("COMMON-023");
        }

        @Test
        void objectsToASecondWife() {
            assertThat(objections(Filing.noticed().relationshipChange(place(MOMO, Relationship.WIFE))))
                    .contains("COMMON-024");
        }

        @Test
        void isSilentWhereTheMarriageTurnsOutNotToBeNotified() {
            assertThat(objections(Filing.noticed()
                            .relationshipChange(
                                    place(HANAKO, Relationship.parse("妻（未届）").orElseThrow()))))
                    .doesNotContain("COMMON-024", "COMMON-023");
        }

        @Test
        void objectsToADaughterMadeMother() {
            assertThat(objections(Filing.noticed()
                            .relationshipChange(
                                    place(MOMO, Relationship.parse("母").orElseThrow()))))
                    .contains("COMMON-025");
        }

        @Test
        void isSilentOnADaughterMadeRelative() {
            assertThat(objections(Filing.noticed().relationshipChange(place(MOMO, Relationship.RELATIVE))))
                    .isEmpty();
        }

        @Test
        void isSilentInAHouseholdWithoutAHead() {
            assertThat(objections(Filing.noticed()
                            .relationshipChange(
                                    place(UME, Relationship.parse("妹").orElseThrow()))))
                    .doesNotContain("COMMON-023", "COMMON-024", "COMMON-025");
        }
    }

    private static final AddresseeNumber OLD_NUMBER = AddresseeNumber.of(UNKNOWN.value() ^ 1);

    /** A register opened with the removed record of somebody whose number is older than check digits. */
    private static final InMemoryRegister WITH_OLD_NUMBER = InMemoryRegister.opened(
            HERE,
            OPENED,
            List.of(register()
                    .record(MOVED_OUT)
                    .map(record -> ResidentRecord.builder()
                            .addressee(OLD_NUMBER)
                            .recordCode(record.recordCode())
                            .person(record.person())
                            .details(record.details())
                            .residence(record.residence())
                            .membership(record.membership())
                            .removal(record.removal())
                            .build())
                    .orElseThrow()),
            List.of());

    private static NewResident returning(AddresseeNumber number) {
        return NewResident.builder()
                .person(born("新人 次郎", 1990, 2, 3, Sex.MALE))
                .details(japanese())
                .relationship(Relationship.HEAD)
                .addressee(number)
                .build();
    }
}
