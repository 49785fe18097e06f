package juki.registry.rules.notification;

import static juki.registry.rules.Village.ELSEWHERE;
import static juki.registry.rules.Village.HERE;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.MOVED_OUT;
import static juki.registry.rules.Village.OF_TARO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.place;
import static juki.registry.rules.Village.register;
import static juki.registry.rules.notification.Papers.DATA;
import static juki.registry.rules.notification.Papers.TODAY;
import static juki.registry.rules.notification.Papers.filed;
import static juki.registry.rules.notification.Papers.moveIn;
import static juki.registry.rules.notification.Papers.moveInPaper;
import static juki.registry.rules.notification.Papers.moveOut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.Handling;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveInNoticeReceived;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Notifier;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.PersonName;
import juki.registry.rules.Filing;
import juki.registry.rules.MoveRegime;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.Village;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Papers, forms and what is formed from them. */
class NotificationTest {

    private static final OfficePractice PRACTICE = OfficePractice.standard();

    // ----- the form

    @ParameterizedTest
    @EnumSource(
            value = EventType.class,
            names = {
                "MOVE_IN",
                "ADDRESS_CHANGE",
                "MOVE_OUT",
                "HOUSEHOLD_SPLIT",
                "HOUSEHOLD_MERGER",
                "HOUSEHOLD_CHANGE",
                "HOUSEHOLD_HEAD_CHANGE"
            })
    void aCompleteFormFormsItsKindAndABlankOneNothing(EventType kind) {
        boolean joins = kind != EventType.HOUSEHOLD_SPLIT && kind != EventType.MOVE_IN;
        MoveForm full = MoveForm.of(kind)
                .changedOn(CalendarDate.of(TODAY))
                .entering(Village.newHead())
                .placing(place(JIRO, Relationship.HEAD))
                .leaving(JIRO)
                .at(lot(30))
                .into(joins ? TargetHousehold.existing(OF_TARO) : TargetHousehold.newHousehold())
                .comingFrom(OutsideAddress.unknown())
                .goingTo(OutsideAddress.domestic(ELSEWHERE))
                .build();

        assertThat(full.missing()).isEmpty();
        assertThat(filed(full).change(PRACTICE)).map(ChangeEvent::type).contains(kind);
        assertThat(MoveForm.of(kind).build().missing())
                .contains(MoveForm.Item.CHANGE_DATE, MoveForm.Item.PERSONS)
                .hasSizeGreaterThan(2);
        assertThat(filed(MoveForm.of(kind).build()).change(PRACTICE)).isEmpty();
    }

