package juki.registry.testkit.lawful;

import static juki.registry.testkit.lawful.Scene.ELSEWHERE;
import static juki.registry.testkit.lawful.Scene.elsewhere;
import static juki.registry.testkit.lawful.Scene.foreign;
import static juki.registry.testkit.lawful.Scene.japanese;
import static juki.registry.testkit.lawful.Scene.newcomer;
import static juki.registry.testkit.lawful.Scene.person;
import static juki.registry.testkit.lawful.Scene.place;
import static juki.registry.testkit.lawful.Scene.returning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.NonCalendarDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;

/**
 * Ways to break the law (違反の仕方): each one slip in a change that would otherwise be lawful, with the id of the rule of the
 * standard book that objects to it. Two slips may break one rule.
 */
@SuppressWarnings("ImmutableEnumChecker") // A slip is a pure function of its scene.
public enum Breach {
    /** A death of a day to come. */
    HAPPENS_TOMORROW("COMMON-001", scene -> {
        AddresseeNumber who = scene.anybody();
        LocalDate later = scene.today.plusDays(scene.days(1));
        return new Slip(
                scene.exOfficio().death(who), scene.exOfficio().changed(later).death(who));
    }),
    /** Notified on a day after the day of the office. */
    FILED_TOMORROW("COMMON-002", scene -> {
        Paper paper = scene.notified();
        LocalDate later = scene.today.plusDays(scene.days(1));
        return new Slip(
                scene.moveIn(paper, scene.stranger()),
                scene.moveIn(paper.on(Basis.Notification.on(later)), scene.stranger()));
    }),
    /** A move-in on a day that nobody knows, or that there is not. */
    MOVES_ON_NO_DAY("COMMON-003", scene -> {
        Paper paper = scene.notified();
        int year = scene.today.getYear();
        return new Slip(
                scene.moveIn(paper, scene.stranger()),
                scene.moveIn(
                        paper.changed(scene.any(UncertainDate.inYear(year - 1), NonCalendarDate.of(year - 1, 2, 31))),
                        scene.stranger()));
    }),
    /** Moves in before being born. */
    MOVES_BEFORE_BIRTH("COMMON-004", scene -> {
        LocalDate born = scene.today;
        return new Slip(
                scene.moveIn(scene.notified().changed(born), bornOn(born)),
                scene.moveIn(scene.notified().changed(born.minusDays(scene.days(1))), bornOn(born)));
    }),
    /** Moves in in the year of birth, of which no day is known. */
    BIRTH_MAY_FOLLOW("COMMON-005", scene -> {
        Paper paper = scene.notified();
        int year = scene.today.getYear();
        return new Slip(
                scene.moveIn(paper, someone(UncertainDate.inYear(year - 30))),
                scene.moveIn(paper, someone(UncertainDate.unknown())));
    }),
    /** A date of birth corrected into the future. */
    BORN_TOMORROW("COMMON-006", scene -> {
        AddresseeNumber who = scene.any(scene.taro, scene.saburo, scene.anh);
        Paper paper = scene.applied();
        return new Slip(
                paper.correction(who, bornOnDay(LocalDate.of(1971, 1, 2))),
                paper.correction(who, bornOnDay(scene.today.plusDays(scene.days(1)))));
    }),
    /** Somebody of more than a hundred and twenty years. */
    OLDER_THAN_ANYBODY("COMMON-007", scene -> {
        Paper paper = scene.notified();
        int year = scene.today.getYear();
        return new Slip(
                scene.moveIn(paper, newcomer("長寿　一", year - 90, Sex.FEMALE, Relationship.HEAD)),
                scene.moveIn(paper, newcomer("長寿　一", year - scene.days(122), Sex.FEMALE, Relationship.HEAD)));
    }),
    /** A move-in notified before it happened. */
    NOTIFIED_BEFOREHAND("COMMON-008", scene -> {
        Paper paper = scene.notified().changed(scene.today);
        return new Slip(
                scene.moveIn(paper, scene.stranger()),
                scene.moveIn(paper.on(Basis.Notification.on(scene.today.minusDays(scene.days(1)))), scene.stranger()));
    }),
    /** A move inside the municipality before the one recorded last. */
    MOVED_EARLIER_THAN_BEFORE("COMMON-009", scene -> {
        scene.happens(Scene.notified(scene.today, scene.today.minusDays(3))
                .addressChange(TargetHousehold.newHousehold(), scene.lot(30), place(scene.jiro, Relationship.HEAD)));
        Paper paper = scene.notified();
        return new Slip(
                paper.changed(scene.today.minusDays(2))
                        .addressChange(
                                TargetHousehold.newHousehold(), scene.lot(31), place(scene.jiro, Relationship.HEAD)),
                paper.changed(scene.today.minusDays(4 + scene.chance.below(6)))
                        .addressChange(
                                TargetHousehold.newHousehold(), scene.lot(31), place(scene.jiro, Relationship.HEAD)));
    }),
    /** Recorded on a day before the last entry. */
    RECORDED_OUT_OF_ORDER("COMMON-010", scene -> {
        scene.happens(scene.requested().changed(scene.today).codeChange(scene.jiro, Optional.empty()));
        LocalDate before = scene.today.minusDays(scene.days(1));
        return new Slip(
                scene.exOfficio().changed(before).death(scene.jiro),
                Scene.exOfficio(before, before).death(scene.jiro));
    }),
    /** A change of somebody who has left, or whom nobody knows. */
    CONCERNS_A_STRANGER("COMMON-011", scene -> {
        AddresseeNumber stranger = scene.any(scene.gone, scene.numbers.nextAddresseeNumber());
        return new Slip(
                scene.exOfficio().death(scene.anybody()), scene.exOfficio().death(stranger));
    }),
    /** Somebody moves out twice with one paper. */
    NAMED_TWICE("COMMON-012", scene -> {
        AddresseeNumber who = scene.anybody();
        return new Slip(
                scene.notified().moveOut(elsewhere(), who), scene.notified().moveOut(elsewhere(), who, who));
    }),
    /** Another code for somebody about to leave. */
    CONCERNS_WHO_IS_LEAVING(
            "COMMON-013",
            scene -> new Slip(
                    scene.requested().changed(scene.today).codeChange(scene.anybody(), Optional.empty()),
                    scene.requested().changed(scene.today).codeChange(scene.leaving, Optional.empty()))),
    /** A move-in on a request, or a death on one. */
    ON_A_BASIS_THAT_DOES_NOT_FIT("COMMON-014", scene -> {
        Basis request = Basis.Request.on(scene.today);
        return scene.any(
                new Slip(
                        scene.moveIn(scene.notified(), scene.stranger()),
                        scene.moveIn(scene.notified().on(request), scene.stranger())),
                new Slip(
                        scene.noticed().death(scene.saburo),
                        scene.noticed().on(request).death(scene.saburo)));
    }),
    /** The register is opened once more. */
    OPENED_AGAIN(
            "COMMON-015",
            scene -> new Slip(
                    scene.exOfficio().death(scene.anybody()), scene.exOfficio().carryOver())),
    /** Joins a household that there is not, or that has ended. */
    JOINS_NOBODY("COMMON-016", scene -> {
        Paper paper = scene.notified();
        HouseholdNumber none = scene.any(scene.householdOf(scene.gone), scene.numbers.nextHouseholdNumber());
        return new Slip(
                scene.joining(paper, scene.jiro, scene.stranger(Relationship.COHABITANT)),
                paper.moveIn(
                        TargetHousehold.existing(none),
                        scene.record(scene.jiro).residence().address(),
                        elsewhere(),
                        scene.stranger(Relationship.COHABITANT)));
    }),
    /** A new household under the number of another. */
    TAKES_A_HOUSEHOLD_NUMBER("COMMON-017", scene -> {
        Paper paper = scene.notified();
        HouseholdNumber taken = scene.householdOf(scene.any(scene.taro, scene.anh, scene.gone));
        return new Slip(
                numberedMoveIn(scene, paper, scene.numbers.nextHouseholdNumber()), numberedMoveIn(scene, paper, taken));
    }),
    /** A new household under a number without its check digit. */
    NUMBER_WITHOUT_CHECK_DIGIT("COMMON-018", scene -> {
        Paper paper = scene.notified();
        HouseholdNumber right = scene.numbers.nextHouseholdNumber();
        HouseholdNumber wrong = HouseholdNumber.of(right.value() - right.value() % 10 + (right.value() + 1) % 10);
        return new Slip(numberedMoveIn(scene, paper, right), numberedMoveIn(scene, paper, wrong));
    }),
    /** Joins a household at another address than its own. */
    JOINS_AT_ANOTHER_ADDRESS("COMMON-019", scene -> {
        Paper paper = scene.notified();
        return new Slip(
                scene.joining(paper, scene.anh, scene.stranger(Relationship.COHABITANT)),
                paper.moveIn(
                        TargetHousehold.existing(scene.householdOf(scene.anh)),
                        scene.lot(21 + scene.chance.below(9)),
                        elsewhere(),
                        scene.stranger(Relationship.COHABITANT)));
    }),
    /** A second head, or none, of a new household. */
    TWO_HEADS_OR_NONE("COMMON-020", scene -> {
        Paper paper = scene.notified();
        return scene.any(
                new Slip(
                        scene.joining(paper, scene.taro, scene.stranger(Relationship.COHABITANT)),
                        scene.joining(paper, scene.taro, scene.stranger(Relationship.HEAD))),
                new Slip(
                        scene.moveIn(paper, scene.stranger(Relationship.HEAD)),
                        scene.moveIn(paper, scene.stranger(Relationship.COHABITANT))));
    }),
    /** The head of four leaves, and three stay without one. */
    LEAVES_THREE_HEADLESS(
            "COMMON-021",
            scene -> new Slip(
                    scene.noticed().death(scene.any(scene.hanako, scene.ichiro)),
                    scene.noticed().death(scene.taro))),
    /** A small child leads a household. */
    CHILD_LEADS(
            "COMMON-022",
            scene -> new Slip(
                    split(scene, place(scene.ichiro, Relationship.HEAD)),
                    split(scene, place(scene.momo, Relationship.HEAD)))),
    /** A man as a wife, or a woman as a husband. */
    MAN_AS_WIFE("COMMON-023", scene -> {
        Paper paper = scene.notified();
        return scene.any(
                new Slip(
                        scene.joining(paper, scene.jiro, scene.stranger(Relationship.COHABITANT)),
                        scene.joining(paper, scene.jiro, scene.stranger(Relationship.WIFE))),
                new Slip(
                        scene.joining(paper, scene.anh, newcomer("新顔　花", 1991, Sex.MALE, Relationship.HUSBAND)),
                        scene.joining(paper, scene.anh, newcomer("新顔　花", 1991, Sex.FEMALE, Relationship.HUSBAND))));
    }),
    /** A second spouse of the head. */
    SECOND_WIFE("COMMON-024", scene -> {
        Paper paper = scene.notified();
        return new Slip(
                scene.joining(paper, scene.jiro, newcomer("新顔　花", 1991, Sex.FEMALE, Relationship.WIFE)),
                scene.joining(
                        paper,
                        scene.any(scene.taro, scene.saburo),
                        newcomer("新顔　花", 1991, Sex.FEMALE, Relationship.WIFE)));
    }),
    /** A child older than the head. */
    CHILD_OLDER_THAN_HEAD("COMMON-025", scene -> {
        Paper paper = scene.notified();
        return new Slip(
                scene.joining(paper, scene.jiro, newcomer("別役　進", 1995, Sex.MALE, Relationship.CHILD)),
                scene.joining(
                        paper,
                        scene.jiro,
                        newcomer("別役　進", 1964 - scene.chance.below(30), Sex.MALE, Relationship.CHILD)));
    }),
    /** Comes with the code of a resident. */
    CODE_OF_A_RESIDENT("ENTRY-001", scene -> {
        Paper paper = scene.notified();
        return new Slip(
                scene.moveIn(
                        paper, returning(strange(), Optional.empty(), Optional.of(scene.numbers.nextRecordCode()))),
                scene.moveIn(
                        paper, returning(strange(), Optional.empty(), Optional.of(scene.codeOf(scene.anybody())))));
    }),
    /** Comes back with the code of before, and is entered as new. */
    RETURNS_AS_NEW("ENTRY-002", scene -> {
        Paper paper = scene.notified();
        Person person = scene.record(scene.gone).person();
        return new Slip(
                scene.moveIn(paper, scene.returning()),
                scene.moveIn(paper, returning(person, Optional.empty(), Optional.of(scene.codeOf(scene.gone)))));
    }),
    /** Comes back with the code of before under another number. */
    RETURNS_UNDER_ANOTHER_NUMBER("ENTRY-003", scene -> {
        Paper paper = scene.notified();
        Person person = scene.record(scene.gone).person();
        return new Slip(
                scene.moveIn(paper, scene.returning()),
                scene.moveIn(
                        paper,
                        returning(
                                person,
                                Optional.of(scene.numbers.nextAddresseeNumber()),
                                Optional.of(scene.codeOf(scene.gone)))));
    }),
    /** Somebody who lives here moves in. */
    RESIDENT_MOVES_IN("ENTRY-004", scene -> {
        Paper paper = scene.notified();
        AddresseeNumber who = scene.any(scene.taro, scene.jiro, scene.saburo);
        return new Slip(
                scene.moveIn(paper, scene.returning()),
                scene.moveIn(
                        paper,
                        returning(scene.record(who).person(), Optional.of(who), Optional.of(scene.codeOf(who)))));
    }),
    /** A Japanese resident without a family register. */
    NO_FAMILY_REGISTER("ENTRY-007", scene -> {
        Paper paper = scene.notified();
        JapaneseResident without = JapaneseResident.builder()
                .becameResidentOn(CalendarDate.of(2020, 4, 1))
                .build();
        return new Slip(
                scene.moveIn(paper, Scene.of(strange(), japanese(), Relationship.HEAD)),
                scene.moveIn(paper, Scene.of(strange(), without, Relationship.HEAD)));
    }),
    /** A mid to long-term resident without a residence card. */
    NO_RESIDENCE_CARD("ENTRY-008", scene -> {
        Paper paper = scene.notified();
        return new Slip(
                scene.moveIn(paper, Scene.of(strange(), foreign(), Relationship.HEAD)),
                scene.moveIn(
                        paper,
                        Scene.of(strange(), foreign(LegalClass.MID_TO_LONG_TERM).build(), Relationship.HEAD)));
    }),
    /** A special permanent resident without a certificate. */
    NO_CERTIFICATE("ENTRY-009", scene -> {
        Paper paper = scene.notified();
        return new Slip(
                scene.moveIn(
                        paper,
                        Scene.of(
                                strange(),
                                foreign(LegalClass.SPECIAL_PERMANENT)
                                        .certificate(SpecialPermanentResidentCertificateNumber.of("AB12345678CD"))
                                        .build(),
                                Relationship.HEAD)),
                scene.moveIn(
                        paper,
                        Scene.of(
                                strange(), foreign(LegalClass.SPECIAL_PERMANENT).build(), Relationship.HEAD)));
    }),
    /** Somebody permitted to stay whose period is blank. */
    NO_PERIOD("ENTRY-010", scene -> {
        Paper paper = scene.notified();
        LegalClass legalClass = scene.any(LegalClass.TEMPORARY_REFUGE, LegalClass.PROVISIONAL_STAY);
        return new Slip(
                scene.moveIn(
                        paper,
                        Scene.of(
                                strange(),
                                foreign(legalClass)
                                        .expiresOn(scene.today.plusDays(90))
                                        .build(),
                                Relationship.HEAD)),
                scene.moveIn(paper, Scene.of(strange(), foreign(legalClass).build(), Relationship.HEAD)));
    }),
    /** Somebody without a name. */
    NO_NAME("ENTRY-011", scene -> {
        Paper paper = scene.notified();
        Person unnamed = Person.of(PersonName.unnamed(), CalendarDate.of(1991, 5, 3), Sex.FEMALE);
        return new Slip(
                scene.moveIn(paper, Scene.of(strange(), japanese(), Relationship.HEAD)),
                scene.moveIn(paper, Scene.of(unnamed, japanese(), Relationship.HEAD)));
    }),
    /** Comes back and says nothing of having been here. */
    RETURNS_IN_SILENCE("ENTRY-005", scene -> {
        Paper paper = scene.notified();
        Person person = scene.record(scene.gone).person();
        return new Slip(
                scene.moveIn(paper, scene.returning()),
                scene.moveIn(paper, returning(person, Optional.empty(), Optional.empty())));
    }),
    /** Is entered a second time. */
    ENTERED_TWICE("ENTRY-006", scene -> {
        Paper paper = scene.notified();
        Person person =
                scene.record(scene.any(scene.taro, scene.jiro, scene.saburo)).person();
        return new Slip(
                scene.moveIn(paper, Scene.of(strange(), japanese(), Relationship.HEAD)),
                scene.moveIn(paper, Scene.of(person, japanese(), Relationship.HEAD)));
    }),
    /** Takes the number of somebody else who left. */
    LINKED_WITH_ANOTHER("ENTRY-012", scene -> {
        Paper paper = scene.notified();
        return new Slip(
                scene.moveIn(paper, scene.returning()),
                scene.moveIn(paper, returning(strange(), Optional.of(scene.gone), Optional.empty())));
    }),
    /** Comes back under number and code of somebody of another name. */
    LINKED_ON_THE_CODE_ALONE("ENTRY-013", scene -> {
        Paper paper = scene.notified();
        return new Slip(
                scene.moveIn(paper, scene.returning()),
                scene.moveIn(
                        paper, returning(strange(), Optional.of(scene.gone), Optional.of(scene.codeOf(scene.gone)))));
    }),
    /** A move-in notified after three weeks or more. */
    MOVE_IN_IS_LATE("MOVE-IN-001", scene -> {
        LocalDate longAgo = scene.today.minusDays(scene.days(25));
        return new Slip(
                scene.moveIn(scene.notified(), scene.stranger()),
                scene.moveIn(scene.notified().changed(longAgo), scene.stranger()));
    }),
    /** The place before is a municipality alone, or none. */
    PLACE_BEFORE_IS_BLANK("MOVE-IN-002", scene -> {
        Paper paper = scene.notified();
        OutsideAddress blank = scene.any(OutsideAddress.domestic(ELSEWHERE), OutsideAddress.none());
        return new Slip(
                paper.moveIn(TargetHousehold.newHousehold(), scene.lot(20), elsewhere(), scene.stranger()),
                paper.moveIn(TargetHousehold.newHousehold(), scene.lot(20), blank, scene.stranger()));
    }),
    /** A move inside the municipality notified after three weeks or more. */
    ADDRESS_CHANGE_IS_LATE("ADDRESS-001", scene -> {
        LocalDate longAgo = scene.today.minusDays(25 + scene.chance.below(20));
        return new Slip(
                moves(scene, scene.notified()), moves(scene, scene.notified().changed(longAgo)));
    }),
    /** A move to the address of before. */
    MOVES_NOWHERE(
            "ADDRESS-002",
            scene -> new Slip(
                    moves(scene, scene.notified()),
                    scene.notified()
                            .addressChange(
                                    TargetHousehold.newHousehold(),
                                    scene.record(scene.saburo).residence().address(),
                                    place(scene.saburo, Relationship.HEAD),
                                    place(scene.yuki, Relationship.WIFE)))),
    /** One of four moves, and stays a member of the household. */
    PART_MOVES_WITHIN_ITS_HOUSEHOLD(
            "ADDRESS-003",
            scene -> new Slip(
                    scene.notified()
                            .addressChange(
                                    TargetHousehold.newHousehold(),
                                    scene.lot(30),
                                    place(scene.ichiro, Relationship.HEAD)),
                    scene.notified()
                            .addressChange(
                                    TargetHousehold.existing(scene.householdOf(scene.taro)),
                                    scene.lot(30),
                                    place(scene.ichiro, Relationship.CHILD)))),
    /** A move-out notified after three weeks or more. */
    MOVE_OUT_IS_LATE("MOVE-OUT-001", scene -> {
        AddresseeNumber who = scene.any(scene.jiro, scene.ichiro, scene.anh);
        LocalDate longAgo = scene.today.minusDays(25 + scene.chance.below(20));
        return new Slip(
                scene.notified().moveOut(elsewhere(), who),
                scene.notified().changed(longAgo).moveOut(elsewhere(), who));
    }),
    /** A move-out planned for months ahead. */
    PLANNED_FAR_AHEAD("MOVE-OUT-002", scene -> {
        AddresseeNumber who = scene.any(scene.jiro, scene.ichiro, scene.anh);
        return new Slip(
                scene.notified().changed(scene.today.plusDays(20)).moveOut(elsewhere(), who),
                scene.notified().changed(scene.today.plusDays(scene.days(70))).moveOut(elsewhere(), who));
    }),
    /** Moves out to where they live. */
    MOVES_OUT_TO_HERE("MOVE-OUT-003", scene -> {
        AddresseeNumber who = scene.any(scene.jiro, scene.ichiro, scene.anh);
        OutsideAddress here = OutsideAddress.domestic(scene.register().municipality(), "配役町");
        return new Slip(
                scene.notified().moveOut(elsewhere(), who), scene.notified().moveOut(here, who));
    }),
    /** Plans a second move-out. */
    PLANS_TWICE(
            "MOVE-OUT-004",
            scene -> new Slip(
                    scene.notified().changed(scene.today.plusDays(30)).moveOut(elsewhere(), scene.jiro),
                    scene.notified().changed(scene.today.plusDays(30)).moveOut(elsewhere(), scene.leaving))),
    /** A plan comes about before its day, or there is none. */
    PLAN_COMES_ABOUT_EARLY("MOVE-OUT-005", scene -> {
        LocalDate planned =
                scene.record(scene.leaving).plannedMoveOut().orElseThrow().on();
        return new Slip(
                Scene.exOfficio(planned, planned).plannedDayReached(scene.leaving),
                scene.any(
                        Scene.exOfficio(planned.minusDays(1), planned.minusDays(1))
                                .plannedDayReached(scene.leaving),
                        Scene.exOfficio(planned, planned).plannedDayReached(scene.jiro)));
    }),
    /** Another municipality tells of somebody who has not left. */
    NOTICE_OF_A_RESIDENT(
            "MOVE-OUT-006",
            scene -> new Slip(
                    scene.noticed().changed(leftOn(scene)).notice(elsewhere(), scene.gone),
                    scene.noticed().notice(elsewhere(), scene.any(scene.jiro, scene.taro)))),
    /** Another municipality tells of the same move again. */
    NOTICE_COMES_TWICE("MOVE-OUT-007", scene -> {
        Paper paper = scene.noticed().changed(leftOn(scene));
        Slip slip = new Slip(scene.noticed().death(scene.saburo), paper.notice(elsewhere(), scene.gone));
        scene.happens(paper.notice(elsewhere(), scene.gone));
        return slip;
    }),
    /** Another municipality tells of another day than the planned one. */
    NOTICE_OF_ANOTHER_DAY(
            "MOVE-OUT-008",
            scene -> new Slip(
                    scene.noticed().changed(leftOn(scene)).notice(elsewhere(), scene.gone),
                    scene.noticed()
                            .changed(leftOn(scene).plusDays(scene.any(1, 2, 10)))
                            .notice(elsewhere(), scene.gone))),
    /** A birth on another day than the date of birth. */
    BORN_ON_ANOTHER_DAY("BIRTH-001", scene -> {
        LocalDate born = scene.lately().minusDays(1);
        HouseholdNumber household = scene.householdOf(scene.taro);
        return new Slip(
                scene.noticed().changed(born).birth(child(born), household),
                scene.noticed().changed(born.plusDays(1)).birth(child(born), household));
    }),
    /** A death before birth. */
    DIES_BEFORE_BIRTH("DEATH-001", scene -> {
        AddresseeNumber who = scene.any(scene.jiro, scene.hanako, scene.saburo, scene.anh);
        return new Slip(
                scene.exOfficio().death(who),
                scene.exOfficio()
                        .changed(LocalDate.of(1940 - scene.chance.below(40), 1, 1))
                        .death(who));
    }),
    /** A split notified after three weeks or more. */
    SPLIT_IS_LATE("HH-001", scene -> {
        LocalDate longAgo = scene.today.minusDays(25 + scene.chance.below(20));
        return new Slip(
                scene.notified().split(TargetHousehold.newHousehold(), place(scene.ichiro, Relationship.HEAD)),
                scene.notified()
                        .changed(longAgo)
                        .split(TargetHousehold.newHousehold(), place(scene.ichiro, Relationship.HEAD)));
    }),
    /** Changes over to the household of before. */
    JOINS_THEIR_OWN(
            "HH-002",
            scene -> new Slip(
                    scene.notified()
                            .householdChange(
                                    scene.householdOf(scene.jiro), place(scene.ichiro, Relationship.COHABITANT)),
                    scene.notified()
                            .householdChange(scene.householdOf(scene.taro), place(scene.ichiro, Relationship.CHILD)))),
    /** Changes over to a household at another lot. */
    JOINS_ANOTHER_LOT(
            "HH-003",
            scene -> new Slip(
                    scene.notified()
                            .householdChange(
                                    scene.householdOf(scene.jiro), place(scene.ichiro, Relationship.COHABITANT)),
                    scene.notified()
                            .householdChange(
                                    scene.householdOf(scene.any(scene.anh, scene.saburo)),
                                    place(scene.ichiro, Relationship.COHABITANT)))),
    /** A split after which nobody is left. */
    SPLIT_TAKES_ALL(
            "HH-004",
            scene -> new Slip(
                    split(scene, place(scene.yuki, Relationship.HEAD)),
                    scene.notified()
                            .split(
                                    TargetHousehold.newHousehold(),
                                    place(scene.saburo, Relationship.HEAD),
                                    place(scene.yuki, Relationship.WIFE)))),
    /** A household of one is split. */
    SPLIT_OF_ONE(
            "HH-005",
            scene -> new Slip(
                    split(scene, place(scene.yuki, Relationship.HEAD)),
                    split(scene, place(scene.any(scene.jiro, scene.anh), Relationship.HEAD)))),
    /** Members of two households split off together. */
    SPLIT_OF_TWO(
            "HH-006",
            scene -> new Slip(
                    split(scene, place(scene.ichiro, Relationship.HEAD)),
                    scene.notified()
                            .split(
                                    TargetHousehold.newHousehold(),
                                    place(scene.ichiro, Relationship.HEAD),
                                    place(scene.yuki, Relationship.COHABITANT)))),
    /** One of four merges, and three stay. */
    PART_MERGES(
            "HH-007",
            scene -> new Slip(
                    scene.notified().merger(scene.householdOf(scene.taro), place(scene.jiro, Relationship.COHABITANT)),
                    scene.notified()
                            .merger(scene.householdOf(scene.jiro), place(scene.ichiro, Relationship.COHABITANT)))),
    /** A change of head after which the head is the same. */
    HEAD_STAYS(
            "HH-008",
            scene -> new Slip(
                    wifeLeads(scene),
                    scene.notified()
                            .headChange(
                                    scene.householdOf(scene.saburo),
                                    place(scene.saburo, Relationship.HEAD),
                                    place(scene.yuki, Relationship.WIFE)))),
    /** Somebody of another household becomes head. */
    STRANGER_LEADS(
            "HH-009",
            scene -> new Slip(
                    wifeLeads(scene),
                    scene.notified()
                            .headChange(
                                    scene.householdOf(scene.saburo),
                                    place(scene.jiro, Relationship.HEAD),
                                    place(scene.saburo, Relationship.COHABITANT),
                                    place(scene.yuki, Relationship.COHABITANT)))),
    /** A change of head that names no head. */
    NOBODY_LEADS(
            "HH-010",
            scene -> new Slip(
                    wifeLeads(scene),
                    scene.notified()
                            .headChange(scene.householdOf(scene.saburo), place(scene.yuki, Relationship.COHABITANT)))),
    /** A change of head that leaves members as they were related. */
    SOME_ARE_FORGOTTEN(
            "HH-011",
            scene -> new Slip(
                    wifeLeads(scene),
                    scene.notified()
                            .headChange(
                                    scene.householdOf(scene.taro),
                                    place(scene.hanako, Relationship.HEAD),
                                    place(scene.taro, Relationship.HUSBAND)))),
    /** The head becomes a child by a change of relationship. */
    HEAD_BECOMES_A_CHILD(
            "HH-012",
            scene -> new Slip(
                    scene.noticed().relationshipChange(place(scene.ichiro, Relationship.RELATIVE)),
                    scene.noticed().relationshipChange(place(scene.taro, Relationship.CHILD)))),
    /** A correction after which the record says what it said. */
    CORRECTS_NOTHING("CORRECTION-001", scene -> {
        AddresseeNumber who = scene.anybody();
        return new Slip(
                scene.applied().correction(who, named(PersonName.of("配役　修"))),
                scene.applied().correction(who, named(scene.record(who).name())));
    }),
    /** A Japanese resident becomes foreign by a correction, or the other way round. */
    CORRECTS_THE_NATION(
            "CORRECTION-002",
            scene -> scene.any(
                    new Slip(
                            scene.applied().correction(scene.taro, named(PersonName.of("配役　修"))),
                            scene.applied()
                                    .correction(
                                            scene.taro,
                                            RecordedItems.builder()
                                                    .details(foreign())
                                                    .build())),
                    new Slip(
                            scene.applied().correction(scene.anh, named(PersonName.of("YAKU ANH"))),
                            scene.applied()
                                    .correction(
                                            scene.anh,
                                            RecordedItems.builder()
                                                    .details(japanese())
                                                    .build())))),
    /** A Japanese resident is naturalised. */
    NATURALISED_ALREADY(
            "CORRECTION-003",
            scene -> new Slip(
                    scene.noticed().naturalization(scene.anh),
                    scene.noticed().naturalization(scene.any(scene.jiro, scene.taro)))),
    /** A former surname for a foreign resident. */
    FORMER_SURNAME_OF_A_FOREIGNER(
            "CORRECTION-004",
            scene -> new Slip(
                    scene.requested().changed(scene.today).formerSurname(scene.hanako),
                    scene.requested().changed(scene.today).formerSurname(scene.anh))),
    /** Another code that nobody asked for. */
    CODE_CHANGES_UNASKED(
            "CODE-001",
            scene -> new Slip(
                    scene.requested().changed(scene.today).codeChange(scene.jiro, Optional.empty()),
                    scene.exOfficio().changed(scene.today).codeChange(scene.jiro, Optional.empty()))),
    /** The code of somebody else, or of somebody who left, is given again. */
    CODE_IS_GIVEN_AGAIN("CODE-002", scene -> {
        Paper paper = scene.requested().changed(scene.today);
        AddresseeNumber holder = scene.any(scene.taro, scene.gone, scene.anh);
        return new Slip(
                paper.codeChange(scene.jiro, Optional.of(scene.numbers.nextRecordCode())),
                paper.codeChange(scene.jiro, Optional.of(scene.codeOf(holder))));
    }),
    /** An entry is undone that the history does not have. */
    UNDOES_WHAT_IS_NOT_THERE("CANCEL-001", scene -> {
        List<CancelledEntry> entries = undoing(scene.happens(codeChange(scene)));
        CancelledEntry missing = new CancelledEntry(scene.jiro, entries.get(0).historyNumber() + scene.days(1));
        return new Slip(
                scene.applied().changed(scene.today).cancellation(ChangeReason.CORRECTION_CANCELLED, entries),
                scene.applied().changed(scene.today).cancellation(ChangeReason.CORRECTION_CANCELLED, List.of(missing)));
    }),
    /** An entry is undone once more. */
    UNDOES_TWICE("CANCEL-002", scene -> {
        List<CancelledEntry> entries = undoing(scene.happens(codeChange(scene)));
        ChangeEvent once =
                scene.applied().changed(scene.today).cancellation(ChangeReason.CORRECTION_CANCELLED, entries);
        scene.happens(once);
        List<CancelledEntry> others = undoing(scene.happens(codeChange(scene)));
        return new Slip(
                scene.applied().changed(scene.today).cancellation(ChangeReason.CORRECTION_CANCELLED, others), once);
    }),
    /** An entry is undone before the one that followed it. */
    UNDOES_THE_EARLIER_FIRST("CANCEL-003", scene -> {
        List<CancelledEntry> earlier = undoing(scene.happens(codeChange(scene)));
        List<CancelledEntry> later = undoing(scene.happens(codeChange(scene)));
        return new Slip(
                scene.applied().changed(scene.today).cancellation(ChangeReason.CORRECTION_CANCELLED, later),
                scene.applied().changed(scene.today).cancellation(ChangeReason.CORRECTION_CANCELLED, earlier));
    }),
    /** A death is undone as if it were a correction. */
    UNDOES_FOR_ANOTHER_REASON("CANCEL-005", scene -> {
        List<CancelledEntry> death = undoing(scene.happens(scene.noticed().death(scene.saburo)));
        return new Slip(
                scene.applied().changed(scene.today).cancellation(ChangeReason.REMOVAL_CANCELLED, death),
                scene.applied()
                        .changed(scene.today)
                        .cancellation(
                                scene.any(ChangeReason.CORRECTION_CANCELLED, ChangeReason.ENTRY_CANCELLED), death));
    }),
    /** A death is undone, and the widow who became head stays it. */
    UNDOES_THE_DEATH_ALONE("CANCEL-006", scene -> {
        List<CancelledEntry> death = undoing(scene.happens(scene.noticed().death(scene.saburo)));
        List<CancelledEntry> alone = death.stream()
                .filter(entry -> entry.subject().equals(scene.saburo))
                .toList();
        return new Slip(
                scene.applied().changed(scene.today).cancellation(ChangeReason.REMOVAL_CANCELLED, death),
                scene.applied().changed(scene.today).cancellation(ChangeReason.REMOVAL_CANCELLED, alone));
    }),
    /** One of two who moved together goes back alone. */
    UNDOES_HALF_A_MOVE("CANCEL-007", scene -> {
        List<CancelledEntry> move = undoing(scene.happens(scene.notified()
                .addressChange(
                        TargetHousehold.existing(scene.householdOf(scene.saburo)),
                        scene.lot(30),
                        place(scene.saburo, Relationship.HEAD),
                        place(scene.yuki, Relationship.WIFE))));
        List<CancelledEntry> half = move.stream()
                .filter(entry -> entry.subject().equals(scene.yuki))
                .toList();
        return new Slip(
                scene.applied().changed(scene.today).cancellation(ChangeReason.CORRECTION_CANCELLED, move),
                scene.applied().changed(scene.today).cancellation(ChangeReason.CORRECTION_CANCELLED, half));
    });

