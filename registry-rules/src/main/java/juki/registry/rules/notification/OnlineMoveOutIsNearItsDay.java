package juki.registry.rules.notification;

import java.time.LocalDate;
import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.ClosedDays;
import juki.registry.rules.law.StatutoryPeriod;

/**
 * Online move-out is near its day (オンラインの転出届の期間): it is filed from thirty days before until ten days after the day of
 * leaving. Of an uncertain day the latest possible one counts.
 *
 * <p>Basis: Basic Resident Registration Act Art. 24-2, since 2023-02-06; the days are those of official guidance. Not
 * in the catalogue; error as in that guidance.
 */
final class OnlineMoveOutIsNearItsDay {

    private static final Objection OBJECTION = Objection.to("届出日", "filing day")
            .because("オンラインで届け出られる期間（30日前から10日後まで）にありません", "it was not filed between 30 days before and 10 days after")
            .remedy("窓口または郵送で届け出るよう案内してください", "ask them to file at the counter or by post");

    static Rule rule(ClosedDays closedDays) {
        return Rule.asserting("NOTIFICATION-013", "オンラインの転出は前30日から後10日", "A move-out online is filed near its day")
                .error()
                .citing(StatutoryPeriod.ONLINE_MOVE_OUT_AHEAD.basis())
                .since(StatutoryPeriod.ONLINE_MOVE_OUT_AHEAD.inForce().start())
                .onPaper(
                        EnumSet.of(EventType.MOVE_OUT),
                        (paper, register) ->
                                OBJECTION.when(paper.channel() == Channel.ONLINE && isFar(paper, closedDays)));
    }

    private OnlineMoveOutIsNearItsDay() {}

    private static boolean isFar(Notification paper, ClosedDays closedDays) {
        LocalDate leaves =
                paper.formed().map(event -> event.changeDate().latest()).orElse(null);
        return leaves != null
                && (StatutoryPeriod.ONLINE_MOVE_OUT_AHEAD.period().isMissed(paper.filedOn(), leaves, closedDays)
                        || StatutoryPeriod.ONLINE_MOVE_OUT_AFTERWARDS
                                .period()
                                .isMissed(leaves, paper.filedOn(), closedDays));
    }
}
