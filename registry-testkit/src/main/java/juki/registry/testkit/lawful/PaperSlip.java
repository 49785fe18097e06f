package juki.registry.testkit.lawful;

import static juki.registry.testkit.lawful.Counter.STRANGER;
import static juki.registry.testkit.lawful.Counter.VILLAGE;
import static juki.registry.testkit.lawful.Counter.bare;
import static juki.registry.testkit.lawful.Counter.lastDay;
import static juki.registry.testkit.lawful.Scene.place;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.EventType;
import juki.registry.model.event.Notifier;
import juki.registry.model.event.Notifier.Capacity;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.PersonName;
import juki.registry.rules.MoveRegime;
import juki.registry.rules.law.StatutoryPeriod;
import juki.registry.rules.notification.AddedFact;
import juki.registry.rules.notification.Attachment;
import juki.registry.rules.notification.Attachment.Document;
import juki.registry.rules.notification.Channel;
import juki.registry.rules.notification.IdentityEvidence;
import juki.registry.rules.notification.IdentityEvidence.Kind;
import juki.registry.rules.notification.MoveForm;
import juki.registry.rules.notification.MoveForm.Item;
import juki.registry.rules.notification.Notification;
import juki.registry.rules.notification.VisitReservation;
import juki.registry.testkit.lawful.Counter.Filing;
import juki.registry.testkit.lawful.Counter.Leaver;
import juki.registry.testkit.lawful.Counter.Move;

/**
 * Ways in which a paper falls short (届出書の不備, todokedesho no fubi): each one slip in a paper that would otherwise lack nothing,
 * with the id of the rule of the standard book that objects to it. Several slips may lead to one rule.
 */
@SuppressWarnings("ImmutableEnumChecker") // A slip is a pure function of its counter.
public enum PaperSlip {

    // ----- what must stand on it

    /** The day of the move is left blank. */
    NO_DAY("NOTIFICATION-001", counter -> blank(counter, Item.CHANGE_DATE)),
    /** Nobody is named. */
    NOBODY_NAMED("NOTIFICATION-002", counter -> blank(counter, Item.PERSONS)),
    /** The new address is left blank. */
    NO_ADDRESS("NOTIFICATION-003", counter -> blank(counter, Item.ADDRESS)),
    /** The address before is left blank. */
    NO_PREVIOUS_ADDRESS("NOTIFICATION-004", counter -> blank(counter, Item.PREVIOUS_ADDRESS)),
    /** The destination is left blank. */
    NO_DESTINATION("NOTIFICATION-005", counter -> {
        Leaver leaver = counter.leaver();
        Filing filing = counter.filing(counter.moveOutFiledOn(), leaver.head(), true);
        MoveForm nowhere = MoveForm.of(EventType.MOVE_OUT)
                .leaving(leaver.who())
                .changedOn(CalendarDate.of(counter.day))
                .build();
        return new Pair(filing.apply(counter.moveOut(leaver).build()), filing.apply(nowhere));
    }),
    /** The household is left blank. */
    NO_HOUSEHOLD("NOTIFICATION-006", counter -> blank(counter, Item.HOUSEHOLD)),
    /** A new head, and no household that there is. */
    NEW_HEAD_OF_NO_HOUSEHOLD("NOTIFICATION-006", counter -> {
        MoveForm.Builder form = MoveForm.of(EventType.HOUSEHOLD_HEAD_CHANGE)
                .placing(place(VILLAGE.yuki, Relationship.HEAD), place(VILLAGE.saburo, Relationship.HUSBAND))
                .changedOn(CalendarDate.of(counter.day));
        Filing filing = counter.filing(counter.day, Counter.nameOf(VILLAGE.saburo), false);
        MoveForm told = form.into(TargetHousehold.existing(VILLAGE.householdOf(VILLAGE.saburo)))
                .build();
        return new Pair(
                filing.apply(told),
                filing.apply(form.into(TargetHousehold.newHousehold()).build()));
    }),

