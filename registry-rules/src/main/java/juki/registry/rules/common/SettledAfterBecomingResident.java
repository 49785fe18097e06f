package juki.registry.rules.common;

import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Settled after becoming a resident (住所を定めた年月日と住民となった年月日): a Japanese resident cannot have settled at the present address
 * before becoming a resident of the municipality; a move inside it cannot precede that day either. Uncertain dates are
 * objected to only if every possible day contradicts.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 items 6 and 7, since 1967-11-10. Catalogue D-22; error by logic.
 */
final class SettledAfterBecomingResident {

    private static final Objection EARLIER = Objection.to(
                    "住所を定めた年月日・住民となった年月日", "date of settling, date of becoming a resident")
            .because("住所を定めた年月日が住民となった年月日より前になります", "the date of settling lies before that of becoming a resident")
            .remedy("二つの年月日を確認してください", "see whether both dates are right");

    static final Rule RULE = Rule.asserting(
                    "ENTRY-018", "住所を定めた日は住民となった日以後", "A Japanese resident settles after becoming a resident")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(6)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(7).item(7)))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    Settling.WRITTEN_BY,
                    (event, register) -> EARLIER.when(Settling.any(
                            event,
                            register,
                            it -> it.isJapanese() && it.settledOn().surelyBefore(it.becameResidentOn()))));

    private SettledAfterBecomingResident() {}
}
