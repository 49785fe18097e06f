package juki.registry.rules.notification;

import static juki.registry.rules.Village.ELSEWHERE;
import static juki.registry.rules.Village.HANAKO;
import static juki.registry.rules.Village.HERE;
import static juki.registry.rules.Village.ICHIRO;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.MOMO;
import static juki.registry.rules.Village.MOVED_OUT;
import static juki.registry.rules.Village.OF_ANH;
import static juki.registry.rules.Village.OF_SABURO;
import static juki.registry.rules.Village.OF_TARO;
import static juki.registry.rules.Village.SABURO;
import static juki.registry.rules.Village.YUKI;
import static juki.registry.rules.Village.born;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.place;
import static juki.registry.rules.notification.Papers.DATA;
import static juki.registry.rules.notification.Papers.MOVER_NAME;
import static juki.registry.rules.notification.Papers.TODAY;
import static juki.registry.rules.notification.Papers.certificate;
import static juki.registry.rules.notification.Papers.data;
import static juki.registry.rules.notification.Papers.filed;
import static juki.registry.rules.notification.Papers.moveIn;
import static juki.registry.rules.notification.Papers.moveInPaper;
import static juki.registry.rules.notification.Papers.moveOut;
import static juki.registry.rules.notification.Papers.objections;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Notifier;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.HeldCard;
import juki.registry.model.resident.OtherItems;
import juki.registry.rules.Filing;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.RuleBook;
import juki.registry.rules.Village;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is missing on a paper, who may file it, and what is attached. */
class NotificationRulesTest {

    private static final CalendarDate DAY = CalendarDate.of(2026, 4, 10);
    private static final OutsideAddress THERE = OutsideAddress.domestic(ELSEWHERE, "旧町1番地");

    private static List<String> missing(MoveForm.Builder form) {
        return objections(filed(form.build()));
    }

    @Test
    void nothingIsMissingOnACompletePaper() {
        assertThat(objections(moveInPaper())).isEmpty();
    }

    // ----- what stands on it

    @Nested
    class ChangeDateIsStated {
        @Test
        void objectsToAFormWithoutADate() {
            assertThat(missing(
                            MoveForm.of(EventType.MOVE_OUT).leaving(JIRO).goingTo(OutsideAddress.domestic(ELSEWHERE))))
                    .contains("NOTIFICATION-001");
        }

        @Test
        void isSilentOnADate() {
            assertThat(missing(moveOut(TODAY))).doesNotContain("NOTIFICATION-001");
        }
    }

    @Nested
    class PersonsAreNamed {
        @Test
        void objectsWhereNobodyMoves() {
            assertThat(missing(MoveForm.of(EventType.ADDRESS_CHANGE)
                            .changedOn(DAY)
                            .at(lot(30))
                            .into(TargetHousehold.newHousehold())))
                    .contains("NOTIFICATION-002");
        }

        @Test
        void isSilentWhereSomebodyDoes() {
            assertThat(missing(MoveForm.of(EventType.ADDRESS_CHANGE)
                            .changedOn(DAY)
                            .placing(place(JIRO, Relationship.HEAD))))
                    .doesNotContain("NOTIFICATION-002");
        }
    }

    @Nested
    class AddressIsStated {
        @Test
        void objectsToAMoveInsideWithoutAnAddress() {
            assertThat(missing(MoveForm.of(EventType.ADDRESS_CHANGE)
                            .changedOn(DAY)
                            .placing(place(JIRO, Relationship.HEAD))))
                    .contains("NOTIFICATION-003");
        }

        @Test
        void isSilentOnASplitWhichHasNone() {
            assertThat(missing(MoveForm.of(EventType.HOUSEHOLD_SPLIT).placing(place(ICHIRO, Relationship.HEAD))))
                    .doesNotContain("NOTIFICATION-003");
        }
    }

    @Nested
    class PreviousAddressIsStated {
        @Test
        void objectsToAMoveInFromNowhere() {
            assertThat(missing(MoveForm.of(EventType.MOVE_IN).changedOn(DAY))).contains("NOTIFICATION-004");
        }

        @Test
        void isSilentOnAnAddressNotKnown() {
            assertThat(missing(MoveForm.of(EventType.MOVE_IN).comingFrom(OutsideAddress.unknown())))
                    .doesNotContain("NOTIFICATION-004");
        }
    }