    // ----- who files it

    /** Nobody says who came. */
    NOTIFIER_UNNAMED("NOTIFICATION-007", counter -> {
        Move move = counter.move();
        Notification unsigned = bare(move.filedOn(), counter.form(move))
                .showing(counter.evidence(move.filedOn()))
                .attaching(move.certificate());
        return new Pair(unsigned.filedBy(Notifier.of(Capacity.RESIDENT)), unsigned);
    }),
    /** An agent without a name. */
    AGENT_UNNAMED("NOTIFICATION-007", counter -> {
        Notification paper = byAgent(counter).attaching(new Attachment.Enclosed(Document.POWER_OF_ATTORNEY));
        return new Pair(paper, paper.filedBy(Notifier.of(Capacity.APPOINTED_AGENT)));
    }),
    /** One who moves files for all three as if alone. */
    FILES_FOR_THE_OTHERS("NOTIFICATION-008", counter -> {
        Move move = counter.familyMove();
        Notification paper = counter.filing(move).apply(counter.form(move));
        Notification byHead = paper.filedBy(Notifier.of(Capacity.HEAD, move.head()));
        return new Pair(byHead, paper.filedBy(Notifier.of(Capacity.RESIDENT, move.head())));
    }),
    /** Somebody who leads another household, or none, files as the head. */
    HEAD_OF_ANOTHER_HOUSEHOLD("NOTIFICATION-008", counter -> {
        Notification paper = Errand.HOUSEHOLD_SPLIT.paper(counter);
        PersonName other = counter.any(Counter.nameOf(VILLAGE.saburo), STRANGER);
        return new Pair(
                paper.filedBy(Notifier.of(Capacity.HEAD, Counter.nameOf(VILLAGE.taro))),
                paper.filedBy(Notifier.of(Capacity.HEAD, other)));
    }),
    /** An agent without a power of attorney. */
    AGENT_WITHOUT_AUTHORITY("NOTIFICATION-009", counter -> {
        Notification paper = byAgent(counter);
        return new Pair(paper.attaching(new Attachment.Enclosed(Document.POWER_OF_ATTORNEY)), paper);
    }),
    /** A guardian with a power of attorney, which is not what shows a guardian. */
    GUARDIAN_WITH_THE_WRONG_PAPER("NOTIFICATION-009", counter -> {
        Notification paper = byAgent(counter)
                .filedBy(Notifier.of(Capacity.STATUTORY_AGENT, PersonName.of("後見　仁")))
                .attaching(new Attachment.Enclosed(Document.POWER_OF_ATTORNEY));
        return new Pair(paper.attaching(new Attachment.Enclosed(Document.PROOF_OF_STATUTORY_AGENCY)), paper);
    }),
    /** Nothing shows who came. */
    NO_EVIDENCE("NOTIFICATION-010", counter -> {
        Notification paper = unproved(counter);
        return new Pair(paper.showing(counter.evidence(paper.filedOn())), paper);
    }),
    /** The one document ran out on the day before. */
    EVIDENCE_RAN_OUT_YESTERDAY("NOTIFICATION-010", counter -> {
        Notification paper = unproved(counter);
        Kind kind = counter.any(Kind.PASSPORT, Kind.DRIVING_LICENCE, Kind.INDIVIDUAL_NUMBER_CARD);
        return new Pair(
                paper.showing(Counter.until(kind, paper.filedOn())),
                paper.showing(Counter.until(kind, paper.filedOn().minusDays(1))));
    }),
    /** One document without a photograph, shown twice. */
    WEAK_EVIDENCE_SHOWN_TWICE("NOTIFICATION-010", counter -> {
        Kind kind = counter.any(Kind.INSURANCE_DOCUMENT, Kind.PENSION_DOCUMENT, Kind.EMPLOYEE_OR_STUDENT_CARD);
        Notification paper = unproved(counter).showing(IdentityEvidence.of(kind), IdentityEvidence.of(kind));
        return new Pair(paper.showing(IdentityEvidence.of(Kind.EXPLANATION)), paper);
    }),
    /** A passport on the screen in the place of the signature. */
    UNSIGNED_ONLINE("NOTIFICATION-010", counter -> {
        Notification unsigned = bare(
                        counter.day,
                        counter.moveOut(counter.leaver()).withCard().build())
                .through(Channel.ONLINE)
                .filedBy(Notifier.of(Capacity.RESIDENT))
                .showing(IdentityEvidence.of(Kind.PASSPORT));
        return new Pair(unsigned.showing(IdentityEvidence.of(Kind.ELECTRONIC_SIGNATURE)), unsigned);
    }),

