package juki.registry.rules.movein;

import static juki.registry.rules.Village.ELSEWHERE;
import static juki.registry.rules.Village.HERE;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.TODAY;
import static juki.registry.rules.Village.after;
import static juki.registry.rules.Village.born;
import static juki.registry.rules.Village.code;
import static juki.registry.rules.Village.foreign;
import static juki.registry.rules.Village.japanese;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.newHead;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.CautionNote;
import juki.registry.model.resident.EarlierAddresses;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.RecordItem;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.rules.Filing;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.RuleBook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What whoever moves in says of before. */
class ArrivalsTest {

    @Nested
    class ResidentSinceMovingIn {
        @Test
        void objectsToWhoIsSaidToBeAResidentOfYearsBefore() {
            assertThat(objections(arrival(japanese().withBecameResidentOn(CalendarDate.of(2020, 4, 2)), NONE)))
                    .contains("MOVE-IN-003");
        }

        @Test
        void objectsToADayNobodyKnows() {
            assertThat(objections(arrival(japanese().withBecameResidentOn(UncertainDate.unknown()), NONE)))
                    .contains("MOVE-IN-003");
        }

        @Test
        void isSilentOnWhoIsAResidentFromThatDay() {
            assertThat(objections(arrival(japanese().withBecameResidentOn(MOVED), NONE)))
                    .doesNotContain("MOVE-IN-003");
        }

        @Test
        void isSilentOnAForeignResidentOfMoreThanOneMunicipality() {
            assertThat(objections(arrival(foreign(), NONE))).doesNotContain("MOVE-IN-003");
        }
    }

    @Nested
    class PreviousHeadIsNamed {
        private static final RuleBook ASKING =
                RuleBook.standard(OfficePractice.standard().withPreviousHeadAsked(true));

        @Test
        void objectsToWhoComesFromInsideJapanWithoutAHead() {
            assertThat(ids(arrival(foreign(), NONE))).contains("MOVE-IN-004");
        }

        @Test
        void isSilentWhereTheHeadIsNamed() {
            assertThat(ids(arrival(
                            foreign(),
                            EarlierAddresses.builder()
                                    .previousHeadName(PersonName.of("旧宅 主"))
                                    .build())))
                    .doesNotContain("MOVE-IN-004");
        }

        @Test
        void isSilentOnWhoComesFromAbroad() {
            assertThat(ids(Filing.notified()
                            .moveIn(
                                    TargetHousehold.newHousehold(),
                                    lot(20),
                                    OutsideAddress.abroad("ベトナム"),
                                    who(foreign(), NONE, OtherItems.none()))))
                    .doesNotContain("MOVE-IN-004");
        }

        @Test
        void isSilentWhereTheOfficeDoesNotAsk() {
            assertThat(objections(arrival(foreign(), NONE))).doesNotContain("MOVE-IN-004");
        }

        private static List<String> ids(ChangeEvent event) {
            return ASKING.examine(event, register()).stream()
                    .map(finding -> finding.rule().id())
                    .toList();
        }
    }

    @Nested
    class ReturnComesAfterAWhile {
        private static final InMemoryRegister JIRO_LEFT =
                after(register(), Filing.notified().changed(2026, 4, 10).moveOut(JIRO));

        @Test
        void objectsToWhoIsBackAfterThirtyDays() {
            assertThat(objections(back(LocalDate.of(2026, 5, 10)), JIRO_LEFT)).contains("MOVE-IN-005");
        }

        @Test
        void isSilentOnWhoIsBackAfterThirtyOne() {
            assertThat(objections(back(LocalDate.of(2026, 5, 11)), JIRO_LEFT)).doesNotContain("MOVE-IN-005");
        }

        @Test
        void goesByTheOfficesPractice() {
            RuleBook book = RuleBook.standard(OfficePractice.standard().withShortestUsualAbsence(0));

            assertThat(book.examine(back(LocalDate.of(2026, 4, 11)), JIRO_LEFT))
                    .extracting(finding -> finding.rule().id())
                    .doesNotContain("MOVE-IN-005");
        }

        private static ChangeEvent back(LocalDate on) {
            return Filing.notified()
                    .changed(CalendarDate.of(on))
                    .recorded(on)
                    .basedOn(Basis.Notification.on(on))
                    .moveIn(NewResident.builder()
                            .person(born("見本 次郎", 1965, 8, 1, Sex.MALE))
                            .details(japanese())
                            .relationship(Relationship.HEAD)
                            .addressee(JIRO)
                            .recordCode(code(5))
                            .build());
        }
    }

    @Nested
    class UnnotifiedMoveIsTold {
        private static final OutsideAddress MARKED = OutsideAddress.domestic(ELSEWHERE, "旧町1番地（未届）");
        private static final OutsideAddress UNMARKED = OutsideAddress.domestic(ELSEWHERE, "旧町1番地");
        private static final OtherItems CAUTION = OtherItems.builder()
                .addCautionNotes(CautionNote.of(1, RecordItem.PREVIOUS_ADDRESS, "未届　旧町1番地"))
                .build();

        @Test
        void objectsToAPreviousAddressWithoutTheMark() {
            assertThat(objections(unnotified(UNMARKED, CAUTION))).contains("MOVE-IN-006");
        }

        @Test
        void objectsWhereTheCautionIsMissing() {
            assertThat(objections(unnotified(MARKED, OtherItems.none()))).contains("MOVE-IN-006");
        }

        @Test
        void objectsToWhoWasLastRegisteredElsewhereThoughNothingElseIsSaid() {
            assertThat(objections(Filing.exOfficio()
                            .exOfficioEntry(
                                    TargetHousehold.newHousehold(),
                                    lot(20),
                                    UNMARKED,
                                    who(
                                            japanese().withBecameResidentOn(MOVED),
                                            EarlierAddresses.builder()
                                                    .lastRegisteredAddress(OutsideAddress.domestic(HERE, "元町1番地"))
                                                    .build(),
                                            CAUTION))))
                    .contains("MOVE-IN-006");
        }

        @Test
        void isSilentWhereMarkAndCautionAreThere() {
            assertThat(objections(unnotified(MARKED, CAUTION))).doesNotContain("MOVE-IN-006");
        }

        @Test
        void isSilentOnWhoNotifiedEveryMove() {
            assertThat(objections(Filing.notified().moveIn(newHead()))).doesNotContain("MOVE-IN-006");
        }

        private static ChangeEvent unnotified(OutsideAddress before, OtherItems items) {
            return MoveIn.builder()
                    .changeDate(MOVED)
                    .processingDate(TODAY)
                    .basis(Basis.Notification.on(TODAY))
                    .addKinds(MoveIn.Kind.UNNOTIFIED_MOVE_IN)
                    .addNewResidents(who(japanese().withBecameResidentOn(MOVED), NONE, items))
                    .household(TargetHousehold.newHousehold())
                    .address(lot(20))
                    .previousAddress(before)
                    .build();
        }
    }

    private static final CalendarDate MOVED = CalendarDate.of(2026, 4, 10);
    private static final EarlierAddresses NONE = EarlierAddresses.none();

    private static ChangeEvent arrival(ResidentDetails details, EarlierAddresses earlier) {
        return Filing.notified().moveIn(who(details, earlier, OtherItems.none()));
    }

    private static NewResident who(ResidentDetails details, EarlierAddresses earlier, OtherItems items) {
        return NewResident.builder()
                .person(born("新人 次郎", 1990, 2, 3, Sex.MALE))
                .details(details)
                .relationship(Relationship.HEAD)
                .earlier(earlier)
                .otherItems(items)
                .build();
    }
}