    @Nested
    class DestinationIsStated {
        @Test
        void objectsToAMoveOutToNowhere() {
            assertThat(missing(MoveForm.of(EventType.MOVE_OUT).leaving(JIRO).changedOn(DAY)))
                    .contains("NOTIFICATION-005");
        }

        @Test
        void isSilentOnTheMunicipalityAlone() {
            assertThat(missing(moveOut(TODAY))).doesNotContain("NOTIFICATION-005");
        }
    }

    @Nested
    class HouseholdIsStated {
        @Test
        void objectsToAMoveInWithoutAHousehold() {
            assertThat(missing(MoveForm.of(EventType.MOVE_IN).changedOn(DAY))).contains("NOTIFICATION-006");
        }

        @Test
        void objectsToAMergerIntoANewHousehold() {
            assertThat(missing(MoveForm.of(EventType.HOUSEHOLD_MERGER)
                            .changedOn(DAY)
                            .placing(place(JIRO, Relationship.COHABITANT))
                            .into(TargetHousehold.newHousehold())))
                    .contains("NOTIFICATION-006");
        }

        @Test
        void isSilentOnAMergerIntoOneThatExists() {
            assertThat(missing(MoveForm.of(EventType.HOUSEHOLD_MERGER)
                            .changedOn(DAY)
                            .placing(place(JIRO, Relationship.COHABITANT))
                            .into(TargetHousehold.existing(OF_TARO))))
                    .doesNotContain("NOTIFICATION-006");
        }
    }

    // ----- who files it

    @Nested
    class NotifierIsNamed {
        @Test
        void objectsWhereNobodyIs() {
            assertThat(objections(Notification.of(
                            Basis.Notification.on(TODAY), TODAY, moveOut(TODAY).build())))
                    .contains("NOTIFICATION-007");
        }

        @Test
        void objectsToAHeadWithoutAName() {
            assertThat(objections(filed(moveOut(TODAY).build()).filedBy(Notifier.of(Notifier.Capacity.HEAD))))
                    .contains("NOTIFICATION-007");
        }

        @Test
        void isSilentOnTheResident() {
            assertThat(objections(filed(moveOut(TODAY).build()))).doesNotContain("NOTIFICATION-007");
        }

        @Test
        void isSilentOnANoticeAndOnTheOffice() {
            assertThat(objections(Notification.of(
                            Basis.Notice.on(TODAY),
                            TODAY,
                            new AskedChange.Draft(Filing.noticed().death(JIRO)))))
                    .doesNotContain("NOTIFICATION-007");
            assertThat(objections(Notification.of(
                            new Basis.ExOfficio(), TODAY, moveOut(TODAY).build())))
                    .doesNotContain("NOTIFICATION-007");
        }
    }

    @Nested
    class NotifierHasCapacity {
        private List<String> byOf(Notifier.Capacity capacity, String name, MoveForm.Builder form) {
            return objections(filed(form.build()).filedBy(Notifier.of(capacity, PersonName.of(name))));
        }

        private MoveForm.Builder leave(AddresseeNumber... who) {
            return MoveForm.of(EventType.MOVE_OUT)
                    .leaving(who)
                    .goingTo(OutsideAddress.domestic(ELSEWHERE))
                    .changedOn(CalendarDate.of(TODAY));
        }

        @Test
        void objectsToOneResidentForTwo() {
            assertThat(byOf(Notifier.Capacity.RESIDENT, "見本 花子", leave(HANAKO, MOMO)))
                    .contains("NOTIFICATION-008");
        }

        @Test
        void objectsToAResidentOfAnotherName() {
            assertThat(byOf(Notifier.Capacity.RESIDENT, "見本 太郎", leave(HANAKO))).contains("NOTIFICATION-008");
        }

        @Test
        void objectsToAHeadWhoLeadsAnotherHousehold() {
            assertThat(byOf(Notifier.Capacity.HEAD, "架空 三郎", leave(HANAKO))).contains("NOTIFICATION-008");
        }

        @Test
        void objectsToAMemberOfAnotherHousehold() {
            assertThat(byOf(Notifier.Capacity.MEMBER, "架空 雪", leave(HANAKO))).contains("NOTIFICATION-008");
        }

        @Test
        void isSilentOnTheHeadForMembersAndOnAMemberForThem() {
            assertThat(byOf(Notifier.Capacity.HEAD, "見本 太郎", leave(HANAKO, MOMO)))
                    .doesNotContain("NOTIFICATION-008");
            assertThat(byOf(Notifier.Capacity.MEMBER, "見本 一郎", leave(HANAKO, MOMO)))
                    .doesNotContain("NOTIFICATION-008");
        }