    // ----- how and when it comes

    /** A move-in by post, or through the portal with a signature. */
    MOVE_IN_FROM_AFAR("NOTIFICATION-011", counter -> {
        Notification paper = Errand.MOVE_IN.paper(counter).showing(IdentityEvidence.of(Kind.ELECTRONIC_SIGNATURE));
        return new Pair(paper, paper.through(counter.any(Channel.POST, Channel.ONLINE)));
    }),
    /** A move-out abroad through the portal. */
    ABROAD_ONLINE("NOTIFICATION-012", counter -> {
        Leaver leaver = counter.leaver();
        Filing filing = counter.online(counter.day);
        return new Pair(
                filing.apply(counter.moveOut(leaver).build()),
                filing.apply(counter.moveOut(leaver)
                        .goingTo(OutsideAddress.abroad("ブラジル"))
                        .build()));
    }),
    /** A move-out through the portal a day too early: on the thirty-first day ahead. */
    ONLINE_A_DAY_EARLY("NOTIFICATION-013", counter -> onlineOn(counter, -30, -31)),
    /** A move-out through the portal a day too late: on the eleventh day after. */
    ONLINE_A_DAY_LATE("NOTIFICATION-013", counter -> onlineOn(counter, 10, 11)),
    /** A move-in on the first day after the fourteen, or after the closed days that extend them. */
    MOVE_IN_A_DAY_LATE("MOVE-IN-001", counter -> {
        Move move = counter.move();
        LocalDate last = lastDay(StatutoryPeriod.MOVE_IN_NOTIFICATION, move.movedIn());
        return lateByADay(counter, last, move.head(), counter.form(move), move.certificate());
    }),
    /** A move inside the municipality on the first day after the fourteen. */
    ADDRESS_CHANGE_A_DAY_LATE("ADDRESS-001", counter -> {
        LocalDate last = lastDay(StatutoryPeriod.ADDRESS_CHANGE_NOTIFICATION, counter.day);
        return lateByADay(counter, last, Counter.nameOf(VILLAGE.saburo), counter.addressChange());
    }),
    /** A move-out on the first day on which it is no notification any more. */
    MOVE_OUT_A_DAY_LATE("NOTIFICATION-023", counter -> {
        Leaver leaver = counter.leaver();
        LocalDate last = lastDay(StatutoryPeriod.LATE_MOVE_OUT_NOTIFICATION, counter.day);
        return lateByADay(counter, last, leaver.head(), counter.moveOut(leaver).build());
    }),

    // ----- the way from the other municipality

