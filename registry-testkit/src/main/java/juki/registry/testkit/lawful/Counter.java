package juki.registry.testkit.lawful;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Notifier;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.Qualifications;
import juki.registry.rules.MoveRegime;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.law.ClosedDays;
import juki.registry.rules.law.StatutoryPeriod;
import juki.registry.rules.notification.AddedFact;
import juki.registry.rules.notification.AskedChange;
import juki.registry.rules.notification.Attachment;
import juki.registry.rules.notification.Attachment.Document;
import juki.registry.rules.notification.Attachment.Proof;
import juki.registry.rules.notification.Channel;
import juki.registry.rules.notification.IdentityEvidence;
import juki.registry.rules.notification.IdentityEvidence.Kind;
import juki.registry.rules.notification.MoveForm;
import juki.registry.rules.notification.MoveInNotice;
import juki.registry.rules.notification.MoveOutData;
import juki.registry.rules.notification.MoveOutData.Mover;
import juki.registry.rules.notification.Notification;
import juki.registry.rules.notification.VisitReservation;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.population.Chance;

/**
 * The counter of a village (窓口, madoguchi) around one day: who comes, with which papers, and what the law gives them time for.
 * {@link Errand} and {@link PaperSlip} put papers together from it.
 */
final class Counter {

    /** Where every paper is filed. Nothing happens there any more. */
    static final Scene VILLAGE = new Scene(Life.of(), () -> 0);

    static final ClosedDays CLOSED = OfficePractice.standard().closedDays();

    static final PersonName STRANGER = PersonName.of("余所　者子");

    /** Below the codes of the village. */
    private static final long CODES = 7_999_999_000L;

    private static final int FIRST_DAY_AFTER = 40;
    private static final int DAYS = 400;

    /** Longer than anybody files a move-out ahead. */
    private static final int AHEAD = 30;

    final Chance chance;

    /** On which something happens in life. */
    final LocalDate day;

    /** The code that the next person from elsewhere brings. */
    private long code;

    Counter(Chance chance) {
        this.chance = chance;
        this.day = VILLAGE.today.plusDays(FIRST_DAY_AFTER + chance.below(DAYS));
        this.code = 1 + chance.below(CODES);
    }

    // ----- days

    /** A day on which something is filed in time; one in four on the last there is. */
    LocalDate inTime(StatutoryPeriod period, LocalDate start) {
        LocalDate last = lastDay(period, start);
        LocalDate some = start.plusDays(chance.below(14));
        return chance.below(4) == 3 || some.isAfter(last) ? last : some;
    }

    static LocalDate lastDay(StatutoryPeriod period, LocalDate start) {
        return period.period().lastDay(start, CLOSED);
    }

    // ----- who files, and what shows it

    /** How a paper is filed, whatever it asks for: drawn once, and so the same for a paper with a slip and for the one without. */
    interface Filing extends Function<AskedChange, Notification> {}

    /** Filed by somebody who may, who shows it. */
    Filing filing(LocalDate on, PersonName head, boolean alone, Attachment... attached) {
        List<Attachment> enclosed = new ArrayList<>(Arrays.asList(attached));
        Notifier notifier = switch (chance.below(4)) {
            case 0 -> alone ? Notifier.of(Notifier.Capacity.RESIDENT) : Notifier.of(Notifier.Capacity.HEAD, head);
            case 1 -> Notifier.of(Notifier.Capacity.HEAD, head);
            case 2 -> {
                enclosed.add(new Attachment.Enclosed(Document.POWER_OF_ATTORNEY));
                yield Notifier.of(Notifier.Capacity.APPOINTED_AGENT, PersonName.of("代理　任"));
            }
            default -> {
                enclosed.add(new Attachment.Enclosed(Document.PROOF_OF_STATUTORY_AGENCY));
                yield Notifier.of(Notifier.Capacity.STATUTORY_AGENT, PersonName.of("後見　仁"));
            }
        };
        return filing(on, notifier, enclosed.toArray(Attachment[]::new));
    }

