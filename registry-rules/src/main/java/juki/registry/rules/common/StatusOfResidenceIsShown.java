package juki.registry.rules.common;

import java.time.LocalDate;
import java.util.Set;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Status of residence is shown (在留資格・在留期間): the record of a mid to long-term resident (中長期在留者) shows the status of residence, and
 * the period or its last day unless the status knows none: permanent residents and highly skilled professionals (ii) stay without
 * limit. Period and last day are taken for one, since the card shows both.
 *
 * <p>Basis: Basic Resident Registration Act Art. 30-45, table, since 2012-07-09. Catalogue R-12; the alert is a proposal, as the
 * standard allows the blank.
 */
final class StatusOfResidenceIsShown {

    private static final Objection BLANK = Objection.to(
                    "在留資格・在留期間・満了の日", "status of residence, period of stay, its last day")
            .because("中長期在留者の在留資格または在留期間が空欄です", "status or period of stay of a mid to long-term resident is blank")
            .remedy("在留カードで在留資格、在留期間と満了の日を確認してください", "take status, period and last day from the residence card");

    private static final Set<String> UNLIMITED = Set.of("X14", "T90");

    static final Rule RULE = Rule.asserting(
                    "ENTRY-026", "中長期在留者の在留資格・在留期間", "A mid to long-term resident shows status and period")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 45))
            .since(LocalDate.of(2012, 7, 9))
            .onEach(
                    Items.WRITTEN_BY,
                    (event, register) -> BLANK.when(Items.writesDetails(
                            event, details -> details instanceof ForeignResident foreign && lacks(foreign))));

    private StatusOfResidenceIsShown() {}

    private static boolean lacks(ForeignResident foreign) {
        return foreign.legalClass() == LegalClass.MID_TO_LONG_TERM
                && (foreign.status().isEmpty()
                        || foreign.periodOfStay().isEmpty()
                                && foreign.expiresOn().isEmpty()
                                && !UNLIMITED.contains(foreign.status().get().code()));
    }
}