    @Test
    void theFormServesMovesAndHouseholdsAlone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoveForm.of(EventType.DEATH))
                .withMessageStartingWith("kind: ");
    }

    @Test
    void whatContradictsItselfIsNoForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> moveIn(DATA)
                        .specially(
                                MoveIn.Kind.ARRIVAL_OF_MID_TO_LONG_TERM_RESIDENT,
                                MoveIn.Kind.BECAME_MID_TO_LONG_TERM_RESIDENT)
                        .build())
                .withMessageStartingWith("kinds: ");
    }

    @Test
    void aFormGoesOnBeingFilledIn() {
        MoveForm begun = MoveForm.of(EventType.MOVE_IN).asToldBy(DATA).build();
        MoveForm finished = begun.completed()
                .changedOn(CalendarDate.of(2026, 4, 12))
                .at(lot(20))
                .into(TargetHousehold.newHousehold())
                .build();

        assertThat(begun.missing())
                .containsExactly(MoveForm.Item.CHANGE_DATE, MoveForm.Item.ADDRESS, MoveForm.Item.HOUSEHOLD);
        assertThat(finished.missing()).isEmpty();
        assertThat(begun.missing()).as("the form begun stays as it is").isNotEmpty();
        assertThat(filed(finished).change(PRACTICE)).get().isInstanceOfSatisfying(MoveIn.class, moveIn -> {
            NewResident newcomer = moveIn.newResidents().get(0);
            assertThat(moveIn.previousAddress()).isEqualTo(DATA.address());
            assertThat(newcomer.recordCode()).contains(Village.code(300));
            assertThat(newcomer.details().becameResidentOn())
                    .as("a resident from the day of moving in, not from the planned day")
                    .isEqualTo(CalendarDate.of(2026, 4, 12));
        });
    }

    // ----- the paper

    @Test
    void eachKindOfPaperHasItsOwnDay() {
        LocalDate day = TODAY.minusDays(3);
        AskedChange asked = moveOut(TODAY).build();

        for (Basis basis : List.of(
                Basis.Notification.on(day), Basis.Application.on(day), Basis.Request.on(day), Basis.Notice.on(day))) {
            assertThat(Notification.of(basis, TODAY, asked).filedOn()).isEqualTo(day);
        }
        assertThat(Notification.of(new Basis.ExOfficio(), TODAY, asked).filedOn())
                .isEqualTo(TODAY);
    }

    @Test
    void aDraftHasTheBasisAndTheDayOfItsPaper() {
        AskedChange draft = new AskedChange.Draft(Filing.notified().moveOut(JIRO));

        assertThat(Notification.of(Basis.Notification.on(TODAY), TODAY, draft).change(PRACTICE))
                .contains(Filing.notified().moveOut(JIRO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notification.of(Basis.Application.on(TODAY), TODAY, draft))
                .withMessageStartingWith("asked: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notification.of(Basis.Notification.on(TODAY), TODAY.plusDays(1), draft))
                .withMessageStartingWith("asked: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filed(draft).examinedOn(TODAY.plusDays(1)))
                .withMessageStartingWith("asked: ");
    }

    @Test
    void theChangeSaysWhereItWasEnteredAndWhoFiledIt() {
        Notifier notifier = Notifier.of(Notifier.Capacity.HEAD, PersonName.of("見本 太郎"));
        Notification paper = filed(moveOut(TODAY).build())
                .handled(Handling.builder().place("本庁").terminal("T1").build())
                .filedBy(notifier);

        assertThat(paper.change(PRACTICE)).get().satisfies(event -> {
            assertThat(event.handling().place()).contains("本庁");
            assertThat(event.handling().notifier()).contains(notifier);
        });
        assertThat(paper.notifier()).contains(notifier);
    }

    @Test
    void aHeldPaperIsExaminedAgainWithEverythingOnIt() {
        Notification paper = moveInPaper().adding(AddedFact.of(AddedFact.Affair.CHILD_ALLOWANCE, Papers.MOVER_NAME));
        Notification later = paper.examinedOn(TODAY.plusDays(2));

        assertThat(later.processingDate()).isEqualTo(TODAY.plusDays(2));
        assertThat(later.filedOn()).as("filed when it was filed").isEqualTo(TODAY);
        assertThat(later.attachments()).isEqualTo(paper.attachments());
        assertThat(later.evidence()).isEqualTo(paper.evidence());
        assertThat(later.addedFacts()).isEqualTo(paper.addedFacts());
        assertThat(later.notifier()).isEqualTo(paper.notifier());
        assertThat(later.asking(moveOut(TODAY).build()).type()).isEqualTo(EventType.MOVE_OUT);
    }

    @Test
    void nothingShowsAPerson() {
        Notification paper = moveInPaper()
                .filedBy(Notifier.of(Notifier.Capacity.HEAD, Papers.MOVER_NAME))
                .attaching(new Attachment.CardHandedOver(Papers.MOVER_NAME), new Attachment.MoveOutWithdrawn())
                .adding(AddedFact.of(AddedFact.Affair.NATIONAL_PENSION, Papers.MOVER_NAME));
        String shown = paper + " " + paper.asked() + " " + paper.attachments() + " " + paper.addedFacts() + " "
                + paper.notifier() + " " + DATA + " " + DATA.movers() + " "
                + MoveInNotice.of((MoveIn) paper.change(PRACTICE).orElseThrow()) + " "
                + new AskedChange.Draft(Filing.notified().moveOut(JIRO));

        assertThat(shown)
                .doesNotContain("新人", "次郎", "旧町", "架空", Village.code(300).digits(), JIRO.digits());
    }

    @Test
    void wordsAreDistinct() {
        assertThat(Arrays.stream(IdentityEvidence.Kind.values())
                        .map(IdentityEvidence.Kind::wording)
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(IdentityEvidence.Kind.values());
        assertThat(Arrays.stream(MoveForm.Item.values()).map(MoveForm.Item::wording))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(Channel.values()).map(Channel::wording)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Attachment.Proof.values()).map(Attachment.Proof::wording))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(Attachment.Document.values()).map(Attachment.Document::wording))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(AddedFact.Affair.values()).map(AddedFact.Affair::basis))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(AddedFact.Affair.values()).map(AddedFact.Affair::wording))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(MoveRegime.values()).map(MoveRegime::wording)).doesNotHaveDuplicates();
    }

    // ----- what passes between municipalities

    @Test
    void dataOfAMoveOutAreThoseOfThePlanUntilItHasComeAbout() {
        MoveOutData planned =
                MoveOutData.of(register(), List.of(Village.LEAVING), TODAY).orElseThrow();
        MoveOutData left = MoveOutData.of(register(), List.of(MOVED_OUT), TODAY).orElseThrow();

        assertThat(planned.plannedOn()).isEqualTo(Village.PLAN.on());
        assertThat(planned.removedOn()).isEmpty();
        assertThat(planned.municipality()).isEqualTo(HERE);
        assertThat(planned.issuedOn()).isEqualTo(TODAY);
        assertThat(planned.movers())
                .singleElement()
                .satisfies(mover -> assertThat(mover.recordCode())
                        .isEqualTo(register()
                                .record(Village.LEAVING)
                                .orElseThrow()
                                .recordCode()
                                .orElseThrow()));
        assertThat(left.removedOn()).contains(LocalDate.of(2025, 6, 30));
    }

    @Test
    void thereAreNoDataOfWhoeverStaysOrIsUnknownNorOfPartsOfTwoMoves() {
        assertThat(MoveOutData.of(register(), List.of(TARO), TODAY)).isEmpty();
        assertThat(MoveOutData.of(register(), List.of(Village.UNKNOWN), TODAY)).isEmpty();
        assertThat(MoveOutData.of(register(), List.of(Village.LEAVING, MOVED_OUT), TODAY))
                .isEmpty();
        assertThat(MoveOutData.of(register(), List.of(), TODAY)).isEmpty();
    }

    @Test
    void aMoveIsPlannedForADayThatARegisterWrites() {
        Papers.data(LocalDate.of(1, 1, 1), Optional.empty());
        Papers.data(LocalDate.of(9999, 12, 31), Optional.empty());
        for (LocalDate never : List.of(LocalDate.of(0, 12, 31), LocalDate.of(10_000, 1, 1), LocalDate.MAX)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Papers.data(never, Optional.empty()))
                    .withMessageStartingWith("plannedOn: ");
        }
    }

    @Test
    void aNoticeIsAReceiptTodayAndTheMoveOutItselfWhereTheMoveInIsDeemedOne() {
        MoveInNotice notice = new MoveInNotice(
                ELSEWHERE,
                OutsideAddress.domestic(ELSEWHERE, "新町2番地"),
                TODAY.minusDays(1),
                TODAY.minusDays(4),
                List.of(register().record(JIRO).orElseThrow().recordCode().orElseThrow(), Village.code(301)));

        assertThat(notice.arrivingAt(register(), TODAY, MoveRegime.MOVE_OUT_THEN_MOVE_IN)
                        .flatMap(paper -> paper.change(PRACTICE)))
                .get()
                .isInstanceOfSatisfying(MoveInNoticeReceived.class, received -> {
                    assertThat(received.subjects()).containsExactly(JIRO);
                    assertThat(received.basis()).isEqualTo(Basis.Notice.on(TODAY.minusDays(1)));
                });
        assertThat(notice.arrivingAt(register(), TODAY, MoveRegime.DESTINATION_ONLY)
                        .flatMap(paper -> paper.change(PRACTICE)))
                .get()
                .isInstanceOfSatisfying(MoveOut.class, deemed -> {
                    assertThat(deemed.subjects()).containsExactly(JIRO);
                    assertThat(deemed.changeDate()).isEqualTo(CalendarDate.of(TODAY.minusDays(4)));
                    assertThat(deemed.basis()).isEqualTo(Basis.Notification.on(TODAY.minusDays(1)));
                });
    }

    @Test
    void aNoticeOfStrangersIsNoPaper() {
        MoveInNotice notice = new MoveInNotice(
                ELSEWHERE, OutsideAddress.domestic(ELSEWHERE), TODAY, TODAY, List.of(Village.code(301)));

        assertThat(notice.arrivingAt(register(), TODAY, MoveRegime.MOVE_OUT_THEN_MOVE_IN))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MoveInNotice(ELSEWHERE, DATA.address(), TODAY, TODAY, List.of()))
                .withMessageStartingWith("movers: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MoveOutData(
                        HERE, TODAY, DATA.address(), DATA.destination(), TODAY, Optional.empty(), List.of()))
                .withMessageStartingWith("movers: ");
    }
}