    Filing filing(LocalDate on, Notifier notifier, Attachment... attached) {
        IdentityEvidence[] evidence = evidence(on);
        return asked -> bare(on, asked).filedBy(notifier).showing(evidence).attaching(attached);
    }

    /** With nothing but what it asks for. */
    static Notification bare(LocalDate on, AskedChange asked) {
        return Notification.of(Basis.Notification.on(on), on, asked);
    }

    /** What proves who somebody is on a day, if only just. */
    IdentityEvidence[] evidence(LocalDate on) {
        return switch (chance.below(4)) {
            case 0 -> new IdentityEvidence[] {until(Kind.INDIVIDUAL_NUMBER_CARD, on.plusDays(chance.below(3_000)))};
            case 1 -> new IdentityEvidence[] {until(any(Kind.PASSPORT, Kind.DRIVING_LICENCE), on)};
            case 2 -> new IdentityEvidence[] {IdentityEvidence.of(Kind.OTHER_WITH_PHOTOGRAPH)};
            default ->
                new IdentityEvidence[] {
                    IdentityEvidence.of(Kind.INSURANCE_DOCUMENT),
                    IdentityEvidence.of(any(Kind.PENSION_DOCUMENT, Kind.EMPLOYEE_OR_STUDENT_CARD, Kind.EXPLANATION))
                };
        };
    }

    static IdentityEvidence until(Kind kind, LocalDate last) {
        return new IdentityEvidence(kind, Optional.of(last));
    }

    @SafeVarargs
    final <T> T any(T... some) {
        return some[chance.below(some.length)];
    }

    // ----- moving in

    /** Somebody has moved in from elsewhere: when, when it is filed, and what the municipality left says of it. */
    record Move(MoveOutData data, LocalDate movedIn, LocalDate filedOn) {

        PersonName head() {
            return data.movers().get(0).person().name();
        }

        boolean isAlone() {
            return data.movers().size() == 1;
        }

        Move filed(LocalDate on) {
            return new Move(data, movedIn, on);
        }

        Move planned(LocalDate on, Optional<LocalDate> removedOn) {
            return new Move(
                    new MoveOutData(
                            data.municipality(),
                            data.issuedOn(),
                            data.address(),
                            data.destination(),
                            on,
                            removedOn,
                            data.movers()),
                    movedIn,
                    filedOn);
        }

        Attachment paper(Proof proof) {
            return new Attachment.MoveOutPaper(proof, data);
        }

        Attachment certificate() {
            return paper(Proof.MOVE_OUT_CERTIFICATE);
        }

        Attachment transmitted() {
            return new Attachment.TransmittedData(data);
        }

        Attachment card() {
            return new Attachment.CardHandedOver(head());
        }
    }

    /** Somebody alone moves in. */
    Move move() {
        return move(mover(any("新顔　進", "髙﨑　新", "𠮷野　顔"), 1960 + chance.below(40), Sex.MALE, Relationship.HEAD));
    }

    /** A couple with a child moves in. */
    Move familyMove() {
        return move(
                mover(any("新顔　進", "髙﨑　新", "𠮷野　顔"), 1980 + chance.below(15), Sex.MALE, Relationship.HEAD),
                mover("新顔　桜", 1980 + chance.below(15), Sex.FEMALE, Relationship.WIFE),
                mover("新顔　若葉", 2010 + chance.below(8), Sex.FEMALE, Relationship.CHILD));
    }

    private Move move(Mover... movers) {
        LocalDate planned = day.minusDays(chance.below(3));
        MoveOutData data = new MoveOutData(
                Scene.ELSEWHERE,
                planned.minusDays(1 + chance.below(20)),
                Scene.elsewhere(),
                OutsideAddress.domestic(VILLAGE.register().municipality()),
                planned,
                chance.below(2) == 0 ? Optional.empty() : Optional.of(planned),
                List.of(movers));
        return new Move(data, day, inTime(StatutoryPeriod.MOVE_IN_NOTIFICATION, day));
    }