        @Test
        void isSilentOnWhoeverLeadsAfterwards() {
            assertThat(byOf(
                            Notifier.Capacity.HEAD,
                            "架空 雪",
                            MoveForm.of(EventType.HOUSEHOLD_HEAD_CHANGE)
                                    .changedOn(DAY)
                                    .into(TargetHousehold.existing(OF_SABURO))
                                    .placing(place(YUKI, Relationship.HEAD), place(SABURO, Relationship.HUSBAND))))
                    .doesNotContain("NOTIFICATION-008");
            assertThat(byOf(Notifier.Capacity.HEAD, "新人 次郎", moveIn(DATA))).doesNotContain("NOTIFICATION-008");
        }

        @Test
        void isSilentOnTheHeadWhoTakesSomebodyIn() {
            assertThat(byOf(
                            Notifier.Capacity.HEAD,
                            "見本 太郎",
                            MoveForm.of(EventType.MOVE_IN)
                                    .changedOn(DAY)
                                    .at(lot(1))
                                    .comingFrom(OutsideAddress.abroad("フランス"))
                                    .into(TargetHousehold.existing(OF_TARO))
                                    .entering(Papers.newcomer(Papers.MOVER, Relationship.COHABITANT))))
                    .doesNotContain("NOTIFICATION-008");
        }

        @Test
        void isSilentOnAgents() {
            assertThat(byOf(Notifier.Capacity.APPOINTED_AGENT, "代理 一", leave(HANAKO, JIRO)))
                    .doesNotContain("NOTIFICATION-008");
        }
    }

    @Nested
    class AuthorityIsShown {
        private final Notification paper = filed(moveOut(TODAY).build())
                .filedBy(Notifier.of(Notifier.Capacity.APPOINTED_AGENT, PersonName.of("代理 一")));

        @Test
        void objectsToAnAgentWithoutAPowerOfAttorney() {
            assertThat(objections(paper)).contains("NOTIFICATION-009");
        }

        @Test
        void objectsToAGuardianWithTheWrongPaper() {
            assertThat(objections(paper.filedBy(Notifier.of(Notifier.Capacity.STATUTORY_AGENT, PersonName.of("後見 一")))
                            .attaching(new Attachment.Enclosed(Attachment.Document.POWER_OF_ATTORNEY))))
                    .contains("NOTIFICATION-009");
        }

        @Test
        void isSilentOnceItIsEnclosed() {
            assertThat(objections(paper.attaching(new Attachment.Enclosed(Attachment.Document.POWER_OF_ATTORNEY))))
                    .doesNotContain("NOTIFICATION-009");
        }

        @Test
        void whetherAMemberNeedsOneIsTheOfficesPractice() {
            Notification byMember = filed(MoveForm.of(EventType.MOVE_OUT)
                            .leaving(HANAKO)
                            .goingTo(OutsideAddress.domestic(ELSEWHERE))
                            .changedOn(DAY)
                            .build())
                    .filedBy(Notifier.of(Notifier.Capacity.MEMBER, PersonName.of("見本 一郎")));
            RuleBook strict = RuleBook.standard(OfficePractice.standard().withMembersFilingForEachOther(false));

            assertThat(objections(byMember)).doesNotContain("NOTIFICATION-009");
            assertThat(objections(byMember, strict)).contains("NOTIFICATION-009");
        }
    }

    @Nested
    class IdentityIsProved {
        private final Notification paper = Notification.of(
                        Basis.Notification.on(TODAY), TODAY, moveOut(TODAY).build())
                .filedBy(Notifier.of(Notifier.Capacity.RESIDENT));

        private List<String> showing(IdentityEvidence.Kind... kinds) {
            Notification shown = paper;
            for (IdentityEvidence.Kind kind : kinds) {
                shown = shown.showing(IdentityEvidence.of(kind));
            }
            return objections(shown);
        }

        @Test
        void objectsWhereNothingIsShown() {
            assertThat(objections(paper)).contains("NOTIFICATION-010");
        }

        @Test
        void objectsToOneDocumentWithoutAPhotograph() {
            assertThat(showing(IdentityEvidence.Kind.INSURANCE_DOCUMENT)).contains("NOTIFICATION-010");
        }

        @Test
        void objectsToOneDocumentShownTwice() {
            assertThat(showing(IdentityEvidence.Kind.OTHER, IdentityEvidence.Kind.OTHER))
                    .contains("NOTIFICATION-010");
        }

