package juki.registry.testkit.lawful;

import static juki.registry.testkit.lawful.Counter.VILLAGE;
import static juki.registry.testkit.lawful.Scene.place;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.EventType;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.rules.MoveRegime;
import juki.registry.rules.law.StatutoryPeriod;
import juki.registry.rules.notification.Attachment;
import juki.registry.rules.notification.Attachment.Document;
import juki.registry.rules.notification.Attachment.Proof;
import juki.registry.rules.notification.Channel;
import juki.registry.rules.notification.IdentityEvidence;
import juki.registry.rules.notification.IdentityEvidence.Kind;
import juki.registry.rules.notification.MoveForm;
import juki.registry.rules.notification.Notification;
import juki.registry.testkit.lawful.Counter.Leaver;
import juki.registry.testkit.lawful.Counter.Move;

/** What somebody comes for with a paper that lacks nothing (用件, yōken): notifications, applications, requests and notices. */
@SuppressWarnings("ImmutableEnumChecker") // An errand is a pure function of its counter.
public enum Errand {
    /** Somebody alone moves in with the certificate. */
    MOVE_IN(counter -> {
        Move move = counter.move();
        return counter.filing(move).apply(counter.form(move));
    }),
    /** A couple with children moves in, the youngest born since the certificate was issued. */
    FAMILY_MOVE_IN(counter -> {
        Move move = counter.familyMove();
        MoveForm form =
                counter.form(move).completed().entering(counter.newborn(move)).build();
        return counter.filing(move).apply(form);
    }),
    /** Somebody who left without notifying it moves in on what takes the place of the certificate. */
    MOVE_IN_ON_AN_EQUIVALENT(counter -> {
        Move move = counter.move();
        Attachment proof = move.paper(counter.any(Proof.EQUIVALENT_CERTIFICATE, Proof.REMOVED_RECORD_COPY));
        return counter.filing(move, proof).apply(counter.form(move));
    }),
    /** A move-in with the card, the data having come over the network (特例転入). */
    MOVE_IN_WITH_CARD(counter -> {
        Move move = counter.cardMove();
        return counter.filing(move, move.transmitted(), move.card()).apply(counter.cardForm(move));
    }),
    /** A Japanese national comes back from abroad. */
    MOVE_IN_FROM_ABROAD(counter -> {
        Move move = counter.move();
        MoveForm form = counter.form(move)
                .completed()
                .comingFrom(OutsideAddress.abroad(counter.any("ブラジル", "ベトナム")))
                .build();
        return counter.filing(move, new Attachment[0]).apply(form);
    }),
    /** A foreign resident settles here on arrival and shows the residence card (法第30条の46). */
    ARRIVAL(counter -> {
        MoveForm form = counter.arrival(
                TargetHousehold.newHousehold(),
                VILLAGE.lot(26),
                counter.foreigner("NGUYEN MINH CHAU", 1990 + counter.chance.below(10), Relationship.HEAD));
        return counter.filing(
                        counter.inTime(StatutoryPeriod.ARRIVAL_NOTIFICATION, counter.day),
                        form.newcomers().get(0).person().name(),
                        true)
                .apply(form)
                .showing(IdentityEvidence.of(Kind.RESIDENCE_CARD));
    }),
    /** The child of a foreign resident joins, with proof of the relationship (法第30条の49). */
    CHILD_JOINS(counter -> {
        MoveForm form = counter.arrival(
                TargetHousehold.existing(VILLAGE.householdOf(VILLAGE.anh)),
                VILLAGE.record(VILLAGE.anh).residence().address(),
                counter.foreigner("NGUYEN BAO", 2018 + counter.chance.below(4), Relationship.CHILD));
        return counter.filing(
                        counter.inTime(StatutoryPeriod.ARRIVAL_NOTIFICATION, counter.day),
                        Counter.nameOf(VILLAGE.anh),
                        false,
                        new Attachment.Enclosed(Document.PROOF_OF_RELATIONSHIP))
                .apply(form)
                .showing(IdentityEvidence.of(Kind.RESIDENCE_CARD));
    }),
    /** A move inside the municipality. */
    ADDRESS_CHANGE(counter -> {
        return counter.filing(
                        counter.inTime(StatutoryPeriod.ADDRESS_CHANGE_NOTIFICATION, counter.day),
                        Counter.nameOf(VILLAGE.saburo),
                        false)
                .apply(counter.addressChange());
    }),
    /** A move-out at the counter, before the day or after it. */
    MOVE_OUT(counter -> {
        Leaver leaver = counter.leaver();
        return counter.filing(counter.moveOutFiledOn(), leaver.head(), true)
                .apply(counter.moveOut(leaver).build());
    }),
    /** A move-out by post. */
    MOVE_OUT_BY_POST(counter -> MOVE_OUT.paper(counter).through(Channel.POST)),
    /** A move-out abroad. */
    MOVE_OUT_ABROAD(counter -> {
        Leaver leaver = counter.leaver();
        return counter.filing(counter.moveOutFiledOn(), leaver.head(), true)
                .apply(counter.moveOut(leaver)
                        .goingTo(OutsideAddress.abroad("ブラジル"))
                        .build());
    }),
    /** A move-out through the portal with a visit reserved (転出・転入のワンストップ); no card is on record, which is an alert. */
    MOVE_OUT_ONLINE(counter -> {
        LocalDate on = counter.day.plusDays(counter.any(0, -1, -30, 10, counter.chance.below(10)));
        return counter.online(on)
                .apply(counter.moveOut(counter.leaver()).withCard().build());
    }),
    /** A grown-up child becomes a household of its own. */
    HOUSEHOLD_SPLIT(counter -> {
        MoveForm form = MoveForm.of(EventType.HOUSEHOLD_SPLIT)
                .placing(place(VILLAGE.ichiro, Relationship.HEAD))
                .into(TargetHousehold.newHousehold())
                .changedOn(CalendarDate.of(counter.day))
                .build();
        return counter.filing(
                        counter.inTime(StatutoryPeriod.HOUSEHOLD_CHANGE_NOTIFICATION, counter.day),
                        Counter.nameOf(VILLAGE.taro),
                        true)
                .apply(form);
    }),
    /** Husband and wife change places. */
    HOUSEHOLD_HEAD_CHANGE(counter -> {
        MoveForm form = MoveForm.of(EventType.HOUSEHOLD_HEAD_CHANGE)
                .placing(place(VILLAGE.yuki, Relationship.HEAD), place(VILLAGE.saburo, Relationship.HUSBAND))
                .into(TargetHousehold.existing(VILLAGE.householdOf(VILLAGE.saburo)))
                .changedOn(CalendarDate.of(counter.day))
                .build();
        return counter.filing(
                        counter.inTime(StatutoryPeriod.HOUSEHOLD_CHANGE_NOTIFICATION, counter.day),
                        Counter.nameOf(VILLAGE.saburo),
                        false)
                .apply(form);
    }),
    /** Somebody requests another resident record code. */
    CODE_CHANGE(counter -> {
        Notification paper = Counter.draft(
                counter.paper(Basis.Request.on(counter.day)), one -> one.codeChange(VILLAGE.jiro, Optional.empty()));
        return counter.signed(paper);
    }),
    /** Somebody requests that a former surname be entered. */
    FORMER_SURNAME(counter -> {
        Notification paper = Counter.draft(
                counter.paper(Basis.Request.on(counter.day)),
                one -> one.formerSurname(VILLAGE.hanako, FormerSurname.of("旧配役").withFurigana(Furigana.of("キュウハイヤク"))));
        return counter.signed(paper);
    }),
    /** A planned move-out is undone, the certificate handed back. */
    WITHDRAWAL(counter -> counter.withdrawal().attaching(new Attachment.MoveOutWithdrawn())),
    /** The municipality where somebody died gives notice of it. */
    DEATH_NOTICE(counter -> Counter.draft(
            counter.paper(Basis.Notice.on(counter.day)),
            one -> one.death(counter.any(VILLAGE.jiro, VILLAGE.hanako, VILLAGE.ichiro)))),
    /** The municipality moved to gives notice of a move-in (転入通知). */
    MOVE_IN_NOTICE(counter -> {
        LocalDate left = VILLAGE.record(VILLAGE.gone)
                .removal()
                .orElseThrow()
                .occurredOn()
                .latest();
        return Counter.draft(
                        counter.paper(Basis.Notice.on(counter.day)).changed(left),
                        one -> one.notice(Scene.elsewhere(), VILLAGE.gone))
                .through(Channel.OTHER_MUNICIPALITY);
    }),
    /** A move-in that is the move-out too, the other municipality having answered (みなし転出の制度). */
    DEEMED_MOVE_IN(MoveRegime.DESTINATION_ONLY, counter -> {
        Move move = counter.move();
        Move answered = move.planned(move.data().plannedOn(), Optional.of(move.movedIn()));
        return counter.filing(answered, answered.transmitted()).apply(counter.form(answered));
    }),
    /** The notice of a move-in elsewhere that is the move-out too. */
    DEEMED_MOVE_OUT(
            MoveRegime.DESTINATION_ONLY,
            counter -> Counter.deemedMoveOut(
                    counter.day, counter.inTime(StatutoryPeriod.MOVE_IN_NOTIFICATION, counter.day)));

    private final MoveRegime regime;
    private final Function<Counter, Notification> paper;

    Errand(Function<Counter, Notification> paper) {
        this(MoveRegime.MOVE_OUT_THEN_MOVE_IN, paper);
    }

    Errand(MoveRegime regime, Function<Counter, Notification> paper) {
        this.regime = regime;
        this.paper = paper;
    }

    /** {@return the regime of moves under which somebody comes} */
    public MoveRegime regime() {
        return regime;
    }

    /** The paper at a counter. */
    Notification paper(Counter counter) {
        return paper.apply(counter);
    }
}
