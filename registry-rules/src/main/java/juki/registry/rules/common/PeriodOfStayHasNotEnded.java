package juki.registry.rules.common;

import java.time.LocalDate;
import juki.registry.model.resident.ForeignResident;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Period of stay has not ended (在留期間の満了): the last day of the period of stay, landing or provisional stay that a change writes
 * has not passed when it is recorded. An application for an extension lets somebody stay for up to two months more, so it is not
 * refused.
 *
 * <p>Basis: Basic Resident Registration Act Art. 30-45, since 2012-07-09. Catalogue D-27; the alert is a proposal.
 */
final class PeriodOfStayHasNotEnded {

    private static final Objection ENDED = Objection.to("在留期間の満了の日", "last day of the period of stay")
            .because("在留期間の満了の日を過ぎています", "the last day of the period of stay has passed")
            .remedy(
                    "在留カード等で更新・申請の有無を確認してください",
                    "see on the card whether the period was extended or an extension applied for");

    static final Rule RULE = Rule.asserting("ENTRY-022", "在留期間が満了していない", "The period of stay has not ended")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 45))
            .since(LocalDate.of(2012, 7, 9))
            .onEach(
                    Items.WRITTEN_BY,
                    (event, register) -> ENDED.when(Items.writesDetails(
                            event,
                            details -> details instanceof ForeignResident foreign
                                    && foreign.expiresOn()
                                            .filter(last -> last.isBefore(event.processingDate()))
                                            .isPresent())));

    private PeriodOfStayHasNotEnded() {}
}
