package juki.registry.rules.notification;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.ClosedDays;
import juki.registry.rules.law.StatutoryPeriod;

/**
 * Move-in with the card is in time (特例転入の期間): it is barred from the earlier of the day after thirty days from the
 * planned day of moving out and the day after fourteen days from moving in. Neither is extended on closed days, as far
 * as known. Of an uncertain day of moving in the latest possible one counts.
 *
 * <p>Basis: Basic Resident Registration Order Art. 24-2, since 2016-01-01 for this card. Not in the catalogue; error by
 * the article, which takes the procedure away and not the duty to notify.
 */
final class CardMoveInIsInTime {

    private static final Objection OBJECTION = Objection.to("届出日", "filing day")
            .because("個人番号カードによる転入の期間が過ぎています", "the time for a move-in with the card is over")
            .remedy(
                    "転出証明書の交付を受けさせ、通常の転入として届け出させてください",
                    "have a move-out certificate issued, and take it as an ordinary move-in");

    static Rule rule(ClosedDays closedDays) {
        return Rule.asserting("NOTIFICATION-018", "個人番号カードによる転入の期間", "A move-in with the card is in time")
                .error()
                .citing(StatutoryPeriod.CARD_MOVE_IN_AFTER_PLAN.basis())
                .since(StatutoryPeriod.CARD_MOVE_IN_AFTER_PLAN.inForce().start())
                .onPaper(
                        EnumSet.of(EventType.MOVE_IN),
                        (paper, register) ->
                                OBJECTION.when(paper.moveInKinds().contains(MoveIn.Kind.SPECIAL_CASE_MOVE_IN)
                                        && isLate(paper, closedDays)));
    }

    private CardMoveInIsInTime() {}

    private static boolean isLate(Notification paper, ClosedDays closedDays) {
        boolean afterMove = paper.formed()
                .filter(event -> StatutoryPeriod.CARD_MOVE_IN_AFTER_MOVE
                        .period()
                        .isMissed(event.changeDate(), paper.filedOn(), closedDays)
                        .isYes())
                .isPresent();
        return afterMove
                || paper.moveOutData().stream()
                        .anyMatch(data -> StatutoryPeriod.CARD_MOVE_IN_AFTER_PLAN
                                .period()
                                .isMissed(data.plannedOn(), paper.filedOn(), closedDays));
    }
}
