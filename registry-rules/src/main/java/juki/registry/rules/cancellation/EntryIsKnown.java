package juki.registry.rules.cancellation;

import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Entry is known (取り消す異動の存在): what is to be undone is an entry of the history of somebody this register knows, or one so
 * old that it is kept no more, with the state before it typed in.
 *
 * <p>Basis: standard specification 4.6, on Basic Resident Registration Act Art. 8, since 1967-11-10. Not in the
 * catalogue as a row of its own (beside T-20); error by logic.
 */
final class EntryIsKnown {

    private static final Objection UNKNOWN = Objection.to("宛名番号・履歴番号", "addressee number, history number")
            .because("取り消す異動が履歴にありません", "there is no such entry in the history")
            .remedy("宛名番号と履歴番号を確認してください", "look up addressee number and history number");

    static final Rule RULE = Rule.asserting("CANCEL-001", "取り消す異動が履歴にある", "The entry to be undone exists")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(8)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.6")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    ChangeCancelled.class,
                    EventType.CHANGE_CANCELLED,
                    (cancellation, register) ->
                            UNKNOWN.when(Undoing.of(cancellation, register).size()
                                    < cancellation.entries().size()));

    private EntryIsKnown() {}
}