        @Test
        void isSilentOnOneWithAPhotographAndOnTwoOthers() {
            assertThat(showing(IdentityEvidence.Kind.DRIVING_LICENCE)).doesNotContain("NOTIFICATION-010");
            assertThat(showing(IdentityEvidence.Kind.INSURANCE_DOCUMENT, IdentityEvidence.Kind.PENSION_DOCUMENT))
                    .doesNotContain("NOTIFICATION-010");
            assertThat(showing(IdentityEvidence.Kind.INSURANCE_DOCUMENT, IdentityEvidence.Kind.EXPLANATION))
                    .doesNotContain("NOTIFICATION-010");
        }

        @Test
        void whatHasRunOutDoesNotCount() {
            IdentityEvidence untilToday = new IdentityEvidence(IdentityEvidence.Kind.PASSPORT, Optional.of(TODAY));
            IdentityEvidence untilYesterday =
                    new IdentityEvidence(IdentityEvidence.Kind.PASSPORT, Optional.of(TODAY.minusDays(1)));

            assertThat(objections(paper.showing(untilToday))).doesNotContain("NOTIFICATION-010");
            assertThat(objections(paper.showing(untilYesterday))).contains("NOTIFICATION-010");
        }

        @Test
        void onlineTheSignatureAloneCounts() {
            assertThat(objections(
                            paper.through(Channel.ONLINE).showing(IdentityEvidence.of(IdentityEvidence.Kind.PASSPORT))))
                    .contains("NOTIFICATION-010");
            assertThat(objections(paper.through(Channel.ONLINE)
                            .showing(IdentityEvidence.of(IdentityEvidence.Kind.ELECTRONIC_SIGNATURE))))
                    .doesNotContain("NOTIFICATION-010");
        }
    }

    // ----- how it came

    @Nested
    class MoveInIsFiledInPerson {
        @Test
        void objectsToPostAndPortal() {
            assertThat(objections(moveInPaper().through(Channel.POST))).contains("NOTIFICATION-011");
            assertThat(objections(moveInPaper().through(Channel.ONLINE))).contains("NOTIFICATION-011");
        }

        @Test
        void isSilentAtTheCounterAndOnAMoveOutByPost() {
            assertThat(objections(moveInPaper())).doesNotContain("NOTIFICATION-011");
            assertThat(objections(filed(moveOut(TODAY).build()).through(Channel.POST)))
                    .doesNotContain("NOTIFICATION-011");
        }
    }

    @Nested
    class OnlineMoveOutStaysInJapan {
        private final MoveForm abroad =
                moveOut(TODAY).goingTo(OutsideAddress.abroad("ブラジル")).build();

        @Test
        void objectsToACountry() {
            assertThat(objections(filed(abroad).through(Channel.ONLINE))).contains("NOTIFICATION-012");
        }

        @Test
        void isSilentByPostAndInsideJapan() {
            assertThat(objections(filed(abroad).through(Channel.POST))).doesNotContain("NOTIFICATION-012");
            assertThat(objections(filed(moveOut(TODAY).build()).through(Channel.ONLINE)))
                    .doesNotContain("NOTIFICATION-012");
        }
    }

    @Nested
    class OnlineMoveOutIsNearItsDay {
        private List<String> planned(int daysFromToday) {
            return objections(
                    filed(moveOut(TODAY.plusDays(daysFromToday)).build()).through(Channel.ONLINE));
        }

        @Test
        void objectsThirtyOneDaysAheadAndElevenDaysAfterwards() {
            assertThat(planned(31)).contains("NOTIFICATION-013");
            assertThat(planned(-11)).contains("NOTIFICATION-013");
        }

        @Test
        void isSilentThirtyDaysAheadAndTenDaysAfterwards() {
            assertThat(planned(30)).doesNotContain("NOTIFICATION-013");
            assertThat(planned(-10)).doesNotContain("NOTIFICATION-013");
        }
    }

    // ----- what is attached

    @Nested
    class MoveOutIsProved {
        @Test
        void objectsWithoutACertificate() {
            assertThat(objections(filed(moveIn(DATA).build()))).contains("NOTIFICATION-014");
        }

        @Test
        void objectsToDataInItsPlace() {
            assertThat(objections(filed(moveIn(DATA).build()).attaching(new Attachment.TransmittedData(DATA))))
                    .contains("NOTIFICATION-014");
        }

