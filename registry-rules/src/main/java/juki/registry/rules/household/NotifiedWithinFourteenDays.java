package juki.registry.rules.household;

import java.util.EnumSet;
import juki.registry.model.event.Basis;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.ClosedDays;
import juki.registry.rules.law.Statute;
import juki.registry.rules.law.StatutoryPeriod;

/**
 * Notified within fourteen days (届出は14日以内): whose household or whose head of household changes without a move
 * notifies the office within fourteen days, the day of the change not counted, the next open day taking the place of
 * a last day on which the office is closed. Of an uncertain day the latest possible day counts.
 *
 * <p>Basis: Basic Resident Registration Act Art. 25, since 1967-11-10. Catalogue D-19; that it is an alert follows
 * from the law, which punishes delay and does not refuse the notification.
 */
final class NotifiedWithinFourteenDays {

    private static final Objection LATE = Objection.to("届出日", "filing day")
            .because("異動日から14日以内に届け出られていません", "it was not filed within 14 days of the change")
            .remedy(
                    "遅れた理由を確認し、必要なら期間経過通知をしてください",
                    "ask for the reason of the delay and report it to the summary court if need be");

    static Rule rule(ClosedDays closedDays) {
        return Rule.asserting("HH-001", "世帯変更の届出は14日以内", "A household change is notified within fourteen days")
                .alert()
                .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(25))
                .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
                .onEach(
                        EnumSet.of(
                                EventType.HOUSEHOLD_SPLIT,
                                EventType.HOUSEHOLD_MERGER,
                                EventType.HOUSEHOLD_CHANGE,
                                EventType.HOUSEHOLD_HEAD_CHANGE),
                        (event, register) -> LATE.when(event.basis() instanceof Basis.Notification notification
                                && StatutoryPeriod.HOUSEHOLD_CHANGE_NOTIFICATION
                                        .period()
                                        .isMissed(event.changeDate(), notification.filedOn(), closedDays)
                                        .isYes()));
    }

    private NotifiedWithinFourteenDays() {}
}