    /** A move-in without a certificate. */
    NO_CERTIFICATE("NOTIFICATION-014", counter -> {
        Move move = counter.move();
        Notification paper = counter.filing(move, new Attachment[0]).apply(counter.form(move));
        return new Pair(paper.attaching(move.certificate()), paper);
    }),
    /** The certificate of somebody else. */
    CERTIFICATE_OF_ANOTHER("NOTIFICATION-014", counter -> {
        Move move = counter.move();
        Notification paper = counter.filing(move, new Attachment[0]).apply(counter.form(move));
        return new Pair(
                paper.attaching(move.certificate()),
                paper.attaching(counter.move().certificate()));
    }),
    /** Data that came over the network in the place of the certificate, without the card. */
    DATA_WITHOUT_THE_CARD("NOTIFICATION-014", counter -> {
        Move move = counter.move();
        Notification paper = counter.filing(move, move.transmitted()).apply(counter.form(move));
        return new Pair(paper.attaching(move.certificate()), paper);
    }),
    /** Moved in and filed a day before the planned day of leaving, of which nothing else is told. */
    BEFORE_THE_PLANNED_DAY("NOTIFICATION-015", counter -> {
        Move move = counter.move();
        Move today = move.planned(move.filedOn(), Optional.empty());
        Move tomorrow = move.planned(move.filedOn().plusDays(1), Optional.empty());
        Notification paper = counter.filing(move, new Attachment[0]).apply(counter.form(move));
        return new Pair(paper.attaching(today.certificate()), paper.attaching(tomorrow.certificate()));
    }),
    /** Where the move-in is the move-out, before the other municipality has answered. */
    BEFORE_THE_ANSWER("NOTIFICATION-015", MoveRegime.DESTINATION_ONLY, counter -> {
        Move move = counter.move();
        Move open = move.planned(move.movedIn(), Optional.empty());
        Move closed = move.planned(move.movedIn(), Optional.of(move.movedIn()));
        Notification paper = counter.filing(move, new Attachment[0]).apply(counter.form(move));
        return new Pair(paper.attaching(closed.transmitted()), paper.attaching(open.transmitted()));
    }),
    /** A move-in with the card, which was left at home. */
    CARD_FORGOTTEN("NOTIFICATION-016", counter -> {
        Move move = counter.cardMove();
        Notification paper = counter.filing(move, move.transmitted()).apply(counter.cardForm(move));
        return new Pair(paper.attaching(move.card()), paper);
    }),
    /** A move-in with the card of somebody who does not move in. */
    CARD_OF_A_STRANGER("NOTIFICATION-016", counter -> {
        Move move = counter.cardMove();
        Notification paper = counter.filing(move, move.transmitted()).apply(counter.cardForm(move));
        return new Pair(paper.attaching(move.card()), paper.attaching(new Attachment.CardHandedOver(STRANGER)));
    }),
    /** The visit was reserved, the card is here, and no data have come. */
    RESERVED_WITHOUT_DATA("NOTIFICATION-017", counter -> {
        Move move = counter.cardMove();
        Attachment visit = new Attachment.VisitReserved(
                new VisitReservation(VILLAGE.register().municipality(), move.filedOn()));
        Notification paper = counter.filing(move, visit, move.card()).apply(counter.cardForm(move));
        return new Pair(paper.attaching(move.transmitted()), paper);
    }),
    /** A move-in with the card on the fifteenth day from the move. */
    CARD_A_DAY_LATE_AFTER_THE_MOVE("NOTIFICATION-018", counter -> {
        Move move = counter.move();
        LocalDate last = lastDay(StatutoryPeriod.CARD_MOVE_IN_AFTER_MOVE, move.movedIn());
        return lateByADay(counter, last, move.head(), counter.cardForm(move), move.transmitted(), move.card());
    }),
    /** A move-in with the card on the thirty-first day from the planned day. */
    CARD_A_DAY_LATE_AFTER_THE_PLAN("NOTIFICATION-018", counter -> {
        Move move = counter.move();
        LocalDate filed = move.movedIn().plusDays(counter.chance.below(10));
        Move plan = move.planned(filed.minusDays(30), Optional.empty());
        Move earlier = move.planned(filed.minusDays(31), Optional.empty());
        Notification paper = counter.filing(move.filed(filed), move.card()).apply(counter.cardForm(move));
        return new Pair(paper.attaching(plan.transmitted()), paper.attaching(earlier.transmitted()));
    }),
    /** A move-out with the card, and no card is known. */
    NO_CARD_KNOWN("NOTIFICATION-019", counter -> {
        Leaver leaver = counter.leaver();
        Filing filing = counter.filing(counter.moveOutFiledOn(), leaver.head(), true);
        return new Pair(
                filing.apply(counter.moveOut(leaver).build()),
                filing.apply(counter.moveOut(leaver).withCard().build()));
    }),
    /** A reservation, and no notification. */
    RESERVATION_ALONE("NOTIFICATION-024", counter -> {
        Move move = counter.cardMove();
        VisitReservation visit = new VisitReservation(
                VILLAGE.register().municipality(), move.filedOn().plusDays(1 + counter.chance.below(13)));
        Notification paper = counter.filing(
                        move.filedOn(), move.head(), move.isAlone(), move.transmitted(), move.card())
                .apply(counter.cardForm(move))
                .showing(IdentityEvidence.of(Kind.ELECTRONIC_SIGNATURE));
        return new Pair(paper, paper.asking(visit).through(Channel.ONLINE));
    }),
    /** A planned move-out is undone while its certificate is out. */
    CERTIFICATE_IS_OUT("NOTIFICATION-022", counter -> {
        Notification paper = counter.withdrawal();
        return new Pair(paper.attaching(new Attachment.MoveOutWithdrawn()), paper);
    }),
    /** A move-out that another municipality passes on, as the law today does not know it. */
    PASSED_ON_TODAY("NOTIFICATION-025", counter -> {
        Notification paper = Errand.MOVE_OUT.paper(counter);
        return new Pair(paper, paper.through(Channel.OTHER_MUNICIPALITY));
    }),
    /** A move-out inside Japan, where the move-in is the move-out. */
    LEAVES_TWICE("NOTIFICATION-025", MoveRegime.DESTINATION_ONLY, counter -> {
        Leaver leaver = counter.leaver();
        Filing filing = counter.filing(counter.moveOutFiledOn(), leaver.head(), true);
        return new Pair(
                filing.apply(counter.moveOut(leaver)
                        .goingTo(OutsideAddress.abroad("ブラジル"))
                        .build()),
                filing.apply(counter.moveOut(leaver).build()));
    }),
    /** A notice that speaks of a day before somebody settled here. */
    NOTICE_OF_AN_EARLIER_STAY("NOTIFICATION-026", MoveRegime.DESTINATION_ONLY, counter -> {
        LocalDate before = VILLAGE.record(VILLAGE.jiro)
                .residence()
                .addressSetOn()
                .earliest()
                .minusDays(1 + counter.chance.below(100));
        LocalDate filed = counter.inTime(StatutoryPeriod.MOVE_IN_NOTIFICATION, counter.day);
        return new Pair(Counter.deemedMoveOut(counter.day, filed), Counter.deemedMoveOut(before, filed));
    }),