        @Test
        void objectsToTheCertificateOfSomebodyElse() {
            NewResident stranger = NewResident.builder()
                    .person(born("別人 花", 1980, 1, 1, Sex.FEMALE))
                    .details(Village.japanese())
                    .relationship(Relationship.COHABITANT)
                    .recordCode(Village.code(301))
                    .build();

            assertThat(objections(filed(moveIn(DATA).entering(stranger).build()).attaching(certificate(DATA))))
                    .contains("NOTIFICATION-014");
        }

        @Test
        void objectsToACertificateOfAnEarlierMove() {
            // Moved out of the village on 30 June 2025; the certificate is of a departure before that.
            NewResident back = NewResident.builder()
                    .person(Village.register().record(MOVED_OUT).orElseThrow().person())
                    .details(Village.japanese())
                    .relationship(Relationship.HEAD)
                    .addressee(MOVED_OUT)
                    .recordCode(Village.register()
                            .record(MOVED_OUT)
                            .orElseThrow()
                            .recordCode()
                            .orElseThrow())
                    .build();
            MoveForm form = MoveForm.of(EventType.MOVE_IN)
                    .changedOn(DAY)
                    .comingFrom(THERE)
                    .entering(back)
                    .specially(MoveIn.Kind.RETURN_MOVE_IN)
                    .at(lot(20))
                    .into(TargetHousehold.newHousehold())
                    .build();

            assertThat(objections(filed(form).attaching(certificate(of(back, LocalDate.of(2025, 6, 29))))))
                    .contains("NOTIFICATION-014");
            assertThat(objections(filed(form).attaching(certificate(of(back, LocalDate.of(2025, 7, 1))))))
                    .doesNotContain("NOTIFICATION-014");
        }

        private MoveOutData of(NewResident who, LocalDate left) {
            return new MoveOutData(
                    ELSEWHERE,
                    left,
                    THERE,
                    OutsideAddress.domestic(HERE),
                    left,
                    Optional.empty(),
                    List.of(new MoveOutData.Mover(
                            who.recordCode().orElseThrow(),
                            Optional.empty(),
                            who.person(),
                            who.details(),
                            Optional.empty(),
                            DATA.movers().get(0).qualifications())));
        }

        @Test
        void isSilentOnTheCertificateAndOnItsEquivalents() {
            for (Attachment.Proof proof : Attachment.Proof.values()) {
                assertThat(objections(filed(moveIn(DATA).build()).attaching(new Attachment.MoveOutPaper(proof, DATA))))
                        .doesNotContain("NOTIFICATION-014");
            }
        }

        @Test
        void isSilentOnAChildBornSinceAndOnWhoeverComesFromAbroad() {
            NewResident child = Papers.newcomer(born("新人 芽", 2026, 4, 5, Sex.FEMALE), Relationship.CHILD);

            assertThat(objections(filed(moveIn(DATA).entering(child).build()).attaching(certificate(DATA))))
                    .doesNotContain("NOTIFICATION-014");
            assertThat(objections(filed(moveIn(DATA)
                            .comingFrom(OutsideAddress.abroad("フランス"))
                            .build())))
                    .doesNotContain("NOTIFICATION-014");
        }
    }

    @Nested
    class FormerRecordIsClosed {
        private List<String> plannedOn(LocalDate day, Optional<LocalDate> removedOn) {
            MoveOutData data = data(day, removedOn);
            return objections(filed(moveIn(data).build()).attaching(certificate(data)));
        }

        @Test
        void objectsBeforeThePlannedDay() {
            assertThat(plannedOn(TODAY.plusDays(1), Optional.empty())).contains("NOTIFICATION-015");
        }

        @Test
        void isSilentOnThePlannedDay() {
            assertThat(plannedOn(TODAY, Optional.empty())).doesNotContain("NOTIFICATION-015");
        }

        @Test
        void isSilentOnceTheRemovalIsTold() {
            assertThat(plannedOn(TODAY.plusDays(1), Optional.of(DAY.toLocalDate())))
                    .doesNotContain("NOTIFICATION-015");
        }

        @Test
        void whereTheMoveInIsTheMoveOutThePlannedDaySaysNothing() {
            Notification paper = filed(moveIn(DATA).build());
            MoveOutData answer = data(DAY.toLocalDate(), Optional.of(DAY.toLocalDate()));

            assertThat(objections(paper.attaching(certificate(DATA)), Papers.DESTINATION_ONLY))
                    .contains("NOTIFICATION-015");
            assertThat(objections(paper.attaching(new Attachment.TransmittedData(answer)), Papers.DESTINATION_ONLY))
                    .doesNotContain("NOTIFICATION-015")
                    .doesNotContain("NOTIFICATION-014");
        }
    }

