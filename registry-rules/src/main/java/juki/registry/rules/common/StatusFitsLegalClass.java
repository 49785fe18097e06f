package juki.registry.rules.common;

import java.time.LocalDate;
import juki.registry.model.resident.ForeignResident;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Status fits the legal class (在留資格と法第30条の45の区分): special permanent resident (T60), provisional stay (X82) and temporary refuge (X90)
 * are no statuses of the Immigration Control Act; the table of codes has them for one class each, and they stand with no other.
 *
 * <p>Basis: Basic Resident Registration Act Art. 30-45, table, since 2012-07-09; codes of the data list. Catalogue R-13; error by the
 * Act.
 */
final class StatusFitsLegalClass {

    private static final Objection CONTRADICTS = Objection.to("在留資格・法第30条の45の区分", "status of residence, legal class")
            .because("在留資格と法第30条の45の区分が矛盾しています", "status of residence and legal class contradict each other")
            .remedy("在留カード等で在留資格と区分を確認してください", "see on the card which status and class it is");

    static final Rule RULE = Rule.asserting("ENTRY-027", "在留資格と区分が矛盾しない", "Status of residence and legal class agree")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 45))
            .since(LocalDate.of(2012, 7, 9))
            .onEach(
                    Items.WRITTEN_BY,
                    (event, register) -> CONTRADICTS.when(Items.writesDetails(
                            event, details -> details instanceof ForeignResident foreign && contradicts(foreign))));

    private StatusFitsLegalClass() {}

    private static boolean contradicts(ForeignResident foreign) {
        return foreign.status()
                .filter(status ->
                        !status.isMidToLongTerm() && !status.legalClasses().contains(foreign.legalClass()))
                .isPresent();
    }
}