    // ----- foreign residents, and other affairs

    /** Nothing proves that the child is the foreign head's. */
    RELATIONSHIP_UNPROVED("NOTIFICATION-020", counter -> {
        MoveForm form = counter.arrival(
                TargetHousehold.existing(VILLAGE.householdOf(VILLAGE.anh)),
                VILLAGE.record(VILLAGE.anh).residence().address(),
                counter.foreigner("NGUYEN BAO", 2018 + counter.chance.below(4), Relationship.CHILD));
        Notification paper = counter.filing(counter.day, Counter.nameOf(VILLAGE.anh), false)
                .apply(form)
                .showing(IdentityEvidence.of(Kind.RESIDENCE_CARD));
        return new Pair(paper.attaching(new Attachment.Enclosed(Document.PROOF_OF_RELATIONSHIP)), paper);
    }),
    /** A foreign resident settles here on arrival and shows no residence card, or one that has run out. */
    RESIDENCE_CARD_UNSEEN("NOTIFICATION-021", counter -> {
        MoveForm form = counter.arrival(
                TargetHousehold.newHousehold(),
                VILLAGE.lot(26),
                counter.foreigner("NGUYEN MINH CHAU", 1990 + counter.chance.below(10), Relationship.HEAD));
        Notification paper = bare(counter.day, form)
                .filedBy(Notifier.of(Capacity.RESIDENT))
                .showing(counter.any(IdentityEvidence.of(Kind.PASSPORT), Counter.until(Kind.PASSPORT, counter.day)));
        IdentityEvidence card = Counter.until(Kind.RESIDENCE_CARD, counter.day);
        IdentityEvidence old = Counter.until(Kind.RESIDENCE_CARD, counter.day.minusDays(1));
        return new Pair(paper.showing(card), counter.any(paper, paper.showing(old)));
    }),
    /** A fact for another affair, of somebody whom the paper does not name. */
    FACT_OF_A_STRANGER("NOTIFICATION-027", counter -> {
        Move move = counter.move();
        Notification paper = counter.filing(move).apply(counter.form(move));
        AddedFact.Affair affair = counter.any(AddedFact.Affair.values());
        return new Pair(paper.adding(AddedFact.of(affair, move.head())), paper.adding(AddedFact.of(affair, STRANGER)));
    });

