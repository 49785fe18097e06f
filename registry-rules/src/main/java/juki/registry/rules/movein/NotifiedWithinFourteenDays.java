package juki.registry.rules.movein;

import juki.registry.model.event.Basis;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.ClosedDays;
import juki.registry.rules.law.Statute;
import juki.registry.rules.law.StatutoryPeriod;

/**
 * Notified within fourteen days (届出は14日以内): whoever moves in notifies the office within fourteen days of the day of
 * moving in, that day not counted, the next open day taking the place of a last day on which the office is closed. A
 * late notification is accepted all the same; the delay may be reported to the summary court (Art. 52, 53). Of an
 * uncertain day of moving in the latest possible day counts.
 *
 * <p>Basis: Basic Resident Registration Act Art. 22 para. 1, since 1967-11-10; for foreign residents coming from
 * abroad Art. 30-46, since 2012-07-09. Catalogue D-19; that it is an alert follows from the law, which punishes
 * delay and does not refuse the notification.
 */
final class NotifiedWithinFourteenDays {

    private static final Objection LATE = Objection.to("届出日", "filing day")
            .because("異動日から14日以内に届け出られていません", "it was not filed within 14 days of the change")
            .remedy(
                    "遅れた理由を確認し、必要なら期間経過通知をしてください",
                    "ask for the reason of the delay and report it to the summary court if need be");

    static Rule rule(ClosedDays closedDays) {
        return Rule.asserting("MOVE-IN-001", "転入の届出は14日以内", "A move-in is notified within fourteen days")
                .alert()
                .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                        .article(22)
                        .paragraph(1)
                        .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 46)))
                .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
                .on(
                        MoveIn.class,
                        EventType.MOVE_IN,
                        (moveIn, register) -> LATE.when(moveIn.basis() instanceof Basis.Notification notification
                                && StatutoryPeriod.MOVE_IN_NOTIFICATION
                                        .period()
                                        .isMissed(moveIn.changeDate(), notification.filedOn(), closedDays)
                                        .isYes()));
    }

    private NotifiedWithinFourteenDays() {}
}
