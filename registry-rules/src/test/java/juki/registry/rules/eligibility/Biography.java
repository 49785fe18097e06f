package juki.registry.rules.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.history.AsOf;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.Fold;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Filing;
import juki.registry.rules.Village;

/** One person's life in and out of the village, written entry by entry. */
final class Biography {

    /** In the prefecture of the village. */
    static final OutsideAddress NEIGHBOUR = OutsideAddress.domestic(MunicipalityCode.of("122190"), "隣町1番地");
    /** In another prefecture. */
    static final OutsideAddress FAR_AWAY = OutsideAddress.domestic(Village.ELSEWHERE, "遠町1番地");

    static final OutsideAddress ABROAD = OutsideAddress.abroad("フランス");

    static final AddresseeNumber WHO = Village.person(60);

    private final Person person;
    private ResidentDetails details;
    private InMemoryRegister register = Village.register();
    private int households = 60;

    private Biography(Person person, ResidentDetails details) {
        this.person = person;
        this.details = details;
    }

    static Biography japanese(RegisterDate birth) {
        return new Biography(Person.of(PersonName.of("伝記 一人"), birth, Sex.FEMALE), Village.japanese());
    }

    static Biography japanese() {
        return japanese(CalendarDate.of(1990, 6, 15));
    }

    static Biography foreign() {
        return new Biography(
                Person.of(PersonName.of("BIO ANNA"), CalendarDate.of(1990, 6, 15), Sex.FEMALE), Village.foreign());
    }

    InMemoryRegister register() {
        return register;
    }

    Biography movesIn(String on, String filed) {
        return movesIn(FAR_AWAY, LocalDate.parse(on), LocalDate.parse(filed));
    }

    Biography movesIn(OutsideAddress origin, LocalDate on, LocalDate filed) {
        return entered(new Filing(CalendarDate.of(on), filed, Basis.Notification.on(filed)), origin);
    }

    /** Moves in as something else from now on. */
    Biography as(ResidentDetails other) {
        details = other;
        return this;
    }

    /** Entered by the office itself, on the day given, as having lived here since another. */
    Biography isEntered(RegisterDate since, String recorded) {
        return entered(new Filing(since, LocalDate.parse(recorded), new Basis.ExOfficio()), OutsideAddress.unknown());
    }

    private Biography entered(Filing filing, OutsideAddress origin) {
        households++;
        return happens(filing.moveIn(
                TargetHousehold.newHousehold(Village.household(households)),
                Village.lot(households),
                origin,
                NewResident.builder()
                        .person(person)
                        .details(details)
                        .relationship(Relationship.HEAD)
                        .addressee(WHO)
                        .recordCode(Village.code(60))
                        .build()));
    }

    Biography movesOut(OutsideAddress destination, String on) {
        return movesOut(destination, LocalDate.parse(on), LocalDate.parse(on));
    }

    Biography movesOut(OutsideAddress destination, LocalDate on, LocalDate filed) {
        return happens(new Filing(CalendarDate.of(on), filed, Basis.Notification.on(filed)).moveOut(destination, WHO));
    }

    Biography dies(RegisterDate on, String recorded) {
        return happens(
                new Filing(on, LocalDate.parse(recorded), Basis.Notice.on(LocalDate.parse(recorded))).death(WHO));
    }

    Biography wasBornOn(RegisterDate birth, String recorded) {
        LocalDate day = LocalDate.parse(recorded);
        return happens(new Filing(CalendarDate.of(day), day, new Basis.ExOfficio())
                .clericalErrorCorrection(
                        WHO, RecordedItems.builder().dateOfBirth(birth).build()));
    }

    Biography undoes(ChangeReason reason, int entry, String recorded) {
        LocalDate day = LocalDate.parse(recorded);
        return happens(new Filing(CalendarDate.of(day), day, Basis.Application.on(day))
                .cancellation(reason, new CancelledEntry(WHO, entry)));
    }

    Biography turnsInto(ResidentDetails other, String on, String recorded) {
        return happens(
                new Filing(CalendarDate.of(LocalDate.parse(on)), LocalDate.parse(recorded), new Basis.ExOfficio())
                        .correction(WHO, RecordedItems.builder().details(other).build()));
    }

    Biography isNaturalised(String on, String recorded) {
        return happens(new Filing(
                        CalendarDate.of(LocalDate.parse(on)),
                        LocalDate.parse(recorded),
                        Basis.Notice.on(LocalDate.parse(recorded)))
                .naturalization(WHO));
    }

    private Biography happens(ChangeEvent event) {
        register = register.apply(Fold.fold(event, register));
        return this;
    }

    Eligibility on(Qualification qualification, String day) {
        return qualification.judge(register, WHO, LocalDate.parse(day), LocalDate.of(2100, 1, 1));
    }

    Eligibility asKnown(Qualification qualification, String day, String known) {
        return qualification.judge(register, WHO, LocalDate.parse(day), LocalDate.parse(known));
    }

    Optional<Boolean> livedHere(LocalDate day, LocalDate known) {
        return register.history(WHO)
                .flatMap(history -> history.asOf(AsOf.of(day, known)))
                .map(ResidentRecord::isLiving);
    }
}