    private static Notification withCard(MoveOutData data, LocalDate movedIn) {
        return filed(moveIn(data)
                        .changedOn(CalendarDate.of(movedIn))
                        .specially(MoveIn.Kind.SPECIAL_CASE_MOVE_IN)
                        .build())
                .attaching(new Attachment.TransmittedData(data), new Attachment.CardHandedOver(MOVER_NAME));
    }

    @Test
    void nothingIsMissingOnAMoveInWithTheCard() {
        assertThat(objections(withCard(DATA, DAY.toLocalDate()))).isEmpty();
    }

    @Nested
    class CardIsHandedOver {
        private final Notification paper = filed(
                        moveIn(DATA).specially(MoveIn.Kind.SPECIAL_CASE_MOVE_IN).build())
                .attaching(new Attachment.TransmittedData(DATA));

        @Test
        void objectsWithoutACardAndToThatOfAStranger() {
            assertThat(objections(paper)).contains("NOTIFICATION-016");
            assertThat(objections(paper.attaching(new Attachment.CardHandedOver(PersonName.of("別人 花")))))
                    .contains("NOTIFICATION-016");
        }

        @Test
        void isSilentOnTheCardOfAMover() {
            assertThat(objections(withCard(DATA, DAY.toLocalDate()))).doesNotContain("NOTIFICATION-016");
        }
    }

    @Nested
    class DataHaveArrived {
        @Test
        void objectsWhileTheyHaveNot() {
            assertThat(objections(filed(moveIn(DATA)
                                    .specially(MoveIn.Kind.SPECIAL_CASE_MOVE_IN)
                                    .build())
                            .attaching(new Attachment.CardHandedOver(MOVER_NAME))))
                    .contains("NOTIFICATION-017");
        }

        @Test
        void isSilentOnceTheyHave() {
            assertThat(objections(withCard(DATA, DAY.toLocalDate()))).doesNotContain("NOTIFICATION-017");
        }
    }

    @Nested
    class CardMoveInIsInTime {
        @Test
        void objectsOnTheFifteenthDayFromTheMove() {
            assertThat(objections(withCard(DATA, TODAY.minusDays(15)))).contains("NOTIFICATION-018");
        }

        @Test
        void objectsOnTheThirtyFirstDayFromThePlan() {
            assertThat(objections(withCard(data(TODAY.minusDays(31), Optional.empty()), TODAY.minusDays(1))))
                    .contains("NOTIFICATION-018");
        }

        @Test
        void isSilentOnTheFourteenthAndOnTheThirtieth() {
            assertThat(objections(withCard(data(TODAY.minusDays(30), Optional.empty()), TODAY.minusDays(14))))
                    .doesNotContain("NOTIFICATION-018");
        }
    }

    @Nested
    class CardHolderMovesOut {
        private final Notification paper = filed(moveOut(TODAY).withCard().build());

        @Test
        void objectsWhereNoCardIsKnown() {
            assertThat(objections(paper)).contains("NOTIFICATION-019");
        }

        @Test
        void isSilentOnAHolderAndOnAMoveOutWithoutACard() {
            assertThat(objections(paper, Papers.TODAYS, withCardOf(Optional.empty())))
                    .doesNotContain("NOTIFICATION-019");
            assertThat(objections(filed(moveOut(TODAY).build()))).doesNotContain("NOTIFICATION-019");
        }

        @Test
        void objectsToACardThatHasLapsed() {
            assertThat(objections(paper, Papers.TODAYS, withCardOf(Optional.of(TODAY))))
                    .contains("NOTIFICATION-019");
        }

        private InMemoryRegister withCardOf(Optional<LocalDate> lapsedOn) {
            return InMemoryRegister.opened(
                    HERE,
                    Village.OPENED,
                    List.of(Village.register()
                            .record(JIRO)
                            .orElseThrow()
                            .withOtherItems(OtherItems.builder()
                                    .addCards(new HeldCard(
                                            HeldCard.Kind.INDIVIDUAL_NUMBER_CARD,
                                            Optional.empty(),
                                            Optional.empty(),
                                            lapsedOn))
                                    .build())),
                    List.of(Village.register().household(Village.OF_JIRO).orElseThrow()));
        }
    }

    // ----- foreign residents

