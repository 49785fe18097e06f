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
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.NonCalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.DomicileParts;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.resident.CautionNote;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.RecordItem;

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
    /** Part of a household splits off before a child was born to it. */
    SPLITS_BEFORE_ANOTHER_CAME("COMMON-026", scene -> {
        LocalDate born = scene.today.minusDays(3);
        scene.happens(Scene.noticed(scene.today, born).birth(child(born), scene.householdOf(scene.taro)));
        Paper paper = scene.notified();
        return new Slip(
                paper.changed(scene.today.minusDays(2))
                        .split(TargetHousehold.newHousehold(), place(scene.ichiro, Relationship.HEAD)),
                paper.changed(scene.today.minusDays(4 + scene.chance.below(6)))
                        .split(TargetHousehold.newHousehold(), place(scene.ichiro, Relationship.HEAD)));
    }),
    /** Somebody joins a household without a head as its head, and nobody says how the others are related to them. */
    LEADS_WHO_IS_NOT_RELATED("COMMON-027", scene -> {
        HouseholdNumber household = scene.householdOf(scene.taro);
        scene.happens(scene.noticed().changed(scene.today).death(scene.taro));
        Paper paper = scene.notified().changed(scene.today);
        return new Slip(
                paper.headChange(
                        household,
                        place(scene.hanako, Relationship.HEAD),
                        place(scene.ichiro, Relationship.CHILD),
                        place(scene.momo, Relationship.CHILD)),
                scene.joining(paper, scene.hanako, scene.stranger(Relationship.HEAD)));
    }),
    /** A former surname is recorded when there were none yet. */
    RECORDED_BEFORE_ITS_LAW("COMMON-028", scene -> {
        LocalDate before = LocalDate.of(2019, 11, 5).minusDays(scene.days(1));
        Paper early = new Paper(CalendarDate.of(before), before, Basis.Request.on(before));
        return new Slip(
                scene.requested().changed(scene.today).formerSurname(scene.hanako, read(formerSurname())),
                early.formerSurname(scene.hanako, read(formerSurname())));
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
                        Scene.of(
                                strange(),
                                foreign(LegalClass.MID_TO_LONG_TERM)
                                        .status(Scene.STUDENT)
                                        .expiresOn(Scene.STAYS_UNTIL)
                                        .build(),
                                Relationship.HEAD)));
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
    /** Gets the Individual Number of somebody else. */
    NUMBER_OF_ANOTHER("ENTRY-014", scene -> {
        Paper paper = scene.noticed().changed(scene.today);
        IndividualNumber taken = IndividualNumber.ofPayload(12_345_678_901L);
        scene.happens(paper.individualNumber(scene.taro, taken));
        return new Slip(
                paper.individualNumber(scene.jiro, IndividualNumber.ofPayload(12_345_678_902L)),
                paper.individualNumber(scene.jiro, taken));
    }),
    /** Comes with the Individual Number of a removed record, under a number of their own. */
    NUMBER_OF_WHO_LEFT("ENTRY-015", scene -> {
        IndividualNumber known = IndividualNumber.ofPayload(12_345_678_901L);
        scene.happens(scene.noticed().changed(scene.today).individualNumber(scene.jiro, known));
        scene.happens(scene.noticed().changed(scene.today).death(scene.jiro));
        Paper paper = scene.notified();
        return new Slip(
                scene.moveIn(paper, withNumber(IndividualNumber.ofPayload(12_345_678_902L))),
                scene.moveIn(paper, withNumber(known)));
    }),
    /** A newcomer shows the residence card of a resident. */
    CARD_OF_A_RESIDENT("ENTRY-016", ForeignSlips::cardOfAnother),
    /** A common name is deleted as of a day before its entry. */
    COMMON_NAME_ENDS_BEFORE_IT_BEGINS("ENTRY-017", ForeignSlips::commonNameDeletedTooEarly),
    /** A Japanese resident has lived at the address since before being a resident. */
    SETTLED_BEFOREHAND("ENTRY-018", scene -> {
        LocalDate since = scene.record(scene.jiro).details().becameResidentOn().earliest();
        return new Slip(
                scene.applied().correction(scene.jiro, settledOn(CalendarDate.of(since.plusDays(scene.days(1))))),
                scene.applied().correction(scene.jiro, settledOn(CalendarDate.of(since.minusDays(scene.days(1))))));
    }),
    /** A foreign resident has lived at the address since before being one. */
    FOREIGNER_SETTLED_BEFOREHAND("ENTRY-019", ForeignSlips::settledBefore),
    /** A resident since before birth. */
    RESIDENT_BEFORE_BIRTH("ENTRY-020", scene -> {
        LocalDate born = scene.record(scene.jiro).person().dateOfBirth().earliest();
        return new Slip(
                scene.applied().correction(scene.jiro, residentSince(born.plusDays(scene.days(1)))),
                scene.applied().correction(scene.jiro, residentSince(born.minusDays(scene.days(1)))));
    }),
    /** A foreign resident since before there were records of any. */
    FOREIGNER_BEFORE_THERE_WERE("ENTRY-021", ForeignSlips::residentTooEarly),
    /** A foreign resident whose stay has ended. */
    STAY_HAS_ENDED("ENTRY-022", ForeignSlips::periodHasEnded),
    /** A foreign resident whose stay ends within a month. */
    STAY_IS_ABOUT_TO_END("ENTRY-023", ForeignSlips::periodIsAboutToEnd),
    /** A child born without a status, months ago. */
    WITHOUT_STATUS_FOR_MONTHS("ENTRY-024", ForeignSlips::transitionalForTooLong),
    /** Settled at the address about when becoming a resident, before or after. */
    SETTLED_AT_SOME_TIME("ENTRY-025", scene -> {
        LocalDate since = scene.record(scene.jiro).details().becameResidentOn().earliest();
        return new Slip(
                scene.applied().correction(scene.jiro, settledOn(CalendarDate.of(since.plusDays(scene.days(1))))),
                scene.applied()
                        .correction(
                                scene.jiro,
                                settledOn(UncertainDate.between(
                                        "引越しの頃", since.minusDays(scene.days(1)), since.plusDays(scene.days(1))))));
    }),
    /** A mid to long-term resident without status or period. */
    NO_STATUS_OR_PERIOD("ENTRY-026", ForeignSlips::statusIsBlank),
    /** A mid to long-term resident with the status of another class. */
    STATUS_OF_ANOTHER_CLASS("ENTRY-027", ForeignSlips::statusOfAnotherClass),
    /** Somebody of whom neither man nor woman is said. */
    SEX_IS_BLANK("ENTRY-028", scene -> {
        Paper paper = scene.notified();
        Person unsaid = Person.of(PersonName.of("新顔　桜"), CalendarDate.of(1991, 5, 3), Sex.NOT_STATED);
        return new Slip(
                scene.moveIn(paper, Scene.of(strange(), japanese(), Relationship.HEAD)),
                scene.moveIn(paper, Scene.of(unsaid, japanese(), Relationship.HEAD)));
    }),
    /** A registered domicile of more characters than its field has. */
    DOMICILE_IS_TOO_LONG("ENTRY-030", scene -> {
        Paper paper = scene.notified();
        return new Slip(
                registeredAt(scene, paper, "見本県" + "見".repeat(183)),
                registeredAt(scene, paper, "見本県" + "見".repeat(184 + scene.chance.below(50))));
    }),
    /** A name with what stands for a lost character, or with half of one. */
    CHARACTER_WAS_LOST("ENTRY-031", scene -> {
        Paper paper = scene.notified();
        return new Slip(
                scene.moveIn(paper, newcomer("新顔　桜", 1991, Sex.FEMALE, Relationship.HEAD)),
                scene.moveIn(
                        paper,
                        newcomer(
                                "新顔　" + scene.any("\uFFFD", "\uFFFF", "\uFDD0"), 1991, Sex.FEMALE, Relationship.HEAD)));
    }),
    /** A name in a character of the office's own that is not registered. */
    OWN_CHARACTER("ENTRY-032", scene -> {
        Paper paper = scene.notified();
        return new Slip(
                scene.moveIn(paper, newcomer("新顔　桜", 1991, Sex.FEMALE, Relationship.HEAD)),
                scene.moveIn(
                        paper,
                        newcomer(
                                "新顔　" + Character.toString(scene.any(0xE000, 0xF8FF, 0xF0000, 0x10FFFD)),
                                1991,
                                Sex.FEMALE,
                                Relationship.HEAD)));
    }),
    /** A birth whose reading nobody confirmed, since readings come from the family register. */
    READING_IS_GUESSED("ENTRY-033", scene -> {
        LocalDate born = whenReadingsAreRecorded(scene);
        Paper paper = Scene.noticed(born, born);
        HouseholdNumber household = scene.householdOf(scene.taro);
        Furigana reading = Furigana.of("ハイヤク　シンメ");
        return new Slip(
                paper.birth(
                        child(
                                born,
                                PersonName.of("配役　新芽")
                                        .withFurigana(reading.confirmedBy(Furigana.Origin.FAMILY_REGISTER, born))),
                        household),
                paper.birth(child(born, PersonName.of("配役　新芽").withFurigana(reading)), household));
    }),
    /** A registered domicile of なし with a head, or the other way round. */
    HALF_A_FAMILY_REGISTER("ENTRY-036", scene -> {
        Paper paper = scene.notified();
        FamilyRegisterIndication half = scene.any(
                FamilyRegisterIndication.of("なし", "配役　筆頭"), FamilyRegisterIndication.of("見本県見本市本籍町１番地", "なし"));
        return new Slip(registered(scene, paper, FamilyRegisterIndication.none()), registered(scene, paper, half));
    }),
    /** Registered under the old Act on a day that the calendar lacks. */
    ALIEN_REGISTERED_ON_NO_DAY("ENTRY-037", ForeignSlips::registeredOnNoDay),
    /** The registered domicile of a city that is part of another today. */
    DOMICILE_OF_A_CITY_THAT_CEASED("ENTRY-038", scene -> {
        Paper paper = scene.notified();
        return new Slip(
                registered(scene, paper, domicile("静岡県浜松市見本町１番地", MunicipalityCode.ofPayload(22130))),
                registered(scene, paper, domicile("静岡県天竜市見本町１番地", MunicipalityCode.ofPayload(22217))));
    }),
    /** Somebody of another class arrives under the article for mid to long-term residents. */
    ARRIVES_UNDER_ANOTHER_ARTICLE("CLASS-001", ForeignSlips::arrivesUnderAnotherArticle),
    /** A transitional stay by birth of somebody who lost the nationality. */
    TRANSITIONAL_FOR_ANOTHER_CAUSE("CLASS-002", ForeignSlips::losesNationalityByBirth),
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
    /** A resident since another day than that of moving in. */
    RESIDENT_SINCE_ANOTHER_DAY("MOVE-IN-003", scene -> {
        Paper paper = scene.notified();
        LocalDate moved = paper.changed().earliest();
        return new Slip(asTold(scene, paper, moved), asTold(scene, paper, moved.plusDays(scene.any(-1, 1, -365))));
    }),
    /** Comes back weeks after leaving. */
    RETURNS_AT_ONCE("MOVE-IN-005", scene -> {
        LocalDate soon = leftOn(scene).plusDays(1 + scene.chance.below(25));
        return new Slip(
                scene.moveIn(scene.notified(), scene.returning()),
                scene.moveIn(scene.notified().changed(soon), scene.returning()));
    }),
    /** A move that was not notified, and nothing says so. */
    UNNOTIFIED_IN_SILENCE("MOVE-IN-006", scene -> {
        Paper paper = scene.notified();
        NewResident told = NewResident.builder()
                .person(strange())
                .details(japanese())
                .relationship(Relationship.HEAD)
                .otherItems(OtherItems.builder()
                        .addCautionNotes(CautionNote.of(1, RecordItem.PREVIOUS_ADDRESS, "架空町１番地に未届"))
                        .build())
                .build();
        OutsideAddress marked = OutsideAddress.domestic(ELSEWHERE, "架空町１番地（未届）");
        return new Slip(
                paper.moveIn(MoveIn.Kind.UNNOTIFIED_MOVE_IN, scene.lot(20), marked, told),
                scene.any(
                        paper.moveIn(MoveIn.Kind.UNNOTIFIED_MOVE_IN, scene.lot(20), elsewhere(), told),
                        paper.moveIn(
                                MoveIn.Kind.UNNOTIFIED_MOVE_IN,
                                scene.lot(20),
                                marked,
                                Scene.of(strange(), japanese(), Relationship.HEAD))));
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
    /** Moves to another ward, and keeps the household of before. */
    TAKES_THE_HOUSEHOLD_ALONG(
            "ADDRESS-004",
            scene -> new Slip(
                    scene.notified()
                            .interWardChange(
                                    TargetHousehold.newHousehold(),
                                    scene.lot(30),
                                    place(scene.jiro, Relationship.HEAD)),
                    scene.notified()
                            .interWardChange(
                                    TargetHousehold.existing(scene.householdOf(scene.jiro)),
                                    scene.lot(30),
                                    place(scene.jiro, Relationship.HEAD)))),
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
    /** Moves out without saying where to. */
    LEAVES_FOR_NOWHERE("MOVE-OUT-009", scene -> {
        AddresseeNumber who = scene.any(scene.jiro, scene.ichiro, scene.anh);
        return new Slip(
                scene.notified().moveOut(elsewhere(), who), scene.notified().moveOut(OutsideAddress.none(), who));
    }),
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
    /** All of a household change over to another one. */
    WHOLE_HOUSEHOLD_GOES_OVER(
            "HH-013",
            scene -> new Slip(
                    scene.notified()
                            .householdChange(
                                    scene.householdOf(scene.jiro), place(scene.ichiro, Relationship.COHABITANT)),
                    scene.notified()
                            .householdChange(
                                    scene.householdOf(scene.taro), place(scene.jiro, Relationship.COHABITANT)))),
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
                    scene.requested().changed(scene.today).formerSurname(scene.hanako, read(formerSurname())),
                    scene.requested().changed(scene.today).formerSurname(scene.anh, read(formerSurname())))),
    /** A former surname that nobody can read. */
    FORMER_SURNAME_WITHOUT_READING("CORRECTION-005", scene -> {
        LocalDate day = whenReadingsAreRecorded(scene);
        Paper paper = new Paper(CalendarDate.of(day), day, Basis.Request.on(day));
        return new Slip(
                paper.formerSurname(scene.hanako, read(formerSurname())),
                paper.formerSurname(scene.hanako, formerSurname()));
    }),
    /** A wife turns out to be a man, and stays a wife. */
    WIFE_BECOMES_A_MAN(
            "CORRECTION-006",
            scene -> new Slip(
                    scene.applied().correction(scene.ichiro, ofSex(Sex.FEMALE)),
                    scene.applied().correction(scene.any(scene.hanako, scene.yuki), ofSex(Sex.MALE)))),
    /** A child leaves for a special adoption, and the caution that says so is corrected away. */
    ADOPTION_IS_FORGOTTEN("CORRECTION-007", scene -> {
        CautionNote adoption =
                CautionNote.of(1, RecordItem.PLANNED_DESTINATION, CautionNote.SPECIAL_ADOPTION + "により転出先は空欄");
        scene.happens(scene.applied().correction(scene.momo, noting(adoption)));
        scene.happens(scene.notified().changed(scene.today.plusDays(10)).moveOut(OutsideAddress.none(), scene.momo));
        CautionNote other = CautionNote.of(1, RecordItem.PLANNED_DESTINATION, "転出先は空欄");
        return new Slip(
                scene.applied().correction(scene.momo, noting(adoption, other)),
                scene.applied().correction(scene.momo, noting(other)));
    }),
    /** A common name for a Japanese resident. */
    COMMON_NAME_OF_A_JAPANESE(
            "CORRECTION-008",
            scene -> new Slip(
                    scene.applied().changed(scene.today).commonName(scene.anh, Optional.of(PersonName.of("配役　安"))),
                    scene.applied()
                            .changed(scene.today)
                            .commonName(scene.any(scene.jiro, scene.taro), Optional.of(PersonName.of("配役　安"))))),
    /** A bulk change of addresses that is no longer of the address extracted. */
    BULK_OF_YESTERDAY("BULK-001", scene -> {
        AddresseeNumber who = scene.any(scene.anh, scene.saburo);
        HouseholdNumber household = scene.householdOf(who);
        return new Slip(
                scene.exOfficio().bulk(household, scene.record(who).residence().address(), scene.lot(40)),
                scene.exOfficio().bulk(household, scene.lot(39), scene.lot(40)));
    }),
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
    }),
    /** The arrival of a head is undone, and three stay without. */
    UNDOES_THE_HEAD_ALONE("CANCEL-008", scene -> {
        List<CancelledEntry> arrival = undoing(scene.happens(scene.moveIn(
                scene.notified(),
                newcomer("新顔　進", 1980, Sex.MALE, Relationship.HEAD),
                newcomer("新顔　花", 1982, Sex.FEMALE, Relationship.WIFE),
                newcomer("新顔　芽", 2015, Sex.FEMALE, Relationship.CHILD))));
        return new Slip(
                scene.applied().changed(scene.today).cancellation(ChangeReason.ENTRY_CANCELLED, arrival),
                scene.applied()
                        .changed(scene.today)
                        .cancellation(ChangeReason.ENTRY_CANCELLED, List.of(arrival.get(0))));
    }),
    /** A state is typed in that the history keeps. */
    TYPES_IN_WHAT_IS_KEPT("CANCEL-009", scene -> {
        List<CancelledEntry> entries = undoing(scene.happens(codeChange(scene)));
        CancelledEntry typed =
                new CancelledEntry(scene.jiro, entries.get(0).historyNumber(), Optional.of(scene.record(scene.jiro)));
        return new Slip(
                scene.applied().changed(scene.today).cancellation(ChangeReason.CORRECTION_CANCELLED, entries),
                scene.applied().changed(scene.today).cancellation(ChangeReason.CORRECTION_CANCELLED, List.of(typed)));
    }),
    /** Two who lived alone and moved together would go back to one new household. */
    MAKES_ONE_HOME_OF_TWO("CANCEL-010", scene -> {
        List<CancelledEntry> move = undoing(scene.happens(scene.notified()
                .addressChange(
                        TargetHousehold.newHousehold(),
                        scene.lot(30),
                        place(scene.jiro, Relationship.HEAD),
                        place(scene.anh, Relationship.COHABITANT))));
        Paper paper = scene.applied().changed(scene.today);
        return new Slip(
                paper.cancellation(ChangeReason.CORRECTION_CANCELLED, move),
                paper.cancellation(ChangeReason.CORRECTION_CANCELLED, move, TargetHousehold.newHousehold()));
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
        return child(born, PersonName.of("配役　新芽"));
    }

    private static NewResident child(LocalDate born, PersonName name) {
        return Scene.of(
                Person.of(name, CalendarDate.of(born), Sex.FEMALE),
                japanese().withBecameResidentOn(CalendarDate.of(born)),
                Relationship.CHILD);
    }

    private static RecordedItems bornOnDay(LocalDate day) {
        return RecordedItems.builder().dateOfBirth(CalendarDate.of(day)).build();
    }

    private static RecordedItems named(PersonName name) {
        return RecordedItems.builder().name(name).build();
    }

    /** A day on which records show how a name is read, as they have since Act 48 of 2023 came into force. */
    private static LocalDate whenReadingsAreRecorded(Scene scene) {
        LocalDate first = LocalDate.of(2025, 5, 26);
        return first.isAfter(scene.today) ? first : scene.today;
    }

    private static NewResident withNumber(IndividualNumber number) {
        return NewResident.builder()
                .person(strange())
                .details(japanese())
                .relationship(Relationship.HEAD)
                .individualNumber(number)
                .build();
    }

    private static ChangeEvent registeredAt(Scene scene, Paper paper, String domicile) {
        return registered(scene, paper, FamilyRegisterIndication.of(domicile, "配役　筆頭"));
    }

    private static ChangeEvent registered(Scene scene, Paper paper, FamilyRegisterIndication register) {
        JapaneseResident details = JapaneseResident.of(register, paper.changed());
        return scene.moveIn(paper, Scene.of(strange(), details, Relationship.HEAD));
    }

    private static FamilyRegisterIndication domicile(String words, MunicipalityCode municipality) {
        return FamilyRegisterIndication.of(words, "配役　筆頭")
                .withDomicileParts(
                        DomicileParts.builder().municipality(municipality).build());
    }

    private static ChangeEvent asTold(Scene scene, Paper paper, LocalDate since) {
        JapaneseResident details = japanese().withBecameResidentOn(CalendarDate.of(since));
        return paper.moveInAsTold(scene.lot(20), elsewhere(), Scene.of(strange(), details, Relationship.HEAD));
    }

    private static RecordedItems settledOn(RegisterDate date) {
        return RecordedItems.builder().addressSetOn(date).build();
    }

    private static RecordedItems residentSince(LocalDate day) {
        return RecordedItems.builder()
                .details(japanese().withBecameResidentOn(CalendarDate.of(day)))
                .build();
    }

    private static RecordedItems ofSex(Sex sex) {
        return RecordedItems.builder().sex(sex).build();
    }

    private static RecordedItems noting(CautionNote... notes) {
        return RecordedItems.builder()
                .otherItems(
                        OtherItems.builder().addAllCautionNotes(List.of(notes)).build())
                .build();
    }

    private static FormerSurname formerSurname() {
        return FormerSurname.of("旧配役");
    }

    private static FormerSurname read(FormerSurname surname) {
        return surname.withFurigana(Furigana.of("キュウハイヤク"));
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
