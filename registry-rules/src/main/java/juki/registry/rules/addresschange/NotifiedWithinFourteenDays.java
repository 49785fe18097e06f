package juki.registry.rules.addresschange;

import juki.registry.model.event.AddressChange;
import juki.registry.model.event.Basis;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.ClosedDays;
import juki.registry.rules.law.Statute;
import juki.registry.rules.law.StatutoryPeriod;

/**
 * Notified within fourteen days (届出は14日以内): whoever moves inside the municipality notifies the office within
 * fourteen days of the move, the day of the move not counted, the next open day taking the place of a last day on
 * which the office is closed. Of an uncertain day the latest possible day counts.
 *
 * <p>Basis: Basic Resident Registration Act Art. 23, since 1967-11-10. Catalogue D-19; that it is an alert follows
 * from the law, which punishes delay and does not refuse the notification.
 */
final class NotifiedWithinFourteenDays {

    private static final Objection LATE = Objection.to("届出日", "filing day")
            .because("異動日から14日以内に届け出られていません", "it was not filed within 14 days of the change")
            .remedy(
                    "遅れた理由を確認し、必要なら期間経過通知をしてください",
                    "ask for the reason of the delay and report it to the summary court if need be");

    static Rule rule(ClosedDays closedDays) {
        return Rule.asserting("ADDRESS-001", "転居の届出は14日以内", "An address change is notified within fourteen days")
                .alert()
                .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(23))
                .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
                .on(
                        AddressChange.class,
                        EventType.ADDRESS_CHANGE,
                        (change, register) -> LATE.when(change.basis() instanceof Basis.Notification notification
                                && StatutoryPeriod.ADDRESS_CHANGE_NOTIFICATION
                                        .period()
                                        .isMissed(change.changeDate(), notification.filedOn(), closedDays)
                                        .isYes()));
    }

    private NotifiedWithinFourteenDays() {}
}