    /** A change with the slip in it, and without. */
    record Slip(ChangeEvent mended, ChangeEvent broken) {}

    private final String ruleId;
    private final Function<Scene, Slip> slip;

    Breach(String ruleId, Function<Scene, Slip> slip) {
        this.ruleId = ruleId;
        this.slip = slip;
    }

    /** {@return the id of the rule that objects} */
    public String ruleId() {
        return ruleId;
    }

    /** The slip on a scene; what has to happen before it happens there. */
    Slip slip(Scene scene) {
        return slip.apply(scene);
    }

    // ----- what slips are made of

    private static Person strange() {
        return person("新顔　桜", 1991, Sex.FEMALE);
    }

    private static NewResident bornOn(LocalDate day) {
        return Scene.of(
                Person.of(PersonName.of("新顔　芽"), CalendarDate.of(day), Sex.FEMALE), japanese(), Relationship.HEAD);
    }

    private static NewResident someone(UncertainDate born) {
        return Scene.of(Person.of(PersonName.of("新顔　芽"), born, Sex.FEMALE), japanese(), Relationship.HEAD);
    }

    private static NewResident child(LocalDate born) {
        return Scene.of(
                Person.of(PersonName.of("配役　新芽"), CalendarDate.of(born), Sex.FEMALE),
                japanese().withBecameResidentOn(CalendarDate.of(born)),
                Relationship.CHILD);
    }