    /** The same in time for a move-in with the card, whose limit no closed day extends. */
    Move cardMove() {
        Move move = chance.below(2) == 0 ? move() : familyMove();
        return move.filed(inTime(StatutoryPeriod.CARD_MOVE_IN_AFTER_MOVE, move.movedIn()));
    }

    private Mover mover(String name, int year, Sex sex, Relationship relationship) {
        return new Mover(
                ResidentRecordCode.ofPayload(code++),
                Optional.empty(),
                Scene.person(name, year, sex),
                Scene.japanese(),
                Optional.of(relationship),
                Qualifications.none());
    }

    /** Their form, a few items left blank. */
    MoveForm form(Move move, MoveForm.Item... blank) {
        return form(move, Set.of(), blank);
    }

    MoveForm form(Move move, Set<MoveIn.Kind> kinds, MoveForm.Item... blank) {
        List<MoveForm.Item> left = List.of(blank);
        MoveForm.Builder form = MoveForm.of(EventType.MOVE_IN).specially(kinds.toArray(MoveIn.Kind[]::new));
        if (!left.contains(MoveForm.Item.CHANGE_DATE)) {
            form.changedOn(CalendarDate.of(move.movedIn()));
        }
        if (!left.contains(MoveForm.Item.PERSONS)) {
            form.entering(move.data().newcomers(CalendarDate.of(move.movedIn())));
        }
        if (!left.contains(MoveForm.Item.ADDRESS)) {
            form.at(VILLAGE.lot(25));
        }
        if (!left.contains(MoveForm.Item.PREVIOUS_ADDRESS)) {
            form.comingFrom(move.data().address());
        }
        if (!left.contains(MoveForm.Item.HOUSEHOLD)) {
            form.into(TargetHousehold.newHousehold());
        }
        return form.build();
    }

    MoveForm cardForm(Move move) {
        return form(move, Set.of(MoveIn.Kind.SPECIAL_CASE_MOVE_IN));
    }

    /** Filed with the certificate, and sometimes facts for other affairs. */
    Filing filing(Move move) {
        return filing(move, move.certificate());
    }

    Filing filing(Move move, Attachment... attached) {
        Filing filing = filing(move.filedOn(), move.head(), move.isAlone(), attached);
        if (chance.below(3) < 2) {
            return filing;
        }
        AddedFact fact = new AddedFact(
                any(AddedFact.Affair.NATIONAL_HEALTH_INSURANCE, AddedFact.Affair.NATIONAL_PENSION),
                move.head(),
                Optional.of(move.movedIn()),
                Optional.empty());
        return asked -> {
            Notification paper = filing.apply(asked);
            return paper.asked().newcomers().isEmpty() ? paper : paper.adding(fact);
        };
    }

    /** A child born since the data were issued, who was never registered there. */
    NewResident newborn(Move move) {
        LocalDate born = move.data().issuedOn().plusDays(1);
        return Scene.of(
                Person.of(PersonName.of("新顔　新芽"), CalendarDate.of(born), Sex.FEMALE),
                Scene.japanese().withBecameResidentOn(CalendarDate.of(move.movedIn())),
                Relationship.CHILD);
    }

    // ----- foreign residents

    NewResident foreigner(String name, int year, Relationship relationship) {
        return NewResident.builder()
                .person(Scene.person(name, year, Sex.FEMALE))
                .details(Scene.foreign(LegalClass.MID_TO_LONG_TERM)
                        .residenceCard(ResidenceCardNumber.of("CD" + (10_000_000 + chance.below(90_000_000)) + "EF"))
                        .build()
                        .withBecameResidentOn(CalendarDate.of(day)))
                .relationship(relationship)
                .build();
    }

