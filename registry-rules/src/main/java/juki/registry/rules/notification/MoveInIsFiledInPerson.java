package juki.registry.rules.notification;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Move-in is filed in person (転入届・転居届は窓口): the office meets whoever lives here now, so neither post nor portal serves.
 *
 * <p>Basis: Basic Resident Registration Act Art. 22, 23, 27 para. 2, since 1967-11-10; the ministry's report of
 * December 2021, 3 (2), which considers to allow it online later. Not in the catalogue; error as the report describes
 * the practice.
 */
final class MoveInIsFiledInPerson {

    private static final Objection OBJECTION = Objection.to("届出の方法", "way of filing")
            .because("転入届・転居届は窓口で受け付けます", "a move-in or an address change is notified at the counter")
            .remedy("来庁して届け出るよう案内してください", "ask them to come to the office");

    static final Rule RULE = Rule.asserting(
                    "NOTIFICATION-011", "転入・転居の届出は対面", "Moving in and moving inside are notified in person")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(22)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(23))
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(27).paragraph(2)))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onPaper(
                    EnumSet.of(EventType.MOVE_IN, EventType.ADDRESS_CHANGE),
                    (paper, register) -> OBJECTION.when(paper.isFiledHere()
                            && paper.channel() != Channel.COUNTER
                            && !(paper.asked() instanceof VisitReservation)));

    private MoveInIsFiledInPerson() {}
}