    /** A paper without the slip, and with it. */
    record Pair(Notification complete, Notification flawed) {}

    private final String ruleId;
    private final MoveRegime regime;
    private final Function<Counter, Pair> pair;

    PaperSlip(String ruleId, Function<Counter, Pair> pair) {
        this(ruleId, MoveRegime.MOVE_OUT_THEN_MOVE_IN, pair);
    }

    PaperSlip(String ruleId, MoveRegime regime, Function<Counter, Pair> pair) {
        this.ruleId = ruleId;
        this.regime = regime;
        this.pair = pair;
    }

    /** {@return the id of the rule that objects} */
    public String ruleId() {
        return ruleId;
    }

    /** {@return the regime of moves under which it is a slip} */
    public MoveRegime regime() {
        return regime;
    }

    /** Both papers at a counter. */
    Pair pair(Counter counter) {
        return pair.apply(counter);
    }

    // ----- what slips are made of

    private static Pair blank(Counter counter, Item item) {
        Move move = counter.any(counter.move(), counter.familyMove());
        Filing filing = counter.filing(move);
        return new Pair(filing.apply(counter.form(move)), filing.apply(counter.form(move, item)));
    }

    /** A move-in by an agent, on whose authority nothing is enclosed yet. */
    private static Notification byAgent(Counter counter) {
        Move move = counter.any(counter.move(), counter.familyMove());
        return counter.filing(
                        move.filedOn(),
                        Notifier.of(Capacity.APPOINTED_AGENT, PersonName.of("代理　任")),
                        move.certificate())
                .apply(counter.form(move));
    }

    /** A move-in of whom nothing proves who it is. */
    private static Notification unproved(Counter counter) {
        Move move = counter.move();
        return bare(move.filedOn(), counter.form(move))
                .filedBy(Notifier.of(Capacity.RESIDENT))
                .attaching(move.certificate());
    }

    private static Pair onlineOn(Counter counter, int inTime, int missed) {
        MoveForm form = counter.moveOut(counter.leaver()).withCard().build();
        return new Pair(
                counter.online(counter.day.plusDays(inTime)).apply(form),
                counter.online(counter.day.plusDays(missed)).apply(form));
    }

    /** Filed on the last day, and on the day after it. */
    private static Pair lateByADay(
            Counter counter, LocalDate last, PersonName head, MoveForm form, Attachment... attached) {
        IdentityEvidence evidence = IdentityEvidence.of(counter.any(Kind.OTHER_WITH_PHOTOGRAPH, Kind.DRIVING_LICENCE));
        Function<LocalDate, Notification> filedOn = day -> bare(day, form)
                .filedBy(Notifier.of(Capacity.HEAD, head))
                .showing(evidence)
                .attaching(attached);
        return new Pair(filedOn.apply(last), filedOn.apply(last.plusDays(1)));
    }
}
