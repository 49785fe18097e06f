package juki.registry.rules.notification;

import static juki.registry.rules.Village.ELSEWHERE;
import static juki.registry.rules.Village.HERE;
import static juki.registry.rules.Village.ICHIRO;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.SABURO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.YUKI;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.place;
import static juki.registry.rules.Village.register;
import static juki.registry.rules.notification.Papers.DATA;
import static juki.registry.rules.notification.Papers.TODAY;
import static juki.registry.rules.notification.Papers.certificate;
import static juki.registry.rules.notification.Papers.data;
import static juki.registry.rules.notification.Papers.decide;
import static juki.registry.rules.notification.Papers.filed;
import static juki.registry.rules.notification.Papers.moveIn;
import static juki.registry.rules.notification.Papers.moveInPaper;
import static juki.registry.rules.notification.Papers.moveOut;
import static juki.registry.rules.notification.Papers.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.Notifier;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.rules.Decision;
import juki.registry.rules.Filing;
import juki.registry.rules.Finding;
import juki.registry.rules.MoveRegime;
import juki.registry.rules.NotAcceptedException;
import juki.registry.rules.Outcome;
import juki.registry.rules.Registrar;
import juki.registry.rules.RuleBook;
import juki.registry.rules.Severity;
import juki.registry.rules.Village;
import juki.registry.rules.consequence.Consequence;
import juki.registry.rules.consequence.Consequences;
import juki.registry.rules.consequence.NumbersToDraw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a paper: accepted, accepted with alerts, refused, or held with what is missing. */
class DecisionOnPaperTest {

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }

    // ----- the four answers

    @Test
    void aCompletePaperIsAccepted() {
        Decision decision = decide(moveInPaper());

        assertThat(decision.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(decision.paper()).isPresent();
        assertThat(decision.event()).get().isInstanceOf(MoveIn.class);
        assertThat(register()
                        .apply(decision.drawing(new Village.Numbers(20)).orElseThrow())
                        .residents())
                .isEqualTo(register().residents() + 1);
    }

    @Test
    void aLateMoveInIsAcceptedOnceItsAlertIsAcknowledged() {
        Notification late = filed(
                        moveIn(DATA).changedOn(CalendarDate.of(2026, 4, 1)).build())
                .attaching(certificate(data(LocalDate.of(2026, 4, 1), Optional.empty())));
        Decision decision = decide(late);

        assertThat(ids(decision.alerts())).containsExactly("MOVE-IN-001");
        assertThat(decision.outcome()).isEqualTo(Outcome.NEEDS_ACKNOWLEDGEMENT);
        assertThat(seen(decision).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void anErrorRefusesWhateverIsMissingBesides() {
        Decision decision = decide(
                filed(moveOut(TODAY).goingTo(OutsideAddress.domestic(HERE)).build())
                        .filedBy(Notifier.of(Notifier.Capacity.APPOINTED_AGENT, PersonName.of("代理 一"))));

        assertThat(ids(decision.errors())).containsExactly("MOVE-OUT-003");
        assertThat(ids(decision.holds())).containsExactly("NOTIFICATION-009");
        assertThat(decision.outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void whatIsMissingHoldsEachWithItemReasonRemedyAndPassage() {
        Decision decision = decide(Notification.of(
                Basis.Notification.on(TODAY),
                TODAY,
                MoveForm.of(EventType.MOVE_IN).build()));

        assertThat(decision.outcome()).isEqualTo(Outcome.HELD);
        assertThat(decision.event()).isEmpty();
        assertThat(ids(decision.holds()))
                .containsExactly(
                        "NOTIFICATION-001",
                        "NOTIFICATION-002",
                        "NOTIFICATION-003",
                        "NOTIFICATION-004",
                        "NOTIFICATION-006",
                        "NOTIFICATION-007",
                        "NOTIFICATION-010");
        assertThat(decision.holds()).allSatisfy(hold -> {
            assertThat(hold.severity()).isEqualTo(Severity.HOLD);
            assertThat(hold.item()).isNotBlank();
            assertThat(hold.reason()).isNotBlank();
            assertThat(hold.remedy()).isNotBlank();
            assertThat(hold.rule().basis().wording()).contains("住民基本台帳法");
        });
        assertThat(decision).hasToString("Decision[MOVE_IN HELD " + ids(decision.holds()) + "]");
    }

    @Test
    void aHeldPaperChangesNothingHoweverOftenItIsAcknowledged() {
        Village.Numbers numbers = new Village.Numbers(20);
        Decision decision = seen(decide(filed(moveIn(DATA).build()))).drawing(numbers);

        assertThat(decision.outcome()).isEqualTo(Outcome.HELD);
        assertThatExceptionOfType(NotAcceptedException.class)
                .isThrownBy(decision::orElseThrow)
                .satisfies(e -> assertThat(e.ruleIds()).containsExactly("NOTIFICATION-014"));
        assertThat(numbers.drawnSince(20)).isZero();
    }

    @Test
    void whatIsSuppliedLiftsTheHold() {
        Notification held = filed(moveIn(DATA).build());

        assertThat(decide(held).outcome()).isEqualTo(Outcome.HELD);
        assertThat(decide(held.examinedOn(TODAY.plusDays(1)).attaching(certificate(DATA)))
                        .outcome())
                .isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void withoutAnyRuleAPaperThatTellsTooLittleIsHeldAllTheSame() {
        Decision decision = Registrar.under(RuleBook.of(List.of()))
                .decide(filed(MoveForm.of(EventType.MOVE_OUT).build()), register());

        assertThat(decision.findings()).isEmpty();
        assertThat(decision.outcome()).isEqualTo(Outcome.HELD);
        assertThat(decision.numbersToDraw()).isEqualTo(NumbersToDraw.NONE);
        assertThatIllegalStateException().isThrownBy(decision::orElseThrow).withMessageContaining("cannot be formed");
    }

    @Test
    void theRulesOfTheChangeAreAskedToo() {
        assertThat(Papers.objections(filed(moveOut(TODAY.plusDays(61)).build())))
                .containsExactly("MOVE-OUT-002");
    }

    @Test
    void aPaperAndItsChangeAreFoundInTheOrderOfTheBook() {
        List<Finding> found = Papers.TODAYS.examine(
                filed(moveOut(TODAY.plusDays(61))
                                .goingTo(OutsideAddress.domestic(HERE))
                                .build())
                        .through(Channel.ONLINE),
                register());

        assertThat(found)
                .extracting(finding -> Papers.TODAYS.rules().indexOf(finding.rule()))
                .isSorted()
                .hasSizeGreaterThan(2);
    }

    // ----- a late move-out

    /** Filed on Monday, 20 April 2026; of a departure on the 4th the fourteenth day is Saturday the 18th. */
    @ParameterizedTest(name = "left on {0}: {1}")
    @CsvSource({
        "2026-04-07, 届出, MOVE_OUT_CERTIFICATE", // day 13
        "2026-04-06, 届出, MOVE_OUT_CERTIFICATE", // day 14
        "2026-04-05, 届出, MOVE_OUT_CERTIFICATE", // day 15; the 14th is Sunday the 19th
        "2026-04-04, 届出, MOVE_OUT_CERTIFICATE", // the 14th is Saturday the 18th
        "2026-04-03, 職権, EQUIVALENT_CERTIFICATE", // the 14th was Friday the 17th
        "2026-01-10, 職権, EQUIVALENT_CERTIFICATE"
    })
    void isTakenUpExOfficioAfterFourteenDays(LocalDate left, String wording, Consequence.Document document) {
        Decision decision = decide(filed(moveOut(left).build()));
        ChangeEvent proposed = decision.event().orElseThrow();

        assertThat(proposed).isInstanceOf(MoveOut.class);
        assertThat(proposed.basis().wording()).isEqualTo(wording);
        assertThat(proposed.changeDate()).isEqualTo(CalendarDate.of(left));
        assertThat(ids(decision.alerts()).contains("NOTIFICATION-023")).isEqualTo(wording.equals("職権"));
        RegisterChange change = seen(decision).orElseThrow();
        assertThat(documents(decision, change)).contains(document);
        assertThat(of(decision, change, Consequence.PersonIsTold.class)).hasSize(wording.equals("職権") ? 1 : 0);
        assertThat(register().apply(change).record(JIRO).orElseThrow().removal())
                .hasValueSatisfying(removal -> assertThat(removal.planned()).isPresent());
    }

    private static List<Consequence.Document> documents(Decision decision, RegisterChange change) {
        return of(decision, change, Consequence.DocumentIsDue.class).stream()
                .map(Consequence.DocumentIsDue::document)
                .toList();
    }

    private static <T extends Consequence> List<T> of(Decision decision, RegisterChange change, Class<T> kind) {
        return decision.consequences(change, Consequences.standard()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    // ----- what follows

    @Test
    void numbersAreCountedBeforeAnyIsDrawn() {
        assertThat(decide(moveInPaper()).numbersToDraw())
                .as("the code is brought along")
                .isEqualTo(new NumbersToDraw(0, 1, 1));
        assertThat(Registrar.under(Papers.TODAYS)
                        .decide(
                                Filing.notified()
                                        .moveIn(
                                                Village.newHead(),
                                                Village.newcomer(
                                                        Village.born("新人 芽", 2020, 1, 1, Sex.FEMALE),
                                                        Relationship.CHILD)),
                                register())
                        .numbersToDraw())
                .isEqualTo(new NumbersToDraw(2, 2, 1));
        assertThat(decide(filed(moveOut(TODAY).build())).numbersToDraw()).isEqualTo(NumbersToDraw.NONE);
        assertThat(Registrar.under(Papers.TODAYS)
                        .decide(Filing.notified().split(place(ICHIRO, Relationship.HEAD)), register())
                        .numbersToDraw())
                .isEqualTo(new NumbersToDraw(0, 0, 1));
        assertThat(Registrar.under(Papers.TODAYS)
                        .decide(Filing.requested().codeChange(JIRO, Optional.empty()), register())
                        .numbersToDraw())
                .isEqualTo(new NumbersToDraw(1, 0, 0));
    }

    @Test
    void asManyNumbersAreDrawnAsWereCounted() {
        Village.Numbers numbers = new Village.Numbers(20);
        Decision decision = decide(moveInPaper()).drawing(numbers);
        NumbersToDraw counted = decision.numbersToDraw();
        decision.orElseThrow();

        assertThat(numbers.drawnSince(20))
                .isEqualTo(counted.recordCodes() + counted.addresseeNumbers() + counted.householdNumbers());
    }

    @Test
    void aCodeDrawnIsToldInWritingAndOneBroughtAlongIsNot() {
        Decision drawn = Registrar.under(Papers.TODAYS)
                .decide(Filing.notified().moveIn(Village.newHead()), register())
                .drawing(new Village.Numbers(20));
        Decision brought = decide(moveInPaper()).drawing(new Village.Numbers(20));

        assertThat(documents(drawn, drawn.orElseThrow())).contains(Consequence.Document.RECORD_CODE_NOTICE);
        assertThat(documents(brought, brought.orElseThrow())).doesNotContain(Consequence.Document.RECORD_CODE_NOTICE);
    }

    @Test
    void anOrdinaryMoveOutHasACertificateOneWithTheCardHasItsDataSent() {
        Decision ordinary = seen(decide(filed(moveOut(TODAY).build())));
        Decision withCard = seen(decide(filed(moveOut(TODAY).withCard().build())));

        assertThat(documents(ordinary, ordinary.orElseThrow()))
                .containsExactly(Consequence.Document.MOVE_OUT_CERTIFICATE);
        assertThat(of(ordinary, ordinary.orElseThrow(), Consequence.MoveOutDataIsSent.class))
                .isEmpty();
        assertThat(documents(withCard, withCard.orElseThrow())).isEmpty();
        assertThat(of(withCard, withCard.orElseThrow(), Consequence.MoveOutDataIsSent.class))
                .extracting(Consequence.MoveOutDataIsSent::municipality)
                .containsExactly(ELSEWHERE);
    }

    @Test
    void aMoveInDeemedTheMoveOutIsAnsweredWithTheData() {
        MoveInNotice notice = new MoveInNotice(
                ELSEWHERE,
                OutsideAddress.domestic(ELSEWHERE, "新町2番地"),
                TODAY,
                TODAY.minusDays(20),
                List.of(register().record(JIRO).orElseThrow().recordCode().orElseThrow()));
        Decision deemed = Registrar.under(Papers.DESTINATION_ONLY)
                .decide(
                        notice.arrivingAt(register(), TODAY, MoveRegime.DESTINATION_ONLY)
                                .orElseThrow(),
                        register());

        assertThat(deemed.findings())
                .as("that it was filed late is the destination's to see")
                .isEmpty();
        assertThat(documents(deemed, deemed.orElseThrow())).isEmpty();
        assertThat(of(deemed, deemed.orElseThrow(), Consequence.MoveOutDataIsSent.class))
                .containsExactly(new Consequence.MoveOutDataIsSent(JIRO, ELSEWHERE));
        assertThat(MoveOutData.of(register().apply(deemed.orElseThrow()), List.of(JIRO), TODAY))
                .hasValueSatisfying(data -> assertThat(data.removedOn()).contains(TODAY.minusDays(20)));
    }

    @Test
    void whoeverIsLeftBehindGetsNoCertificate() {
        Decision head = seen(decide(filed(MoveForm.of(EventType.MOVE_OUT)
                .leaving(TARO)
                .goingTo(OutsideAddress.domestic(ELSEWHERE))
                .changedOn(CalendarDate.of(TODAY))
                .build())));

        assertThat(of(head, head.orElseThrow(), Consequence.DocumentIsDue.class))
                .containsExactly(new Consequence.DocumentIsDue(TARO, Consequence.Document.MOVE_OUT_CERTIFICATE));
    }

    @Test
    void aMoveAbroadHasNoCertificate() {
        Decision abroad = seen(decide(
                filed(moveOut(TODAY).goingTo(OutsideAddress.abroad("ブラジル")).build())));

        assertThat(documents(abroad, abroad.orElseThrow())).isEmpty();
    }

    // ----- the household left behind: none, one, two or more

    @Test
    void aHouseholdThatEverybodyLeavesEnds() {
        Decision alone = seen(decide(filed(moveOut(TODAY).build())));

        assertThat(of(alone, alone.orElseThrow(), Consequence.HouseholdIsRepaired.class))
                .containsExactly(new Consequence.HouseholdIsRepaired(JIRO, Village.OF_JIRO, Consequence.Repair.ENDS));
    }

    @Test
    void theLastMemberIsMadeHeadAndTold() {
        Decision death =
                seen(Registrar.under(Papers.TODAYS).decide(Filing.noticed().death(SABURO), register()));

        assertThat(of(death, death.orElseThrow(), Consequence.HouseholdIsRepaired.class))
                .containsExactly(new Consequence.HouseholdIsRepaired(
                        YUKI, Village.OF_SABURO, Consequence.Repair.LAST_MEMBER_HEADS));
        assertThat(of(death, death.orElseThrow(), Consequence.HeadIsTold.class))
                .containsExactly(new Consequence.HeadIsTold(YUKI));
    }

    @Test
    void twoOrMoreAreAskedForANewHead() {
        Decision death =
                seen(Registrar.under(Papers.TODAYS).decide(Filing.noticed().death(TARO), register()));

        assertThat(of(death, death.orElseThrow(), Consequence.HouseholdIsRepaired.class))
                .containsExactly(new Consequence.HouseholdIsRepaired(
                        Village.HANAKO, Village.OF_TARO, Consequence.Repair.HEAD_IS_UNSET));
        assertThat(of(death, death.orElseThrow(), Consequence.HeadChangeIsAskedFor.class))
                .containsExactly(new Consequence.HeadChangeIsAskedFor(Village.HANAKO, Village.OF_TARO));
    }

    @Test
    void aHouseholdThatKeepsItsHeadNeedsNoRepair() {
        Decision split = seen(Registrar.under(Papers.TODAYS)
                .decide(Filing.notified().split(place(ICHIRO, Relationship.HEAD)), register())
                .drawing(new Village.Numbers(20)));
        Decision moved = seen(Registrar.under(Papers.TODAYS)
                .decide(
                        Filing.notified()
                                .addressChange(
                                        TargetHousehold.existing(Village.OF_SABURO),
                                        lot(30),
                                        place(SABURO, Relationship.HEAD),
                                        place(YUKI, Relationship.WIFE)),
                        register()));
        Decision head = seen(Registrar.under(Papers.TODAYS)
                .decide(
                        Filing.notified()
                                .headChange(
                                        Village.OF_SABURO,
                                        place(YUKI, Relationship.HEAD),
                                        place(SABURO, Relationship.HUSBAND)),
                        register()));

        for (Decision decision : List.of(split, moved, head)) {
            assertThat(of(decision, decision.orElseThrow(), Consequence.HouseholdIsRepaired.class))
                    .isEmpty();
        }
    }

    // ----- situations

    @Test
    void aMoverComesTooEarlyAndIsEnteredOnceTheFormerOfficeHasAnswered() {
        MoveOutData planned = data(TODAY.plusDays(5), Optional.empty());
        Notification paper =
                filed(moveIn(planned).changedOn(CalendarDate.of(TODAY)).build()).attaching(certificate(planned));
        Decision early = decide(paper);
        assertThat(ids(early.holds())).containsExactly("NOTIFICATION-015");

        // The notice goes out while the paper is held.
        MoveInNotice notice =
                MoveInNotice.of((MoveIn) early.event().orElseThrow()).orElseThrow();
        assertThat(notice.movedInOn()).isEqualTo(TODAY);
        assertThat(notice.movers()).containsExactly(Village.code(300));

        Notification answered = paper.examinedOn(TODAY.plusDays(1))
                .attaching(new Attachment.TransmittedData(data(TODAY.plusDays(5), Optional.of(TODAY))));
        assertThat(decide(answered).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(decide(paper.examinedOn(TODAY.plusDays(5))).outcome())
                .as("or on the planned day, though no answer came")
                .isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void theTimeOfTheCardIsOverAndACertificateTakesItsPlace() {
        Notification late = filed(moveIn(DATA)
                        .changedOn(CalendarDate.of(2026, 4, 5))
                        .specially(MoveIn.Kind.SPECIAL_CASE_MOVE_IN)
                        .build())
                .attaching(new Attachment.TransmittedData(DATA), new Attachment.CardHandedOver(Papers.MOVER_NAME));
        assertThat(ids(decide(late).errors())).containsExactly("NOTIFICATION-018");

        Notification ordinary = filed(
                        moveIn(DATA).changedOn(CalendarDate.of(2026, 4, 5)).build())
                .attaching(certificate(DATA));
        assertThat(seen(decide(ordinary)).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void acceptingIsPure() {
        InMemoryRegister before = register();
        Decision decision = decide(moveInPaper()).drawing(new Village.Numbers(20));
        decision.orElseThrow();

        assertThat(register()).isSameAs(before);
        assertThat(decide(moveInPaper()).findings()).isEqualTo(decision.findings());
    }
}