    private static NewResident foreign(String name, Relationship relationship) {
        return NewResident.builder()
                .person(born(name, 1999, 9, 9, Sex.FEMALE))
                .details(Village.foreign())
                .relationship(relationship)
                .build();
    }

    private static MoveForm.Builder arriving(NewResident... who) {
        return MoveForm.of(EventType.MOVE_IN)
                .changedOn(DAY)
                .at(lot(6))
                .comingFrom(OutsideAddress.none())
                .specially(MoveIn.Kind.ARRIVAL_OF_MID_TO_LONG_TERM_RESIDENT)
                .into(TargetHousehold.existing(OF_ANH))
                .entering(who);
    }

    @Nested
    class RelationshipIsProved {
        @Test
        void objectsToAChildOfAForeignHeadWithoutPapers() {
            assertThat(objections(filed(
                            arriving(foreign("TRAN LAN", Relationship.CHILD)).build())))
                    .contains("NOTIFICATION-020");
        }

        @Test
        void objectsToASpouseWhoArrivesTogetherWithTheHead() {
            assertThat(objections(filed(
                            arriving(foreign("TRAN LAN", Relationship.HEAD), foreign("TRAN HOA", Relationship.WIFE))
                                    .into(TargetHousehold.newHousehold())
                                    .build())))
                    .contains("NOTIFICATION-020");
        }

        @Test
        void isSilentOnACohabitantOnAJapaneseHeadAndOnceItIsProved() {
            assertThat(objections(filed(arriving(foreign("TRAN LAN", Relationship.COHABITANT))
                            .build())))
                    .doesNotContain("NOTIFICATION-020");
            assertThat(objections(filed(arriving(foreign("TRAN LAN", Relationship.CHILD))
                            .into(TargetHousehold.existing(OF_TARO))
                            .build())))
                    .doesNotContain("NOTIFICATION-020");
            assertThat(objections(filed(arriving(foreign("TRAN LAN", Relationship.CHILD))
                                    .build())
                            .attaching(new Attachment.Enclosed(Attachment.Document.PROOF_OF_RELATIONSHIP))))
                    .doesNotContain("NOTIFICATION-020");
        }
    }

    @Nested
    class ResidenceCardIsShown {
        private final Notification paper =
                filed(arriving(foreign("TRAN LAN", Relationship.COHABITANT)).build());

        @Test
        void objectsToAPassportAlone() {
            assertThat(objections(paper)).contains("NOTIFICATION-021");
        }

        @Test
        void isSilentOnTheCardAndOnAMoveInsideJapan() {
            assertThat(objections(paper.showing(IdentityEvidence.of(IdentityEvidence.Kind.RESIDENCE_CARD))))
                    .doesNotContain("NOTIFICATION-021");
            assertThat(objections(moveInPaper())).doesNotContain("NOTIFICATION-021");
        }
    }

    // ----- from one municipality to the next

    @Nested
    class MoveOutIsWithdrawn {
        private final InMemoryRegister planned = Village.after(
                Village.register(), Filing.notified().changed(2026, 5, 1).moveOut(JIRO));
        private final Notification cancelled = Notification.of(
                Basis.Application.on(TODAY),
                TODAY,
                new AskedChange.Draft(
                        Filing.applied().cancellation(ChangeReason.CORRECTION_CANCELLED, new CancelledEntry(JIRO, 2))));

        @Test
        void objectsWhileTheCertificateIsOut() {
            assertThat(objections(cancelled, Papers.TODAYS, planned)).contains("NOTIFICATION-022");
        }

        @Test
        void objectsAfterTheDayTheSame() {
            InMemoryRegister left =
                    Village.after(Village.register(), Filing.notified().moveOut(JIRO));

            assertThat(objections(cancelled, Papers.TODAYS, left)).contains("NOTIFICATION-022");
        }

        @Test
        void isSilentOnceItIsHandedBack() {
            assertThat(objections(cancelled.attaching(new Attachment.MoveOutWithdrawn()), Papers.TODAYS, planned))
                    .doesNotContain("NOTIFICATION-022");
        }

        @Test
        void isSilentOnAMoveAbroadAndOnWhatIsNoDeparture() {
            InMemoryRegister abroad = Village.after(
                    Village.register(),
                    Filing.notified().changed(2026, 5, 1).moveOut(OutsideAddress.abroad("ブラジル"), JIRO));
            InMemoryRegister moved = Village.after(
                    Village.register(),
                    Filing.notified()
                            .addressChange(TargetHousehold.newHousehold(), lot(30), place(JIRO, Relationship.HEAD)));

            assertThat(objections(cancelled, Papers.TODAYS, abroad)).doesNotContain("NOTIFICATION-022");
            assertThat(objections(cancelled, Papers.TODAYS, moved)).doesNotContain("NOTIFICATION-022");
        }
    }