    MoveForm arrival(TargetHousehold household, Address address, NewResident who) {
        return MoveForm.of(EventType.MOVE_IN)
                .specially(MoveIn.Kind.ARRIVAL_OF_MID_TO_LONG_TERM_RESIDENT)
                .changedOn(CalendarDate.of(day))
                .entering(who)
                .comingFrom(OutsideAddress.abroad("ベトナム"))
                .at(address)
                .into(household)
                .build();
    }

    // ----- moving inside

    /** A couple moves. */
    MoveForm addressChange() {
        return MoveForm.of(EventType.ADDRESS_CHANGE)
                .placing(Scene.place(VILLAGE.saburo, Relationship.HEAD), Scene.place(VILLAGE.yuki, Relationship.WIFE))
                .into(TargetHousehold.newHousehold())
                .at(VILLAGE.lot(30))
                .changedOn(CalendarDate.of(day))
                .build();
    }

    // ----- moving out

    /** Somebody who can leave without anybody being left behind headless, and who leads the household. */
    record Leaver(AddresseeNumber who, PersonName head) {}

    Leaver leaver() {
        AddresseeNumber who = any(VILLAGE.jiro, VILLAGE.ichiro, VILLAGE.anh);
        return new Leaver(who, nameOf(who.equals(VILLAGE.ichiro) ? VILLAGE.taro : who));
    }

    static PersonName nameOf(AddresseeNumber who) {
        return VILLAGE.record(who).name();
    }

    MoveForm.Builder moveOut(Leaver leaver) {
        return MoveForm.of(EventType.MOVE_OUT)
                .leaving(leaver.who())
                .goingTo(Scene.elsewhere())
                .changedOn(CalendarDate.of(day));
    }

    /** On the day of leaving, before it, or after it but in time. */
    LocalDate moveOutFiledOn() {
        return chance.below(2) == 0
                ? day.minusDays(chance.below(AHEAD))
                : inTime(StatutoryPeriod.LATE_MOVE_OUT_NOTIFICATION, day);
    }

    /** Through the portal, signed, with the visit to the other municipality reserved. */
    Filing online(LocalDate on) {
        Attachment visit =
                new Attachment.VisitReserved(new VisitReservation(Scene.ELSEWHERE, day.plusDays(1 + chance.below(13))));
        return asked -> bare(on, asked)
                .through(Channel.ONLINE)
                .filedBy(Notifier.of(Notifier.Capacity.RESIDENT))
                .showing(IdentityEvidence.of(Kind.ELECTRONIC_SIGNATURE))
                .attaching(visit);
    }

    /** What the municipality moved to says of somebody who lives here. */
    static Notification deemedMoveOut(LocalDate movedIn, LocalDate filedOn) {
        return new MoveInNotice(
                        Scene.ELSEWHERE, Scene.elsewhere(), filedOn, movedIn, List.of(VILLAGE.codeOf(VILLAGE.jiro)))
                .arrivingAt(VILLAGE.register(), filedOn, MoveRegime.DESTINATION_ONLY)
                .orElseThrow();
    }

    // ----- other papers

    /** A change drafted whole, on the basis and of the days of a paper. */
    static Notification draft(Paper paper, Function<Paper, ChangeEvent> event) {
        return Notification.of(paper.basis(), paper.recorded(), new AskedChange.Draft(event.apply(paper)));
    }

    Paper paper(Basis basis) {
        return new Paper(CalendarDate.of(day), day, basis);
    }

    /** Filed by whom it concerns. */
    Notification signed(Notification paper) {
        return paper.filedBy(Notifier.of(Notifier.Capacity.RESIDENT)).showing(evidence(paper.filedOn()));
    }

    /** The move-out that was planned is undone. */
    Notification withdrawal() {
        int planned = VILLAGE.register()
                .history(VILLAGE.leaving)
                .orElseThrow()
                .entries()
                .size();
        return draft(
                paper(Basis.Application.on(day)),
                paper -> paper.cancellation(
                        ChangeReason.CORRECTION_CANCELLED, List.of(new CancelledEntry(VILLAGE.leaving, planned))));
    }
}