    private static RecordedItems bornOnDay(LocalDate day) {
        return RecordedItems.builder().dateOfBirth(CalendarDate.of(day)).build();
    }

    private static RecordedItems named(PersonName name) {
        return RecordedItems.builder().name(name).build();
    }

    private static ChangeEvent numberedMoveIn(Scene scene, Paper paper, HouseholdNumber number) {
        return paper.moveIn(TargetHousehold.newHousehold(number), scene.lot(20), elsewhere(), scene.stranger());
    }

    private static ChangeEvent split(Scene scene, Placement who) {
        return scene.notified().split(TargetHousehold.newHousehold(), who);
    }

    private static ChangeEvent moves(Scene scene, Paper paper) {
        return paper.addressChange(
                TargetHousehold.newHousehold(),
                scene.lot(30),
                place(scene.saburo, Relationship.HEAD),
                place(scene.yuki, Relationship.WIFE));
    }

    private static ChangeEvent wifeLeads(Scene scene) {
        return scene.notified()
                .headChange(
                        scene.householdOf(scene.saburo),
                        place(scene.yuki, Relationship.HEAD),
                        place(scene.saburo, Relationship.HUSBAND));
    }

    private static LocalDate leftOn(Scene scene) {
        return scene.record(scene.gone).removal().orElseThrow().occurredOn().latest();
    }

    private static ChangeEvent codeChange(Scene scene) {
        return scene.requested().changed(scene.today).codeChange(scene.jiro, Optional.empty());
    }

    private static List<CancelledEntry> undoing(RegisterChange change) {
        return change.entries().stream()
                .map(entry -> new CancelledEntry(entry.addressee(), entry.historyNumber()))
                .toList();
    }
}