    @Nested
    class LateMoveOutBecomesExOfficio {
        @Test
        void objectsOnTheFifteenthDay() {
            // The fourteenth day of one that begins on Friday the 3rd is Friday the 17th.
            assertThat(objections(filed(moveOut(LocalDate.of(2026, 4, 3)).build())))
                    .contains("NOTIFICATION-023")
                    .doesNotContain("MOVE-OUT-001");
        }

        @Test
        void isSilentOnTheFourteenth() {
            assertThat(objections(filed(moveOut(LocalDate.of(2026, 4, 6)).build())))
                    .doesNotContain("NOTIFICATION-023");
        }
    }

    @Nested
    class VisitIsNoNotification {
        @Test
        void objectsToAReservationAlone() {
            assertThat(objections(
                            filed(new VisitReservation(HERE, TODAY.plusDays(5))).through(Channel.ONLINE)))
                    .contains("NOTIFICATION-024");
        }

        @Test
        void isSilentOnTheNotification() {
            assertThat(objections(moveInPaper())).doesNotContain("NOTIFICATION-024");
        }
    }

    @Nested
    class MoveOutFollowsRegime {
        private final Notification paper = filed(moveOut(TODAY).build());
        private final Notification passedOn = paper.through(Channel.OTHER_MUNICIPALITY);

        @Test
        void objectsTodayToAMoveOutThatAnotherMunicipalityPassesOn() {
            assertThat(objections(passedOn)).contains("NOTIFICATION-025");
            assertThat(objections(paper)).doesNotContain("NOTIFICATION-025");
        }

        @Test
        void objectsToAMoveOutInsideJapanWhereTheMoveInIsTheMoveOut() {
            assertThat(objections(paper, Papers.DESTINATION_ONLY)).contains("NOTIFICATION-025");
            assertThat(objections(passedOn, Papers.DESTINATION_ONLY)).doesNotContain("NOTIFICATION-025");
            assertThat(objections(
                            filed(moveOut(TODAY)
                                    .goingTo(OutsideAddress.abroad("ブラジル"))
                                    .build()),
                            Papers.DESTINATION_ONLY))
                    .doesNotContain("NOTIFICATION-025");
        }
    }

    @Nested
    class NoticeIsOfThisStay {
        private Notification notice(LocalDate movedIn) {
            return new MoveInNotice(
                            ELSEWHERE,
                            OutsideAddress.domestic(ELSEWHERE, "新町2番地"),
                            TODAY,
                            movedIn,
                            List.of(Village.register()
                                    .record(JIRO)
                                    .orElseThrow()
                                    .recordCode()
                                    .orElseThrow()))
                    .arrivingAt(
                            Village.register(), TODAY, Papers.TODAYS.practice().moveRegime())
                    .orElseThrow();
        }

        @Test
        void objectsToADayBeforeSettlingHere() {
            assertThat(objections(notice(LocalDate.of(2020, 3, 31)))).contains("NOTIFICATION-026");
        }

        @Test
        void isSilentOnTheDayOfSettlingAndLater() {
            assertThat(objections(notice(LocalDate.of(2020, 4, 1)))).doesNotContain("NOTIFICATION-026");
            assertThat(objections(notice(DAY.toLocalDate()))).doesNotContain("NOTIFICATION-026");
        }
    }

    @Nested
    class AddedFactsAreOfThoseNamed {
        @Test
        void objectsToAFactOfAStranger() {
            assertThat(objections(moveInPaper()
                            .adding(AddedFact.of(AddedFact.Affair.NATIONAL_HEALTH_INSURANCE, PersonName.of("別人 花")))))
                    .contains("NOTIFICATION-027");
        }

        @Test
        void isSilentOnAFactOfAMover() {
            assertThat(objections(moveInPaper().adding(AddedFact.of(AddedFact.Affair.CHILD_ALLOWANCE, MOVER_NAME))))
                    .doesNotContain("NOTIFICATION-027");
            assertThat(objections(filed(moveOut(TODAY).build())
                            .adding(AddedFact.of(AddedFact.Affair.NATIONAL_PENSION, PersonName.of("見本 次郎")))))
                    .doesNotContain("NOTIFICATION-027");
        }
    }
}
