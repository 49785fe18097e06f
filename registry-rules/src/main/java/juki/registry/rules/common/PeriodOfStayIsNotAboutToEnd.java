package juki.registry.rules.common;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import juki.registry.model.resident.ForeignResident;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Period of stay is not about to end (在留期間の満了間近): a period of stay whose last day is near may be extended soon, and the record
 * then changes; somebody tells the resident. How near is the office's practice, 30 days where it says nothing, the number a
 * secondary source has.
 *
 * <p>Basis: Basic Resident Registration Act Art. 30-45, since 2012-07-09. Catalogue D-28; alert and number are unverified.
 */
final class PeriodOfStayIsNotAboutToEnd {

    private static final Objection NEAR = Objection.to("在留期間の満了の日", "last day of the period of stay")
            .because("在留期間の満了の日が近づいています", "the last day of the period of stay is near")
            .remedy("更新の予定を確認し、更新後の届出を案内してください", "ask about an extension and tell what to do after it");

    static Rule rule(int days) {
        return Rule.asserting("ENTRY-023", "在留期間の満了が間近でない", "The period of stay is not about to end")
                .alert()
                .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 45))
                .since(LocalDate.of(2012, 7, 9))
                .onEach(
                        Items.WRITTEN_BY,
                        (event, register) -> NEAR.when(Items.writesDetails(
                                event,
                                details -> details instanceof ForeignResident foreign
                                        && foreign.expiresOn()
                                                .filter(last -> isNear(last, event.processingDate(), days))
                                                .isPresent())));
    }

    private PeriodOfStayIsNotAboutToEnd() {}

    private static boolean isNear(LocalDate last, LocalDate today, int days) {
        return !last.isBefore(today) && ChronoUnit.DAYS.between(today, last) <= days;
    }
}
