package juki.registry.testkit.lawful;

import static juki.registry.testkit.lawful.Scene.STAYS_UNTIL;
import static juki.registry.testkit.lawful.Scene.foreign;
import static juki.registry.testkit.lawful.Scene.newcomer;
import static juki.registry.testkit.lawful.Scene.person;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.NonCalendarDate;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.ForeignItems;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.StatusOfResidence;
import juki.registry.testkit.lawful.Breach.Slip;

/** What can go wrong with foreign residents alone (外国人住民についての違反): cards, statuses and periods, days, common names. */
final class ForeignSlips {

    private ForeignSlips() {}

    /** A newcomer shows the card of a resident. */
    static Slip cardOfAnother(Scene scene) {
        return newcomers(scene, foreign());
    }

    /** A common name is deleted as of a day before it was entered. */
    static Slip commonNameDeletedTooEarly(Scene scene) {
        Paper paper = scene.applied().changed(scene.today);
        scene.happens(paper.commonName(scene.anh, Optional.of(PersonName.of("配役　安"))));
        return new Slip(
                paper.commonName(scene.anh, Optional.empty()),
                paper.changed(scene.today.minusDays(1 + scene.chance.below(20)))
                        .commonName(scene.anh, Optional.empty()));
    }

    /** A day of settling before that of becoming a foreign resident. */
    static Slip settledBefore(Scene scene) {
        LocalDate since = scene.record(scene.anh).details().becameResidentOn().earliest();
        return new Slip(
                settling(scene, since.plusDays(scene.days(1))), settling(scene, since.minusDays(scene.days(1))));
    }

    private static ChangeEvent settling(Scene scene, LocalDate day) {
        return scene.applied()
                .correction(
                        scene.anh,
                        RecordedItems.builder()
                                .addressSetOn(CalendarDate.of(day))
                                .build());
    }

    /** A foreign resident since before there were records of any. */
    static Slip residentTooEarly(Scene scene) {
        LocalDate firstDay = LocalDate.of(2012, 7, 9);
        ForeignResident details = student().expiresOn(STAYS_UNTIL).build();
        return new Slip(
                corrected(scene, details.withBecameResidentOn(CalendarDate.of(firstDay.plusDays(scene.days(0))))),
                corrected(scene, details.withBecameResidentOn(CalendarDate.of(firstDay.minusDays(scene.days(1))))));
    }

    /** The last day of the stay has passed. */
    static Slip periodHasEnded(Scene scene) {
        return newcomers(
                scene, student().expiresOn(scene.today.minusDays(scene.days(1))).build());
    }

    /** The last day of the stay is near. */
    static Slip periodIsAboutToEnd(Scene scene) {
        return newcomers(
                scene,
                student()
                        .expiresOn(scene.today.plusDays(scene.chance.below(30)))
                        .build());
    }

    /** A child without a status for more than sixty days after birth. */
    static Slip transitionalForTooLong(Scene scene) {
        return new Slip(
                transitional(scene, scene.today.minusDays(15)),
                transitional(scene, scene.today.minusDays(scene.days(80))));
    }

    private static ChangeEvent transitional(Scene scene, LocalDate born) {
        Person child = Person.of(PersonName.of("NGUYEN MOI"), CalendarDate.of(born), Sex.FEMALE);
        return scene.joining(
                scene.notified(),
                scene.anh,
                Scene.of(child, foreign(LegalClass.TRANSITIONAL_BY_BIRTH).build(), Relationship.CHILD));
    }

    /** A mid to long-term resident whose status or period is blank. */
    static Slip statusIsBlank(Scene scene) {
        return newcomers(
                scene,
                scene.any(
                        foreign(LegalClass.MID_TO_LONG_TERM)
                                .residenceCard(ANOTHER_CARD)
                                .build(),
                        student().build()));
    }

    /** The status of a special permanent resident or of a refugee, and the class of a mid to long-term one. */
    static Slip statusOfAnotherClass(Scene scene) {
        return newcomers(
                scene,
                foreign(LegalClass.MID_TO_LONG_TERM)
                        .residenceCard(ANOTHER_CARD)
                        .status(StatusOfResidence.of(scene.any("T60", "X82", "X90")))
                        .expiresOn(STAYS_UNTIL)
                        .build());
    }

    /** Registered under the old Act on a day that there is not. */
    static Slip registeredOnNoDay(Scene scene) {
        return newcomers(
                scene,
                student()
                        .expiresOn(STAYS_UNTIL)
                        .foreignItems(ForeignItems.builder()
                                .alienRegisteredOn(NonCalendarDate.of(1990 + scene.chance.below(20), 2, 30))
                                .build())
                        .build());
    }

    /** A Japanese or transitional resident arrives under the article for mid to long-term residents. */
    static Slip arrivesUnderAnotherArticle(Scene scene) {
        MoveIn.Kind kind = scene.any(
                MoveIn.Kind.ARRIVAL_OF_MID_TO_LONG_TERM_RESIDENT, MoveIn.Kind.BECAME_MID_TO_LONG_TERM_RESIDENT);
        OutsideAddress abroad = OutsideAddress.abroad("ベトナム");
        NewResident other = scene.any(
                newcomer("新顔　桜", 1991, Sex.FEMALE, Relationship.HEAD),
                Scene.of(
                        stranger(),
                        foreign(LegalClass.TRANSITIONAL_BY_NATIONALITY_LOSS).build(),
                        Relationship.HEAD));
        return new Slip(
                scene.notified()
                        .moveIn(
                                kind,
                                scene.lot(20),
                                abroad,
                                Scene.of(
                                        stranger(),
                                        student().expiresOn(STAYS_UNTIL).build(),
                                        Relationship.HEAD)),
                scene.notified().moveIn(kind, scene.lot(20), abroad, other));
    }

    /** Whoever loses the nationality is recorded as if born without a status. */
    static Slip losesNationalityByBirth(Scene scene) {
        return new Slip(
                scene.noticed().nationalityLoss(scene.yuki, LegalClass.TRANSITIONAL_BY_NATIONALITY_LOSS),
                scene.noticed().nationalityLoss(scene.yuki, LegalClass.TRANSITIONAL_BY_BIRTH));
    }

    // ----- what slips are made of

    private static final ResidenceCardNumber ANOTHER_CARD = ResidenceCardNumber.of("EF87654321GH");

    private static Person stranger() {
        return person("TRAN THI MAI", 1993, Sex.FEMALE);
    }

    private static ForeignResident.Builder student() {
        return Scene.student(ANOTHER_CARD);
    }

    /** Somebody moves in as told, instead of as a student for years to come. */
    private static Slip newcomers(Scene scene, ForeignResident wrong) {
        ForeignResident right = student().expiresOn(STAYS_UNTIL).build();
        Paper paper = scene.notified();
        return new Slip(
                scene.moveIn(paper, Scene.of(stranger(), right, Relationship.HEAD)),
                scene.moveIn(paper, Scene.of(stranger(), wrong, Relationship.HEAD)));
    }

    private static ChangeEvent corrected(Scene scene, ForeignResident details) {
        return scene.applied()
                .correction(scene.anh, RecordedItems.builder().details(details).build());
    }
}
