package juki.registry.rules.common;

import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Became a resident after birth (住民となった年月日と出生の年月日): nobody was a resident, or a foreign resident, before birth. Uncertain
 * dates are objected to only if every possible day of becoming one lies before every possible day of birth.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 items 2 and 6, since 1967-11-10. Catalogue D-24; error by logic.
 */
final class BecameResidentAfterBirth {

    private static final Objection UNBORN = Objection.to(
                    "住民となった年月日・出生の年月日", "date of becoming a resident, date of birth")
            .because("住民となった年月日が出生の年月日より前になります", "the date of becoming a resident lies before birth")
            .remedy("二つの年月日を確認してください", "see whether both dates are right");

    static final Rule RULE = Rule.asserting("ENTRY-020", "住民となった日は出生日以後", "Nobody becomes a resident before birth")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(2)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(7).item(6)))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    Settling.WRITTEN_BY,
                    (event, register) -> UNBORN.when(Settling.any(
                            event, register, it -> it.becameResidentOn().surelyBefore(it.birth()))));

    private BecameResidentAfterBirth() {}
}
