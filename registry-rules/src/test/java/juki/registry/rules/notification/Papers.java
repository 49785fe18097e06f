package juki.registry.rules.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.EventType;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Notifier;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.Qualifications;
import juki.registry.rules.Decision;
import juki.registry.rules.MoveRegime;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.Registrar;
import juki.registry.rules.RuleBook;
import juki.registry.rules.Village;

/** Papers as they come to the counter of the village. */
final class Papers {

    static final LocalDate TODAY = Village.TODAY;
    static final RuleBook TODAYS = RuleBook.standard();
    static final RuleBook DESTINATION_ONLY =
            RuleBook.standard(OfficePractice.standard().under(MoveRegime.DESTINATION_ONLY));

    static final PersonName MOVER_NAME = PersonName.of("新人 次郎");
    static final Person MOVER = Person.of(MOVER_NAME, CalendarDate.of(1990, 2, 3), Sex.MALE);

    /** Left elsewhere on 10 April 2026, ten days ago, as planned. */
    static final MoveOutData DATA = data(LocalDate.of(2026, 4, 10), Optional.empty());

    private Papers() {}

    /** Data of somebody alone who leaves the other municipality for the village, as issued on 1 April. */
    static MoveOutData data(LocalDate plannedOn, Optional<LocalDate> removedOn) {
        return new MoveOutData(
                Village.ELSEWHERE,
                LocalDate.of(2026, 4, 1),
                OutsideAddress.domestic(Village.ELSEWHERE, "旧町1番地"),
                OutsideAddress.domestic(Village.HERE),
                plannedOn,
                removedOn,
                List.of(new MoveOutData.Mover(
                        Village.code(300),
                        Optional.empty(),
                        MOVER,
                        Village.japanese(),
                        Optional.of(Relationship.HEAD),
                        Qualifications.none())));
    }

    /** A paper filed today by whoever it concerns, with a passport. */
    static Notification filed(AskedChange asked) {
        return filed(Basis.Notification.on(TODAY), asked);
    }

    static Notification filed(Basis basis, AskedChange asked) {
        return Notification.of(basis, TODAY, asked)
                .filedBy(Notifier.of(Notifier.Capacity.RESIDENT))
                .showing(IdentityEvidence.of(IdentityEvidence.Kind.PASSPORT));
    }

    /** The form of a move-in, complete. */
    static MoveForm.Builder moveIn(MoveOutData data) {
        return MoveForm.of(EventType.MOVE_IN)
                .asToldBy(data)
                .changedOn(CalendarDate.of(2026, 4, 10))
                .at(Village.lot(20))
                .into(TargetHousehold.newHousehold());
    }

    /** A move-in with its certificate, which lacks nothing. */
    static Notification moveInPaper() {
        return filed(moveIn(DATA).build()).attaching(certificate(DATA));
    }

    static Attachment certificate(MoveOutData data) {
        return new Attachment.MoveOutPaper(Attachment.Proof.MOVE_OUT_CERTIFICATE, data);
    }

    /** The form of a move-out of somebody who lives alone. */
    static MoveForm.Builder moveOut(LocalDate day) {
        return MoveForm.of(EventType.MOVE_OUT)
                .leaving(Village.JIRO)
                .goingTo(OutsideAddress.domestic(Village.ELSEWHERE))
                .changedOn(CalendarDate.of(day));
    }

    static NewResident newcomer(Person person, Relationship relationship) {
        return Village.newcomer(person, relationship);
    }

    static Decision decide(Notification paper) {
        return decide(paper, Village.register());
    }

    static Decision decide(Notification paper, ResidentRegister register) {
        return Registrar.under(TODAYS).decide(paper, register);
    }

    /** The decision after every alert was acknowledged. */
    static Decision seen(Decision decision) {
        return decision.acknowledging(alert -> Optional.of(alert.acknowledgedBy("係員A")));
    }

    /** The ids of the rules that object to a paper in the village. */
    static List<String> objections(Notification paper) {
        return objections(paper, TODAYS, Village.register());
    }

    static List<String> objections(Notification paper, RuleBook book) {
        return objections(paper, book, Village.register());
    }

    static List<String> objections(Notification paper, RuleBook book, ResidentRegister register) {
        return book.examine(paper, register).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }
}
